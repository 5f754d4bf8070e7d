/** What a bridge has to cross: arXiv's groups. */
import { groupName } from '../taxonomy.ts';

/** The group of a category by name, `Physics` for `hep-th`; undefined for categories that are not arXiv's. */
export function fieldOf(category: string): string | undefined {
  const group = groupName(category);
  return group === 'Electrical Engineering and Systems Science' ? 'Electrical Engineering' : group;
}

/** The group of a paper's primary category; a journal paper without categories has none. */
export function fieldOfPaper(paper: { readonly primaryCategory: string }): string | undefined {
  return fieldOf(paper.primaryCategory);
}
