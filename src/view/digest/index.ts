/** The registry of digest formats. */
import type { DigestFormat } from '../../config/digest-formats.ts';
import type { Digest } from '../../paper.ts';
import { ndjson, renderDigestJson } from '../json.ts';
import type { Style } from '../kit/style.ts';
import { bibtex } from '../papers/bibtex.ts';
import { csl } from '../papers/csl.ts';
import { ris } from '../papers/exchange.ts';
import { renderMarkdown } from './markdown/index.ts';
import type { DigestView } from './model.ts';
import { renderTerminal } from './terminal/index.ts';

export const DIGEST_FORMATS = {
  terminal: renderTerminal,
  markdown: (digest, style, view) => renderMarkdown(digest, { lang: style.lang }, view),
  html: async (digest, style, view) =>
    (await import('./html/index.ts')).renderHtml(digest, { lang: style.lang }, view),
  json: renderDigestJson,
  ndjson: (digest) => ndjson(digest.papers),
  bibtex: (digest, _style, view) => bibtex(digest.papers, view),
  ris: (digest, _style, view) => ris(digest.papers, view),
  csl: (digest, _style, view) => csl(digest.papers, view),
  atom: async (digest, style, view) =>
    (await import('./feed/atom.ts')).renderAtom(digest, { lang: style.lang }, view),
  jsonfeed: async (digest, style, view) =>
    (await import('./feed/json-feed.ts')).renderJsonFeed(digest, { lang: style.lang }, view),
} satisfies Record<
  DigestFormat,
  (digest: Digest, style: Style, view: DigestView) => string | Promise<string>
>;

/** What typesets formulas is loaded by the page alone. */
export const renderDigest = async (
  digest: Digest,
  format: DigestFormat,
  style: Style,
  view: DigestView = {},
): Promise<string> => DIGEST_FORMATS[format](digest, style, view);
