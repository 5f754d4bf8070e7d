/** Stored papers as they are filed in Zotero, each with the collection it belongs to. */
import type { Session } from '../../cli/session.ts';
import type { Context } from '../../context.ts';
import { defined } from '../../defined.ts';
import { arxivToday } from '../../intake/arxiv-time.ts';
import { filedPaper } from '../../outlets/zotero/item.ts';
import type { PaperToSave } from '../../outlets/zotero/saving.ts';
import type { PaperId } from '../../paper.ts';
import { referenceNames } from '../../selection/references.ts';
import { scorePapers } from '../../selection/score-papers.ts';
import { noteTexts } from '../../store/notes.ts';
import { getPaper } from '../../store/papers.ts';
import { referencesOf } from '../../view/papers/reference.ts';

export function filedPapers(
  context: Context,
  { store, config }: Session,
  ids: readonly PaperId[],
): readonly PaperToSave[] {
  const stored = ids.flatMap((id) => getPaper(store, id) ?? []);
  const today = arxivToday(store, context.clock);
  const { ranked } = scorePapers(store, config, stored, today, context.packageRoot);
  const ranking = new Map(ranked.map((one) => [one.paper.id, one]));
  const notes = noteTexts(store);
  const citable = stored.map(({ paper, listings }) => ({
    paper,
    listings,
    ...defined({ announcedOn: ranking.get(paper.id)?.announcedOn, note: notes.get(paper.id) }),
  }));
  const at = new Date(context.clock.now()).toISOString().replace(/\.\d+Z$/, 'Z');
  return referencesOf(citable, referenceNames(store, citable)).map((reference) => ({
    id: reference.paper.id,
    paper: reference.paper,
    filed: filedPaper(reference, at),
    collection: collectionOf(config.zotero.collection, ranking.get(reference.paper.id)?.interest),
  }));
}

/** A paper near no interest belongs to the library itself, where interests name the collections. */
const collectionOf = (template: string, interest: string | undefined): string | undefined =>
  template.includes('{interest}')
    ? interest === undefined
      ? undefined
      : template.replaceAll('{interest}', interest)
    : template;
