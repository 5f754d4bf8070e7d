/** The shortest input that still fails in the same way, by taking out ever smaller pieces. */

/** Readings that may be spent on it. */
const MOST_TRIES = 3_000;

export function minimised(input: string, fails: (input: string) => boolean): string {
  let text = input;
  let tries = 0;
  for (let size = Math.ceil(text.length / 2); size > 0 && tries < MOST_TRIES; ) {
    let isShorter = false;
    for (let at = 0; at < text.length && tries < MOST_TRIES; tries++) {
      const without = text.slice(0, at) + text.slice(at + size);
      if (fails(without)) {
        text = without;
        isShorter = true;
      } else at += size;
    }
    if (size === 1 && !isShorter) break;
    size = Math.max(1, isShorter ? Math.min(size, Math.ceil(text.length / 2)) : Math.floor(size / 2));
    if (text.length === 0) break;
  }
  return text;
}
