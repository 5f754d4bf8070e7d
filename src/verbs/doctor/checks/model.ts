/** Whether the model writes: it is shown one paper and must say something of it that the verifier finds in its sentences. */
import { type BriefFailure, destinationOf, type LlmSettings } from '../../../brief/settings.ts';
import { writeBriefing } from '../../../brief/writer.ts';
import type { LoadedConfig } from '../../../config/load.ts';
import { configSchema, type Profile } from '../../../config/schema.ts';
import { modelSettings } from '../../../digest/model-settings.ts';
import type { Message } from '../../../messages/message.ts';
import type { BriefingUsage, Day, PaperId, RankedPaper } from '../../../paper.ts';
import type { Store } from '../../../store/file/open.ts';
import { recordModelCall } from '../../../store/model-calls.ts';
import type { Finding, HealthPorts } from './finding.ts';

const NAME: Message = ['part-model-answer'];
/** A doctor does not wait as long as a morning does. Seconds. */
const PATIENCE = 60;

const CANARY: RankedPaper = {
  rank: 1,
  paper: {
    id: 'feed:radar/canary' as PaperId,
    title: 'Canaries as detectors of carbon monoxide',
    abstract:
      'Miners need a warning before carbon monoxide harms them. We expose 12 canaries to air with 0.3 percent of carbon monoxide. They fall silent within 20 minutes, well before a person notices anything.',
    authors: ['A. Canary'],
    categories: ['physics.med-ph'],
    primaryCategory: 'physics.med-ph',
    links: { abstract: 'https://example.org/canary' },
  },
  announceType: 'new',
  announcedOn: '2026-01-01' as Day,
  listings: [],
  score: 1,
  interest: 'canaries',
  signals: [{ name: 'interest', label: ['text', 'canaries'], value: 1 }],
};

/** One call, at most two, in the ledger like all others; what it costs is limited by `llm.maxCost` and told. */
export async function checkModelAnswer(
  ports: HealthPorts,
  loaded: LoadedConfig,
  store: Store,
): Promise<Finding[]> {
  if (!loaded.config.llm.enabled) return [];
  const settings = modelSettings({ ...ports, store }, loaded);
  if (!('baseUrl' in destinationOf(settings))) return [];
  const started = ports.clock.now();
  const { failure, calls, writer, reason, usage } = await askCanary(ports, settings);
  const at = new Date(ports.clock.now()).toISOString();
  for (const { usage: used, ...call } of calls) recordModelCall(store, { at, ...call, ...used });
  const took = ports.clock.now() - started;
  if (writer === 'model') return [{ name: NAME, state: 'ok', detail: wrote(took, usage) }];
  return [
    {
      name: NAME,
      state: 'fail',
      detail: reason ?? ['model-invented'],
      remedy: remedyFor(failure),
    },
  ];
}

function wrote(ms: number, usage: BriefingUsage | undefined): Message {
  if (usage === undefined) return ['model-wrote', ms];
  const { inputTokens, outputTokens, costUsd } = usage;
  return costUsd === undefined
    ? ['model-wrote-for-tokens', ms, inputTokens, outputTokens]
    : ['model-wrote-for-dollars', ms, inputTokens, outputTokens, costUsd];
}

function askCanary(ports: HealthPorts, settings: LlmSettings) {
  const { patientFetch, clock, random, signal } = ports;
  const { config } = settings;
  return writeBriefing(
    {
      date: CANARY.announcedOn,
      papers: [CANARY],
      near: [],
      profile: profileOf(),
      language: 'en',
      counts: { announced: 1, considered: 1, shown: 1, muted: 0, alreadyShown: 0 },
    },
    { ...settings, config: { ...config, timeout: Math.min(config.timeout, PATIENCE) } },
    { fetch: patientFetch, clock, random },
    signal,
  );
}

/** Of the canary's reader: the user's own interests stay here. */
const profileOf = (): Profile =>
  configSchema.parse({ profile: { interests: [{ name: 'canaries', about: 'canaries that warn of gas' }] } })
    .profile;

function remedyFor(failure: BriefFailure | undefined): Message {
  switch (failure?.kind) {
    case 'key':
      return ['check-key'];
    case 'budget':
      return ['raise-cost'];
    default:
      return ['check-llm'];
  }
}
