/** One month of mornings, and what every output had at its end. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { addDays, announces, newYorkDay } from '../../../src/calendar.ts';
import type { Day } from '../../../src/paper.ts';
import { canMount } from '../../helpers/disk.ts';
import { type Chance, chance } from '../chance.ts';
import { type Ended, radar } from '../process.ts';
import { balance, outputsOf } from '../torture/truth.ts';
import { idsIn, type Received, startWorld, type World } from '../torture/world.ts';

/** Summer time ends within it, in Europe on the 25th, in New York a week later. */
const [FIRST, LAST] = ['2026-10-12' as Day, '2026-11-13' as Day];
const ZONES = ['Europe/Berlin', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland', 'UTC'];
const TROUBLES = ['mail', 'webhook', 'hook', 'notes'] as const;
type Trouble = (typeof TROUBLES)[number];

export interface Lived {
  readonly runs: number;
  /** How often each end was seen: exit codes, and kills. */
  readonly ends: ReadonlyMap<string, number>;
  readonly papers: number;
  readonly findings: readonly string[];
}

const AFTER = '  after: ["node hook.mjs"]\n';
/** Keeps what it is given, unless it is told to fail. */
const HOOK = `import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
const text = readFileSync(0, 'utf8');
if (existsSync('hook-fails')) process.exit(1);
mkdirSync('hooked', { recursive: true });
writeFileSync(\`hooked/\${process.env.RADAR_DATE}-\${process.pid}.json\`, text);
`;

interface Life {
  readonly world: World;
  readonly luck: Chance;
  readonly ends: Map<string, number>;
  readonly findings: string[];
  dawned: Day;
  zone: string;
  runs: number;
}

export async function liveByCron(root: string, seed: number): Promise<Lived> {
  const world = await startWorld(root, AFTER);
  const luck = chance(seed);
  writeFileSync(join(world.home, 'hook.mjs'), HOOK);
  const life: Life = {
    ...{ world, luck, ends: new Map(), findings: [] },
    ...{ dawned: addDays(FIRST, -1), zone: 'Europe/Berlin', runs: 0 },
  };
  try {
    let asleep = 0;
    for (let day = FIRST; day <= LAST; day = addDays(day, 1)) {
      if (asleep === 0 && luck.next() < 0.08) asleep = luck.whole(1, 4);
      if (luck.next() < 0.15) life.zone = luck.one(ZONES);
      if (asleep > 0) asleep -= 1;
      else await morning(life, day);
      // Half past eleven in New York's winter, when nothing is announced yet; in its summer an hour later, and there is.
      if (day === '2026-11-03') await run(life, Date.parse('2026-11-04T04:30:00Z'), {});
    }
    // The evening after the last batch, with everything mended: whatever is still owed comes now.
    settle(life);
    await run(life, at(LAST, 23, 'UTC'), {});
    checkOutputs(life);
    const papers = [...world.announced.values()].flat().length;
    return { runs: life.runs, ends: life.ends, papers, findings: life.findings };
  } finally {
    await world.close();
  }
}

/** One run or several, at the hour of the place; some of them killed, and on some days an output that fails. */
async function morning(life: Life, day: Day): Promise<void> {
  const { luck } = life;
  const trouble = luck.next() < 0.25 ? luck.one(TROUBLES) : undefined;
  if (trouble !== undefined) strikeOutput(life, trouble);
  const hour = luck.whole(5, 9);
  const instant = at(day, hour, life.zone);
  if (luck.next() < 0.15) await run(life, instant, { killedAfter: luck.whole(50, 900), trouble });
  if (luck.next() < 0.15)
    await Promise.all([run(life, instant, { trouble }), run(life, instant, { trouble })]);
  await run(life, instant, { trouble });
  settle(life);
  // The hour that comes twice.
  if (day === '2026-10-25') await run(life, Date.parse('2026-10-25T01:30:00Z'), {});
  if (luck.next() < 0.2) await run(life, instant + 6 * 3_600_000, {});
}

interface Morning {
  readonly killedAfter?: number;
  readonly trouble?: Trouble | undefined;
}

async function run(life: Life, instant: number, { killedAfter, trouble }: Morning): Promise<void> {
  const { world, zone } = life;
  dawnUntil(life, instant);
  const seat = { ...world, env: { ...world.env, TZ: zone } };
  const ended = await radar(seat, ['today', '-q'], {
    shift: instant - Date.now(),
    ...(killedAfter === undefined ? {} : { blow: { kind: 'time', ms: killedAfter } }),
  });
  life.runs += 1;
  const end = ended.code === null ? 'killed' : String(ended.code);
  life.ends.set(end, (life.ends.get(end) ?? 0) + 1);
  const fault = faultIn(ended, trouble, killedAfter !== undefined);
  if (fault !== undefined)
    life.findings.push(`${new Date(instant).toISOString()} in ${zone}: ${fault}: ${ended.err.slice(0, 400)}`);
}

/** 75 where two came at once; 9, and the name of what failed, where an output fails and there was something for it. */
function faultIn({ code, err }: Ended, trouble: Trouble | undefined, isKilled: boolean): string | undefined {
  if (code === null) return isKilled ? undefined : 'hung';
  if (code === 0 || code === 75) return undefined;
  if (code !== 9) return `ended with ${code}`;
  const named = { mail: /mail/i, webhook: /127\.0\.0\.1/, hook: /node/, notes: /vault/ };
  if (trouble === undefined) return isKilled ? undefined : 'ended with 9, though every output worked';
  return named[trouble].test(err) ? undefined : `did not name ${trouble}`;
}

/** Every batch up to a moment is announced in its order; the feed shows the last one. */
function dawnUntil(life: Life, instant: number): void {
  const { world } = life;
  const today = newYorkDay(instant);
  while (life.dawned < today) {
    life.dawned = addDays(life.dawned, 1);
    if (announces(life.dawned)) world.dawn(life.dawned, life.luck);
  }
  world.arxiv.moveTo(new Date(instant).toISOString());
}

/** The instant of an hour in a place, near enough: the offset is that of the day's noon in it. */
function at(day: Day, hour: number, zone: string): number {
  const noon = new Date(`${day}T12:00:00Z`);
  const there = new Date(`${noon.toLocaleString('en-US', { timeZone: zone })} UTC`);
  return Date.parse(`${day}T00:00:00Z`) + hour * 3_600_000 - (there.getTime() - noon.getTime());
}

function strikeOutput({ world }: Life, trouble: Trouble): void {
  if (trouble === 'hook') writeFileSync(join(world.home, 'hook-fails'), '');
  else if (trouble === 'notes') blockVault(world.home, true);
  else world.refusing.add(trouble);
}

function settle({ world }: Life): void {
  world.refusing.clear();
  rmSync(join(world.home, 'hook-fails'), { force: true });
  blockVault(world.home, false);
}

/** A disk without room where the notes are, or, where nothing can be mounted, a file where their folder should be. */
function blockVault(home: string, isBlocked: boolean): void {
  const vault = join(home, 'vault');
  if (canMount) {
    if (!isBlocked) spawnSync('umount', [vault], { stdio: 'ignore' });
    else {
      mkdirSync(vault, { recursive: true });
      spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', vault]);
      writeFileSync(join(vault, 'all-there-is'), Buffer.alloc(4096));
    }
    return;
  }
  const aside = join(home, 'vault-aside');
  if (isBlocked && existsSync(vault)) renameSync(vault, aside);
  if (isBlocked) writeFileSync(vault, '');
  else if (existsSync(vault) && statSync(vault).isFile()) rmSync(vault);
  if (!isBlocked && existsSync(aside)) renameSync(aside, vault);
}

function checkOutputs({ world, findings }: Life): void {
  const announced = [...world.announced.values()].flat();
  for (const [output, received] of Object.entries({ ...outputsOf(world), hook: hooked(world.home) })) {
    const { missing, twice } = balance(received, announced);
    if (missing.length > 0) findings.push(`${output} never had ${missing.join(' ')}`);
    if (twice.length > 0) findings.push(`${output} had more than once ${twice.join(' ')}`);
  }
  const site = join(world.home, 'site');
  for (const name of readdirSync(site)) {
    const end = name.endsWith('.html') ? /<\/html>\s*$/ : name.endsWith('.xml') ? /<\/feed>\s*$/ : /$/;
    if (!end.test(readFileSync(join(site, name), 'utf8'))) findings.push(`site/${name} is not whole`);
  }
}

function hooked(home: string): readonly Received[] {
  const folder = join(home, 'hooked');
  return readdirSync(folder).map((key) => {
    const { papers } = JSON.parse(readFileSync(join(folder, key), 'utf8')) as { papers: { id: string }[] };
    return { key, ids: papers.flatMap(({ id }) => idsIn(id)) };
  });
}
