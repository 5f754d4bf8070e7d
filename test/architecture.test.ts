/** The rules of src/README.md, held by reading every import and every use of the outside world. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');

interface Source {
  /** Relative to src, with slashes. */
  readonly path: string;
  /** The first folder, or the file itself at the top. */
  readonly room: string;
  readonly text: string;
  readonly imports: readonly string[];
}

function filesBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

const sources: readonly Source[] = filesBelow(src, /\.tsx?$/).map((file) => {
  const text = readFileSync(file, 'utf8');
  const path = relative(src, file);
  const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
  return { path, room: path.split('/')[0] ?? path, text, imports };
});

/** The code without comments and texts, so that prose about a rule does not break it. */
const codeOf = ({ text }: Source): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''");

const inner = (source: Source): { name: string; room: string }[] =>
  source.imports
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(src, resolve(src, dirname(source.path), name)))
    .map((name) => ({ name, room: name.split('/')[0] ?? name }));

const breaches = (check: (source: Source) => string[]): string[] =>
  sources.flatMap((source) => check(source).map((what) => `${source.path}: ${what}`));

const LEAVES = [
  'paper.ts',
  'scores.ts',
  'errors.ts',
  'calendar.ts',
  'paper-id.ts',
  'taxonomy.ts',
  'text',
  'works',
];
const STAGES = ['sources', 'store', 'rank', 'brief', 'render'];

describe('architecture', () => {
  test('there is something to check', () => {
    expect(sources.length).toBeGreaterThan(60);
  });

  test('paper.ts and errors.ts import nothing', () => {
    expect(
      sources
        .filter(({ path }) => path === 'paper.ts' || path === 'errors.ts')
        .flatMap(({ imports }) => imports),
    ).toEqual([]);
  });

  test('stages import leaves, ports, config types and their own room, never another stage', () => {
    const allowed = (source: Source): readonly string[] => [...LEAVES, 'context.ts', source.room];
    const wrong = breaches((source) =>
      STAGES.includes(source.room)
        ? inner(source)
            .filter(({ name, room }) => !allowed(source).includes(room) && name !== 'config/schema.ts')
            .map(({ name }) => `imports ${name}`)
        : [],
    );
    expect(wrong).toEqual([]);
  });

  test('leaves import leaves only', () => {
    const wrong = breaches((source) =>
      LEAVES.includes(source.room)
        ? inner(source)
            .filter(({ room }) => !LEAVES.includes(room))
            .map(({ name }) => `imports ${name}`)
        : [],
    );
    expect(wrong).toEqual([]);
  });

  test('nobody imports commands but main.ts, and nobody imports main.ts', () => {
    const wrong = breaches((source) =>
      inner(source)
        .filter(
          ({ name, room }) =>
            (room === 'commands' && source.room !== 'commands' && source.path !== 'main.ts') ||
            name === 'main.ts',
        )
        .map(({ name }) => `imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('the pipeline does not know what is printed', () => {
    const wrong = breaches((source) =>
      source.room === 'pipeline'
        ? inner(source)
            .filter(({ room }) => room === 'render' || room === 'commands')
            .map(({ name }) => `imports ${name}`)
        : [],
    );
    expect(wrong).toEqual([]);
  });

  test('the reader draws what renderers and the reader’s port give it: no store, no network, no ranking', () => {
    const allowed = [
      ...LEAVES,
      'context.ts',
      'render',
      'tui',
      'pipeline/reader.ts',
      'pipeline/reader-ports.ts',
      'pipeline/progress.ts',
    ];
    const wrong = breaches((source) =>
      source.room === 'tui'
        ? inner(source)
            .filter(({ name, room }) => !allowed.includes(room) && !allowed.includes(name))
            .map(({ name }) => `imports ${name}`)
        : [],
    );
    expect(wrong).toEqual([]);
  });

  const DOORS: readonly (readonly [string, RegExp])[] = [
    ['better-sqlite3', /^store\//],
    ['@anthropic-ai/sdk', /^brief\/anthropic\.ts$/],
    ['fast-xml-parser', /^sources\//],
    ['saxes', /^sources\//],
    ['undici', /^system-context\.ts$/],
    ['commander', /^(main\.ts$|commands\/)/],
    ['chalk', /^render\/style\.ts$/],
    ['ink', /^tui\//],
    ['react', /^tui\//],
    ['@clack/prompts', /^prompts\//],
  ];
  test.each(DOORS)('%s has one door', (name, door) => {
    const wrong = breaches((source) =>
      door.test(source.path)
        ? []
        : source.imports.filter((one) => one === name || one.startsWith(`${name}/`)),
    );
    expect(wrong).toEqual([]);
  });

  test('process, console, clock, chance and timers are used in system-context.ts only', () => {
    const world =
      /\bprocess\.|\bconsole\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bset(?:Timeout|Interval|Immediate)\(/;
    const wrong = breaches((source) =>
      source.path === 'system-context.ts'
        ? []
        : codeOf(source)
            .split('\n')
            .filter((line) => world.test(line)),
    );
    expect(wrong).toEqual([]);
  });

  test('a package that is loaded lazily is ESM or outside the bundle, else it has no named exports there', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const isEsm = (name: string): boolean =>
      JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).type === 'module';
    const wrong = breaches(({ text }) =>
      [...text.matchAll(/import\('([^'.][^']*)'\)/g)]
        .map((match) => match[1] ?? '')
        .filter((name) => !name.startsWith('node:') && !scripts.build.includes(`--external:${name}`))
        .filter((name) => !isEsm(name)),
    );
    expect(wrong).toEqual([]);
  });

  test('no file exceeds 300 lines, data tables excepted', () => {
    const tables = ['taxonomy.ts'];
    const wrong = breaches(({ path, text }) =>
      text.split('\n').length > 301 && !tables.includes(path) && !/-table\.ts$/.test(path)
        ? [`${text.split('\n').length} lines`]
        : [],
    );
    expect(wrong).toEqual([]);
  });

  test('no test replaces a module', () => {
    const call = ['vi', 'mock('].join('.');
    const wrong = filesBelow(join(root, 'test'), /\.tsx?$/).filter((file) =>
      readFileSync(file, 'utf8').includes(call),
    );
    expect(wrong).toEqual([]);
  });
});
