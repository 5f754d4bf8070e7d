/** A digest: its counts, headings and picture. */
import { count, counted } from '../../amounts.ts';

export const digest = {
  /** Of an arXiv group, which is stored by its English name; a name of later days stays as it is. */
  field: (group: string) => group,
  announced: (n: number) => `${count(n)} announced`,
  considered: (n: number) => `${count(n)} considered`,
  near: (n: number) => `${count(n)} near you`,
  shown: (n: number) => `${count(n)} shown`,
  toRead: (n: number) => `${count(n)} to read`,
  updated: (n: number) => `${count(n)} updated`,
  muted: (n: number) => `${count(n)} muted`,
  mutedRules: (n: number, rules: string) => `${count(n)} muted: ${rules}`,
  alreadyShown: (n: number) => `${count(n)} shown before`,
  read: 'READ',
  nearest: 'NEAREST TODAY',
  nearestNote: 'nothing stands out; these come closest',
  listed: 'ANNOUNCED',
  listedNote: 'not ranked yet: say which you would read, as in radar like 2 5 9',
  details: 'IN DETAIL',
  updatedPapers: 'UPDATED',
  updatedNote: 'new versions of papers you were not shown before',
  theRest: 'THE REST',
  moreToRead: (n: number) => `${count(n)} more to read`,
  sources: (n: number) => counted(n, 'source'),
  moreBelow: (n: number) => `${count(n)} more`,
  across: 'ACROSS FIELDS',
  acrossNote: 'inference by radar, from the sentences quoted below each',
  themes: 'THEMES',
  also: 'ALSO NEAR YOU',
  more: (n: number) => `${counted(n, 'more paper was', 'more papers were')} considered`,
  nothing: 'Nothing was announced.',
  nothingNear: (n: number) =>
    n === 1
      ? 'One paper was announced; it is not near your interests.'
      : `${count(n)} papers were announced; none of them is near your interests.`,
  why: 'why',
  score: 'score',
  bridge: {
    'shared-method': 'shared method',
    'same-problem': 'same problem',
    transfer: 'transfer',
    tension: 'tension',
    complement: 'complement',
    'same-object': 'same object',
    'same-equation': 'same equation',
    'result-assumed': 'a result the other assumes',
    'shared-term': 'shared term',
  },
  inference: 'inference',
  titleQuote: 'title',
  sentence: (n: number) => `sentence ${n}`,
  quotes: (n: number) => counted(n, 'sentence'),
  checked: (claims: number, repaired: number, dropped: number) =>
    `${counted(claims, 'claim')} checked, ${repaired === 0 ? '' : `${repaired} repaired, `}${dropped} dropped`,
  extractive: 'written from sentences of the abstracts',
  caveat: 'Code cannot check reasoning: follow the quotes.',
  seconds: (ms: number) =>
    ms < 95 ? `${Math.round(ms)} ms` : `${ms < 10_000 ? (ms / 1000).toFixed(1) : Math.round(ms / 1000)} s`,
  inCategories: (n: number) => `in ${counted(n, 'category', 'categories')}`,
  writtenBy: (model: string) => `Written by ${model}`,
  tokens: (input: string, output: string) => `${input} tokens in, ${output} out`,
  /** The picture of the day. */
  elsewhere: 'no single interest',
  ringNote: (score: string) =>
    `inner ring: must-read (${score}); the nearer to the centre, the closer to you`,
  mapNote: (centre: string, ring: string, rim: string) =>
    `centre: the nearest to you, ${centre}; inner ring: must-read (${ring}); rim: just in the digest (${rim})`,
  withoutPapers: (interests: string) => `without papers: ${interests}`,
  hiddenInPicture: (n: number) => `${count(n)} more found no room`,
  pictureTitle: 'Papers of the day around the reader',
};
