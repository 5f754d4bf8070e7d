/** The flags of what prints records: a format, `--json[=fields]`, and `-0` for programs that read up to a NUL. */
import { type Command, Option } from 'commander';
import type { Help } from '../../messages/help.ts';
import { ValueError } from '../usage.ts';

export interface RecordDeclaration {
  readonly formats: readonly string[];
  /** Of the rows of the JSON document; none where they cannot be chosen. */
  readonly fields?: readonly string[];
}

/** Declares `-f`, `--json` and `-0`. Without a format a terminal gets what is for the eye, and a pipe gets records. */
export function declareRecords(
  command: Command,
  { shared }: Help,
  { formats, fields = [] }: RecordDeclaration,
): Command {
  command.addOption(new Option('-f, --format <format>', shared.recordFormat).choices(formats));
  const json =
    fields.length === 0 ? new Option('--json', shared.sameAsJson) : jsonOption(shared.jsonFields, fields);
  command.addOption(json.conflicts('format'));
  if (formats.includes('bibtex')) command.option('--abstracts', shared.abstracts);
  return command.option('-0, --null', shared.null);
}

/** A switch that takes a value behind `=` and nowhere else: RadarCommand sees to it. */
export function jsonOption(what: string, fields: readonly string[]): Option {
  const option = new Option('--json [fields]', what).argParser((text) => fieldsIn(text, fields));
  option.flags = '--json[=fields]';
  return option;
}

function fieldsIn(text: string, fields: readonly string[]): true | readonly string[] {
  if (text === '') return true;
  const asked = text.split(',').map((field) => field.trim());
  if (!asked.every((field) => fields.includes(field))) throw new ValueError(['value-is-fields', ...fields]);
  return [...new Set(asked)];
}
