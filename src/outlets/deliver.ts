/** Every outlet gets what it is owed, each by itself: one that fails holds up none of the others. */
import type { Context } from '../context.ts';
import { RadarError } from '../errors.ts';
import type { Message } from '../messages/message.ts';
import type { Digest, RankedPaper } from '../paper.ts';
import { getDigest } from '../store/digests/digests.ts';
import { isDiskFull } from '../store/file/folder.ts';
import type { Store } from '../store/file/open.ts';
import { outputDelivery, owed, settle } from '../store/ledger/output-deliveries.ts';
import { papersHad, rememberPapers } from '../store/memories.ts';
import type { Outlet, Parcel } from './outlet.ts';

export interface DeliveryPorts extends Pick<Context, 'clock' | 'signal'> {
  readonly store: Store;
  /** How a digest is written down, and where its main file lies. */
  readonly parcelOf: (digest: Digest) => Pick<Parcel, 'render' | 'renderFolder' | 'file' | 'noted'>;
  readonly onDelivered: (what: Message) => Promise<void>;
}

export interface UndeliveredOutput {
  readonly name: Message;
  readonly why: Message;
}

/**
 * Gives each outlet the digest, and before it what earlier runs could not give it. `today` is undefined on a day without news.
 * @throws what is neither an outlet's own failure nor one that the reader can mend.
 */
export async function deliverTo(
  ports: DeliveryPorts,
  outlets: readonly Outlet[],
  profile: string,
  today: Digest | undefined,
): Promise<readonly UndeliveredOutput[]> {
  const failed: UndeliveredOutput[] = [];
  for (const outlet of outlets) {
    ports.signal.throwIfAborted();
    try {
      await serve(ports, outlet, profile, today);
    } catch (error) {
      if (!(error instanceof RadarError) || error.code === 'interrupted' || error.code === 'terminated')
        throw error;
      failed.push({ name: outlet.name, why: error.what });
    }
  }
  return failed;
}

async function serve(
  ports: DeliveryPorts,
  outlet: Outlet,
  profile: string,
  today: Digest | undefined,
): Promise<void> {
  const { store } = ports;
  const days = owed(store, { profile, output: outlet.key }).filter((date) => date !== today?.date);
  const missed = days.flatMap((date) => getDigest(store, { profile, date })?.digest ?? []);
  for (const digest of [...missed, ...(today === undefined ? [] : [today])])
    await give(ports, outlet, digest);
}

async function give(ports: DeliveryPorts, outlet: Outlet, digest: Digest): Promise<void> {
  const { store, clock } = ports;
  const line = { profile: digest.profile.name, output: outlet.key, date: digest.date };
  const before = outputDelivery(store, line);
  const had = before?.papers ?? [];
  const isFirst = before?.at === undefined;
  const parcel = outlet.manner === 'adds' && !isFirst ? without(digest, had) : digest;
  // On the same day again, and nothing has come in since.
  if (outlet.manner === 'adds' && !isFirst && parcel.papers.length === 0) return;
  // What was sent and cannot be recorded would be sent again.
  if (outlet.manner === 'adds' && isDiskFull(store.file))
    throw new RadarError('undelivered', ['no-room-to-record']);
  const told = await outlet.send({
    ...ports.parcelOf(parcel),
    digest: parcel,
    part: isFirst ? 0 : had.length,
    had: (of) => papersHad(store, of),
    remember: (of, papers) => rememberPapers(store, of, papers),
  });
  const at = new Date(clock.now()).toISOString();
  settle(store, { ...line, at, papers: parcel.papers.map(({ paper }) => paper.id) });
  if (told !== undefined) await ports.onDelivered(told);
}

/** What came in later on the same day: the new papers and what was written about them. */
function without(digest: Digest, had: readonly RankedPaper['paper']['id'][]): Digest {
  const known = new Set(had);
  const papers = digest.papers.filter(({ paper }) => !known.has(paper.id));
  const { briefing, counts } = digest;
  return {
    ...digest,
    papers,
    counts: { ...counts, shown: papers.length },
    briefing: {
      ...briefing,
      headline: { text: ['more-came-in', papers.length], evidence: [] },
      bridges: [],
      themes: [],
      papers: briefing.papers.filter(({ paper }) => !known.has(paper)),
    },
  };
}
