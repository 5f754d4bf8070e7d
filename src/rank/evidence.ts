/** What speaks for or against a paper, before the interests are merged. */
export interface Evidence {
  readonly name: string;
  /** Written only for the papers and interests that count in the end, since finding the words takes time. */
  readonly label: string | (() => string);
  /** Open-ended: about .45 alone makes a paper worth a look, .95 a must read; negative speaks against it. */
  readonly strength: number;
}

export function totalOf(evidence: readonly Evidence[]): number {
  let sum = 0;
  for (const { strength } of evidence) sum += strength;
  return sum;
}
