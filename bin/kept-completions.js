'use strict';
/**
 * Answers Tab from what the last command kept (src/cli/completions/keep.ts), without loading the program: a shell waits for
 * this. Where a file has changed since, or anything else is not as it was, the program answers.
 */
const fs = require('node:fs');
const path = require('node:path');

const ANSWERS = ['ids', 'days'];
const PROJECT_FILE = 'radar.config.yaml';

/** @returns What `radar completion ids` or `days` prints; undefined where the program has to be asked. */
function answer([verb, what, ...rest], env, cwd) {
  const place = ANSWERS.indexOf(what);
  if (verb !== 'completion' || place < 0 || rest.length > 0) return undefined;
  try {
    const bytes = fs.readFileSync(fileOf(env));
    const end = bytes.indexOf('\n');
    if (!isAsItWas(JSON.parse(bytes.toString('utf8', 0, end)), env, cwd)) return undefined;
    const start = bytes.indexOf('\n', end + 1) + 1;
    const lengths = bytes
      .toString('latin1', end + 1, start)
      .split(' ')
      .map(Number);
    if (lengths.length !== ANSWERS.length || start + lengths[0] + lengths[1] !== bytes.length)
      return undefined;
    const from = start + (place === 0 ? 0 : lengths[0]);
    return bytes.subarray(from, from + lengths[place]);
  } catch {
    return undefined;
  }
}

/** Somebody else's file would be somebody else's titles. @throws where there is none to be read. */
function fileOf({ XDG_CACHE_HOME: cache, HOME: home }) {
  const folder = cache !== undefined && path.isAbsolute(cache) ? cache : path.join(home, '.cache');
  const file = path.join(folder, 'radar', 'completions');
  const { uid, mode } = fs.statSync(file);
  if (!path.isAbsolute(folder) || uid !== process.getuid?.() || (mode & 0o022) !== 0) throw new Error(file);
  return file;
}

function isAsItWas(kept, env, cwd) {
  const isHere = kept.cwd === cwd;
  return (
    kept.paths.every(([name, value]) => value === (env[name] ?? null)) &&
    (isHere || (kept.cwd === null && markOf(path.join(cwd, PROJECT_FILE)) === null)) &&
    kept.files.every(([file, mark]) => markOf(file) === mark)
  );
}

function markOf(file) {
  const found = fs.statSync(file, { bigint: true, throwIfNoEntry: false });
  return found === undefined || found.size === 0n ? null : `${found.mtimeNs} ${found.size} ${found.ino}`;
}

module.exports = { answer };
