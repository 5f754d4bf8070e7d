/** What a word of the command line may mean as a value of the configuration. */
import { parseDocument } from 'yaml';

/** As YAML reads it, then as the text it is; text alone where it is no YAML. */
export function valuesMeant(text: string): readonly unknown[] {
  const read = readAsYaml(text);
  return read === text || read === null ? [text] : [read, text];
}

/** The text itself where it is no YAML, or an alias of something that is not there. */
function readAsYaml(text: string): unknown {
  const document = parseDocument(text, { logLevel: 'error' });
  if (document.errors.length > 0) return text;
  try {
    return document.toJS();
  } catch {
    return text;
  }
}
