/** Every operation that writes, with what it must leave behind, however often it is struck before it comes to its end. */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Connection } from '../../../src/store/file/connection.ts';
import { MIGRATIONS, migrate } from '../../../src/store/schema/migrations.ts';
import { insertAsBefore, samplePaper } from '../../helpers/store.ts';
import type { Chance } from '../chance.ts';
import { radar } from '../process.ts';
import { LONG_AGO, look, lookAt, type Marks } from './truth.ts';
import type { World } from './world.ts';

export interface Deed {
  readonly name: string;
  readonly args: readonly string[];
  /** The marks before it, where what was made ready for it has changed them. */
  readonly start?: Marks;
  /** The marks once it is done; as before where it marks nothing. */
  readonly after: Marks;
  /** What it prints once it is done: from then on it must have been done. */
  readonly told?: RegExp;
  /** Done a second time it would do more: not to be repeated once it is seen to be done. */
  readonly once?: boolean;
  /** A data folder of its own. */
  readonly data?: string;
  /** Its store is damaged until it is done. */
  readonly isBroken?: boolean;
  /** What may never be seen, looked for after every blow. */
  readonly always?: () => readonly string[];
  /** What must be there in the end, once it ran to its end. */
  readonly finally?: () => readonly string[] | Promise<readonly string[]>;
}

export interface Field {
  readonly world: World;
  readonly chance: Chance;
  readonly marks: Marks;
  readonly day: string;
}

export type Draw = (field: Field) => Deed | Promise<Deed>;

const known = ({ world }: Field): string[] => [...world.announced.values()].flat();
/** In the store for certain: what was announced today may not be there yet. */
const stored = (field: Field): string[] =>
  known(field).filter((id) => !field.world.announced.get(field.day)?.includes(id));
const withMark = (marks: Marks, mark: string): Marks => [...new Set([...marks, mark])].sort();

/** What one kind of feedback takes the place of. */
const OPPOSITE: Readonly<Record<string, string>> = { like: 'dislike', dislike: 'like' };

function mark(field: Field): Deed {
  const kind = field.chance.one(['like', 'dislike', 'save', 'read']);
  const id = `arxiv:${field.chance.one(known(field))}`;
  const rest = field.marks.filter((one) => one !== `${OPPOSITE[kind]} ${id}`);
  return {
    name: 'like, save, …',
    args: [kind, id, '--offline'],
    after: withMark(rest, `${kind} ${id}`),
    told: /1 paper/,
  };
}

function forget(field: Field): Deed {
  const id = `arxiv:${field.chance.one(known(field))}`;
  return {
    name: 'forget',
    args: ['forget', id, '--offline'],
    after: field.marks.filter((one) => !one.endsWith(` ${id}`)),
  };
}

/** A mark that is certainly new is made in peace, and then taken back. */
async function undo(field: Field): Promise<Deed> {
  const id = `arxiv:2501.${String(field.chance.whole(0, 99_999)).padStart(5, '0')}`;
  await radar(field.world, ['save', id, '--offline', '-q']);
  const start = withMark(field.marks, `save ${id}`);
  return { name: 'undo', args: ['undo', '-q'], start, after: field.marks, once: true };
}

function importMarks(field: Field): Deed {
  const ids = field.chance
    .shuffled(known(field))
    .slice(0, 5)
    .map((id) => `arxiv:${id}`);
  const file = join(field.world.given, 'import.ndjson');
  writeFileSync(file, ids.map((paper) => `${JSON.stringify({ paper, kind: 'read' })}\n`).join(''));
  const after = ids.reduce((marks, id) => withMark(marks, `read ${id}`), field.marks);
  return { name: 'feedback import', args: ['feedback', 'import', file, '-q'], after };
}

/** The file is as before or as after, and one undo brings back what was there, byte for byte. */
function configure(field: Field): Deed {
  const { world, chance, marks } = field;
  const before = readFileSync(world.configFile, 'utf8');
  const word = `word${chance.whole(1000, 9999)}`;
  const args = chance.one([
    ['add', 'mute', word],
    ['add', 'author', `Ada ${word}`],
    ['add', 'interest', `${word} in optics`, '--name', word],
    ['config', 'set', 'briefing.papers', String(chance.whole(101, 200))],
  ]);
  return {
    name: 'add, config set',
    args: [...args, '-q'],
    after: marks,
    always: () => {
      const now = readFileSync(world.configFile, 'utf8');
      return now === before || now.includes(args.at(-1) ?? '')
        ? []
        : ['the configuration is neither old nor new'];
    },
    finally: async () => {
      const checked = await radar(world, ['config', 'check']);
      if (checked.code !== 0)
        return [`the configuration is not right any more: ${checked.out}${checked.err}`];
      await radar(world, ['undo', '-q']);
      return readFileSync(world.configFile, 'utf8') === before
        ? []
        : ['undo does not bring the configuration back'];
    },
  };
}

const OWN_WORDS = '\nMy own words.\n';

/** What the reader wrote into a note is still in it. */
function notes(field: Field): Deed {
  const { world, marks } = field;
  const folder = join(world.home, 'saved');
  // What a killed radar left half-written has no reader, and goes when the next one is done.
  const written = (existsSync(folder) ? readdirSync(folder) : []).filter((name) => name.endsWith('.md'));
  const hasWords = (name: string): boolean =>
    existsSync(join(folder, name)) && readFileSync(join(folder, name), 'utf8').includes(OWN_WORDS);
  for (const name of written.slice(0, 1).filter((one) => !hasWords(one))) {
    appendFileSync(join(folder, name), OWN_WORDS);
    // Only radar sweeps a folder: what the reader writes there is not to look like radar's.
    utimesSync(join(folder, name), LONG_AGO, LONG_AGO);
  }
  const saved = marks.filter((one) => one.startsWith('save ')).map((one) => one.slice('save arxiv:'.length));
  const lost = (): readonly string[] =>
    written
      .slice(0, 1)
      .filter((name) => !hasWords(name))
      .map((name) => `the reader's words in ${name} are gone`);
  return {
    name: 'notes',
    args: ['notes', '--saved', '-o', 'saved/{id}.md', '--offline', '-q'],
    after: marks,
    always: lost,
    finally: () => {
      const names = existsSync(folder) ? readdirSync(folder).join(' ') : '';
      return saved
        .filter((id) => stored(field).includes(id) && !names.includes(id))
        .map((id) => `no note of ${id}`);
    },
  };
}

function backup({ world, marks }: Field): Deed {
  const folder = join(world.home, 'copies');
  const copy = join(folder, 'one.db');
  const unsound = (): readonly string[] =>
    existsSync(copy) ? lookAt(copy).faults.map((fault) => `the backup: ${fault}`) : [];
  return {
    name: 'store backup',
    args: ['store', 'backup', copy, '--force'],
    after: marks,
    always: unsound,
    finally: () => (existsSync(copy) ? unsound() : ['there is no backup']),
  };
}

async function restore({ world, marks }: Field): Promise<Deed> {
  const copy = join(world.home, 'copies', 'two.db');
  await radar(world, ['store', 'backup', copy, '--force']);
  return {
    name: 'store restore',
    args: ['store', 'restore', copy, '--yes'],
    after: marks,
    finally: () => {
      for (const name of readdirSync(world.data).filter((one) => one.includes('.before-restore-')))
        rmSync(join(world.data, name));
      return [];
    },
  };
}

const PAPERS = 40;

/** A store of an older radar with rows, in a data folder of its own. */
function migration({ world, chance }: Field): Deed {
  const data = join(world.home, 'older');
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { mode: 0o700 });
  const version = chance.whole(1, MIGRATIONS.length - 1);
  const db = new Connection(join(data, 'radar.db'));
  db.pragma('journal_mode = wal');
  migrate(db, MIGRATIONS.slice(0, version));
  const ids = Array.from({ length: PAPERS }, (_, index) => `2501.${String(index).padStart(5, '0')}`);
  for (const id of ids) insertAsBefore(db, samplePaper(id));
  for (const id of ids.slice(0, 9))
    db.run(
      "INSERT INTO feedback (paper, kind, at) VALUES (?, 'like', '2025-01-02T00:00:00.000Z')",
      `arxiv:${id}`,
    );
  db.close();
  return {
    name: 'migration',
    args: ['feedback', 'list'],
    data,
    after: ids.slice(0, 9).map((id) => `like arxiv:${id}`),
    finally: () => {
      const { papers, version: now } = look(data, join(world.home, 'scratch'));
      const kept = readdirSync(data).some((name) => name.endsWith(`.before-schema-${version}`));
      return [
        ...(papers === PAPERS ? [] : [`${papers} of ${PAPERS} papers are left`]),
        ...(now === MIGRATIONS.length ? [] : [`the schema is still ${now}`]),
        ...(kept ? [] : ['the store was not kept as it was']),
      ];
    },
  };
}

const PAGE = 4096;

/** A copy of the store with a page of zeros: whichever it is, every mark is saved. */
async function recover({ world, chance, marks }: Field): Promise<Deed> {
  const data = join(world.home, 'damaged');
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { mode: 0o700 });
  const file = join(data, 'radar.db');
  await radar(world, ['store', 'backup', file]);
  const bytes = readFileSync(file);
  const page = chance.whole(0, bytes.length / PAGE - 1);
  writeFileSync(file, bytes.fill(0, page * PAGE, (page + 1) * PAGE));
  // A page that nothing uses is no loss.
  const isHurt = look(data, join(world.home, 'scratch')).faults.length > 0;
  return {
    name: 'store recover',
    args: ['store', 'recover'],
    data,
    after: marks,
    isBroken: true,
    finally: () => {
      const isKept = readdirSync(data).some((name) => name.includes('.damaged-'));
      return isKept || !isHurt ? [] : ['the damaged store was not kept'];
    },
  };
}

/** A note is written, and is there afterwards. */
function note(field: Field): Deed {
  const ids = stored(field);
  if (ids.length === 0) return mark(field);
  const id = `arxiv:${field.chance.one(ids)}`;
  const text = `Read again on ${field.chance.whole(1, 28)} ${field.chance.one(['May', 'June', 'July'])}`;
  return {
    name: 'note',
    args: ['note', id, text],
    after: field.marks,
    finally: async () => {
      const { out } = await radar(field.world, ['note', id]);
      return out.includes(text) ? [] : ['the note is not there'];
    },
  };
}

/** All that another machine has, joined with what is there: here it is the same. */
async function importAll({ world, marks }: Field): Promise<Deed> {
  const file = join(world.given, 'all.json');
  rmSync(file, { force: true });
  await radar(world, ['export', '--all', file]);
  return { name: 'import of everything', args: ['import', file], after: marks };
}

const plain =
  (name: string, ...args: readonly string[]): Draw =>
  ({ marks }) => ({ name, args, after: marks });

export const today: Draw = plain('today, six outputs', 'today', '-q');

export const DEEDS: readonly Draw[] = [
  plain('refresh', 'refresh', '-q'),
  plain('backfill', 'refresh', '--days', '7', '-q'),
  mark,
  mark,
  forget,
  undo,
  importMarks,
  configure,
  notes,
  plain('store optimize', 'store', 'optimize'),
  backup,
  restore,
  migration,
  recover,
  note,
  importAll,
];
