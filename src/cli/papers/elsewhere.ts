/** What people paste that names a paper, but in the numbers of a service that radar does not ask. */

/** What to paste instead stands on the page of each: its DOI or its arXiv id. */
const SERVICES: readonly (readonly [name: string, form: RegExp])[] = [
  [
    'PubMed',
    /^(?:pmid:?\s*\d{1,8}|(?:https?:\/\/)?(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov\/pubmed)\/\d+.*)$/i,
  ],
  [
    'PubMed Central',
    /^(?:(?:pmc:?\s*|pmcid:?\s*)+\d{1,9}|(?:https?:\/\/)?(?:[a-z]+\.)*(?:nih\.gov|europepmc\.org)\/.*\bpmc\d+.*)$/i,
  ],
  ['OpenReview', /^(?:https?:\/\/)?openreview\.net\/.+$/i],
  ['Semantic Scholar', /^(?:corpusid:?\s*\d+|(?:https?:\/\/)?(?:[a-z]+\.)*semanticscholar\.org\/.+)$/i],
  ['OpenAlex', /^(?:(?:https?:\/\/)?(?:[a-z]+\.)*openalex\.org\/(?:.*\/)?)?W\d{6,11}$/i],
  [
    'HAL',
    /^(?:(?:https?:\/\/)?(?:[a-z-]+\.)*(?:hal\.science|archives-ouvertes\.fr)\/.+|hal-\d{6,9}(?:v\d+)?)$/i,
  ],
  ['ACL Anthology', /^(?:https?:\/\/)?(?:www\.)?(?:aclanthology\.org|aclweb\.org\/anthology)\/.+$/i],
  ['DBLP', /^(?:dblp:.+|(?:https?:\/\/)?(?:[a-z]+\.)*dblp\.(?:org|uni-trier\.de)\/.+)$/i],
  ['Google Scholar', /^(?:https?:\/\/)?scholar\.google\.[a-z.]+\/.+$/i],
];

/** Whose number or page this is; undefined where it looks like nobody's. */
export const serviceOf = (word: string): string | undefined =>
  SERVICES.find(([, form]) => form.test(word.trim().slice(0, 500)))?.[0];
