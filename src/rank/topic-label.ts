/** What the reader sees of a description's match: the words of it that the paper holds, as they are written there. */
import type { Message } from '../messages/message.ts';
import type { Corpus } from './corpus/corpus.ts';
import type { Topic } from './topic.ts';

const WORDS_SHOWN = 4;
/** A word worth less than this share of the most telling one is not shown. */
const SLIGHT = 0.25;

export interface TopicLabels {
  /** Not for a paper that neither shares a word with the description nor lies near it. */
  readonly matches: (index: number) => boolean;
  readonly labelFor: (index: number) => Message;
}

export function topicLabels(name: string, topic: Topic, { terms }: Corpus): TopicLabels {
  const most = topic.weights.get(topic.words[0] ?? -1) ?? 0;
  // A word that hardly counts is no reason; the words are in the order of what they count.
  const words = topic.words.filter((id) => (topic.weights.get(id) ?? 0) >= SLIGHT * most);
  // Many papers hold the same words, and most of them none.
  const written = new Map<number, Message>();
  const write = (held: number): Message => {
    const found = words.filter((_, place) => place < 31 && (held & (1 << place)) !== 0);
    if (found.length === 0) return ['interest-meaning', name];
    return ['interest-words', name, ...found.slice(0, WORDS_SHOWN).map((id) => terms.surfaceOf(id))];
  };
  const labelFor = (index: number): Message => {
    const held = topic.held[index] ?? 0;
    const label = written.get(held) ?? write(held);
    written.set(held, label);
    return label;
  };
  return { matches: (index) => (topic.held[index] ?? 0) !== 0 || (topic.scores[index] ?? 0) > 1, labelFor };
}
