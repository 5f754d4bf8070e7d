/** Papers as people name them on a command line: ids, URLs, numbers of the last digest, or a list on stdin. */
import type { Context } from '../context.ts';
import { RadarError } from '../errors.ts';
import type { PaperId } from '../paper.ts';
import { arxivBase, parsePaperReference } from '../paper-id.ts';
import { getDigest, lastDelivered } from '../store/deliveries.ts';
import type { Store } from '../store/open.ts';

/** The arguments, or the first words of the lines on stdin where there are none or a dash. Never waits for a person at a terminal. */
export async function wordsFrom(args: readonly string[], context: Context): Promise<string[]> {
  const fromStdin = args.length === 0 || args.includes('-');
  const words = args.filter((word) => word !== '-');
  if (!fromStdin) return words;
  if (context.stdin.isTTY)
    throw new RadarError('usage', 'no paper was named', {
      hint: 'Name ids, such as 2606.12609, or pipe them in.',
    });
  let text = '';
  for await (const piece of context.stdin.read()) text += piece;
  const read = text.split('\n').map((line) => line.trim().split(/\s+/)[0] ?? '');
  const all = [...words, ...read.filter((word) => word !== '')];
  if (all.length === 0) throw new RadarError('usage', 'no paper was named: stdin was empty');
  return all;
}

/** @throws RadarError `usage` naming every word that is no paper; then nothing is changed. */
export function namedPapers(store: Store, profile: string, words: readonly string[]): PaperId[] {
  const wrong: string[] = [];
  const ids = words.flatMap((word) => {
    const id = isNumber(word)
      ? lastPapers(store, profile)?.[Number(word) - 1]
      : isShort(word)
        ? undefined
        : parsePaperReference(word)?.id;
    if (id === undefined) wrong.push(word);
    return id === undefined ? [] : [id];
  });
  if (wrong.length > 0) {
    const names = wrong.map((word) => `“${word}”`).join(', ');
    throw new RadarError('usage', `${names} ${wrong.length === 1 ? 'names no paper' : 'name no papers'}`, {
      hint: hintFor(wrong, lastPapers(store, profile)),
    });
  }
  return [...new Set(ids)];
}

const isNumber = (word: string): boolean => /^\d{1,3}$/.test(word);

/** Since 2015 arXiv writes five digits after the dot (https://info.arxiv.org/help/arxiv_identifier.html): one is missing. */
const isShort = (word: string): boolean =>
  /^(?:arxiv:)?(?:1[5-9]|[2-8]\d)\d{2}\.\d{1,4}(?:v\d+)?$/i.test(word);

const FORMS =
  'Write an arXiv id such as 2606.12609 or hep-th/9901001, an arXiv URL, doi:10.…, or a number of the last digest.';

function hintFor(wrong: readonly string[], last: readonly PaperId[] | undefined): string {
  if (wrong.every(isNumber)) {
    if (last === undefined)
      return 'There is no digest yet whose papers have numbers: “radar today” makes one.';
    const most = last.length;
    return most === 0
      ? 'The last digest holds no papers.'
      : `The papers of the last digest have the numbers 1 to ${most}.`;
  }
  const guesses = wrong.flatMap((word) => meant(word, last ?? []));
  return guesses.length === 0 ? FORMS : `Did you mean ${[...new Set(guesses)].join(' or ')}? ${FORMS}`;
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
  return parts === null ? [] : [`${parts[1]}.${parts[2]}${parts[3] ?? ''}`];
}

/** The numbers of a digest are remembered until the next one is delivered; undefined before the first. */
function lastPapers(store: Store, profile: string): readonly PaperId[] | undefined {
  const last = lastDelivered(store, profile);
  const digest = last === undefined ? undefined : getDigest(store, { profile, date: last.date })?.digest;
  return digest?.papers.map(({ paper }) => paper.id);
}
