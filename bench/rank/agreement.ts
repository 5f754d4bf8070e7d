/** How far two readers agree: Cohen's kappa (Educational and Psychological Measurement 20, 1960), weighted too (Psychological Bulletin 70, 1968). */

/** Grades 0, 1 and 2. */
const GRADES = [0, 1, 2] as const;

/** `pairs`: both readers' grades of each paper. 1 where they always agree, 0 where they agree as often as by chance. */
export function agreementOf(pairs: readonly (readonly [number, number])[]) {
  const kappa = (disagreement: (a: number, b: number) => number): number => {
    const seen = pairs.reduce((sum, [a, b]) => sum + disagreement(a, b), 0) / pairs.length;
    let byChance = 0;
    for (const a of GRADES)
      for (const b of GRADES) byChance += disagreement(a, b) * shareOf(pairs, 0, a) * shareOf(pairs, 1, b);
    return 1 - seen / byChance;
  };
  return {
    plain: kappa((a, b) => (a === b ? 0 : 1)),
    linear: kappa((a, b) => Math.abs(a - b)),
    squared: kappa((a, b) => (a - b) ** 2),
  };
}

function shareOf(pairs: readonly (readonly [number, number])[], reader: 0 | 1, grade: number): number {
  return pairs.filter((pair) => pair[reader] === grade).length / pairs.length;
}
