/** One line of talk on stderr, in the reader's language. */
import type { Context } from '../context.ts';
import type { Lang } from '../messages/lang.ts';
import type { Message } from '../messages/message.ts';
import { say } from '../messages/say.ts';
import { hideCredentials } from '../net/address.ts';
import { wrapMessage } from './wrap-message.ts';

/** `radar: what`, and below it what to do. */
export async function tell(
  { stderr }: Pick<Context, 'stderr'>,
  lang: Lang,
  what: Message,
  hint?: Message,
): Promise<void> {
  const remedy = hint === undefined ? '' : `       ${say(lang, hint)}\n`;
  const text = hideCredentials(`radar: ${say(lang, what)}\n${remedy}`);
  await stderr.write(wrapMessage(text, stderr));
}
