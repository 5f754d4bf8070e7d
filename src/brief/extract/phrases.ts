/** The phrases of a paper: one to four neighbouring words, keyed by their stems, with where they stand. */
import { tokensOf } from '../../text/words/tokens.ts';
import { type Frequency, RARE } from '../frequencies.ts';
import type { PaperReading, ReadWord, WordRun } from '../reading.ts';

export interface Phrase {
  readonly stems: readonly string[];
  /** As written inside a sentence, where it is; else as it stands in a title or at the start of a sentence. */
  readonly surface: string;
  /** Whether capitals in `surface` belong to the words and not to their place. */
  readonly isCased: boolean;
  /** The first sentence it stands in; 0 is the title. */
  readonly sentence: number;
}

/** By stems joined with spaces. Phrases do not cross punctuation, nor words that carry no meaning. */
export function phrasesOf(reading: PaperReading, longest = 3): ReadonlyMap<string, Phrase> {
  const phrases = new Map<string, Phrase>();
  forEachPart(reading, longest, (key, run, from, length, sentence) => {
    const known = phrases.get(key);
    const isCased = sentence > 0 && run[from]?.isFirst === false;
    if (known !== undefined && (known.isCased || !isCased)) return;
    const stems = stemsOf(run, from, length);
    if (stems.length > longest + 1) return;
    const surface = surfaceOf(run, from, length);
    phrases.set(key, { stems, surface, isCased, sentence: known?.sentence ?? sentence });
  });
  return phrases;
}

/** Visits one to `longest` neighbouring words, wherever they stand. */
export function forEachPart(
  reading: PaperReading,
  longest: number,
  visit: (key: string, run: WordRun, from: number, length: number, sentence: number) => void,
): void {
  for (const [sentence, { runs }] of reading.entries()) {
    for (const run of runs) {
      for (let from = 0; from < run.length; from++) {
        let key = '';
        for (let length = 1; length <= longest && from + length <= run.length; length++) {
          const next = run[from + length - 1]?.key ?? '';
          key = length === 1 ? next : `${key} ${next}`;
          visit(key, run, from, length, sentence);
        }
      }
    }
  }
}

/** Keys by their stems, so that a text is searched for all of them at once. */
export interface KeyTree {
  key?: string;
  readonly next: Map<string, KeyTree>;
}

export function treeOf(keys: Iterable<string>): KeyTree {
  const root: KeyTree = { next: new Map() };
  for (const key of keys) {
    let node = root;
    for (const stem of key.split(' ')) {
      let next = node.next.get(stem);
      if (next === undefined) {
        next = { next: new Map() };
        node.next.set(stem, next);
      }
      node = next;
    }
    node.key = key;
  }
  return root;
}

/** As `forEachPart`, in the same order, but only the parts whose key is in the tree: no text is made of the others. */
export function forEachPartIn(
  reading: PaperReading,
  longest: number,
  tree: KeyTree,
  visit: (key: string, run: WordRun, from: number, length: number, sentence: number) => void,
): void {
  for (const [sentence, { runs }] of reading.entries()) {
    for (const run of runs) {
      for (let from = 0; from < run.length; from++) {
        let node: KeyTree | undefined = tree;
        for (let length = 1; length <= longest && node !== undefined; length++) {
          node = below(node, run[from + length - 1]);
          if (node?.key !== undefined) visit(node.key, run, from, length, sentence);
        }
      }
    }
  }
}

/** Undefined beyond the end of a run too. */
function below(tree: KeyTree, word: ReadWord | undefined): KeyTree | undefined {
  if (word === undefined) return undefined;
  let node: KeyTree | undefined = tree;
  for (const stem of word.stems) node = node?.next.get(stem);
  return node;
}

export const stemsOf = (run: WordRun, from: number, length: number): readonly string[] =>
  run.slice(from, from + length).flatMap((word) => word.stems);

export const surfaceOf = (run: WordRun, from: number, length: number): string =>
  run
    .slice(from, from + length)
    .map((word) => word.text)
    .join(' ');

/** Endings of words that do not end a noun phrase. Nouns that end alike are named. */
const NO_NOUN =
  /(?:[^aeious]ed|ly|ous|ive|[ai]ble|ful|less|ary|ular|ical|ional|ural|rary|-based|-aware|-free|-level|-order|-scale|-time|-wise|-like|-specific|-driven|-guided|-dependent)$/iu;
const NOUNS =
  /(?:summary|boundary|library|vocabulary|dictionary|variable|table|seed|speed|feed|need|breed|bed|embed|objective|derivative|perspective|archive|narrative|assembly|family|anomaly|supply|ensemble)$/iu;
/** Compounds that want a noun after them: `vision-language`, `few-shot`. */
const BEFORE_A_NOUN =
  /-(?:language|modal|term|shot|end|source|resource|quality|performance|domain|task|agent|turn|step|view|party|class|body|state|rank|dimensional|horizon|hop|check|blocklength|length|video|image|text|grained|tuned|context|play|purpose|world|run|the-loop|the-wild|distribution|device|board|site|vivo|vitro|demand|the-fly)$/iu;
/** What is said of a noun, or everywhere: no phrase of a field begins or ends with these. */
const EMPTY: ReadonlySet<string> = new Set(
  'new novel recent proposed existing previous several various different multiple many main key first second third two three good better best high higher low lower large larger small smaller strong full real real-world state-of-the-art experimental experiments results result extensive comprehensive wide range hardest same paper papers work study studies significantly effectively using via towards toward based given finally moreover however enables enable achieve achieves improve improves improved improving outperform outperforms leverage leverages significant superior significantly introduces introduce propose proposes present presents show shows demonstrate demonstrates across remains remain require requires lead leads provide provides establish establishes consider considers unlike existing challenging important diverse single general overcome overcomes overcoming address addresses addressing tackle tackles tackling alleviate alleviates alleviating eliminate eliminates eliminating reduce reduces reducing reduced mitigate mitigates mitigating enhance enhances enhancing think thinking imagine imagining restore restores beyond without need needed needs bridging rethinking revisiting understanding exploring learning-based ground-truth'.split(
    ' ',
  ),
);

/** Whether a phrase can stand alone as a label: a noun phrase as far as its first and last words tell. */
export function readsAsLabel({ surface, stems }: Pick<Phrase, 'surface' | 'stems'>): boolean {
  const words = surface.split(' ');
  const last = words.at(-1) ?? '';
  if (stems.length === 0 || words.some((word) => EMPTY.has(word.toLowerCase()))) return false;
  if (/^\p{N}/u.test(words[0] ?? '') || /^(?:\p{N}+|\p{L})$/u.test(last)) return false;
  if (BEFORE_A_NOUN.test(last)) return false;
  // One word alone has to look like a noun: an acronym, a compound, or by its ending.
  if (
    words.length === 1 &&
    !/\p{Ll}\p{Lu}|\p{Lu}{2}|\p{L}-\p{L}|(?:tion|sion|ment|ness|ity|ism|ics|graphy|ology|ance|ence|ture)s?$/u.test(
      last,
    )
  )
    return false;
  return NOUNS.test(last) || !NO_NOUN.test(last);
}

/** A label in running text: words that only have their capital from a title lose it, names and acronyms keep it. */
export function plainLabel(
  { surface, isCased }: Pick<Phrase, 'surface' | 'isCased'>,
  frequency: Frequency,
): string {
  if (isCased) return surface;
  return surface.replace(/(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu, (word) => {
    const stems = tokensOf(word);
    return stems.length > 0 && stems.every((stem) => frequency(stem) > RARE) ? word.toLowerCase() : word;
  });
}
