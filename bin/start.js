'use strict';
/**
 * Starts radar fast. Most of a short command's time went into compiling JavaScript: `dist/program.cjs` is the whole program
 * in one file, and V8's compiled form of it is kept. Node 22 and later keep that themselves (module.enableCompileCache);
 * for Node 20 it is kept here, in the user's cache folder, as vm.Script takes it (https://nodejs.org/api/vm.html).
 */
const fs = require('node:fs');
const module_ = require('node:module');
const path = require('node:path');

const PROGRAM = path.join(__dirname, '../dist/program.cjs');
/** Verbs whose libraries are ES modules with a top-level await: they are started from the other bundle. */
const AS_MODULES = new Set(['browse', 'mcp']);

/** Promises to leave nothing behind. */
const TRACELESS = 'demo';

/** @param {readonly string[]} argv The arguments after the program's name. */
function start(argv) {
  if (argv.some((word) => AS_MODULES.has(word))) return startAsModules(argv);
  if (module_.enableCompileCache !== undefined) {
    module_.enableCompileCache();
    return run(argv, require(PROGRAM));
  }
  const { program, keep } = loadKept(argv[0]);
  return run(argv, program).then(keep);
}

async function run(argv, { main, createSystemContext }) {
  process.exitCode = await main(argv, createSystemContext());
}

async function startAsModules(argv) {
  module_.enableCompileCache?.();
  const [{ createSystemContext }, { main }] = await Promise.all([
    import('../dist/system-context.js'),
    import('../dist/main.js'),
  ]);
  return run(argv, { main, createSystemContext });
}

/**
 * The program from its kept form, or from its source; and what keeps the form that this run has made. Each verb has its
 * own: what it calls is compiled in it. V8 refuses a form of another version or other flags of itself.
 */
function loadKept(verb) {
  const vm = require('node:vm');
  // Pure ASCII, which is read fastest so.
  const source = fs.readFileSync(PROGRAM, 'latin1');
  const file = keptFile(source, verb);
  const cachedData = file === undefined ? undefined : readKept(file);
  const script = new vm.Script(module_.wrap(source), { filename: PROGRAM, cachedData });
  const made = { exports: {} };
  script.runInThisContext()(
    made.exports,
    module_.createRequire(PROGRAM),
    made,
    PROGRAM,
    path.dirname(PROGRAM),
  );
  const isKept = cachedData !== undefined && script.cachedDataRejected !== true;
  const keep = () => {
    if (file !== undefined && !isKept) writeKept(file, script.createCachedData());
  };
  return { program: made.exports, keep };
}

/** `~/.cache/radar/code/<hash of the bundle>-<version of Node>-today`; undefined where there is no such folder to be had. */
function keptFile(source, verb) {
  const cache = cacheFolder();
  const hash = /^\/\/ ([0-9a-f]{16})\n/.exec(source)?.[1];
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

/** Somebody else's file would be somebody else's code. */
function readKept(file) {
  try {
    const uid = process.getuid?.();
    const { uid: owner, mode } = fs.statSync(file);
    return owner === uid && (mode & 0o022) === 0 ? fs.readFileSync(file) : undefined;
  } catch {
    return undefined;
  }
}

/** Whole or not at all. What cannot be kept costs time the next time, and nothing else. */
function writeKept(file, data) {
  const folder = path.dirname(file);
  const temporary = `${file}.${process.pid}`;
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    sweep(folder, path.basename(file).split('-')[0]);
    fs.writeFileSync(temporary, data, { mode: 0o600, flag: 'wx' });
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

module.exports = { start };
