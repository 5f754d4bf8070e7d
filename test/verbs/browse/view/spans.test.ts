import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inkSpans, solidLength } from '../../../../src/verbs/browse/view/spans.ts';
import { wrap } from '../../../../src/view/kit/layout.ts';

const inked = (lines: readonly string[], spans: Parameters<typeof inkSpans>[1]) =>
  inkSpans(lines, spans, (text) => `<${text}>`);

test('a sentence is inked over the lines it is broken into, and nothing beside it', () => {
  const [first, second, third] = ['One two.', 'Three four five.', 'Six.'] as const;
  const start = solidLength(first);
  const span = { start, end: start + solidLength(second) };
  expect(inked(wrap(`${first} ${second} ${third}`, 14), [span])).toEqual([
    'One two. <Three>',
    '<four five.>',
    'Six.',
  ]);
});

test('whatever is inked, the text stays what it was', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.integer({ min: 3, max: 30 }),
      fc.array(fc.tuple(fc.nat(40), fc.nat(40))),
      (text, width, pairs) => {
        const lines = wrap(text, width);
        const spans = pairs.map(([start, end]) => ({ start, end }));
        expect(inkSpans(lines, spans, (part) => part)).toEqual(lines);
      },
    ),
  );
});
