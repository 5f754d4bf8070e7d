/** What the reader sees of a description's match: the words of it that the paper holds, as they are written there. */
import { PAIR } from './corpus.ts';
import type { Field } from './field.ts';
import type { Topic } from './topic.ts';

const WORDS_SHOWN = 4;

/** Undefined for a paper that neither shares a word with the description nor lies near it. */
export function topicLabels(
  name: string,
  topic: Topic,
  field: Field,
): (index: number) => (() => string) | undefined {
  const { corpus, pool } = field;
  const byWeight = [...topic.query].sort(([a, x], [b, y]) => y - x || a - b);
  const writtenFor = (row: number): string => {
    const held = new Set(corpus.ids.subarray(corpus.starts[row] ?? 0, corpus.starts[row + 1] ?? 0));
    const found = byWeight
      .filter(([id]) => corpus.terms.kind[id] !== PAIR && held.has(id))
      .slice(0, WORDS_SHOWN);
    if (found.length === 0) return `interest “${name}”: related in meaning`;
    return `interest “${name}”: ${found.map(([id]) => corpus.terms.surfaceOf(id)).join(', ')}`;
  };
  return (index) => {
    const matches = (topic.coverage[index] ?? 0) > 0 || (topic.scores[index] ?? 0) > 1;
    return matches ? () => writtenFor(pool[index] ?? 0) : undefined;
  };
}
