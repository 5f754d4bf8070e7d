// Writes into package-lock.json what npm leaves out of it: better-sqlite3 13 brings its binaries and says
// `gypfile: false`, but `npm ci` knows only the lock, sees a binding.gyp and compiles. Where that fails, radar on
// Node 22 and later would have no driver at all. npm runs this after every change to node_modules (`dependencies`).
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const driver = lock.packages['node_modules/better-sqlite3'];
if (driver !== undefined && driver.gypfile !== false) {
  driver.gypfile = false;
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}
