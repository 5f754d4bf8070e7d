/** `radar like --help` and its kin: what the reader says of papers, and the log of it. */
export const feedback = {
  like: {
    what: 'more like these, please: tomorrow’s order follows',
    examples: {
      'radar like 2606.12609': 'one paper',
      'radar list -f ids | head -3 | radar like -': 'the first three of the list',
      'radar like --from library.bib --interest optics': 'what you have collected teaches an interest',
      'radar like --from zotero --dry-run': 'what Zotero has, where it runs or with a key',
      'radar like --author "Logan G. Wright" --dry-run': 'what the store has by an author',
    },
  },
  dislike: {
    what: 'less like these',
    examples: {
      'radar dislike 2606.12609': 'one paper',
      'radar list -f ids | head -3 | radar dislike -': 'the first three of the list',
    },
  },
  save: {
    what: 'keep for later; counts as interest',
    examples: {
      'radar save 2606.12609': 'one paper',
      'radar list -f ids | head -3 | radar save -': 'the first three of the list',
    },
  },
  read: {
    what: 'mark as read',
    examples: {
      'radar read 2606.12609': 'one paper',
      'radar list -f ids | head -3 | radar read -': 'the first three of the list',
    },
  },
  forget: {
    what: 'take back everything said about these papers',
    examples: {
      'radar forget 2606.12609': 'one paper',
      'radar list -f ids | head -3 | radar forget -': 'the first three of the list',
    },
  },
  /** Where many papers are marked at once. */
  marking: {
    from: 'all papers of a library: a file in BibTeX, RIS, .nbib, .enw, Web of Science text or JSON as Zotero exports it, - for stdin; zotero reads Zotero itself',
    author: 'all papers of the store by this author; asks before it marks them',
    interest: 'for this interest of the profile',
    dryRun: 'show which papers are meant and change nothing',
  },
  undo: {
    what: 'take back the latest that was said or changed: marks, imports, edits of the configuration',
    count: 'so many steps; one unless told',
    json: 'print what changed as JSON',
    examples: {
      'radar undo': 'the last like, save, import, add or config set',
      'radar undo 3': 'the last three',
    },
  },
  feedback: {
    what: 'everything you said about papers: list it, take it back, carry it elsewhere',
    list: {
      what: 'list it, the latest first',
      kind: 'only marks of this kind',
      limit: 'at most so many',
      examples: {
        'radar feedback': 'the same as radar feedback list',
        'radar feedback list --kind save --json': 'the saved papers, for another program',
      },
    },
    reset: {
      what: 'take everything back; a copy is written first, and radar undo brings it back',
      examples: { 'radar feedback reset --yes': 'start over' },
    },
    export: {
      what: 'print it as JSON lines, each with the text of its paper',
      examples: { 'radar feedback export > feedback.ndjson': 'a copy to keep' },
    },
    import: {
      what: 'add what radar feedback export wrote, or any JSON lines with paper and kind',
      file: 'JSON lines with paper and kind; - for stdin',
      examples: {
        'radar feedback import feedback.ndjson': 'on another machine',
        'echo \'{"paper": "2606.12609", "kind": "like"}\' | radar feedback import -': 'from another program',
      },
    },
  },
};
