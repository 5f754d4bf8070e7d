/** Every verb of radar, in the order in which --help lists them. */
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { declareBrief } from './brief.ts';
import { declareBrowse } from './browse.ts';
import type { Declare, Finish } from './command.ts';
import { declareCompletion } from './completion.ts';
import { declareConfig } from './config.ts';
import { declareCoverage } from './coverage.ts';
import { declareDemo } from './demo.ts';
import { declareDoctor } from './doctor.ts';
import { declareEval } from './eval.ts';
import { declareFeed } from './feed.ts';
import { declareFeedback } from './feedback.ts';
import { declareFeedbackLog, declareUndo } from './feedback-log.ts';
import { examples } from './flags.ts';
import { declareInit } from './init.ts';
import { declareList } from './list.ts';
import { declareMan } from './man.ts';
import { declareMap } from './map.ts';
import { declareOpen } from './open.ts';
import { declareProfile } from './profile.ts';
import { declareRank } from './rank.ts';
import { declareRefresh } from './refresh.ts';
import { declareSchedule } from './schedule.ts';
import { declareSearch } from './search.ts';
import { declareShow } from './show.ts';
import { declareToday } from './today.ts';
import { declareTrends } from './trends.ts';
import { declareWhy } from './why.ts';

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
