import type { general as english } from '../en/general.ts';

export const general: typeof english = {
  text: (words) => words,
  causes: (...causes) => causes.join('；'),
  sentences: (...sentences) => sentences.join(''),
};
