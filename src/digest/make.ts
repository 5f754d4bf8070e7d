/** The main job after the refresh: choose, brief, and, once the digest is safely out, remember what was delivered. */
import { createHash } from 'node:crypto';
import { refusalOf } from '../brief/settings.ts';
import { profileHash } from '../config/profile-hash.ts';
import type { SettledConfig } from '../config/settled.ts';
import type { Briefing, Digest } from '../paper.ts';
import { assembleDigest } from '../selection/assemble.ts';
import type { Selection } from '../selection/gather.ts';
import { getDigest, saveDigest } from '../store/digests/digests.ts';
import { briefingOf } from './briefing.ts';
import { modelSettings } from './model-settings.ts';
import type { MakeDigestPorts, MakeDigestRequest } from './request.ts';
import { selected } from './selected.ts';

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
  const selection = await selected(ports, config, request);
  const mark = fingerprint(selection, loaded, request);
  const stored = getDigest(store, { profile: config.profile.name, date: selection.window.date });
  const isSame =
    stored !== undefined && stored.fingerprint === mark && request.asked.kind === 'today' && !request.force;
  const digest =
    isSame && !deservesAnotherTry(ports, loaded, request, stored.digest.briefing)
      ? { ...stored.digest, coverage: selection.coverage }
      : assembleDigest(selection, config, clock, await briefingOf(ports, loaded, request, selection));
  const isNews = request.asked.kind === 'today' && digest.counts.announced > 0;
  return {
    digest,
    isNews,
    deliver: (owedTo = []) => {
      if (isNews) saveDigest(store, digest, { delivered: true, fingerprint: mark, owedTo });
    },
  };
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
  return request.model && refusalOf(modelSettings(ports, loaded)) === undefined;
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
