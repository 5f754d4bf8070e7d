/** Every screen at every width, with titles no layout likes: nothing overflows, and nothing is cut without an ellipsis. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { widthOf } from '../../src/view/kit/layout.ts';
import { type ArxivServer, startArxivServer } from '../helpers/arxiv-server.ts';
import { runRadar } from '../helpers/context.ts';

const TITLES = [
  '可编程波导中的光学神经网络推理：一种无需数字孪生的原位训练方法及其在元音识别中的应用',
  '光導波路による機械学習、およびﾊﾟﾊﾟ―散乱媒質の「その場」訓練',
  '한국어 제목: 프로그래밍 가능한 도파로를 이용한 광 컴퓨팅',
  `Waveguides${'x'.repeat(230)}`,
  'الموجات في دليل موجي قابل للبرمجة من أجل التعلم الآلي',
  'Zo\u0308e\u0301\u0302\u0303’s waveguide 👩‍🔬 🇨🇭 1️⃣ in a_{programmable} medium | * # ` <b>photonic</b>',
  'Programmable waveguides: on the in-place, model-free and noise-tolerant training of photonic processors with a thousand degrees of freedom, and what it teaches',
];
const AUTHORS = '王小明, 佐藤 健, Ada Sample-With-A-Very-Long-Double-Barrelled-Name, Logan G. Wright';

let home: string;
let server: ArxivServer;

const radar = (args: readonly string[], columns: number, lang: string) =>
  runRadar([...args], {
    home,
    tty: { columns },
    env: { RADAR_ARXIV_RSS_URL: server.url, RADAR_LANG: lang, NO_COLOR: '1', LANG: 'C.UTF-8', PAGER: 'cat' },
  });

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'radar-widths-'));
  server = await startArxivServer();
  server.announce(
    'physics.optics',
    TITLES.map((title, index) => ({
      id: `2606.0000${index + 1}`,
      title,
      authors: AUTHORS,
      abstract: `${title}. We train programmable waveguides in place. 我们在波导中训练神经网络。`,
      categories: ['physics.optics', 'cs.LG', 'cond-mat.dis-nn'],
    })),
  );
  const profile = {
    name: 'photonics-and-machine-learning-profile',
    interests: [
      {
        name: '光计算 with programmable waveguides and a long name',
        about: '波导 programmable waveguides photonic',
      },
      { name: 'mixing', about: 'mixing times of chains' },
    ],
    authors: ['Logan G. Wright'],
  };
  const config = {
    profile,
    sources: { arxiv: { categories: ['physics.optics'] } },
    briefing: { minScore: 0 },
    llm: { enabled: false },
  };
  writeFileSync(join(home, 'radar.config.yaml'), JSON.stringify(config));
  expect(await radar(['today', '-q'], 100, 'en')).toMatchObject({ code: 0, err: '' });
  expect((await radar(['like', '1', '7', '-q'], 100, 'en')).code).toBe(0);
  expect((await radar(['save', '2', '-q'], 100, 'en')).code).toBe(0);
}, 60_000);
afterAll(() => server.close());

/** Each with the papers whose titles it must show, from the first letter on. */
const SCREENS: readonly (readonly [args: readonly string[], all: boolean])[] = [
  [['today', '--no-refresh'], true],
  [['today', '--no-refresh', '--picture'], true],
  [['list'], true],
  [['brief', '2026-06-18'], true],
  [['brief', '--week'], false],
  [['show', '1', '2', '3', '4', '--offline'], false],
  [['why', '3'], false],
  [['search', 'waveguides'], false],
  [['feedback', 'list'], false],
  [['profile', 'show'], false],
  [['profile', 'lint'], false],
  [['profile', 'suggest'], false],
  [['eval', '-q'], false],
  [['coverage'], false],
  [['trends'], false],
  [['map'], false],
  [['feed', 'list', 'acs'], false],
];

const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** Whole, or its beginning and an ellipsis. */
function isShown(title: string, out: string): boolean {
  const [wanted, text] = [squeezed(title), squeezed(out)];
  if (text.includes(wanted)) return true;
  for (let length = wanted.length; length > 3; length--)
    if (text.includes(`${wanted.slice(0, length)}…`)) return true;
  return false;
}

describe('from 40 to 200 columns, in both languages', () => {
  test.each(SCREENS)('radar %j', async (args, all) => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.constantFrom(40, 60, 79, 200), fc.integer({ min: 40, max: 200 })),
        fc.constantFrom('en', 'zh'),
        async (columns, lang) => {
          const { code, out } = await radar(args, columns, lang);
          expect(code).toBe(0);
          expect(out.split('\n').filter((line) => widthOf(line) > columns)).toEqual([]);
          if (all) expect(TITLES.slice(0, 4).filter((title) => !isShown(title, out))).toEqual([]);
        },
      ),
      { numRuns: 8 },
    );
  });
});
