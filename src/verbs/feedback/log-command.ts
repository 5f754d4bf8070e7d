import { type Command, Option } from 'commander';
import type { Finish } from '../../cli/command.ts';
import { countFlag, examples } from '../../cli/flags.ts';
import type { Context } from '../../context.ts';

export function declareFeedbackLog(program: Command, context: Context, finish: Finish): void {
  const feedback = program
    .command('feedback')
    .description('everything you said about papers: list it, take it back, carry it elsewhere');
  feedback
    .command('list', { isDefault: true })
    .description('list it, the latest first')
    .addOption(
      new Option('-k, --kind <kind>', 'only marks of this kind').choices(['like', 'dislike', 'save', 'read']),
    )
    .option('-n, --limit <count>', 'at most so many', countFlag)
    .option('--json', 'print it as JSON')
    .addHelpText(
      'after',
      examples(
        ['radar feedback', 'the same as radar feedback list'],
        ['radar feedback list --kind save --json', 'the saved papers, for another program'],
      ),
    )
    .action(async (_options: unknown, self: Command) => {
      const { runMarks } = await import('./log-run.ts');
      finish(await runMarks(context, self.optsWithGlobals()));
    });
  declareUndo(feedback, context, finish);
  feedback
    .command('reset')
    .description('take everything back; a copy is written first, and radar undo brings it back')
    .option('-y, --yes', 'do not ask')
    .option('-q, --quiet', 'say nothing on success')
    .addHelpText('after', examples(['radar feedback reset --yes', 'start over']))
    .action(async (_options: unknown, self: Command) => {
      const { runReset } = await import('./log-run.ts');
      finish(await runReset(context, self.optsWithGlobals()));
    });
  feedback
    .command('export')
    .description('print it as JSON lines, each with the text of its paper')
    .addHelpText('after', examples(['radar feedback export > feedback.ndjson', 'a copy to keep']))
    .action(async (_options: unknown, self: Command) => {
      const { runExport } = await import('./log-run.ts');
      finish(await runExport(context, self.optsWithGlobals()));
    });
  feedback
    .command('import')
    .argument('<file>', 'JSON lines with paper and kind; - for stdin')
    .description('add what radar feedback export wrote, or any JSON lines with paper and kind')
    .option('-q, --quiet', 'say nothing on success')
    .addHelpText(
      'after',
      examples(
        ['radar feedback import feedback.ndjson', 'on another machine'],
        [`echo '{"paper": "2606.12609", "kind": "like"}' | radar feedback import -`, 'from another program'],
      ),
    )
    .action(async (file: string, _options: unknown, self: Command) => {
      const { runImport } = await import('./log-run.ts');
      finish(await runImport(context, file, self.optsWithGlobals()));
    });
}

export function declareUndo(program: Command, context: Context, finish: Finish): void {
  program
    .command('undo')
    .argument('[count]', 'so many steps; one unless told', countFlag)
    .description('take the latest feedback back, one command’s worth a step')
    .option('--json', 'print what changed as JSON')
    .option('-q, --quiet', 'say nothing on success')
    .addHelpText(
      'after',
      examples(
        ['radar undo', 'the last like, dislike, save, read or forget'],
        ['radar undo 3', 'the last three'],
      ),
    )
    .action(async (count: number | undefined, _options: unknown, self: Command) => {
      const { runUndo } = await import('./log-run.ts');
      finish(await runUndo(context, count ?? 1, self.optsWithGlobals()));
    });
}
