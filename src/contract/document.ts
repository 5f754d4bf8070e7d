/** What the schema of a document asks of its writer. */
import type * as z from 'zod';

/** The document of a schema as its writer makes it: readonly, so that nouns fit in as they are. */
export type Written<Schema extends z.ZodType> = DeepReadonly<z.output<Schema>>;

type DeepReadonly<Value> = Value extends readonly (infer One)[]
  ? readonly DeepReadonly<One>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
    : Value;
