/** Health of the data folder and of the store in it. */

import { accessSync, constants, existsSync, type Stats, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { storeFile } from '../../../config/paths.ts';
import { RadarError } from '../../../errors.ts';
import type { Message } from '../../../messages/message.ts';
import { storeSize } from '../../../store/file/care.ts';
import { checkStore, glanceAtStore, isSmall } from '../../../store/file/check.ts';
import { closeStore, openStore, type Store } from '../../../store/file/open.ts';
import type { Finding } from './finding.ts';

/** Below this a refresh of a busy day, with its log, may not fit. */
const LEAST_SPACE = 100 * 2 ** 20;

/** Who may read the data folder and the store, and whether radar can write there. */
export function checkFiles(dataDir: string, platform: string): Finding[] {
  const name: Message = ['part-data-folder'];
  const folder = statOrNone(dataDir);
  if (folder === undefined) {
    return [{ name, state: 'skip', detail: ['folder-not-yet', dataDir] }];
  }
  const others = platform === 'win32' ? [] : openToOthers(dataDir, folder);
  return [
    ...(others.length > 0 ? others : [{ name, state: 'ok', detail: ['text', dataDir] } satisfies Finding]),
    ...checkWritable(name, dataDir),
    ...checkSpace(dataDir),
  ];
}

const modeOf = (stats: Stats): string => (stats.mode & 0o777).toString(8).padStart(4, '0');

/** What you read is your own business: the folder is 0700 and the store 0600. */
function openToOthers(dataDir: string, folder: Stats): Finding[] {
  const file = storeFile(dataDir);
  const parts = [
    { name: ['part-data-folder'], path: dataDir, stats: folder, mode: '700' },
    { name: ['part-store'], path: file, stats: statOrNone(file), mode: '600' },
  ] as const;
  return parts.flatMap(({ name, path, stats, mode }): Finding[] =>
    stats === undefined || (stats.mode & 0o077) === 0
      ? []
      : [
          {
            name,
            state: 'warn',
            detail: ['open-to-others', path, modeOf(stats)],
            remedy: ['close-path', `chmod ${mode} ${shellWord(path)}`],
          },
        ],
  );
}

const shellWord = (text: string): string =>
  /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;

function checkWritable(name: Message, dataDir: string): Finding[] {
  const paths = [dataDir, storeFile(dataDir)].filter((path) => existsSync(path));
  return paths.flatMap((path): Finding[] => {
    try {
      accessSync(path, constants.R_OK | constants.W_OK);
      return [];
    } catch {
      return [
        {
          name,
          state: 'fail',
          detail: ['not-read-write', path],
          remedy: ['change-owner-or-folder'],
        },
      ];
    }
  });
}

function checkSpace(dataDir: string): Finding[] {
  try {
    const { bavail, bsize } = statfsSync(dataDir);
    const free = bavail * bsize;
    if (free >= LEAST_SPACE) return [];
    const detail: Message = ['little-space', Math.floor(free / 2 ** 20), dataDir];
    return [{ name: ['part-disk'], state: 'warn', detail, remedy: ['free-some-space'] }];
  } catch {
    // Some file systems do not tell.
    return [];
  }
}

function statOrNone(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** The store, opened to be written where it is sound: the gate before arXiv keeps its times there. */
export function openSound(file: string): { store?: Store; findings: Finding[] } {
  const name: Message = ['part-store'];
  if (statOrNone(file) === undefined && statOrNone(dirname(file))?.isFile() !== true) {
    return { findings: [{ name, state: 'skip', detail: ['file-not-yet', file] }] };
  }
  try {
    const store = openStore(file, { timeout: 1000 });
    const { problems, sound } = soundness(store, file);
    if (problems.length === 0) return { store, findings: [{ name, state: 'ok', detail: sound }] };
    closeStore(store);
    const remedy: Message = ['recover-store'];
    return {
      findings: problems.map((problem) => ({ name, state: 'fail', detail: problem, remedy })),
    };
  } catch (error) {
    if (!(error instanceof RadarError)) throw error;
    const remedy: Message = error.hint ?? ['other-data-folder'];
    return { findings: [{ name, state: 'fail', detail: error.what, remedy }] };
  }
}

/** A large store is not read whole: that takes half a minute for a million papers, and has a command of its own. */
function soundness(
  store: Store,
  file: string,
): { readonly problems: readonly Message[]; readonly sound: Message } {
  try {
    return isSmall(store)
      ? { problems: checkStore(store), sound: ['store-sound', file] }
      : { problems: glanceAtStore(store), sound: ['store-looks-sound', file, storeSize(store)] };
  } catch (error) {
    closeStore(store);
    throw error;
  }
}
