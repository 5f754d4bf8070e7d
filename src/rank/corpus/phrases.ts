/** Phrases in running text: whole words, whatever the case, accents, hyphens and punctuation between them. */
import type { Paper } from '../../paper.ts';
import { foldText, wordsOf } from '../../text/tokens.ts';

/** A text made ready for many phrases. */
export interface Haystack {
  /** ` word word word `, folded. */
  readonly words: string;
  readonly folded: string;
}

export interface PhraseMatcher {
  readonly phrase: string;
  readonly matches: (haystack: Haystack) => boolean;
}

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
/** Signs that are part of a name: C++, C#, ε-greedy is not concerned. */
const NAMING_SIGN = /[+#@&/*=<>^%$]/;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

export function haystackOf(text: string): Haystack {
  let words: string | undefined;
  let folded: string | undefined;
  return {
    get words() {
      words ??= ` ${wordsOf(text).join(' ')} `;
      return words;
    },
    get folded() {
      folded ??= foldText(text);
      return folded;
    },
  };
}

/** Title and abstract of a paper, apart, so that no phrase is found across the seam. */
export interface PaperText {
  readonly title: Haystack;
  readonly abstract: Haystack;
}

/** Makes each paper's text ready once, however many interests look through it. */
export function paperTexts(): (paper: Paper) => PaperText {
  const texts = new Map<Paper, PaperText>();
  return (paper) => {
    let text = texts.get(paper);
    if (text === undefined) {
      text = { title: haystackOf(paper.title), abstract: haystackOf(paper.abstract) };
      texts.set(paper, text);
    }
    return text;
  };
}

/** `plural` also takes the last word with an s more or less, as a reader who follows a topic means it. */
export function phraseMatcher(phrase: string, options: { readonly plural?: boolean } = {}): PhraseMatcher {
  const folded = foldText(phrase).trim().replace(/\s+/g, ' ');
  const words = wordsOf(phrase).join(' ');
  if (words === '' || UNSPACED.test(folded)) {
    return { phrase, matches: (haystack) => folded !== '' && haystack.folded.includes(folded) };
  }
  if (NAMING_SIGN.test(folded))
    return { phrase, matches: (haystack) => includesBounded(haystack.folded, folded) };
  const forms = options.plural === true ? numberForms(words) : [words];
  const needles = forms.map((form) => ` ${form} `);
  // All forms begin alike: one search in the text as it stands rules most texts out.
  const [beginning = ''] = words
    .slice(0, Math.max(1, words.length - (options.plural === true ? 3 : 0)))
    .split(' ');
  return {
    phrase,
    matches: (text) =>
      text.folded.includes(beginning) && needles.some((needle) => text.words.includes(needle)),
  };
}

/** Every spelling, in folded words, in which a phrase counts as found; undefined where only the text itself tells. */
export function wordForms(phrase: string): readonly string[] | undefined {
  const folded = foldText(phrase);
  const words = wordsOf(phrase).join(' ');
  if (words === '' || UNSPACED.test(folded) || NAMING_SIGN.test(folded)) return undefined;
  return numberForms(words);
}

function numberForms(words: string): string[] {
  if (words.length < 4) return [words];
  const forms = [words, `${words}s`];
  if (/[^s]s$/.test(words)) forms.push(words.slice(0, -1));
  if (/(?:[sxz]|ch|sh)$/.test(words)) forms.push(`${words}es`);
  if (/[^aeiou]y$/.test(words)) forms.push(`${words.slice(0, -1)}ies`);
  if (/ies$/.test(words)) forms.push(`${words.slice(0, -3)}y`);
  return forms;
}

function includesBounded(text: string, needle: string): boolean {
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    const before = at === 0 ? '' : (text[at - 1] ?? '');
    const after = text[at + needle.length] ?? '';
    const openLeft = WORD_CHARACTER.test(needle[0] ?? '') && WORD_CHARACTER.test(before);
    const openRight = WORD_CHARACTER.test(needle.at(-1) ?? '') && WORD_CHARACTER.test(after);
    if (!openLeft && !openRight) return true;
  }
  return false;
}
