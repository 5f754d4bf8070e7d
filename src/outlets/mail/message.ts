/** The digest as a message (RFC 5322): text for every client, plain HTML for those that show it, and names that stay. */
import type { Config } from '../../config/schema.ts';
import { INTERFACE_WORDS, type Lang } from '../../messages/words.ts';
import type { Digest } from '../../paper.ts';
import { escapeHtml } from '../../view/digest/html/escape.ts';
import { digestFragment } from '../../view/digest/html/fragment.ts';
import { modelOf } from '../../view/digest/model.ts';

export type MailSettings = NonNullable<Config['output']['mail']>;

export interface MailMessage {
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  /** One a day, so that a server or a client that gets it twice knows it (RFC 5322, 3.6.4). */
  readonly messageId: string;
  /** A message that never was: the digests of a week all answer it, and so stand in one thread. */
  readonly references: string;
  readonly date: Date;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

export function mailMessage(
  digest: Digest,
  settings: MailSettings,
  { lang, text, part }: { readonly lang: Lang; readonly text: string; readonly part: number },
): MailMessage {
  const say = INTERFACE_WORDS[lang];
  const domain = /@([\w.-]+)/.exec(settings.from)?.[1] ?? 'localhost';
  const profile = digest.profile.name;
  const idOf = (name: string): string => `<radar.${profile}.${name}@${domain}>`;
  const { reads, readKind } = modelOf(digest);
  const count = readKind === 'read' ? say.toRead(reads.length) : say.shown(digest.papers.length);
  const subject = `radar · ${say.date(digest.date)} · ${count}`;
  const language = lang === 'zh' ? 'zh-Hans' : 'en';
  return {
    from: settings.from,
    to: addressesOf(settings),
    subject,
    messageId: idOf(part === 0 ? digest.date : `${digest.date}.${part}`),
    references: idOf(`week-${mondayOf(digest.date)}`),
    date: new Date(digest.generatedAt),
    text,
    html: `<!DOCTYPE html>\n<html lang="${language}">\n<head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>\n<body>\n${digestFragment(digest, lang)}</body>\n</html>\n`,
    headers: {
      'List-Id': `radar ${profile} <${profile}.radar.${domain}>`,
      'Auto-Submitted': 'auto-generated',
      'Content-Language': language,
    },
  };
}

/** `a@example.org, "B, C" <b@example.org>` is two. */
export const addressesOf = ({ to }: Pick<MailSettings, 'to'>): readonly string[] => [
  ...new Set(
    [to]
      .flat()
      .flatMap((line) => line.match(/(?:"[^"]*"|[^",])+/g) ?? [])
      .map((address) => address.trim())
      .filter((address) => address !== ''),
  ),
];

/** The Monday of a day's week. */
function mondayOf(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - ((at.getUTCDay() + 6) % 7));
  return at.toISOString().slice(0, 10);
}
