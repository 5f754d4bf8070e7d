/** What a writer of briefings is given of a selection. */
import type { BriefInput } from '../brief/input.ts';
import type { Config } from '../config/schema.ts';
import type { RankedPaper } from '../paper.ts';
import type { SemanticSpace } from '../rank/corpus/space.ts';
import { countsOf } from './assemble.ts';
import type { Selection } from './gather.ts';
import { likenessOf } from './likeness.ts';
import { isScouted } from './scouts.ts';

/** Nobody reads notes on more papers; a look back over weeks may show thousands. */
const MOST_BRIEFED = 200;
/** Candidates for bridges: more cost time and find little. */
const MOST_ENDS = 400;
const MOST_SCOUTED = 80;

/** What a writer is given: the best of what is shown. Papers that were considered but not shown may still serve as the far end of a bridge. */
export function briefInputOf(selection: Selection, config: Config, space?: SemanticSpace): BriefInput {
  const papers = selection.shown.slice(0, MOST_BRIEFED);
  const near = bridgeEnds(selection, config);
  return {
    date: selection.window.date,
    papers,
    near,
    profile: config.profile,
    language: config.briefing.language,
    counts: countsOf(selection),
    ...(space === undefined ? {} : { likeness: likenessOf([...papers, ...near], space) }),
  };
}

/** Papers that may be the far end of a bridge: the best that are not shown, and the best of the scouted fields, which rank low. */
function bridgeEnds({ ranked, shown }: Selection, { sources }: Config): readonly RankedPaper[] {
  const ids = new Set(shown.map(({ paper }) => paper.id));
  const others = ranked.filter(({ paper }) => !ids.has(paper.id));
  const scouted = others.filter(({ listings }) => isScouted(listings, sources.arxiv)).slice(0, MOST_SCOUTED);
  const first = others.filter((one) => !scouted.includes(one)).slice(0, MOST_ENDS - scouted.length);
  return [...first, ...scouted].sort((a, b) => a.rank - b.rank);
}
