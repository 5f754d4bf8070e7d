/** What radar keeps of rankings and briefings is forgotten, so that the next run of a day is its first. */
import { connectionOf } from '../../src/store/file/connection.ts';
import { closeStore, openStore } from '../../src/store/file/open.ts';

export function forgetKept(file: string): void {
  const store = openStore(file);
  try {
    connectionOf(store).run('DELETE FROM rankings');
  } finally {
    closeStore(store);
  }
}
