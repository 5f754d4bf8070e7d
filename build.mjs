/**
 * Bundles radar into `dist`: few files start faster than hundreds. What is bundled no longer stands in node_modules with
 * its licence, so the licences of all of it are written beside it. `node build.mjs [--watch] [folder]`.
 */
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

rmSync(outdir, { recursive: true, force: true });
const build = await context({
  absWorkingDir: root,
  entryPoints: ['src/main.ts', 'src/system-context.ts', 'src/index.ts'],
  outdir,
  chunkNames: 'parts/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  jsx: 'automatic',
  metafile: true,
  legalComments: 'linked',
  logLevel: 'warning',
  // What is installed beside radar, and a developer's tool that ink asks for in vain.
  external: [...Object.keys(dependencies), ...Object.keys(optionalDependencies), 'react-devtools-core'],
  define: { 'process.env.NODE_ENV': '"production"' },
  // Some of what is bundled is CommonJS and requires Node's own modules.
  banner: {
    js: "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);",
  },
  plugins: [licences],
});
if (isWatching) {
  await build.watch();
} else {
  await build.rebuild().catch(() => {
    process.exitCode = 1;
  });
  await build.dispose();
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
