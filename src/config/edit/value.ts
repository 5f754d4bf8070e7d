/** What a word of the command line may mean as a value of the configuration. */
import { parseDocument } from 'yaml';

/** As YAML reads it, then as the text it is; text alone where it is no YAML. */
export function valuesMeant(text: string): readonly unknown[] {
  const document = parseDocument(text);
  if (document.errors.length > 0) return [text];
  const read: unknown = document.toJS();
  return read === text || read === null ? [text] : [read, text];
}
