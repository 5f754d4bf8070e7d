/** What was announced of late, walked over once: whom of the followed authors it has, and what each mute rule hides. */
import type { Config, Mute } from '../../config/schema.ts';
import { type AnnouncedPaper, type Day, MUTE_LISTS, type Paper } from '../../paper.ts';
import { muteRule } from '../../rank/mute.ts';
import { nameAgreement, parseName } from '../../rank/names.ts';
import type { Store } from '../../store/file/open.ts';
import { recentDays } from './recent-papers.ts';

/** So many of the newest papers stand for what is usual; more would only take longer. */
const POOL = 2500;

/** The announcements that statements about the profile rest on. */
export interface Recent {
  /** Distinct papers announced on the config's lists. */
  readonly papers: number;
  /** Days with announcements. */
  readonly days: number;
  readonly from?: Day;
  readonly to?: Day;
}

export interface SeenAuthor {
  readonly name: string;
  /** Papers of late. */
  readonly papers: number;
  readonly lastOn?: Day;
}

export interface RecentWalk {
  readonly recent: Recent;
  readonly pool: readonly AnnouncedPaper[];
  readonly authors: ReadonlyMap<string, SeenAuthor>;
  /** How many papers each rule hides, each by itself; the key is the kind and the rule. */
  readonly hidden: ReadonlyMap<string, number>;
}

/** One walk over the last weeks counts everything that has to be counted. */
export function walkRecent(store: Store, config: Config): RecentWalk {
  const { profile } = config;
  const followed = [
    ...new Set([...profile.authors, ...profile.interests.flatMap(({ authors }) => authors)]),
  ].map((name) => ({ name, parsed: parseName(name) }));
  const rules = rulesOf(profile.mute);
  const pool: AnnouncedPaper[] = [];
  const authors = new Map<string, SeenAuthor>();
  const hidden = new Map<string, number>();
  let papers = 0;
  const days: Day[] = [];
  for (const { day, papers: announced } of recentDays(store, config)) {
    days.push(day);
    papers += announced.length;
    pool.push(...announced.slice(0, POOL - pool.length));
    for (const { paper } of announced) {
      for (const name of authorsOf(paper, followed)) {
        const known = authors.get(name);
        authors.set(name, { name, papers: (known?.papers ?? 0) + 1, lastOn: known?.lastOn ?? day });
      }
      for (const { key, hides } of rules) if (hides(paper)) hidden.set(key, (hidden.get(key) ?? 0) + 1);
    }
  }
  const [to] = days;
  const from = days.at(-1);
  const span = to === undefined || from === undefined ? {} : { from, to };
  return { recent: { papers, days: days.length, ...span }, pool, authors, hidden };
}

function authorsOf(
  paper: Paper,
  followed: readonly { readonly name: string; readonly parsed: ReturnType<typeof parseName> }[],
): string[] {
  if (followed.length === 0) return [];
  const names = paper.authors.map(parseName);
  return followed
    .filter(({ parsed }) => names.some((name) => nameAgreement(parsed, name) > 0))
    .map(({ name }) => name);
}

/** Each rule by itself: what two rules hide both hide. */
function rulesOf(mute: Mute): { readonly key: string; readonly hides: (paper: Paper) => boolean }[] {
  const none: Mute = { phrases: [], authors: [], categories: [] };
  return MUTE_LISTS.flatMap((kind) =>
    mute[kind].map((text) => {
      const rule = muteRule({ ...none, [kind]: [text] });
      return { key: `${kind} ${text}`, hides: (paper: Paper) => rule(paper) !== undefined };
    }),
  );
}
