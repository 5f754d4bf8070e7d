/** Author fields of feeds to names: `Given Surname`, one string a person, no addresses, no affiliations. */
import { foldSpace } from '../../text/html.ts';
import type { RawAuthor } from './feed.ts';

/** Where a feed speaks of journals a comma joins names; elsewhere it may belong to one (`Doe, Staff Writer`). */
export function namesOf(authors: readonly RawAuthor[], scholarly: boolean): string[] {
  const names = authors.flatMap(({ text, shape }) =>
    shape === 'person' ? [personName(text)] : namesOfField(text, scholarly),
  );
  return [...new Set(names.filter((name) => name !== ''))];
}

/** An e-mail address; `@jack` is none. */
const ADDRESS = /[^\s@<>()"',;]{1,64}@[^\s@<>()"',;]{1,255}/;

/** Enough for the largest collaborations, ten thousand names. */
const LONGEST_FIELD = 300_000;

function namesOfField(field: string, scholarly: boolean): string[] {
  const text = foldSpace(field.slice(0, LONGEST_FIELD)).replace(/,? et al\.?$/, '');
  if (text.includes(';')) return semicolonNames(text);
  const parts = splitOutsideBrackets(text);
  if (ADDRESS.test(text))
    return parts.every((part) => ADDRESS.test(part)) ? parts.map(nameOf) : [nameOf(text)];
  if (parts.length < 2) return scholarly ? splitAnd(nameOf(text)) : [personName(text)];
  if (areSurnamesWithInitials(parts)) return pairs(parts);
  if (!scholarly) return [personName(text)];
  if (parts.length === 2 && isInverted(parts)) return pairs(parts);
  return joinSuffixes(parts.map(nameOf)).flatMap((part, i, all) => lastOf(part, i === all.length - 1));
}

/** Outside of journals brackets may belong to the name: `Smith & Sons (Ltd)`. */
function personName(text: string): string {
  return ADDRESS.test(text) ? nameOf(text) : foldSpace(text);
}

/** `Roy,  Nirupam; Orio,  M.; amp; Girish, V.` (The Astronomer's Telegram; `amp` is a wreck of `&`). */
function semicolonNames(text: string): string[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== 'amp' && part !== '&')
    .map((part) => {
      const pieces = splitOutsideBrackets(nameOf(part));
      return pieces.length === 2 && !isSuffix(pieces[1] ?? '')
        ? `${pieces[1]} ${pieces[0]}`
        : pieces.join(', ');
    });
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
    .replace(/^\s*[("',:-]+\s*|[)"',:-]+\s*$/g, '');
  return foldSpace(rest) || address;
}

function splitOutsideBrackets(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === '(') depth += 1;
    else if (char === ')') depth = Math.max(0, depth - 1);
    else if (char === ',' && depth === 0) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(text.slice(from));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** `I.`, `P.-L.`, `R. J.`, `JF`, `M. de`. */
const INITIALS = /^\p{Lu}(?:\.|\p{Lu}{0,2}\.?)(?:[\s-]*\p{Lu}\.?){0,4}(?:\s\p{Ll}{1,4}){0,2}$/u;
const isSuffix = (text: string): boolean => /^(?:jr|sr|[iv]{2,3}|ph\.?\s?d|m\.?d|esq)\.?$/i.test(text);

/** bioRxiv's `LAPALU, N., SIMON, A., Plaumann, P.-L.`: every second part is nothing but initials, no first one is. */
function areSurnamesWithInitials(parts: readonly string[]): boolean {
  return (
    parts.length >= 2 &&
    parts.length % 2 === 0 &&
    parts.every((part, i) =>
      i % 2 === 1
        ? INITIALS.test(part)
        : !/^\p{Lu}\.?(?:[\s-]*\p{Lu}\.?\b)*$/u.test(part) || /^\p{Lu}{2,}$/u.test(part),
    )
  );
}

/** `Wright, Logan G.`: a surname of one word (with its particles) before given names. */
function isInverted(parts: readonly string[]): boolean {
  const [surname = '', given = ''] = parts;
  const words = surname.split(' ').filter((word) => !/^\p{Ll}/u.test(word));
  return words.length <= 1 && !isSuffix(given) && !/^and\s/i.test(given);
}

function pairs(parts: readonly string[]): string[] {
  return parts.flatMap((part, i) => (i % 2 === 0 ? [foldSpace(`${parts[i + 1] ?? ''} ${part}`)] : []));
}

/** `Jonathan A. Karr, Jr.` is one person. */
function joinSuffixes(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.pop();
    if (last === undefined) joined.push(part);
    else if (isSuffix(part)) joined.push(`${last} ${part}`);
    else joined.push(last, part);
  }
  return joined;
}

/** The last of a list may carry its `and`: `A, B, and C`, `A, B and C`. */
function lastOf(part: string, isLast: boolean): string[] {
  return isLast ? splitAnd(part.replace(/^(?:and|&)\s+/i, '')) : [part];
}

/** `Jane Doe and John Roe`, but neither `Bed and Breakfast` nor `Company and Sons Ltd`. */
function splitAnd(text: string): string[] {
  const sides = text.split(/\s+(?:and|&)\s+/);
  const person = /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}(?:\p{Ll}{1,3}\s+){0,2}\p{Lu}[\p{L}.'’-]+$/u;
  return sides.length === 2 && sides.every((side) => person.test(side)) ? sides : [text];
}
