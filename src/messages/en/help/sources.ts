/** `radar refresh --help` and its kin: what was announced, and where it is read. */
export const sources = {
  refresh: {
    what: 'fetch what is announced and print what is complete and what is missing',
    since: 'read everything arXiv announced from that day on, from OAI-PMH',
    days: 'the same for the last so many days',
    source: 'only arxiv, or only the feed of that name',
    json: 'print the coverage as JSON',
    quiet: 'print nothing on success',
    examples: {
      'radar refresh': 'fetch all categories of the configuration',
      'radar refresh --days 30': 'fill the store with the last month; interrupted, it goes on where it was',
      'radar refresh --source arxiv --since 2026-01-01': 'the same since a day, without the journal feeds',
      'radar refresh --json --strict': 'for a monitor',
    },
  },
  coverage: {
    what: 'the ledger: what was announced, fetched and missed, by category and day',
    examples: {
      'radar coverage': 'the last two weeks',
      'radar coverage --days 60 --json': 'for another program',
    },
  },
  feed: {
    what: 'journal and preprint feeds',
    check: {
      what: 'print what radar reads from a feed, and what is odd about it, before you add it',
      feed: 'an address, a file, or a name from the catalogue',
      examples: {
        'radar feed check nature': 'a journal of the catalogue',
        'radar feed check https://journal.example.org/rss': 'an address',
        'radar feed check saved.xml --json': 'a file, for another program',
      },
    },
    list: {
      what: 'print the journals and servers that sources.feeds takes by name',
      words: 'words of a name, a title or a publisher; all of them must occur',
      json: 'print them as JSON, with their addresses',
      examples: {
        'radar feed list': 'all of them',
        'radar feed list physical review': 'those that are called so',
        'radar feed list medrxiv --json': 'with their addresses, for another program',
      },
    },
    import: {
      what: 'add the subscriptions of another feed reader (OPML) to the configuration',
      file: 'an OPML file; - reads it from stdin',
      examples: {
        'radar feed import subscriptions.opml --dry-run': 'shows what would be added',
        'radar feed import subscriptions.opml': 'journals by address, arXiv’s own feeds as categories',
      },
    },
    export: {
      what: 'print your feeds and arXiv categories as OPML, for another feed reader',
      examples: { 'radar feed export > radar.opml': 'a file that feed readers import' },
    },
  },
};
