/** A briefing that a model is asked for: with the replies that are kept, a line of the ledger for each call, and the draft to look at meanwhile. */
import { emptyBriefing } from '../brief/empty.ts';
import type { BriefFailure, CallRecord, LlmSettings, ModelPorts } from '../brief/settings.ts';
import { writeBriefing } from '../brief/writer.ts';
import type { Config } from '../config/schema.ts';
import type { Context } from '../context.ts';
import { defined } from '../defined.ts';
import type { Briefing } from '../paper.ts';
import { assembleDigest } from '../selection/assemble.ts';
import type { Selection } from '../selection/gather.ts';
import { readSpace } from '../selection/shipped-space.ts';
import type { Store } from '../store/file/open.ts';
import { cachedReply, type ModelCall, recordModelCall, saveReply } from '../store/model-calls.ts';
import { modelInputOf } from './model-input.ts';
import type { MakeDigestPorts, MakeDigestRequest } from './request.ts';

export interface ModelBriefing {
  readonly briefing: Briefing;
  /** Why another writer had to step in. */
  readonly failure?: BriefFailure;
}

export async function modelBriefing(
  ports: MakeDigestPorts,
  config: Config,
  request: MakeDigestRequest,
  selection: Selection,
  settings: LlmSettings,
): Promise<ModelBriefing> {
  const { store, clock, random, patientFetch, signal } = ports;
  const { packageRoot } = request;
  const space = packageRoot === undefined ? undefined : readSpace(packageRoot);
  const cache = {
    get: (key: string) => (request.force ? undefined : cachedReply(store, key)),
    put: (key: string, reply: string) => saveReply(store, key, reply, new Date(clock.now()).toISOString()),
  };
  const {
    failure,
    calls: _,
    ...briefing
  } = await writeBriefing(
    modelInputOf(store, selection, config, space),
    settings,
    { fetch: patientFetch, clock, random, cache, ledger: ledgerOf(store, clock) },
    signal,
    (event) => {
      if (event.kind !== 'asking') return;
      const draft = assembleDigest(selection, config, clock, emptyBriefing(['text', '']));
      ports.onProgress({ kind: 'writing', model: config.llm.model, draft });
    },
  );
  return { briefing, ...defined({ failure }) };
}

/** Each call has its line before it leaves: what is interrupted or killed is still counted. */
function ledgerOf(store: Store, clock: Context['clock']): NonNullable<ModelPorts['ledger']> {
  return (sent) => {
    const at = new Date(clock.now()).toISOString();
    const key = recordModelCall(store, rowOf(sent, at));
    return (over) => {
      recordModelCall(store, rowOf(over, at), key);
    };
  };
}

const rowOf = ({ usage, ...call }: CallRecord, at: string): ModelCall => ({ at, ...usage, ...call });
