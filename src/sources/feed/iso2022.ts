/**
 * ISO 2022 in seven bits: the Japanese, Korean and Chinese profiles (RFC 1468, 1554, 1557, 1922). Node decodes the first
 * of them only. Planes that no decoder has (JIS X 0213's second, CNS 11643) become U+FFFD.
 */
import iconv from 'iconv-lite';

/** A set as the eight-bit encoding that has it in its upper half. */
type CodedSet =
  | 'ascii'
  | 'euc-jp'
  | 'jis0212'
  | 'cp949'
  | 'gb18030'
  | 'katakana'
  | 'iso-8859-1'
  | 'iso-8859-7';

interface Designation {
  /** G0 is in use at once, G1 behind SO, G2 for the one character behind ESC N. */
  readonly place: 0 | 1 | 2;
  readonly set: CodedSet;
}

/** What stands behind the escape character. */
const DESIGNATIONS: Readonly<Record<string, Designation>> = {
  '(B': { place: 0, set: 'ascii' },
  '(J': { place: 0, set: 'ascii' },
  '(I': { place: 0, set: 'katakana' },
  '$@': { place: 0, set: 'euc-jp' },
  $B: { place: 0, set: 'euc-jp' },
  '$(B': { place: 0, set: 'euc-jp' },
  '$(O': { place: 0, set: 'euc-jp' },
  '$(Q': { place: 0, set: 'euc-jp' },
  '$(D': { place: 0, set: 'jis0212' },
  $A: { place: 0, set: 'gb18030' },
  '$(C': { place: 0, set: 'cp949' },
  '$)A': { place: 1, set: 'gb18030' },
  '$)C': { place: 1, set: 'cp949' },
  '.A': { place: 2, set: 'iso-8859-1' },
  '.F': { place: 2, set: 'iso-8859-7' },
};

const [SHIFT_OUT, SHIFT_IN, ESCAPE] = [0x0e, 0x0f, 0x1b];
/** No text changes its set more often; what follows is read in the last one. */
const MAX_RUNS = 300_000;

export function isIso2022(name: string): boolean {
  return /^iso-?2022-?(?:jp|kr|cn)/.test(name.toLowerCase().replaceAll('_', '-'));
}

export function decodeIso2022(bytes: Uint8Array): string {
  const places: [CodedSet, CodedSet, CodedSet] = ['ascii', 'cp949', 'iso-8859-1'];
  const parts: string[] = [];
  let active: 0 | 1 = 0;
  let from = 0;
  const flush = (to: number): void => {
    if (to > from) parts.push(decodeRun(bytes.subarray(from, to), places[active]));
  };
  for (let at = 0; at < bytes.length && parts.length < MAX_RUNS; at++) {
    const byte = bytes[at];
    if (byte === SHIFT_OUT || byte === SHIFT_IN) {
      flush(at);
      active = byte === SHIFT_OUT ? 1 : 0;
      from = at + 1;
    } else if (byte === ESCAPE) {
      flush(at);
      const single = bytes[at + 1] === 0x4e;
      const length = single ? 0 : designate(bytes, at + 1, places);
      if (single) parts.push(decodeRun(bytes.subarray(at + 2, at + 3), places[2]));
      at += single ? 2 : length;
      from = at + 1;
    }
  }
  flush(bytes.length);
  return parts.join('');
}

/** Obeys the sequence at `at`; its length, 0 where it is none. */
function designate(bytes: Uint8Array, at: number, places: [CodedSet, CodedSet, CodedSet]): number {
  for (const length of [3, 2]) {
    const sequence = String.fromCharCode(...bytes.subarray(at, at + length));
    const found = Object.hasOwn(DESIGNATIONS, sequence) ? DESIGNATIONS[sequence] : undefined;
    if (found === undefined) continue;
    places[found.place] = found.set;
    return length;
  }
  return 0;
}

function decodeRun(run: Uint8Array, set: CodedSet): string {
  if (set === 'ascii') return Buffer.from(run).toString('latin1');
  const upper: number[] = [];
  for (const byte of run) {
    const printed = byte > 0x20 && byte < 0x7f;
    if (set === 'jis0212' && printed && (upper.length % 3 === 0 || upper.length === 0)) upper.push(0x8f);
    if (set === 'katakana' && printed) upper.push(0x8e);
    upper.push(printed ? byte | 0x80 : byte);
  }
  const encoding = set === 'jis0212' || set === 'katakana' ? 'euc-jp' : set;
  return iconv.decode(Buffer.from(upper), encoding);
}
