/** Comments of a first configuration, a line feed where a line ends. */
export const configNotes = {
  file: 'Configuration of radar. “radar config check” finds mistakes; every key is explained by “radar config schema”.',
  interests:
    'What you want to read about. Each interest is scored by itself, and the best one counts. Each may also hold\nphrases: [exact words that make a paper relevant], authors: [of this field], weight: 0.1 to 3.',
  authors: 'Authors you follow, whatever they write about.',
  mute: 'Papers with these are never shown; how many that were is always counted.',
  categories: 'The categories to read, see https://arxiv.org/category_taxonomy.',
  scout: 'Neighbouring categories that are shown only where they bridge to an interest.',
  feeds: 'Journals by name, or {name: …, url: …}; try one with “radar feed check NAME”.',
  language:
    'The language a model writes in, where it is not that of output.lang; quotations stay as they are.',
  papers: 'At most so many papers, and none below this score, from 0 to 1.',
  model: 'A model may write the briefing; titles, abstracts and your interests are sent to it.',
  noModel: 'radar writes from the sentences of the abstracts, and asks no model.',
  key: 'The key itself stays in the environment; keyEnv names its variable.',
  maxCost: 'US dollars: a call that would cost more is not made.',
  lang: 'The language of headings and messages: en or zh.',
  output: 'Write every digest to a file instead of printing it.',
};
