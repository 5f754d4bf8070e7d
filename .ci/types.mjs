/**
 * Writes dist/*.d.ts, what a program that imports radar is typed by: the declarations of src/index.ts, and of the JSON
 * documents interfaces made of their own JSON Schemas, so that no program needs zod.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';

/** The documents that src/index.ts answers with, by their name in contract/. */
const NAMES = {
  digest: 'DigestJson',
  papers: 'PapersJson',
  coverage: 'CoverageJson',
  digests: 'DigestsJson',
  feedback: 'FeedbackJson',
  sheets: 'SheetsJson',
  why: 'WhyJson',
};

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'radar-types-'));
try {
  writeFileSync(join(root, 'dist/documents.d.ts'), await documents());
  declare();
  for (const name of ['index', 'command-failure']) {
    const text = readFileSync(join(folder, `${name}.d.ts`), 'utf8');
    const from = (path) => (path.includes('/contract/') ? './documents.js' : path.replace(/\.ts$/, '.js'));
    const mended = text.replace(/from '(\.[^']+)'/g, (_, path) => `from '${from(path)}'`);
    writeFileSync(join(root, `dist/${name}.d.ts`), mended);
  }
} finally {
  rmSync(folder, { recursive: true });
}

async function documents() {
  const outfile = join(root, 'dist/schemas.mjs');
  await build({
    entryPoints: [join(root, 'src/contract/index.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  });
  const { jsonSchemas } = await import(outfile);
  rmSync(outfile);
  const schemas = jsonSchemas();
  const parts = [];
  for (const [name, type] of Object.entries(NAMES))
    parts.push(await compile(schemas[name], type, { bannerComment: '', format: false }));
  return parts.join('\n');
}

function declare() {
  const tsc = join(root, 'node_modules/.bin/tsc');
  const flags = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--outDir', folder];
  const project = join(folder, 'tsconfig.json');
  const files = [join(root, 'src/index.ts')];
  const compilerOptions = { rootDir: join(root, 'src'), typeRoots: [join(root, 'node_modules/@types')] };
  writeFileSync(
    project,
    JSON.stringify({ extends: join(root, 'tsconfig.json'), compilerOptions, files, include: [] }),
  );
  execFileSync(tsc, ['-p', project, ...flags], { stdio: 'inherit' });
}
