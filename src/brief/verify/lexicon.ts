/** Words whose meaning a claim must not turn round, as plain data: what grows and what shrinks, what denies, what compares. */

const words = (list: string): readonly string[] => list.split(/\s+/u).filter((word) => word !== '');

export interface Direction {
  /** Only words of one axis are opposites. */
  readonly axis: string;
  readonly sign: 1 | -1;
}

const AXES: Readonly<Record<string, readonly [up: string, down: string]>> = {
  amount: [
    `increase increases increasing increased increasingly raise raises raising raised rise rises rose rising grow grows growing grew
     growth higher highest larger largest more most greater greatest boost boosts boosting boosted gain gains longer longest bigger
     amplify amplifies amplifying amplified double doubles doubling doubled triples widen widens wider deeper heavier
     richer expand expands expanded overestimate overestimates many majority upper up`,
    `decrease decreases decreasing decreased reduce reduces reducing reduced reduction reductions lower lowers lowering lowered lowest
     drop drops dropping dropped fall falls fell falling shrink shrinks shrinking shrank smaller smallest fewer fewest less least cut
     cuts cutting shorten shortens shorter shortest decline declines declined declining halve halves halving halved suppress suppresses
     suppressing suppressed narrow narrows narrower shallower lighter diminish diminishes diminished mitigate mitigates
     mitigating alleviate alleviates lessen lessens underestimate underestimates few minority down`,
  ],
  degree: [`high large long`, `low small short`],
  bound: [`above`, `below`],
  heat: [`warmer warmest hotter hottest warms warm hot`, `cooler coolest colder coldest cools cool cold`],
  brightness: [`brighter brightest bright`, `fainter faintest dimmer dimmest faint dim`],
  water: [`wet wetter humid`, `dry drier arid`],
  quality: [
    `improve improves improving improved improvement improvements better best enhance enhances enhancing enhanced enhancement outperform
     outperforms outperforming outperformed surpass surpasses surpassing surpassed superior superiority exceed exceeds exceeding exceeded
     beat beats beating strengthen strengthens strengthened stronger strongest help helps helpful benefit benefits benefited wins win
     ahead overpowers advance advances`,
    `degrade degrades degrading degraded degradation worse worst worsen worsens worsened worsening impair impairs impaired impairing
     underperform underperforms underperformed underperforming inferior inferiority weaken weakens weakened weaker weakest deteriorate
     deteriorates deteriorated hurt hurts harm harms harmful harmed trail trails trailing trailed lag lags lagging loses lose behind
     undermine undermines detrimental`,
  ],
  speed: [
    `faster fastest accelerate accelerates accelerating accelerated acceleration speedup speedups quicker quickly speeds`,
    `slower slowest slow slows slowed slowing slowdown slowly delays`,
  ],
  ease: [
    `easier easiest simpler simplest cheaper cheapest simplifies simplify`,
    `harder hardest costlier dearer complicates complicate`,
  ],
  extremum: [
    `maximize maximizes maximise maximises maximizing maximising maximum maxima`,
    `minimize minimizes minimise minimises minimizing minimising minimum minima`,
  ],
  sign: [`positive positively`, `negative negatively inverse inversely`],
  success: [
    `succeed succeeds succeeded success successful successfully solves manages able enables enable allows allow possible`,
    `fail fails failed failing failure failures unable impossible prevents prevent prevented hinders hinder`,
  ],
  stance: [
    `support supports supported supporting confirm confirms confirmed confirming agree agrees agreement consistent`,
    `contradict contradicts contradicted refute refutes refuted disagree disagrees disagreement reject rejects rejected inconsistent`,
  ],
  presence: [`include includes including included with`, `exclude excludes excluding excluded without`],
  order: [`before earlier precedes upstream`, `after later follows downstream`],
  tight: [`sufficient sufficiently`, `insufficient insufficiently`],
  stable: [`stable stabilizes stabilises stabilize`, `unstable destabilizes destabilises destabilize`],
  likely: [`likely`, `unlikely`],
};

/** By folded word. `more` and `most`, `less` and `least` turn with what follows them: `more robust` is told by `robust`. */
export const DIRECTIONS: ReadonlyMap<string, Direction> = new Map(
  Object.entries(AXES).flatMap(([axis, [up, down]]): [string, Direction][] => [
    ...words(up).map((word): [string, Direction] => [word, { axis, sign: 1 }]),
    ...words(down).map((word): [string, Direction] => [word, { axis, sign: -1 }]),
  ]),
);

/** Denies what follows it, grammatically. */
export const NEGATORS: ReadonlySet<string> = new Set(
  words(
    `not no never cannot without none neither nor fail fails failed unable nobody nothing nowhere hardly isn't aren't wasn't weren't
     don't doesn't didn't can't couldn't won't wouldn't shouldn't isn’t aren’t wasn’t weren’t don’t doesn’t didn’t can’t couldn’t
     won’t wouldn’t shouldn’t`,
  ),
);

/** Denies what follows it by its meaning: what stands behind one of these may be told with or without a `not`. */
export const DENYING: ReadonlySet<string> = new Set([
  ...NEGATORS,
  ...words(
    `failing lack lacks lacking impossible rather instead avoid avoids avoiding eliminate eliminates eliminating remove removes
     removing prevent prevents free beyond unlike bypass bypasses bypassing absence absent obviates obviating obviate violated violates
     violate refrain except exclude excludes excluding excluded unnecessary zero removed eliminated avoided omit omits omitting
     despite little few less only insufficient neglect neglects ignore ignores ignoring minimal negligible barely rarely seldom
     independent independently unchanged invariant constant same keep keeps keeping kept preserve preserves preserving preserved maintain
     maintains maintaining retain retains retaining stays remains skip skips drop drops unlike
     challenge challenges question questions reject rejects contrary false refute refutes disprove mitigates mitigate`,
  ),
]);

/** Puts what is before it above what is after it, or, for `than`, compares in the way of the word before. */
export const COMPARING: ReadonlySet<string> = new Set(
  words(
    `outperform outperforms outperforming outperformed surpass surpasses surpassing surpassed exceed exceeds exceeding exceeded beat
     beats beating overpowers dominate dominates dominating than underperform underperforms underperforming underperformed trails
     trail lags`,
  ),
);

/** Prepositions after which a comparison's side is over. */
export const AFTER_SIDE: ReadonlySet<string> = new Set(
  words(
    `by on in across with under while at for using when where despite without through over during among within via`,
  ),
);
