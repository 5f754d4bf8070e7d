/**
 * `npm run fuzz`: what comes from outside, thrown at what reads it, guided by the code that it reaches.
 *   npm run fuzz -- --minutes 10 [--seed 1] [--target feed,oai] [--corpus folder]
 *   npm run fuzz -- --growth [--target T] [--every 10]  how the time of each reader grows with its input, up to a megabyte
 *   npm run fuzz -- --regexes              judges every regular expression of the sources
 */
import { argv, stdout } from 'node:process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  args: argv.slice(2),
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    corpus: { type: 'string' },
    regexes: { type: 'boolean', default: false },
    growth: { type: 'boolean', default: false },
    every: { type: 'string', default: '1' },
    target: { type: 'string', multiple: true, default: [] },
  },
});
const tell = (line: string): void => {
  stdout.write(`${line}\n`);
};

process.exitCode = (await run()) ? 0 : 1;

async function run(): Promise<boolean> {
  // Before anything of radar is loaded: expressions that modules put together are seen while they are loaded.
  if (values.regexes) return (await import('./regexes/main.ts')).judgeRegexes(tell);
  const { TARGETS } = await import('./targets/index.ts');
  const wanted = values.target.flatMap((names) => names.split(','));
  const targets = TARGETS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  if (values.growth)
    return (await import('./growth-main.ts')).measureGrowth(targets, Number(values.every), tell);
  const { campaign } = await import('./campaign.ts');
  const options = { minutes: Number(values.minutes), seed: Number(values.seed), corpus: values.corpus };
  return campaign(targets, options, tell);
}
