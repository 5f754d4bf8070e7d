/**
 * radar for programs: `import { openRadar } from 'research-radar'`. Each method is the command of the same name, run within
 * the calling process, and answers with the JSON document that this command prints.
 */
import { outputOf } from './cli/within.ts';
import type { CoverageJson } from './contract/coverage.ts';
import type { DigestJson } from './contract/digest/digest.ts';
import type { DigestsJson } from './contract/digest/digest-list.ts';
import type { FeedbackJson } from './contract/feedback.ts';
import type { PapersJson } from './contract/paper.ts';
import type { SheetsJson } from './contract/show.ts';
import type { WhyJson } from './contract/why.ts';

export { CommandFailure } from './command-failure.ts';
export type { CoverageJson, DigestJson, DigestsJson, FeedbackJson, PapersJson, SheetsJson, WhyJson };

export interface RadarOptions {
  /** The configuration to read, and no other; else those `radar config path` names. */
  readonly config?: string;
  /** The environment: `RADAR_DATA_DIR`, keys, proxies. This process’s own by default. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Where `radar.config.yaml` is looked for and relative paths begin. */
  readonly cwd?: string;
  /** Ends what runs, and whatever is called later. The program’s own signals are left alone. */
  readonly signal?: AbortSignal;
  /** Gets what radar would say on stderr of a command that succeeded: what was left out, and what should be looked at. */
  readonly onMessage?: (text: string) => void;
}

export interface TodayParameters {
  /** `2026-06-15`, `yesterday`, `7d`: the digest of that day. Changes nothing about what counts as delivered. */
  readonly date?: string;
  /** Everything announced from that day on. */
  readonly since?: string;
  readonly limit?: number;
  readonly minScore?: number;
  /** false: nothing is fetched. */
  readonly refresh?: boolean;
  /** false: no model is called. */
  readonly model?: boolean;
  /** Makes the digest anew even if nothing has changed. */
  readonly force?: boolean;
}

export interface ListParameters {
  readonly date?: string;
  readonly since?: string;
  readonly limit?: number;
  readonly minScore?: number;
  /** Every paper, whatever its score. */
  readonly all?: boolean;
}

export interface RefreshParameters {
  readonly since?: string;
  readonly days?: number;
  /** `arxiv`, or the name of a feed. */
  readonly source?: string;
}

/** What `rank` needs of a paper; more fields are kept. */
export interface PaperToRank {
  readonly title: string;
  readonly abstract: string;
  readonly [field: string]: unknown;
}

export type FeedbackVerb = 'like' | 'dislike' | 'save' | 'read' | 'forget';

/** Every method rejects with a `CommandFailure` where the command would not end with exit status 0. */
export interface Radar {
  /** The main job. Its papers count as delivered when the promise is fulfilled, unless `date` or `since` is given. */
  readonly today: (options?: TodayParameters) => Promise<DigestJson>;
  readonly refresh: (options?: RefreshParameters) => Promise<CoverageJson>;
  readonly list: (options?: ListParameters) => Promise<PapersJson>;
  readonly rank: (papers: Iterable<PaperToRank>) => Promise<PapersJson>;
  readonly search: (query: string, options?: { readonly limit?: number }) => Promise<PapersJson>;
  /** Papers whole, by id, DOI or address. */
  readonly show: (...ids: string[]) => Promise<SheetsJson>;
  readonly why: (id: string) => Promise<WhyJson>;
  readonly coverage: (options?: { readonly days?: number }) => Promise<CoverageJson>;
  /** Which days have a digest, the newest first. */
  readonly briefings: (options?: { readonly limit?: number }) => Promise<DigestsJson>;
  readonly briefing: (date: string) => Promise<DigestJson>;
  readonly mark: (
    kind: FeedbackVerb,
    ids: readonly string[],
    options?: { readonly interest?: string },
  ) => Promise<void>;
  readonly feedback: () => Promise<FeedbackJson>;
}

/**
 * Reads the configuration and gives radar’s commands as functions. Nothing stays open between calls: there is nothing to
 * close. Several at once are safe; two that fetch or deliver are not run at once (exit code 75).
 * @throws CommandFailure with exit code 3 where the configuration is not right.
 */
export async function openRadar(options: RadarOptions = {}): Promise<Radar> {
  const { config, env, cwd, signal = new AbortController().signal, onMessage } = options;
  // Lazily, so that the program itself stays in its own two files and starts as fast as without this door.
  const [{ main }, { createSystemContext }] = await Promise.all([
    import('./main.ts'),
    import('./system-context.ts'),
  ]);
  const system = createSystemContext(signal);
  const context = { ...system, env: env ?? system.env, cwd: cwd ?? system.cwd };
  const given = config === undefined ? [] : ['--config', config];
  const radar = async (argv: readonly string[], input?: () => AsyncIterable<string>): Promise<string> => {
    signal.throwIfAborted();
    const { out, said } = await outputOf(main, context, [...given, ...argv], input);
    if (said !== '') onMessage?.(said);
    return out;
  };
  // What a command prints as JSON is held to its schema by a test over every command.
  const json = async <Document>(
    argv: readonly string[],
    input?: () => AsyncIterable<string>,
  ): Promise<Document> => JSON.parse(await radar(argv, input)) as Document;
  await radar(['config', 'check']);
  return {
    today: ({ refresh, model, force, ...flags } = {}) =>
      json([
        'today',
        '--json',
        ...flagsOf(flags),
        ...(refresh === false ? ['--no-refresh'] : []),
        ...(model === false ? ['--no-llm'] : []),
        ...(force === true ? ['--force'] : []),
      ]),
    refresh: (flags = {}) => json(['refresh', '--json', ...flagsOf(flags)]),
    list: ({ all, ...flags } = {}) =>
      json(['list', '--json', ...flagsOf(flags), ...(all === true ? ['--all'] : [])]),
    rank: (papers) => json(['rank', '--json', '--input', '-'], () => linesOf(papers)),
    search: (query, flags = {}) => json(['search', '--json', ...flagsOf(flags), '--', query]),
    show: (...ids) => json(['show', '--json', '--', ...ids]),
    why: (id) => json(['why', '--json', '--', id]),
    coverage: (flags = {}) => json(['coverage', '--json', ...flagsOf(flags)]),
    briefings: (flags = {}) => json(['brief', '--json', ...flagsOf(flags)]),
    briefing: (date) => json(['brief', '--json', '--', date]),
    mark: async (kind, ids, flags = {}) => {
      await radar([kind, ...flagsOf(flags), '--', ...ids]);
    },
    feedback: () => json(['feedback', 'list', '--json']),
  };
}

/** `{minScore: 0.5}` → `--min-score=0.5`. */
const flagsOf = (flags: object): string[] =>
  Object.entries(flags).flatMap(([name, value]: [string, unknown]) =>
    value === undefined
      ? []
      : [`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}=${String(value)}`],
  );

async function* linesOf(papers: Iterable<PaperToRank>): AsyncGenerator<string> {
  for (const paper of papers) yield `${JSON.stringify(paper)}\n`;
}
