import type { Command } from 'commander';
import type { Cli } from '../../cli/command.ts';
import { examples } from '../../cli/help.ts';

export function declareExport(program: Command, { context, finish, help }: Cli): void {
  program
    .command('export')
    .argument('<file>', help.export.file)
    .description(help.export.what)
    .option('--all', help.export.all)
    .option('--force', help.export.force)
    .option('-q, --quiet', help.shared.quiet)
    .addHelpText('after', examples(help.export.examples))
    .action(async (file: string, _options: unknown, command: Command) => {
      const { runExportAll } = await import('./run.ts');
      finish(await runExportAll(context, file, command.optsWithGlobals()));
    });
}
