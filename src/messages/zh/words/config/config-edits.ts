/** `radar add`, `remove`, `config set` and `unset`. */
import type { configEdits as english } from '../../../en/words/config/config-edits.ts';

export const configEdits: typeof english = {
  written: '已写入；“radar undo”可撤销。',
  notWritten: '未写入：这只是预演。',
};
