/** Papers as people name them on a command line: ids, URLs, numbers of the last digest, or a list on stdin. */
import type { Context } from '../context.ts';
import { RadarError } from '../errors.ts';
import type { PaperId } from '../paper.ts';
import { parsePaperReference } from '../paper-id.ts';
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
    const id = /^\d{1,3}$/.test(word)
      ? numberedPaper(store, profile, Number(word))
      : parsePaperReference(word)?.id;
    if (id === undefined) wrong.push(`“${word}”`);
    return id === undefined ? [] : [id];
  });
  if (wrong.length > 0) {
    throw new RadarError(
      'usage',
      `${wrong.join(', ')} ${wrong.length === 1 ? 'names no paper' : 'name no papers'}`,
      {
        hint: 'Write an arXiv id such as 2606.12609 or hep-th/9901001, an arXiv URL, doi:10.…, or a number of the last digest.',
      },
    );
  }
  return [...new Set(ids)];
}

/** The numbers of a digest are remembered until the next one is delivered. */
function numberedPaper(store: Store, profile: string, number: number): PaperId | undefined {
  const last = lastDelivered(store, profile);
  const digest = last === undefined ? undefined : getDigest(store, { profile, date: last.date })?.digest;
  return digest?.papers[number - 1]?.paper.id;
}
