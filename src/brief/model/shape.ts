/**
 * The shape of a reply, described once: as a JSON Schema for servers that hold a model to it, as words for those that do
 * not, and as a reader that takes what it can use of whatever came back. Servers enforce no bounds, so the reader does.
 */

export type Shape =
  | { readonly is: 'text' | 'integer' | 'paper' | 'place' }
  | { readonly is: 'choice'; readonly of: readonly string[]; readonly otherwise: string }
  | { readonly is: 'list'; readonly of: Shape; readonly most: number }
  | {
      readonly is: 'record';
      /** What it is called in words, where it occurs more than once. */
      readonly name?: string;
      readonly fields: Readonly<Record<string, Shape>>;
      /** Fields without which nothing can be made of it. */
      readonly needs: readonly string[];
    };

/** What the reader makes of a value of shape `S`; records have those fields that could be read. */
export type Read<S extends Shape> = S extends { is: 'text' | 'paper' }
  ? string
  : S extends { is: 'integer' }
    ? number
    : S extends { is: 'place' }
      ? SentencePlace
      : S extends { is: 'choice'; of: readonly (infer Value)[] }
        ? Value
        : S extends { is: 'list'; of: infer Item extends Shape }
          ? readonly Read<Item>[]
          : S extends { is: 'record'; fields: infer Fields extends Readonly<Record<string, Shape>> }
            ? { readonly [Key in keyof Fields]?: Read<Fields[Key]> }
            : never;

/** A sentence of a paper by the alias of the prompt, as it was written: nothing of it need exist. */
export interface SentencePlace {
  readonly paper: string;
  readonly sentence: number;
}

export const text = { is: 'text' } as const;
export const integer = { is: 'integer' } as const;
export const paper = { is: 'paper' } as const;
export const place = { is: 'place' } as const;
export const choice = <const Values extends readonly string[]>(of: Values, otherwise: Values[number]) =>
  ({ is: 'choice', of, otherwise }) as const;
export const list = <const Item extends Shape>(of: Item, most: number) => ({ is: 'list', of, most }) as const;
export const record = <const Fields extends Readonly<Record<string, Shape>>>(
  fields: Fields,
  needs: readonly (keyof Fields & string)[] = [],
  name?: string,
) => ({ is: 'record', fields, needs, ...(name === undefined ? {} : { name }) }) as const;

type JsonSchema = Readonly<Record<string, unknown>>;

/** For `output_config.format` and `response_format`: every field required, no unions, no bounds, aliases as an enum. */
export function schemaOf(shape: Shape, aliases: readonly string[]): JsonSchema {
  switch (shape.is) {
    case 'text':
      return { type: 'string' };
    case 'integer':
      return { type: 'integer' };
    case 'paper':
      return { type: 'string', enum: aliases };
    case 'choice':
      return { type: 'string', enum: shape.of };
    case 'place':
      return objectOf({ paper: schemaOf(paper, aliases), sentence: { type: 'integer' } });
    case 'list':
      return { type: 'array', items: schemaOf(shape.of, aliases) };
    case 'record':
      return objectOf(
        Object.fromEntries(
          Object.entries(shape.fields).map(([key, field]) => [key, schemaOf(field, aliases)]),
        ),
      );
    default:
      return shape satisfies never;
  }
}

const objectOf = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

/** In words for a prompt: `{"headline": CLAIM, …}`, and a line for every named record. */
export function wordsOf(shape: Shape): string {
  const named = new Map<string, string>();
  const inner = (one: Shape): string => {
    if (one.is === 'record' && one.name !== undefined) {
      if (!named.has(one.name)) named.set(one.name, fieldsOf(one.fields));
      return one.name;
    }
    return one.is === 'record'
      ? fieldsOf(one.fields)
      : one.is === 'list'
        ? `[${one.of.is === 'paper' ? '"P01", "P02"' : inner(one.of)}]`
        : plain(one);
  };
  const fieldsOf = (fields: Readonly<Record<string, Shape>>): string =>
    `{${Object.entries(fields)
      .map(([key, field]) => `"${key}": ${inner(field)}`)
      .join(', ')}}`;
  const whole = inner(shape);
  return [whole, ...[...named].map(([name, fields]) => `${name} is ${fields}.`)].join('\n');
}

function plain(shape: Exclude<Shape, { is: 'list' | 'record' }>): string {
  if (shape.is === 'choice') return shape.of.map((value) => `"${value}"`).join(' | ');
  if (shape.is === 'paper') return '"P01"';
  if (shape.is === 'place') return '{"paper": "P01", "sentence": 3}';
  return shape.is === 'integer' ? 'integer' : 'string';
}

/** What can be used of `value`; undefined where that is nothing. Never throws. */
export function readAs<S extends Shape>(shape: S, value: unknown): Read<S> | undefined {
  return reading(shape, value) as Read<S> | undefined;
}

function reading(shape: Shape, value: unknown): unknown {
  switch (shape.is) {
    case 'text':
      return typeof value === 'string' ? value : undefined;
    case 'integer':
      return numberOf(value);
    case 'paper':
      return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
    case 'place':
      return placeOf(value);
    case 'choice':
      return typeof value === 'string' && shape.of.includes(value) ? value : shape.otherwise;
    case 'list':
      return Array.isArray(value)
        ? value.flatMap((item: unknown) => reading(shape.of, item) ?? []).slice(0, shape.most)
        : undefined;
    case 'record': {
      if (typeof value !== 'object' || value === null) return undefined;
      const fields = Object.entries(shape.fields).flatMap(([key, field]) => {
        const read = reading(field, Reflect.get(value, key));
        return read === undefined ? [] : [[key, read] as const];
      });
      const found = Object.fromEntries(fields);
      return shape.needs.every((key) => key in found) ? found : undefined;
    }
    default:
      return shape satisfies never;
  }
}

/** `{"paper": "P03", "sentence": 4}`, also `"P03.4"` from servers that only read the prompt. */
function placeOf(value: unknown): SentencePlace | undefined {
  if (typeof value === 'string') {
    const [alias = '', sentence = ''] = value
      .slice(0, 60)
      .replace(/[[\]]/gu, '')
      .split(/[.:§#\s]+/u);
    return { paper: alias, sentence: numberOf(sentence) ?? -1 };
  }
  const read = readAs(record({ paper, sentence: integer }, ['paper']), value);
  return read?.paper === undefined ? undefined : { paper: read.paper, sentence: read.sentence ?? -1 };
}

function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
