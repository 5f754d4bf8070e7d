/** What is odd about a feed, or why something is none. Oddities are whole sentences; the rest ends in no full stop. */
import { several } from '../amounts.ts';
import type { Sentence } from '../sentence.ts';

const orNames = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(' or ');

export const feeds = {
  /** arXiv's own feeds. */
  'feed-ends-early': (items: number) => `The feed breaks off after ${several(items, 'item')}.`,
  'feed-items-unreadable': (items: number, position: number, why: Sentence) =>
    `${several(items, 'item')} could not be read; number ${position}: ${why}.`,
  'feed-items-mended': (items: number) =>
    `${items === 1 ? 'One item of the feed was' : `${items} items of the feed were`} not well-formed XML and had to be mended.`,
  'feed-control-characters': () => 'The feed holds control characters that XML forbids; they were taken out.',
  'feed-not-utf8': () => 'The feed holds bytes that are not UTF-8.',
  'feed-latin1': () => 'The feed says it is UTF-8 but is Latin-1; it was read as Latin-1.',
  'item-beyond-repair': () => 'its XML is beyond repair',
  'item-without-id': () => 'it has no arXiv id',
  'item-without-text': () => 'it has neither title nor abstract',

  /** What a document is instead of a feed. */
  'file-empty': () => 'The file is empty',
  'neither-xml-nor-json': () => 'This is neither XML nor JSON',
  'feed-without-items-yet': () => 'This begins like a feed, but breaks off before its first item',
  'xml-of-no-feed': (root: string) => `This is XML, but no feed: it begins with <${root}>`,
  'web-page': () => 'This is a web page, not a feed',
  'web-page-naming-feed': (address: string) => `This is a web page, not a feed. It names one: ${address}`,
  'json-unreadable': () => 'This is not JSON that can be read',
  'json-of-no-feed': () => 'This is JSON, but no JSON Feed',
  'json-without-signs': () => 'This is JSON, but no JSON Feed: it has neither a version nor items',

  /** Any feed. */
  'feed-space-before-xml': () => 'There is white space before the XML declaration.',
  'feed-preceded': () => 'There is something before the beginning of the feed; it was skipped.',
  'feed-last-item-cut': () => 'The last item is cut off and was left out.',
  'feed-only-first-items': (most: number) => `Only the first ${most} items were read.`,
  'feed-without-items': () => 'The feed has no items.',
  'feed-items-without-text': (items: number) =>
    `${items === 1 ? '1 item has' : `${items} items have`} neither title nor text.`,
  'feed-items-without-date': (items: number) =>
    `${items === 1 ? '1 item has' : `${items} items have`} no date that can be read.`,
  'feed-no-papers': (items: number, title: string) =>
    `${items === 1 ? '1 item is no paper and is' : `${items} items are no papers and are`} left out: “${title}”.`,
  'feed-doubles': (items: number, title: string) =>
    `${items === 1 ? '1 item has' : `${items} items have`} the id or the DOI of an item before and ${items === 1 ? 'is' : 'are'} left out: “${title}”.`,
  'feed-titles-from-text': (items: number) =>
    `${items === 1 ? '1 item has no title: its' : `${items} items have no title: their`} first words stand for it.`,
  'feed-dates-ahead': (items: number) =>
    `${items === 1 ? '1 item is' : `${items} items are`} dated in the future: a digest has ${items === 1 ? 'it' : 'them'} on the day of reading.`,
  'feed-dates-inexact': (items: number) =>
    `${items === 1 ? '1 item is' : `${items} items are`} dated by the year or the month alone: a digest has ${items === 1 ? 'it' : 'them'} on the day of the first reading, within that time.`,
  'feed-authors-unclear': (items: number, authors: string) =>
    `The authors of ${items === 1 ? '1 item' : `${items} items`} stand in one piece that nothing takes apart: “${authors}”. Nobody can be followed by it.`,
  'feed-abstracts-none': (items: number, of: number) =>
    `${items} of ${of} ${of === 1 ? 'item has' : 'items have'} no abstract; with a DOI it is looked up.`,
  'feed-abstracts-alike': (items: number) => `${items} items have the same abstract.`,
  'feed-doi-odd': (doi: string) => `A DOI looks wrong: ${doi}`,
  'feed-dois-disagree': (stated: string, inAddress: string) =>
    `An item states the DOI ${stated}, its address holds ${inAddress}: the stated one counts.`,
  'feed-links-relative': (items: number) =>
    `${items === 1 ? '1 item has a link' : `${items} items have links`} without a host; read from its address, the feed completes ${items === 1 ? 'it' : 'them'}.`,
  'feed-too-large': (megabytes: number) => `The feed is larger than ${megabytes} MB; the rest was not read.`,
  'feed-encoding-unknown': (name: string) => `The encoding “${name}” is unknown.`,
  'feed-encoding-wrong': (name: string) => `The encoding “${name}” is wrong.`,
  'feed-undecodable': (encoding: string) => `The bytes could not be decoded as ${encoding}.`,
  'feed-utf8-after-all': (encoding: string) => `The feed says ${encoding}, but its bytes are UTF-8.`,
  'feed-read-as-iso-2022': () => 'The feed does not name its encoding; it was read as ISO-2022.',
  'feed-read-as': (encoding: string) => `The bytes are not UTF-8; they were read as ${encoding}.`,
  'feed-broken-characters': (count: number) =>
    `${count} ${count === 1 ? 'character is' : 'characters are'} broken (not UTF-8).`,
  'json-without-version': () => 'The feed does not say which version of JSON Feed it is.',
  'json-without-items': () => 'The feed has no list of items.',
  'json-items-left-out': (items: number) => `Items that are no objects were left out: ${items}.`,
  'json-broken': () => 'The JSON is broken; the items before the break were read.',
  'feed-too-many-elements': () => 'The feed has more elements than any feed needs; the rest was not read.',
  'not-well-formed': (what: Sentence) => `Not well-formed: ${what}.`,
  'not-well-formed-at': (what: Sentence, line: number) => `Not well-formed: ${what} (line ${line}).`,
  'xml-control-characters': () => 'control characters',
  'xml-unfinished': () => 'the document ends before its end tag',
  'xml-after-end': () => 'there is something after the end of the document',
  'xml-too-deep': (depth: number) => `elements nested more than ${depth} deep`,
  'xml-item-not-closed': (name: string) => `<${name}> is not closed before the next one`,
  'xml-prefix-undeclared': (prefix: string) => `the prefix ${prefix}: is not declared`,
  'xml-end-without-beginning': (name: string) => `the end tag </${name}> has no beginning`,
  'xml-closes-another': (end: string, open: string) => `</${end}> closes <${open}>`,
  'xml-bare-less-than': () => 'a bare “<”',
  'xml-bare-ampersand': () => 'a bare “&”',
  'xml-declaration-open': () => 'the XML declaration is not closed',
  'xml-end-tag-unnamed': () => 'an end tag without a name',
  'xml-end-tag-open': (name: string) => `the end tag </${name} is not closed`,
  'xml-comment-open': () => 'a comment is not closed',
  'xml-instruction-open': () => 'a processing instruction is not closed',
  'xml-cdata-open': () => 'a CDATA section is not closed',
  'xml-doctype-open': () => 'a declaration is not closed',
  'xml-tag-cut': (name: string) => `the tag <${name} is cut off`,
  'xml-tag-open': (name: string) => `the tag <${name} is not closed`,
  'xml-stray-character': () => 'a stray character in a tag',
  'xml-attribute-valueless': (name: string) => `the attribute ${name} has no value`,
  'xml-value-unquoted': (name: string) => `the value of ${name} is not quoted`,
  'xml-entities-endless': () => 'the feed’s own entities expand without end; they were left out',
  'xml-entity-unknown': (entity: string) => `the entity ${entity} is unknown`,
  'xml-entity-undeclared': (entity: string) => `the entity ${entity} is not declared in XML`,

  /** The catalogue of journals. */
  'no-such-journal': (name: string) => `no journal named “${name}” is in the catalogue`,
  'no-such-journal-but': (name: string, ...nearest: string[]) =>
    `no journal named “${name}” is in the catalogue; did you mean ${orNames(nearest)}?`,
  'no-feed-tmlr': () =>
    'TMLR publishes through OpenReview and offers no feed; most of its papers are announced on arXiv in cs.LG and stat.ML',
  'no-feed-openreview': () => 'OpenReview offers no feed',
  'no-feed-iclr': () => 'ICLR publishes through OpenReview and offers no feed; see arXiv’s cs.LG',
  'no-feed-neurips': () => 'NeurIPS offers no feed; see arXiv’s cs.LG',
  'no-feed-chemrxiv': () => 'ChemRxiv offers no feed by name; give its address as name and url',
};
