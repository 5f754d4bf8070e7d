import type { Command } from 'commander';
import { loadConfig } from '../../config/load.ts';
import { storeFile } from '../../config/paths.ts';
import type { Context } from '../../context.ts';
import { EXIT } from '../../errors.ts';
import { arxivBase } from '../../paper-id.ts';
import { getDigest, lastDelivered } from '../../store/deliveries.ts';
import { closeStore, openStore, type Store } from '../../store/file/open.ts';
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
  shell: Shell | 'ids',
  options: CompletionOptions,
): Promise<number> {
  const text = shell === 'ids' ? ids(context, options) : SCRIPTS[shell](completionTree(program));
  await context.stdout.write(text);
  return EXIT.ok;
}

/** The papers of the last digest and the saved ones, an id and a title a line. Whatever is wrong, Tab stays silent. */
function ids({ env, cwd }: Context, { config: flag }: CompletionOptions): string {
  try {
    const { config, paths } = loadConfig(env, cwd, flag);
    const store = openStore(storeFile(paths.dataDir), { readOnly: true });
    try {
      return linesOf(store, config.profile.name);
    } finally {
      closeStore(store);
    }
  } catch {
    return '';
  }
}

function linesOf(store: Store, profile: string): string {
  const papers = [...lastPapers(store, profile), ...searchPapers(store, 'is:saved', MOST_SAVED)];
  const lines = papers.map(({ id, title }) => `${arxivBase(id) ?? id}\t${plain(title)}\n`);
  return [...new Set(lines)].join('');
}

function lastPapers(store: Store, profile: string) {
  const last = lastDelivered(store, profile);
  const digest = last === undefined ? undefined : getDigest(store, { profile, date: last.date })?.digest;
  return digest?.papers.map(({ paper }) => paper) ?? [];
}
