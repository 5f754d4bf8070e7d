/** `radar profile --help` and `radar eval --help`: what radar believes of the reader, and how well that serves. */
export const profile = {
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
