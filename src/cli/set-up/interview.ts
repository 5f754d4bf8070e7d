/** The questions of `radar init`, one function each, so that an answer can be changed after the first look. */

import type { FirstAnswers, ModelAnswer } from '../../config/write.ts';
import type { Context } from '../../context.ts';
import { defined } from '../../defined.ts';
import { say as sentenceOf } from '../../messages/say.ts';
import type { InterfaceWords } from '../../messages/words.ts';
import type { Paper } from '../../paper.ts';
import { catalogued } from '../../sources/catalogue.ts';
import { CATEGORIES, groupName } from '../../taxonomy.ts';
import type { Asker } from '../prompts/asker.ts';
import { type LikedReferences, readLiked } from './liked.ts';
import { isPresent, isSame, type Present } from './present.ts';

/** What was answered so far. Likes belong to one of the interests. */
export interface InterviewAnswers extends Omit<FirstAnswers, 'interests'> {
  readonly interests: readonly string[];
  readonly likes: readonly string[];
  /** Those of them whose text is known from a file. */
  readonly likedPapers: readonly Paper[];
  /** Files named by flags, with entries that the configuration cannot name. */
  readonly nameless: LikedReferences['nameless'];
  /** The number of their interest, from 0, those that are there already first; undefined where nobody said. */
  readonly likesOf: number | undefined;
}

export interface Interview {
  readonly ask: Asker;
  readonly say: InterfaceWords['setUp'];
  readonly search: InterfaceWords['search'];
  readonly context: Context;
  /** Of the file that is added to. */
  readonly present: Present;
  /** What a description finds, as lines; undefined where there is nothing to try it on. */
  readonly look: (draft: InterviewAnswers, about: string) => Promise<readonly string[] | undefined>;
}

export type SetUpTopic = keyof InterfaceWords['setUp']['change'];

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

async function askFields(interview: Interview, draft: InterviewAnswers): Promise<InterviewAnswers> {
  const { ask, say, search, present } = interview;
  const isAdding = present.categories.length + present.feeds.length > 0;
  // An archive such as `cs` is every category of it: thousands of papers a day, and hardly what anybody means.
  const choices = Object.entries(CATEGORIES)
    .filter(([value]) => !present.categories.includes(value))
    .map(([value, name]) => ({ value, label: `${value}  ${name}` }));
  const none = { value: NO_ARXIV, label: say.journalsOnly };
  const chosen = await ask.several({
    message: isAdding ? say.moreFields(present.categories) : say.fields,
    placeholder: say.fieldsExample,
    choices: isAdding ? choices : [...choices, none],
    initial: draft.categories.filter((category) => !present.categories.includes(category)),
    // Journals alone are enough, but Enter before anything is chosen is more often a slip.
    required: !isAdding && draft.feeds.length === 0,
    aliases: (value) => groupName(value) ?? '',
    say: search,
  });
  const asked = { ...draft, categories: chosen.filter((one) => one !== NO_ARXIV) };
  const lacksSource = asked.categories.length === 0 && draft.feeds.length === 0 && !isAdding;
  return draft.categories.length > 0 && lacksSource ? askFeeds(interview, asked) : asked;
}

async function askInterests(interview: Interview, draft: InterviewAnswers): Promise<InterviewAnswers> {
  const { ask, say, present } = interview;
  const interests: string[] = [];
  for (let at = 0; ; at++) {
    const before = draft.interests[at];
    const others = [...interests, ...draft.interests.slice(at + 1)];
    const check = (about: string): string | undefined =>
      about !== '' && (isPresent(about, present) || others.some((one) => isSame(one, about)))
        ? say.sameInterest
        : undefined;
    const answer = await ask.line({
      message: interestQuestion(at, interview),
      ...(at === 0 && present.interests.length === 0 ? { placeholder: say.interestExample } : {}),
      ...defined({ initial: before }),
      check,
    });
    if (answer === '' && before === undefined) break;
    const agreed = answer === '' ? '' : await reworded(interview, draft, answer, check);
    if (agreed !== '') interests.push(agreed);
  }
  const places = present.interests.length + interests.length;
  const isStill = draft.likesOf !== undefined && draft.likesOf < places;
  return { ...draft, interests, ...(isStill ? {} : { likesOf: undefined }) };
}

function interestQuestion(at: number, { say, present }: Interview): string {
  if (at > 0) return say.anotherInterest;
  return present.interests.length === 0
    ? say.interest
    : say.moreInterests(present.interests.map(({ name }) => name));
}

/** What was written is shown at work, and may be put better as long as its writer likes. */
async function reworded(
  { ask, say, look }: Interview,
  draft: InterviewAnswers,
  first: string,
  check: (about: string) => string | undefined,
): Promise<string> {
  let about = first;
  for (;;) {
    const found = about === '' ? undefined : await look(draft, about);
    if (found === undefined) return about;
    ask.tell(found);
    const next = await ask.line({ message: say.reword, initial: about, check });
    if (next === about) return about;
    about = next;
  }
}

async function askLikes(interview: Interview, draft: InterviewAnswers): Promise<InterviewAnswers> {
  const { ask, say, context, present } = interview;
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
  const owners = [...present.interests.map(({ name }) => name), ...draft.interests];
  if (likes.length === 0 || owners.length < 2) return liked;
  const likesOf = await ask.one({
    message: say.likesOf,
    choices: owners.map((label, at) => ({ value: String(at), label })),
    initial: String(draft.likesOf ?? Math.min(present.interests.length, owners.length - 1)),
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

async function askFeeds(interview: Interview, draft: InterviewAnswers): Promise<InterviewAnswers> {
  const { ask, say, search, present } = interview;
  const publishers = new Map(catalogued().map(({ name, publisher }) => [name, publisher]));
  const isAdding = present.categories.length + present.feeds.length > 0;
  const feeds = await ask.several({
    message: present.feeds.length > 0 ? say.moreFeeds(present.feeds) : say.feeds,
    placeholder: say.feedsExample,
    choices: catalogued()
      .filter(({ name }) => !present.feeds.includes(name))
      .map(({ name, title }) => ({ value: name, label: `${title}  (${name})` })),
    initial: draft.feeds.filter((name) => !present.feeds.includes(name)),
    required: !isAdding && draft.categories.length === 0,
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
