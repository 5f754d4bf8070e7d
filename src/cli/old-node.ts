/** A word on a Node.js that its makers no longer mend. */
import type { Context } from '../context.ts';
import type { Lang } from '../messages/lang.ts';
import { say } from '../messages/say.ts';
import type { Store } from '../store/file/open.ts';
import { getMeta, setMeta } from '../store/ledger/requests.ts';
import { wrapMessage } from './wrap-message.ts';

/** Versions that radar runs on and that get no security updates any more, with the day of the last one. */
const ENDED: Readonly<Record<number, string>> = { 20: '2026-04-30' };

/** The day since which that version of Node is on its own; undefined where it is still looked after. */
export function endOfLife(nodeVersion: string): string | undefined {
  return ENDED[Number.parseInt(nodeVersion, 10)];
}

/**
 * Says once for each store that this Node is past its end, and only to somebody who is there to read it: cron would mail it, and
 * a pipe's reader cannot help it.
 */
export async function tellOfOldNode(
  { host, stdout, stderr }: Context,
  store: Store,
  lang: Lang,
): Promise<void> {
  const ended = endOfLife(host.nodeVersion);
  if (ended === undefined || !stdout.isTTY || !stderr.isTTY) return;
  const major = String(Number.parseInt(host.nodeVersion, 10));
  if (getMeta(store, TOLD) === major) return;
  setMeta(store, TOLD, major);
  await stderr.write(wrapMessage(`radar: ${say(lang, ['old-node', major, ended])}\n`, stderr));
}

const TOLD = 'told of the end of Node.js';
