/** The registry of publishers. The first rule that fits reads the item: those of hosts before those of shapes. */
import type { RawItem } from '../feed.ts';
import { acs } from './houses/acs.ts';
import { aps } from './houses/aps.ts';
import { cell } from './houses/cell.ts';
import { ieee } from './houses/ieee.ts';
import { iop } from './houses/iop.ts';
import { nature } from './houses/nature.ts';
import { pnas } from './houses/pnas.ts';
import { rsc } from './houses/rsc.ts';
import { sage } from './houses/sage.ts';
import { science } from './houses/science.ts';
import { sciencedirect } from './houses/sciencedirect.ts';
import { springer } from './houses/springer.ts';
import { taylorFrancis } from './houses/taylor-francis.ts';
import { wiley } from './houses/wiley.ts';
import { aclAnthology } from './indexes/acl-anthology.ts';
import { biorxiv } from './indexes/biorxiv.ts';
import { cnki } from './indexes/cnki.ts';
import { nber } from './indexes/nber.ts';
import { oldArxiv } from './indexes/old-arxiv.ts';
import { openreview } from './indexes/openreview.ts';
import { pubmed } from './indexes/pubmed.ts';
import { ssrn } from './indexes/ssrn.ts';
import { copernicus } from './open/copernicus.ts';
import { elife } from './open/elife.ts';
import { frontiers } from './open/frontiers.ts';
import { jmlr } from './open/jmlr.ts';
import { mdpi } from './open/mdpi.ts';
import { pensoft } from './open/pensoft.ts';
import { plos } from './open/plos.ts';
import { ojs } from './platforms/ojs.ts';
import { silverchair } from './platforms/silverchair.ts';
import type { PublisherRule } from './rule.ts';

const RULES: readonly PublisherRule[] = [
  acs,
  aclAnthology,
  aps,
  biorxiv,
  cell,
  cnki,
  copernicus,
  elife,
  frontiers,
  ieee,
  iop,
  jmlr,
  mdpi,
  nature,
  nber,
  openreview,
  pensoft,
  plos,
  pnas,
  pubmed,
  rsc,
  sage,
  science,
  sciencedirect,
  silverchair,
  springer,
  ssrn,
  taylorFrancis,
  wiley,
  oldArxiv,
  ojs,
];

const hostOf = (url: string): string =>
  /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';

/** The rule for the articles of a host, as the catalogue and a feed's own link name it. */
export function ruleOfHost(url: string): PublisherRule | undefined {
  const host = hostOf(url);
  return host === '' ? undefined : RULES.find(({ hosts }) => hosts.test(host));
}

export function ruleOfItem(item: RawItem): PublisherRule | undefined {
  const byHost = item.url === null ? undefined : ruleOfHost(item.url);
  // Universities call the hosts of anything `journals.…`.
  if (byHost !== undefined && byHost !== ojs) return byHost;
  return RULES.find(({ fits }) => fits?.(item) === true);
}
