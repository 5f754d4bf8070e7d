import { type Command, Option } from 'commander';
import type { Cli } from '../../cli/command.ts';
import { countFlag } from '../../cli/flags.ts';
import { RECORD_FORMAT_NAMES } from '../../cli/formats.ts';
import { examples } from '../../cli/help.ts';
import { declareRecords } from '../../cli/papers/record-flags.ts';
import { FEEDBACK_KINDS } from '../../paper.ts';
import { MARK_FIELDS } from '../../view/fields.ts';

export function declareFeedbackLog(program: Command, cli: Cli): void {
  const { context, finish, help } = cli;
  const feedback = program.command('feedback').description(help.feedback.what);
  const list = feedback
    .command('list', { isDefault: true })
    .description(help.feedback.list.what)
    .addOption(new Option('-k, --kind <kind>', help.feedback.list.kind).choices(FEEDBACK_KINDS))
    .option('-n, --limit <count>', help.feedback.list.limit, countFlag);
  declareRecords(list, help, { formats: RECORD_FORMAT_NAMES, fields: MARK_FIELDS })
    .addHelpText('after', examples(help.feedback.list.examples))
    .action(async (_options: unknown, self: Command) => {
      const { runMarks } = await import('./log-run.ts');
      finish(await runMarks(context, self.optsWithGlobals()));
    });
  declareUndo(feedback, cli);
  feedback
    .command('reset')
    .description(help.feedback.reset.what)
    .option('-y, --yes', help.shared.yes)
    .option('-q, --quiet', help.shared.quiet)
    .addHelpText('after', examples(help.feedback.reset.examples))
    .action(async (_options: unknown, self: Command) => {
      const { runReset } = await import('./log-run.ts');
      finish(await runReset(context, self.optsWithGlobals()));
    });
  feedback
    .command('export')
    .description(help.feedback.export.what)
    .addHelpText('after', examples(help.feedback.export.examples))
    .action(async (_options: unknown, self: Command) => {
      const { runExport } = await import('./log-run.ts');
      finish(await runExport(context, self.optsWithGlobals()));
    });
  feedback
    .command('import')
    .argument('<file>', help.feedback.import.file)
    .description(help.feedback.import.what)
    .option('-q, --quiet', help.shared.quiet)
    .addHelpText('after', examples(help.feedback.import.examples))
    .action(async (file: string, _options: unknown, self: Command) => {
      const { runImport } = await import('./log-run.ts');
      finish(await runImport(context, file, self.optsWithGlobals()));
    });
}

/** Of everything at the top, of feedback alone below it. */
export function declareUndo(program: Command, { context, finish, help }: Cli): void {
  const scope = program.parent === null ? 'all' : 'feedback';
  program
    .command('undo')
    .argument('[count]', help.undo.count, countFlag)
    .description(help.undo.what)
    .option('--json', help.undo.json)
    .option('-q, --quiet', help.shared.quiet)
    .addHelpText('after', examples(help.undo.examples))
    .action(async (count: number | undefined, _options: unknown, self: Command) => {
      const { runUndo } = await import('./undo-run.ts');
      finish(await runUndo(context, scope, count ?? 1, self.optsWithGlobals()));
    });
}
