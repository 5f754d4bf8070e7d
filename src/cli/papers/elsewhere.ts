/** What people paste that names a paper, but in the numbers of a service that radar does not ask. */

/** What to paste instead stands on the page of each: its DOI or its arXiv id. */
const SERVICES: readonly (readonly [name: string, form: RegExp])[] = [
  [
    'PubMed',
    /^(?:pmid:?\s?\d|(?:https?:\/\/)?(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov\/pubmed)\/\d)/i,
  ],
  ['PubMed Central', /^(?:pmc(?:id)?:?\s?(?:pmc)?\d|https?:\/\/[^?#]{0,200}\/pmc\d)/i],
  ['OpenReview', /^(?:https?:\/\/)?openreview\.net\//i],
  ['Semantic Scholar', /^(?:corpusid:?\s?\d|https?:\/\/(?:[a-z]+\.)?semanticscholar\.org\/)/i],
  ['OpenAlex', /^(?:https?:\/\/(?:[a-z]+\.)?openalex\.org\/|W\d{6,11}$)/i],
  ['HAL', /^(?:https?:\/\/(?:[a-z-]+\.)?(?:hal\.science|archives-ouvertes\.fr)\/|hal-\d{6})/i],
  ['ACL Anthology', /^(?:https?:\/\/)?(?:www\.)?(?:aclanthology\.org|aclweb\.org\/anthology)\//i],
  ['DBLP', /^(?:dblp:|https?:\/\/dblp\.(?:org|uni-trier\.de)\/)/i],
  ['Google Scholar', /^(?:https?:\/\/)?scholar\.google\.[a-z.]{2,10}\//i],
];

/** Whose number or page this is; undefined where it looks like nobody's. */
export const serviceOf = (word: string): string | undefined =>
  SERVICES.find(([, form]) => form.test(word.trim().slice(0, 500)))?.[0];
