/** `radar show --json`, and with `--diff`. */
import type { SheetJson, SheetsJson } from '../../contract/show.ts';
import type { DiffsJson } from '../../contract/show-diff.ts';
import { listingJson, paperFields, printed, twinJson } from '../../view/json.ts';
import { sameAuthors, stepsOf, type VersionSheet } from '../../view/papers/diff.ts';
import { diffWords } from '../../view/papers/word-diff.ts';
import type { PaperSheet } from './model.ts';

export const sheetsJson = (sheets: readonly PaperSheet[]): string =>
  printed<SheetsJson>({ papers: sheets.map(sheetJson) });

export const sheetJson = (sheet: PaperSheet): SheetJson => ({
  ...paperFields(sheet.paper),
  listings: sheet.listings.map(listingJson),
  versions: sheet.versions,
  feedback: sheet.feedback,
  note: sheet.note,
  deliveredOn: sheet.deliveredOn,
  alsoAt: sheet.alsoAt?.map(twinJson),
  neighbours: sheet.neighbours?.map(({ id, title }) => ({ id, title })),
});

/** `title` and `authors` only where they changed, the abstract as runs of words. */
export const diffsJson = (sheets: readonly VersionSheet[]): string =>
  printed<DiffsJson>({
    diffs: sheets.flatMap(({ paper, versions }) =>
      stepsOf(versions).map(([before, after]) => ({
        id: paper.id,
        from: before.version,
        to: after.version,
        title: before.title === after.title ? undefined : { before: before.title, after: after.title },
        authors: sameAuthors(before, after) ? undefined : { before: before.authors, after: after.authors },
        abstract: diffWords(before.abstract, after.abstract),
      })),
    ),
  });
