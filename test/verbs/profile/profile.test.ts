/** What radar believes of its reader, and how well that ranks: over a store of announcements that the test makes. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { evaluationSchema } from '../../../src/contract/profile/evaluation.ts';
import { profileSchema } from '../../../src/contract/profile/profile.ts';
import { lintSchema } from '../../../src/contract/profile/profile-lint.ts';
import { suggestionsSchema } from '../../../src/contract/profile/profile-suggest.ts';
import { importFeedback } from '../../../src/store/feedback.ts';
import { closeStore, openStore } from '../../../src/store/file/open.ts';
import { saveAnnouncements } from '../../../src/store/papers.ts';
import { createTestContext, runRadar } from '../../helpers/context.ts';
import { sampleAnnouncement, samplePaper } from '../../helpers/store.ts';

const FIELDS = [
  'Photonic processor with programmable waveguides',
  'Redshift survey of distant galaxies',
  'Benchmark of language models for reasoning',
  'Folding of residues in large proteins',
];
const dayOf = (i: number): string => `2026-06-${String(1 + i).padStart(2, '0')}`;
const DAYS = 12;

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'radar-profile-'));
});

const radar = (...args: readonly string[]) => runRadar(args, { home });

function configure(profile: string, name = 'radar.config.yaml'): void {
  writeFileSync(join(home, name), `profile: ${profile}\nsources: {arxiv: {categories: [cs.LG]}}\n`);
}

/** Twelve days with six papers of each field. `marks`: what the reader did with the photonic ones that evening. */
function announce(marks: boolean): void {
  const folder = join(home, '.local/share/radar');
  mkdirSync(folder, { recursive: true });
  const store = openStore(join(folder, 'radar.db'));
  for (let i = 0; i < DAYS; i++) {
    const day = dayOf(i);
    const papers = FIELDS.flatMap((title, field) =>
      [0, 1, 2, 3, 4, 5].map((n) =>
        samplePaper(`2606.${i + 10}${field}${n}0`, {
          title: `${title}, part ${'abcdef'[n]}`,
          abstract: `${title}. We study it in setting ${'uvwxyz'[n]}${i}. The result holds.`,
          authors: field === 0 && n < 2 ? ['Ada Lovelace', 'Wei Wang'] : ['Wei Wang'],
        }),
      ),
    );
    saveAnnouncements(
      store,
      papers.map((paper) => sampleAnnouncement(paper, { day })),
      `${day}T06:00:00.000Z`,
    );
    const liked = papers
      .slice(0, 2)
      .map(({ id }) => ({ paper: id, kind: 'like' as const, at: `${day}T18:00:00.000Z` }));
    if (marks) importFeedback(store, liked, `${day}T18:00:00.000Z`);
  }
  closeStore(store);
}

const OPTICS = `{interests: [{name: optics, about: photonic processors, phrases: [programmable waveguide, zeta]}, {name: models, about: reasoning of language models, phrases: [we study]}], authors: [A. Lovelace, Grace Hopper], mute: {phrases: [redshift]}}`;

describe('radar profile', () => {
  test('without anything says what to do', async () => {
    const empty = await radar('profile', 'show');
    expect([empty.code, empty.err]).toEqual([0, '']);
    expect(empty.out.replace(/\s+/g, ' ')).toMatch(/refresh --days 30.*nothing to rank by.*radar init/);
    expect((await radar('profile', 'lint')).out.replace(/\s+/g, ' ')).toMatch(
      /0 papers .*nothing can be said/,
    );
    expect((await radar('profile', 'suggest')).out).toMatch(/radar like/);
  });

  test('lint tells a description that is not read, and words that are misspelt, with nothing in the store', async () => {
    configure(
      '{interests: [{name: a, about: Verfahren für die Segmentierung von Bildern}, {name: b, about: recomender systems}]}',
    );
    const lint = lintSchema.parse(JSON.parse((await radar('profile', 'lint', '--json')).out));
    expect(lint.findings.map(({ kind, where }) => [kind, where])).toEqual([
      ['other-language', 'interests[a].about'],
      ['misspelt', 'interests[b].about'],
    ]);
    expect(lint.findings[0]?.message).toMatch(/German.*English and Chinese/);
    expect(lint.findings[1]?.message).toMatch(/read as “recommender”/);
  });

  test('today says it too, where such an interest finds nothing', async () => {
    configure(
      '{interests: [{name: bilder, about: Verfahren für die Segmentierung von Bildern}, {name: optics, about: photonic waveguides}]}',
    );
    announce(false);
    const today = await radar('today', '--no-refresh', '--no-llm', '--date', dayOf(11));
    expect(today.err.replace(/\s+/g, ' ')).toMatch(/“bilder” is in German and finds nothing/);
    expect((await radar('today', '--no-refresh', '--date', dayOf(11), '-q')).err).toBe('');
    configure(OPTICS);
    expect((await radar('today', '--no-refresh', '--date', dayOf(11))).err).not.toMatch(/description/);
  });

  test('show tells what the papers of the last month have of it', async () => {
    configure(OPTICS);
    announce(true);
    const shown = profileSchema.parse(JSON.parse((await radar('profile', 'show', '--json')).out));
    expect(shown.recent).toEqual({ papers: 288, days: 12, from: dayOf(0), to: dayOf(11) });
    expect(shown.interests.map(({ name, phrases }) => [name, phrases])).toEqual([
      [
        'optics',
        [
          { text: 'programmable waveguide', papers: 72 },
          { text: 'zeta', papers: 0 },
        ],
      ],
      ['models', [{ text: 'we study', papers: 288 }]],
      [undefined, []],
    ]);
    expect(shown.interests[2]?.marked).toHaveLength(24);
    expect(shown.interests[2]?.learned.pulling.map(({ word }) => word)).toContain('photonic');
    expect(shown.authors).toEqual([
      { name: 'A. Lovelace', papers: 24, lastOn: dayOf(11) },
      { name: 'Grace Hopper', papers: 0 },
    ]);
    expect(shown.mutes).toEqual([{ kind: 'phrases', text: 'redshift', hidden: 72 }]);
    const { out } = await radar('profile');
    expect(out).toMatch(
      /optics\n[\s\S]*zeta \(in none\)[\s\S]*Grace Hopper\s+\(not seen\)[\s\S]*redshift\s+\(hid 72 papers\)/,
    );
  });

  test('lint names what does not work, with its evidence, and --strict makes it exit 6', async () => {
    configure(OPTICS);
    announce(false);
    const run = await radar('profile', 'lint', '--json');
    expect(run.code).toBe(0);
    expect(
      lintSchema.parse(JSON.parse(run.out)).findings.map(({ kind, message }) => `${kind}: ${message}`),
    ).toEqual([
      'no-match: “zeta” is in none of 288 papers',
      'too-broad: “we study” is in 100 % of 288 papers',
      'unseen-author: Grace Hopper wrote none of 288 papers',
      'mutes-too-much: “redshift” hides 25 % of 288 papers',
    ]);
    expect((await radar('profile', 'lint', '--strict')).code).toBe(6);
    configure('{interests: [{name: optics, about: photonic processors}]}');
    expect(await radar('profile', 'lint', '--strict')).toMatchObject({
      code: 0,
      out: expect.stringContaining('Nothing to mend.'),
    });
  });

  test('lint finds interests that bring the same papers though they say it in other words', async () => {
    configure(
      '{interests: [{name: chips, phrases: [photonic processor]}, {name: meshes, phrases: [programmable waveguides]}]}',
    );
    announce(false);
    expect((await radar('profile', 'lint')).out.replace(/\s+/g, ' ')).toMatch(
      /interests\[meshes\]: \d+ of its best \d+ papers are among the best of “chips” too/,
    );
  });

  test('suggest names what liked papers share, with examples', async () => {
    configure('{interests: [{name: galaxies}]}');
    announce(true);
    const { suggestions, liked } = suggestionsSchema.parse(
      JSON.parse((await radar('profile', 'suggest', '--json')).out),
    );
    expect(liked).toBe(24);
    expect(suggestions.map(({ kind, text }) => `${kind} ${text}`)).toContain('author Ada Lovelace');
    expect(suggestions[0]?.papers[0]?.title).toMatch(/Photonic/);
  });
});

describe('radar eval', () => {
  const evaluated = async (...flags: readonly string[]) =>
    evaluationSchema.parse(JSON.parse((await radar('eval', '--json', ...flags)).out));

  test('without feedback says what to do, and succeeds', async () => {
    configure(OPTICS);
    announce(false);
    const run = await radar('eval');
    expect(run).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(/nothing to measure[\s\S]*radar like 1/),
    });
    expect(await evaluated()).toMatchObject({ sessions: 0, tooLittle: true });
  });

  test('finds what was liked above newest and chance, day by day', async () => {
    configure('{interests: [{name: optics, about: photonic processors}]}');
    announce(true);
    const found = await evaluated();
    expect(found).toMatchObject({
      sessions: 12,
      chosen: 24,
      pool: 24,
      marked: 24,
      unannounced: 0,
      tooLittle: false,
    });
    expect(found.gains.newest.low).toBeGreaterThan(0);
    expect(found.gains.chance.low).toBeGreaterThan(0);
    expect(await evaluated()).toEqual(found);
    const { out } = await radar('eval');
    expect(out).toMatch(
      /24 papers you liked or saved, on 12 days[\s\S]*your profile +[.\d][\s\S]*against newest first: \+/,
    );
  });

  test('of little feedback says how much it takes, and no figure or verdict', async () => {
    configure('{interests: [{name: optics, about: photonic processors}]}');
    announce(true);
    expect(await evaluated('--days', '3')).toMatchObject({
      sessions: 3,
      tooLittle: true,
      days: [dayOf(9), dayOf(10), dayOf(11)],
    });
    const { out } = await radar('eval', '--days', '3');
    expect(out.replace(/\s+/g, ' ')).toMatch(/Too little .* 10 days with 20 liked/);
    expect(out).not.toMatch(/nDCG|better|chance|your profile/);
  });

  test('compares another profile on the same days', async () => {
    configure('{interests: [{name: optics, about: photonic processors}]}');
    // Muting what was liked is as wrong as a profile can be.
    configure('{interests: [{name: galaxies, about: redshift}], mute: {phrases: [photonic]}}', 'other.yaml');
    announce(true);
    const { other } = await evaluated('--compare', 'other.yaml');
    expect(other?.gain.high).toBeLessThan(0);
    expect(other?.profile.recall10.mean).toBe(0);
    expect((await radar('eval', '--compare', 'other.yaml')).out).toMatch(
      /The other profile against yours: −.*worse/,
    );
    expect(await radar('eval', '--compare', 'none.yaml')).toMatchObject({ code: 3, out: '' });
  });

  test('Ctrl-C is heard between two days', async () => {
    configure('{interests: [{name: optics, about: photonic processors}]}');
    announce(true);
    const stop = new AbortController();
    const context = createTestContext({ home, signal: stop.signal });
    stop.abort(new Error('stopped'));
    const { main } = await import('../../../src/main.ts');
    expect(await main(['eval'], context)).not.toBe(0);
    expect(context.out()).toBe('');
  });
});
