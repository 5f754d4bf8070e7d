import type { Lang } from '../../messages/lang.ts';
import type { Outlet, OutletPorts } from '../outlet.ts';
import { type MailSettings, mailMessage } from './message.ts';

/** Columns of a text that clients do not wrap again. */
export const MAIL_WIDTH = 76;

/** Another server, or another password, is still the same mailbox. */
export function mailOutlet(ports: OutletPorts, settings: MailSettings, lang: Lang): Outlet {
  const to = [settings.to].flat();
  return {
    key: `mail ${[...to].sort().join(' ')}`,
    name: ['outlet-mail', ...to],
    manner: 'adds',
    send: async ({ digest, part, render }) => {
      const { sendMail } = await import('./send.ts');
      const text = await render('terminal', { width: MAIL_WIDTH });
      await sendMail(ports, settings, mailMessage(digest, settings, { lang, text, part }));
      return ['digest-mailed', digest.papers.length, ...to];
    },
  };
}
