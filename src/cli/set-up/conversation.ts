/** The conversation of `radar init`: every question once, then a first look, then changes until it is right. */
import { existsSync } from 'node:fs';
import { findPaths, storeFile } from '../../config/paths.ts';
import type { Context } from '../../context.ts';
import { RadarError } from '../../errors.ts';
import { MESSAGES } from '../../messages/words.ts';
import { wrap } from '../../view/kit/layout.ts';
import { styleFor } from '../output-style.ts';
import { createAsker, GUIDE_WIDTH } from '../prompts.ts';
import { checked } from './draft.ts';
import { takeFirstLook } from './first-look.ts';
import { firstLookLines } from './first-look-view.ts';
import { type Interview, type InterviewAnswers, type SetUpTopic, TOPICS } from './interview.ts';

const LOOKED_AT = 5;
const MOST_WIDTH = 100;

/** Whether somebody who came for something else wants to be asked first. */
export async function isWelcome(context: Context, lang: InterviewAnswers['lang']): Promise<boolean> {
  if (context.terminal === undefined) return false;
  return createAsker(context.terminal, context.signal, isPlain(context)).confirm(
    MESSAGES[lang].setUp.offer,
    true,
    MESSAGES[lang],
  );
}

interface Target {
  readonly file: string;
  /** Replaces what is there without asking. */
  readonly force: boolean;
  readonly save: (agreed: InterviewAnswers) => void;
}

/**
 * Whether something was saved; false where the reader left without.
 * @throws RadarError `interrupted` where a question was left with Ctrl-C: then nothing has been written.
 */
export async function interview(context: Context, given: InterviewAnswers, target: Target): Promise<boolean> {
  if (context.terminal === undefined) throw new RadarError('usage', ['nobody-to-ask']);
  const ask = createAsker(context.terminal, context.signal, isPlain(context));
  const { file, force, save } = target;
  let say = MESSAGES[given.lang].setUp;
  ask.begin(say.title);
  ask.tell(wrap(say.intro, widthOf(context)));
  if (existsSync(file) && !force && !(await ask.confirm(say.replace(file), false, MESSAGES[given.lang])))
    return false;
  const lang = await ask.one({
    message: `${MESSAGES.en.setUp.lang} · ${MESSAGES.zh.setUp.lang}`,
    choices: [
      { value: 'en' as const, label: 'English' },
      { value: 'zh' as const, label: '中文' },
    ],
    initial: given.lang,
  });
  say = MESSAGES[lang].setUp;
  const questions: Interview = { ask, say, search: MESSAGES[lang].search, context };
  let draft: InterviewAnswers = { ...given, lang };
  for (const topic of Object.keys(TOPICS) as SetUpTopic[]) draft = await TOPICS[topic](questions, draft);
  for (;;) {
    ask.tell(await firstLook(context, draft, file));
    const next = await ask.one<'write' | 'leave' | SetUpTopic>({
      message: say.next,
      choices: [
        { value: 'write', label: say.write(file) },
        ...(Object.keys(TOPICS) as SetUpTopic[]).map((value) => ({ value, label: say.change[value] })),
        { value: 'leave', label: say.leave },
      ],
    });
    if (next === 'leave') return false;
    if (next === 'write') {
      save(draft);
      ask.end(say.written(file));
      return true;
    }
    draft = await TOPICS[next](questions, draft);
  }
}

const isPlain = (context: Context): boolean => styleFor(context).plain === true;

/** Cells beside the guide of the questions. */
const widthOf = (context: Context): number => Math.min(styleFor(context).width, MOST_WIDTH) - GUIDE_WIDTH - 1;

async function firstLook(context: Context, draft: InterviewAnswers, file: string): Promise<string[]> {
  const { config } = checked(draft, file);
  const { dataDir } = findPaths(context.env, context.cwd);
  const look = await takeFirstLook(context, config, {
    file: storeFile(dataDir),
    liked: draft.likedPapers,
    count: LOOKED_AT,
  });
  const style = styleFor(context, config);
  return firstLookLines(
    { ...look, minScore: config.briefing.minScore },
    { ...style, width: widthOf(context) },
  );
}
