/**
 * A sentence for a person, as data: which one it is, and what it speaks of. Stages make messages and decide by their keys;
 * only at the very end are they said in the reader's language (say.ts). They are kept as JSON, so that what a message speaks of
 * is text, numbers, booleans, and other messages.
 */
import type { en } from './en/index.ts';
import type { Said } from './said.ts';

/** Every sentence, by its key. What they are in English decides what each speaks of. */
export type Sentences = typeof en;
export type MessageKey = keyof Sentences;

/** A message within another. Its key is checked by the compiler where it is written down, its arguments where it is a Message. */
export interface MessagePart extends ReadonlyArray<unknown> {
  readonly 0: MessageKey;
}

type Given<Parameters extends readonly unknown[]> = {
  [Index in keyof Parameters]: Parameters[Index] extends Said ? MessagePart : Parameters[Index];
};

type MessageByKey = {
  readonly [Key in MessageKey]: readonly [Key, ...Given<Parameters<Sentences[Key]>>];
};

export type Message = MessageByKey[MessageKey];

/** The message of one key. */
export type MessageOf<Key extends MessageKey> = MessageByKey[Key];
