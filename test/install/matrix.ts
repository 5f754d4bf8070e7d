/**
 * `npm run matrix`: the packed radar, installed as strangers install it, with every Node and npm that it supports, runs
 * `radar demo` in every format. Node and npm come as npm packages. `--quick` takes the Node and the npm at hand;
 * `--node 24`, `--npm 12` and `--way npx` choose a part.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Cell, type Outcome, tryCell, WAYS, type Way } from './cell.ts';
import { nodesAtHand, npmAtHand, pack, prebuildOf, provide } from './tools.ts';

const NODES = ['20.19', '22', '24'];
const NPMS = ['10', '11', '12'];

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    node: { type: 'string', multiple: true, default: NODES },
    npm: { type: 'string', multiple: true, default: NPMS },
    way: { type: 'string', multiple: true, default: [...WAYS] },
  },
});

const work = mkdtempSync(join(tmpdir(), 'radar-matrix-'));
const folder = (name: string): string => {
  const made = join(work, name);
  mkdirSync(made);
  return made;
};

try {
  const tarball = pack(folder('package'));
  const prebuilds = prebuildOf(folder('prebuilds'));
  const tools = folder('tools');
  const nodes = values.quick
    ? [nodesAtHand()]
    : values.node.map((version) => provide(tools, 'node', version));
  const npms = values.quick ? [npmAtHand()] : values.npm.map((version) => provide(tools, 'npm', version));
  const ways: readonly Way[] = values.quick ? ['global'] : WAYS.filter((way) => values.way.includes(way));
  const cells = nodes.flatMap((node) =>
    npms.flatMap((npm) => ways.map((way): Cell => ({ node, npm, way, tarball, prebuilds }))),
  );
  const outcomes = cells.map((cell, at) => {
    const outcome = tryCell(cell, folder(`cell-${at}`));
    report(cell, outcome);
    return outcome;
  });
  const failed = outcomes.filter(({ isAsPromised }) => !isAsPromised).length;
  process.stdout.write(`${outcomes.length - failed} of ${outcomes.length} as promised\n`);
  if (failed > 0) process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

function report({ node, npm, way }: Cell, { isAsPromised, what }: Outcome): void {
  const cell = `Node ${node.version}`.padEnd(13) + `npm ${npm.version}`.padEnd(12) + way.padEnd(10);
  process.stdout.write(`${isAsPromised ? 'ok  ' : 'FAIL'} ${cell}${what}\n`);
}
