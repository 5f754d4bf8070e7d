/** Every verb of radar, in the order in which --help lists them. */
import type { Command } from 'commander';
import type { Declare, Finish } from '../cli/command.ts';
import { examples } from '../cli/flags.ts';
import type { Context } from '../context.ts';
import { declareBrief } from './brief/command.ts';
import { declareBrowse } from './browse/command.ts';
import { declareConfig } from './config/command.ts';
import { declareCoverage } from './coverage/command.ts';
import { declareDemo } from './demo/command.ts';
import { declareDoctor } from './doctor/command.ts';
import { declareEval } from './eval/command.ts';
import { declareFeed } from './feed/command.ts';
import { declareFeedback } from './feedback/command.ts';
import { declareFeedbackLog, declareUndo } from './feedback/log-command.ts';
import { declareInit } from './init/command.ts';
import { declareList } from './list/command.ts';
import { declareMap } from './map/command.ts';
import { declareProfile } from './profile/command.ts';
import { declareRank } from './rank/command.ts';
import { declareRefresh } from './refresh/command.ts';
import { declareSchedule } from './schedule/command.ts';
import { declareSearch } from './search/command.ts';
import { declareCompletion } from './shell/completion-command.ts';
import { declareMan } from './shell/man-command.ts';
import { declareOpen } from './shell/open-command.ts';
import { declareShow } from './show/command.ts';
import { declareToday } from './today/command.ts';
import { declareTrends } from './trends/command.ts';
import { declareWhy } from './why/command.ts';

const DECLARATIONS: readonly Declare[] = [
  declareToday,
  declareDemo,
  declareInit,
  declareRefresh,
  declareList,
  declareShow,
  declareOpen,
  declareWhy,
  declareSearch,
  declareRank,
  declareBrief,
  declareBrowse,
  declareMap,
  declareTrends,
  declareFeedback,
  declareUndo,
  declareFeedbackLog,
  declareProfile,
  declareEval,
  declareCoverage,
  declareFeed,
  declareConfig,
  declareSchedule,
  declareDoctor,
  declareCompletion,
  declareMan,
];

export function declareCommands(program: Command, context: Context, finish: Finish): Command {
  program
    .description(
      'A research radar: what was announced today, ranked for you, in a short briefing whose every claim rests on a sentence of an abstract.',
    )
    .version(context.version, '-V, --version', 'print the version')
    .option('-c, --config <file>', 'read this configuration and no other')
    .option('--no-pager', 'print long output without a pager')
    .helpOption('-h, --help', 'show how')
    .helpCommand('help [command]', 'show how a command is used')
    .addHelpText(
      'after',
      examples(
        ['radar demo', 'a first look, offline, in one command'],
        ['radar today', 'what was announced, for you'],
        ['radar list -f json', 'the ranked papers, for another program'],
      ),
    );
  for (const declare of DECLARATIONS) declare(program, context, finish);
  return program;
}
