#!/usr/bin/env node
import module from 'node:module';

const OLDEST = [20, 19];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
// An older Node fails somewhere in the middle, with words that help nobody.
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  const { node } = process.versions;
  process.stderr.write(
    `radar: needs Node.js ${OLDEST.join('.')} or later, and this is ${node} (${process.execPath})\n`,
  );
  process.exit(1);
}

// Absent on Node 20; later versions start faster with it.
module.enableCompileCache?.();
const { createSystemContext } = await import('../dist/system-context.js');
const { main } = await import('../dist/main.js');
process.exitCode = await main(process.argv.slice(2), createSystemContext());
