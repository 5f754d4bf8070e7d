import { type EditOptions, editConfig } from '../../cli/config-edit/edit.ts';
import { valuesMeant } from '../../config/edit/value.ts';
import { type KeyPath, type Values, valueIn } from '../../config/values.ts';
import type { Context } from '../../context.ts';

/** The value is read as YAML, and as the text it is where YAML's reading breaks a rule: `2024` is a number or a name. */
export async function runSet(
  context: Context,
  key: string,
  value: string,
  options: EditOptions,
): Promise<number> {
  return editConfig(context, {
    ...options,
    path: keysOf(key),
    command: `config set ${key} ${value}`,
    editsOf: (values) => {
      const path = found(keysOf(key), values);
      return valuesMeant(value).map((meant) => ({ kind: 'set', path, value: meant }));
    },
  });
}

export async function runUnset(context: Context, key: string, options: EditOptions): Promise<number> {
  return editConfig(context, {
    ...options,
    path: keysOf(key),
    command: `config unset ${key}`,
    editsOf: (values) => {
      const path = found(keysOf(key), values);
      return valueIn(values, path) === undefined ? ['not-set', key] : [{ kind: 'unset', path }];
    },
  });
}

const keysOf = (key: string): KeyPath =>
  key.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/** Within a list an entry may be named: `profile.interests.optics.weight`. */
function found(path: KeyPath, values: Values): KeyPath {
  const known: (string | number)[] = [];
  for (const key of path) {
    const list: unknown = valueIn(values, known);
    const at = Array.isArray(list) ? list.findIndex((one) => one?.name === key) : -1;
    known.push(at === -1 ? key : at);
  }
  return known;
}
