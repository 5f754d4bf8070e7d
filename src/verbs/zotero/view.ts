/** What `radar zotero` prints: a record a paper under --dry-run, or a document. */
import type { ZoteroJson } from '../../contract/zotero.ts';
import type { PaperToSave } from '../../outlets/zotero/saving.ts';
import { printed } from '../../view/json.ts';
import { records } from '../../view/kit/records.ts';

/** The id, the kind of item, the collection and the title; documented in the manual page. */
export const renderPlan = (papers: readonly PaperToSave[]): string =>
  records(
    papers.map(({ id, filed, collection = '' }) => [id, filed.item.itemType, collection, filed.item.title]),
  );

export const zoteroJson = (report: ZoteroJson): string => printed<ZoteroJson>(report);
