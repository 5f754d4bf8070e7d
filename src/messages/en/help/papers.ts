/** `radar list --help` and its kin: papers, one or many. */
export const papers = {
  list: {
    what: 'print the ranked papers of the latest batch, without a briefing',
    all: 'every paper, whatever its score',
    saved: 'the papers you saved, on whatever day they came; the latest first',
    liked: 'the papers you liked, in the same way',
    unread: 'only papers you have not marked as read',
    interest: 'only papers that this interest of the profile put on the list',
    muted: 'the papers of the batch that mute lists removed, and the rule that did it',
    output:
      'write to a file, whose ending decides the format; ~/, {date} and {profile} are filled in, - is stdout',
    examples: {
      'radar list': 'the latest batch, best first',
      'radar list | fzf | cut -f2 | xargs radar open': 'choose one and open it',
      'radar list --since 7d -n 50 -f csv': 'a week for a spreadsheet',
      'radar list --saved --unread': 'what is still to read of what you kept',
      'radar list -f bibtex > new.bib': 'for a reference manager',
      'radar list --json=id,title,score': 'these fields, for another program',
    },
  },
  show: {
    what: 'print papers whole: title, authors, abstract, versions, where they were announced',
    diff: 'print what changed from one version to the next: title, authors and abstract',
    examples: {
      'radar show 2606.12609': 'one paper',
      'radar show 1 2': 'the first two of the last digest',
      'radar show doi:10.1038/s41586-024-07565-4': 'an article, from Crossref where radar has never seen it',
      'radar show 2606.12609 -f bibtex': 'for a bibliography',
      'radar show --diff 2606.12609': 'what its replacement changed',
    },
  },
  noting: {
    what: 'write a note on a paper, or read it; it is kept in the store, searched and exported with the paper',
    paper:
      'a paper: an arXiv id or URL, doi:…, feed:…, or a number of the last digest; without one every note is printed',
    text: 'what to write, in place of what stood there; - reads it from stdin; without it the note is printed',
    append: 'add it below what stands there',
    remove: 'take the note away (radar undo brings it back)',
    json: 'print notes as JSON',
    examples: {
      'radar note 3 "compare with our slab waveguide"': 'on the third paper of the last digest',
      'radar note 2606.12609 --append "asked the authors for data"': 'one line more',
      'radar note 2606.12609': 'what stands there',
      'radar note': 'all of them, the latest first',
    },
  },
  zotero: {
    what: 'put saved papers into Zotero: the program where it runs, else zotero.org with a key; none twice',
    saved: 'every saved paper; the same as naming none',
    dryRun: 'show what would be put where; change nothing',
    json: 'print what became of each paper as JSON',
    examples: {
      'radar zotero --dry-run': 'what would be put there, and where',
      'radar zotero': 'all saved papers that Zotero does not have',
      'radar zotero 2606.12609': 'one paper, saved or not',
    },
  },
  notes: {
    what: 'write a Markdown note a paper into a folder, such as a vault of Obsidian; what you write in it stays',
    saved: 'every paper you have saved; notes that you removed stay away',
    output: 'where, named by {citekey} or {id}; else what output.also says of notes',
    links: 'wiki makes authors and the interest [[pages]] of the vault',
    examples: {
      "radar notes --saved -o 'vault/{citekey}.md'": 'one note for each saved paper',
      "radar notes 1 3 -o '~/vault/papers/{citekey}.md'": 'for two papers of the last digest',
    },
  },
  open: {
    what: 'open papers in the browser: $BROWSER, else the system’s own',
    pdf: 'the PDF instead of the abstract page',
    print: 'print the links and open nothing',
    examples: {
      'radar open 1': 'the first paper of the last digest',
      'radar open --pdf 2606.12609': 'its PDF',
      'radar list -n 3 -f ids | radar open -': 'the three best',
    },
  },
  why: {
    what: 'why a paper ranks where it does, or why it was not shown',
    papers:
      'papers: arXiv ids or URLs, doi:…, feed:…, or numbers of the last digest; from stdin with - or nothing',
    examples: {
      'radar why 3': 'the third paper of the last digest',
      'radar why 2606.12694': 'a paper that was not shown',
      'radar list -f ids | radar why - --json': 'all of them, for another program',
    },
  },
  search: {
    what: 'full text and meaning over everything in the store',
    query: 'words, “exact phrases”, word*, -without; ti: abs: au: cat: since: until: is: id: like:',
    like: 'papers like this one, the nearest first; can be repeated',
    meaning: 'papers near a description, whatever words they use',
    examples: {
      'radar search programmable waveguide': 'both words',
      'radar search au:wright ti:optic* -f bibtex': 'by author and title',
      'radar search cat:cs.LG since:7d is:unread': 'by category, day and mark; newest first',
      "radar search 'photonic -quantum cat:physics'": 'with one word and without another',
      'radar search --like 2606.12609 cat:cs.CV': 'like a paper, in one category',
      "radar search --meaning 'light that computes'": 'by meaning',
    },
  },
  rank: {
    what: 'rank any papers against the profile, as a filter: JSON lines in, ranked papers out',
    input:
      'JSON lines or a JSON array: radar’s, arXiv’s dump, Semantic Scholar, OpenAlex, Zotero, Crossref; - for stdin',
    examples: {
      'radar rank --input papers.jsonl -f table': 'a file',
      'radar list --all -f ndjson | radar rank --input - -n 5': 'a pipe',
    },
  },
  browse: {
    what: 'read in the terminal: the full-screen reader (? shows its keys)',
    query: 'start with what a search of the store finds',
    saved: 'the papers you saved',
    examples: {
      'radar browse': 'the latest batch, best first',
      'radar browse --since 2026-06-15': 'a week',
      'radar browse "au:wright waveguide"': 'what a search finds',
      'radar browse --saved': 'what you kept for later',
    },
  },
};
