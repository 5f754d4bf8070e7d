/** What `radar zotero` says, and what reading a library of Zotero's says. */
import { counted } from '../amounts.ts';
import type { Sentence } from '../sentence.ts';

export const zotero = {
  'zotero-program': () => 'Zotero on this machine',
  'zotero-service': (host: string) => host,
  'zotero-put': (way: Sentence, put: number, there: number, before: number) =>
    [
      `${counted(put, 'paper')} put into ${way}`,
      ...(there > 0 ? [`${there} were in the library`] : []),
      ...(before > 0 ? [`${before} had been put there before`] : []),
    ].join('; '),
  'zotero-would-put': (way: Sentence, put: number, there: number, before: number) =>
    [
      `${counted(put, 'paper')} would be put into ${way}`,
      ...(there > 0 ? [`${there} are in the library`] : []),
      ...(before > 0 ? [`${before} had been put there before`] : []),
    ].join('; '),
  'zotero-nothing-saved': () =>
    'nothing is saved yet; “radar save ID” does it, and “radar zotero ID” puts a paper there at once.',
  'zotero-nowhere': () => 'Zotero does not run here, and there is no key for zotero.org',
  'zotero-start-or-key': () =>
    'Start Zotero and run it again; or make a key that may write at https://www.zotero.org/settings/keys and put it into ZOTERO_API_KEY, or into a file that zotero.keyFile names.',
  'zotero-cannot-look': () =>
    'Zotero lets no program look into the library, so that only what radar put there is known to be there. Settings, Advanced, “Allow other applications on this computer to communicate with Zotero” changes that.',
  'zotero-silent': (way: Sentence, fault: string) => `${way} does not answer (${fault})`,
  'zotero-answered': (way: Sentence, status: number) => `${way} answered ${status}`,
  'zotero-goes-on': () => 'What is there is remembered; run it again to go on.',
  'zotero-read-only': () => 'the library that is open in Zotero cannot be changed',
  'zotero-select-library': () => 'Select your own library in Zotero and run it again.',
  'zotero-no-collection': (...names: string[]) =>
    `Zotero has no collection called ${names.join(', ')}, and lets no program make one: those papers are in the library itself`,
  'zotero-key-refused': (way: Sentence) => `${way} refused the key`,
  'zotero-key-reads-only': () => 'the key may read the library and not write',
  'zotero-make-key': () => 'Make one with write access at https://www.zotero.org/settings/keys.',
  'zotero-refused-papers': (way: Sentence, papers: number) => `${way} refused ${counted(papers, 'paper')}`,
  'zotero-key-unreadable': (file: string, fault: string) =>
    `zotero.keyFile ${file} cannot be read (${fault})`,
  'zotero-not-read': () => 'no library of Zotero’s can be read',
  'zotero-let-read': () =>
    'Start Zotero and allow other applications to communicate with it (Settings, Advanced); or give a key in ZOTERO_API_KEY; or export the library and name the file: radar like --from library.json.',
  'zotero-empty': () => 'the library holds no paper',
};
