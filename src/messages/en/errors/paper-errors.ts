/** Papers and digests that were named and are not there, and lists of papers that cannot be read. */
import { quoted } from '../../amounts.ts';
import type { Sentence } from '../../sentence.ts';

export const paperErrors = {
  'no-paper-named': () => 'no paper was named',
  'no-paper-named-stdin': () => 'no paper was named: stdin was empty',
  'name-ids': () => 'Name ids, such as 2606.12609, or pipe them in.',
  'names-no-paper': (...words: string[]) =>
    `${quoted(words).join(', ')} ${words.length === 1 ? 'names no paper' : 'name no papers'}`,
  'how-to-name-papers': () =>
    'Write an arXiv id such as 2606.12609 or hep-th/9901001, an arXiv URL, doi:10.…, or a number of the last digest.',
  'numbers-of-elsewhere': (...services: string[]) =>
    `radar knows papers by arXiv id and DOI, not by numbers of ${services.join(' and ')}. The paper's page there shows its DOI: write doi:10.…`,
  'meant-papers': (...ids: string[]) => `Did you mean ${ids.join(' or ')}?`,
  'no-numbers-yet': () => 'There is no digest yet whose papers have numbers: “radar today” makes one.',
  'last-digest-empty': () => 'The last digest holds no papers.',
  'last-digest-numbers': (most: number) => `The papers of the last digest have the numbers 1 to ${most}.`,
  'papers-not-in-store': (...ids: string[]) => `not in the store: ${ids.join(', ')}`,
  'refresh-or-list': () =>
    '“radar refresh” stores what is announced; “radar list --all” shows what is there.',
  'look-for-typing-error': (...absences: Sentence[]) => `${absences.join('; ')}; look for a typing error.`,
  'papers-never-considered': (...ids: string[]) =>
    ids.length === 1
      ? `${ids[0]} is not in the store, so it was never considered`
      : `${ids.join(', ')} are not in the store, so they were never considered`,
  'no-pdf-known': (...ids: string[]) => `no PDF is known for ${ids.join(', ')}`,
  'no-link-known': (...ids: string[]) => `no link is known for ${ids.join(', ')}`,
  'open-without-pdf': () => 'Without --pdf the page of the paper opens.',
  'only-stored-have-links': () => 'Only papers in the store have one.',
  'too-many-windows': (papers: number, most: number) =>
    `${papers} papers are more than ${most} windows at once`,
  'name-fewer-or-print': () => 'Name fewer, or print the links with --print.',

  'no-digest-of': (day: string) => `there is no digest of ${day}`,
  'no-digest-between': (since: string, until: string) => `there is no digest from ${since} to ${until}`,
  'brief-lists-or-today-of': (day: string) =>
    `“radar brief” lists those there are; “radar today --date ${day}” makes one.`,
  'brief-lists-or-today': () => '“radar brief” lists those there are; “radar today” makes one.',
  'no-digest-to-draw': () => 'there is no digest to draw yet',
  'today-makes-first': () => 'radar today makes the first.',

  'no-library': (file: string) => `${file} is no library that radar reads`,
  'export-library': () =>
    'Export your library as BibTeX, BibLaTeX, RIS or CSL-JSON; Zotero: File, Export Library. A list of ids goes to stdin: radar like - < ids.txt',
  'library-empty': (file: string) => `${file} holds no paper`,
  'useless-entries': (skipped: number) =>
    `Entries need an arXiv id, a DOI, or a title with its author${skipped > 0 ? `; ${skipped} have none of these` : ''}.`,
  'no-such-interest': (interest: string) => `the profile has no interest “${interest}”`,
  'no-interests-at-all': () => 'It has none at all: “radar init” writes some.',
  'interests-there-are': (...names: string[]) => `It has ${quoted(names).join(', ')}.`,
  'nobody-wrote': (author: string) => `nobody like ${author} wrote a paper of the store`,
  'only-seen-by-author': () =>
    'Only papers that radar has seen can be found by author; “radar refresh --days 30” fetches a month.',
  'nobody-confirms-author': (papers: number, ...names: string[]) =>
    `${papers} papers of the store are by ${names.join('; ')}, and nobody is there to confirm that they are meant`,
  'dry-run-then-yes': () => 'Look at them with --dry-run, then say --yes.',

  'lines-no-papers': (more: number, ...lines: Sentence[]) =>
    ['not every line is a paper', ...lines, ...(more > 0 ? [`… and ${more} more`] : [])].join('\n'),
  'line-needs-title': () =>
    'Each line, or each item of a JSON array, must be an object with at least a title.',
  'name-paper-lines': () => 'Name a file with one paper a line as JSON, or - for stdin.',
  'lines-no-feedback': (file: string, more: number, ...lines: Sentence[]) =>
    [`${file} holds lines that are no feedback`, ...lines, ...(more > 0 ? [`… and ${more} more`] : [])].join(
      '\n',
    ),
  'line-needs-paper-and-kind': () =>
    'Nothing was changed. Each line must be a JSON object with paper and kind (like, dislike, save or read).',
  'item-of-file': (file: string, item: number, problem: Sentence) => `${file}, item ${item}: ${problem}`,
  'line-of-file': (file: string, line: number, problem: Sentence) => `${file}:${line}: ${problem}`,
  'line-number': (line: number, problem: Sentence) => `line ${line}: ${problem}`,
  'no-json': () => 'is not JSON',
  'word-names-no-paper': (word: string) => `“${word}” names no paper`,
  'copy-not-written': () => 'Nothing was changed: feedback is only taken back once a copy of it is safe.',
  'nobody-confirms-reset': () => 'nobody is there to confirm that all feedback is taken back',
  'reset-with-yes': () => 'Nothing was changed. “radar feedback reset --yes” does it without asking.',
};
