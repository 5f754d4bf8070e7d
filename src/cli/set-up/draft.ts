/** What is known before any question: the flags of `radar init`, and the configuration that the answers make. */

import { readLayer } from '../../config/layer.ts';
import type { Config } from '../../config/schema.ts';
import { type ModelAnswer, writeConfigText } from '../../config/write.ts';
import type { Context } from '../../context.ts';
import { defined } from '../../defined.ts';
import { RadarError } from '../../errors.ts';
import type { Lang } from '../../messages/lang.ts';
import { INTERFACE_WORDS } from '../../messages/words.ts';
import type { InterviewAnswers } from './interview.ts';
import { readLiked } from './liked.ts';
import { isSame } from './present.ts';

export interface InitOptions {
  readonly yes?: boolean;
  readonly category?: readonly string[];
  readonly interest?: readonly string[];
  readonly like?: readonly string[];
  readonly author?: readonly string[];
  readonly feed?: readonly string[];
  readonly lang?: Lang;
  readonly model?: string;
  readonly baseUrl?: string;
  readonly keyEnv?: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly add?: boolean;
  readonly config?: string;
}

/** @throws RadarError `usage` for a paper that cannot be understood, or a model flag that lacks its fellow. */
export function draftOf(context: Context, options: InitOptions): InterviewAnswers {
  const { category = [], interest = [], like = [], author = [], feed = [] } = options;
  const liked = readLiked(context, like);
  if (liked.problem !== undefined) throw new RadarError('usage', ['of-flag', '--like', liked.problem]);
  return {
    categories: [...new Set(category)],
    interests: interest.filter((about, at) => interest.findIndex((one) => isSame(one, about)) === at),
    likes: liked.references,
    likedPapers: liked.papers,
    nameless: liked.nameless,
    likesOf: undefined,
    authors: author,
    feeds: [...new Set(feed)],
    lang: options.lang ?? (/^zh/i.test(languageOf(context)) ? 'zh' : 'en'),
    model: modelOf(options),
  };
}

const languageOf = ({ env, terminal }: Context): string =>
  env.RADAR_LANG || (terminal === undefined ? '' : env.LC_ALL || env.LC_MESSAGES || env.LANG || '');

function modelOf({ model, baseUrl, keyEnv }: InitOptions): ModelAnswer {
  if (model === 'none') return { kind: 'none' };
  if (model === undefined) {
    if (baseUrl === undefined && keyEnv === undefined) return { kind: 'unasked' };
    throw new RadarError('usage', ['flags-need-model'], { hint: ['model-example'] });
  }
  return {
    kind: 'model',
    model,
    ...defined({ baseUrl, keyEnv }),
  };
}

interface Checked {
  readonly text: string;
  readonly config: Config;
}

/** The file's text, and the configuration it makes. @throws RadarError `usage` where an answer breaks a rule. */
export function checked(draft: InterviewAnswers, file: string | undefined): Checked {
  const text = writeConfigText(
    { ...draft, interests: interestsOf(draft) },
    INTERFACE_WORDS[draft.lang].configNotes,
  );
  const { config, problems } = readLayer(file ?? 'the configuration', text);
  const [problem] = problems;
  if (config === undefined || problem !== undefined)
    throw new RadarError('usage', problem?.what ?? ['no-configuration-made']);
  return { text, config };
}

function interestsOf(draft: InterviewAnswers) {
  return aboutsOf(draft).map((about, at) => ({
    about,
    like: at === (draft.likesOf ?? 0) ? draft.likes : [],
  }));
}

/** Likes without an interest make one of their own. */
export const aboutsOf = ({ interests, likes }: InterviewAnswers): readonly string[] =>
  interests.length === 0 && likes.length > 0 ? ['papers like those I liked'] : interests;
