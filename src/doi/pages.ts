/** Publishers whose addresses hold no DOI but the part of it that is the article's own. */

interface PageRule {
  readonly host: RegExp;
  /** Tried on the path with its query. */
  readonly path: RegExp;
  /** The DOI from what the path's groups hold. */
  readonly doi: (...groups: readonly string[]) => string;
}

const RULES: readonly PageRule[] = [
  {
    host: /(?:^|\.)nature\.com$/,
    path: /\/articles\/([sd]\d{5}-\d{3}-\d{5}-[\da-z]|[a-z]{2,20}\d{3,9}(?:-[a-z]\d)?)(?:[./_].*)?$/,
    doi: (code) => `10.1038/${code}`,
  },
  {
    host: /(?:bio|med)rxiv\.org$/,
    path: /\/content\/.*\/((?:\d{4}\.\d\d\.\d\d\.)?\d{6,8})(?:v\d+)?(?:\..*)?$/,
    // openRxiv gives the DOIs since the end of 2025.
    doi: (number) =>
      `${number.slice(0, 7) >= '2025.12' && number.includes('.') ? '10.64898' : '10.1101'}/${number}`,
  },
  {
    host: /(?:^|\.)elifesciences\.org$/,
    path: /\/(?:articles|reviewed-preprints)\/(?:reviewed-preprints\/)?(\d{5,6})/,
    doi: (number) => `10.7554/eLife.${number}`,
  },
  {
    host: /^pubs\.rsc\.org$/,
    path: /\/content\/article(?:landing|html|pdf)\/\d{4}\/[a-z]{2,3}\/([a-z]\d[a-z]{2}\d{5}[a-z\d])$/i,
    doi: (code) => `10.1039/${code}`,
  },
  // The Royal Society of Chemistry's own resolver: `http://xlink.rsc.org/?DOI=D4SC00002B`.
  {
    host: /^xlink\.rsc\.org$/,
    path: /[?&]doi=([a-z]\d[a-z]{2}\d{5}[a-z\d])\b/i,
    doi: (code) => `10.1039/${code}`,
  },
  {
    host: /(?:^|\.)peerj\.com$/,
    path: /\/articles\/(?:([a-z]+)-)?(\d{1,6})(?:[./].*)?$/,
    doi: (section, number) => `10.7717/peerj${section === '' ? '' : `-${section}`}.${number}`,
  },
  { host: /(?:^|\.)nber\.org$/, path: /\/papers\/(w\d{1,6})(?:[./].*)?$/, doi: (code) => `10.3386/${code}` },
  {
    host: /(?:^|\.)copernicus\.org$/,
    path: /^\/articles\/(\d+)\/(\d+)\/(\d{4})(?:\/.*)?$/,
    doi: (volume, page, year) => `${volume}-${page}-${year}`,
  },
  {
    host: /(?:^|\.)copernicus\.org$/,
    path: /^\/preprints\/(?:.*\/)?([a-z]+-\d{4}-\d+)(?:\/.*)?$/,
    doi: (code) => `10.5194/${code}`,
  },
  {
    host: /(?:^|\.)hindawi\.com$/,
    path: /^\/journals\/[a-z]+\/(\d{4})\/(\d{6,8})(?:\/.*)?$/,
    doi: (year, number) => `10.1155/${year}/${number}`,
  },
  // The Lancet's DOIs are its PIIs; Cell Press gives others.
  {
    host: /(?:^|\.)thelancet\.com$/,
    path: /\/PII(S\d{4}-\d{3}[\dX]\(\d\d\)\d{5}-[\dX])(?:\/.*)?$/i,
    doi: (pii) => `10.1016/${pii}`,
  },
  {
    host: /(?:^|\.)researchsquare\.com$/,
    path: /^\/article\/(rs-\d{4,9}\/v\d{1,2})(?:[./].*)?$/,
    doi: (code) => `10.21203/rs.3.${code}`,
  },
  {
    host: /(?:^|\.)preprints\.org$/,
    path: /^\/manuscript\/(\d{6}\.\d{4})\/(v\d{1,2})(?:\/.*)?$/,
    doi: (number, version) => `10.20944/preprints${number}.${version}`,
  },
  {
    host: /^zenodo\.org$/,
    path: /^\/records?\/(\d+)(?:\/.*)?$/,
    doi: (number) => `10.5281/zenodo.${number}`,
  },
];

export function doiOfPage(host: string, path: string, query: string): string | undefined {
  for (const rule of RULES) {
    const match = rule.host.test(host) ? (rule.path.exec(path) ?? rule.path.exec(path + query)) : null;
    if (match === null) continue;
    const doi = rule.doi(...match.slice(1).map((group: string | undefined) => group ?? ''));
    // Copernicus names the journal in the host: `acp.copernicus.org`.
    return doi.startsWith('10.') ? doi : `10.5194/${host.split('.')[0]}-${doi}`;
  }
  const ssrn = /(?:^|\.)ssrn\.com$/.test(host)
    ? /[?&]abstract(?:_id)?=(\d{4,9})\b/i.exec(query)?.[1]
    : undefined;
  return ssrn === undefined ? undefined : `10.2139/ssrn.${ssrn}`;
}
