/** Papers of feeds without a DOI, by the address of their page: nothing else names them that people would paste. */
import type { PaperId } from '../paper.ts';
import { connectionOf, type Store } from './file/connection.ts';

/** Their ids sort between these; arXiv's papers, nearly the whole store, are not walked. */
const OF_FEEDS = "id >= 'feed:' AND id < 'feed;'";

/** The paper of a feed whose page this is; undefined where there is none, or more than one. */
export function paperAtAddress(store: Store, address: string): PaperId | undefined {
  const wanted = sameForAll(address);
  if (wanted === undefined) return undefined;
  const rows = connectionOf(store).all<{ readonly id: PaperId; readonly link: string }>(
    `SELECT id, link_abstract AS link FROM papers WHERE ${OF_FEEDS} AND instr(link_abstract, ?) > 0`,
    new URL(wanted).host,
  );
  const found = rows.filter(({ link }) => sameForAll(link) === wanted);
  return found.length === 1 ? found[0]?.id : undefined;
}

/** Without what does not tell pages apart: protocol, `www.`, place on the page, campaign, last slash. */
function sameForAll(address: string): string | undefined {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()])
    if (/^utm_|^(?:fbclid|gclid|ref|rss)$/i.test(name)) url.searchParams.delete(name);
  const host = url.host.replace(/^www\./, '');
  return `https://${host}${url.pathname.replace(/\/$/, '')}${url.search}`;
}
