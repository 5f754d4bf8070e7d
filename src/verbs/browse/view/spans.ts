/** Parts of a text in another colour, once the text is broken into lines. */

/** From the first character up to, and without, the last; white space is not counted, since lines lose theirs. */
export interface SolidSpan {
  readonly start: number;
  readonly end: number;
}

/** Characters that are no white space. */
export const solidLength = (text: string): number => text.replace(/\s+/gu, '').length;

/** The lines of a text with `ink` on what the spans hold, and `rest` on the others. */
export function inkSpans(
  lines: readonly string[],
  spans: readonly SolidSpan[],
  ink: (text: string) => string,
  rest: (text: string) => string = (text) => text,
): string[] {
  let at = 0;
  return lines.map((line) => {
    let out = '';
    let run = '';
    let isInside = false;
    const flush = (): void => {
      out += run === '' ? '' : isInside ? ink(run) : rest(run);
      run = '';
    };
    for (const mark of line.split('')) {
      const isSpace = /\s/u.test(mark);
      const inside = spans.some(({ start, end }) => at >= start && at < end);
      // A space belongs to what stands on both of its sides.
      if (!isSpace && inside !== isInside) {
        flush();
        isInside = inside;
      }
      run += mark;
      if (!isSpace) at += 1;
    }
    flush();
    return out;
  });
}
