/** Configuration values before they are checked: nested mappings, merged key by key. */

export type Values = Readonly<Record<string, unknown>>;

export type KeyPath = readonly (string | number)[];

export function isMapping(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Mappings are merged key by key; lists and single values are replaced. */
export function merge(below: Values, above: Values): Values {
  const result: Record<string, unknown> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const known = result[key];
    result[key] = isMapping(value) && isMapping(known) ? merge(known, value) : value;
  }
  return result;
}

/** Whether there is a value at a path. */
export function holds(values: unknown, path: KeyPath): boolean {
  let value = values;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
    value = (value as Record<string | number, unknown>)[key];
  }
  return true;
}

/** What people write into a variable for yes and no; anything else is told to be neither. */
const SWITCHES: Readonly<Record<string, boolean>> = {
  '1': true,
  true: true,
  yes: true,
  on: true,
  '0': false,
  false: false,
  no: false,
  off: false,
};

/** A variable of the environment as a choice; undefined where it makes none. */
export const switchOf = (value: string | undefined): boolean | undefined =>
  value === undefined ? undefined : SWITCHES[value.toLowerCase()];
