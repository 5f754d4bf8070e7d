import type { PublisherRule } from '../rule.ts';

/** Open Journal Systems, on hosts of universities: `…/article/view/1234`. All authors stand in one field. */
export const ojs: PublisherRule = {
  name: 'Open Journal Systems',
  hosts: /^(?:ojs|journals?|revistas?)\.[\w.-]+$/,
  fits: ({ url }) => /\/article\/view\/\d+/.test(url ?? ''),
  read: () => ({}),
};
