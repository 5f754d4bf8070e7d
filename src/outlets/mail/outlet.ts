import type { Lang } from '../../messages/lang.ts';
import type { Outlet, OutletPorts } from '../outlet.ts';
import { addressesOf, type MailSettings, mailMessage } from './message.ts';

/** Columns of a text that clients do not wrap again. */
export const MAIL_WIDTH = 76;

/**
 * An outlet for each address: a server may take a message for one and refuse it for another (RFC 5321, 3.3), and who has it must
 * not get it again because somebody else has not.
 */
export const mailOutlets = (ports: OutletPorts, settings: MailSettings, lang: Lang): readonly Outlet[] =>
  addressesOf(settings).map((to) => outletFor(ports, settings, lang, to));

/** Another server, or another password, is still the same mailbox. */
function outletFor(ports: OutletPorts, settings: MailSettings, lang: Lang, to: string): Outlet {
  return {
    key: `mail ${to}`,
    name: ['outlet-mail', to],
    manner: 'adds',
    send: async ({ digest, part, render }) => {
      const { sendMail } = await import('./send.ts');
      const text = await render('terminal', { width: MAIL_WIDTH });
      await sendMail(ports, settings, mailMessage(digest, settings, { lang, text, part }), to);
      return ['digest-mailed', digest.papers.length, to];
    },
  };
}
