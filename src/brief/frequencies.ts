/** How common a stem is in abstracts of all fields: the weight of a word in every comparison a briefing makes. */
import { FREQUENCY_BUCKETS } from './frequency-table.ts';

/** Half of the rarest listed frequency: what an unlisted stem is taken for. */
export const RARE = 0.0006;

export type Frequency = (stem: string) => number;

/** The built-in table as a function. */
export function frequencyOf(): Frequency {
  const table = new Map<string, number>();
  for (const [bucket, stems] of Object.entries(FREQUENCY_BUCKETS)) {
    for (const stem of stems.split(' ')) table.set(stem, 2 ** (-Number(bucket) / 2));
  }
  return (stem) => table.get(stem) ?? RARE;
}

/** Inverse document frequency, about 0.5 for `result` and 7.4 for a word nobody uses. */
export function idfOf(frequency: Frequency): Frequency {
  return (stem) => Math.log(1 / frequency(stem));
}
