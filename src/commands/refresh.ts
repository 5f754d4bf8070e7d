import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { examples } from './flags.ts';
import type { Finish } from './index.ts';

export interface RefreshOptions {
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly config?: string;
}

export function declareRefresh(program: Command, context: Context, finish: Finish): void {
  program
    .command('refresh')
    .description('fetch what is announced and print what is complete and what is missing')
    .option('--json', 'print the coverage as JSON')
    .option('--strict', 'exit with 6 unless everything is complete')
    .option('-q, --quiet', 'print nothing on success')
    .addHelpText(
      'after',
      examples(
        ['radar refresh', 'fetch all categories of the configuration'],
        ['radar refresh --json --strict', 'for a monitor'],
      ),
    )
    .action(async (_options: unknown, command: Command) =>
      finish(await runRefresh(context, command.optsWithGlobals())),
    );
}

export async function runRefresh(context: Context, options: RefreshOptions): Promise<number> {
  const { withSession, requireCategories } = await import('./session.ts');
  const { refreshWithTalk, requireSomething, strictStatus, talkOf } = await import('./fetching.ts');
  const { coverageJson } = await import('../render/json.ts');
  const { renderCoverageTable } = await import('../render/coverage.ts');
  const { styleFor } = await import('./dress.ts');
  return withSession(context, { exclusive: true, config: options.config }, async (session) => {
    requireCategories(session);
    const report = await refreshWithTalk(context, session, talkOf(context, options.quiet === true));
    if (options.json === true) await context.stdout.write(coverageJson(report.rows));
    else if (options.quiet !== true)
      await context.stdout.write(renderCoverageTable(report.rows, styleFor(context, session.config)));
    requireSomething(report, session.store, session);
    return strictStatus(report.rows, options.strict === true);
  });
}
