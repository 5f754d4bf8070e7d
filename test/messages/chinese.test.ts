/** The Chinese interface: with `output.lang: zh` nothing of radar's own is in English. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Message } from '../../src/messages/message.ts';
import { say } from '../../src/messages/say.ts';
import type { Lang } from '../../src/messages/words.ts';
import { INTERFACE_WORDS } from '../../src/messages/words.ts';
import { type SampleReader, sampleReader } from '../helpers/sample-reader.ts';

let reader: SampleReader;
/** The words of the papers and of the profile, which stay as they are. */
let given: ReadonlySet<string>;
const wordsIn = (text: string): string[] =>
  text.match(/\p{Script=Latin}[\p{Script=Latin}\p{M}\p{N}'’.-]*/gu) ?? [];
const bare = (word: string): string => word.toLowerCase().replace(/[.'’-]+$/, '');

beforeAll(async () => {
  reader = await sampleReader();
  const texts = await Promise.all(
    [
      ['list', '--all', '-f', 'json'],
      ['search', 'a*', '-n', '500', '-f', 'json'],
      ['search', 'b*', '-n', '500', '-f', 'json'],
      ['config', 'show', '--json'],
    ].map(async (args) => (await reader.radar(args)).out),
  );
  const words = wordsIn(texts.join(' ')).flatMap((word) => [word, ...word.split('-')]);
  given = new Set(words.map(bare));
}, 60_000);

/** Names and what is typed: none of these is a word of an interface. */
const NAMES = new Set(
  'radar arxiv oai api utc doi id pdf json node.js sqlite ndcg recall tex model embeddings markdown nature feed feeds token llm.maxcost minscore'.split(
    ' ',
  ),
);

/** Commands, keys and paths stand for themselves, and a word that was cut is nobody's. */
const TYPED =
  /“[^”]*”|\bradar(?: [a-z-]+)*(?: --?[\w-]+| \d+)*|--[\w-]+|https?:\S+|\/[\w./-]+|\b[a-z]+\.[a-zA-Z.]+\b|\{[^}]*\}/gu;

const english = (text: string): string[] => [
  ...new Set(
    wordsIn(text.replace(TYPED, ' ').replace(/[^\s]*…/gu, ' '))
      .map(bare)
      .filter((word) => word.length > 1 && !given.has(word) && !NAMES.has(word) && !/^v\d|\d/.test(word)),
  ),
];

const COMMANDS: readonly (readonly string[])[] = [
  ['today', '--no-refresh', '--no-llm'],
  ['today', '--no-refresh', '--no-llm', '-f', 'terminal', '--picture'],
  ['list', '-n', '5', '-f', 'table'],
  ['show', '1', '12', '--offline'],
  ['why', '2', '2606.99095', '2606.99010'],
  ['search', 'reservoir', '-n', '3', '-f', 'table'],
  ['coverage', '-f', 'table'],
  ['trends', '-f', 'table'],
  ['map'],
  ['brief', '-f', 'terminal'],
  ['brief', '--week'],
  ['brief', '--week', '-f', 'terminal'],
  ['brief', '--usage'],
  ['doctor', '--offline'],
  ['doctor'],
  ['profile', 'show'],
  ['profile', 'lint'],
  ['profile', 'suggest'],
  ['feedback', 'list', '-f', 'table'],
  ['eval'],
  ['like', '5'],
  ['undo'],
  ['list', '--all', '-n', '3', '-f', 'table'],
  ['show', '1', '--diff', '--offline'],
  ['brief', '--month'],
  ['config', 'path'],
  ['config', 'check'],
  ['like', '5', '--dry-run'],
  ['feedback', 'reset', '--yes'],
];

describe('in Chinese', () => {
  test.each(COMMANDS)('radar %s %s %s has no English word of its own', async (...args) => {
    const run = await reader.radar(
      args.flatMap((one) => one ?? []),
      { env: { RADAR_LANG: 'zh', COLUMNS: '200' } },
    );
    expect(run.code).toBe(0);
    // The front matter of Markdown and the keys of JSON are data.
    expect(english(run.out.replace(/^---\n[\s\S]*?\n---\n/, ''))).toEqual([]);
  });

  test('radar says what is broken in Chinese too', async () => {
    const run = await reader.radar(['refresh', '--since', '2026-06-16'], {
      env: { RADAR_LANG: 'zh', COLUMNS: '200' },
    });
    expect(run.out).toContain('从 OAI 补取也失败');
    expect(english(run.out.replaceAll('sample.invalid', ''))).toEqual([]);
  });
});

/** What the ledger and the network say, in both languages. */
test.each<readonly [Message, string, string]>([
  [
    ['causes', ['feed-broken-off', 12], ['items-unreadable', 3, 15]],
    'the feed breaks off after 12 whole items; 3 of 15 items could not be read',
    '订阅源在 12 个完整条目之后中断；15 个条目中有 3 个无法读取',
  ],
  [
    ['feed-stale', '2026-06-17'],
    'the feed still shows the batch of Wednesday 17 June 2026',
    '订阅源仍显示2026年6月17日（周三）的批次',
  ],
  [
    ['no-batch-on-weekday', '2026-06-20', '2026-06-22'],
    'arXiv does not announce on Saturdays; the next batch is due on Monday 22 June 2026',
    'arXiv 周六不公布论文；下一批预计于2026年6月22日（周一）公布',
  ],
  [
    ['throttled-until', ['host-answered', 'rss.arxiv.org', 429, 2], '2026-06-18T12:30:00.000Z'],
    'arXiv is throttling: rss.arxiv.org answered 429 twice and asks to be left alone until 2026-06-18 12:30 UTC',
    'arXiv 正在限流：rss.arxiv.org 两次返回 429，要求在 2026-06-18 12:30 UTC 之前不再请求',
  ],
  [
    ['repaired-from-oai', '2026-06-18', 212, 3, 0],
    'repaired from OAI on 2026-06-18: 212 papers, give or take 3 whose day OAI no longer tells',
    '2026-06-18 已从 OAI 补齐：212 篇，其中约 3 篇的日期 OAI 已无从得知',
  ],
  [
    ['filled-as-empty', '2026-06-18', 0, 1],
    'filled in from OAI on 2026-06-18: nothing was announced; 1 paper could not be read',
    '2026-06-18 已从 OAI 填入：没有公布论文；1 篇无法读取',
  ],
  [
    ['not-read-and-gone', '2026-06-10', 9],
    'not read on that day, and no longer in the feed; “radar refresh --since 2026-06-10” (today: --days 9) fills it in',
    '当天未读取，且订阅源中已不再提供；“radar refresh --since 2026-06-10”（今天也可用 --days 9）可以补齐',
  ],
  [['host-late', 'rss.arxiv.org'], 'rss.arxiv.org did not answer in time', 'rss.arxiv.org 未及时应答'],
  [
    ['not-well-formed-at', ['xml-bare-ampersand'], 7],
    'Not well-formed: a bare “&” (line 7).',
    '格式不合规：有未转义的“&”（第 7 行）。',
  ],
])('%j', (message, english, chinese) => {
  expect(say('en', message)).toBe(english);
  expect(say('zh', message)).toBe(chinese);
});

/** The types hold that no key is missing; this, that none was left as it stands in English. */
test('every message has Chinese words of its own', () => {
  // Names of programs, and examples of what is typed.
  const names = /\.(?:lang|radar|serverHint|\w+Example)$/;
  const same: string[] = [];
  const compare = (en: unknown, zh: unknown, path: string): void => {
    if (typeof en === 'string') {
      if (en === zh && /[a-z]{3}/.test(en) && !names.test(path)) same.push(path);
    } else if (typeof en === 'function') {
      const said = (all: unknown) => (all as (...args: unknown[]) => string)(2, 3, 4);
      try {
        if (said(en) === said(zh) && /[a-z]{3}/.test(said(en))) same.push(path);
      } catch {
        // Dates want days; their words are seen above.
      }
    } else if (typeof en === 'object' && en !== null) {
      for (const [key, value] of Object.entries(en))
        compare(value, (zh as Record<string, unknown>)[key], `${path}.${key}`);
    }
  };
  compare(INTERFACE_WORDS.en, INTERFACE_WORDS['zh' satisfies Lang], 'messages');
  expect(same).toEqual([]);
});
