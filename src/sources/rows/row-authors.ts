/** The authors of a row: one text, a list of names, or a list of persons. */
import { texToText } from '../../text/latex/latex.ts';
import { invertedPerson, readAuthorFields, readAuthorList } from '../../text/names/author-list.ts';
import { nameOfParts } from '../../text/names/east-asian.ts';
import { splitAuthorLine } from '../arxiv/oai/author-line.ts';
import { isFields, listOf, type RowFields, textOf } from './fields.ts';

/** Given names first. arXiv's own lines follow arXiv's rules, with TeX, affiliations and collaborations. */
export function rowAuthors(row: RowFields, isArxiv: boolean): readonly string[] {
  const list = listOf(row, 'authors', 'authors.author', 'authorships', 'author', 'creators');
  const persons = list.flatMap(nameOf);
  if (persons.length > 0) return authorsOfList(persons);
  const line = textOf(row, 'authors', 'author', 'creator', 'authorString');
  // arXiv's lines know no semicolon.
  return isArxiv && !line.includes(';')
    ? splitAuthorLine(line)
    : readAuthorList(texToText(line), { scholarly: true }).names;
}

/** An element of a list is one author, so that its comma is that of `Lloyd Webber, Andrew`. A single one could be two names. */
function authorsOfList(persons: readonly string[]): readonly string[] {
  const [one = '', ...more] = persons;
  const inverted = persons.map(invertedPerson);
  const namesOf = (some: readonly string[]) => readAuthorFields(some, { scholarly: true }).names;
  if (inverted.every((name) => name === undefined)) return namesOf(persons);
  if (more.length === 0 && one.split(',').every((part) => part.trim().includes(' '))) return [one];
  return [...new Set(persons.flatMap((person, at) => inverted[at] ?? namesOf([person])))];
}

function nameOf(person: unknown): string[] {
  if (typeof person === 'string') return [texToText(person)];
  // Editors stand among Zotero's creators.
  if (!isFields(person) || /editor|translator/i.test(textOf(person, 'creatorType'))) return [];
  const whole = textOf(
    person,
    'name',
    'author.display_name',
    'display_name',
    'raw_author_name',
    'literal',
    'full_name',
    'fullname',
    'text',
  );
  // DBLP numbers those who share a name: `Wei Wang 0001`.
  if (whole !== '') return [texToText(whole.replace(/(?<!\s)\s+\d{4}$/, ''))];
  const given = textOf(person, 'given', 'firstName', 'first_name', 'first');
  const family = textOf(person, 'family', 'lastName', 'last_name', 'last');
  const name = nameOfParts(
    [given, textOf(person, 'non-dropping-particle')],
    family,
    textOf(person, 'suffix'),
  );
  return [name].filter((text) => text !== '');
}
