/** The main job after the refresh: choose, brief, and, once the digest is safely out, remember what was delivered. */
import { createHash } from 'node:crypto';
import { emptyBriefing } from '../brief/empty.ts';
import { extractiveBriefing } from '../brief/extractive.ts';
import { type BriefFailure, type CallRecord, destinationOf, type ModelPorts } from '../brief/settings.ts';
import { estimateCall, writeBriefing } from '../brief/writer.ts';
import { profileHash } from '../config/profile-hash.ts';
import type { SettledConfig } from '../config/settled.ts';
import type { Context } from '../context.ts';
import { RadarError } from '../errors.ts';
import type { OnProgress } from '../intake/progress.ts';
import type { Message } from '../messages/message.ts';
import { hideCredentials } from '../net/address.ts';
import type { Briefing, Digest } from '../paper.ts';
import { fetchEmbeddings } from '../selection/embeddings.ts';
import {
  assembleDigest,
  briefInputOf,
  briefNothing,
  type DigestRequest,
  type Selection,
  select,
} from '../selection/select.ts';
import { getDigest, saveDigest } from '../store/digests/digests.ts';
import type { Store } from '../store/file/open.ts';
import { cachedReply, type ModelCall, recordModelCall, saveReply } from '../store/model-calls.ts';
import { modelSettings } from './model-settings.ts';

export interface MakeDigestPorts
  extends Pick<Context, 'env' | 'cwd' | 'clock' | 'random' | 'patientFetch' | 'signal'> {
  readonly store: Store;
  readonly onProgress: OnProgress;
}

export interface MakeDigestRequest extends DigestRequest {
  /** Whether a model may be asked. */
  readonly model: boolean;
  readonly requireModel: boolean;
  /** Makes the digest anew even where nothing has changed. */
  readonly force: boolean;
}

export interface MadeDigest {
  readonly digest: Digest;
  /**
   * Call it once the digest is safely out: its papers are not shown again on later days. Outputs with deliveries of their own
   * are owed it from then on.
   */
  readonly deliver: (owedTo?: readonly string[]) => void;
  /** Whether it counts: a digest of today with something announced. */
  readonly isNews: boolean;
}

/**
 * Makes the digest. Where the papers, the profile and the request are those of the stored digest of that day, it is that
 * digest again, whatever was liked since: feedback changes tomorrow's order.
 * @throws RadarError `key` or `model` where a model was required and did not write.
 */
export async function makeDigest(
  ports: MakeDigestPorts,
  loaded: SettledConfig,
  request: MakeDigestRequest,
): Promise<MadeDigest> {
  const { store, clock } = ports;
  const { config } = loaded;
  let selection = select(store, config, clock, request);
  if (await fetchEmbeddings(ports, config, selection.window.papers))
    selection = select(store, config, clock, request);
  const mark = fingerprint(selection, loaded, request);
  const stored = getDigest(store, { profile: config.profile.name, date: selection.window.date });
  const isSame =
    stored !== undefined && stored.fingerprint === mark && request.asked.kind === 'today' && !request.force;
  const digest =
    isSame && !deservesAnotherTry(ports, loaded, request, stored.digest.briefing)
      ? { ...stored.digest, coverage: selection.coverage }
      : assembleDigest(selection, config, clock, await brief(ports, loaded, request, selection));
  const isNews = request.asked.kind === 'today' && digest.counts.announced > 0;
  return {
    digest,
    isNews,
    deliver: (owedTo = []) => {
      if (isNews) saveDigest(store, digest, { delivered: true, fingerprint: mark, owedTo });
    },
  };
}

/** What `--dry-run` prints, line by line: the prompt, its size and its price. Calls nothing. */
export function planDigest(
  ports: MakeDigestPorts,
  loaded: SettledConfig,
  request: MakeDigestRequest,
): readonly Message[] {
  const selection = select(ports.store, loaded.config, ports.clock, request);
  if (selection.shown.length === 0) return [['nothing-to-write-about']];
  const estimate = estimateCall(
    briefInputOf(selection, loaded.config, request.space),
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

/** An outage does not stick: where a model can be asked, a briefing that it failed to write is tried again. */
function deservesAnotherTry(
  ports: MakeDigestPorts,
  loaded: SettledConfig,
  request: MakeDigestRequest,
  briefing: Briefing,
): boolean {
  if (briefing.writer !== 'extractive') return false;
  if (request.requireModel) return true;
  return (
    request.model && loaded.config.llm.enabled && 'baseUrl' in destinationOf(modelSettings(ports, loaded))
  );
}

async function brief(
  ports: MakeDigestPorts,
  loaded: SettledConfig,
  request: MakeDigestRequest,
  selection: Selection,
): Promise<Briefing> {
  const { store, clock, random, patientFetch, signal } = ports;
  tellUnknown(ports, selection);
  if (selection.shown.length === 0) return briefNothing(selection);
  const input = briefInputOf(selection, loaded.config, request.space);
  if (!request.model) return extractiveBriefing(input, ['no-model-asked']);
  const cache = {
    get: (key: string) => (request.force ? undefined : cachedReply(store, key)),
    put: (key: string, reply: string) => saveReply(store, key, reply, new Date(clock.now()).toISOString()),
  };
  const { llm } = loaded.config;
  const {
    failure,
    calls: _,
    ...briefing
  } = await writeBriefing(
    input,
    modelSettings(ports, loaded),
    { fetch: patientFetch, clock, random, cache, ledger: ledgerOf(store, clock) },
    signal,
    (event) => {
      if (event.kind !== 'asking') return;
      const draft = assembleDigest(selection, loaded.config, clock, emptyBriefing(['text', '']));
      ports.onProgress({ kind: 'writing', model: llm.model, draft });
    },
  );
  if (failure !== undefined) report(ports, request, failure);
  return briefing;
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

/** Changes whenever something that decides the digest changes, feedback excepted. */
function fingerprint(
  { window, shown }: Selection,
  { config }: SettledConfig,
  request: MakeDigestRequest,
): string {
  const papers = window.papers
    .map(({ paper, announceType }) => `${paper.id}v${paper.version ?? 0} ${announceType}`)
    .sort();
  const { limit, minScore, model } = request;
  const settings = { limit, minScore, model, announced: window.announced, any: shown.length > 0 };
  return createHash('sha256')
    .update(JSON.stringify([papers, profileHash(config), config.llm.model, settings]))
    .digest('hex')
    .slice(0, 16);
}
