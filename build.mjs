/**
 * Bundles radar into `dist`: few files start faster than hundreds. What is bundled no longer stands in node_modules with
 * its licence, so the licences of all of it are written beside it. `node build.mjs [--watch] [folder]`.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { argv, getBuiltinModule } from 'node:process';
import { fileURLToPath } from 'node:url';
import { context, transform } from 'esbuild';

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
/** Names what is built, so that what an earlier radar kept is not read by this one (src/config/kept.ts). */
function buildOf() {
  const hash = createHash('sha256');
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  for (const file of [...files, join(root, 'package-lock.json')]) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

const define = { 'process.env.NODE_ENV': '"production"', RADAR_BUILD: JSON.stringify(buildOf()) };

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

/**
 * Parts of Node that take long to load and that a short command never asks for: commander knows how to start programs,
 * radar how to hash. They are loaded when something of them is used.
 */
const lateBuiltins = {
  name: 'late-builtins',
  setup({ onResolve, onLoad }) {
    const late = /^(?:node:)?(?:child_process|crypto|os|readline)$/;
    onResolve({ filter: late }, ({ path, namespace, kind }) => {
      if (namespace === 'late') return undefined;
      // What is imported when it is needed is late enough, and has its names only as what it is.
      return kind === 'dynamic-import'
        ? { path, external: true }
        : { path: path.replace(/^node:/, ''), namespace: 'late' };
    });
    // Its require() is all that is wanted of this one, and parts have their own.
    onResolve({ filter: /^node:module$/ }, () => ({ path: 'module', namespace: 'own-require' }));
    onLoad({ filter: /./, namespace: 'own-require' }, () => ({
      contents: 'module.exports = { createRequire: () => require };',
    }));
    onLoad({ filter: /./, namespace: 'late' }, ({ path }) => {
      const names = Object.keys(getBuiltinModule(path)).filter((name) => /^\w+$/.test(name));
      const getters = names.map((name) => `get ${name}() { return load().${name}; }`);
      return {
        contents: `const load = () => globalThis.process.getBuiltinModule('node:${path}');\nmodule.exports = {\n${getters.join(',\n')}\n};`,
        loader: 'js',
      };
    });
  },
};

/**
 * The parts of the program as CommonJS: a script that V8 keeps compiled knows no import(). The first line of the entry names
 * all of them by their hash: by it their compiled form is known (bin/start.js).
 */
const asScripts = {
  name: 'as-scripts',
  setup({ onEnd }) {
    onEnd(async ({ outputFiles = [] }) => {
      const folder = join(outdir, 'program');
      const parts = outputFiles.filter(({ path }) => path.endsWith('.cjs'));
      const codes = await Promise.all(parts.map(({ text }) => scriptOf(text)));
      const hash = createHash('sha256').update(codes.join('')).digest('hex').slice(0, 16);
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      for (const [index, { path }] of parts.entries()) {
        const name = basename(path);
        writeFileSync(join(folder, name), `${name === ENTRY ? `// ${hash}\n` : ''}${codes[index]}`);
      }
    });
  },
};
const ENTRY = 'program.cjs';

async function scriptOf(module) {
  const { code } = await transform(module, {
    format: 'cjs',
    platform: 'node',
    target: shared.target,
    charset: 'ascii',
    supported: { 'dynamic-import': false },
    minifyWhitespace: true,
    lineLimit: 200,
  });
  // esbuild leaves letters in regular expressions and comments, where an escape means the same.
  const plain = withPlainExports(code).replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  // As if all of it stood in one file beside the other bundle.
  const url =
    "const importMetaUrl=require('node:url').pathToFileURL(require('node:path').dirname(__dirname)+'/x').href;";
  return plain.includes('importMetaUrl') ? `${url}\n${plain}` : plain;
}

/**
 * esbuild gives what a part exports through two getters each, which V8 never sees through: a function called in an inner loop of
 * another part took a twentieth of a digest. A function is hoisted and stays what it is, so it stands there by itself; the rest
 * has one getter. Without the helpers nobody asks for, parts are shorter too.
 */
function withPlainExports(code) {
  const [head, helpers = '', list = ''] =
    /^([\s\S]*?)var\s+stdin_exports=\{\};\s*__export\(\s*stdin_exports,\s*\{([\w$.:=>(),\s]*)\}\);\s*module\.\s*exports=\s*__toCommonJS\(\s*stdin_exports\);/.exec(
      code,
    ) ?? [];
  if (head === undefined) throw new Error(`a part exports in another way now: ${code.slice(0, 500)}`);
  const body = code.slice(head.length);
  const functions = namesIn(body, /function\*?\s+([\w$]+)\(/g);
  // Somewhere inside may stand a function of the same name.
  for (const name of namesIn(body, /(?<![\w$.])([\w$]+)=(?![=>])/g)) functions.delete(name);
  const members = list.split(',').map((pair) => {
    const [name = '', value = ''] = pair.trim().split(/:\s*\(\)\s*=>\s*/);
    return functions.has(value) ? `${name}:${value}` : `get ${name}(){return ${value}}`;
  });
  const isUsed = [...namesIn(helpers, /\b(__\w+)=/g)].some((name) => body.includes(name));
  const plain = `module.exports=Object.defineProperty({${members.join(',\n')}},'__esModule',{value:true});`;
  return `${isUsed ? helpers : ''}${plain}${body}`;
}

const namesIn = (code, pattern) => new Set(Array.from(code.matchAll(pattern), ([, name]) => name));

/**
 * The program as parts of ASCII, of which a command reads those it needs. The shorter, the sooner they are read; lines and
 * names stay, for the stacks of bugs.
 */
const program = {
  ...shared,
  entryPoints: ['src/program.ts'],
  outdir: join(outdir, 'program'),
  outExtension: { '.js': '.cjs' },
  chunkNames: '[hash]',
  splitting: true,
  format: 'esm',
  write: false,
  legalComments: 'none',
  charset: 'ascii',
  // Packages beside radar are required, and those that are modules only are in it.
  external: shared.external.filter((name) => !name.startsWith('@clack/')),
  define: { ...define, 'import.meta.url': 'importMetaUrl' },
  minifyWhitespace: true,
  minifySyntax: true,
  plugins: [withoutModuleVerbs, lateWidths, lateBuiltins, asScripts],
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
