'use strict';
/**
 * The parts of the program that a verb loads, as one script that is kept with its compiled form in the user's cache folder, as
 * vm.Script takes it (https://nodejs.org/api/vm.html): one file is read, not eighty. The first run of a verb notes which parts it loaded, the next one has them compiled
 * and kept, and what happened once only, such as reading a new configuration, is left out later.
 */
const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');

const ENTRY = 'program.cjs';
/** Promises to leave nothing behind. */
const TRACELESS = 'demo';
const ALIGNED = 8;

/** @returns What the entry exports, and what keeps the form that this run has made. */
function load(folder, verb) {
  // Pure ASCII, which is read fastest so.
  const sources = new Map();
  const sourceOf = (name) => {
    if (!sources.has(name)) sources.set(name, fs.readFileSync(path.join(folder, name), 'latin1'));
    return sources.get(name);
  };
  const file = keptFile(hashIn(path.join(folder, ENTRY)), verb);
  const { kept, together } = readTogether(file, folder, sourceOf);
  const functions = new Map(kept.parts.map((name, at) => [name, together?.functions[at]]));
  const used = new Map();
  const requirePart = (id) => (id.startsWith('./') ? need(id.slice(2)) : require(id));
  requirePart.resolve = require.resolve;
  const need = (name) => {
    const known = used.get(name);
    if (known !== undefined) return known.exports;
    const one =
      functions.get(name) ?? compile(scriptOf([sourceOf(name)]), path.join(folder, name)).functions[0];
    const made = { exports: {} };
    used.set(name, made);
    one(made.exports, requirePart, made, path.join(folder, name), folder);
    return made.exports;
  };
  const keep = () => {
    if (file === undefined) return;
    const next = nextForm(kept, new Set(used.keys()), together);
    if (next !== undefined) writeKept(file, next);
  };
  return { program: need(ENTRY), keep };
}

const NOTHING = { kept: { parts: [], settled: undefined }, together: undefined };

/** What is kept, compiled; as if nothing were kept where it names what there is not. */
function readTogether(file, folder, sourceOf) {
  const kept = file === undefined ? undefined : readKept(file);
  if (kept === undefined) return NOTHING;
  try {
    return { kept, together: compile(kept.code ?? scriptOf(kept.parts.map(sourceOf)), folder, kept.data) };
  } catch {
    return NOTHING;
  }
}

/** One script whose value is an array of functions, one for each part, with the arguments of a module. */
const scriptOf = (sources) =>
  `[${sources.map((source) => `(function(exports,require,module,__filename,__dirname){${source}\n})`).join(',\n')}]`;

function compile(code, filename, cachedData) {
  const script = new vm.Script(code, { filename, cachedData });
  return { code, script, functions: script.runInThisContext() };
}

/** What is to be kept after a run; undefined where what is kept serves. */
function nextForm({ parts, settled, data }, used, together) {
  const covered = [...used].every((name) => parts.includes(name));
  const isRejected = data === undefined || together.script.cachedDataRejected === true;
  if (settled === undefined) return { parts: [...used], settled: false };
  if (!covered) return { parts: [...new Set([...parts, ...used])], settled: true };
  if (isRejected) return { parts, settled, code: together.code, data: together.script.createCachedData() };
  // What the first run alone had needed is left out, once: runs of different kinds would disagree for ever.
  return settled || used.size === parts.length ? undefined : { parts: [...used], settled: true };
}

/** What the first line of the entry names all parts by. */
function hashIn(entry) {
  const head = Buffer.alloc(20);
  const descriptor = fs.openSync(entry);
  try {
    fs.readSync(descriptor, head, 0, head.length, 0);
  } finally {
    fs.closeSync(descriptor);
  }
  return /^\/\/ ([0-9a-f]{16})\n/.exec(head.latin1Slice())?.[1];
}

/** `~/.cache/radar/code/<hash of the parts>-<version of Node>-x64-today`; undefined where there is no such folder to be had. */
function keptFile(hash, verb) {
  const cache = cacheFolder();
  if (cache === undefined || hash === undefined) return undefined;
  const name = /^[a-z]{1,20}$/.test(verb ?? '') ? verb : 'radar';
  if (name === TRACELESS) return undefined;
  return path.join(cache, 'radar', 'code', `${hash}-${process.versions.node}-${process.arch}-${name}`);
}

function cacheFolder() {
  const { XDG_CACHE_HOME: cache, HOME: home } = process.env;
  // The specification has relative paths ignored.
  if (cache !== undefined && path.isAbsolute(cache)) return cache;
  return home !== undefined && path.isAbsolute(home) ? path.join(home, '.cache') : undefined;
}

/** A line of JSON, then what V8 made, then the script. Somebody else's file would be somebody else's code. */
function readKept(file) {
  try {
    const { uid, mode } = fs.statSync(file);
    if (uid !== process.getuid?.() || (mode & 0o022) !== 0) return undefined;
    const bytes = fs.readFileSync(file);
    const end = bytes.indexOf('\n');
    const { parts, settled, size } = JSON.parse(bytes.latin1Slice(0, end));
    if (!Array.isArray(parts) || !parts.every((name) => /^[\w.-]+\.cjs$/.test(name))) return undefined;
    const form = { parts, settled: settled === true };
    if (!Array.isArray(size)) return form;
    const middle = end + 1 + size[0];
    // A script cut short would be another one.
    if (middle + size[1] !== bytes.length) return undefined;
    return { ...form, data: bytes.subarray(end + 1, middle), code: bytes.latin1Slice(middle) };
  } catch {
    return undefined;
  }
}

/** Whole or not at all. What cannot be kept costs time the next time, and nothing else. */
function writeKept(file, { data, code = '', ...head }) {
  const folder = path.dirname(file);
  const temporary = `${file}.${process.pid}`;
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    sweep(folder, path.basename(file).split('-')[0]);
    const line = JSON.stringify(data === undefined ? head : { ...head, size: [data.length, code.length] });
    // V8 wants what it made to begin at a multiple of eight.
    const padded = line.padEnd(Math.ceil((line.length + 1) / ALIGNED) * ALIGNED - 1);
    const bytes = Buffer.from(`${padded}\n`, 'latin1');
    const all = data === undefined ? bytes : Buffer.concat([bytes, data, Buffer.from(code, 'latin1')]);
    fs.writeFileSync(temporary, all, { mode: 0o600, flag: 'wx' });
    fs.renameSync(temporary, file);
  } catch {
    try {
      fs.rmSync(temporary, { force: true });
    } catch {
      // There is no such folder.
    }
  }
}

/** Forms of earlier versions of radar are never read again. */
function sweep(folder, hash) {
  for (const name of fs.readdirSync(folder))
    if (!name.startsWith(hash)) fs.rmSync(path.join(folder, name), { force: true });
}

module.exports = { load };
