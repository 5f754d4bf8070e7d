/** The radar picture as geometry: the reader in the centre, interests as rays, papers the nearer the better they score. */
import type { PaperId, RankedPaper } from '../../../paper.ts';
import { isMustRead, MUST_READ } from '../../../scores.ts';
import { plain } from '../../kit/sanitize.ts';
import { NO_COLOR, RAY_COLORS } from '../../kit/theme.ts';
import { titleOf } from '../../papers/titles.ts';

export interface SceneOptions {
  /** The digest's threshold: the outer circle. */
  readonly minScore: number;
  /** Names of the interests in the order of the profile; those that no paper matches are drawn as well. */
  readonly interests?: readonly string[];
}

export interface Ray {
  /** undefined gathers the papers of no single interest. */
  readonly interest: string | undefined;
  /** Radians, clockwise from twelve o’clock. */
  readonly angle: number;
  readonly numbers: readonly number[];
}

export interface Blip {
  /** The number under which the paper stands in the digest. */
  readonly number: number;
  readonly id: PaperId;
  readonly title: string;
  readonly url: string;
  readonly score: number;
  readonly mustRead: boolean;
  /** Which ray it belongs to. */
  readonly ray: number;
  readonly angle: number;
  /** From 0 in the centre to 1 on the outer circle. */
  readonly radius: number;
}

export interface Scene {
  readonly rays: readonly Ray[];
  readonly blips: readonly Blip[];
  /** The radius of the must-read ring. */
  readonly ring: number;
  readonly mustRead: number;
}

/** The share of its sector that the papers of a ray spread over. */
const SPREAD = 0.66;
/** The centre itself is the reader’s. */
const CORE = 0.1;
/** A paper just over the threshold still stands inside the outer circle. */
const RIM = 0.9;

export function sceneOf(papers: readonly RankedPaper[], options: SceneOptions): Scene {
  const radius = (score: number) => {
    const span = Math.max(0.01, 1 - options.minScore);
    return CORE + (RIM - CORE) * Math.min(1, Math.max(0, (1 - score) / span));
  };
  const names = interestsOf(papers, options.interests ?? []);
  const sector = (2 * Math.PI) / Math.max(1, names.length);
  const members = names.map((name) =>
    papers.flatMap((paper, index) =>
      interestOf(paper, names) === name ? [{ paper, number: index + 1 }] : [],
    ),
  );
  const rays = names.map((interest, at): Ray => {
    const numbers = (members[at] ?? []).map(({ number }) => number);
    return { interest, angle: sector * at, numbers };
  });
  const blips = members.flatMap((own, ray) =>
    own.map(
      ({ paper, number }, at): Blip => ({
        number,
        id: paper.paper.id,
        title: titleOf(paper.paper),
        url: paper.paper.links.abstract,
        score: paper.score,
        mustRead: isMustRead(paper.score),
        ray,
        angle: sector * ray + offset(at, own.length) * sector * SPREAD,
        radius: radius(paper.score),
      }),
    ),
  );
  return {
    rays,
    blips: blips.sort((a, b) => a.number - b.number),
    ring: radius(MUST_READ),
    mustRead: MUST_READ,
  };
}

/** One colour for each interest in turn, grey for what belongs to none. */
export function rayColor(ray: number, scene: Scene): string {
  const color = scene.rays[ray]?.interest === undefined ? undefined : RAY_COLORS[ray % RAY_COLORS.length];
  return color ?? NO_COLOR;
}

/** From -½ to ½, the first in the middle, then to its right and left in turn. */
function offset(at: number, of: number): number {
  if (of < 2) return 0;
  const side = at % 2 === 0 ? -1 : 1;
  return (side * Math.ceil(at / 2)) / of;
}

/** The profile’s interests, then those that only papers name, then the papers of none. */
function interestsOf(papers: readonly RankedPaper[], known: readonly string[]): (string | undefined)[] {
  const named = papers.flatMap(({ interest }) => (interest === undefined ? [] : [plain(interest)]));
  const names = [...new Set([...known.map(plain), ...named])].filter((name) => name !== '');
  const homeless = papers.some((paper) => interestOf(paper, names) === undefined);
  return homeless || names.length === 0 ? [...names, undefined] : names;
}

function interestOf(paper: RankedPaper, names: readonly (string | undefined)[]): string | undefined {
  const name = plain(paper.interest ?? '');
  return names.includes(name) ? name : undefined;
}
