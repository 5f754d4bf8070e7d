#!/usr/bin/env node
import module from 'node:module';

// Absent on Node 20; later versions start faster with it.
module.enableCompileCache?.();
const { createSystemContext } = await import('../dist/system-context.js');
const { main } = await import('../dist/main.js');
process.exitCode = await main(process.argv.slice(2), createSystemContext());
