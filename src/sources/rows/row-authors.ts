/** The authors of a row: one text, a list of names, or a list of persons. */
import { texToText } from '../../text/latex/latex.ts';
import { readAuthorFields, readAuthorList } from '../../text/names/author-list.ts';
import { nameOfParts } from '../../text/names/east-asian.ts';
import { splitAuthorLine } from '../arxiv/oai/author-line.ts';
import { isFields, listOf, type RowFields, textOf } from './fields.ts';

/** Given names first. arXiv's own lines follow arXiv's rules, with TeX, affiliations and collaborations. */
export function rowAuthors(row: RowFields, isArxiv: boolean): readonly string[] {
  const list = listOf(row, 'authors', 'authors.author', 'authorships', 'author', 'creators');
  if (list.length > 0) return readAuthorFields(list.flatMap(nameOf), { scholarly: true }).names;
  const line = textOf(row, 'authors', 'author', 'creator', 'authorString');
  return isArxiv ? splitAuthorLine(line) : readAuthorList(texToText(line), { scholarly: true }).names;
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
