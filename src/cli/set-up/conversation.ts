/** The conversation of `radar init`: every question once, then a first look, then changes until it is right. */
import type { Config } from '../../config/schema.ts';
import type { Context } from '../../context.ts';
import { RadarError } from '../../errors.ts';
import { say as sentenceOf } from '../../messages/say.ts';
import { INTERFACE_WORDS } from '../../messages/words.ts';
import { wrap } from '../../view/kit/layout.ts';
import type { Style } from '../../view/kit/style.ts';
import { type Asker, createAsker } from '../prompts/asker.ts';
import { GUIDE_WIDTH } from '../prompts/several.ts';
import { styleFor } from '../terminal/output-style.ts';
import type { AnswersFile } from './answers-file.ts';
import { type Interview, type InterviewAnswers, type SetUpTopic, TOPICS } from './interview.ts';
import { openTrial, type Trial } from './trial.ts';

const MOST_WIDTH = 100;

/** Whether somebody who came for something else wants to be asked first. */
export async function isWelcome(context: Context, lang: InterviewAnswers['lang']): Promise<boolean> {
  if (context.terminal === undefined) return false;
  return askerFor(context).confirm(INTERFACE_WORDS[lang].setUp.offer, true, INTERFACE_WORDS[lang]);
}

export type Kind = 'new' | 'add';

export interface Target {
  readonly file: string;
  /** What is meant for a file that is there; undefined where its owner is asked. */
  readonly kind: Kind | undefined;
  readonly open: (kind: Kind) => AnswersFile;
  readonly configFlag: string | undefined;
  /** Whether papers may be rated when all is done. */
  readonly mayRate: boolean;
}

export interface Outcome {
  /** False where the reader left without. */
  readonly isWritten: boolean;
  readonly wantsToRate: boolean;
  readonly lang: InterviewAnswers['lang'];
}

const left = ({ lang }: InterviewAnswers): Outcome => ({ isWritten: false, wantsToRate: false, lang });

/** @throws RadarError `interrupted` where a question was left with Ctrl-C: then nothing has been written. */
export async function interview(context: Context, given: InterviewAnswers, target: Target): Promise<Outcome> {
  const ask = askerFor(context);
  const say = INTERFACE_WORDS[given.lang].setUp;
  ask.begin(say.title);
  ask.tell(wrap(say.intro, widthOf(context)));
  const kind = target.kind ?? (await askKind(ask, target, given));
  if (kind === 'leave') return left(given);
  const destination = target.open(kind);
  // What a flag says wrong is said before anything is asked.
  destination.configOf(given);
  const trial = openTrial({
    ...{ context, ask, configFlag: target.configFlag, configOf: destination.configOf },
    style: (config) => dressed(context, config),
  });
  try {
    return await converse({ context, ask, target, destination, trial }, given, kind);
  } finally {
    trial.close();
  }
}

interface Conversation {
  readonly context: Context;
  readonly ask: Asker;
  readonly target: Target;
  readonly destination: AnswersFile;
  readonly trial: Trial;
}

/** What becomes of a file that is there. One that is wrong cannot be added to, and is told of. */
async function askKind(
  ask: Asker,
  { file, open }: Target,
  { lang }: InterviewAnswers,
): Promise<Kind | 'leave'> {
  const { setUp } = INTERFACE_WORDS[lang];
  let canAdd = true;
  try {
    open('add');
  } catch (error) {
    if (!(error instanceof RadarError)) throw error;
    ask.warn(sentenceOf(lang, error.what));
    canAdd = false;
  }
  return ask.one<Kind | 'leave'>({
    message: setUp.there(file),
    choices: [
      ...(canAdd ? [{ value: 'add' as const, label: setUp.addTo }] : []),
      { value: 'new', label: setUp.replace },
      { value: 'leave', label: setUp.leaveIt },
    ],
    initial: canAdd ? 'add' : 'leave',
  });
}

async function converse(parts: Conversation, given: InterviewAnswers, kind: Kind): Promise<Outcome> {
  const { context, ask, destination, trial } = parts;
  const lang = kind === 'add' ? destination.configOf(given).output.lang : await askLang(ask, given.lang);
  const questions: Interview = {
    ...{ ask, context, search: INTERFACE_WORDS[lang].search, say: INTERFACE_WORDS[lang].setUp },
    present: destination.present,
    look: trial.finds,
  };
  let draft: InterviewAnswers = { ...given, lang };
  const askTopic = async (topic: SetUpTopic): Promise<void> => {
    draft = await TOPICS[topic](questions, draft);
    if (topic === 'fields') await trial.offer(draft);
  };
  const topics = topicsOf(kind);
  for (const topic of topics) await askTopic(topic);
  for (;;) {
    const next = await askNext(parts, draft, topics);
    if (next === 'leave') return left(draft);
    if (next === 'fetch') await trial.fetch(draft);
    else if (next !== 'write') await askTopic(next);
    else if (wrote(parts, draft)) return afterWriting(parts, draft);
  }
}

/** Language and model of a file that is there are set already. */
const topicsOf = (kind: Kind): readonly SetUpTopic[] =>
  (Object.keys(TOPICS) as SetUpTopic[]).filter((topic) => kind === 'new' || topic !== 'model');

const askLang = (ask: Asker, initial: InterviewAnswers['lang']): Promise<InterviewAnswers['lang']> =>
  ask.one({
    message: `${INTERFACE_WORDS.en.setUp.lang} · ${INTERFACE_WORDS.zh.setUp.lang}`,
    choices: [
      { value: 'en' as const, label: 'English' },
      { value: 'zh' as const, label: '中文' },
    ],
    initial,
  });

async function askNext(
  { context, ask, destination, trial }: Conversation,
  draft: InterviewAnswers,
  topics: readonly SetUpTopic[],
): Promise<'write' | 'leave' | 'fetch' | SetUpTopic> {
  const { setUp, comma } = INTERFACE_WORDS[draft.lang];
  const isNews = destination.isNews(draft);
  ask.tell(await trial.look(draft));
  const changes = destination.changes(draft, dressed(context, destination.configOf(draft)));
  if (changes !== undefined) ask.tell(isNews ? changes : [setUp.nothingNew]);
  const unread = trial.unread(draft);
  return ask.one<'write' | 'leave' | 'fetch' | SetUpTopic>({
    message: setUp.next,
    choices: [
      ...(isNews ? [{ value: 'write' as const, label: setUp.write(destination.file) }] : []),
      ...(unread.length > 0 ? [{ value: 'fetch' as const, label: setUp.fetch(unread.join(comma)) }] : []),
      ...topics.map((value) => ({ value, label: setUp.change[value] })),
      { value: 'leave', label: setUp.leave },
    ],
  });
}

/** A disk that is full is no reason to lose the answers. */
function wrote({ ask, destination }: Conversation, draft: InterviewAnswers): boolean {
  try {
    destination.write(draft);
    return true;
  } catch (error) {
    if (!(error instanceof RadarError)) throw error;
    ask.warn(sentenceOf(draft.lang, error.what));
    return false;
  }
}

async function afterWriting(
  { context, ask, target, destination, trial }: Conversation,
  draft: InterviewAnswers,
): Promise<Outcome> {
  const { setUp } = INTERFACE_WORDS[draft.lang];
  const written = setUp.written(destination.file);
  if (!(await canRate(ask, trial, draft)) || !target.mayRate) {
    ask.end(written);
    return { isWritten: true, wantsToRate: false, lang: draft.lang };
  }
  ask.tell([written]);
  const wantsToRate = await wants(context, ask, draft);
  ask.end(wantsToRate ? setUp.rateBegins : setUp.rateLater);
  return { isWritten: true, wantsToRate, lang: draft.lang };
}

/** What was fetched is kept, and worth a word where it could not be: the configuration is written all the same. */
async function canRate(ask: Asker, trial: Trial, draft: InterviewAnswers): Promise<boolean> {
  try {
    return await trial.keep(draft);
  } catch (error) {
    if (!(error instanceof RadarError)) throw error;
    ask.warn(sentenceOf(draft.lang, error.what));
    return false;
  }
}

/** Ctrl-C is a no here: what was agreed on is written, and “nothing was changed” would be untrue. */
async function wants({ signal }: Context, ask: Asker, { lang }: InterviewAnswers): Promise<boolean> {
  try {
    return await ask.confirm(INTERFACE_WORDS[lang].setUp.rate, true, INTERFACE_WORDS[lang]);
  } catch (error) {
    if (error instanceof RadarError && error.code === 'interrupted' && !signal.aborted) return false;
    throw error;
  }
}

function askerFor(context: Context): Asker {
  if (context.terminal === undefined) throw new RadarError('usage', ['nobody-to-ask']);
  return createAsker(context.terminal, context.signal, styleFor(context).plain === true);
}

/** Cells beside the guide of the questions. */
const widthOf = (context: Context): number => Math.min(styleFor(context).width, MOST_WIDTH) - GUIDE_WIDTH - 1;

const dressed = (context: Context, config: Config): Style => ({
  ...styleFor(context, config),
  width: widthOf(context),
});
