/** Where a text stops being JSON (RFC 8259): V8 tells the place in some of its messages, and in others none. */

const TOKEN =
  /[ \t\n\r]*(?:[{}[\],:]|"[^"\\\n]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\n]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/u;

/** Line and column, from 1, of the first piece that JSON has not, or of the end where every piece is right. */
export function placeOfFault(text: string): { readonly line: number; readonly column: number } {
  const token = new RegExp(TOKEN, 'uy');
  let end = 0;
  while (token.test(text)) end = token.lastIndex;
  const blank = /[^ \t\n\r]/g;
  blank.lastIndex = end;
  const before = text.slice(0, blank.exec(text)?.index ?? text.length).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
