/** What the formats of bibliographies need beside the papers. */
import type { Day, Listing, Paper } from '../../paper.ts';
import type { Store } from '../../store/file/open.ts';
import type { ReferenceView } from '../../view/papers/reference.ts';

const REFERENCES = ['bibtex', 'ris', 'csl'];

/** Empty for every other format, which asks the store for nothing. */
export async function referenceView(
  store: Store,
  papers: readonly {
    readonly paper: Paper;
    readonly announcedOn?: Day;
    readonly listings?: readonly Listing[];
  }[],
  { format, abstracts = false }: { readonly format: string; readonly abstracts?: boolean | undefined },
): Promise<ReferenceView> {
  if (!REFERENCES.includes(format)) return {};
  const { referenceNames } = await import('../../selection/references.ts');
  return { ...referenceNames(store, papers), abstracts };
}
