/**
 * `npm run reproduce`: packs radar out of two clones that lie at different depths, at different times, in different zones and
 * languages, and holds the packages against each other, byte by byte: what anybody can build again, nobody has tampered with.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'radar-reproduce-'));
const quiet = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] };

function packed(place, surroundings) {
  execFileSync('git', ['clone', '--quiet', root, place], quiet);
  // What `npm ci` would put there: its versions are held by the lock, its bytes by their hashes.
  cpSync(join(root, 'node_modules'), join(place, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  const folder = join(place, '..', 'packed');
  mkdirSync(folder);
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    ...quiet,
    cwd: place,
    env: { ...env, ...surroundings },
  });
  const [name] = readdirSync(folder);
  const bytes = readFileSync(join(folder, name));
  return { name, size: bytes.length, hash: createHash('sha256').update(bytes).digest('hex'), folder };
}

try {
  const places = [join(work, 'one/radar'), join(work, 'two/much/deeper/in/a/clone of radar')];
  for (const place of places) mkdirSync(join(place, '..'), { recursive: true });
  const [one, two] = [
    packed(places[0], { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' }),
    packed(places[1], { TZ: 'Asia/Shanghai', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' }),
  ];
  stdout.write(`${one.name}: ${one.size} bytes, sha256 ${one.hash}\n`);
  if (one.hash !== two.hash) {
    stdout.write(`The second clone packs ${two.size} bytes, sha256 ${two.hash}:\n${differences(one, two)}\n`);
    process.exitCode = 1;
  } else stdout.write('The second clone packs the same bytes.\n');
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** The files of the packages that are not the same, by name. */
function differences(...packages) {
  const [a, b] = packages.map(({ name, folder }) => {
    execFileSync('tar', ['-xzf', join(folder, name), '-C', folder], quiet);
    const files = readdirSync(join(folder, 'package'), { recursive: true, withFileTypes: true });
    return new Map(
      files
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => [
          path.slice(folder.length),
          createHash('sha256').update(readFileSync(path)).digest('hex'),
        ]),
    );
  });
  const names = [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name));
  return names.length === 0 ? 'only in how they are packed' : names.join('\n');
}
