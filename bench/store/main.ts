/**
 * `npx tsx bench/store/main.ts --papers 1M [--seed 1] FOLDER`: a store of made-up papers, `FOLDER/radar.db`, and a
 * configuration for it, `FOLDER/config.yaml`. Then `RADAR_DATA_DIR=FOLDER RADAR_CONFIG=FOLDER/config.yaml radar list`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { amountOf } from './amount.ts';
import { generateStore } from './generate.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { papers: { type: 'string', default: '10k' }, seed: { type: 'string', default: '1' } },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('name the folder that the store is made in');
const papers = amountOf(values.papers);
const start = process.hrtime.bigint();
const seconds = () => Number(process.hrtime.bigint() - start) / 1e9;
mkdirSync(folder, { recursive: true });
let told = 0;
const config = generateStore({
  file: join(folder, 'radar.db'),
  papers,
  seed: Number(values.seed),
  onSaved: (saved) => {
    if (seconds() - told < 5) return;
    told = seconds();
    process.stderr.write(`${saved} of ${papers} papers, ${Math.round(saved / told)} a second\n`);
  },
});
writeFileSync(join(folder, 'config.yaml'), config);
process.stderr.write(`${papers} papers in ${seconds().toFixed(1)} s: ${folder}\n`);
