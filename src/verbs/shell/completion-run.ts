import type { Command } from 'commander';
import { type CompletionAnswers, completionAnswers, WITHOUT_STORE } from '../../cli/completions/answers.ts';
import { keepCompletions } from '../../cli/completions/keep.ts';
import { loadConfig } from '../../config/load.ts';
import { storeFile } from '../../config/paths.ts';
import type { Context } from '../../context.ts';
import { EXIT } from '../../errors.ts';
import { closeStore, openStore } from '../../store/file/open.ts';
import { bashScript, fishScript, zshScript } from './completion-scripts.ts';
import { completionTree } from './completion-tree.ts';
import type { Shell } from './shells.ts';

export interface CompletionOptions {
  readonly config?: string;
}

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript } satisfies Record<Shell, unknown>;

export async function runCompletion(
  context: Context,
  program: Command,
  shell: Shell | 'ids' | 'days',
  options: CompletionOptions,
): Promise<number> {
  const text =
    shell === 'ids' || shell === 'days'
      ? (await answers(context, options))[shell]
      : SCRIPTS[shell](completionTree(program));
  await context.stdout.write(text);
  return EXIT.ok;
}

/** Whatever is wrong, Tab stays silent, and it changes no store. What it is told the next one finds kept. */
async function answers(context: Context, { config: flag }: CompletionOptions): Promise<CompletionAnswers> {
  try {
    const { config, paths } = loadConfig(context.env, context.cwd, flag);
    const profile = config.profile.name;
    const store = openStore(storeFile(paths.dataDir), { readOnly: true });
    try {
      return completionAnswers(store, profile);
    } finally {
      closeStore(store);
      if (flag === undefined) await keepCompletions(context, { paths, profile });
    }
  } catch {
    return WITHOUT_STORE;
  }
}
