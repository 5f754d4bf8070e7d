/** radar from its sources, with the real world around it: `node --import tsx test/helpers/tty-radar.ts today`. */
import { main } from '../../src/main.ts';
import { createSystemContext } from '../../src/system-context.ts';

process.exitCode = await main(process.argv.slice(2), createSystemContext());
