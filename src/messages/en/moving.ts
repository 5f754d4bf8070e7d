/** What `radar export --all` and `radar import` say. */
import { counted, megabytes } from '../amounts.ts';
import type { Sentence } from '../sentence.ts';

export const moving = {
  'export-what': () => 'export what?',
  'export-all-or-papers': () =>
    '--all takes everything along to another machine. Papers alone: radar list -o papers.bib; what you said of them: radar feedback export.',
  'all-exported': (file: string) => `everything is in ${file}`,
  'import-there': () => 'On the other machine: radar import FILE. API keys and passwords are not in it.',
  'export-left-out': (...keys: string[]) =>
    `left out of the configuration, since it may be secret or nobody has trusted it: ${keys.join(', ')}`,
  'export-folder-config': (file: string) => `${file} is not in it: it goes with its folder`,

  'all-imported': (marks: number, notes: number, papers: number, digests: number, shown: number) =>
    `imported: ${counted(marks, 'mark')}, ${counted(notes, 'note')}, ${counted(papers, 'paper')}, ${counted(digests, 'digest')}; ${counted(shown, 'paper')} more will not be shown again`,
  'import-nothing-new': (day: string) => `everything of that export of ${day} is here already`,
  'import-rekeyed': (papers: number) =>
    `${counted(papers, 'paper')} ${papers === 1 ? 'has' : 'have'} another citation key here: the old one belongs to another paper`,
  'import-config-written': (file: string) => `${file} is the configuration now`,
  'import-config-replaced': (file: string, kept: string) =>
    `${file} is the imported configuration now; the one before is kept in ${kept}`,
  'import-config-stays': (file: string) => `the configuration ${file} stays as it is`,
  'import-config-replace': () => 'With --replace-config the imported one takes its place.',
  'import-reaches-out': (...keys: string[]) =>
    `the imported configuration reaches out of radar by ${keys.join(', ')}; look at it: radar config show output`,
  'import-no-json': (file: string, line: number, column: number) =>
    `${file}:${line}:${column}: this is not JSON, or it was cut off`,
  'import-no-export': (file: string) => `${file} is nothing that “radar export --all” wrote`,
  'import-newer': (file: string, format: string) => `${file} was written by a newer radar (${format})`,
  'import-what': () =>
    'Nothing was changed. radar import reads what radar export --all wrote; a library of papers is read by radar like --from FILE.',
  'import-too-large': (file: string, most: number) => `${file} is larger than ${megabytes(most)}`,
  'import-broken': (file: string, more: number, ...problems: Sentence[]) =>
    [`${file} is not sound`, ...problems, ...(more > 0 ? [`… and ${more} more`] : [])].join('\n'),
  'value-not-right': () => 'is not what it should be',
};
