import type { Command } from 'commander';
import { loadConfig } from '../../config/load.ts';
import { storeFile } from '../../config/paths.ts';
import type { Context } from '../../context.ts';
import { EXIT } from '../../errors.ts';
import { arxivBase } from '../../paper-id.ts';
import { getDigest, listDigests } from '../../store/digests/digests.ts';
import { closeStore, openStore, type Store } from '../../store/file/open.ts';
import { lastDelivered } from '../../store/ledger/deliveries.ts';
import { searchPapers } from '../../store/papers.ts';
import { plain } from '../../view/kit/sanitize.ts';
import { bashScript, fishScript, zshScript } from './completion-scripts.ts';
import { completionTree } from './completion-tree.ts';
import type { Shell } from './shells.ts';

export interface CompletionOptions {
  readonly config?: string;
}

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript } satisfies Record<Shell, unknown>;

const MOST_SAVED = 100;

export async function runCompletion(
  context: Context,
  program: Command,
  shell: Shell | 'ids' | 'days',
  options: CompletionOptions,
): Promise<number> {
  const text =
    shell === 'ids'
      ? fromStore(context, options, papersIn)
      : shell === 'days'
        ? `${fromStore(context, options, daysIn)}${DAY_WORDS}`
        : SCRIPTS[shell](completionTree(program));
  await context.stdout.write(text);
  return EXIT.ok;
}

/** What each shell offers for a day, beside those of digests: a word and what it means. */
const DAY_WORDS = ['today', 'yesterday', 'monday', '7d', '2w'].map((word) => `${word}\t\n`).join('');

const MOST_DAYS = 30;

/** The days of stored digests, the newest first, and how many papers each shows. */
const daysIn = (store: Store, profile: string): string =>
  listDigests(store, { profile, limit: MOST_DAYS })
    .map(({ digest }) => `${digest.date}\t${digest.counts.shown}\n`)
    .join('');

/** Whatever is wrong, Tab stays silent. */
function fromStore(
  { env, cwd }: Context,
  { config: flag }: CompletionOptions,
  linesIn: (store: Store, profile: string) => string,
): string {
  try {
    const { config, paths } = loadConfig(env, cwd, flag);
    const store = openStore(storeFile(paths.dataDir), { readOnly: true });
    try {
      return linesIn(store, config.profile.name);
    } finally {
      closeStore(store);
    }
  } catch {
    return '';
  }
}

/** The papers of the last digest and the saved ones, an id and a title a line. */
function papersIn(store: Store, profile: string): string {
  const papers = [...lastPapers(store, profile), ...searchPapers(store, 'is:saved', MOST_SAVED)];
  const lines = papers.map(({ id, title }) => `${arxivBase(id) ?? id}\t${plain(title)}\n`);
  return [...new Set(lines)].join('');
}

function lastPapers(store: Store, profile: string) {
  const last = lastDelivered(store, profile);
  const digest = last === undefined ? undefined : getDigest(store, { profile, date: last.date })?.digest;
  return digest?.papers.map(({ paper }) => paper) ?? [];
}
