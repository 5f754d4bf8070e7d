/** A space of a few words in the true layout, each pointing in its own direction. */
import { layOutSpace } from '../../bench/space/layout.ts';
import { loadSpace, type SemanticSpace } from '../../src/rank/corpus/space.ts';
import { tokensOf } from '../../src/text/words/tokens.ts';

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
  const packed = new Uint8Array((stems.length * dimensions) / 2).fill(0x88);
  stems.forEach((stem, row) => {
    const same = alike.find(([word]) => tokensOf(word)[0] === stem)?.[1];
    const axis = same === undefined ? row : stems.indexOf(tokensOf(same)[0] ?? '');
    packed[(row * dimensions) / 2 + (axis >> 1)] = axis % 2 === 0 ? 0x8f : 0xf8;
  });
  const scales = new Float32Array(stems.length).fill(0.5);
  return layOutSpace({
    dimensions,
    terms: stems,
    scales,
    packed,
    shares: new Uint8Array(stems.length).fill(40),
  });
}
