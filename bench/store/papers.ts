/**
 * Made-up papers, each from its number alone: the same number is the same paper in a store of any size, and the first
 * numbers are the newest papers, so that this morning's work is the same whatever lies behind it.
 */
import { defined } from '../../src/defined.ts';
import type { Announcement, Day, Paper, PaperId } from '../../src/paper.ts';
import { seeded } from '../lib/sample.ts';
import { readWords, type Words } from './words.ts';

/** What is announced on one day, over all lists. */
export const BATCH = 1200;
/** The lists of these papers, from the longest to the shortest. */
export const CATEGORIES = [
  'cs.LG',
  'cs.CV',
  'cs.CL',
  'cs.AI',
  'quant-ph',
  'cs.RO',
  'stat.ML',
  'math.PR',
  'physics.optics',
  'cs.CR',
  'astro-ph.GA',
  'q-bio.NC',
] as const;
const NEWEST_DAY = Date.UTC(2026, 5, 18);
const DAY_MS = 86_400_000;

const TOPICS = 240;
const TOPIC_WORDS = 40;
/** Words of topics are neither those that every text has nor those that hardly one has. */
const TOPIC_RANKS = [60, 8000] as const;
const FAMILY = [
  'bre',
  'dor',
  'fal',
  'gri',
  'hal',
  'kor',
  'lun',
  'mir',
  'nas',
  'ost',
  'pel',
  'rov',
  'sten',
  'tam',
  'vor',
  'wes',
  'yor',
  'zel',
];
const GIVEN = [
  'Ad',
  'Bel',
  'Cor',
  'Dav',
  'El',
  'Fen',
  'Gil',
  'Hed',
  'Il',
  'Jor',
  'Kal',
  'Lev',
  'Mar',
  'Nor',
  'Or',
  'Pav',
  'Ros',
  'Sim',
];

export interface MadePapers {
  /** The paper of a number from 0 (the newest), on all the lists it was announced on. */
  readonly announced: (number: number) => Announcement[];
  /** What somebody interested in a topic might write about it. */
  readonly interest: (topic: number) => string;
  /** Numbers of papers of a topic from one number on. */
  readonly ofTopic: (topic: number, from: number, count: number) => number[];
}

export function madePapers(seed = 1): MadePapers {
  const words = readWords();
  const topics = Array.from({ length: TOPICS }, (_, topic) => topicWords(words, seeded(seed * 7919 + topic)));
  const startOf = (number: number) => {
    const random = seeded(Math.imul(seed, 0x9e3779b1) ^ number);
    return { random, topic: zipf(random, TOPICS) };
  };
  return {
    announced: (number) => {
      const { random, topic } = startOf(number);
      return announcements(number, topic, random, { words, ranks: topics[topic] ?? [] });
    },
    interest: (topic) => (topics[topic] ?? []).slice(0, 6).map(words.word).join(' '),
    ofTopic: (topic, from, count) => {
      const found: number[] = [];
      for (let number = from; found.length < count; number += 1) {
        if (startOf(number).topic === topic) found.push(number);
      }
      return found;
    },
  };
}

const zipf = (random: () => number, count: number): number => Math.floor((count + 1) ** random()) - 1;
const pick = <T>(values: readonly T[], random: () => number): T | undefined =>
  values[Math.floor(random() * values.length)];
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const topicWords = (words: Words, random: () => number): number[] =>
  Array.from({ length: TOPIC_WORDS }, () => words.rank(random, ...TOPIC_RANKS));

function announcements(
  number: number,
  topic: number,
  random: () => number,
  vocabulary: { readonly words: Words; readonly ranks: readonly number[] },
): Announcement[] {
  const { day, name } = placeOf(number);
  const primary = CATEGORIES[zipf(random, CATEGORIES.length)] ?? CATEGORIES[0];
  const others = CATEGORIES.filter((category) => category !== primary && random() < 0.06);
  const id = `arxiv:${name}` as PaperId;
  const say = (count: number) => wordsOf(count, random, vocabulary);
  const paper: Paper = {
    id,
    version: 1,
    title: say(6 + Math.floor(random() * 6))
      .map(capital)
      .join(' '),
    abstract: Array.from(
      { length: 5 + Math.floor(random() * 5) },
      () => `${capital(say(12 + Math.floor(random() * 18)).join(' '))}.`,
    ).join(' '),
    authors: Array.from({ length: 1 + zipf(random, 9) }, () => authorOf(topic, random)),
    categories: [primary, ...others],
    primaryCategory: primary,
    ...defined({ comment: random() < 0.4 ? `${6 + Math.floor(random() * 30)} pages` : undefined }),
    license: 'http://arxiv.org/licenses/nonexclusive-distrib/1.0/',
    links: { abstract: `https://arxiv.org/abs/${name}`, pdf: `https://arxiv.org/pdf/${name}v1` },
  };
  return [primary, ...others].map((category) => ({
    source: 'arxiv',
    category,
    day,
    type: category === primary ? 'new' : 'cross',
    paper,
  }));
}

/** Every second word is one that follows the last one somewhere; of the rest a third belongs to the topic. */
function wordsOf(
  count: number,
  random: () => number,
  { words, ranks }: { readonly words: Words; readonly ranks: readonly number[] },
): string[] {
  let last = -1;
  return Array.from({ length: count }, () => {
    const followed = random() < 0.5 ? pick(words.after(last), random) : undefined;
    last = followed ?? (random() < 0.35 ? ranks[zipf(random, TOPIC_WORDS)] : undefined) ?? words.rank(random);
    return words.word(last);
  });
}

/** People of one topic write together. */
function authorOf(topic: number, random: () => number): string {
  const person = topic * 97 + zipf(random, 400);
  const given = GIVEN[person % GIVEN.length];
  const family = `${FAMILY[(person * 7) % FAMILY.length]}${FAMILY[Math.floor(person / 18) % FAMILY.length]}`;
  return `${given}${['a', 'en', 'is', 'o'][person % 4]} ${capital(family)}${Math.floor(person / 324) % 2 === 0 ? '' : 'ski'}`;
}

/** The day on which a paper was announced, and its id: arXiv counts them within a month. */
function placeOf(number: number): { readonly day: Day; readonly name: string } {
  const day = workingDayBefore(Math.floor(number / BATCH));
  const [year = '', month = '', date = ''] = new Date(day).toISOString().slice(0, 10).split('-');
  const inMonth = (Number(date) - 1) * BATCH + (BATCH - (number % BATCH));
  return {
    day: `${year}-${month}-${date}` as Day,
    name: `${year.slice(2)}${month}.${String(inMonth).padStart(5, '0')}`,
  };
}

/** Milliseconds of the working day that lies so many working days before the newest one, a Thursday. */
function workingDayBefore(count: number): number {
  const sinceMonday = 3;
  const weeks = Math.floor((count + 4 - sinceMonday) / 5);
  return NEWEST_DAY - (count + 2 * weeks) * DAY_MS;
}
