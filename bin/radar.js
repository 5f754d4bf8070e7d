#!/usr/bin/env node
'use strict';

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
require('./start.js').start(process.argv.slice(2));
