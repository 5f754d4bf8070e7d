/** `radar --help`, and what stands in the help of several verbs. */
export const program = {
  program: {
    what: 'A research radar: what was announced today, ranked for you, in a short briefing whose every claim rests on a sentence of an abstract.',
    version: 'print the version, and those of Node, SQLite and the store',
    config: 'read this configuration and no other',
    noPager: 'print long output without a pager',
    /** Of every verb. */
    help: 'show how',
    helpCommand: 'show how a command is used',
    examples: {
      'radar demo': 'a first look, offline, in one command',
      'radar today': 'what was announced, for you',
      'radar list -f json': 'the ranked papers, for another program',
    },
  },
  /** Headings of --help, in their order. */
  groups: { morning: 'Every morning:', papers: 'Papers:', profile: 'Your profile:', setUp: 'Set-up:' },
  help: {
    what: 'show where things stand, how a command is used, or all commands',
    command: 'a command; all for every one of them',
    examples: {
      'radar help': 'where things stand, and what there is',
      'radar help all': 'every command, a line each',
      'radar help list': 'how one is used',
    },
  },
  version: {
    what: 'print the version, and those of Node, SQLite and the store',
    examples: { 'radar version': 'for a report of something that went wrong' },
  },
  /** Headings, by what commander calls them. */
  titles: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Commands:': 'Commands:',
    'Examples:': 'Examples:',
  },
  /** Behind what an argument or an option does, in brackets. */
  note: {
    choices: (values: string) => `choices: ${values}`,
    default: (value: string) => `default: ${value}`,
  },
  shared: {
    format: 'how to print',
    recordFormat:
      'how to print; without it a table at a terminal, elsewhere tsv: a line a record, cells between tabs',
    sameAsJson: 'the same as -f json',
    jsonFields: 'the same as -f json; --json=id,title prints these fields only',
    abstracts: 'abstracts and keywords in BibTeX too',
    null: 'end each record with a NUL, for xargs -0 and fzf --read0',
    json: 'print it as JSON',
    limit: 'at most so many papers',
    minScore: 'only papers from this score on, 0 to 1',
    batchOf: 'the batch of that day',
    batchesSince: 'everything announced from that day on',
    daysBack: 'so many days back',
    papers:
      'papers: arXiv ids or URLs, doi:…, feed:…, or the numbers of the last digest; “-” reads them from stdin',
    papersOrStdin:
      'papers: arXiv ids or URLs, doi:…, feed:…, or the numbers of the last digest; “-” or none reads them from stdin',
    offline: 'do not ask arXiv or Crossref for papers that are not in the store',
    quiet: 'say nothing on success',
    strict: 'exit with 6 unless everything is complete',
    yes: 'do not ask',
  },
};
