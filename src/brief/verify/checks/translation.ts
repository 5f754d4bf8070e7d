/** A claim in another language against its English twin, as far as code reads it: numbers, names, negation and length. */
import { DENYING } from '../lexicon.ts';
import { namesIn } from '../names.ts';
import { numberIndex, numbersIn, unsupportedNumbers } from '../numbers.ts';
import type { Problem } from '../problem.ts';
import { negationsIn, type SentenceReading } from '../reading.ts';

/** Any of these may be a negation in some language: a translation of one has to have one. */
const MAY_DENY =
  /[不没無无未非别勿毋否莫]|ない|ず|ぬ|않|없|못|\b(?:nicht|nie|niemals|kein\p{L}*|ohne|weder|kaum|ne|n['’]|pas|sans|jamais|aucune?|ni|no|nunca|sin|ning[uú]n\p{L}*|tampoco|non|senza|mai|né|nessun\p{L}*|n[ãa]o|sem|nem|nenhum\p{L}*|niet|geen|zonder|noch|inte|utan|ikke|uden|uten|ei|ilman|nie|bez|nem|nélkül)(?![\p{L}])|(?<![\p{L}])(?:не|нет|ни|без|ані|немає)(?![\p{L}])|un\p{L}{4,}|\p{L}{3,}(?:frei|los)\b|لا|ليس|لم|لن|بدون|नहीं|बिना/iu;
/** These are. */
const DENIES =
  /并不|并未|并非|没有|未能|无法|不能|不会|不可|不再|不需要|毫无|\b(?:nicht(?! nur)|niemals|keine?[nrms]?)(?![\p{L}])|\b(?:ne |n['’])\p{L}+ (?:pas|jamais|plus)\b(?! seulement)|(?<![\p{L}])не(?![\p{L}])(?! только)/iu;
/** Signs that write a word in one or two of them. */
const DENSE = /[\u2e80-\u9fff\uac00-\ud7af]/gu;
/** A letter of a dense script stands for about three of English. */
const DENSE_LETTERS = 3;
const LONGEST = 2;
const SHORTEST = 0.4;
const SLACK = 24;

/** What a translation says otherwise than its twin. */
export function translationProblems(text: string, twin: SentenceReading): readonly Problem[] {
  const { text: english } = twin;
  if (english.trim() === '') return [{ kind: 'language', detail: 'the English twin is missing' }];
  const says = (detail: string): Problem => ({ kind: 'language', detail });
  return [
    ...otherNumbers(text, english).map((number) => says(`“${number}” is not in both languages`)),
    ...otherNames(text, english).map((name) => says(`“${name}” is not in the English twin`)),
    ...otherNegation(text, twin),
    ...otherLength(text, english),
  ];
}

/** Numbers of the text that the twin lacks, and figures of the twin that the text lacks; small ones may be spelt out. */
function otherNumbers(text: string, english: string): readonly string[] {
  const index = numberIndex(text);
  const lost = numbersIn(english).filter(
    ({ text: written, forms, small }) =>
      /\d/u.test(written) && !(small && /^\d$/u.test(written)) && !forms.some((form) => index.has(form)),
  );
  // Where one language says `a` another one may say `1`.
  const added = unsupportedNumbers(text, [numberIndex(english)], false).filter(
    (number) => number.trim() !== '1',
  );
  return [...added, ...lost.map((number) => number.text)];
}

function otherNames(text: string, english: string): readonly string[] {
  const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const known = plain(english);
  return namesIn(text, { capitals: false }).filter((name) => !known.includes(plain(name)));
}

function otherNegation(text: string, twin: SentenceReading): readonly Problem[] {
  const denied = negationsIn(twin).length > 0;
  if (denied && !MAY_DENY.test(text))
    return [{ kind: 'language', detail: 'the negation of the English twin is lost' }];
  if (!denied && DENIES.test(text) && !twin.words.some((word) => DENYING.has(word.text)))
    return [{ kind: 'language', detail: 'the English twin has no negation' }];
  return [];
}

function otherLength(text: string, english: string): readonly Problem[] {
  const dense = text.match(DENSE)?.length ?? 0;
  const length = text.length + dense * (DENSE_LETTERS - 1);
  if (length > LONGEST * english.length + SLACK)
    return [{ kind: 'language', detail: 'it says more than its English twin' }];
  if (length < SHORTEST * english.length - SLACK)
    return [{ kind: 'language', detail: 'it says less than its English twin' }];
  return [];
}
