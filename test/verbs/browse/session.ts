/** The reader at work on a store in memory, at an emulated terminal. */
import { onTestFinished } from 'vitest';
import { configSchema } from '../../../src/config/schema.ts';
import type { Terminal } from '../../../src/context.ts';
import type { Day } from '../../../src/paper.ts';
import type { Lock } from '../../../src/store/file/lock.ts';
import type { Store } from '../../../src/store/file/open.ts';
import { saveAnnouncements } from '../../../src/store/papers.ts';
import type { ReaderScope } from '../../../src/verbs/browse/library/ports.ts';
import { createReader, type Reader } from '../../../src/verbs/browse/library/reader.ts';
import { runReader } from '../../../src/verbs/browse/screen/run.ts';
import { PLAIN_STYLE, type Style } from '../../../src/view/kit/style.ts';
import { createTestContext, type TestContextOptions } from '../../helpers/context.ts';
import { AT, memoryStore, sampleAnnouncement, samplePaper } from '../../helpers/store.ts';
import { type Desk, sitDown } from './desk.ts';

export const DAY = '2026-06-18' as Day;
const BEFORE = '2026-06-17' as Day;

export const SUBJECTS: readonly (readonly [id: string, title: string, abstract: string, category: string])[] =
  [
    ['2606.00001', 'Programmable waveguides for inference', 'A waveguide computes. Light is fast.', 'cs.LG'],
    [
      '2606.00002',
      'A photonic processor that learns',
      'The photonic processor learns in a waveguide.',
      'physics.optics',
    ],
    ['2606.00003', 'Sampling from logconcave densities', 'We bound the mixing time of a chain.', 'cs.LG'],
    ['2606.00004', 'Waves in scattering media', 'A wave meets a waveguide and scatters.', 'physics.optics'],
    ['2606.00005', 'Bird song in cities', 'Birds sing higher where traffic is loud.', 'q-bio.NC'],
    ['2606.00006', 'Tree rings and rainfall', 'Rings of oaks tell rainfall.', 'q-bio.NC'],
  ];

export const config = configSchema.parse({
  profile: {
    name: 'optics',
    interests: [
      { name: 'waveguides', about: 'light computing in a programmable waveguide or photonic processor' },
      { name: 'birds', about: 'how birds sing in loud cities' },
    ],
  },
  sources: { arxiv: { categories: ['cs.LG', 'physics.optics', 'q-bio.NC'], interval: 3 } },
});

export function sampleStore(): Store {
  const store = memoryStore();
  const save = (day: Day, subjects: typeof SUBJECTS): void => {
    const announcements = subjects.map(([id, title, abstract, category]) =>
      sampleAnnouncement(samplePaper(id, { title, abstract, categories: [category] }), { category, day }),
    );
    saveAnnouncements(store, announcements, AT);
  };
  save(DAY, SUBJECTS);
  save(BEFORE, [['2606.00090', 'An older waveguide', 'Yesterday it was a waveguide too.', 'cs.LG']]);
  return store;
}

export interface SessionOptions extends TestContextOptions {
  readonly store?: Store;
  readonly columns?: number;
  readonly rows?: number;
  readonly scope?: ReaderScope;
  readonly style?: Partial<Style>;
  readonly lock?: () => Lock | undefined;
  readonly open?: (link: string) => Promise<boolean>;
  /** Replaces parts of the reader, to make them fail. */
  readonly reader?: Partial<Reader>;
  readonly config?: typeof config;
  readonly onEnd?: Terminal['onEnd'];
}

export interface Session {
  readonly desk: Desk;
  readonly store: Store;
  /** How it ended: undefined for a plain quit. */
  readonly ended: Promise<unknown>;
}

export function startReader(options: SessionOptions = {}): Session {
  const desk = sitDown(options.columns, options.rows);
  const store = options.store ?? sampleStore();
  const own = options.config ?? config;
  const context = createTestContext({ realTime: true, ...options });
  const lock = options.lock ?? (() => ({ release: () => {} }));
  const ended = runReader({
    terminal: options.onEnd === undefined ? desk : Object.assign(desk, { onEnd: options.onEnd }),
    reader: { ...createReader({ ...context, store, lock }, own), ...options.reader },
    clock: context.clock,
    env: context.env,
    signal: context.signal,
    style: { ...PLAIN_STYLE, ...options.style },
    profile: own.profile.name,
    scope: options.scope ?? { kind: 'day', day: DAY },
    open: options.open ?? (async () => false),
  }).then(
    () => undefined,
    (error: unknown) => error,
  );
  onTestFinished(async () => {
    desk.type('\u0003');
    await ended;
  });
  return { desk, store, ended };
}
