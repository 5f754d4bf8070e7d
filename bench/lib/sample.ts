/** Large inputs made from the sample papers: new ids, sentences shuffled between papers by a seeded generator. */
import { readFileSync } from 'node:fs';

const demo = new URL('../../fixtures/demo/', import.meta.url);
const FEEDS = ['cs.LG', 'physics.optics', 'quant-ph', 'q-bio.NC', 'math.PR'];

/** mulberry32: the same numbers on every machine. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** An RSS feed of arXiv's shape with `count` items, all of one day. */
export function largeFeed(count: number, category = 'cs.LG'): string {
  const items = FEEDS.flatMap(
    (name) => readFileSync(new URL(`${name}.xml`, demo), 'utf8').match(/<item>[\s\S]*?<\/item>/g) ?? [],
  );
  const text = readFileSync(new URL(`${category}.xml`, demo), 'utf8');
  const random = seeded(20260618);
  const sentences = items.flatMap((item) =>
    (/Abstract: ([\s\S]*?)<\/description>/.exec(item)?.[1] ?? '').split(/(?<=\.) /),
  );
  const made = Array.from({ length: count }, (_, index) => {
    const id = `2606.${String(index + 1).padStart(5, '0')}`;
    const words = Array.from({ length: 7 }, () => sentences[Math.floor(random() * sentences.length)]).join(
      ' ',
    );
    const item = items[index % items.length] ?? '';
    return item
      .replaceAll(
        /(oai:arXiv\.org:|abs\/|arXiv:)[\w./-]+?(v\d+)?(?=[<\s])/g,
        (_match, before, version = '') => `${before}${id}${version}`,
      )
      .replace(
        /(Abstract: )[\s\S]*?(<\/description>)/,
        (_match, before, after) => `${before}${words}${after}`,
      )
      .replace(/(<title>)/, `$1${index + 1}: `);
  });
  return `${text.slice(0, text.indexOf('<item>'))}${made.join('\n    ')}\n  </channel>\n</rss>\n`;
}
