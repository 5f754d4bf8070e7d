/** The questions of `radar init`, one function each, so that an answer can be changed after the first look. */

import type { FirstAnswers, ModelAnswer } from '../../config/write.ts';
import type { Context } from '../../context.ts';
import { defined } from '../../defined.ts';
import { say as sentenceOf } from '../../messages/say.ts';
import type { Messages } from '../../messages/words.ts';
import type { Paper } from '../../paper.ts';
import { catalogued } from '../../sources/catalogue.ts';
import { CATEGORIES, groupName } from '../../taxonomy.ts';
import type { Asker } from '../prompts.ts';
import { type LikedReferences, readLiked } from './liked.ts';

/** What was answered so far. Likes belong to one of the interests. */
export interface InterviewAnswers extends Omit<FirstAnswers, 'interests'> {
  readonly interests: readonly string[];
  readonly likes: readonly string[];
  /** Those of them whose text is known from a file. */
  readonly likedPapers: readonly Paper[];
  /** Files named by flags, with entries that the configuration cannot name. */
  readonly nameless: LikedReferences['nameless'];
  /** The number of their interest, from 0. */
  readonly likesOf: number;
}

export interface Interview {
  readonly ask: Asker;
  readonly say: Messages['setUp'];
  readonly search: Messages['search'];
  readonly context: Context;
}

export type SetUpTopic = keyof Messages['setUp']['change'];

const DEFAULT_MODEL = 'claude-sonnet-5-5';
/** The choice that stands for no category at all. */
const NO_ARXIV = 'none';
const ANTHROPIC_KEY = 'ANTHROPIC_API_KEY';

/** Every topic, in the order in which they are asked. */
export const TOPICS = {
  fields: askFields,
  interests: askInterests,
  likes: askLikes,
  authors: askAuthors,
  feeds: askFeeds,
  model: askModel,
} satisfies Record<SetUpTopic, (interview: Interview, draft: InterviewAnswers) => Promise<InterviewAnswers>>;

async function askFields(
  { ask, say, search, context }: Interview,
  draft: InterviewAnswers,
): Promise<InterviewAnswers> {
  // An archive such as `cs` is every category of it: thousands of papers a day, and hardly what anybody means.
  const choices = Object.entries(CATEGORIES).map(([value, name]) => ({ value, label: `${value}  ${name}` }));
  const none = { value: NO_ARXIV, label: say.journalsOnly };
  const chosen = await ask.several({
    message: say.fields,
    placeholder: say.fieldsExample,
    choices: [...choices, none],
    initial: draft.categories,
    // Journals alone are enough, but Enter before anything is chosen is more often a slip.
    required: draft.feeds.length === 0,
    aliases: (value) => groupName(value) ?? '',
    say: search,
  });
  const asked = { ...draft, categories: chosen.filter((one) => one !== NO_ARXIV) };
  const isChange = draft.categories.length > 0 && asked.categories.length === 0 && draft.feeds.length === 0;
  return isChange ? askFeeds({ ask, say, search, context }, asked) : asked;
}

async function askInterests({ ask, say }: Interview, draft: InterviewAnswers): Promise<InterviewAnswers> {
  const interests: string[] = [];
  for (let at = 0; ; at++) {
    const before = draft.interests[at];
    const answer = await ask.line({
      message: at === 0 ? say.interest : say.anotherInterest,
      ...(at === 0 ? { placeholder: say.interestExample } : {}),
      ...defined({ initial: before }),
    });
    if (answer === '' && before === undefined) break;
    if (answer !== '') interests.push(answer);
  }
  const isSame = interests.length > draft.likesOf;
  return { ...draft, interests, ...(isSame ? {} : { likesOf: 0 }) };
}

async function askLikes(
  { ask, say, context }: Interview,
  draft: InterviewAnswers,
): Promise<InterviewAnswers> {
  const text = await ask.line({
    message: say.likes,
    placeholder: say.likesExample,
    initial: draft.likes.join(' '),
    check: (answer) => {
      const problem = answer === '' ? undefined : readLiked(context, [answer]).problem;
      return problem === undefined ? undefined : sentenceOf(draft.lang, problem);
    },
  });
  const { references: likes, papers, nameless } = readLiked(context, [text]);
  for (const { file, count } of nameless) ask.warn(say.nameless(count, file));
  const known = [...draft.likedPapers, ...papers].filter(({ id }) => likes.includes(id));
  const liked: InterviewAnswers = { ...draft, likes, likedPapers: known };
  if (likes.length === 0 || draft.interests.length < 2) return liked;
  const likesOf = await ask.one({
    message: say.likesOf,
    choices: draft.interests.map((label, at) => ({ value: String(at), label })),
    initial: String(draft.likesOf),
  });
  return { ...liked, likesOf: Number(likesOf) };
}

async function askAuthors({ ask, say }: Interview, draft: InterviewAnswers): Promise<InterviewAnswers> {
  const text = await ask.line({
    message: say.authors,
    placeholder: say.authorsExample,
    initial: draft.authors.join(', '),
  });
  const authors = text.split(/[,，;；]/).map((name) => name.trim());
  return { ...draft, authors: [...new Set(authors.filter((name) => name !== ''))] };
}

async function askFeeds({ ask, say, search }: Interview, draft: InterviewAnswers): Promise<InterviewAnswers> {
  const publishers = new Map(catalogued().map(({ name, publisher }) => [name, publisher]));
  const feeds = await ask.several({
    message: say.feeds,
    placeholder: say.feedsExample,
    choices: catalogued().map(({ name, title }) => ({ value: name, label: `${title}  (${name})` })),
    initial: draft.feeds,
    required: draft.categories.length === 0,
    aliases: (value) => publishers.get(value) ?? '',
    say: search,
  });
  return { ...draft, feeds };
}

async function askModel(interview: Interview, draft: InterviewAnswers): Promise<InterviewAnswers> {
  const { ask, say, context } = interview;
  const hasKey = (context.env[ANTHROPIC_KEY] ?? '').trim() !== '';
  const kind = await ask.one({
    message: say.model,
    initial: kindOf(draft.model, hasKey),
    choices: [
      { value: 'none', label: say.noModel, hint: say.noModelHint },
      {
        value: 'claude',
        label: say.claude,
        hint: hasKey ? say.keySet(ANTHROPIC_KEY) : say.keyUnset(ANTHROPIC_KEY),
      },
      { value: 'server', label: say.server, hint: say.serverHint },
    ],
  });
  if (kind === 'none') return { ...draft, model: { kind: 'none' } };
  return { ...draft, model: await askWhichModel(interview, draft.model, kind === 'server') };
}

function kindOf(model: ModelAnswer, hasKey: boolean): 'none' | 'claude' | 'server' {
  if (model.kind === 'unasked') return hasKey ? 'claude' : 'none';
  if (model.kind === 'none') return 'none';
  return model.baseUrl === undefined ? 'claude' : 'server';
}

async function askWhichModel(
  { ask, say, context }: Interview,
  before: ModelAnswer,
  elsewhere: boolean,
): Promise<ModelAnswer> {
  const known = before.kind === 'model' ? before : undefined;
  const address = elsewhere
    ? await ask.line({
        message: say.address,
        initial: known?.baseUrl ?? 'http://127.0.0.1:11434',
        check: (answer) => (/^https?:\/\/[^\s/]+/.test(answer) ? undefined : 'http://… / https://…'),
      })
    : undefined;
  const model = await ask.line({
    message: elsewhere ? say.modelName : say.claudeModel,
    initial: known?.model ?? (elsewhere ? '' : DEFAULT_MODEL),
    check: (answer) => (/^\S+$/.test(answer) ? undefined : '…'),
  });
  const keyEnv = elsewhere
    ? await ask.line({
        message: say.key,
        initial: known?.keyEnv ?? '',
        check: (answer) => (/^(?:[A-Za-z_]\w*)?$/.test(answer) ? undefined : '[A-Za-z_][A-Za-z0-9_]*'),
      })
    : '';
  const variable = keyEnv === '' ? (elsewhere ? undefined : ANTHROPIC_KEY) : keyEnv;
  if (variable !== undefined && (context.env[variable] ?? '').trim() === '') ask.warn(say.keyUnset(variable));
  return {
    kind: 'model',
    model,
    ...defined({ baseUrl: address }),
    ...(keyEnv === '' ? {} : { keyEnv }),
  };
}
