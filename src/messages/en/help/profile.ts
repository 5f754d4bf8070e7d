/** `radar profile --help` and `radar eval --help`: what radar believes of the reader, and how well that serves. */
export const profile = {
  rate: {
    what: 'say of the papers that teach the ranking most whether you like them, one key each',
    limit: 'ask about so many papers',
    json: 'ask nothing; print these papers as JSON',
    examples: {
      'radar rate': 'ten papers, and what the answers change',
      'radar rate -n 5 --json': 'which papers would be asked about',
    },
  },
  add: {
    what: 'add to the configuration without an editor; comments and order stay',
    list: 'what to add',
    value:
      'a description, an arXiv category, a name, a journal or its address, or a phrase or category to mute',
    name: 'of an interest or a feed; without it the first words or the host',
    phrase: 'an exact phrase of the interest; repeatable',
    like: 'a paper of the interest; repeatable',
    interest: 'an author of this interest, not of the whole profile',
    author: 'mute an author',
    scout: 'a neighbouring category, shown only where it bridges to an interest',
    dryRun: 'show the change and write nothing',
    examples: {
      'radar add interest "photonic neural networks and wave propagation" --phrase "photonic processor"':
        'what to read about',
      'radar add category cs.LG': 'a category to read',
      'radar add author "Logan G. Wright"': 'somebody to follow',
      'radar add feed nature': 'a journal',
      'radar add mute blockchain': 'never shown again',
    },
  },
  remove: {
    what: 'take out of the configuration what radar add puts in',
    list: 'what to take out',
    value: 'its name, as the configuration has it',
    examples: {
      'radar remove category cs.LG': 'read it no more',
      'radar remove interest optics': 'by its name',
      'radar remove mute blockchain': 'show it again',
    },
  },
  profile: {
    what: 'what radar believes of you, and how to mend it',
    show: {
      what: 'what radar believes of you: interests, authors, marked papers, learned words, mutes',
      examples: {
        'radar profile show': 'for a person',
        'radar profile show --json': 'for a program',
      },
    },
    lint: {
      what: 'what in the profile does not do what you think, each with its evidence',
      strict: 'exit with 6 where there is something to look at',
      examples: {
        'radar profile lint':
          'phrases that match everything or nothing, authors never seen, interests that overlap',
        'radar profile lint --strict': 'exit with 6 where there is something to look at',
      },
    },
    suggest: {
      what: 'phrases, authors and categories worth adding, from the papers you liked',
      examples: { 'radar profile suggest': 'with counts and examples' },
    },
  },
  eval: {
    what: 'measure the ranking on your own likes and saves, against simple rankings',
    compare: 'measure the profile of another configuration on the same days',
    days: 'replay at most so many of the latest days with a liked paper; 60 unless told',
    quiet: 'no progress',
    examples: {
      'radar eval': 'does radar rank what you like above the rest?',
      'radar eval --compare other.yaml': 'would another profile do better?',
    },
  },
};
