/**
 * Where papers lie in the semantic space, each by itself: what a store keeps of them for ever. The place is the one that
 * ranking gives a paper (embedding.ts), but for the order of additions.
 */
import type { Paper } from '../../paper.ts';
import { copyPacked, normalise } from './embedding.ts';
import { NONE, type Reading, readPapers } from './reading.ts';
import { paddedTo32, type SemanticSpace } from './space.ts';

/** A text as a point of the space, in eight-bit numbers that `scale` makes numbers of; `scale` is 0 where nothing is known. */
export interface PlaceInSpace {
  readonly numbers: Int8Array;
  readonly scale: number;
}

export interface Placer {
  /** How many numbers a place has, a multiple of 32; their order is the kernel's own. */
  readonly dimensions: number;
  readonly place: (papers: readonly Pick<Paper, 'title' | 'abstract'>[]) => PlaceInSpace[];
  /** What lies between several places. */
  readonly between: (places: readonly PlaceInSpace[]) => PlaceInSpace;
}

/** Terms of one paper that are counted; a longer one is placed by its first ones. */
const MOST_TERMS = 16_384;
const MOST_STEP = 127;

export function createPlacer(space: SemanticSpace): Placer {
  const dimensions = paddedTo32(space.dimensions);
  const listAt = (space.terms * dimensions) / 2;
  const outAt = listAt + MOST_TERMS * 8;
  const kernel = space.kernel(outAt + dimensions * 4);
  copyPacked(space, dimensions, new Uint8Array(kernel.memory));
  const list = new Uint32Array(kernel.memory, listAt, MOST_TERMS * 2);
  const factors = new Float32Array(kernel.memory, listAt, MOST_TERMS * 2);
  const out = new Float32Array(kernel.memory, outAt, dimensions);
  const counter = createCounter(space);
  return {
    dimensions,
    place: (papers) => {
      const reading = readPapers(papers.map(({ title, abstract }) => ({ ...UNTITLED, title, abstract })));
      const termsOf = counter.of(reading);
      return papers.map((_, row) => {
        const { terms, times } = termsOf(row);
        terms.forEach((term, at) => {
          list[2 * at] = term * (dimensions / 2);
          factors[2 * at + 1] = (1 + Math.log(times[at] ?? 1)) * space.stepOf(term);
        });
        kernel.sum(listAt, terms.length, outAt);
        normalise(out, 0, dimensions);
        return quantised(out);
      });
    },
    between: (places) => {
      const sum = new Float32Array(dimensions);
      for (const { numbers, scale } of places)
        numbers.forEach((number, at) => {
          sum[at] = (sum[at] ?? 0) + number * scale;
        });
      normalise(sum, 0, dimensions);
      return quantised(sum);
    },
  };
}

const UNTITLED = {
  id: 'arxiv:' as Paper['id'],
  authors: [],
  categories: [],
  primaryCategory: '',
  links: { abstract: '' },
};

function quantised(vector: Float32Array): PlaceInSpace {
  const most = vector.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
  const scale = Math.fround(most / MOST_STEP);
  const numbers = Int8Array.from(vector, (value) => (scale === 0 ? 0 : Math.round(value / scale)));
  return { numbers, scale };
}

/** Counts the words and pairs of words of each paper that the space knows; no pair is made across title and abstract. */
function createCounter(space: SemanticSpace) {
  const counts = new Uint16Array(space.terms);
  return {
    of: (reading: Reading) => {
      const rowOf = Int32Array.from(reading.tokens, space.rowOf);
      return (paper: number): { readonly terms: readonly number[]; readonly times: readonly number[] } => {
        const terms: number[] = [];
        const count = (term: number): void => {
          if (term < 0) return;
          if (counts[term] === 0 && terms.length < MOST_TERMS) terms.push(term);
          counts[term] = Math.min(65_535, (counts[term] ?? 0) + 1);
        };
        for (const part of [0, 1]) {
          let before = NONE;
          for (const token of tokensOf(reading, 2 * paper + part)) {
            const row = rowOf[token] ?? NONE;
            count(row);
            if (before >= 0 && row >= 0) count(space.pairRowOf(before, row));
            before = row;
          }
        }
        const times = terms.map((term) => counts[term] ?? 0);
        for (const term of terms) counts[term] = 0;
        return { terms, times };
      };
    },
  };
}

/** The tokens of a title or an abstract, in order. */
function tokensOf({ starts, sequence, tokenOf, several }: Reading, part: number): number[] {
  const tokens: number[] = [];
  for (let j = starts[part] ?? 0; j < (starts[part + 1] ?? 0); j++) {
    const token = tokenOf[sequence[j] ?? 0] ?? NONE;
    if (token >= 0) tokens.push(token);
    else if (token < NONE) tokens.push(...(several[-2 - token] ?? []));
  }
  return tokens;
}
