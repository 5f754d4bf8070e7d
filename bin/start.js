'use strict';
/**
 * Starts radar fast. Most of a short command's time went into reading and compiling JavaScript: `dist/program` is the program
 * in parts, of which a command loads what it needs, and V8's compiled form of them is kept. Node 22 and later keep that
 * themselves (module.enableCompileCache); for Node 20 kept-parts.js does.
 */
const path = require('node:path');

const PARTS = path.join(__dirname, '../dist/program');
/** Verbs whose libraries are ES modules with a top-level await: they are started from the other bundle. */
const AS_MODULES = new Set(['browse', 'mcp']);
/** From here on Node keeps compiled code. */
const KEEPS_CODE = 22;

/** Verbs that rank or write for a second: what they load is little beside that. */
const WORKS_LONG = new Set('demo eval init mail map profile rank rate today trends'.split(' '));
/**
 * V8 compiles what has run for a while a second time, to run faster. A command that ends within a second hardly gets back what that
 * costs: from three times its own limit on a digest takes a quarter less processor time. Set before anything is loaded, since
 * what is kept of compiled code holds for the flags that it was made with: https://nodejs.org/api/v8.html#v8setflagsfromstringflags
 */
const COMPILE_LATER = '--interrupt-budget=400000';
/** A regular expression is interpreted once and then compiled after all: writing about a morning asks each of a hundred hundreds of times. */
const COMPILE_EXPRESSIONS = '--no-regexp-tier-up';
/** From here on V8 counts calls instead, and says on stderr that it has no such flag. */
const LACKS_FLAG = 22;

/** @param {readonly string[]} argv The arguments after the program's name. */
function start(argv) {
  const kept = argv[0] === 'completion' ? keptCompletion(argv) : undefined;
  if (kept !== undefined) return process.stdout.write(kept);
  if (argv.some((word) => AS_MODULES.has(word))) return startAsModules(argv);
  const major = Number.parseInt(process.versions.node, 10);
  if (WORKS_LONG.has(argv[0]) && major < LACKS_FLAG)
    require('node:v8').setFlagsFromString(`${COMPILE_LATER} ${COMPILE_EXPRESSIONS}`);
  if (major >= KEEPS_CODE) {
    keepCode();
    return run(argv, require(path.join(PARTS, 'program.cjs')));
  }
  const { program, keep } = require('./kept-parts.js').load(PARTS, argv[0]);
  return run(argv, program).then(keep);
}

const keptCompletion = (argv) => require('./kept-completions.js').answer(argv, process.env, process.cwd());

async function run(argv, { main, createSystemContext }) {
  process.exitCode = await main(argv, createSystemContext());
}

async function startAsModules(argv) {
  keepCode();
  const [{ createSystemContext }, { main }] = await Promise.all([
    import('../dist/system-context.js'),
    import('../dist/main.js'),
  ]);
  return run(argv, { main, createSystemContext });
}

/** Loaded here only: on Node 20 `node:module` brings the loader of ES modules, which a short command never needs. */
function keepCode() {
  require('node:module').enableCompileCache?.();
}

module.exports = { start };
