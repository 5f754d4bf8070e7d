declare const sentence: unique symbol;

/** A parameter that is a sentence itself: whoever makes the message gives a message, and the words around it get it said. */
export type Sentence = string & { readonly [sentence]: true };
