/**
 * A sentence for a person, as data: which one it is, and what it speaks of. Stages make messages and decide by their keys;
 * only at the very end are they said in the reader's language (say.ts). They are kept as JSON, so that what a message speaks of
 * is text, numbers, booleans, and other messages.
 */
import type { en } from './en/index.ts';
import type { Sentence } from './sentence.ts';

/** Every sentence, by its key. What they are in English decides what each speaks of. */
export type Sentences = typeof en;
export type MessageKey = keyof Sentences;

/** A message within another. Its key is checked by the compiler where it is written down, its arguments where it is a Message. */
export interface MessagePart extends ReadonlyArray<unknown> {
  readonly 0: MessageKey;
}

/**
 * The shape of what a sentence speaks of, a letter for each: `(sn` is text and a number, `(*m` any number of messages. What
 * allows certain words only is a shape of its own, named by its key.
 */
type Shape<Parts, Key extends string, Letters extends string = '('> = Parts extends readonly []
  ? Letters
  : Parts extends readonly [infer First, ...infer Rest]
    ? Shape<Rest, Key, `${Letters}${Letter<First>}`>
    : Parts extends readonly (infer Each)[]
      ? `${Letters}*${Letter<Each>}`
      : Key;

type Letter<One> = [One] extends [Sentence]
  ? 'm'
  : string extends One
    ? 's'
    : number extends One
      ? 'n'
      : boolean extends One
        ? 'b'
        : '?';

/** What a shape stands for. */
type Spoken<Letters extends string> = Letters extends `*${infer Each extends keyof ByLetter}`
  ? readonly ByLetter[Each][]
  : Letters extends `${infer First extends keyof ByLetter}${infer Rest}`
    ? readonly [ByLetter[First], ...Spoken<Rest>]
    : readonly [];

interface ByLetter {
  readonly m: MessagePart;
  readonly s: string;
  readonly n: number;
  readonly b: boolean;
}

type Given<Parameters extends readonly unknown[]> = {
  [Index in keyof Parameters]: Parameters[Index] extends Sentence ? MessagePart : Parameters[Index];
};

type ShapeOf<Key extends MessageKey> =
  Shape<Parameters<Sentences[Key]>, Key> extends infer Found extends string
    ? Found extends `${string}?${string}`
      ? Key
      : Found
    : never;

type KeysByShape = { [Key in MessageKey as ShapeOf<Key>]: Key };

/**
 * Sentences of one shape are one member of the union, and not one each: the compiler weighs every member against every
 * message that is written down, and hundreds of them are more than it can hold.
 */
type MessageByShape = {
  readonly [Name in keyof KeysByShape]: Name extends MessageKey
    ? readonly [Name, ...Given<Parameters<Sentences[Name]>>]
    : Name extends `(${infer Letters}`
      ? readonly [KeysByShape[Name], ...Spoken<Letters>]
      : never;
};

export type Message = MessageByShape[keyof MessageByShape];
