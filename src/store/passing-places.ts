/**
 * Ranked papers on their way out, more than memory should hold: put down in any order, read once in that of the ranking. They lie
 * in a temporary file that SQLite makes and removes; where there is no room for one, in memory.
 */
import { ANNOUNCE_TYPES, type AnnounceType, type Day, type PaperId } from '../paper.ts';
import { type Connection, connectionOf, type Store } from './file/connection.ts';
import { isUnwritable } from './file/failure.ts';

/** What decides the order, and what is read back; undefined for a paper that only counts. */
export interface PassingPlace {
  readonly score: number;
  readonly tie: number;
  readonly announcedOn: Day;
  readonly announceType: AnnounceType;
  readonly id: PaperId;
  readonly place: string | undefined;
}

export interface PassingPlaces {
  readonly add: (places: readonly PassingPlace[]) => void;
  /** Best first; until the last one nothing may be written. */
  readonly inOrder: () => Iterable<string | undefined>;
}

/** One at a time: a second one takes the place of the first. */
export function createPassingPlaces(store: Store): PassingPlaces {
  const db = connectionOf(store);
  make(db, 'FILE');
  let isInMemory = false;
  /** What is there can still be read where nothing more can be written. */
  const moveIntoMemory = (error: unknown): void => {
    if (isInMemory || !isUnwritable(error)) throw error;
    isInMemory = true;
    const rows = db.all<Row>('SELECT * FROM passing_places');
    make(db, 'MEMORY');
    insert(db, rows);
  };
  return {
    add: (places) => {
      const rows = places.map(rowOf);
      try {
        insert(db, rows);
      } catch (error) {
        moveIntoMemory(error);
        insert(db, rows);
      }
    },
    *inOrder() {
      try {
        yield* ordered(db);
      } catch (error) {
        // Sorting comes before the first row: none has been given.
        moveIntoMemory(error);
        yield* ordered(db);
      }
    },
  };
}

interface Row {
  readonly score: number;
  readonly tie: number;
  readonly day: string;
  readonly type: number;
  readonly id: string;
  readonly place: string | null;
}

const rowOf = ({ score, tie, announcedOn, announceType, id, place }: PassingPlace): Row => ({
  score,
  tie,
  day: announcedOn,
  type: ANNOUNCE_TYPES.indexOf(announceType),
  id,
  place: place ?? null,
});

function make(db: Connection, where: 'FILE' | 'MEMORY'): void {
  // Another place for temporary tables empties the one before.
  db.exec(`DROP TABLE IF EXISTS temp.passing_places; PRAGMA temp_store = ${where};
    CREATE TEMP TABLE passing_places (score REAL, tie REAL, day TEXT, type INTEGER, id TEXT, place TEXT)`);
}

function insert(db: Connection, rows: readonly Row[]): void {
  db.aside(() => {
    for (const { score, tie, day, type, id, place } of rows)
      db.run('INSERT INTO passing_places VALUES (?, ?, ?, ?, ?, ?)', score, tie, day, type, id, place);
  });
}

/** SQLite maps what it sorts into memory: keys alone, and each text when its turn comes. */
function* ordered(db: Connection): Iterable<string | undefined> {
  const rows = db.each<{ row: number }>(
    'SELECT rowid AS row FROM passing_places ORDER BY score DESC, tie DESC, day DESC, type, id DESC',
  );
  for (const { row } of rows)
    yield db.get<{ place: string | null }>('SELECT place FROM passing_places WHERE rowid = ?', row)?.place ??
      undefined;
}
