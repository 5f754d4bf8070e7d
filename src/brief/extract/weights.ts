/** Weights of the sentence ranker, by feature; a feature that is not listed does not count. */
export const WEIGHTS: Readonly<Record<string, number>> = {
  contribution: 1,
  proposal: 0.3,
  finding: 0.5,
  lexrank: 0.6,
  title: 0.8,
  inThisPaper: 0.4,
  contrastStart: -0.6,
  limitation: -0.3,
  background: -0.4,
  code: -1,
  long: -0.6,
  short: -0.5,
};
