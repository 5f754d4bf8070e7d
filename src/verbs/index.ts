/** Every verb of radar, in the order in which --help lists them. */
import type { Command } from 'commander';
import type { Cli, Declare } from '../cli/command.ts';
import { examples } from '../cli/help.ts';
import { declareBrief } from './brief/command.ts';
import { declareBrowse } from './browse/command.ts';
import { declareConfig } from './config/command.ts';
import { declareCoverage } from './coverage/command.ts';
import { declareDemo } from './demo/command.ts';
import { declareDoctor } from './doctor/command.ts';
import { declareAdd, declareRemove } from './edit/command.ts';
import { declareEval } from './eval/command.ts';
import { declareExport } from './export/command.ts';
import { declareFeed } from './feed/command.ts';
import { declareFeedback } from './feedback/command.ts';
import { declareFeedbackLog, declareUndo } from './feedback/log-command.ts';
import { declareImport } from './import/command.ts';
import { declareInit } from './init/command.ts';
import { declareList } from './list/command.ts';
import { declareMail } from './mail/command.ts';
import { declareMap } from './map/command.ts';
import { declareMcp } from './mcp/command.ts';
import { declareNote } from './note/command.ts';
import { declareNotes } from './notes/command.ts';
import { declareHelp, declareOverview, declareVersion } from './overview/command.ts';
import { declareProfile } from './profile/command.ts';
import { declareRank } from './rank/command.ts';
import { declareRate } from './rate/command.ts';
import { declareRefresh } from './refresh/command.ts';
import { declareSchedule } from './schedule/command.ts';
import { declareSearch } from './search/command.ts';
import { declareCompletion } from './shell/completion-command.ts';
import { declareMan } from './shell/man-command.ts';
import { declareOpen } from './shell/open-command.ts';
import { declareShow } from './show/command.ts';
import { declareStore } from './store/command.ts';
import { declareToday } from './today/command.ts';
import { declareTrends } from './trends/command.ts';
import { declareWhy } from './why/command.ts';
import { declareZotero } from './zotero/command.ts';

/** Under four headings: what is done every morning, with papers, to the profile, and once. */
const DECLARATIONS: Readonly<Record<keyof Cli['help']['groups'], readonly Declare[]>> = {
  morning: [
    declareToday,
    declareBrowse,
    declareList,
    declareBrief,
    declareMail,
    declareMap,
    declareTrends,
    declareRefresh,
    declareCoverage,
  ],
  papers: [
    declareSearch,
    declareShow,
    declareWhy,
    declareOpen,
    declareNote,
    declareNotes,
    declareZotero,
    declareFeedback,
    declareRank,
  ],
  profile: [
    declareRate,
    declareAdd,
    declareRemove,
    declareUndo,
    declareFeedbackLog,
    declareProfile,
    declareEval,
  ],
  setUp: [
    declareDemo,
    declareInit,
    declareConfig,
    declareFeed,
    declareSchedule,
    declareDoctor,
    declareStore,
    declareExport,
    declareImport,
    declareMcp,
    declareCompletion,
    declareMan,
    declareVersion,
    declareHelp,
  ],
};

export function declareCommands(program: Command, cli: Cli): Command {
  const words = cli.help.program;
  program
    .description(words.what)
    .option('-c, --config <file>', words.config)
    .option('--no-pager', words.noPager)
    .helpOption('-h, --help', words.help)
    // Of groups such as `radar feedback`, which inherit it; radar has one of its own.
    .helpCommand('help [command]', words.helpCommand)
    .addHelpText('after', examples(words.examples));
  declareOverview(program, cli);
  for (const [name, title] of Object.entries(cli.help.groups)) {
    program.commandsGroup(title);
    for (const declare of DECLARATIONS[name as keyof typeof DECLARATIONS]) declare(program, cli);
  }
  return program;
}
