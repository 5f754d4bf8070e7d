import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { examples } from './flags.ts';
import type { Finish } from './index.ts';

export interface InitOptions {
  readonly yes?: boolean;
  readonly category?: readonly string[];
  readonly interest?: readonly string[];
  readonly like?: readonly string[];
  readonly author?: readonly string[];
  readonly force?: boolean;
  readonly config?: string;
}

export function declareInit(program: Command, context: Context, finish: Finish): void {
  const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
  program
    .command('init')
    .description('write a configuration')
    .option('--category <category>', 'an arXiv category to read, such as cs.LG; repeatable', collect)
    .option('--interest <text>', 'what you want to read about, in plain words; repeatable', collect)
    .option('--like <paper>', 'a paper you liked, by id or URL; repeatable', collect)
    .option('--author <name>', 'an author to follow; repeatable', collect)
    .option('--yes', 'ask nothing')
    .option('--force', 'replace a configuration that is already there')
    .addHelpText(
      'after',
      examples([
        'radar init --yes --category cs.LG --interest "optical computing" --like arxiv:2402.17750',
        'without questions',
      ]),
    )
    .action(async (_options: unknown, command: Command) => {
      const { runInit } = await import('./run/init.ts');
      finish(await runInit(context, command.optsWithGlobals()));
    });
}
