/** What a model's briefing is made of: the papers, and what the reader did before where that may be sent. */
import type { BriefInput } from '../brief/input.ts';
import type { Config } from '../config/schema.ts';
import { defined } from '../defined.ts';
import type { SemanticSpace } from '../rank/corpus/space.ts';
import { briefInputOf } from '../selection/brief-input.ts';
import type { Selection } from '../selection/gather.ts';
import type { Store } from '../store/file/open.ts';
import { historyOf } from './history.ts';

export function modelInputOf(
  store: Store,
  selection: Selection,
  config: Config,
  space: SemanticSpace | undefined,
): BriefInput {
  const history = historyOf(store, config, selection.window.date);
  return { ...briefInputOf(selection, config, space), ...defined({ history }) };
}
