/** Why the store cannot be used, and what to do. `file` is the store's. */
import type { Sentence } from '../../sentence.ts';

const RECOVER =
  'radar store recover saves what can be read and keeps the damaged store; radar store restore FILE puts a backup back.';

export const storeErrors = {
  'another-radar': () => 'another radar is at work on the same store',
  'wait-for-lock': (file: string) => `It holds ${file}; try again when it has finished.`,
  'nothing-stored': (why: Sentence) => `nothing is stored yet: ${why}`,
  'no-driver': () =>
    'the store cannot be opened: better-sqlite3, which reads it, is not installed, or has no binary for this machine',
  'install-driver': () => 'Install it again: npm install --global --include=optional research-radar.',
  'no-driver-on-20': () =>
    'the store cannot be opened: better-sqlite3 12, which reads it on Node.js 20, has no binary for this Node.js',
  'allow-driver-script': () =>
    'npm may have kept its install script from running. Let it run: npm install --global --allow-scripts=better-sqlite3 research-radar (Node.js 22 and later need no script).',

  'store-in-use': (file: string) => `the store ${file} is in use by another program`,
  'wait-for-writer': () =>
    'Another radar may be writing: wait until it has finished and run the command again.',
  'store-full-disk': (file: string) => `the store ${file} cannot grow: the disk is full`,
  'free-space': () => 'Free some space and run radar again; what was stored before is intact.',
  'store-damaged': (file: string) => `the store ${file} is damaged`,
  'store-damaged-at': (file: string, fault: Sentence) => `the store ${file} is damaged: ${fault}`,
  'restore-unchanged': () => `Nothing was changed. ${RECOVER}`,
  'restore-or-move': () => RECOVER,
  'store-no-database': (file: string) =>
    `the store ${file} is not a radar store: the file is no SQLite database`,
  'move-file-away': () => 'Nothing was changed. Move the file away, or set RADAR_DATA_DIR to another folder.',
  'store-unwritable': (file: string) => `the store ${file} cannot be written`,
  'store-unopenable': (file: string) => `the store ${file} cannot be opened`,
  'check-permissions': () =>
    'Check the permissions of the file, of those beside it and of its folder, or set RADAR_DATA_DIR to a folder you can write to.',
  'store-disk-error': (file: string) =>
    `the store ${file} cannot be read or written: the disk reported an error`,
  'check-disk': () => 'Check the disk and its free space, then run radar again.',
  'store-no-memory': (file: string) => `the store ${file} needs more memory than there is`,
  'close-programs': () => 'Close other programs and run radar again.',
  'store-text-too-long': (file: string) => `the store ${file} was given a text that is too long`,
  'leave-paper-out': () => 'Run radar again without that paper.',
  'store-forbidden': (file: string) => `the store ${file} may not be used`,
  'check-folder-permissions': () => 'Check the permissions of its folder, or set RADAR_DATA_DIR.',
  'store-read-only-disk': (file: string) => `the store ${file} cannot be written: its disk is read-only`,
  'make-disk-writable': () => 'Make the disk writable, or set RADAR_DATA_DIR to a folder you can write to.',
  'store-path-is-file': (file: string) =>
    `the store ${file} cannot be made: a part of its path is a file, not a folder`,
  'move-that-file': () => 'Move that file away, or set RADAR_DATA_DIR to another folder.',
  'store-path-leads-nowhere': (file: string) => `the store ${file} cannot be made: its path leads nowhere`,
  'set-other-folder': () => 'Set RADAR_DATA_DIR to another folder.',
  'store-no-room': (file: string) => `the store ${file} cannot be made: the disk is full`,
  'store-no-quota': (file: string) => `the store ${file} cannot be made: your disk quota is used up`,
  'store-path-too-long': (file: string) => `the store ${file} cannot be made: its path is too long`,
  'set-shorter-path': () => 'Set RADAR_DATA_DIR to a shorter path.',
  'store-of-another-user': (file: string, foreign: string) =>
    `the store ${file} may not be used: ${foreign} belongs to another user`,
  'change-owner': (folder: string) =>
    `If it should be yours, run: sudo chown -R "$(id -u)" '${folder}'; else set RADAR_DATA_DIR to a folder of your own.`,
  'store-half-changed': (file: string) => `the store ${file} holds half of a change that was interrupted`,
  'run-where-writable': () =>
    'Run radar once where the file and its folder can be written: it takes the change back.',

  'store-not-there': (file: string) => `there is no store ${file} yet`,
  'refresh-first': () => 'Run radar refresh first.',
  'store-older': (file: string) => `the store ${file} was written by an older radar`,
  'refresh-once': () =>
    'Run radar refresh once, in a folder that can be written: it brings the store up to date.',
  'store-newer': (file: string) => `the store ${file} was written by a newer radar`,
  'update-radar': () => 'Nothing was changed. Update radar, or set RADAR_DATA_DIR to another folder.',
  'store-of-another-program': (file: string) => `${file} is a database of another program, not a radar store`,
  'store-is-folder': (file: string) => `the store ${file} cannot be opened: it is a folder`,
  'move-folder-away': () => 'Move the folder away, or set RADAR_DATA_DIR to another folder.',
  'store-gone': (file: string, log: string) => `the store ${file} is gone, but its log ${log} is still there`,
  'put-store-back': () =>
    'Put the store back beside its log; or move the log away too, and radar starts a new store.',

  /** Parts of the store that do not hold what radar writes there. */
  'row-unreadable': (row: Sentence) => `${row} cannot be read`,
  'row-field': (row: Sentence, field: string) => `${row} (${field})`,
  'row-authors': (paper: string) => `the list of authors of paper ${paper}`,
  'row-authors-of-version': (paper: string, version: number) =>
    `the list of authors of paper ${paper} version ${version}`,
  'row-categories': (paper: string) => `the list of categories of paper ${paper}`,
  'row-digest': (day: string, profile: string) => `the digest of ${day} for profile ${profile}`,
  'row-memory': (of: string) => `what is remembered of ${of}`,
  'row-coverage': (list: string, day: string) => `the coverage of ${list} on ${day}`,
  'row-pause': (service: string) => `the pause of ${service}`,
  'row-harvest-categories': (paper: string) => `the categories of the harvested paper ${paper}`,
  'row-harvest-versions': (paper: string) => `the versions of the harvested paper ${paper}`,
  'schema-missing': (part: string) => `the ${part} is missing`,
  'schema-otherwise': (part: string) => `the ${part} is not as radar makes it`,
  'orphan-rows': (rows: number) => `${rows} rows point to rows that are not there`,
};
