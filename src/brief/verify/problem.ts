/** What is wrong with a claim. */
import type { PaperId } from '../../paper.ts';

export type ProblemKind =
  | 'empty'
  | 'id'
  | 'number'
  | 'name'
  | 'strong-word'
  | 'support'
  | 'miscited'
  | 'language'
  | 'negation'
  | 'direction'
  | 'comparison'
  | 'unit'
  | 'binding'
  | 'certainty'
  | 'clause'
  | 'mixed';

export interface Problem {
  readonly kind: ProblemKind;
  /** For the writer, who may repair it: `“49” is not in P01`. */
  readonly detail: string;
  /** The paper that says it, where the claim cites another one. */
  readonly instead?: PaperId;
}
