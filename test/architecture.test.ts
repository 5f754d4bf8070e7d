/** The rules of src/README.md, held by reading every import and every use of the outside world. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');

interface Import {
  /** The path of a file of src, or the name of a package. */
  readonly name: string;
  /** The first folder of that path, or the file itself at the top; undefined for packages. */
  readonly room: string | undefined;
  readonly isType: boolean;
}

interface Source {
  /** Relative to src, with slashes. */
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

function filesBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

const roomOf = (path: string): string => path.split('/')[0] ?? path;

function importsOf(path: string, text: string): Import[] {
  const found = text.matchAll(/(?:^(import type|export type)?[^'"\n;]*\bfrom|import)\s*\(?\s*'([^']+)'/gm);
  return [...found].map(([whole, isType, name = '']) => {
    if (!name.startsWith('.')) return { name, room: undefined, isType: isType !== undefined };
    const inner = relative(src, resolve(src, dirname(path), name));
    return { name: inner, room: roomOf(inner), isType: isType !== undefined || /^import type/.test(whole) };
  });
}

const sources: readonly Source[] = filesBelow(src, /\.tsx?$/).map((file) => {
  // An import of several lines counts as one.
  const text = readFileSync(file, 'utf8');
  const path = relative(src, file);
  const joined = text.replace(/^(?:import|export) (?:type )?\{[^}]*\} from/gm, (one) =>
    one.replace(/\n/g, ' '),
  );
  return { path, room: roomOf(path), text, imports: importsOf(path, joined) };
});

/** The code without comments and texts, so that prose about a rule does not break it. */
const codeOf = ({ text }: Source): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''");

const inner = ({ imports }: Source): (Import & { readonly room: string })[] =>
  imports.flatMap((one) => (one.room === undefined ? [] : [{ ...one, room: one.room }]));

const breaches = (check: (source: Source) => string[]): string[] =>
  sources.flatMap((source) => check(source).map((what) => `${source.path}: ${what}`));

const NOUNS = ['paper.ts', 'errors.ts'];
/** What a sentence is, without any: the one thing of `messages/` that nouns and stages know. */
const MESSAGE = 'messages/message.ts';
/** Languages by name: the configuration may ask for one. */
const LANGS = 'messages/lang.ts';
const GROUND = [
  ...NOUNS,
  'defined.ts',
  'scores.ts',
  'calendar.ts',
  'doi',
  'paper-id.ts',
  'taxonomy.ts',
  'context.ts',
  'command-failure.ts',
];
const LEAVES = ['text', 'works', 'net'];
const ENGINES = ['config', 'sources', 'store', 'rank', 'brief'];
/** From what everything rests on to what rests on everything: an arrow only ever points back. */
const FLOORS: readonly (readonly string[])[] = [
  ['messages'],
  GROUND,
  LEAVES,
  ENGINES,
  ['intake'],
  ['selection'],
  ['digest'],
  ['contract'],
  ['view'],
  ['outlets'],
  ['cli'],
  ['verbs'],
  ['main.ts', 'index.ts', 'program.ts', 'system-context.ts'],
];
const floorOf = (room: string): number => FLOORS.findIndex((rooms) => rooms.includes(room));

/** What engines may know of each other: what the configuration looks like. */
const CONFIG_TYPES = 'config/schema.ts';

describe('architecture', () => {
  test('there is something to check, and every room has its floor', () => {
    expect(sources.length).toBeGreaterThan(300);
    expect(breaches(({ room }) => (floorOf(room) < 0 ? ['stands on no floor'] : []))).toEqual([]);
  });

  test('paper.ts and errors.ts import nothing but what a message is', () => {
    const wrong = breaches(({ path, imports }) =>
      NOUNS.includes(path)
        ? imports.filter(({ name }) => name !== MESSAGE).map(({ name }) => `imports ${name}`)
        : [],
    );
    expect(wrong).toEqual([]);
  });

  test('no arrow runs up: a room imports the floors below it and itself', () => {
    const wrong = breaches((source) =>
      inner(source)
        .filter(({ room }) => room !== source.room && floorOf(room) > floorOf(source.room))
        .map(({ name }) => `imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('no file reaches back to one that imports it, types and lazy imports included', () => {
    const graph = new Map(sources.map((source) => [source.path, inner(source).map(({ name }) => name)]));
    expect(circles(graph)).toEqual([]);
  });

  test('leaves import the ground and leaves', () => {
    const wrong = breaches((source) =>
      LEAVES.includes(source.room) || GROUND.includes(source.room)
        ? inner(source)
            .filter(({ name, room }) => ![...GROUND, ...LEAVES].includes(room) && name !== MESSAGE)
            .map(({ name }) => `imports ${name}`)
        : [],
    );
    expect(wrong).toEqual([]);
  });

  test('no engine imports another: config types are the one thing they share', () => {
    const allowed = (source: Source): readonly string[] => [...GROUND, ...LEAVES, source.room];
    const wrong = breaches((source) =>
      ENGINES.includes(source.room)
        ? inner(source)
            .filter(
              ({ name, room }) =>
                !allowed(source).includes(room) && ![CONFIG_TYPES, MESSAGE, LANGS].includes(name),
            )
            .map(({ name }) => `imports ${name}`)
        : [],
    );
    expect(wrong).toEqual([]);
  });

  test('engines, intake, selection and digest know no sentence', () => {
    const rooms = [...ENGINES, 'intake', 'selection', 'digest'];
    const wrong = breaches((source) =>
      rooms.includes(source.room)
        ? inner(source)
            .filter(({ name, room }) => room === 'messages' && ![MESSAGE, LANGS].includes(name))
            .map(({ name }) => `imports ${name}`)
        : [],
    );
    expect(wrong).toEqual([]);
  });

  test('messages import nothing but each other: nouns are made of them', () => {
    const wrong = breaches((source) =>
      source.room === 'messages'
        ? inner(source)
            .filter(({ room }) => room !== 'messages')
            .map(({ name }) => `imports ${name}`)
        : [],
    );
    expect(wrong).toEqual([]);
  });

  test('a view draws what it is given: of the stages it knows types only', () => {
    const stages = [...ENGINES, 'intake', 'selection', 'digest'];
    const wrong = breaches((source) =>
      source.room === 'view'
        ? inner(source)
            .filter(({ room, isType }) => stages.includes(room) && !isType)
            .map(({ name }) => `imports ${name}`)
        : [],
    );
    expect(wrong).toEqual([]);
  });

  test('no verb imports another, only main.ts imports their list, and only the library and the bundle import main.ts', () => {
    const verbOf = (path: string): string => path.split('/')[1] ?? path;
    const wrong = breaches((source) =>
      inner(source)
        .filter(
          ({ name, room }) =>
            (room === 'verbs' &&
              source.path !== 'verbs/index.ts' &&
              source.path !== 'main.ts' &&
              (source.room !== 'verbs' || verbOf(name) !== verbOf(source.path))) ||
            (name === 'main.ts' && !['index.ts', 'program.ts'].includes(source.path)),
        )
        .map(({ name }) => `imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('what declares a verb loads nothing of what runs it', () => {
    const wrong = breaches((source) =>
      /^verbs\/[^/]+\/(?:[a-z]+-)?command\.ts$/.test(source.path)
        ? source.text.split('\n').filter((line) => /^import (?!type).*\/(?:run|model|view)\.ts'/.test(line))
        : [],
    );
    expect(wrong).toEqual([]);
  });

  test('the full-screen reader draws and reduces without store, network or ranking: its library has them', () => {
    const stages = [...ENGINES, 'intake', 'selection', 'digest'];
    const wrong = breaches((source) =>
      /^verbs\/browse\/(?:input|state|view|screen|effects)\//.test(source.path)
        ? inner(source)
            .filter(({ name, room }) => stages.includes(room) && name !== 'intake/progress.ts')
            .map(({ name }) => `imports ${name}`)
        : [],
    );
    expect(wrong).toEqual([]);
  });

  test('what writes a document knows the type of its schema only: config schema prints the contract, and import reads by it', () => {
    const wrong = breaches((source) =>
      source.room === 'contract' || /^verbs\/(?:config|import)\//.test(source.path)
        ? []
        : inner(source)
            .filter(({ room, isType }) => room === 'contract' && !isType)
            .map(({ name }) => `imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('zod is imported by its namespace, so that a bundle holds what is used of it, not all of its languages', () => {
    const wrong = breaches(({ text }) =>
      text
        .split('\n')
        .filter(
          (line) =>
            /\b(?:from|import\() ?'zod/.test(line) && !/^import (?:type )?\* as z from 'zod';$/.test(line),
        ),
    );
    expect(wrong).toEqual([]);
  });

  const DOORS: readonly (readonly [string, RegExp])[] = [
    // connection.ts knows its types; driver.ts alone loads it.
    ['better-sqlite3', /^store\/file\/(?:driver|connection)\.ts$/],
    ['@anthropic-ai/sdk', /^brief\/anthropic\.ts$/],
    ['fast-xml-parser', /^sources\//],
    ['saxes', /^sources\//],
    ['undici', /^system-context\.ts$/],
    [
      'commander',
      /^(?:main\.ts|cli\/(?:command|help|usage|papers\/record-flags)\.ts|verbs\/index\.ts|verbs\/[^/]+\/(?:[a-z]+-)?command\.ts|verbs\/shell\/.*)$/,
    ],
    ['chalk', /^view\/kit\/style\.ts$/],
    ['ink', /^verbs\/browse\//],
    ['react', /^verbs\/browse\//],
    ['yaml', /^config\//],
    ['@modelcontextprotocol/server', /^verbs\/mcp\//],
    ['katex', /^view\/digest\/html\/formula\.ts$/],
    ['@clack/prompts', /^cli\/prompts\/(?:asker|several)\.ts$/],
    ['@clack/core', /^cli\/prompts\/several\.ts$/],
  ];
  test.each(DOORS)('%s has one door', (name, door) => {
    const wrong = breaches((source) =>
      door.test(source.path)
        ? []
        : source.imports.map((one) => one.name).filter((one) => one === name || one.startsWith(`${name}/`)),
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
    // What build.mjs leaves outside is what is installed beside radar.
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const isEsm = (name: string): boolean =>
      JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).type === 'module';
    const wrong = breaches(({ text }) =>
      [...text.matchAll(/import\('([^'.][^']*)'\)/g)]
        .map((match) => match[1] ?? '')
        .filter((name) => !name.startsWith('node:') && !(name in dependencies))
        .filter((name) => !isEsm(name)),
    );
    expect(wrong).toEqual([]);
  });

  test('no type is exported under the same name twice: a name says what it is without its file', () => {
    const files = new Map<string, string[]>();
    for (const { path, text } of sources)
      for (const [, name = ''] of text.matchAll(/^export (?:interface|type|class) (\w+)/gm))
        files.set(name, [...(files.get(name) ?? []), path]);
    expect([...files].filter(([, paths]) => paths.length > 1)).toEqual([]);
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

/** Files that reach each other: the strongly connected parts of a graph (Tarjan 1972) that hold more than one file. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const path: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): number => {
    const own = order.size;
    order.set(file, own);
    let lowest = own;
    path.push(file);
    for (const next of graph.get(file) ?? []) {
      const seen = order.get(next);
      if (seen === undefined) lowest = Math.min(lowest, visit(next));
      else if (path.includes(next)) lowest = Math.min(lowest, low.get(next) ?? seen, seen);
    }
    low.set(file, lowest);
    if (lowest === own) {
      const part = path.splice(path.indexOf(file));
      if (part.length > 1) found.push(part);
    }
    return lowest;
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return found;
}
