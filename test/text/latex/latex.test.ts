import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeTex, texSegments, texToText } from '../../../src/text/latex/latex.ts';

const raw = String.raw;

describe('accents and letters', () => {
  test.each([
    [raw`J\"org M\"{u}ller, {\"o}, \"\i, \'\i, \'{\i}`, 'Jörg Müller, ö, ï, í, í'],
    [
      raw`\r{u} \v{s} \v s \c{c} \H{o} \k{a} \d{s} \b{d} \u{g} \=a \.z \~n \^o \`e`,
      'ů š š ç ő ą ṣ ḏ ğ ā ż ñ ô è',
    ],
    [raw`\t{oo}`, 'o\u0361o'],
    [
      raw`{\o}stergaard \o stergaard \O{}re \L{}ukasz \ss \aa \AA ngstr\"om`,
      'østergaard østergaard Øre Łukasz ßåÅngström',
    ],
    [raw`{\ae}{\AE}{\oe}{\OE}{\dh}{\DH}{\th}{\TH}{\ng}{\i}{\j}`, 'æÆœŒðÐþÞŋıȷ'],
    [raw`\'{\^e} \d{\^o} Nguy\~{\^e}n`, 'ế ộ Nguyễn'],
    [raw`Mu\~noz, Sikiri\'c, Ho\v{r}ava, \.{I}stanbul, \c{S}en`, 'Muñoz, Sikirić, Hořava, İstanbul, Şen'],
  ])('%s', (tex, text) => {
    expect(texToText(tex)).toBe(text);
    expect(decodeTex(tex)).toBe(text);
  });

  test('quotation marks that somebody escaped are no accents', () => {
    expect(texToText(raw`\"the model\" is \"attention\" for \"Ozg\"ur`)).toBe(
      '"the model" is "attention" for Özgür',
    );
  });
});

describe('text commands', () => {
  test.each([
    ['25 – 29\\%, R\\&D, a\\_b, \\#1, \\{x\\}', '25 – 29%, R&D, a_b, #1, {x}'],
    ["``quoted'' and `single', it's 5'' wide", "“quoted” and ‘single’, it's 5'' wide"],
    ['a -- b --- c --flag x-y', 'a – b — c --flag x-y'],
    ['Fig.~3, ~5%, 3~5, http://a.b/~me', 'Fig. 3, ~5%, 3~5, http://a.b/~me'],
    [raw`\emph{so} \textbf{bold \textit{both}} {\it old} \texttt{code}`, 'so bold both old code'],
    [raw`\url{http://x.y/z_1} \href{http://x.y}{here}`, 'http://x.y/z_1 here'],
    [raw`as in \cite{a,b}.\footnote{Not there.}`, 'as in [a, b]. (Not there.)'],
    [raw`5\,GHz\\next~line\ ldots \ldots\ \S 3`, '5 GHz next line ldots … § 3'],
    ['{GPT}-4 on {a, b} and {"k": 1}', 'GPT-4 on {a, b} and {"k": 1}'],
    [raw`our \method{} beats \gls{LLM}s by \textbf{3$\times$}`, 'our method beats LLMs by 3×'],
    [raw`\alpha-helix, 30\textdegree{}C, \textsuperscript{87}Rb, \frac{1}{2}`, 'α-helix, 30°C, ⁸⁷Rb, 1/2'],
  ])('%s', (tex, text) => {
    expect(texToText(tex)).toBe(text);
  });

  test('keep text that is Unicode already, and lone signs', () => {
    for (const text of [
      'Žofie’s 日本語 — “x” ⟨a⟩',
      'a lone $ and 5% of _x_ # ^ 10^4',
      'AT&T, C++ and O(n)',
      '',
    ]) {
      expect(texToText(text)).toBe(text);
    }
    expect(texToText('  two\n lines\t ')).toBe('two lines');
  });
});

describe('math', () => {
  test.each([
    ['$10^4$, $H_2O$, H$_2$O, $N^{1.5}$, $e^{-x/2}$', '10⁴, H₂O, H₂O, N^1.5, e^(-x/2)'],
    [
      raw`30-180$\times$, $\Delta$WER, $5 \times 10^{-3}$, $5\times10^{-3}$`,
      '30-180×, ΔWER, 5 × 10⁻³, 5×10⁻³',
    ],
    [
      raw`$\mathbb{R}^d$, $\mathcal{O}(n\log n)$, $\mathcal{L}$, $ {\cal N}=4$, $\mathfrak{g}$`,
      'ℝᵈ, 𝒪(n log n), ℒ, 𝒩=4, 𝔤',
    ],
    [
      raw`$\frac{a}{b}$, $\frac{a+b}{c}$, $\frac12$, $\sqrt{x}$, $\sqrt[3]{x+1}$, $ {n \choose k}$`,
      'a/b, (a+b)/c, 1/2, √x, ∛(x+1), (n choose k)',
    ],
    [
      raw`$\left(\frac{1}{2}\right)$, $\text{loss}_{\mathrm{cls}}$, $x_{i,j}$, $x_{ij}$`,
      '(1/2), loss_cls, x_(i,j), xᵢⱼ',
    ],
    [raw`$\tilde{O}(n)$, $\hat{x}$, $\bar\nu$, $\|x\|_2$, $a\not=b$, $\not\in$`, 'Õ(n), x̂, ν̄, ‖x‖₂, a≠b, ∉'],
    [
      raw`$45^\circ$C, $10^{12}\,M_\odot$, $f'(x)$, $\sim 3\sigma$, $\mu m$`,
      '45°C, 10¹² M_⊙, f′(x), ∼3σ, μm',
    ],
    [raw`\(a\), \[b\], $$c$$, \begin{equation}x=1\end{equation}`, 'a, b, c, x=1'],
    [raw`$\poly(n)$, $\unknown{x}$, $\{0,1\}^n$, $5\%$`, 'poly(n), unknown(x), {0,1}ⁿ, 5%'],
  ])('%s', (tex, text) => {
    expect(texToText(tex)).toBe(text);
  });

  test.each([
    ['costs $5 to $10 and $\\alpha$', 'costs $5 to $10 and α'],
    ['from $5M to \\$10M, $x$', 'from $5M to $10M, x'],
    ['$200-500/month, $p<0.05$, 5$ each', '$200-500/month, p<0.05, 5$ each'],
    ['up to $49$-dimensional, $3D$, $k$-means', 'up to 49-dimensional, 3D, k-means'],
    ['$PATH and $HOME', '$PATH and $HOME'],
  ])('is told from money: %s', (tex, text) => {
    expect(texToText(tex)).toBe(text);
  });

  test('is kept as TeX between dollars by decodeTex, whatever its delimiters were', () => {
    expect(decodeTex(raw`J\"org: \(a^2\), $$b$$, \begin{align*}c &= 1\end{align*} at 5\%`)).toBe(
      'Jörg: $a^2$, $b$, $c &= 1$ at 5%',
    );
    expect(texSegments('a {\\bf 3$\\times$} b')).toEqual([
      { kind: 'prose', tex: 'a 3' },
      { kind: 'math', tex: '\\times' },
      { kind: 'prose', tex: ' b' },
    ]);
  });
});

/** TeX-like text: pieces that meet in unforeseen ways. */
const texLike = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '$',
        '$$',
        '\\',
        '{',
        '}',
        '^',
        '_',
        '~',
        '`',
        "'",
        '-',
        ' ',
        '\n',
        '\\(',
        '\\)',
        '\\"',
        '\\$',
        '5',
        'a b',
        'é',
      ),
      fc.constantFrom(
        '\\frac',
        '\\alpha',
        '\\begin{align}',
        '\\end{align}',
        '\\cite{x}',
        '\\textbf{',
        '\\sqrt[',
        '\ufdd0',
        '\ud800',
      ),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

/** decodeTex's text cut at the white space outside of its math. */
function pieces(decoded: string): string[] {
  const marked = texSegments(decoded).map((s) =>
    s.kind === 'math' ? `$${s.tex.replaceAll(' ', '\0')}$` : s.tex,
  );
  return marked
    .join('')
    .split(' ')
    .map((piece) => piece.replaceAll('\0', ' '));
}

describe('any text', () => {
  test('comes out as one folded line without throwing', () => {
    fc.assert(
      fc.property(
        texLike,
        (text) => /^(?!\s)[^\n\t]*(?<!\s)$/.test(texToText(text)) && !/ {2}/.test(decodeTex(text)),
      ),
      { numRuns: 2000 },
    );
  });

  test('has its math found again in what decodeTex made of it', () => {
    const formulas = (text: string): string[] =>
      texSegments(text).flatMap((s) => (s.kind === 'math' ? [s.tex] : []));
    fc.assert(
      fc.property(texLike, (text) => {
        const bare = (tex: string): string => tex.replace(/^\{(.*)\}$/, '$1');
        expect(formulas(decodeTex(text)).map(bare)).toEqual(formulas(text).map(bare));
      }),
      { numRuns: 2000 },
    );
  });

  test('joins formulas that touch, which would open a display', () => {
    expect(decodeTex('$a_1$\\begin{align}b_2\\end{align} c')).toBe('$a_1 b_2$ c');
  });

  test('of a megabyte is read in one pass', () => {
    for (const unit of [
      '\\',
      '$',
      '{',
      '`',
      '~',
      '\\(',
      '\\"',
      "\\'{",
      '$\\frac',
      '{\\over',
      '$$x',
      'a$ ',
      '``',
      "``''",
      '$5 ',
    ]) {
      expect(typeof texToText(unit.repeat(1_000_000 / unit.length))).toBe('string');
    }
  });
});

test('prose with formulas converts piece by piece to the same text', () => {
  const tex = raw`We use $x \in \mathbb{R}^d$ -- \emph{not} \$5 -- for Schr\"odinger's {\it cat} and $O(n \log n)$, at 5\% of $10^4$.`;
  expect(pieces(decodeTex(tex)).map(texToText).join(' ')).toBe(texToText(tex));
});

const cards = new URL('../../../../shared/data/academichub/feed.jsonl', import.meta.url);

test.skipIf(!existsSync(cards))(
  'the 22 cards come out without TeX, piece by piece as well (skipped without ../shared/data)',
  () => {
    const texts = readFileSync(cards, 'utf8')
      .trim()
      .split('\n')
      .flatMap((line) => {
        const { title, raw } = JSON.parse(line);
        return [title, raw];
      });
    expect(texts).toHaveLength(44);
    for (const text of texts) {
      expect(texToText(text)).not.toMatch(/[\\$]|\s\s/);
      expect(pieces(decodeTex(text)).map(texToText).join(' ')).toBe(texToText(text));
    }
  },
);
