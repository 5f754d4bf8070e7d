/** `radar eval`. */
import { counted } from '../../../amounts.ts';

export const evaluation = {
  nothing:
    'No liked or saved paper was announced in your categories, so there is nothing to measure the ranking on.',
  how: 'Mark what you like in the digests: “radar like 1”, “radar save 2”.',
  basis: (chosen: number, sessions: number, pool: number) =>
    `${counted(chosen, 'paper')} you liked or saved, on ${counted(sessions, 'day')} of about ${counted(Math.round(pool), 'paper')}; each day is ranked with what was known before it`,
  period: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  tooLittle: (sessions: number, chosen: number) =>
    `Too little to tell one ranking from another: that takes ${counted(sessions, 'day')} with ${counted(chosen, 'liked or saved paper')} in all. Until then there are no figures: they would be anecdotes.`,
  rows: {
    profile: 'your profile',
    other: 'the other profile',
    classifier: 'linear classifier',
    centroid: 'mean of liked papers',
    keywords: 'counted keywords',
    newest: 'newest first',
    chance: 'chance',
  },
  hits: 'days with a hit',
  gain: (name: string) => `against ${name}`,
  better: 'better',
  worse: 'worse',
  unclear: 'may be chance',
  comparison: 'The other profile against yours',
  interval: '95 % intervals by bootstrap over days; nDCG and recall from 0 to 1, more is better.',
  hindsight:
    'The words of the profile are today’s: what you added after seeing a paper flatters its figures.',
  unannounced: (n: number) =>
    `${counted(n, 'marked paper was', 'marked papers were')} announced on none of your lists and not counted.`,
};
