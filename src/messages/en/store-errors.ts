/** Why the store cannot be used, and what to do. */
export const storeErrors = {
  'another-radar': () => 'another radar is at work on the same store',
  'wait-for-lock': (file: string) => `It holds ${file}; try again when it has finished.`,
};
