/** `radar mail`: the last digest, to whom `output.mail` says, unless they have had it. */
import { parcelOf } from '../../cli/digest/deliver.ts';
import { withSession } from '../../cli/session.ts';
import { tell } from '../../cli/tell.ts';
import type { Context } from '../../context.ts';
import { EXIT, RadarError } from '../../errors.ts';
import type { Message } from '../../messages/message.ts';
import { deliverTo } from '../../outlets/deliver.ts';
import { mailOutletsOf } from '../../outlets/index.ts';
import { mailMessage } from '../../outlets/mail/message.ts';
import { MAIL_WIDTH } from '../../outlets/mail/outlet.ts';
import type { Outlet } from '../../outlets/outlet.ts';
import { getDigest } from '../../store/digests/digests.ts';
import { lastDelivered } from '../../store/ledger/deliveries.ts';
import { outputDelivery } from '../../store/ledger/output-deliveries.ts';

export interface MailOptions {
  readonly dryRun?: boolean;
  readonly quiet?: boolean;
  readonly config?: string;
}

export async function runMail(context: Context, options: MailOptions): Promise<number> {
  return withSession(context, { exclusive: true, config: options.config }, async (session) => {
    const { config, store } = session;
    const { lang, mail } = config.output;
    const outlets = mailOutletsOf(context, session);
    const profile = config.profile.name;
    const last = lastDelivered(store, profile);
    const digest = last === undefined ? undefined : getDigest(store, { profile, date: last.date })?.digest;
    if (digest === undefined || mail === undefined)
      throw new RadarError('usage', ['no-digest-to-mail'], { hint: ['today-makes-first'] });
    if (options.dryRun === true) {
      const { mailSource } = await import('../../outlets/mail/send.ts');
      const { render } = parcelOf(context, session, options, digest);
      const text = await render('terminal', { width: MAIL_WIDTH });
      await context.stdout.write(await mailSource(mailMessage(digest, mail, { lang, text, part: 0 })));
      return EXIT.ok;
    }
    const say = async (what: Message): Promise<void> => {
      if (options.quiet !== true) await tell(context, lang, what);
    };
    const isHad = ({ key }: Outlet): boolean => {
      const had = outputDelivery(store, { profile, output: key, date: digest.date });
      return had?.at !== undefined && digest.papers.every(({ paper }) => had.papers.includes(paper.id));
    };
    if (outlets.every(isHad)) await say(['mail-had-already', digest.date]);
    const failed = await deliverTo(
      {
        ...context,
        store,
        parcelOf: (one) => parcelOf(context, session, options, one),
        onDelivered: say,
      },
      outlets,
      profile,
      digest,
    );
    for (const { name, why } of failed) await tell(context, lang, ['output-undelivered', name, why]);
    return failed.length === 0 ? EXIT.ok : EXIT.undelivered;
  });
}
