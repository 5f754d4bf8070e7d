/** What `radar store` says. Files are named as the reader gave them. */
import { megabytes, several } from '../amounts.ts';
import type { Said } from '../said.ts';

export const storeCare = {
  'store-is-sound': (file: string, papers: number) =>
    `the store ${file} is sound: ${several(papers, 'paper')}`,
  'store-fault': (fault: Said) => `damaged: ${fault}`,
  'restore-backup': () => 'Put a backup back with radar store restore FILE; what is there is kept beside it.',
  'store-optimized': (before: number, after: number) =>
    `the store takes ${megabytes(after)} now, ${megabytes(before)} before`,
  'store-backed-up': (file: string, bytes: number) => `the whole store is in ${file} (${megabytes(bytes)})`,
  'store-restored': (file: string, kept: string) =>
    `the store is what ${file} says; what it was before is kept in ${kept}`,
  'store-restored-anew': (file: string) => `the store is what ${file} says`,
  'backup-there': (file: string) => `${file} is there already`,
  'force-or-other-name': () => 'Nothing was written. Name another file, or replace it with --force.',
  'backup-empty': (file: string) => `${file} is an empty database, not a radar store`,
  'store-unchanged': () => 'Nothing was changed.',
  'restore-asks-yes': (file: string) => `restoring ${file} replaces the whole store`,
  'say-yes': () => 'Run it again with --yes.',
};
