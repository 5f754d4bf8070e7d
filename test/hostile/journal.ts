/** Journals that mean harm: every attack in every field, as a JSON Feed (which holds any character) and as RSS. */
import { ATTACKS, EVIL, MEGABYTE } from './papers.ts';

const attacks = Object.entries(ATTACKS);

/** Addresses that lead somewhere else than to a page, or out of the text that they stand in. */
const ADDRESSES = [
  `javascript:alert(document.domain)`,
  `JaVaScRiPt\u0000:alert(1)`,
  `data:text/html,<script>alert(1)</script>`,
  `file:///etc/passwd`,
  `http://${EVIL}/"onmouseover="alert(1)`,
  `http://${EVIL}/'><script>alert(1)</script>`,
  `http://${EVIL}/)[x](javascript:alert(1)`,
  `http://${EVIL}/\u001b\\\u001b]52;c;eA==\u0007`,
  `http://user:secret@${EVIL}/\r\nSet-Cookie: a=b`,
  `//${EVIL}/no-scheme`,
];
const addressAt = (index: number): string => ADDRESSES[index % ADDRESSES.length] ?? '';

const titleOf = (name: string, attack: string): string => `Photonic processor by ${name}: ${attack}`;

export function jsonFeed(): string {
  const items = attacks.map(([name, attack], index) => ({
    id: `${attack} ${index}`,
    url: addressAt(index),
    external_url: addressAt(index + 1),
    title: titleOf(name, attack),
    content_html: `<p>A photonic processor computes with ${name}.</p> ${attack}`,
    summary: attack,
    authors: [{ name: attack, url: addressAt(index) }, { name: 'Ada Okonkwo' }],
    tags: [attack, 'photonics'],
    date_published: '2026-06-18T06:00:00Z',
    doi: `10.5555/${attack}`,
    language: attack,
  }));
  const megabyte = {
    id: MEGABYTE,
    url: `https://journal.example/${MEGABYTE}`,
    title: MEGABYTE,
    content_text: MEGABYTE,
  };
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: attacks.map(([, attack]) => attack).join(' '),
    home_page_url: addressAt(0),
    items: [...items, { ...megabyte, date_published: '2026-06-18T06:00:00Z' }],
  });
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const inCdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
/** Characters as numbers, also those that XML has not. */
const asNumbers = (text: string): string =>
  text.replace(/[^ -~]/gu, (character) => `&#${character.codePointAt(0)};`);

/** RSS whose texts come escaped, as they stand in CDATA, and as numbers, in turn. */
export function rssFeed(): string {
  const items = attacks.map(([name, attack], index) => {
    const write = [escapeXml, inCdata, (text: string) => asNumbers(escapeXml(text))][index % 3] ?? escapeXml;
    return `<item><title>${write(titleOf(`${name} in RSS`, attack))}</title>
<link>${escapeXml(addressAt(index))}</link><guid isPermaLink="false">${write(`rss ${index} ${attack}`)}</guid>
<description>${write(`A photonic processor. ${attack}`)}</description><dc:creator>${write(attack)}</dc:creator>
<category>${write(attack)}</category><prism:doi>${write(`10.5555/r${index}${attack}`)}</prism:doi>
<prism:publicationName>${write(attack)}</prism:publicationName><pubDate>Thu, 18 Jun 2026 06:00:00 GMT</pubDate></item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE rss [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;"><!ENTITY file SYSTEM "file:///etc/passwd">]>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/">
<channel><title>${inCdata(ATTACKS.script ?? '')} &file; &lol2;</title><link>javascript:alert(1)</link><description>x</description>
${items.join('\n')}
</channel></rss>`;
}
