/** Papers as people name them on a command line: ids, URLs, numbers of the last digest, or a list on stdin. */
import type { Context } from '../../context.ts';
import { RadarError } from '../../errors.ts';
import type { Message } from '../../messages/message.ts';
import type { PaperId } from '../../paper.ts';
import { arxivBase, parsePaperReference } from '../../paper-id.ts';
import { paperAtAddress } from '../../store/addresses.ts';
import { digestPapers } from '../../store/digests/digest-papers.ts';
import type { Store } from '../../store/file/open.ts';
import { lastDelivered } from '../../store/ledger/deliveries.ts';
import { serviceOf } from './elsewhere.ts';

/** The arguments, or what the lines on stdin name where there are none or a dash. Never waits for a person at a terminal. */
export async function wordsFrom(args: readonly string[], context: Context): Promise<string[]> {
  const fromStdin = args.length === 0 || args.includes('-');
  const words = args.filter((word) => word !== '-');
  if (!fromStdin) return words;
  if (context.stdin.isTTY) throw new RadarError('usage', ['no-paper-named'], { hint: ['name-ids'] });
  let text = '';
  for await (const piece of context.stdin.read()) text += piece;
  const all = [...words, ...text.split(/[\n\0]/).flatMap(wordOf)];
  if (all.length === 0) throw new RadarError('usage', ['no-paper-named-stdin']);
  return all;
}

/**
 * The paper of a line: its first word, or of a record, as radar prints them, the first cell that names one. What follows a `#`
 * at the beginning of a word is a comment.
 */
function wordOf(line: string): readonly string[] {
  const told = line.replace(/(?:^|\s)#.*/, '');
  const cells = told.split('\t').map((cell) => cell.trim());
  const word =
    (cells.length > 1 ? cells.find((cell) => parsePaperReference(cell) !== undefined) : undefined) ??
    told.trim().split(/\s+/)[0];
  return word === undefined || word === '' ? [] : [word];
}

/** @throws RadarError `usage` naming every word that is no paper; then nothing is changed. */
export function namedPapers(store: Store, profile: string, words: readonly string[]): PaperId[] {
  const wrong: string[] = [];
  const ids = words.flatMap((word) => {
    const id = isNumber(word)
      ? lastPapers(store, profile)?.[Number(word) - 1]
      : isShort(word)
        ? undefined
        : (parsePaperReference(word)?.id ?? paperAtAddress(store, word));
    if (id === undefined) wrong.push(word);
    return id === undefined ? [] : [id];
  });
  if (wrong.length > 0) {
    throw new RadarError('usage', ['names-no-paper', ...wrong], {
      hint: hintFor(wrong, lastPapers(store, profile)),
    });
  }
  return [...new Set(ids)];
}

const isNumber = (word: string): boolean => /^\d{1,3}$/.test(word);

/** Since 2015 arXiv writes five digits after the dot (https://info.arxiv.org/help/arxiv_identifier.html): one is missing. */
const isShort = (word: string): boolean =>
  /^(?:arxiv:)?(?:1[5-9]|[2-8]\d)\d{2}\.\d{1,4}(?:v\d+)?$/i.test(word);

function hintFor(wrong: readonly string[], last: readonly PaperId[] | undefined): Message {
  if (wrong.every(isNumber)) {
    if (last === undefined) return ['no-numbers-yet'];
    return last.length === 0 ? ['last-digest-empty'] : ['last-digest-numbers', last.length];
  }
  const services = new Set(wrong.flatMap((word) => serviceOf(word) ?? []));
  if (services.size > 0) return ['numbers-of-elsewhere', ...services];
  const guesses = wrong.flatMap((word) => meant(word, last ?? []));
  return guesses.length === 0
    ? ['how-to-name-papers']
    : ['sentences', ['meant-papers', ...new Set(guesses)], ['how-to-name-papers']];
}

const MOST_GUESSES = 3;

/** What slips of the hand were meant for: a letter for a digit, no dot or another one, a digit too few. */
function meant(word: string, last: readonly PaperId[]): string[] {
  if (isShort(word)) {
    const start = word.replace(/^arxiv:/i, '').replace(/v\d+$/i, '');
    const ids = last.flatMap((id) => arxivBase(id) ?? []);
    return ids.filter((id) => id.startsWith(start)).slice(0, MOST_GUESSES);
  }
  const digits = word
    .replace(/^arxiv:/i, '')
    .replace(/[oO]/g, '0')
    .replace(/[lI]/g, '1')
    .replace(/v$/i, '');
  const parts = /^(\d{4})[.,:;/ -]?(\d{5})(v\d+)?$/.exec(digits);
  const guess = parts === null ? '' : `${parts[1]}.${parts[2]}${parts[3] ?? ''}`;
  return parsePaperReference(guess) === undefined ? [] : [guess];
}

/** The numbers of a digest are remembered until the next one is delivered; undefined before the first. */
function lastPapers(store: Store, profile: string): readonly PaperId[] | undefined {
  const last = lastDelivered(store, profile);
  return last === undefined ? undefined : digestPapers(store, { profile, date: last.date });
}
