/** The pane of a paper, and why it ranks there, folded into it. */
import type { PaperId } from '../../../paper.ts';
import type { PlaceOfPaper } from '../library/reader.ts';
import { selectedId } from '../state/state.ts';
import { paperBody } from '../view/paper.ts';
import { isOrdered } from './lists.ts';
import { type EffectPorts, tell } from './ports.ts';

export interface Sheets {
  readonly load: (id: PaperId) => void;
  /** Unfolds the reasons, or folds them again. */
  readonly toggleWhy: (id: PaperId) => Promise<void>;
}

export function createSheets(ports: EffectPorts): Sheets {
  const { reader, state, dispatch, look } = ports;
  /** What is unfolded; another paper begins folded. */
  let open: { readonly id: PaperId; readonly place: PlaceOfPaper } | undefined;
  const load = (id: PaperId): void => {
    const sheet = reader.sheet(id);
    if (sheet === undefined) return;
    if (open?.id !== id) open = undefined;
    const { list, visible, cursor, marks } = state();
    const row = list.rows[visible[cursor] ?? -1];
    const view = {
      sheet,
      row,
      followed: ports.reader.followed(),
      marks: marks.get(id) ?? [],
      place: open?.place,
    };
    dispatch({ type: 'sheet', id, body: paperBody(view, look), why: open !== undefined });
  };
  return {
    load,
    toggleWhy: async (id) => {
      if (open?.id === id) open = undefined;
      else {
        const place = knownPlace(ports, id) ?? (await rankedPlace(ports, id));
        if (selectedId(state()) !== id) return;
        open = place === undefined ? undefined : { id, place };
      }
      load(id);
    },
  };
}

/** A list in the order of the profile tells the place itself. */
function knownPlace({ reader, state }: EffectPorts, id: PaperId): PlaceOfPaper | undefined {
  const { list, visible, cursor } = state();
  const at = visible[cursor] ?? -1;
  const row = list.rows[at];
  if (row?.id !== id || !isOrdered(list.scope)) return undefined;
  return reader.whyRanked(row, at + 1, list.rows.length);
}

/** Elsewhere the batch of the paper is ranked again for it: what says so is painted first. */
async function rankedPlace(ports: EffectPorts, id: PaperId): Promise<PlaceOfPaper | undefined> {
  tell(ports, { say: 'ranking' });
  await ports.clock.sleep(0, ports.signal);
  return ports.reader.why(id);
}
