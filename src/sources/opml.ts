/** OPML 2.0, the format in which feed readers hand their subscriptions on: http://opml.org/spec2.opml. */
import { foldSpace, stripControls } from '../text/controls.ts';
import { escapeHtml } from '../text/html.ts';
import { parseXml } from './feed/parse.ts';
import { isElement, type XmlElement } from './feed/tree.ts';

export interface Subscription {
  /** What its reader calls it; empty where the file does not say. */
  readonly title: string;
  /** As it stands there; no promise that it is an address. */
  readonly url: string;
}

/**
 * Subscriptions in the order of the file, from whatever folder; undefined where the text is no OPML, or was cut off: half of
 * somebody's subscriptions must not pass for all of them. Never throws.
 */
export function readOpml(text: string): readonly Subscription[] | undefined {
  const { root } = parseXml(text, undefined);
  if (root?.name !== 'opml' || !/<\/opml\s*>/i.test(text)) return undefined;
  return outlinesOf(root).flatMap((outline) => subscriptionOf(outline));
}

/** All outlines, also those in folders: in document order. */
function outlinesOf(element: XmlElement): readonly XmlElement[] {
  return element.children
    .filter(isElement)
    .flatMap((child) => [...(child.name === 'outline' ? [child] : []), ...outlinesOf(child)]);
}

/** Some readers write the address as `url`, and a title only as `text`. */
function subscriptionOf({ attributes }: XmlElement): readonly Subscription[] {
  const url = addressIn(stripControls(attributes.get('xmlurl') ?? attributes.get('url') ?? '').trim());
  const isLink = attributes.get('type')?.toLowerCase() === 'link';
  const title = foldSpace(stripControls(attributes.get('title') ?? attributes.get('text') ?? '')).trim();
  return url === '' || isLink ? [] : [{ title, url }];
}

/** `feed://example.org/rss` and `feed:https://example.org/rss`, as browsers handed feeds to their readers. */
const addressIn = (url: string): string =>
  url.replace(/^feed:(?=https?:\/\/)/i, '').replace(/^feed:\/\//i, 'http://');

const quoted = (text: string): string => escapeHtml(stripControls(text));

/** @param writtenOn RFC 822 date, as the specification asks. */
export function writeOpml(
  head: { readonly title: string; readonly writtenOn: string },
  subscriptions: readonly Subscription[],
): string {
  const outlines = subscriptions.map(({ title, url }) => {
    const name = quoted(title);
    return `    <outline type="rss" text="${name}" title="${name}" xmlUrl="${quoted(url)}"/>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${quoted(head.title)}</title><dateCreated>${head.writtenOn}</dateCreated></head>`,
    outlines.length === 0 ? '  <body/>' : ['  <body>', ...outlines, '  </body>'].join('\n'),
    '</opml>',
    '',
  ].join('\n');
}
