/** Author fields of feeds to names: `Given Surname`, one string a person, no addresses, no affiliations. */
import { foldSpace } from '../../text/html.ts';
import { type AuthorList, readAuthorFields } from '../../text/names/author-list.ts';
import { splitOutsideBrackets } from '../../text/names/marks.ts';
import type { RawAuthor } from './feed.ts';

/** Where a feed speaks of journals a comma joins names; elsewhere it may belong to one (`Doe, Staff Writer`). */
export function authorsOfFields(authors: readonly RawAuthor[], scholarly: boolean): AuthorList {
  const fields = authors.filter(({ shape }) => shape === 'field').map(({ text }) => text);
  const listed = fields.some((text) => ADDRESS.test(text))
    ? { names: fields.flatMap((text) => addressedNames(text, scholarly)), isAmbiguous: false }
    : readAuthorFields(fields, { scholarly });
  const persons = authors.filter(({ shape }) => shape === 'person').map(({ text }) => personName(text));
  const names = [...persons, ...listed.names].filter((name) => name !== '');
  return { names: [...new Set(names)], isAmbiguous: listed.isAmbiguous };
}

/** An e-mail address; `@jack` is none. */
const ADDRESS = /[^\s@<>()"',;]{1,64}@[^\s@<>()"',;]{1,255}/;

/** Outside of journals brackets may belong to the name: `Smith & Sons (Ltd)`. */
function personName(text: string): string {
  return ADDRESS.test(text) ? nameOf(text) : foldSpace(text);
}

/** Where an address stands the field is one person, or a list of persons with an address each. */
function addressedNames(text: string, scholarly: boolean): readonly string[] {
  if (!ADDRESS.test(text)) return readAuthorFields([text], { scholarly }).names;
  const parts = splitOutsideBrackets(text, (char) => char === ',' || char === ';');
  const addressed = parts.filter((part) => ADDRESS.test(part));
  // A list whose last members gave no address is one all the same.
  return addressed.length === parts.length || addressed.length > 1 ? parts.map(nameOf) : [nameOf(text)];
}

/**
 * The name of one person: `me@example.org (Me)`, `Me <me@example.org>`, `Me (me@example.org)`, `mailto:me@example.org`; the
 * address where there is nothing else. An affiliation in brackets goes.
 */
export function nameOf(person: string): string {
  const text = foldSpace(person)
    .replace(/^mailto:/i, '')
    .replace(/^by\s+(?=\p{Lu})/iu, '');
  const address = ADDRESS.exec(text)?.[0];
  if (address === undefined) return text.replace(/(?<=\S)\s*\([^()]*\)$/, '').trim();
  const rest = foldSpace(text.replace(address, ' ').replace(/mailto:/i, ' '))
    .replace(/[<>]/g, ' ')
    .replace(/\(\s*\)/g, ' ')
    .replace(/^\s*[("',:-]+\s*|(?<![)"',:-])[)"',:-]+\s*$/g, '');
  return foldSpace(rest) || address;
}
