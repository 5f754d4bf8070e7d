import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/config/load.ts';
import { profileHash } from '../../src/config/profile-hash.ts';
import { RadarError } from '../../src/errors.ts';
import { thrownBy, told } from '../helpers/errors.ts';

interface Files {
  readonly [name: string]: string;
}

/** A home with `radar.config.yaml` in `work/` and the user's file in `.config/radar/`. */
function homeWith(files: Files): {
  env: Record<string, string>;
  cwd: string;
  file: (name: string) => string;
} {
  const home = mkdtempSync(join(tmpdir(), 'radar-config-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, name)), { recursive: true });
    writeFileSync(join(home, name), text);
  }
  const cwd = join(home, 'work');
  mkdirSync(cwd, { recursive: true });
  return { env: { HOME: home }, cwd, file: (name) => join(home, name) };
}

const HERE = 'work/radar.config.yaml';
const USER = '.config/radar/config.yaml';

function problemsOf(text: string): string[] {
  const { env, cwd, file } = homeWith({ [HERE]: text });
  try {
    loadConfig(env, cwd);
  } catch (error) {
    expect(error).toBeInstanceOf(RadarError);
    expect(error).toHaveProperty('code', 'config');
    return told(error)
      .split('\n')
      .slice(1)
      .map((line) => line.replace(`${file(HERE)}:`, ''));
  }
  return [];
}

describe('problems', () => {
  test('are all reported at once, in order, each at its place', () => {
    const problems = problemsOf(
      [
        'profile:',
        '  intrests: []',
        '  interests:',
        '    - name: a',
        '      weight: 9',
        'sources:',
        '  arxiv:',
        '    categories: [cs.LQ]',
        '    announce: [news]',
        'briefing: {minScore: 2}',
      ].join('\n'),
    );
    expect(problems).toEqual([
      '2:3: unknown key “profile.intrests”; did you mean “interests”?',
      '5:15: profile.interests[0].weight must be at most 3, not 9',
      expect.stringMatching(
        /^8:18: sources\.arxiv\.categories\[0\] “cs\.LQ” is not an arXiv category; did you mean “cs\.LG” \(Machine Learning\)\?$/,
      ),
      '9:16: sources.arxiv.announce[0] must be one of new, cross, replace, not "news"; did you mean “new”?',
      '10:22: briefing.minScore must be at most 1, not 2',
    ]);
  });

  test('a key that belongs elsewhere is answered with its place', () => {
    expect(problemsOf('interests: []\noutput: {minScore: .4}\nformat: html')).toEqual([
      '1:1: unknown key “interests”: it stands at “profile.interests”',
      '2:10: unknown key “output.minScore”: it stands at “briefing.minScore”',
      '3:1: unknown key “format”: it stands at “output.format” or “output.also[0].format”',
    ]);
  });

  test('a key that resembles nothing is answered with the keys there are', () => {
    expect(problemsOf('output: {zzzzzz: 1}')).toEqual([
      '1:10: unknown key “output.zzzzzz”; known here: format, file, lang, plain, detail, picture, also, after, webhook, mail',
    ]);
  });

  test.each([
    ['llm: {apiKey: sk-1}', '1:7', 'llm.apiKey', 'ANTHROPIC_API_KEY'],
    ['llm: {api_key: sk-1}', '1:7', 'llm.api_key', 'ANTHROPIC_API_KEY'],
    ['llm: {token: sk-1}', '1:7', 'llm.token', 'ANTHROPIC_API_KEY'],
  ])('%s: a key does not stand in the file, and where it goes is told', (yaml, place, path, variable) => {
    const [problem = ''] = problemsOf(yaml);
    expect(problem.startsWith(`${place}: “${path}”: a key does not stand in the configuration`)).toBe(true);
    expect(problem).toContain(`export ${variable}=…`);
    expect(problem).toContain('keyFile');
    expect(problem).not.toContain('sk-1');
  });

  test('two outputs of one file are told, however the file is spelt', () => {
    const also =
      '{file: ./a.md}, {format: notes, file: "v/{id}.md", daily: "v/../d.md"}, {file: d.md}, {format: mail}';
    expect(problemsOf(`output: {file: a.md, also: [${also}]}`)).toEqual([
      '1:36: output.also[0].file is what output.file writes already: every output has a file of its own',
      expect.stringMatching(
        /^1:\d+: output\.also\[2\]\.file is what output\.also\[1\]\.daily writes already/,
      ),
    ]);
  });

  test('the address of an output is for pages and feeds, and has the places of digests', () => {
    const also = (one: string) =>
      problemsOf(`output: {also: [${one}]}`).map((problem) => problem.replace(/^\S+ /, ''));
    expect(
      also(
        '{file: "s/{date}.html", url: "https://me.example/{date}.html"}, {file: f.xml, url: "https://me.example/f.xml"}',
      ),
    ).toEqual([]);
    expect(also('{file: "s/{date}.html", url: "https://me.example/{day}.html"}')).toEqual([
      'output.also[0].url may not hold {day}, only {date} and {profile}',
    ]);
    expect(also('{file: a.md, url: "https://me.example/a.md"}')).toEqual([
      'output.also[0].url is for pages and feeds alone: html, atom and jsonfeed',
    ]);
    expect(also('{file: a.html, url: "ftp://me.example/"}')[0]).toContain('must be an http or https address');
  });

  test('a syntax error points into the file', () => {
    expect(problemsOf('profile:\n  name: "open\n')[0]).toMatch(
      /^\d:\d+: a quote is opened here or above and never closed/,
    );
  });

  test.each([
    ['2402.17750', 'a number'],
    ['5e3', 'a number'],
    ['0x10', 'a number'],
    ['3.10', 'a number'],
    ['Null', 'nothing at all'],
    ['~', 'nothing at all'],
    ['true', 'true or false'],
    ['[Null]', 'a list'],
  ])('%s where a text belongs is shown as it was written', (source, kind) => {
    expect(problemsOf(`profile: {interests: [{name: a, like: [${source}]}]}`)).toEqual([
      `1:40: profile.interests[0].like[0] must be text: put it in quotes, "${source}"; YAML reads ${kind}`,
    ]);
  });

  test.each([
    ['output: {lang: en}\n---\nbriefing: {}\n', /^2:1: a second document begins here/],
    ['output: {lang: en}\noutput: {lang: zh}\n', /^2:1: this key is there twice/],
    ['output: {lang: en\n', /a bracket there is never closed/],
    ['output:\n\tlang: en\n', /^2:1: a tab cannot indent/],
  ])('%j is told without a word of the library', (text, sentence) => {
    expect(problemsOf(text)[0]).toMatch(sentence);
  });

  test('a missing name, a wrong reference and a wrong type are said in plain words', () => {
    expect(
      problemsOf('profile:\n  interests:\n    - about: x\n      like: [nonsense]\n  authors: Jane\n'),
    ).toEqual([
      '3:7: profile.interests[0].name is missing; it must be text',
      '4:14: profile.interests[0].like[0] “nonsense” is no paper; write arxiv:2402.17750, an arXiv URL or doi:10.…',
      '5:12: profile.authors must be a list, not "Jane"',
    ]);
  });

  test('two interests or feeds of one name are refused', () => {
    expect(
      problemsOf('profile: {interests: [{name: a}, {name: a}]}\nsources: {feeds: [nature, nature]}'),
    ).toEqual([
      '1:22: profile.interests has the same name twice: a',
      '2:18: sources.feeds has the same name twice: nature',
    ]);
  });

  test('a file that is not a mapping is refused', () => {
    expect(problemsOf('- cs.LG\n')).toEqual(['1:1: must be a mapping of sections']);
  });

  test('an interval below arXiv’s three seconds is accepted for other servers only', () => {
    expect(problemsOf('sources: {arxiv: {interval: 1}}')[0]).toContain(
      'must be at least 3 for arXiv’s own servers',
    );
    const local = '{rss: "http://127.0.0.1:1"}';
    expect(problemsOf(`sources: {arxiv: {interval: 0, endpoints: ${local}}}`)).toEqual([]);
    const { env, cwd } = homeWith({ [HERE]: 'sources: {arxiv: {interval: 0}}' });
    expect(
      loadConfig({ ...env, RADAR_ARXIV_RSS_URL: 'http://127.0.0.1:1' }, cwd).config.sources.arxiv.interval,
    ).toBe(0);
  });

  test('an interval below three seconds does not keep a run from its work that asks nobody', () => {
    const { env, cwd } = homeWith({ [HERE]: 'sources: {arxiv: {interval: 0}}\nbriefing: {minScore: 0.1}' });
    expect(() => loadConfig(env, cwd)).toThrow('"config-broken",1,');
    expect(loadConfig(env, cwd, undefined, { offline: true }).config.briefing.minScore).toBe(0.1);
    const wrong = homeWith({ [HERE]: 'sources: {arxiv: {interval: 0}}\nbriefing: {minScore: 35}' });
    expect(() => loadConfig(wrong.env, wrong.cwd, undefined, { offline: true })).toThrow(
      '"config-broken",1,',
    );
    expect(() => loadConfig(wrong.env, wrong.cwd)).toThrow('"config-broken",2,');
  });

  test('aliases that multiply without end are refused', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghi'
        .split('')
        .map((key, i) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]`),
    ].join('\n');
    expect(problemsOf(bomb)[0]).toMatch(/cannot be read/);
  });
});

describe('precedence', () => {
  test('the folder’s file wins over the user’s, key by key, and defaults fill the rest', () => {
    const { env, cwd, file } = homeWith({
      [HERE]: 'briefing: {papers: 5}\nsources: {arxiv: {categories: [cs.CL]}}',
      [USER]: 'briefing: {papers: 9, minScore: 0.5}\nsources: {arxiv: {categories: [cs.LG, cs.AI]}}',
    });
    const { config, files, originOf } = loadConfig(env, cwd);
    expect(config.briefing).toEqual({ language: 'en', papers: 5, minScore: 0.5, history: false });
    expect(config.sources.arxiv.categories).toEqual(['cs.CL']);
    expect(files).toEqual([file(HERE), file(USER)]);
    expect(originOf(['briefing', 'papers'])).toEqual(['origin-file', file(HERE), 1]);
    expect(originOf(['briefing', 'minScore'])).toEqual(['origin-file', file(USER), 1]);
    expect(originOf(['briefing', 'language'])).toEqual(['origin-default']);
  });

  test('a briefing is in the language of the headings unless it has one of its own', () => {
    const { env, cwd, file } = homeWith({ [HERE]: 'briefing: {papers: 5}', [USER]: 'output:\n  lang: zh' });
    const { config, originOf } = loadConfig(env, cwd);
    expect(config.briefing.language).toBe('zh');
    expect(originOf(['briefing', 'language'])).toEqual(['origin-file', file(USER), 2]);
    expect(loadConfig({ ...env, RADAR_LANG: 'en' }, cwd).config.briefing.language).toBe('en');
    const own = homeWith({ [HERE]: 'briefing: {language: de}\noutput: {lang: zh}' });
    expect(loadConfig(own.env, own.cwd).config.briefing.language).toBe('de');
  });

  test('the environment wins over files', () => {
    const { env, cwd } = homeWith({ [HERE]: 'sources: {arxiv: {endpoints: {rss: "http://file.example"}}}' });
    const { config, originOf } = loadConfig({ ...env, RADAR_ARXIV_RSS_URL: 'http://127.0.0.1:9' }, cwd);
    expect(config.sources.arxiv.endpoints.rss).toBe('http://127.0.0.1:9');
    expect(originOf(['sources', 'arxiv', 'endpoints', 'rss'])).toEqual([
      'origin-variable',
      'RADAR_ARXIV_RSS_URL',
    ]);
  });

  test('a file that was named stands alone, and must be there', () => {
    const { env, cwd, file } = homeWith({
      [HERE]: 'briefing: {papers: 5}',
      'other.yaml': 'briefing: {minScore: 0.1}',
    });
    expect(loadConfig({ ...env, RADAR_CONFIG: file('other.yaml') }, cwd).config.briefing).toEqual({
      language: 'en',
      papers: 24,
      minScore: 0.1,
      history: false,
    });
    expect(loadConfig(env, cwd, '../other.yaml').config.briefing.papers).toBe(24);
    expect(told(thrownBy(() => loadConfig(env, cwd, 'missing.yaml')))).toMatch(
      /missing\.yaml does not exist/,
    );
  });

  test('a wrong value in the environment names the variable', () => {
    const { env, cwd } = homeWith({});
    const refused = (wrong: Record<string, string>) =>
      told(thrownBy(() => loadConfig({ ...env, ...wrong }, cwd))).split('\n')[1];
    expect(refused({ RADAR_ARXIV_RSS_URL: 'ftp://x' })).toBe(
      'environment variable RADAR_ARXIV_RSS_URL: must be an http or https address: "ftp://x"',
    );
    expect(refused({ RADAR_LANG: 'fr' })).toBe(
      'environment variable RADAR_LANG: must be one of en, zh, not "fr"',
    );
    expect(refused({ RADAR_PLAIN: 'perhaps' })).toBe(
      'environment variable RADAR_PLAIN: must be true or false, not "perhaps"',
    );
  });

  test('XDG variables and RADAR_DATA_DIR say where things are; relative XDG paths are ignored', () => {
    const { env, cwd } = homeWith({});
    expect(loadConfig({ ...env, XDG_DATA_HOME: '/data' }, cwd).paths.dataDir).toBe('/data/radar');
    expect(loadConfig({ ...env, XDG_DATA_HOME: 'data' }, cwd).paths.dataDir).toBe(
      join(env.HOME ?? '', '.local/share/radar'),
    );
    expect(loadConfig({ ...env, RADAR_DATA_DIR: 'here' }, cwd).paths.dataDir).toBe(join(cwd, 'here'));
  });
});

test('the profile’s hash changes with what decides the digest and with nothing else', () => {
  const { env, cwd } = homeWith({ [HERE]: 'profile: {interests: [{name: a}]}' });
  const { config } = loadConfig(env, cwd);
  expect(profileHash(config)).toMatch(/^[0-9a-f]{12}$/);
  expect(profileHash({ ...config, output: { ...config.output, lang: 'zh' } })).toBe(profileHash(config));
  expect(profileHash({ ...config, briefing: { ...config.briefing, minScore: 0.9 } })).not.toBe(
    profileHash(config),
  );
});
