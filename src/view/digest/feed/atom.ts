/** Atom 1.0 (RFC 4287). */
import type { Lang } from '../../../messages/words.ts';
import type { Digest } from '../../../paper.ts';
import type { DigestView } from '../model.ts';
import { type FeedEntry, feedOf } from './entries.ts';

export function renderAtom(digest: Digest, { lang }: { readonly lang: Lang }, view: DigestView = {}): string {
  const feed = feedOf(digest, lang, view);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${languageTag(lang)}">`,
    `  <id>${escapeXml(feed.id)}</id>`,
    `  <title>${escapeXml(feed.title)}</title>`,
    ...linkXml('self', 'application/atom+xml', feed.self),
    ...linkXml('alternate', 'text/html', feed.home),
    `  <updated>${feed.updated}</updated>`,
    '  <author><name>radar</name></author>',
    '  <generator>radar</generator>',
    ...feed.entries.map(entryXml),
    '</feed>',
    '',
  ].join('\n');
}

export const languageTag = (lang: Lang): string => (lang === 'zh' ? 'zh-Hans' : 'en');

const linkXml = (rel: string, type: string, href: string | undefined): string[] =>
  href === undefined ? [] : [`  <link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`];

const entryXml = (entry: FeedEntry): string =>
  [
    '  <entry>',
    `    <id>${escapeXml(entry.id)}</id>`,
    `    <title>${escapeXml(entry.title)}</title>`,
    ...(entry.url === undefined ? [] : [`    <link rel="alternate" href="${escapeXml(entry.url)}"/>`]),
    `    <published>${entry.published}</published>`,
    `    <updated>${entry.updated}</updated>`,
    ...entry.authors.map((name) => `    <author><name>${escapeXml(name)}</name></author>`),
    ...entry.tags.map((tag) => `    <category term="${escapeXml(tag)}"/>`),
    `    <summary>${escapeXml(entry.summary)}</summary>`,
    `    <content type="html">${escapeXml(entry.content)}</content>`,
    '  </entry>',
  ].join('\n');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The texts are clean of controls already: an entry's content is made of such texts. */
const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? '');
