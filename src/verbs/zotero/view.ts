/** What `radar zotero --dry-run` shows: a record a paper. */
import type { PaperToSave } from '../../outlets/zotero/saving.ts';
import { records } from '../../view/kit/records.ts';

/** The id, the kind of item, the collection and the title; documented in the manual page. */
export const renderPlan = (papers: readonly PaperToSave[]): string =>
  records(
    papers.map(({ id, filed, collection = '' }) => [id, filed.item.itemType, collection, filed.item.title]),
  );
