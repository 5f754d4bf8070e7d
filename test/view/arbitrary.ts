/** Random digests: papers in many scripts, with long words, emoji, hostile pieces and odd numbers. */
import fc from 'fast-check';
import type { Day, Digest, PaperId, RankedPaper } from '../../src/paper.ts';
import { sampleDigest } from './sample-digest.ts';

/** Controls but line feeds, lone surrogates, bidirectional and zero-width controls, tags. */
export const UNSAFE =
  /(?!\n)[\p{Cc}\p{Cs}\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]/u;

const pieces = fc.constantFrom(
  'graph',
  'of',
  'wave-guide',
  'Zürich',
  '10⁴',
  'ω≤2Δ',
  '量子计算的光学实现',
  '機械学習における、',
  '한국어 제목',
  '👩‍🔬',
  '🇨🇭',
  '1️⃣',
  'e\u0301\u0302\u0303',
  'ﾊﾟﾊﾟ',
  'नमस्ते',
  'x'.repeat(70),
  'عربى',
  '\u001B[31mred\u001B[0m',
  '\u001B]8;;https://evil.example\u0007x',
  '\u202Eevil',
  '[1]',
  '<b>',
  '**',
  '`',
  '$x_1$',
  '$',
  '# ',
  '|',
  '\n---\n',
  '> ',
  '1.',
  'https://evil.example',
  'a@b.example',
  '![x](y)',
  '&lt;',
  '\\',
);

export const text = fc.array(pieces, { maxLength: 24 }).map((words) => words.join(' '));
const glued = fc.array(pieces, { maxLength: 10 }).map((words) => words.join(''));
const anyText = fc.oneof(
  text,
  glued,
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

const ranked = fc
  .record({
    title: anyText,
    abstract: anyText,
    authors: fc.array(anyText, { maxLength: 9 }),
    categories: fc.array(fc.constantFrom('cs.LG', 'physics.optics', 'hep-th'), { maxLength: 5 }),
    announceType: fc.constantFrom(
      'new' as const,
      'cross' as const,
      'replace' as const,
      'replace-cross' as const,
    ),
    score: fc.double({ min: 0, max: 1, noNaN: true }),
    interest: fc.option(anyText, { nil: undefined }),
    label: anyText,
    tex: fc.boolean(),
    journalRef: fc.option(anyText, { nil: undefined }),
  })
  .map(
    ({ title, abstract, authors, categories, announceType, score, interest, label, tex, journalRef }) =>
      (rank: number): RankedPaper => ({
        paper: {
          id: `arxiv:2606.${10000 + rank}` as PaperId,
          version: 2,
          title,
          abstract,
          ...(tex ? { tex: { title, abstract } } : {}),
          authors,
          categories,
          primaryCategory: categories[0] ?? '',
          links: { abstract: `https://arxiv.org/abs/2606.${10000 + rank}v2` },
          ...(journalRef === undefined ? {} : { journalRef }),
        },
        announceType,
        announcedOn: '2026-06-18' as Day,
        listings: [],
        rank,
        score,
        signals: [
          { name: 'interest', label: ['text', label], value: score },
          { name: 'author', label: ['followed-authors', ...authors], value: 0, authors: authors.slice(0, 1) },
        ],
        ...(interest === undefined ? {} : { interest }),
      }),
  );

export const digests: fc.Arbitrary<Digest> = fc
  .record({
    makers: fc.array(ranked, { maxLength: 8 }),
    headline: anyText,
    label: anyText,
    reason: anyText,
    name: anyText,
  })
  .map(({ makers, headline, label, reason, name }) => {
    const papers = makers.map((make, index) => make(index + 1));
    const evidence = papers
      .slice(0, 2)
      .map(({ paper }) => ({ paper: paper.id, sentence: 1, quote: paper.abstract }));
    const claim = { text: headline, evidence };
    const ids = papers.slice(0, 2).map(({ paper }) => paper.id);
    return {
      ...sampleDigest,
      profile: { name, hash: 'x' },
      coverage: sampleDigest.coverage.map((row) => ({
        ...row,
        reason: ['text', reason] as const,
        category: row.category + label.slice(0, 9),
      })),
      papers,
      briefing: {
        writer: 'extractive' as const,
        reason: ['text', reason] as const,
        headline: { text: ['text', headline] as const, evidence },
        bridges: [
          { kind: 'transfer' as const, label, fields: [label, 'Physics'], papers: ids, claims: [claim] },
        ],
        themes: [{ label, papers: ids, claims: [claim] }],
        papers: papers.map(({ paper }) => ({
          paper: paper.id,
          claims: [
            { text: label, evidence },
            { text: paper.abstract, evidence },
          ],
        })),
        checks: { claims: 3, repaired: 0, dropped: 0 },
      },
    };
  });
