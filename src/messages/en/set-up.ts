/** What hinders a first configuration, or the reading of one. */
export const setUp = {
  'no-configuration': () => 'there is no configuration yet',
  'looked-for-configuration': (...files: string[]) =>
    `Looked for ${files.join(' and ')}. “radar init” writes one, without questions by radar init --yes --category cs.LG --interest "optical computing"; “radar demo” shows radar without any.`,
  'no-sources-in': (file: string) => `${file} names neither arXiv categories nor feeds`,
  'add-categories': () => 'Add some under sources.arxiv.categories, such as [cs.LG].',
  'init-needs-source': () => 'radar init needs at least one --category or --feed',
  'init-example': () => 'For example: radar init --yes --category cs.LG --interest "optical computing"',
  'flags-need-model': () => '--base-url and --key-env need --model',
  'model-example': () => 'For example: --model llama3.1 --base-url http://127.0.0.1:11434',
  'nobody-to-ask': () => 'there is nobody to ask',
  'no-configuration-made': () => 'the answers make no configuration',

  'likes-of-which-interest': (...names: string[]) =>
    `the liked papers could belong to any of several interests: ${names.join(', ')}`,
  'like-without-interest': (...papers: string[]) =>
    `“radar like ${papers.join(' ')}” counts them without naming one.`,

  'no-paper-nor-file': (word: string) =>
    `“${word}” is neither a paper (2402.17750, an arXiv address, doi:10.…) nor a file that is there`,
  'file-names-no-paper': (file: string) => `${file} names no paper by arXiv id or DOI`,
  'file-names-no-paper-yet': (file: string, typed: string) =>
    `${file} names no paper by arXiv id or DOI; once radar is set up, “radar like --from ${typed}” reads it whole`,
};
