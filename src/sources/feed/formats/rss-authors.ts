/** Who wrote an item of RSS: a dozen elements, the most trustworthy first. */
import { namesText, plainText } from '../construct.ts';
import type { RawAuthor } from '../feed.ts';
import { childOf, childrenOf, type ElementName, findAll, type XmlElement } from '../tree.ts';
import { atomAuthors } from './atom.ts';

/** The managing editor and the webmaster answer for the channel; they wrote no item. */
export function authorsOf(item: XmlElement): readonly RawAuthor[] {
  const fields = (name: ElementName): RawAuthor[] =>
    childrenOf(item, name).flatMap((element) => {
      const persons = findAll(element, ({ vocabulary, name }) => vocabulary === 'rdf' && name === 'li');
      return (persons.length > 0 ? persons : [element]).flatMap((person) => {
        const text = friendOf(person) ?? namesText(person);
        return text === null ? [] : [{ text, shape: 'field' as const }];
      });
    });
  const media = childrenOf(item, 'media:credit').filter((credit) =>
    /^(author|creator|writer)?$/i.test(credit.attributes.get('role') ?? ''),
  );
  const candidates: readonly (() => readonly RawAuthor[])[] = [
    () => fields('dc:creator'),
    () => fields('core:authors'),
    () => rssAuthors(item),
    () => atomAuthors(item, 'atom'),
    () => fields('dc:author'),
    () => fields('dcterms:creator'),
    () => fields('itunes:author'),
    () => media.flatMap((credit) => plainPerson(credit)),
    () => fields('prism:author'),
    () => fields('dc:contributor'),
    () => fields('dcterms:contributor'),
  ];
  for (const candidate of candidates) {
    const authors = candidate();
    if (authors.length > 0) return authors;
  }
  return [];
}

/** FOAF's `<foaf:Person>` has its name in an element or an attribute. */
function friendOf(element: XmlElement): string | null {
  const [person] = findAll(element, ({ name }) => name === 'person' || name === 'agent');
  if (person === undefined) return null;
  const [named] = findAll(person, ({ name }) => name === 'name');
  return plainText(named) ?? (person.attributes.get('other:name')?.trim() || null);
}

/** `<author>` is a text in RSS; some feeds write Atom's `<name>` into it. */
function rssAuthors(item: XmlElement): readonly RawAuthor[] {
  return childrenOf(item, 'core:author').flatMap((author): readonly RawAuthor[] => {
    if (childOf(author, 'core:name') !== undefined || childOf(author, 'atom:name') !== undefined) {
      return atomAuthors({ ...item, children: [author] }, 'core');
    }
    const text = namesText(author);
    return text === null ? [] : [{ text, shape: 'field' }];
  });
}

function plainPerson(element: XmlElement): readonly RawAuthor[] {
  const text = plainText(element);
  return text === null ? [] : [{ text, shape: 'person' }];
}
