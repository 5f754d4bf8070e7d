import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLayer } from '../../src/config/layer.ts';
import { type FirstAnswers, writeConfigText } from '../../src/config/write.ts';
import { words } from '../../src/messages/en/words/index.ts';

const answers = (change: Partial<FirstAnswers> = {}): FirstAnswers => ({
  categories: ['cs.LG'],
  interests: [],
  authors: [],
  feeds: [],
  lang: 'en',
  model: { kind: 'unasked' },
  ...change,
});

function read(change: Partial<FirstAnswers>) {
  const { config, problems } = readLayer('config.yaml', writeConfigText(answers(change), words.configNotes));
  expect(problems).toEqual([]);
  if (config === undefined) throw new Error('no configuration');
  return config;
}

const interest = (about: string) => ({ about, like: [] });
const nameOf = (about: string) => read({ interests: [interest(about)] }).profile.interests[0]?.name;

describe('a first configuration', () => {
  test.each([
    ['optical computing', 'optical computing'],
    ['photonic neural networks and wave propagation used for computing', 'photonic neural networks'],
    ['Why do neural networks generalize? Implicit bias, and more.', 'Why do neural networks generalize?'],
    ['theory of learning', 'theory of learning'],
    ['拓扑材料中的量子输运，尤其是边缘态', '拓扑材料中的量子输运'],
    ['the', 'the'],
  ])('calls the interest “%s” “%s”', (about, name) => {
    expect(nameOf(about)).toBe(name);
  });

  test('is valid and says what was said, whatever that was', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 90 })
      .filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 4 }), fc.array(words, { maxLength: 3 }), (abouts, authors) => {
        const { profile } = read({ interests: abouts.map(interest), authors });
        expect(profile.interests.map(({ about }) => about)).toEqual(abouts.map((about) => about.trim()));
        expect(profile.authors).toEqual(authors.map((name) => name.trim()));
        expect(new Set(profile.interests.map(({ name }) => name)).size).toBe(abouts.length);
      }),
    );
  });

  test('names a model and its key’s variable, or none, or leaves both to the defaults', () => {
    expect(read({ model: { kind: 'none' } }).llm.enabled).toBe(false);
    expect(read({}).llm).toMatchObject({ enabled: true, model: 'claude-sonnet-5-5' });
    const model = { kind: 'model', model: 'local', baseUrl: 'http://127.0.0.1:1', keyEnv: 'KEY' } as const;
    expect(read({ model }).llm).toMatchObject({
      model: 'local',
      baseUrl: 'http://127.0.0.1:1',
      keyEnv: 'KEY',
    });
  });

  test('explains itself', () => {
    const lines = writeConfigText(answers(), words.configNotes).split('\n');
    const sections = ['profile:', 'sources:', 'briefing:', 'output:'];
    for (const section of sections) {
      const at = lines.indexOf(section);
      const own = lines.slice(
        at,
        lines.findIndex((line, index) => index > at && line === ''),
      );
      expect([section, own.some((line) => /^ +#/.test(line))]).toEqual([section, true]);
    }
  });
});
