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
export const holds = (values: unknown, path: KeyPath): boolean => stepsTo(values, path) !== undefined;

/** The value at a path; undefined where there is none. */
export const valueIn = (values: unknown, path: KeyPath): unknown => stepsTo(values, path)?.at(-1);

/** What is met on the way to a path, or undefined where it leads nowhere. */
function stepsTo(values: unknown, path: KeyPath): readonly unknown[] | undefined {
  const steps = [values];
  for (const key of path) {
    const value = steps.at(-1);
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    steps.push((value as Record<string | number, unknown>)[key]);
  }
  return steps;
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
