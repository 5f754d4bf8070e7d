import type { Command } from 'commander';
import type { Cli } from '../../cli/command.ts';
import { examples } from '../../cli/help.ts';

export function declareImport(program: Command, { context, finish, help }: Cli): void {
  program
    .command('import')
    .argument('<file>', help.import.file)
    .description(help.import.what)
    .option('--replace-config', help.import.replaceConfig)
    .option('--json', help.import.json)
    .option('-q, --quiet', help.shared.quiet)
    .addHelpText('after', examples(help.import.examples))
    .action(async (file: string, _options: unknown, command: Command) => {
      const { runImportAll } = await import('./run.ts');
      finish(await runImportAll(context, file, command.optsWithGlobals()));
    });
}
