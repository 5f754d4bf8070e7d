import type { ImportedJson } from '../../contract/import.ts';
import { printed } from '../../view/json.ts';

export const importedJson = (imported: ImportedJson): string => printed<ImportedJson>(imported);
