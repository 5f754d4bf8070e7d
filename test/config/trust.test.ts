/** A folder's `radar.config.yaml` may have come with the folder: what it may do, and what it may do only once somebody trusts it. */
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { type LoadedConfig, loadConfig } from '../../src/config/load.ts';
import { leadsOutside } from '../../src/config/trust/outside.ts';
import { forget, trust, trustedFolders } from '../../src/config/trust/record.ts';

const SERVER = 'https://models.example.org/v1';
const NOW = Date.parse('2026-06-18T12:00:00Z');

let home: string;
let cwd: string;
let data: string;
let env: Record<string, string>;

beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'radar-trust-')));
  cwd = join(home, 'clones/lab');
  data = join(home, 'data/radar');
  env = { HOME: home, XDG_DATA_HOME: join(home, 'data') };
  for (const folder of [cwd, data, join(home, '.config/radar')]) mkdirSync(folder, { recursive: true });
});

/** What the folder says, over what the user's own configuration says. */
function load(project: object | string, own?: object): LoadedConfig {
  const text = typeof project === 'string' ? project : JSON.stringify(project);
  writeFileSync(join(cwd, 'radar.config.yaml'), text);
  if (own !== undefined) writeFileSync(join(home, '.config/radar/config.yaml'), JSON.stringify(own));
  return loadConfig(env, cwd);
}

const keysOf = ({ dangers }: LoadedConfig): readonly string[] =>
  dangers.filter(({ isTrusted }) => !isTrusted).map(({ key }) => key);

const trustNow = ({ dangers }: LoadedConfig): void => trust(data, cwd, dangers, NOW);

describe('nothing needs trust', () => {
  test.each<[string, object]>([
    ['that reads arXiv and ranks', { profile: { authors: ['A. Author'] }, sources: { feeds: ['nature'] } }],
    [
      'in the key of Anthropic for Anthropic',
      { llm: { model: 'claude-opus-4', keyEnv: 'ANTHROPIC_API_KEY' } },
    ],
    ['in Anthropic’s address written out', { llm: { baseUrl: 'https://API.anthropic.com/' } }],
    ['in the features of Anthropic’s API', { llm: { headers: { 'anthropic-beta': 'x' } } }],
    ['in a model without a key', { llm: { baseUrl: 'http://127.0.0.1:11434', model: 'llama3.1' } }],
    ['in embeddings without a key', { embeddings: { baseUrl: SERVER, model: 'small' } }],
    ['in a server that is to get no key', { llm: { baseUrl: SERVER, keyEnv: 'GITHUB_TOKEN', auth: 'none' } }],
    ['in files of the folder itself', { output: { file: 'digests/{date}.md' } }],
    ['in a way that comes back', { output: { file: '../lab/./digests/{date}.md' } }],
    [
      'in several files of the folder',
      { output: { also: [{ file: 'a.html' }, { file: 'site/{date}.md' }] } },
    ],
    ['in stdout', { output: { file: '-' } }],
  ])('%s', (_what, project) => {
    expect(load(project).dangers).toEqual([]);
  });

  test('in what is the user’s own: the own configuration, a named file, RADAR_CONFIG', () => {
    const bold = { llm: { baseUrl: SERVER, keyEnv: 'LAB_KEY' }, output: { file: '~/digest.md' } };
    expect(load({}, bold).config.llm.keyEnv).toBe('LAB_KEY');
    writeFileSync(join(cwd, 'radar.config.yaml'), JSON.stringify(bold));
    expect(loadConfig(env, cwd, 'radar.config.yaml').config.output.file).toBe('~/digest.md');
    const named = loadConfig({ ...env, RADAR_CONFIG: join(cwd, 'radar.config.yaml') }, cwd);
    expect([named.dangers, named.config.llm.baseUrl]).toEqual([[], SERVER]);
  });

  test('in what the user’s own configuration says as well', () => {
    const same = { llm: { baseUrl: SERVER, keyEnv: 'LAB_KEY' } };
    expect(load(same, same).dangers).toEqual([]);
  });
});

describe('does not count', () => {
  test.each<[string, object, object, readonly string[]]>([
    [
      'a server with any key it names, and the model of that server',
      { llm: { baseUrl: SERVER, keyEnv: 'GITHUB_TOKEN', auth: 'bearer', model: 'm' } },
      {},
      ['llm.baseUrl', 'llm.auth', 'llm.keyEnv'],
    ],
    [
      'Anthropic’s key for another server',
      { llm: { baseUrl: SERVER, keyEnv: 'ANTHROPIC_API_KEY' } },
      {},
      ['llm.baseUrl', 'llm.keyEnv'],
    ],
    ['another key for Anthropic', { llm: { keyEnv: 'GITHUB_TOKEN' } }, {}, ['llm.keyEnv']],
    ['Anthropic without https', { llm: { baseUrl: 'http://api.anthropic.com' } }, {}, ['llm.baseUrl']],
    [
      'a name that only begins like Anthropic’s',
      { llm: { baseUrl: 'https://api.anthropic.com.example.org', keyEnv: 'ANTHROPIC_API_KEY' } },
      {},
      ['llm.baseUrl', 'llm.keyEnv'],
    ],
    [
      'a server for the key the user named',
      { llm: { baseUrl: SERVER } },
      { llm: { keyEnv: 'MY_KEY' } },
      ['llm.baseUrl'],
    ],
    [
      'a server for Anthropic’s key, where the user named it',
      { llm: { baseUrl: SERVER } },
      { llm: { keyEnv: 'ANTHROPIC_API_KEY' } },
      ['llm.baseUrl'],
    ],
    [
      'a server for the user’s key file',
      { llm: { baseUrl: SERVER } },
      { llm: { keyFile: '~/key' } },
      ['llm.baseUrl'],
    ],
    [
      'a server for the headers of the user',
      { llm: { baseUrl: SERVER } },
      { llm: { headers: { 'x-team': 'sand' } } },
      ['llm.baseUrl'],
    ],
    [
      'another path of the user’s gateway',
      { llm: { baseUrl: `${SERVER}/theirs` } },
      { llm: { baseUrl: SERVER, keyEnv: 'MY_KEY' } },
      ['llm.baseUrl'],
    ],
    [
      'a key for the user’s server',
      { llm: { keyEnv: 'GITHUB_TOKEN' } },
      { llm: { baseUrl: SERVER } },
      ['llm.keyEnv'],
    ],
    [
      'sending what the user does not send',
      { llm: { auth: 'bearer' } },
      { llm: { baseUrl: SERVER, keyEnv: 'MY_KEY', auth: 'none' } },
      ['llm.auth'],
    ],
    [
      'a header beside a key: a gateway may pass it on',
      { llm: { headers: { 'x-target': 'https://other.example.org' } } },
      { llm: { baseUrl: SERVER, keyEnv: 'MY_KEY' } },
      ['llm.headers'],
    ],
    [
      'another host for Anthropic’s server',
      { llm: { headers: { Host: 'other.example.org' } } },
      {},
      ['llm.headers'],
    ],
    ['a key file, wherever it is sent', { llm: { keyFile: '~/.netrc' } }, {}, ['llm.keyFile']],
    [
      'embeddings with a key',
      { embeddings: { baseUrl: SERVER, model: 'm', keyEnv: 'GITHUB_TOKEN' } },
      {},
      ['embeddings.baseUrl', 'embeddings.keyEnv'],
    ],
    [
      'embeddings for the key the user named',
      { embeddings: { baseUrl: 'https://other.example.org', model: 'm' } },
      { embeddings: { baseUrl: SERVER, model: 'mine', keyEnv: 'MY_KEY' } },
      ['embeddings.baseUrl'],
    ],
    ['a file above the folder', { output: { file: '../.bashrc' } }, {}, ['output.file']],
    ['a file anywhere', { output: { file: '/etc/motd' } }, {}, ['output.file']],
    [
      'one of several files above the folder',
      { output: { also: [{ file: 'a.html' }, { file: '../b.html' }] } },
      {},
      ['output.also'],
    ],
    ['what was liked', { briefing: { history: true } }, {}, ['briefing.history']],
    ['a program', { output: { after: ['notify-send radar'] } }, {}, ['output.after']],
    ['a webhook', { output: { webhook: { url: SERVER } } }, {}, ['output.webhook']],
    [
      'a mail server',
      { output: { mail: { to: 'a@b.example', from: 'a@b.example', server: 'smtp://b.example' } } },
      {},
      ['output.mail'],
    ],
    ['a file at home', { output: { file: '~/.bashrc' } }, {}, ['output.file']],
    ['a file behind spaces', { output: { file: '  ../.bashrc' } }, {}, ['output.file']],
    ['a folder beside that only begins alike', { output: { file: '../lab-2/x.md' } }, {}, ['output.file']],
  ])('%s', (_what, project, own, keys) => {
    const loaded = load(project, own);
    expect(keysOf(loaded)).toEqual(keys);
    expect(loaded.config).toEqual(load({}, own).config);
  });

  test('a key file that would only be read, while its server gets no key anyhow', () => {
    const { config, dangers } = load({ llm: { keyFile: '/etc/passwd', auth: 'none', baseUrl: SERVER } });
    expect(dangers.map(({ key, does }) => [key, does[0]])).toEqual([['llm.keyFile', 'would-read-file']]);
    expect([config.llm.keyFile, config.llm.baseUrl]).toEqual([undefined, SERVER]);
  });

  test('a profile that is called ..', () => {
    const loaded = load({ profile: { name: '..' }, output: { file: '{profile}/.bashrc' } });
    expect(keysOf(loaded)).toEqual(['output.file']);
  });

  test('everything else of the file does, and what does not has the origin of what does', () => {
    const own = { llm: { keyEnv: 'MY_KEY', model: 'mine' } };
    const loaded = load(
      { llm: { baseUrl: SERVER, model: 'm', timeout: 9 }, output: { file: '../x', lang: 'zh' } },
      own,
    );
    expect(loaded.config.llm).toMatchObject({ model: 'mine', timeout: 9 });
    expect(loaded.config.output).toMatchObject({ format: 'auto', lang: 'zh', picture: 'auto' });
    expect(loaded.originOf(['llm', 'model'])).toEqual([
      'origin-file',
      join(home, '.config/radar/config.yaml'),
      1,
    ]);
    expect(loaded.originOf(['output', 'file'])).toEqual(['origin-default']);
  });

  test('what a variable of the environment decides is not the file’s, but a key for it is', () => {
    env = { ...env, RADAR_LLM_BASE_URL: 'http://127.0.0.1:1' };
    expect(load({ llm: { baseUrl: SERVER } }).dangers).toEqual([]);
    const { config, dangers } = load({ llm: { baseUrl: SERVER, keyEnv: 'GITHUB_TOKEN' } });
    expect(dangers.map(({ key }) => key)).toEqual(['llm.keyEnv']);
    expect([config.llm.baseUrl, config.llm.keyEnv]).toEqual(['http://127.0.0.1:1', 'ANTHROPIC_API_KEY']);
  });

  test.each([
    [
      'an alias',
      `output: {format: auto}\nprofile: {name: &x GITHUB_TOKEN}\nllm: {baseUrl: "${SERVER}", keyEnv: *x}\n`,
    ],
    ['a merge key of YAML 1.1', `%YAML 1.1\n---\nllm:\n  <<: {baseUrl: "${SERVER}", keyEnv: GITHUB_TOKEN}\n`],
    ['escapes', `"ll\\u006d": {"base\\u0055rl": "${SERVER}", ? keyEnv : "GITHUB\\u005fTOKEN"}\n`],
  ])('what is said by %s', (_how, text) => {
    const { config, dangers } = load(text);
    expect(dangers.map(({ key }) => key)).toEqual(['llm.baseUrl', 'llm.keyEnv']);
    expect([config.llm.baseUrl, config.llm.keyEnv]).toEqual([undefined, 'ANTHROPIC_API_KEY']);
  });
});

describe('links', () => {
  test('out of the folder need trust, within it none', () => {
    symlinkSync(home, join(cwd, 'out'));
    mkdirSync(join(cwd, 'real'));
    symlinkSync('real', join(cwd, 'in'));
    symlinkSync(join(home, 'not-there-yet'), join(cwd, 'nowhere'));
    expect(keysOf(load({ output: { file: 'out/digests/{date}.md' } }))).toEqual(['output.file']);
    expect(keysOf(load({ output: { file: 'nowhere/{date}.md' } }))).toEqual(['output.file']);
    expect(keysOf(load({ output: { file: 'in/{date}.md' } }))).toEqual([]);
  });

  test('of some day’s name are seen when they are written', () => {
    mkdirSync(join(cwd, 'digests'));
    symlinkSync(join(home, '.bashrc'), join(cwd, 'digests/2026-06-18.md'));
    const { confinedTo, alsoConfinedTo } = load({
      output: { file: 'digests/{date}.md', also: [{ file: 'site/{date}.html' }] },
    });
    expect(alsoConfinedTo).toBe(cwd);
    expect(confinedTo).toBe(cwd);
    expect(leadsOutside(join(cwd, 'digests/2026-06-18.md'), cwd)).toBe(true);
    expect(leadsOutside(join(cwd, 'digests/2026-06-19.md'), cwd)).toBe(false);
  });

  test('to the folder itself are the folder', () => {
    symlinkSync(cwd, join(home, 'short'));
    trustNow(load({ output: { file: '../x.md' } }));
    expect(keysOf(loadConfig(env, join(home, 'short')))).toEqual([]);
  });

  test('that lead elsewhere than when they were trusted are trusted no more', () => {
    for (const one of ['notes', 'keys']) mkdirSync(join(home, one));
    symlinkSync(join(home, 'notes'), join(cwd, 'out'));
    const project = { output: { file: 'out/{date}.md' } };
    trustNow(load(project));
    expect(keysOf(load(project))).toEqual([]);
    renameSync(join(cwd, 'out'), join(cwd, 'old'));
    symlinkSync(join(home, 'keys'), join(cwd, 'out'));
    expect(keysOf(load(project))).toEqual(['output.file']);
  });
});

test('radar’s own data is not written over, even within the folder', () => {
  env = { ...env, RADAR_DATA_DIR: join(cwd, 'data') };
  expect(keysOf(load({ output: { file: 'data/radar.db' } }))).toEqual(['output.file']);
  expect(keysOf(load({ output: { file: 'digests/radar.db' } }))).toEqual([]);
});

describe('trust', () => {
  const bold = { llm: { baseUrl: SERVER, keyEnv: 'LAB_KEY', model: 'm' }, output: { file: '../x.md' } };

  test('is of these values: interests may change, the host may not', () => {
    trustNow(load(bold));
    const trusted = load({ ...bold, profile: { interests: [{ name: 'sand' }] }, briefing: { papers: 5 } });
    expect(keysOf(trusted)).toEqual([]);
    expect(trusted.config.llm).toMatchObject(bold.llm);
    const moved = load({ ...bold, llm: { ...bold.llm, baseUrl: 'https://other.example.org' } });
    expect(keysOf(moved)).toEqual(['llm.baseUrl', 'llm.keyEnv']);
    expect(moved.config.output.file).toBe('../x.md');
  });

  test('of an address is trust with its key: another key of the user’s own ends it', () => {
    const project = { llm: { baseUrl: SERVER } };
    trustNow(load(project, { llm: { keyEnv: 'MY_KEY' } }));
    expect(keysOf(load(project, { llm: { keyEnv: 'MY_KEY' } }))).toEqual([]);
    expect(keysOf(load(project, { llm: { keyEnv: 'OTHER_KEY' } }))).toEqual(['llm.baseUrl']);
  });

  test('is of this folder: a copy, or the folder under another name, has none', () => {
    trustNow(load(bold));
    renameSync(cwd, join(home, 'clones/other'));
    expect(keysOf(loadConfig(env, join(home, 'clones/other')))).toEqual([
      'llm.baseUrl',
      'llm.keyEnv',
      'output.file',
    ]);
  });

  test('is kept where the user alone can read, without values, and forgotten when asked', () => {
    trustNow(load({ ...bold, llm: { ...bold.llm, baseUrl: 'https://me:s3cr3t@models.example.org' } }));
    const file = join(data, 'trusted.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).not.toMatch(/s3cr3t|models\.example/);
    expect(Object.keys(trustedFolders(data))).toEqual([cwd]);
    expect([forget(data, cwd), forget(data, cwd)]).toEqual([true, false]);
    expect(keysOf(load(bold))).toHaveLength(3);
  });

  test('is nothing where its file is broken, or came with the folder', () => {
    trustNow(load(bold));
    writeFileSync(join(data, 'trusted.json'), '{"version": 1, "folders": ');
    expect(keysOf(load(bold))).toHaveLength(3);
    data = join(cwd, '.radar');
    env = { ...env, RADAR_DATA_DIR: data };
    mkdirSync(data);
    trustNow(load(bold));
    expect(keysOf(load(bold))).toEqual([]);
    chmodSync(join(data, 'trusted.json'), 0o644);
    expect(keysOf(load(bold))).toHaveLength(3);
  });
});

test('whatever two files and the environment say together, no key goes where its owner did not send it', () => {
  const some = <Value>(...values: Value[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
  const llm = fc.record({
    baseUrl: some(SERVER, 'https://api.anthropic.com', 'http://127.0.0.1:1'),
    keyEnv: some('ANTHROPIC_API_KEY', 'MY_KEY', 'GITHUB_TOKEN'),
    keyFile: some('~/key', 'key'),
    auth: some('bearer', 'x-api-key', 'none'),
    headers: some<Record<string, string>>({ a: '1' }, { 'anthropic-beta': 'x' }),
  });
  const sent = ({ config, originOf }: LoadedConfig): string => {
    const { keyFile, keyEnv, auth, baseUrl = 'https://api.anthropic.com' } = config.llm;
    const isBound = keyEnv !== 'ANTHROPIC_API_KEY' || originOf(['llm', 'keyEnv'])[0] !== 'origin-default';
    if (auth === 'none' || (keyFile === undefined && !isBound && !baseUrl.includes('anthropic')))
      return 'nothing';
    return `${keyFile ?? keyEnv} to ${baseUrl}`;
  };
  fc.assert(
    fc.property(llm, llm, some(SERVER, 'http://127.0.0.1:2'), (project, own, variable) => {
      env = {
        HOME: home,
        XDG_DATA_HOME: join(home, 'data'),
        ...(variable === undefined ? {} : { RADAR_LLM_BASE_URL: variable }),
      };
      const allowed = [
        'nothing',
        'ANTHROPIC_API_KEY to https://api.anthropic.com',
        sent(load({}, { llm: own })),
      ];
      expect(allowed).toContain(sent(load({ llm: project }, { llm: own })));
    }),
    { numRuns: 300 },
  );
});
