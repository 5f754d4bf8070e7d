/** The configuration as it may be shown: what only a server should see is left out. */
import { hideCredentials } from '../net/address.ts';

const SECRET_HEADER = /key|token|auth|secret|cookie|pass/i;

/** The same values, addresses without names and passwords, and headers that prove who asks as `…`. */
export function shownConfig(value: unknown, key = '', isHeader = false): unknown {
  if (typeof value === 'string') return isHeader && SECRET_HEADER.test(key) ? '…' : hideCredentials(value);
  if (Array.isArray(value)) return value.map((one) => shownConfig(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, shownConfig(inner, name, key === 'headers')]),
  );
}
