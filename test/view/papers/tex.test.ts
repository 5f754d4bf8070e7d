import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeTex, titleTex, verbatimTex } from '../../../src/view/papers/tex.ts';

/** As BibTeX counts them: a backslash before a brace changes nothing. */
function closes(text: string): boolean {
  let depth = 0;
  for (const [brace] of text.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

describe('plain text as TeX', () => {
  it('keeps braces that pair, and names those that do not', () => {
    expect(escapeTex('sets {x : x < 1}')).toBe('sets \\{x : x {$<$} 1\\}');
    expect(escapeTex('sets {x : x = 1')).toBe('sets \\textbraceleft{}x : x = 1');
    expect(escapeTex('} and {a} }{')).toBe(
      '\\textbraceright{} and \\{a\\} \\textbraceright{}\\textbraceleft{}',
    );
  });

  it('writes signs that the usual fonts lack as formulas, runs of small digits as one', () => {
    expect(escapeTex('β-Ga₂O₃ at 10⁻³ ≤ ℏω')).toBe(
      '{$\\beta$}-Ga{$_{2}$}O{$_{3}$} at 10{$^{-3}$} {$\\leq$} {$\\hbar$}{$\\omega$}',
    );
    expect(escapeTex('Müller, 张伟, “naïve” – 5 µm')).toBe('Müller, 张伟, “naïve” – 5 µm');
  });

  it('leaves words of Greek alone', () => {
    expect(escapeTex('Θεωρία και λ = αβ')).toBe('Θεωρία και {$\\lambda$} = αβ');
    expect(escapeTex('αβ T cells')).toBe('{$\\alpha$}{$\\beta$} T cells');
  });

  it('closes every brace, whatever stands there', () => {
    const nasty = fc.string({
      unit: fc.constantFrom('{', '}', '\\', '$', '%', '@', ',', '"', 'a', 'B', ' ', '^', '_', '='),
    });
    fc.assert(
      fc.property(nasty, nasty, (title, tex) => {
        for (const text of [escapeTex(title), titleTex(title, undefined), titleTex(title, tex)]) {
          expect(closes(text), text).toBe(true);
          expect(text.endsWith('\\'), text).toBe(false);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a title', () => {
  it('leaves case to the style, but for what has capitals of its own', () => {
    expect(titleTex('Vitamin D and mRNA: BERT-like models in 3D for A Few LaTeX users', undefined)).toBe(
      'Vitamin {D} and {mRNA}: {BERT}-like models in {3D} for A Few {LaTeX} users',
    );
    expect(titleTex('DEEP LEARNING FOR ALL', undefined)).toBe('DEEP LEARNING FOR ALL');
  });

  it('keeps formulas as they were announced, out of reach of styles', () => {
    expect(titleTex('ΔR in ℝᵈ', '$\\Delta R$ in $\\mathbb{R}^d$')).toBe('{$\\Delta R$} in {$\\mathbb{R}^d$}');
    expect(titleTex('5% of x', '5\\% of $x$')).toBe('5\\% of {$x$}');
  });

  it('names braces of a formula that have no partner', () => {
    expect(titleTex('{x', '$\\{x\\}$ and $\\{y$')).toBe('{$\\{x\\}$} and {$\\lbrace y$}');
    expect(titleTex('f', '$f = \\left\\{ x \\right.$')).toBe('{$f = \\left\\lbrace  x \\right.$}');
  });

  it.each([
    'Ours $\\input{/etc/passwd}$',
    'Ours $x\\write18{ls}$',
    'Ours $\\def\\x{1}\\x = 2$',
    'Ours $x^^5cinput y$',
    'Ours $\\csname input\\endcsname_x$',
    'Ours \\input{/etc/passwd}',
    'Ours \\catcode`\\%=12',
  ])('never runs what a stranger wrote: %s', (tex) => {
    const text = titleTex('Ours', tex);
    expect(text).not.toMatch(/\\(?:input|write|def|csname|catcode|x\b)|\^\^/);
    expect(closes(text)).toBe(true);
  });
});

describe('an address', () => {
  it('cannot end its field', () => {
    expect(verbatimTex('https://e.org/a_b%20{c}\\d?x#y')).toBe('https://e.org/a_b%20%7Bc%7D%5Cd?x#y');
  });
});
