/** Preprint servers by the prefixes they have registered. */
const SERVERS: readonly (readonly [RegExp, string])[] = [
  [/^10\.21203\/rs/i, 'Research Square'],
  [/^10\.26434\/chemrxiv/i, 'ChemRxiv'],
  [/^10\.31234\/osf/i, 'PsyArXiv'],
  [/^10\.2139\/ssrn/i, 'SSRN'],
  [/^10\.20944\/preprints/i, 'Preprints.org'],
  [/^10\.36227\/techrxiv/i, 'TechRxiv'],
  // Under the prefix they share, medRxiv's suffixes end in eight digits.
  [/^10\.(?:1101|64898)\/\d{4}\.\d{2}\.\d{2}\.\d{8}/, 'medRxiv'],
];

/** The server that gave a preprint this DOI. Of bioRxiv and medRxiv the feed may tell what the DOI does not. */
export function preprintServer(doi: string, feed: string | undefined): string {
  const named = SERVERS.find(([prefix]) => prefix.test(doi))?.[1];
  return named ?? (feed?.startsWith('medrxiv') === true ? 'medRxiv' : 'bioRxiv');
}
