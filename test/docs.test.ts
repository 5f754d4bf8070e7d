/** What the documents say is what the program does. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLayer } from '../src/config/layer.ts';
import { configSchema } from '../src/config/schema.ts';
import { EXIT } from '../src/errors.ts';
import { runRadar } from './helpers/context.ts';
import { program } from './helpers/program.ts';

const root = new URL('../', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, root), 'utf8');
const readme = read('README.md');

const verbs = program.commands.map((command) => command.name());

describe('README.md', () => {
  test('names every command, and no other', () => {
    const table = [...readme.matchAll(/^\| `radar ([^|]+)\|/gm)].flatMap(([, cell]) => {
      const [first = '', ...others] = [...(cell ?? '').matchAll(/[a-z]+/g)].map(([word]) => word);
      return ['config', 'feed', 'feedback', 'profile', 'rank', 'store'].includes(first)
        ? [first]
        : [first, ...others];
    });
    expect(table.toSorted()).toEqual(verbs.toSorted());
  });

  test('shows no flag that the command does not have', () => {
    const lines = [...readme.matchAll(/^\$ radar (.+)$/gm)].map(
      ([, line]) => (line ?? '').split('#')[0]?.split('|')[0] ?? '',
    );
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      const [verb = '', ...words] = line.trim().split(/\s+/);
      const command = program.commands.find((one) => one.name() === verb);
      const flags = command?.options.flatMap(({ short, long }) => [short, long]) ?? [];
      for (const word of words.filter((one) => one.startsWith('-')))
        expect([line, flags]).toEqual([line, expect.arrayContaining([word])]);
    }
  });

  test('lists the exit statuses that there are', () => {
    const listed = [
      ...(readme.split('## Exit status')[1]?.split('\n## ')[0] ?? '').matchAll(/(?:^|· |\n|, )(\d+)(?= )/g),
    ].map(([, code]) => Number(code));
    expect(new Set([...listed, 130])).toEqual(new Set(Object.values(EXIT)));
  });

  test('has a configuration that is valid', () => {
    const yaml = /```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    expect(readLayer('README.md', yaml).problems).toEqual([]);
    expect(Object.keys(readLayer('README.md', yaml).values)).toContain('profile');
  });

  test('links to files that exist', () => {
    for (const [, target] of readme.matchAll(/\]\((?!http)([^)#]+)\)/g))
      expect([target, existsSync(new URL(target ?? '', root))]).toEqual([target, true]);
  });
});

describe('radar.config.example.yaml', () => {
  const text = read('radar.config.example.yaml');

  test('is valid', () => {
    expect(readLayer('example', text).problems).toEqual([]);
  });

  test('is valid too with every commented-out key switched on', () => {
    const lines = text.split('\n').map((line) => line.replace(/^(\s*)# (?= *[a-zA-Z]+:(?: |$))/, '$1'));
    expect(readLayer('example', lines.join('\n')).problems).toEqual([]);
  });

  test('mentions every key of the schema', () => {
    const mentioned = new Set([...text.matchAll(/([a-zA-Z]+):/g)].map(([, key]) => key));
    for (const key of keysOf(configSchema)) expect([key, mentioned.has(key)]).toEqual([key, true]);
  });
});

/** Every key of a schema, at any depth, below defaults, lists and unions. */
function keysOf(schema: unknown): string[] {
  const def = (schema as { def?: Record<string, unknown> }).def ?? {};
  const shape = def.shape as Record<string, unknown> | undefined;
  const inner = [def.innerType, def.element, ...((def.options as unknown[]) ?? [])].filter(
    (one) => one !== undefined,
  );
  const own = Object.entries(shape ?? {}).flatMap(([key, value]) => [key, ...keysOf(value)]);
  return [...own, ...inner.flatMap(keysOf)];
}

test('every key of the configuration is explained in its JSON Schema', async () => {
  const { out } = await runRadar(['config', 'schema']);
  const bare: string[] = [];
  const walk = (schema: Record<string, unknown>, path: string): void => {
    for (const [key, inner] of Object.entries(
      (schema.properties ?? {}) as Record<string, Record<string, unknown>>,
    )) {
      // Sections are explained by their keys.
      if (inner.description === undefined && inner.properties === undefined) bare.push(`${path}${key}`);
      walk(inner, `${path}${key}.`);
      if (inner.items) walk(inner.items as Record<string, unknown>, `${path}${key}[].`);
    }
  };
  walk(JSON.parse(out).config, '');
  expect(bare).toEqual([]);
});

describe('--help', () => {
  test('of radar lists every command in one line each', async () => {
    const { out, code } = await runRadar(['--help']);
    expect(code).toBe(0);
    for (const verb of verbs) expect(out).toMatch(new RegExp(`^  ${verb}\\b`, 'm'));
  });

  const all = [...program.commands, ...program.commands.flatMap((one) => one.commands)].filter(
    (one) => one.name() !== 'help' && one.commands.length === 0,
  );

  test.each(
    all.map((command) => [
      command.parent === program ? [command.name()] : [command.parent?.name() ?? '', command.name()],
    ]),
  )('of %j has examples and loads nothing heavy', async (words) => {
    const { out, code } = await runRadar([...words, '--help'], {
      env: { RADAR_CONFIG: '/nowhere/missing.yaml' },
    });
    expect(code).toBe(0);
    expect(out).toMatch(/\nExamples:\n {2}\$ .*\bradar /);
  });
});

describe('src/README.md', () => {
  test('speaks of rooms and files that exist', () => {
    const guide = read('src/README.md');
    const names = [...guide.matchAll(/`((?:[a-z-]+\/)*[a-z-]+(?:\.ts|\/))`/g)].map(([, name]) => name ?? '');
    expect(names.length).toBeGreaterThan(15);
    const missing = names.filter(
      (name) => !existsSync(new URL(`src/${name}`, root)) && !existsSync(new URL(name, root)),
    );
    expect(missing).toEqual([]);
  });
});

describe('CONTRIBUTING.md', () => {
  test('names folders, files and scripts that exist', () => {
    const guide = read('CONTRIBUTING.md');
    const paths = [...guide.matchAll(/`((?:src|test|fixtures|docs|bench|\.ci)\/[\w./-]*)`/g)].map(
      ([, path]) => path ?? '',
    );
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
    const { scripts } = JSON.parse(read('package.json'));
    const named = [...guide.matchAll(/`npm run ([\w:]+)/g)].map(([, script]) => script ?? '');
    expect(named.filter((script) => scripts[script] === undefined)).toEqual([]);
  });
});

describe('manners', () => {
  test('a typo gets a suggestion and exit 2', async () => {
    const run = await runRadar(['toady']);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toMatch(/unknown command 'toady'\n\(?Did you mean today\?/);
  });

  test.each([
    [['today', '--fromat', 'json'], /Did you mean --format/],
    [['today', '-f', 'yaml'], /Allowed choices are terminal, markdown, html, json, ndjson/],
    [['today', '--date', '18.6.2026'], /It must be a day: 2026-06-18, today/],
    [['today', '--date', '2026-06-18', '--since', '2026-06-01'], /cannot be used with/],
    [['list', '-n', '0'], /It must be a whole number from 1/],
    [['list', '--min-score', '2'], /It must be a number from 0 to 1/],
    [['config', 'chekc'], /unknown command 'chekc'/],
    [['show'], /no paper was named/],
    [['like', 'nonsense'], /“nonsense” names no paper/],
  ])('%j is a usage error that says what is right', async (args, said) => {
    const run = await runRadar(args);
    expect([run.code, run.out]).toEqual([2, '']);
    expect(run.err).toMatch(said);
  });

  test('without a configuration radar says what to do', async () => {
    const run = await runRadar(['today']);
    expect(run.code).toBe(3);
    expect(run.err).toMatch(/there is no configuration yet\n.*radar\.config\.yaml.*“radar init” writes one/);
  });

  test('--version prints the version', async () => {
    const { code, out, err } = await runRadar(['--version']);
    expect([code, out.split('\n')[0], err]).toEqual([0, '0.0.0-test', '']);
  });
});

describe('docs/SKILL.md', () => {
  test('teaches commands and flags that exist', () => {
    const skill = read('docs/SKILL.md');
    const lines = [...skill.matchAll(/`radar ([^`]+)`/g)].map(([, line]) => line ?? '');
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines) {
      const [verb = '', ...words] = line.split(/\s+/);
      const command = program.commands.find((one) => one.name() === verb);
      expect(command, `radar ${verb}`).toBeDefined();
      for (const flag of words.filter((word) => /^-[-a-z]/.test(word)))
        expect(
          command?.options.some((one) => one.long === flag || one.short === flag),
          `radar ${verb} ${flag}`,
        ).toBe(true);
    }
  });
});

describe('docs/promises.md', () => {
  test('names tests that are there', () => {
    const cells = [...read('docs/promises.md').matchAll(/^\|[^|]+\| (.+) \|$/gm)].map(
      ([, cell]) => cell ?? '',
    );
    const named = cells.filter((cell) => cell.startsWith('`')).flatMap(testsIn);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ file, title }) => !read(file).includes(title))).toEqual([]);
  });
});

/** `file`: one test · another of the same file · `another file`: and one of that. */
function testsIn(cell: string): { readonly file: string; readonly title: string }[] {
  let file = '';
  return cell.split(' · ').map((part) => {
    const [, path, title] = /^`([^`]+)`: (.+)$/.exec(part) ?? [undefined, file, part];
    file = path ?? '';
    return { file, title: title ?? '' };
  });
}
