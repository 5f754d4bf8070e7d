/** The text that an edit makes, held to the rules before anything is written. */
import { type ConfigEdit, editedText } from '../../config/edit/index.ts';
import { readLayer } from '../../config/layer.ts';
import { problemsTogether } from '../../config/load.ts';
import type { Context } from '../../context.ts';
import { RadarError } from '../../errors.ts';
import type { Message } from '../../messages/message.ts';
import type { EditTarget } from './target.ts';

export interface Surroundings {
  readonly context: Pick<Context, 'env' | 'cwd'>;
  readonly config?: string | undefined;
}

/**
 * The text after all the edits of the first way that is valid, in its own file and with the others.
 * @throws RadarError `usage` with every problem that the first way would make.
 */
export function firstValid(
  around: Surroundings,
  { file, text }: Pick<EditTarget, 'file' | 'text'>,
  ways: readonly (readonly ConfigEdit[])[],
): string {
  const first: Message[] = [];
  for (const [at, edits] of ways.entries()) {
    const after = afterAll(file, text, edits);
    const problems = problemsOf(around, file, { before: text, after });
    if (problems.length === 0) return after;
    if (at === 0) first.push(...problems);
  }
  throw new RadarError('usage', ['edit-breaks', ...first], { hint: ['nothing-was-changed'] });
}

function afterAll(file: string, text: string, edits: readonly ConfigEdit[]): string {
  return edits.reduce((before, edit) => {
    const after = editedText(before, edit);
    if (after === undefined)
      throw new RadarError('usage', ['edit-by-hand', file], { hint: ['others-refer-to-it'] });
    return after;
  }, text);
}

function problemsOf(
  { context, config }: Surroundings,
  file: string,
  { before, after }: { readonly before: string; readonly after: string },
): readonly Message[] {
  const problemsIn = (text: string) => readLayer(file, text.replace(/^\uFEFF/, '')).problems;
  // An interval that is only right with endpoints of the environment is no fault of an edit that leaves it alone.
  const hadNoManners = problemsIn(before).some(({ isOfManners }) => isOfManners);
  const own = problemsIn(after).filter(({ isOfManners }) => !(isOfManners && hadNoManners));
  if (own.length > 0) return own.map(({ what }) => what);
  const { env, cwd } = context;
  return problemsTogether({ env, cwd, ...(config === undefined ? {} : { configFlag: config }) }, file, after);
}
