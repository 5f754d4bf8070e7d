/** What `radar today --dry-run` shows of a digest. */
import { estimateCall } from '../brief/writer.ts';
import type { SettledConfig } from '../config/settled.ts';
import type { Message } from '../messages/message.ts';
import { hideCredentials } from '../net/address.ts';
import { select } from '../selection/select.ts';
import { readSpace } from '../selection/shipped-space.ts';
import { modelInputOf } from './model-input.ts';
import { modelSettings } from './model-settings.ts';
import type { MakeDigestPorts, MakeDigestRequest } from './request.ts';

/** What `--dry-run` prints, line by line: the prompt, its size and its price. Calls nothing. */
export function planDigest(
  ports: MakeDigestPorts,
  loaded: SettledConfig,
  request: MakeDigestRequest,
): readonly Message[] {
  const { packageRoot } = request;
  const space = packageRoot === undefined ? undefined : readSpace(packageRoot);
  const selection = select(ports.store, loaded.config, ports.clock, { ...request, space });
  if (selection.shown.length === 0) return [['nothing-to-write-about']];
  const estimate = estimateCall(
    modelInputOf(ports.store, selection, loaded.config, space),
    modelSettings(ports, loaded),
  );
  const { model, baseUrl } = loaded.config.llm;
  return [
    ['text', estimate.promptText],
    ['text', ''],
    baseUrl === undefined ? ['plan-model', model] : ['plan-model-at', model, hideCredentials(baseUrl)],
    ['plan-papers', estimate.papers],
    ['plan-tokens', estimate.inputTokens, estimate.maxOutputTokens],
    estimate.costUsd === undefined ? ['plan-cost-unknown'] : ['plan-cost', estimate.costUsd],
    estimate.refusal === undefined ? ['plan-calls'] : ['plan-calls-not', estimate.refusal.message],
  ];
}
