/** What speaks for or against a paper, before the interests are merged. */
import type { Message } from '../messages/message.ts';

export interface ScoreEvidence {
  readonly name: string;
  /** Written only for the papers and interests that count in the end, since finding the words takes time. */
  readonly label: Message | (() => Message);
  /** Open-ended: about .45 alone makes a paper worth a look, .95 a must read; negative speaks against it. */
  readonly strength: number;
  /** See Signal. */
  readonly authors?: readonly string[];
}

/** The same evidence with another strength. Written out, since thousands are made. */
export function ofStrength({ name, label, authors }: ScoreEvidence, strength: number): ScoreEvidence {
  return authors === undefined ? { name, label, strength } : { name, label, strength, authors };
}

/** An order for labels that has no meaning but is always the same. */
export function byLabel(a: Message, b: Message): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}

export function totalOf(evidence: readonly ScoreEvidence[]): number {
  let sum = 0;
  for (const { strength } of evidence) sum += strength;
  return sum;
}
