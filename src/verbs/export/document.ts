/** The document of `radar export --all`, written piece by piece: a line for each of its entries. */
import type { ExportJson } from '../../contract/export.ts';
import type { takeOut } from '../../store/moving/take-out.ts';

type Head = Pick<ExportJson, 'schema' | 'exportedAt' | 'version' | 'config'>;
type Lists = { readonly [Name in Exclude<keyof ExportJson, keyof Head>]: Iterable<ExportJson[Name][number]> };

/** Pieces of JSON that are one document together; `lists` are walked as they are written. */
export function* exportDocument(
  { schema, exportedAt, version, config }: Head,
  taken: ReturnType<typeof takeOut>,
): Iterable<string> {
  const lists: Lists = { ...taken, digests: openly(taken.digests) };
  const head = Object.entries({ schema, exportedAt, version, config }).filter(
    ([, value]) => value !== undefined,
  );
  yield `{\n${head.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(',\n')}`;
  for (const [name, entries] of Object.entries(lists)) {
    yield `,\n${JSON.stringify(name)}: [`;
    let between = '\n';
    for (const entry of entries) {
      yield between + JSON.stringify(entry);
      between = ',\n';
    }
    yield ']';
  }
  yield '\n}\n';
}

/** The same, with the digest as a mapping whose every field may be read. */
function* openly(digests: ReturnType<typeof takeOut>['digests']): Iterable<ExportJson['digests'][number]> {
  for (const one of digests) yield { ...one, digest: { ...one.digest } };
}
