/** What `radar export --all` wrote, read back: everything is checked before anything is believed. */
import { problemsIn, showPath } from '../../config/issues.ts';
import { readLayer } from '../../config/layer.ts';
import type { Environment } from '../../config/paths.ts';
import { environmentValues } from '../../config/sources.ts';
import { valueIn } from '../../config/values.ts';
import { EXPORT_FORMAT, type ExportJson, exportSchema } from '../../contract/export.ts';
import { RadarError } from '../../errors.ts';
import type { Message } from '../../messages/message.ts';
import { checkedDigest } from '../../store/digests/digest-column.ts';
import type { Moved } from '../../store/moving/moved.ts';
import { placeOfFault } from './json-place.ts';

export interface ReadExport extends Moved {
  readonly exportedAt: string;
  /** `radar.config.yaml` as it was there. */
  readonly config?: string;
}

/** Of many problems the first show what is wrong. */
const MOST_TOLD = 5;

/** @throws RadarError `usage` that says where the file is wrong, or that a newer radar wrote it. */
export function readExport(text: string, file: string, env: Environment): ReadExport {
  const value = parsedJson(text, file);
  refuseNewer(value, file);
  const checked = exportSchema.safeParse(value);
  if (!checked.success) {
    const valueAt = (path: readonly (string | number)[]): unknown => valueIn(value, path);
    const { issues } = checked.error;
    const told = issues
      .slice(0, MOST_TOLD)
      .flatMap((issue) => problemsIn(issue, { valueAt, keysAt: () => [] }))
      .map(
        ({ path, part, what }): Message => (part === 'key' ? what : ['problem-of-key', showPath(path), what]),
      );
    throw broken(file, told, issues.length - MOST_TOLD);
  }
  const { config, exportedAt, digests } = checked.data;
  requireDigests(digests, file);
  if (config !== undefined) requireConfig(config.text, file, env);
  // Ids and days in it are plain texts, which JSON cannot brand; the schema holds their form.
  const moved = checked.data as unknown as Moved;
  return { ...moved, exportedAt, ...(config === undefined ? {} : { config: config.text }) };
}

function parsedJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    const { line, column } = placeOfFault(text);
    throw new RadarError('usage', ['import-no-json', file, line, column], { hint: ['import-what'] });
  }
}

/** `radar.export/2` may mean by the same words something else. */
function refuseNewer(value: unknown, file: string): void {
  const schema = valueIn(value, ['schema']);
  if (schema === EXPORT_FORMAT) return;
  const isNewer = typeof schema === 'string' && /^radar\.export\/\d+$/.test(schema);
  throw isNewer
    ? new RadarError('usage', ['import-newer', file, schema], { hint: ['update-radar'] })
    : new RadarError('usage', ['import-no-export', file], { hint: ['import-what'] });
}

function requireDigests(digests: ExportJson['digests'], file: string): void {
  const told = digests.flatMap(({ digest, date }, index): Message[] => {
    const fault = checkedDigest(digest).fault ?? (digest.date === date ? undefined : 'date');
    return fault === undefined
      ? []
      : [['problem-of-key', `digests[${index}].digest.${fault}`, ['value-not-right']]];
  });
  if (told.length > 0) throw broken(file, told.slice(0, MOST_TOLD), told.length - MOST_TOLD);
}

function requireConfig(text: string, file: string, env: Environment): void {
  const { problems } = readLayer('config.text', text, environmentValues(env));
  const told = problems.map(
    ({ line, column, what }): Message => ['problem-at', 'config.text', line, column, what],
  );
  if (told.length > 0) throw broken(file, told.slice(0, MOST_TOLD), told.length - MOST_TOLD);
}

const broken = (file: string, told: readonly Message[], more: number): RadarError =>
  new RadarError('usage', ['import-broken', file, Math.max(0, more), ...told], {
    hint: ['nothing-was-changed'],
  });
