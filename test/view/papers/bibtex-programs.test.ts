/** BibTeX 0.99d and biber themselves read what radar writes, where they are installed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Paper, PaperId } from '../../../src/paper.ts';
import { bibtex } from '../../../src/view/papers/bibtex.ts';

const TITLES = [
  'A brace { that never closes',
  'A brace } that never opens',
  '}} @article{x, title={Injected}',
  '@comment{ } @article{evil, title = {y}} @string{a=b}',
  '@preamble{"\\immediate\\write18{ls}"}',
  'title with } , author = {Evil, E.}, x = {',
  '100% of $x_i^2$ & 50% of #tags_with_underscores',
  'Back\\slash \\input{/etc/passwd} ends in \\',
  'Unbalanced $ math, $$display$$ and \\[ x \\]',
  '"quotes" # "concatenated" # string',
  '\\def\\x{\\x}\\x \\catcode`\\@=0 ^^M ^^5c',
  '\\verb|x}| \\begin{x} y \\end{x}',
  '{\\}{}}{ \\{ \\} $}$ ${$',
  '~tilde~ ^caret^ <angle> |bar|',
  'Ελληνικά και Кириллица 中文 العربية 😀 𝒜 e\u0301 ﬁ ½ x\u2028y',
  `${'word '.repeat(900)}end`,
  '$\\alpha$-decay of $^{14}$C in H₂O at 10⁻³ ≤ ℏω',
];
const AUTHORS = [
  ['Jan van der Berg', 'María José de la Cruz y Pérez'],
  ['Martin Luther King, Jr.', 'Sammy Davis III', 'The ATLAS Collaboration'],
  ['DeepSeek-AI', 'Barnes and Noble Group', 'Plato'],
  ['王伟', 'Wei Zhang (张伟)', 'Łukasz Żółć', 'Åse Ångström', "Gerard 't Hooft"],
  ['{Evil} X. } and {', '%$#&_^~\\ Name', 'X Æ A-12', 'and And', 'Иван Иванов'],
] as const;

const papers = TITLES.flatMap((title, n) =>
  AUTHORS.map((authors, m) => {
    const id = `arxiv:2606.${String(10_000 + n * AUTHORS.length + m)}` as PaperId;
    const journal = m % 2 === 0 ? {} : { doi: `10.1000/a_b%c(${n})<${m}>#x`, journalRef: `J. ${title}` };
    const paper: Paper = {
      id,
      title,
      tex: { title, abstract: '' },
      abstract: title,
      comment: title,
      authors,
      categories: ['cs.LG'],
      primaryCategory: 'cs.LG',
      links: { abstract: `https://arxiv.org/abs/${id.slice(6)}` },
      ...journal,
    };
    return { paper };
  }),
);

const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'radar-bibtex-'));
  writeFileSync(join(folder, 'refs.bib'), bibtex(papers, { abstracts: true }));
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (program: string, ...args: readonly string[]): string => {
  const { status, stdout } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
  expect(status, stdout).toBe(0);
  return stdout;
};

describe.skipIf(!has('bibtex'))('BibTeX (skipped where it is not installed)', () => {
  it.each(['plain', 'abbrv', 'alpha'])(
    'reads every entry of a hostile day without a complaint: style %s',
    (style) => {
      writeFileSync(join(folder, 't.aux'), `\\relax\n\\bibstyle{${style}}\n\\bibdata{refs}\n\\citation{*}\n`);
      expect(run('bibtex', 't')).not.toMatch(/error|warning--(?!empty)/i);
      expect(readFileSync(join(folder, 't.bbl'), 'utf8').match(/\\bibitem/g)).toHaveLength(papers.length);
    },
  );
});

describe.skipIf(!has('biber'))('biber (skipped where it is not installed)', () => {
  it('reads every entry of a hostile day without a complaint, and no other', () => {
    expect(run('biber', '--tool', '--output-file=out.bib', 'refs.bib')).not.toMatch(/WARN|ERROR/);
    const entries = readFileSync(join(folder, 'out.bib'), 'utf8').match(/^@\w+\{/gm) ?? [];
    expect(entries).toHaveLength(papers.length);
    expect(new Set(entries.map((entry) => entry.toLowerCase()))).toEqual(new Set(['@misc{', '@article{']));
  });
});
