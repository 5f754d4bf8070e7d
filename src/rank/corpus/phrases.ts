/** Phrases in running text: whole words, whatever the case, accents, spelling, hyphens and punctuation between them. */
import type { Paper } from '../../paper.ts';
import { type SpellingOptions, spellingsOf } from '../../text/words/spelling.ts';
import { foldText, wordsOf } from '../../text/words/tokens.ts';

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

/** `plural` also takes its words in the other number, as a reader who follows a topic means it. */
export function phraseMatcher(phrase: string, options: SpellingOptions = {}): PhraseMatcher {
  const folded = foldText(phrase).trim().replace(/\s+/g, ' ');
  const forms = phraseForms(phrase, options);
  if (forms !== undefined) return { phrase, matches: formsMatcher(forms) };
  if (NAMING_SIGN.test(folded))
    return { phrase, matches: (haystack) => includesBounded(haystack.folded, folded) };
  return { phrase, matches: (haystack) => folded !== '' && haystack.folded.includes(folded) };
}

/** Words one after the other, each in any of its spellings. */
export type PhraseForm = readonly (readonly string[])[];

/** More are a paragraph that was copied: it is found as it stands. Each word of a phrase makes another form of the whole. */
const MOST_WORDS = 24;

/**
 * Everything under which a phrase counts as found, in folded words: as it stands, with two of its words in one (“pre-training”,
 * “pretraining”), with one in two. Undefined where only the text itself tells.
 */
export function phraseForms(phrase: string, options: SpellingOptions): readonly PhraseForm[] | undefined {
  const folded = foldText(phrase);
  const words = wordsOf(phrase);
  if (words.length === 0 || UNSPACED.test(folded) || NAMING_SIGN.test(folded)) return undefined;
  if (words.length > MOST_WORDS) return [words.map((word) => [word])];
  const written = [words, ...joined(words), ...parted(words)];
  return written.map((form) => form.map((word) => spellingsOf(word, options)));
}

function joined(words: readonly string[]): string[][] {
  return words.slice(1).map((word, i) => [...words.slice(0, i), `${words[i]}${word}`, ...words.slice(i + 2)]);
}

/** What is written before a word, with a hyphen or without. */
const PREFIX =
  /^(anti|auto|bi|co|counter|cross|electro|exa|extra|ferro|geo|giga|hetero|homo|hydro|hyper|inter|intra|iso|kilo|macro|magneto|mega|meta|micro|mid|mini|mono|multi|nano|neuro|non|opto|over|para|photo|piezo|poly|post|pre|pseudo|quasi|re|self|semi|spatio|sub|super|thermo|topo|trans|tri|ultra|un|under|uni)(.{4,})$/;

function parted(words: readonly string[]): string[][] {
  return words.flatMap((word, i) => {
    const [, prefix, rest] = PREFIX.exec(word) ?? [];
    return prefix === undefined || rest === undefined
      ? []
      : [[...words.slice(0, i), prefix, rest, ...words.slice(i + 1)]];
  });
}

function formsMatcher(forms: readonly PhraseForm[]): PhraseMatcher['matches'] {
  const [only = []] = forms;
  // V8 compiles an expression of a thousand words, and ends the program at some tens of thousands.
  if (only.length > MOST_WORDS) return (text) => text.words.includes(` ${only.flat().join(' ')} `);
  const alternatives = forms.map((form) => form.map((spellings) => `(?:${spellings.join('|')})`).join(' '));
  const pattern = new RegExp(` (?:${alternatives.join('|')}) `, 'u');
  const starts = [...new Set(forms.flatMap(([first = []]) => first))];
  // A search in the text as it stands rules most texts out.
  const beginnings = starts.filter((one) => !starts.some((other) => other !== one && one.startsWith(other)));
  return (text) => beginnings.some((one) => text.folded.includes(one)) && pattern.test(text.words);
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
