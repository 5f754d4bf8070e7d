import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { corpusOf } from '../../src/brief/corpus.ts';
import { clean } from '../../src/brief/model/clean.ts';
import { bestIn } from '../../src/brief/model/json.ts';
import { costOf } from '../../src/brief/model/prices.ts';
import { briefingShape, draftIn } from '../../src/brief/model/reply.ts';
import { schemaOf, wordsOf } from '../../src/brief/model/shape.ts';
import { inputOf, READERS } from './papers.ts';

/** The first object that holds anything. */
const jsonIn = (text: string) =>
  bestIn(
    text,
    (value) => value,
    (value) => (Object.keys(value).length > 0 ? 1 : 0),
  );

describe('the JSON in a reply', () => {
  const value = { headline: { text: 'a “b” {c}', evidence: [] } };
  test.each([
    ['bare', JSON.stringify(value)],
    ['in a code fence', `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``],
    ['after prose with braces', `Here {it} is:\n${JSON.stringify(value)}\nEnjoy!`],
    ['after thinking aloud', `<think>{"headline": "no"}</think>${JSON.stringify(value)}`],
    ['with trailing commas', '{"headline": {"text": "a “b” {c}", "evidence": [],},}'],
  ])('is found %s', (_name, text) => {
    expect(jsonIn(text)).toEqual(value);
  });

  test('is closed where it was cut off, without the broken end', () => {
    expect(jsonIn('{"papers": [{"paper": "P01", "claims": [{"text": "a"}]}, {"paper": "P0')).toEqual({
      papers: [{ paper: 'P01', claims: [{ text: 'a' }] }],
    });
  });

  test('keeps LaTeX that was not escaped, and real escapes as well', () => {
    expect(
      jsonIn(
        String.raw`{"t": "angle $\theta$, $\nu$ and $\frac{1}{2}$, \alpha, tab\there, \\beta, new\nline, \u00e9"}`,
      ),
    ).toEqual({
      t: 'angle $\\theta$, $\\nu$ and $\\frac{1}{2}$, \\alpha, tab\there, \\beta, new\nline, é',
    });
    expect(jsonIn('{"t": "raw\nline"}')).toEqual({ t: 'raw\nline' });
  });

  test('is undefined where there is none', () => {
    for (const text of ['', 'no', '[1]', '{', '{}', '"{"', '{"a": }']) expect(jsonIn(text)).toBeUndefined();
  });

  test('is looked for in any text without harm', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void jsonIn(`{"a": "${text}`)));
  });
});

describe('plain text', () => {
  test.each([
    ['[see](https://evil.example/x) **this** `code`', 'see this code'],
    ['![pixel](https://evil.example/p.png) text', 'text'],
    ['<img src=x onerror=alert(1)> a < b and c > d', 'a < b and c > d'],
    ['# Heading', 'Heading'],
    ['go to https://evil.example now', 'go to now'],
    ['\u001b[31mred\u001b[0m \u202etext\u200b', 'red text'],
    ['It holds [P01.3] and P02.4.', 'It holds and.'],
    ['angle $\\theta_1$', 'angle θ₁'],
    ['x_i and a*b stay', 'x_i and a*b stay'],
    ['It works [click](javascript:alert(1)) [ref]: https://evil.example/ref', 'It works'],
    ['It works [well](https://evil.example/a(b)c).', 'It works well.'],
    ['It works, see [the page][ref].\n[ref]: https://evil.example', 'It works, see the page.'],
    ['It ends ![](', 'It ends'],
    [
      'an O(n log n) bound on [0, 1) with the [MASK]: token',
      'an O(n log n) bound on [0, 1) with the [MASK]: token',
    ],
  ])('of %j is %j', (raw, plain) => {
    expect(clean(raw)).toBe(plain);
  });

  test('comes of anything, without markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
        expect(clean(raw)).not.toMatch(/\p{Cc}|https?:\/\/|<script/iu);
      }),
    );
  });
});

describe('a reply', () => {
  const papers = corpusOf(inputOf(READERS.biology));

  test('becomes a draft with our ids; unknown aliases stay wrong', () => {
    const draft = draftIn(
      JSON.stringify({
        headline: {
          text: 'a',
          evidence: [{ paper: 'p01', sentence: '2' }, 'P02.3', { paper: 'P77', sentence: 1 }],
        },
      }),
      papers,
      false,
    );
    expect(draft?.headline?.evidence).toEqual([
      { paper: papers[0]?.id, sentence: 2 },
      { paper: papers[1]?.id, sentence: 3 },
      { paper: 'unknown:P77', sentence: 1 },
    ]);
  });

  test('loses its broken parts and keeps the others; lengths and numbers of claims are cut', () => {
    const claim = { text: 'One thing. '.repeat(60), evidence: [] };
    const draft = draftIn(
      JSON.stringify({
        papers: [null, { paper: 'P01', claims: [claim, claim, claim, 7] }, { claims: [] }],
        bridges: 'none',
        themes: [{}],
      }),
      papers,
      false,
    );
    expect(draft?.papers).toHaveLength(1);
    expect(draft?.papers[0]?.claims).toHaveLength(2);
    expect(draft?.papers[0]?.claims[0]?.text.length).toBeLessThanOrEqual(420);
    expect(draftIn('{ "answer": 42 }', papers, false)).toBeUndefined();
  });

  test('has two claims under what is to be read and one under the rest, however a model groups them', () => {
    const claim = (text: string) => ({ text, evidence: ['P01.1'] });
    const notes = (value: object) =>
      draftIn(JSON.stringify({ headline: claim('h'), ...value }), papers, false)?.papers.map(
        ({ paper, claims }) => [papers.findIndex(({ id }) => id === paper), claims.map(({ text }) => text)],
      );
    const read = [{ paper: 'P01', for: 'biology', claims: [claim('new'), claim('for you')] }];
    const expected = [
      [0, ['new', 'for you']],
      [1, ['found']],
    ];
    expect(notes({ read, also: [{ paper: 'P02', claim: claim('found') }] })).toEqual(expected);
    expect(notes({ read, also: [{ paper: 'P02', claims: [claim('found')] }] })).toEqual(expected);
    expect(notes({ papers: [...read, { paper: 'P02', claims: [claim('found')] }] })).toEqual(expected);
  });

  test('is asked for by a schema without unions and bounds, with every field required', () => {
    const text = JSON.stringify(schemaOf(briefingShape(true), ['P01', 'P02']));
    expect(text).not.toMatch(/oneOf|anyOf|minItems|maxItems|maxLength|pattern|\$ref/u);
    const objects = [...text.matchAll(/"type":"object"/gu)].length;
    expect([...text.matchAll(/"additionalProperties":false/gu)]).toHaveLength(objects);
    expect(
      Object.keys((schemaOf(briefingShape(false), ['P01']) as { properties: object }).properties)[0],
    ).toBe('skeleton');
  });
});

describe('a whole briefing', () => {
  const papers = corpusOf(inputOf(READERS.biology));
  const told = {
    skeleton: 'a plan',
    headline: { text: 'It holds.', evidence: [{ paper: 'P01', sentence: 2 }] },
  };
  const json = JSON.stringify(told);
  const draft = JSON.stringify({ ...told, headline: { text: 'A draft.', evidence: [] } });

  test.each([
    [
      'behind prose with a small object, in a fence',
      `As in {"paper":"P01","sentence":2}:\n\`\`\`json\n${json}\n\`\`\``,
    ],
    ['behind reasoning that ends in a lone tag', `First ${draft}, better ${draft}.</think>\n${json}`],
    [
      'in the last channel',
      `<|channel|>analysis<|message|>${draft}<|end|><|start|>assistant<|channel|>final <|constrain|>json<|message|>${json}<|return|>`,
    ],
    ['in an object around it', `{"response": ${json}}`],
    ['in two objects around it', `{"result": {"briefing": ${json}}}`],
    ['as text in an object around it', JSON.stringify({ response: json })],
    ['as a JSON string', JSON.stringify(json)],
    ['behind its plan alone', `{"skeleton":"plan"}\n${json}`],
    ['behind six that are none', `${'{a} '.repeat(6)}${json}`],
    ['with one key in curly quotes', json.replace('"headline"', '“headline”')],
  ])('is found %s', (_name, reply) => {
    expect(draftIn(reply, papers, false)?.headline?.text).toBe('It holds.');
  });

  test('is not looked for in reasoning', () => {
    expect(draftIn(`${draft}</think> I cannot.`, papers, false)).toBeUndefined();
  });

  test('is described to a model that gets no schema by the same shape', () => {
    const words = wordsOf(briefingShape(true));
    expect(words).toContain('"headline": CLAIM');
    expect(words).toContain(
      'CLAIM is {"evidence": [{"paper": "P01", "sentence": 3}], "text": string, "english": string}.',
    );
  });
});

test('prices are known for known models, by date and by length of the prompt', () => {
  expect(costOf('claude-sonnet-5-5', 10_000, 6_000)).toBeCloseTo(0.08, 10);
  expect(costOf('claude-haiku-5-5', 10_000, 6_000)).toBeCloseTo(0.004, 10);
  expect(costOf('claude-haiku-5-5', 200_000, 1_000)).toBeCloseTo(0.1025, 10);
  expect(costOf('claude-haiku-4-5-20251001', 1e6, 0)).toBe(1);
  expect(costOf('llama-4', 1, 1)).toBeUndefined();
});
