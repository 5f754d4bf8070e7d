/** Paper identifiers: what users and services write, and the one form radar keeps (https://info.arxiv.org/help/arxiv_identifier.html). */
import { doiOfAddress } from './doi/address.ts';
import { normalDoi } from './doi/field.ts';
import { doisInText } from './doi/text.ts';
import type { PaperId, PaperLinks } from './paper.ts';

export interface PaperReference {
  readonly id: PaperId;
  /** The arXiv version that was named, if one was. */
  readonly version?: number;
}

const NEW_STYLE = /^(\d{4}\.\d{4,5})(?:v([1-9]\d{0,3}))?$/;
/** Since April 2007 no such id is given; the subject class (`math.GT/0309136`) was never part of the id. */
const OLD_STYLE = /^([a-z]+(?:-[a-z]+)*)(?:\.[A-Z]{2})?\/(\d{7})(?:v([1-9]\d{0,3}))?$/i;
/** Those of before April 2007; an id of another library has the same form: `jstor/2346101`. */
const ARCHIVES = new Set(
  (
    'acc-phys adap-org alg-geom ao-sci astro-ph atom-ph bayes-an chao-dyn chem-ph cmp-lg comp-gas cond-mat cs dg-ga funct-an ' +
    'gr-qc hep-ex hep-lat hep-ph hep-th math math-ph mtrl-th nlin nucl-ex nucl-th patt-sol physics plasm-ph q-alg q-bio ' +
    'quant-ph solv-int supr-con'
  ).split(' '),
);
const ARXIV_DOI = /^10\.48550\/arxiv\.(.+)$/i;

/** `2606.12609`, `hep-th/9901001v2` → base id and version; undefined for anything else. */
export function splitArxivId(text: string): { readonly base: string; readonly version?: number } | undefined {
  const modern = NEW_STYLE.exec(text);
  if (modern?.[1] !== undefined) return isGiven(modern[1]) ? withVersion(modern[1], modern[2]) : undefined;
  const [, name = '', number = '', version] = OLD_STYLE.exec(text) ?? [];
  const archive = name.toLowerCase();
  if (!ARCHIVES.has(archive) || !isGivenOld(number)) return undefined;
  return withVersion(`${archive}/${number}`, version);
}

/** Numbers began in April 2007, with four digits until the end of 2014 and five since; the first of a month is 1. */
function isGiven(base: string): boolean {
  const [month = '', number = ''] = base.split('.');
  const isIn = month >= '0704' && month < '9100' && isMonth(month);
  return isIn && number.length === (month < '1501' ? 4 : 5) && !/^0+$/.test(number);
}

/** From 1991 to March 2007, `YYMMNNN`; the first of a month is 001. */
const isGivenOld = (number: string): boolean =>
  isMonth(number) && (number >= '9101' || number < '0704') && !number.endsWith('000');

const isMonth = (digits: string): boolean => /^\d\d(?:0[1-9]|1[0-2])/.test(digits);

function withVersion(base: string, version: string | undefined): { base: string; version?: number } {
  return version === undefined ? { base } : { base, version: Number(version) };
}

export function arxivPaperId(base: string): PaperId {
  return `arxiv:${base}` as PaperId;
}

/** The id for a DOI, one however it is spelt. */
export function doiPaperId(doi: string): PaperId {
  return `doi:${normalDoi(doi)}` as PaperId;
}

/** `2606.12609` of `arxiv:2606.12609`; undefined for other papers. */
export function arxivBase(id: PaperId): string | undefined {
  return id.startsWith('arxiv:') ? id.slice('arxiv:'.length) : undefined;
}

/** Understands arXiv ids with or without `arxiv:` and version, arXiv URLs, DOIs, addresses that hold one, and `feed:` ids. */
export function parsePaperReference(input: string): PaperReference | undefined {
  const text = input.trim();
  if (/^feed:[^/\s]+\/.+$/s.test(text)) return { id: text as PaperId };
  const doi = doiOfAddress(text);
  if (doi !== undefined) return isAlone(doi, text) ? fromDoi(doi) : undefined;
  const bare = bareArxivId(text);
  const split = splitArxivId(bare);
  return split === undefined ? undefined : reference(arxivPaperId(split.base), split.version);
}

/** Of two that are named at once neither is meant; what is nothing but a DOI is one, whatever stands in it. */
const isAlone = (doi: string, text: string): boolean =>
  text.replace(/^doi:/, '') === doi || doisInText(text).length <= 1;

const WEB = /^(?:https?:\/\/)?((?:[a-z\d-]+\.)+[a-z]{2,})(?::\d+)?\/([^?#]+)/i;
/** arXiv, a library's proxy before it, and who else shows its papers under its own ids. */
const ARXIV_HOST =
  /(?:^|\.)(?:(?:arxiv|alphaxiv|ar5iv|semanticscholar)\.org|scirate\.com|huggingface\.co|papers\.cool|inspirehep\.net)$|^(?:www-)?arxiv-org\./i;
const ARXIV_PAGE =
  /(?:^|\/)(?:(?:abs|pdf|html|format|src|e-print|ps|bibtex|papers|arxiv)\/(?:arxiv:)?|arxiv:)(.+)$/is;
/** `2024arXiv240217750S`, as the Astrophysics Data System calls it (https://ui.adsabs.harvard.edu/help/actions/bibcode). */
const BIBCODE = /(?:^|\/)\d{4}arXiv(\d{4})\.?(\d{4,5})[A-Z.](?:$|\/)/;

/** What is arXiv's id of what an address, a citation or a browser's title calls the paper. */
function bareArxivId(quoted: string): string {
  const text = quoted.replace(/^["'“‘«<(]+(?=https?:)/, '');
  const [, host = '', path] = WEB.exec(text) ?? [];
  const [, month, number] = BIBCODE.exec(path ?? text) ?? [];
  if (month !== undefined) return `${month}.${number ?? ''}`;
  const page = path !== undefined && ARXIV_HOST.test(host) ? ARXIV_PAGE.exec(path)?.[1] : undefined;
  // As arXiv's pages head a paper, `arXiv:2402.17750v3 [cs.CV] 27 Feb 2024`, and as they are called in a browser, `[2402.17750] Title`.
  return (page ?? /^\[([^\]\s]+)\]/.exec(text)?.[1] ?? text)
    .replace(/^["'“‘«<([]+/, '')
    .replace(/(?<!\s)\s+\[(?:v\d{1,4}|[a-z-]+(?:\.[A-Za-z-]+)?)\][\s\S]*$/, '')
    .replace(/(?<!["'”’»>)\].,;:/])["'”’»>)\].,;:/]+$/, '')
    .replace(/^(?:oai:arXiv\.org:|(?:arxiv (?:e-?prints?|preprint),? ?)?arxiv(?:[:/]\s*|\s+)|abs\/)/i, '')
    .replace(/\.pdf$/i, '');
}

function fromDoi(doi: string): PaperReference {
  const arxiv = ARXIV_DOI.exec(doi)?.[1];
  const split = arxiv === undefined ? undefined : splitArxivId(arxiv);
  return split === undefined ? { id: doiPaperId(doi) } : reference(arxivPaperId(split.base), split.version);
}

function reference(id: PaperId, version: number | undefined): PaperReference {
  return version === undefined ? { id } : { id, version };
}

/** arXiv's own pages of a paper; of that version where one is given. */
export function arxivLinks(base: string, version?: number): PaperLinks {
  const name = version === undefined ? base : `${base}v${version}`;
  return {
    abstract: `https://arxiv.org/abs/${name}`,
    pdf: `https://arxiv.org/pdf/${name}`,
    html: `https://arxiv.org/html/${name}`,
  };
}

/** Where a paper is that radar knows by its id alone; undefined for papers of feeds, whose links only the feed tells. */
export function linksOfId(id: PaperId): PaperLinks | undefined {
  const base = arxivBase(id);
  if (base !== undefined) return arxivLinks(base);
  const doi = id.startsWith('doi:') ? id.slice('doi:'.length) : undefined;
  // Some DOIs hold characters that end a path: https://www.doi.org/the-identifier/resources/handbook/2_numbering.html#2.5.2.4
  return doi === undefined
    ? undefined
    : { abstract: `https://doi.org/${encodeURI(doi).replace(/[?#]/g, encodeURIComponent)}` };
}
