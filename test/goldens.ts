/** After a run of every test: a golden that no test has asked for fails it. `npm run goldens` takes it away. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const FOLDERS = ['screens', 'render', 'briefings'];

export default function setup(project: TestProject): () => Promise<void> {
  const seen = mkdtempSync(join(tmpdir(), 'radar-goldens-'));
  process.env.RADAR_GOLDENS_SEEN = seen;
  return async () => {
    const asked = new Set(
      readdirSync(seen).flatMap((file) => readFileSync(join(seen, file), 'utf8').split('\n')),
    );
    rmSync(seen, { recursive: true, force: true });
    if (!(await wasWhole(project))) return;
    const unused = FOLDERS.flatMap(goldensOf).filter((name) => !asked.has(name));
    if (unused.length === 0) return;
    if (project.vitest.config.env.UPDATE_GOLDENS === '1') {
      for (const name of unused) rmSync(join(fixtures, name));
      return;
    }
    // What a teardown throws is told, but does not fail the run by itself.
    process.exitCode = 1;
    throw new Error(`No test asks for these goldens (npm run goldens removes them):\n${unused.join('\n')}`);
  };
}

const goldensOf = (folder: string): string[] =>
  readdirSync(join(fixtures, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(fixtures.length));

/** Every file that asks for goldens ran, whole and without a failure: only then has each golden had its chance. */
async function wasWhole({ vitest }: TestProject): Promise<boolean> {
  const wanted = (await vitest.globTestSpecifications()).filter(({ moduleId }) =>
    /\bexpect(?:Golden|Dressed|Screen)\(/.test(readFileSync(moduleId, 'utf8')),
  );
  const ran = new Map(vitest.state.getTestModules().map((module) => [module.moduleId, module]));
  return wanted.every(({ moduleId }) =>
    [...(ran.get(moduleId)?.children.allTests() ?? [undefined])].every(
      (test) => test?.result().state === 'passed',
    ),
  );
}
