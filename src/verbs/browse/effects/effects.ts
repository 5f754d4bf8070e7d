/** What the reducer asks to be done, and who does it. */
import { RadarError } from '../../../errors.ts';
import type { Effect } from '../state/state.ts';
import { helpBody } from '../view/help.ts';
import { edit, offer } from './edits.ts';
import { createFetching, type Fetching } from './fetching.ts';
import { createLists, type Lists } from './lists.ts';
import { forget, mark, markOpened } from './marks.ts';
import { movesBetween } from './moves.ts';
import { keepNote, openNote } from './notes.ts';
import { copyBibtex, copyId, copyLink, openBriefing, openDiff, openLinkOf } from './papers.ts';
import { beside, type EffectPorts, tellFailure } from './ports.ts';
import { createSheets, type Sheets } from './sheets.ts';
import { undo } from './undo.ts';

/** @returns what does one effect; it throws only what is a bug. */
export function createEffects(ports: EffectPorts): (effect: Effect) => void {
  const lists = createLists(ports);
  const hands: Hands = { lists, sheets: createSheets(ports), fetching: createFetching(ports, lists.load) };
  return (effect) => {
    try {
      perform(ports, hands, effect);
    } catch (error) {
      if (!(error instanceof RadarError)) throw error;
      tellFailure(ports, error);
    }
  };
}

interface Hands {
  readonly lists: Lists;
  readonly sheets: Sheets;
  readonly fetching: Fetching;
}

function perform(ports: EffectPorts, { lists, sheets, fetching }: Hands, effect: Effect): void {
  switch (effect.run) {
    case 'list':
      beside(ports, () => lists.load(effect.scope));
      break;
    case 'glance':
      beside(ports, () => lists.glance(effect.query));
      break;
    case 'mark':
      mark(ports, lists, effect.id, effect.kind, effect.on);
      break;
    case 'write':
      openNote(ports, effect.id);
      break;
    case 'note':
      keepNote(ports, effect.id, effect.text, effect.append === true);
      break;
    case 'mute':
    case 'follow':
      offer(ports, effect.run, effect.id);
      break;
    case 'edit':
      beside(ports, () => edit(ports, lists, effect.edit));
      break;
    case 'forget':
      forget(ports, lists, effect.id);
      break;
    case 'id':
      copyId(ports, effect.id);
      break;
    case 'opened':
      markOpened(ports, effect.id);
      break;
    case 'undo':
      undo(ports, lists);
      break;
    case 'sheet':
      sheets.load(effect.id);
      break;
    case 'why':
      beside(ports, () => sheets.toggleWhy(effect.id));
      break;
    case 'diff':
      openDiff(ports, effect.id);
      break;
    case 'open':
      beside(ports, () => openLinkOf(ports, effect.id, effect.pdf));
      break;
    case 'bibtex':
      copyBibtex(ports, effect.id);
      break;
    case 'link':
      copyLink(ports, effect.id);
      break;
    case 'briefing':
      openBriefing(ports, effect.day);
      break;
    case 'help':
      ports.dispatch({ type: 'panel', kind: 'help', body: helpBody(ports.look) });
      break;
    case 'refresh':
      beside(ports, fetching.start);
      break;
    case 'cancel':
      fetching.stop();
      break;
    case 'reorder':
      beside(ports, () => reorder(ports, lists));
      break;
    case 'redraw':
      ports.redraw();
      break;
    case 'suspend':
      beside(ports, ports.suspend);
      break;
    case 'quit':
      ports.finish();
      break;
    case 'interrupt':
      ports.finish(new RadarError('interrupted', ['interrupted']));
      break;
    default:
      effect satisfies never;
  }
}

function reorder({ state }: EffectPorts, lists: Lists): Promise<void> {
  return lists.load(state().list.scope, (before) => {
    const { up, down } = movesBetween(before.list.rows, state().list.rows);
    return { say: 'reordered', moved: up + down };
  });
}
