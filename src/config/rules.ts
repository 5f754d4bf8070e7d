/** What a type cannot say: names that must exist, and keys that must agree. Each rule answers with what is wrong, or undefined. */

import type { Message } from '../messages/message.ts';
import { parsedAddress } from '../net/address.ts';
import { parsePaperReference } from '../paper-id.ts';
import { CATEGORIES, knownCategory } from '../taxonomy.ts';
import { nearest } from '../text/nearest.ts';
import type { ValueProblem } from './issues.ts';
import { type Values, valueIn } from './values.ts';

/** Seconds between two requests to arXiv's own servers: https://info.arxiv.org/help/api/tou.html. */
const LEAST_INTERVAL = 3;

export function categoryProblem(name: string): Message | undefined {
  const known = knownCategory(name);
  if (known === name) return undefined;
  const near = known ?? nearest(name, Object.keys(CATEGORIES));
  return near === undefined
    ? ['no-category', name]
    : ['no-category-near', name, near, CATEGORIES[near] ?? ''];
}

export function referenceProblem(reference: string): Message | undefined {
  return parsePaperReference(reference) === undefined ? ['no-reference', reference] : undefined;
}

/** The names that occur twice in a list whose other problems are reported elsewhere. */
export function repeatedNames(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  const names = list.map((one: unknown) =>
    typeof one === 'object' && one !== null && 'name' in one ? one.name : one,
  );
  const repeated = names.filter((name, index) => typeof name === 'string' && names.indexOf(name) < index);
  return [...new Set(repeated as string[])];
}

/** arXiv's own servers, which nobody may ask more than once in three seconds: https://info.arxiv.org/help/api/tou.html. */
export function isArxivHost(address: string): boolean {
  return /(^|\.)arxiv\.org$/i.test(parsedAddress(address)?.hostname ?? '');
}

/**
 * An interval below three seconds makes sense where some endpoint is not arXiv's; for those that are, three it stays. Of the
 * whole configuration, which need not be right otherwise.
 */
export function unmannerly(values: Values): readonly ValueProblem[] {
  const path = ['sources', 'arxiv', 'interval'];
  const interval = valueIn(values, path);
  if (typeof interval !== 'number' || !(interval >= 0 && interval < LEAST_INTERVAL)) return [];
  const endpoints = valueIn(values, ['sources', 'arxiv', 'endpoints']);
  if (Object.values(endpoints ?? {}).some((endpoint) => !isArxivHost(String(endpoint)))) return [];
  return [{ path, part: 'value', what: ['interval-too-short'] }];
}
