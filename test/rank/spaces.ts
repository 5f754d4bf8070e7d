/** A space of a few words in the true layout, each pointing in its own direction. */
import { loadSpace, type SemanticSpace } from '../../src/rank/space.ts';
import { tokensOf } from '../../src/text/tokens.ts';

export function tinySpace(
  words: readonly string[],
  alike: readonly (readonly [string, string])[] = [],
): SemanticSpace {
  return loadSpace(spaceBytes(words, alike));
}

export function spaceBytes(
  words: readonly string[],
  alike: readonly (readonly [string, string])[] = [],
): Uint8Array {
  const stems = [...new Set(words.flatMap((word) => tokensOf(word)))];
  const dimensions = stems.length + (stems.length % 2);
  const list = new TextEncoder().encode(stems.join('\n'));
  const padding = (4 - (list.length % 4)) % 4;
  const bytes = new Uint8Array(
    16 + list.length + padding + stems.length * 5 + (stems.length * dimensions) / 2,
  );
  const view = new DataView(bytes.buffer);
  [0x31505352, dimensions, stems.length, list.length].forEach((value, i) => {
    view.setUint32(i * 4, value, true);
  });
  bytes.set(list, 16);
  const scales = 16 + list.length + padding;
  stems.forEach((stem, row) => {
    view.setFloat32(scales + row * 4, 0.5, true);
    bytes[scales + stems.length * 4 + row] = 40;
    const at = scales + stems.length * 5 + (row * dimensions) / 2;
    bytes.fill(0x88, at, at + dimensions / 2);
    const same = alike.find(([word]) => tokensOf(word)[0] === stem)?.[1];
    const axis = same === undefined ? row : stems.indexOf(tokensOf(same)[0] ?? '');
    bytes[at + (axis >> 1)] = axis % 2 === 0 ? 0x8f : 0xf8;
  });
  return bytes;
}
