/** `radar store stats`. */
export const store = {
  file: 'store',
  size: 'size',
  log: 'log beside it',
  free: 'unused inside',
  papers: 'papers',
  announcements: 'announcements',
  days: 'days',
  digests: 'digests',
  marked: 'papers with feedback',
  schema: 'schema',
  between: (since: string, until: string) => `${since} to ${until}`,
  confirmRestore: (file: string) => `Replace the whole store by ${file}?`,
};
