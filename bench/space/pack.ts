/**
 * Last step of the space: four bits a number, the layout of src/rank/corpus/space.ts.
 * `npx tsx bench/space/pack.ts --work WORK --dimensions 192 [--vectors space.f32] --out assets/space.bin`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { layOutSpace } from './layout.ts';

const { values } = parseArgs({
  options: {
    work: { type: 'string' },
    dimensions: { type: 'string', default: '192' },
    vectors: { type: 'string', default: 'space.f32' },
    out: { type: 'string' },
  },
});
/** What the file may weigh, and what its hash tables do. */
const MOST_BYTES = 8_000_000;
const TABLES = 24 + 2 * 65_536 * 12;

if (values.work === undefined || values.out === undefined) throw new Error('--work and --out are needed');
const dimensions = Number(values.dimensions);
const all = readFileSync(join(values.work, 'vocabulary.txt'), 'utf8').trim().split('\n');
const raw = readFileSync(join(values.work, values.vectors));
const vectors = new Float32Array(raw.buffer, raw.byteOffset, raw.byteLength / 4);
if (vectors.length !== all.length * dimensions) throw new Error('vectors and vocabulary do not fit');

// The last pairs are the least telling ones.
const terms = all.slice(0, Math.floor((MOST_BYTES - TABLES) / (dimensions / 2 + 5)));
const termShares = shares(values.work);
scaleToUsual(vectors);
const scales = new Float32Array(terms.length);
const packed = new Uint8Array((terms.length * dimensions) / 2);
for (let row = 0; row < terms.length; row++) {
  const vector = vectors.subarray(row * dimensions, (row + 1) * dimensions);
  scales[row] = bestScale(vector);
  for (let k = 0; k < dimensions; k += 2) {
    packed[(row * dimensions + k) / 2] =
      quantum(vector[k] ?? 0, scales[row] ?? 0) | (quantum(vector[k + 1] ?? 0, scales[row] ?? 0) << 4);
  }
}
writeFileSync(values.out, layOutSpace({ dimensions, terms, scales, packed, shares: termShares }));

/** Words that are common enough to be trained well have length 1, the middle of them (description.ts goes by it). */
function scaleToUsual(numbers: Float32Array): void {
  const common = -10 * Math.log2(0.003);
  const lengths = Array.from({ length: terms.length }, (_, row) => row)
    .filter((row) => !(terms[row] ?? '').includes(' ') && (termShares[row] ?? 255) < common)
    .map((row) => Math.hypot(...numbers.subarray(row * dimensions, (row + 1) * dimensions)))
    .sort((a, b) => a - b);
  const usual = lengths[lengths.length >> 1] ?? 1;
  for (let i = 0; i < numbers.length; i++) numbers[i] = (numbers[i] ?? 0) / usual;
}

function quantum(value: number, scale: number): number {
  return scale === 0 ? 8 : Math.max(1, Math.min(15, Math.round(value / scale) + 8));
}

/** The step that loses least: large values may be clipped. */
function bestScale(vector: Float32Array): number {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  let best = largest / 7;
  let least = Number.POSITIVE_INFINITY;
  for (let tried = 0.4; tried <= 1; tried += 0.05) {
    const scale = (largest * tried) / 7;
    let loss = 0;
    for (const value of vector) loss += (value - (quantum(value, scale) - 8) * scale) ** 2;
    if (loss < least) {
      least = loss;
      best = scale;
    }
  }
  return best;
}

/** -10·log2 of the share of papers that hold each term. */
function shares(work: string): Buffer {
  const docs = readFileSync(join(work, 'docs.bin'));
  const numbers = new Int32Array(docs.buffer, docs.byteOffset, docs.byteLength / 4);
  const papers = numbers[0] ?? 0;
  const frequency = new Float64Array(terms.length);
  const seen = new Int32Array(terms.length).fill(-1);
  for (let at = 2, paper = 0; paper < papers; paper++) {
    const end = at + 4 + (numbers[at] ?? 0) + (numbers[at + 1] ?? 0);
    for (at += 4; at < end; at++) {
      const term = numbers[at] ?? 0;
      if (term >= terms.length || seen[term] === paper) continue;
      seen[term] = paper;
      frequency[term] = (frequency[term] ?? 0) + 1;
    }
  }
  return Buffer.from(
    Uint8Array.from(frequency, (n) => Math.min(255, Math.round(-10 * Math.log2((n + 0.5) / papers)))),
  );
}
