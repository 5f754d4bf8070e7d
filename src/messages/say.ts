/** Says messages, in the reader's language. */
import { en } from './en/index.ts';
import type { Lang } from './lang.ts';
import type { Message, MessageKey, Sentences } from './message.ts';
import { zh } from './zh/index.ts';

const SENTENCES: Readonly<Record<Lang, Sentences>> = { en, zh };

/** The sentence of a message; messages within it are said in the same language. */
export function say(lang: Lang, message: Message): string {
  const [key, ...args] = message;
  const sentence: unknown = SENTENCES[lang][key];
  const spoken = args.map((one) => (isMessage(one) ? say(lang, one) : one));
  // A store may hold a key of a newer radar: what it speaks of is better than nothing.
  return typeof sentence === 'function' ? String(sentence(...spoken)) : [key, ...spoken].join(' ');
}

/** What a program decides by; undefined for words that are nobody's key. */
export const codeOf = ([key]: Message): MessageKey | undefined => (key === 'text' ? undefined : key);

/** Nothing else that a message speaks of is an array. */
const isMessage = (value: unknown): value is Message => Array.isArray(value);
