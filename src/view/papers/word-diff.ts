/** What changed between two versions of an abstract, word by word (longest common subsequence). */
import { plain } from '../kit/sanitize.ts';

export interface Change {
  readonly kind: 'same' | 'removed' | 'added';
  readonly words: readonly string[];
}

/** Table cells that a comparison may fill; longer texts are compared as wholes. */
const MOST_CELLS = 4_000_000;

/** Runs of words, in the order of reading, removed before added. */
export function diffWords(before: string, after: string): readonly Change[] {
  const old = wordsOf(before);
  const now = wordsOf(after);
  const start = commonStart(old, now);
  const end = commonStart(old.slice(start).toReversed(), now.slice(start).toReversed());
  const oldMiddle = old.slice(start, old.length - end);
  const nowMiddle = now.slice(start, now.length - end);
  const middle =
    oldMiddle.length * nowMiddle.length > MOST_CELLS
      ? [...edits('removed', oldMiddle), ...edits('added', nowMiddle)]
      : compare(oldMiddle, nowMiddle);
  return runs([
    ...edits('same', old.slice(0, start)),
    ...middle,
    ...edits('same', old.slice(old.length - end)),
  ]);
}

interface Edit {
  readonly kind: Change['kind'];
  readonly word: string;
}

const wordsOf = (text: string): string[] =>
  plain(text)
    .split(' ')
    .filter((word) => word !== '');
const edits = (kind: Change['kind'], words: readonly string[]): Edit[] =>
  words.map((word) => ({ kind, word }));

function commonStart(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

/** Lengths of common subsequences of all pairs of endings, in one flat table. */
function compare(old: readonly string[], now: readonly string[]): Edit[] {
  const width = now.length + 1;
  const table = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number) => table[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      table[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const result: Edit[] = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < now.length) {
    const [was, is] = [old[i] ?? '', now[j] ?? ''];
    if (was === is) {
      result.push({ kind: 'same', word: was });
      i++;
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      result.push({ kind: 'removed', word: was });
      i++;
    } else {
      result.push({ kind: 'added', word: is });
      j++;
    }
  }
  return [...result, ...edits('removed', old.slice(i)), ...edits('added', now.slice(j))];
}

/** Neighbours of one kind together; between two unchanged words all removals come first. */
function runs(all: readonly Edit[]): Change[] {
  const changes: Change[] = [];
  let gap: Edit[] = [];
  const flush = () => {
    for (const kind of ['removed', 'added'] as const) {
      const words = gap.filter((edit) => edit.kind === kind).map(({ word }) => word);
      if (words.length > 0) changes.push({ kind, words });
    }
    gap = [];
  };
  for (const edit of all) {
    if (edit.kind !== 'same') {
      gap.push(edit);
      continue;
    }
    flush();
    const last = changes.at(-1);
    if (last?.kind === 'same')
      changes[changes.length - 1] = { kind: 'same', words: [...last.words, edit.word] };
    else changes.push({ kind: 'same', words: [edit.word] });
  }
  flush();
  return changes;
}
