/** The briefing of a selection: a model's where one may be asked, else the one that radar writes by itself. */
import { type BriefFailure, refusalOf } from '../brief/settings.ts';
import type { SettledConfig } from '../config/settled.ts';
import { RadarError } from '../errors.ts';
import type { Briefing } from '../paper.ts';
import { briefNothing } from '../selection/assemble.ts';
import type { Selection } from '../selection/gather.ts';
import { extractive } from './kept-briefing.ts';
import { modelSettings } from './model-settings.ts';
import type { MakeDigestPorts, MakeDigestRequest } from './request.ts';
import type { OrderedSelection } from './selected.ts';

/** @throws RadarError `key` or `model` where a model was required and did not write. */
export async function briefingOf(
  ports: MakeDigestPorts,
  loaded: SettledConfig,
  request: MakeDigestRequest,
  selection: OrderedSelection,
): Promise<Briefing> {
  tellUnknown(ports, selection);
  if (selection.shown.length === 0) return briefNothing(selection);
  const { config } = loaded;
  const settings = request.model ? modelSettings(ports, loaded) : undefined;
  const refusal = settings === undefined ? undefined : refusalOf(settings);
  if (settings === undefined || refusal !== undefined) {
    if (refusal !== undefined) report(ports, request, refusal);
    const reason = refusal?.message ?? (['no-model-asked'] as const);
    return extractive(ports.store, config, selection, request.packageRoot, reason);
  }
  const { modelBriefing } = await import('./model-briefing.ts');
  const { failure, briefing } = await modelBriefing(ports, config, request, selection, settings);
  if (failure !== undefined) report(ports, request, failure);
  return briefing;
}

/** Without a key radar is whole; every other failure of a model is worth a line. */
function report(ports: MakeDigestPorts, request: MakeDigestRequest, failure: BriefFailure): void {
  if (request.requireModel) {
    throw new RadarError(
      failure.kind === 'key' || failure.kind === 'disabled' ? 'key' : 'model',
      ['model-was-required', failure.message],
      { hint: failure.kind === 'key' ? ['set-key'] : ['without-require-llm'] },
    );
  }
  const isExpected = failure.message[0] === 'model-disabled' || failure.message[0] === 'no-key-set';
  if (!isExpected) ports.onProgress({ kind: 'note', message: ['no-model-wrote', failure.message] });
}

function tellUnknown(ports: MakeDigestPorts, { unknownExamples }: Selection): void {
  if (unknownExamples.length === 0) return;
  const [first = '', ...others] = unknownExamples;
  ports.onProgress({ kind: 'note', message: ['liked-not-stored', first, others.length] });
}
