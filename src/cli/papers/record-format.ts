/** What was asked of a command that prints records, and how they are written. */
import type { Context, OutputStream } from '../../context.ts';
import { RadarError } from '../../errors.ts';
import { wrapMessage } from '../wrap-message.ts';

export interface RecordOptions<Format extends string = string> {
  readonly format?: Format;
  /** The fields that each row is to have; true for all of them. */
  readonly json?: true | readonly string[];
  readonly null?: boolean;
  /** In BibTeX too, where they make long files. */
  readonly abstracts?: boolean;
}

/** @throws RadarError `usage` for `-0` with a format whose records are not lines. */
export function recordFormat<Format extends string>(
  { isTTY }: Pick<OutputStream, 'isTTY'>,
  { format, json, null: endsInNull = false }: RecordOptions<Format>,
  atTerminal: Format,
): Format | 'tsv' | 'json' {
  const chosen =
    json !== undefined ? 'json' : (format ?? (isTTY && !endsInNull ? atTerminal : ('tsv' as const)));
  if (endsInNull && !LINES.has(chosen)) throw new RadarError('usage', ['null-needs-lines', chosen]);
  return chosen;
}

/** Formats of which every line is a record, so that lines of many papers can be written a few at a time. */
const LINES: ReadonlySet<string> = new Set(['tsv', 'ids', 'ndjson']);

export const isLines = (format: string): boolean => LINES.has(format);

/** Records as they end: with a line break, or with a NUL for `xargs -0` and `fzf --read0`. */
export const ended = (text: string, { null: endsInNull }: Pick<RecordOptions, 'null'>): string =>
  endsInNull === true ? text.replaceAll('\n', '\0') : text;

/** Where there are no records, what a table would say of that goes to stderr: a pipe holds records only. */
export async function tellEmpty(
  { stderr }: Pick<Context, 'stderr'>,
  records: readonly unknown[],
  format: string,
  sentence: () => string,
): Promise<void> {
  if (records.length === 0 && format === 'tsv')
    await stderr.write(wrapMessage(`radar: ${sentence().replace(/\s+/g, ' ').trim()}\n`, stderr));
}
