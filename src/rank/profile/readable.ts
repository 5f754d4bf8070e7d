/** What of a description ranking cannot read: another language, and words that no paper has as they are written. */
import type { Interest } from '../../config/schema.ts';
import type { Message } from '../../messages/message.ts';
import { foreignLanguageOf, type ToldLanguage } from '../../text/words/language.ts';
import { tokensOf } from '../../text/words/tokens.ts';
import type { SemanticSpace } from '../corpus/space.ts';
import { misspelt, type ShareOf, type Spelling } from '../spelling.ts';
import type { LintFinding } from './lint.ts';

export interface Readability {
  /** `other`: hardly a word of it is known. */
  readonly language: ToldLanguage | 'other' | undefined;
  readonly spellings: readonly Spelling[];
}

/** By the words of papers in general. */
export function readabilityOf(
  { name, about }: Pick<Interest, 'name' | 'about'>,
  space: SemanticSpace | undefined,
): Readability {
  const text = about === '' ? name : about;
  if (space === undefined) return { language: foreignLanguageOf(text), spellings: [] };
  const shareOf: ShareOf = (token) => space.shareOf(token) ?? 0;
  const spellings = misspelt(text, shareOf);
  const meant = new Set(spellings.map(({ folded }) => folded));
  const knows = (word: string): boolean =>
    meant.has(word) || tokensOf(word).every((token) => space.rowOf(token) >= 0);
  const language = foreignLanguageOf(text, knows);
  return { language, spellings: language === undefined ? spellings : [] };
}

/** The same as findings, interest by interest. */
export function lintReadability(
  interests: readonly Interest[],
  space: SemanticSpace | undefined,
): readonly LintFinding[] {
  return interests.flatMap((interest): LintFinding[] => {
    const where = `interests[${interest.name}].about`;
    const { language, spellings } = readabilityOf(interest, space);
    if (language !== undefined)
      return [{ kind: 'other-language', where, message: ['description-unread', language] }];
    return spellings.map((one) => ({ kind: 'misspelt', where, message: spellingMessage(one) }));
  });
}

export function spellingMessage({ written, word, isCertain }: Spelling): Message {
  return [isCertain ? 'word-read-as' : 'word-maybe', written, word];
}
