/** What went wrong with a command, and what to do: all that is about neither files, papers, the store nor the configuration. */
import type { Sentence } from '../../sentence.ts';

export const errors = {
  'bug-in-radar': () =>
    'this is a bug in radar; to report it, keep these lines and the output of “radar doctor”',
  interrupted: () => 'interrupted',
  terminated: () => 'terminated',
  stopped: () => 'stopped',
  'terminal-gone': () => 'the terminal is gone',
  'reader-left': () => 'the reader was left',
  'nothing-changed': () => 'nothing was changed',
  'did-you-mean': (near: string) => `Did you mean “${near}”?`,
  'of-flag': (flag: string, problem: Sentence) => `${flag}: ${problem}`,

  'nothing-fetched-or-stored': () => 'nothing could be fetched and nothing is stored yet',
  'check-network-or-demo': () => 'Check the network and try again; “radar demo” works offline.',
  'since-to-come': (since: string, today: string) =>
    `--since ${since} is still to come: at arXiv it is ${today}`,
  'give-past-day': () => 'Give a day of the past, such as the first one you missed.',
  'no-such-source': (name: string) => `no source named “${name}” is configured`,
  'sources-there-are': (...names: string[]) =>
    `There ${names.length === 1 ? 'is' : 'are'} ${names.join(', ')}.`,
  'set-key': () => 'Set the key in the environment, or name it with llm.keyEnv or llm.keyFile.',
  'without-require-llm': () => 'Without --require-llm the extractive briefing is printed instead.',

  'flag-or-digest': (flag: string, day: string) =>
    `${flag} and the digest of ${day} are two different things`,
  'leave-date-out': () => 'Leave the date out.',
  'end-days-there': (flag: string, day: string) => `To end the days there: radar brief ${flag} ${day}`,
  'format-not-of': (flag: string, format: string) => `${flag} cannot be printed as ${format}`,
  'ending-not-of': (ending: string, command: string) => `${command} does not write .${ending}`,
  'another-writes': (command: string) => `${command} does; or name the format with -f.`,
  'name-format': () => 'Name the format with -f.',
  'formats-that-can': () => 'json, markdown and terminal can.',
  'no-difference-as': (format: string) => `a difference cannot be printed as ${format}`,
  'diff-alone': () => 'Use --diff alone or with --json.',

  'search-over-all': () => 'a search goes over the whole store, not over a day or the saved papers',
  'query-or-option': () => 'Give the query or the option, and search with / in the reader.',
  'browse-and-plain': () => 'browse is a full-screen reader, and output is set to plain',
  'list-line-by-line': () =>
    '“radar list” prints the same papers line by line; RADAR_PLAIN=0 radar browse opens the reader all the same.',
  'browse-needs-terminal': () => 'browse needs a terminal',
  'browse-needs-cursor': () => 'browse needs a terminal that can move its cursor, and TERM is dumb',
  'list-prints-same': () => '“radar list” prints the same papers.',

  'query-part': (part: string, problem: Sentence) => `“${part}”: ${problem}`,
  'nothing-searched-for': () => 'nothing to search for: no word and no filter was named',
  'search-needs-words': () =>
    'For example: radar search waveguide, radar search au:wright, radar search is:saved since:7d.',
  'null-needs-lines': (format: string) =>
    `-0 ends records that are lines: it goes with tsv, ids and ndjson, not with ${format}`,
  'rate-needs-terminal': () => 'radar rate asks with single keys and needs a terminal',
  'rate-without-terminal': () =>
    '“radar rate --json” lists the same papers; “radar like ID” and “radar dislike ID” answer.',
  'query-day': () =>
    'a day is written 2026-06-18, today, yesterday, monday, 7d or 2w, a month 2026-06, a year 2026',
  'query-mark': (...marks: string[]) => `“is:” knows ${marks.join(', ')}`,
  'query-id': () => 'an id is written 2606.12609, doi:10.… or feed:…',
  'nothing-meant': () => 'radar’s space knows no word of that',
  'other-words': () => 'Say it in English and in other words, or search for the words themselves.',
  'no-space': () => 'the file with the meaning of words, assets/space.bin, cannot be read',
  'query-category': () => 'a category is written cs.LG, and all of its kind cs',
  'quote-query': () =>
    'Quote it to search for the words themselves; “radar search --help” shows what a query may say.',

  'control-character': (text: string) => `${text} holds a control character`,
  'rename-or-elsewhere': () => 'No scheduler can run that: rename it, or run radar from another folder.',

  'no-feed': (target: string, why: Sentence) => `${target} is no feed: ${why}`,
  'feeds-radar-reads': () =>
    'radar reads RSS, RDF, Atom and JSON Feed. A journal’s page usually links to its feed.',
  'folder-no-feed': (target: string) => `${target} is a folder, not a feed`,
  'feed-unknown': (target: string) =>
    `“${target}” is neither a file nor an address nor a journal of the catalogue`,
  'write-address-or-file': () => 'Write an address with https://, or the name of a file.',
  'nearest-in-catalogue': (...names: string[]) => `Nearest in the catalogue: ${names.join(', ')}.`,
  'feed-not-fetched': (url: string, why: Sentence) => `${url} could not be fetched: ${why}`,
};
