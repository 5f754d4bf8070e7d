/** arXiv's groups, as its taxonomy draws them (https://arxiv.org/category_taxonomy): what a bridge has to cross. */

const ARCHIVES: Readonly<Record<string, string>> = {
  'astro-ph': 'Physics',
  'cond-mat': 'Physics',
  'gr-qc': 'Physics',
  'hep-ex': 'Physics',
  'hep-lat': 'Physics',
  'hep-ph': 'Physics',
  'hep-th': 'Physics',
  'math-ph': 'Physics',
  nlin: 'Physics',
  'nucl-ex': 'Physics',
  'nucl-th': 'Physics',
  physics: 'Physics',
  'quant-ph': 'Physics',
  cs: 'Computer Science',
  math: 'Mathematics',
  'q-bio': 'Quantitative Biology',
  'q-fin': 'Quantitative Finance',
  stat: 'Statistics',
  eess: 'Electrical Engineering',
  econ: 'Economics',
};

/** The group of a category by name, `Physics` for `hep-th`; undefined for categories that are not arXiv's. */
export function fieldOf(category: string): string | undefined {
  return ARCHIVES[category.split('.')[0] ?? ''];
}

/** The group of a paper's primary category; a journal paper without categories has none. */
export function fieldOfPaper(paper: { readonly primaryCategory: string }): string | undefined {
  return fieldOf(paper.primaryCategory);
}
