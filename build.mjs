/**
 * Bundles radar into `dist`: few files start faster than hundreds. What is bundled no longer stands in node_modules with
 * its licence, so the licences of all of it are written beside it. `node build.mjs [--watch] [folder]`.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { context } from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));
const isWatching = argv.includes('--watch');
const outdir = argv.slice(2).find((argument) => !argument.startsWith('--')) ?? join(root, 'dist');
const { dependencies, optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const licences = {
  name: 'licences',
  setup({ onEnd }) {
    onEnd(({ metafile }) => {
      if (metafile !== undefined) writeFileSync(join(outdir, 'LICENSES.txt'), licencesOf(metafile));
    });
  },
};

/**
 * string-width reads tables of emoji and makes a segmenter when it is loaded, which takes as long as a short command does;
 * radar asks it about few texts (view/kit/width.ts). Here it is made when it is first asked.
 */
const lateWidths = {
  name: 'late-widths',
  setup({ onLoad }) {
    onLoad({ filter: /\/string-width\/index\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const [, imports, body] = /^((?:import [^\n]+\n)+)([\s\S]+)$/.exec(text) ?? [];
      const made = body?.replace('export default function stringWidth', 'return function stringWidth');
      if (made === undefined || made === body || /^export /m.test(made))
        throw new Error(`${path} is written in another way now`);
      const late = `let asked;\nexport default (...given) => (asked ??= make())(...given);\nfunction make() {${made}}`;
      return { contents: `${imports}${late}`, loader: 'js' };
    });
  },
};

/** What both bundles have in common. */
const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  jsx: 'automatic',
  metafile: true,
  legalComments: 'linked',
  logLevel: 'warning',
  // What is installed beside radar, and a developer's tool that ink asks for in vain.
  external: [...Object.keys(dependencies), ...Object.keys(optionalDependencies), 'react-devtools-core'],
};
const define = { 'process.env.NODE_ENV': '"production"' };

/** Modules: for programs that import radar, and for the verbs whose libraries cannot be anything else. */
const modules = {
  ...shared,
  entryPoints: ['src/main.ts', 'src/system-context.ts', 'src/index.ts'],
  outdir,
  chunkNames: 'parts/[name]-[hash]',
  splitting: true,
  format: 'esm',
  define,
  // Some of what is bundled is CommonJS and requires Node's own modules.
  banner: {
    js: "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);",
  },
  plugins: [licences, lateWidths],
};

/** ink waits at the top level of a module; bin/start.js starts these two from the modules. */
const withoutModuleVerbs = {
  name: 'without-module-verbs',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/run\.ts$/ }, ({ resolveDir }) =>
      /\/verbs\/(?:browse|mcp)$/.test(resolveDir) ? { path: './main.js', external: true } : undefined,
    );
  },
};

/** Its hash stands in the first line: by it the compiled form of this very code is known (bin/start.js). */
const stamped = {
  name: 'stamped',
  setup({ onEnd }) {
    onEnd(() => {
      const file = join(outdir, 'program.cjs');
      // esbuild leaves letters in regular expressions and comments, where an escape means the same.
      const code = readFileSync(file, 'utf8').replace(
        /[^\0-\x7f]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
      const hash = createHash('sha256').update(code).digest('hex').slice(0, 16);
      writeFileSync(file, `// ${hash}\n${code}`);
    });
  },
};

/** The program in one file of ASCII, which V8 keeps compiled. */
const program = {
  ...shared,
  entryPoints: ['src/program.ts'],
  outfile: join(outdir, 'program.cjs'),
  format: 'cjs',
  charset: 'ascii',
  // A script that V8 keeps compiled has no import(): packages beside radar are required, and those that are modules only are in it.
  supported: { 'dynamic-import': false },
  external: shared.external.filter((name) => !name.startsWith('@clack/')),
  define: { ...define, 'import.meta.url': 'importMetaUrl' },
  banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
  plugins: [withoutModuleVerbs, lateWidths, stamped],
};

rmSync(outdir, { recursive: true, force: true });
const builds = await Promise.all([context(modules), context(program)]);
if (isWatching) {
  await Promise.all(builds.map((build) => build.watch()));
} else {
  await Promise.all(builds.map((build) => build.rebuild())).catch(() => {
    process.exitCode = 1;
  });
  await Promise.all(builds.map((build) => build.dispose()));
}

/** Every package whose code is in the bundle, by name, with the text it asks to be passed on. */
function licencesOf({ inputs }) {
  const folders = new Set(
    Object.keys(inputs).flatMap((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []),
  );
  const parts = [...folders].map(licenceOf).sort((a, b) => (a.title < b.title ? -1 : 1));
  const rule = '-'.repeat(80);
  return [
    'radar holds code of these packages. Each stands under the licence below its name.',
    ...parts.map(({ title, text }) => `${rule}\n${title}\n\n${text}`),
    '',
  ].join('\n\n');
}

function licenceOf(folder) {
  const { name, version, license, author } = JSON.parse(
    readFileSync(join(root, folder, 'package.json'), 'utf8'),
  );
  const files = readdirSync(join(root, folder)).filter((file) =>
    /^(?:licen[cs]e|copying|notice)/i.test(file),
  );
  // Some name their licence and do not bring its text.
  const by = typeof author === 'string' ? author : author?.name;
  const texts =
    files.length === 0
      ? [`License: ${license}${by === undefined ? '' : `\nAuthor: ${by}`}`]
      : files.map((file) => readFileSync(join(root, folder, file), 'utf8').trim());
  return { title: `${name} ${version} (${license})`, text: texts.join('\n\n') };
}
