import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Paper, PaperId } from '../../src/paper.ts';
import { texToText } from '../../src/text/latex/latex.ts';
import { sentencesOf, texSentencesOf } from '../../src/text/sentences.ts';

const squeeze = (text: string): string => text.replace(/\s+/gu, '');

test('a space that was forgotten between two sentences does not join them', () => {
  const glued =
    'It lacks consistency.To mend it, we use ImageNet.Code is public (very well.)We stop!Our work ends.';
  expect(sentencesOf(glued)).toEqual([
    'It lacks consistency.',
    'To mend it, we use ImageNet.',
    'Code is public (very well.)',
    'We stop!',
    'Our work ends.',
  ]);
});

/** Every case is written with ‖ where a sentence ends. */
const CASES: readonly (readonly [string, string])[] = [
  ['ordinary prose', 'We propose a method.‖It works.‖Is it fast?‖Yes!‖The code is public.'],
  [
    'abbreviations inside',
    'We use e.g. Adam, i.e. SGD with moments, cf. Fig. 3 and Eq. 2 of Smith et al. (2020) vs. Dr. Jones.‖It is approx. 3 times faster.',
  ],
  ['et al. before a sentence opener', 'We extend the bound of Lee et al.‖The proof is short.'],
  ['et al. before a name', 'The method of Lee et al. Laplace used is old.'],
  ['initials', 'The theorem of J. R. Smith and A. Weil is sharp.‖We extend it.'],
  ['initials such as U.S.', 'The U.S. Senate voted.‖Data come from the U.S.‖We analyse them.'],
  [
    'a letter as the last word',
    'Let G act on the graph G.‖Hecke algebras appear.‖They lack vitamin C.‖Then all is well.',
  ],
  ['decimals and versions', 'Accuracy rises from 3.5 to 4.1.‖We use Python 3.11.2 and GPT-4.5 here.'],
  ['a number as the last word', 'Data end in 2020.‖The trend holds.'],
  ['numbers that open a sentence', 'We test 3 sets.‖10 of them are new.'],
  ['ellipsis', 'The sequence 1, 2, ... grows.‖And so on...‖We stop.'],
  ['quotes after the stop', 'He asked "why?"‖We answer “because.”‖It ends (at last.)‖Good.'],
  ['brackets keep their sentences', 'We do it (see Sec. 4. The rest is there) again.‖Done.'],
  ['citation marks after the stop', 'This was shown before.[1,2]‖We improve it.'],
  ['lower-case words that open sentences', 'Levels rose.‖mRNA was measured.‖α-helices form.'],
  ['lower case goes on', 'The tool v. two is used by approx. ten labs.'],
  ['lists', '1. We define the task.‖2. We solve it.'],
  ['mathematics', 'Let $f(x. y) = 1. T$ hold.‖∑ x is finite.‖$K$ is a field.'],
  ['prices are no formulas', 'It costs $5.‖We charge $10.‖They pay.'],
  ['Chinese', '我们提出一种方法。‖它有效！‖真的吗？‖“是的。”‖代码已公开'],
  ['names with marks', 'We use Yahoo! Answers data.‖It is large.'],
  ['biology', 'We study E. coli and S. aureus.‖Growth of B. subtilis sp. nov. is slow.'],
  [
    'no space where none is missing',
    'See https://x.example/a.The and fig.We and Node.js or panel2.A of a.We.',
  ],
  ['brackets that are never closed', 'We do (it.‖Then we stop.'],
];

describe('sentencesOf', () => {
  test.each(CASES)('splits %s', (_name, marked) => {
    const sentences = marked.split('‖');
    const joiner = /[\u4e00-\u9fff]/u.test(marked) ? '' : ' ';
    expect(sentencesOf(sentences.join(joiner))).toEqual(sentences);
  });

  test('folds white space and gives nothing for nothing', () => {
    expect(sentencesOf('  One\n two.\t Three  ')).toEqual(['One two.', 'Three']);
    expect(sentencesOf(' \n ')).toEqual([]);
  });

  test('gives back every character of any text, in order', () => {
    const word = fc.constantFrom(
      'We',
      'e.g.',
      '(a',
      'b)',
      '$x',
      'y$',
      'J.',
      'end.',
      '1.',
      '"Q.',
      '。',
      '吗？',
      'et',
      'al.',
      '...',
      '$',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(word).map((words) => words.join(' ')),
        ),
        (text) => {
          const sentences = sentencesOf(text);
          expect(squeeze(sentences.join(' '))).toBe(squeeze(text));
          const folded = text.replace(/\s+/gu, ' ').trim();
          let from = 0;
          for (const sentence of sentences) {
            expect(sentence).not.toBe('');
            const at = folded.indexOf(sentence, from);
            expect(at).toBeGreaterThanOrEqual(from);
            from = at + sentence.length;
          }
        },
      ),
    );
  });

  test('survives a megabyte of anything', () => {
    for (const unit of ['(', '$', '. ', 'A. ', '"', '。', ')(', 'a'])
      expect(squeeze(sentencesOf(unit.repeat(500_000)).join('')).length).toBeGreaterThan(0);
  });
});

describe('texSentencesOf', () => {
  const paper = (tex: string, abstract = texToText(tex)): Paper => ({
    id: 'arxiv:2606.00001' as PaperId,
    title: 'T',
    abstract,
    tex: { title: 'T', abstract: tex },
    authors: [],
    categories: ['math.NT'],
    primaryCategory: 'math.NT',
    links: { abstract: 'https://arxiv.org/abs/2606.00001' },
  });

  test('gives the same sentences with their formulas', () => {
    const own = paper(
      String.raw`Let $X \subset \mathbb{R}^n$ be convex. We show that $\frac{1}{2} < \alpha$ for Erd\H{o}s sets. It is sharp.`,
    );
    const tex = texSentencesOf(own);
    expect(tex).toHaveLength(sentencesOf(own.abstract).length);
    expect(tex[0]).toContain('$X');
    expect(tex[1]).toContain('Erdős');
    expect(tex.map((one) => texToText(one))).toEqual(sentencesOf(own.abstract));
  });

  test('gives the plain sentences where the formulas split otherwise', () => {
    const own = paper('One $a$. Two $b$. Three.', 'One a. Another text. Three.');
    expect(texSentencesOf(own)).toEqual(['One $a$.', 'Another text.', 'Three.']);
    expect(texSentencesOf(paper('One. Two.', 'One a. Two. Three.'))).toEqual(['One a.', 'Two.', 'Three.']);
    const { tex: _, ...bare } = own;
    expect(texSentencesOf(bare)).toEqual(sentencesOf(own.abstract));
  });
});
