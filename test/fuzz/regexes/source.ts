/** Every regular expression of the sources: literals by parsing each file, made ones by watching them being made. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseSync } from 'oxc-parser';

const src = resolve(import.meta.dirname, '../../../src');

export interface SourceRegex {
  readonly source: string;
  readonly flags: string;
  /** `src/doi/field.ts:86` */
  readonly where: string;
}

export async function regexesOfSource(): Promise<readonly SourceRegex[]> {
  const files = readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const literals = files.flatMap(literalsOf);
  const made = await madeBy(files.filter((file) => readFileSync(file, 'utf8').includes('new RegExp(')));
  return [...literals, ...made];
}

function literalsOf(file: string): SourceRegex[] {
  const text = readFileSync(file, 'utf8');
  const found: SourceRegex[] = [];
  visit(parseSync(file, text).program, (node) => {
    const { regex, start } = node as { regex?: { pattern: string; flags: string }; start: number };
    if (regex === undefined) return;
    const line = text.slice(0, start).split('\n').length;
    const where = `${relative(resolve(src, '..'), file)}:${line}`;
    found.push({ source: regex.pattern, flags: regex.flags, where });
  });
  return found;
}

function visit(value: unknown, see: (node: object) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) see(value);
  for (const inner of Object.values(value)) visit(inner, see);
}

/** What modules put together when they are loaded. Those made later are made of words that are escaped. */
async function madeBy(files: readonly string[]): Promise<SourceRegex[]> {
  const made: SourceRegex[] = [];
  const real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(real, {
    construct(target, args: [string | RegExp, string?]) {
      const regex = new target(...args);
      // Not those of packages, nor of a regular expression that is a literal itself: other flags, the same growth.
      const maker = new Error().stack?.split('\n')[2] ?? '';
      const [where] = maker.includes('/node_modules/') ? [] : (/\bsrc\/[\w/.-]+/.exec(maker) ?? []);
      if (typeof args[0] === 'string' && where !== undefined)
        made.push({ source: regex.source, flags: regex.flags, where });
      return regex;
    },
  });
  try {
    for (const file of files) await import(pathToFileURL(file).href);
  } finally {
    globalThis.RegExp = real;
  }
  return made;
}
