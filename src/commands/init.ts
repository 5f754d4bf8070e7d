import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { EXIT, RadarError } from '../errors.ts';
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
    .action(async (_options: unknown, command: Command) =>
      finish(await runInit(context, command.optsWithGlobals())),
    );
}

/** Writes the user's configuration file; an existing one is never replaced without --force. */
export async function runInit(context: Context, options: InitOptions): Promise<number> {
  const [
    { findPaths },
    { existsSync, readFileSync },
    { writeConfigText },
    { readLayer },
    { writeFileAtomically },
  ] = await Promise.all([
    import('../config/paths.ts'),
    import('node:fs'),
    import('../config/write.ts'),
    import('../config/layer.ts'),
    import('../pipeline/output-file.ts'),
  ]);
  const { category = [], interest = [], like = [], author = [] } = options;
  if (category.length === 0) {
    throw new RadarError('usage', 'radar init needs at least one --category', {
      hint: 'For example: radar init --yes --category cs.LG --interest "optical computing"',
    });
  }
  const paths = findPaths(context.env, context.cwd, options.config);
  const file = paths.namedConfig ?? paths.configFiles.at(-1) ?? '';
  if (existsSync(file) && options.force !== true) {
    throw new RadarError('usage', `${file} is already there`, {
      hint: 'Edit it, or replace it with --force.',
    });
  }
  const text = writeConfigText({ categories: category, interests: interest, likes: like, authors: author });
  const [problem] = readLayer(file, text).problems;
  if (problem !== undefined) throw new RadarError('usage', problem.message);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (before !== undefined) writeFileAtomically(`${file}.bak`, before, String(context.clock.now()));
  writeFileAtomically(file, text, String(context.clock.now()));
  await context.stdout.write(
    `wrote ${file}${before === undefined ? '' : ` (the old one is ${file}.bak)`}\nNext: radar today\n`,
  );
  return EXIT.ok;
}
