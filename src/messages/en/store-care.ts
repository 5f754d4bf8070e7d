/** What `radar store` says. Files are named as the reader gave them. */
import { megabytes, several } from '../amounts.ts';
import type { Sentence } from '../sentence.ts';

export const storeCare = {
  'store-is-sound': (file: string, papers: number) =>
    `the store ${file} is sound: ${several(papers, 'paper')}`,
  'store-fault': (fault: Sentence) => `damaged: ${fault}`,
  'restore-backup': () => 'Put a backup back with radar store restore FILE; what is there is kept beside it.',
  'upgrading-store': (bytes: number) =>
    `the store (${megabytes(bytes)}) is of an older radar: it is kept as it is and then brought up to date, this once`,
  'upgrade-can-wait': (name: string) =>
    `Ctrl-C leaves it as it was. The old one stays beside it as ${name}.before-schema-N.`,
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
  'store-recovered': (file: string, kept: string) =>
    `the store ${file} is sound again; the damaged one is kept in ${kept}`,
  'recovered-rows': (rows: number, papers: number, marks: number, digests: number) =>
    `saved: ${several(papers, 'paper')}, feedback on papers ${marks}×, ${several(digests, 'digest')}, ${several(rows, 'row')} in all`,
  'recovered-all': () => 'nothing was lost',
  'recovered-less': (unreadable: number, dropped: number) =>
    `lost: ${several(unreadable, 'page or row', 'pages or rows')} could not be read, ${several(dropped, 'row')} made no sense alone`,
  'recover-next': () => 'radar refresh --days 30 fetches again what arXiv still announces.',
  'nothing-to-recover': (file: string) => `${file} holds nothing that could be saved`,
  'store-needs-none': (file: string) => `the store ${file} is sound: there is nothing to recover`,
};
