/** Why the store cannot be used, and what to do. */
import type { Said } from '../said.ts';

export const storeErrors = {
  'another-radar': () => 'another radar is at work on the same store',
  'wait-for-lock': (file: string) => `It holds ${file}; try again when it has finished.`,
  'nothing-stored': (why: Said) => `nothing is stored yet: ${why}`,
  'no-driver': () =>
    'the store cannot be opened: better-sqlite3, which reads it, is not installed, or has no binary for this machine',
  'install-driver': () => 'Install it again: npm install --global --include=optional research-radar.',
  'no-driver-on-20': () =>
    'the store cannot be opened: better-sqlite3 12, which reads it on Node.js 20, has no binary for this Node.js',
  'allow-driver-script': () =>
    'npm may have kept its install script from running. Let it run: npm install --global --allow-scripts=better-sqlite3 research-radar (Node.js 22 and later need no script).',
};
