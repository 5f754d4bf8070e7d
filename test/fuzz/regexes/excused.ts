/**
 * Regular expressions that are steeper than linear, or of which recheck cannot tell, and what keeps that harmless: each reads
 * no more than a text of this length. Squares of a few thousand characters are milliseconds.
 */
export interface Excuse {
  readonly file: string;
  /** How the expression begins. */
  readonly begins: string;
  readonly because: string;
}

const ADDRESS = 'an address of at most 2,000 characters (LONGEST in doi/field.ts)';
const REPLY = 'the text of a claim, cut at 4,000 characters before';
const SENTENCE =
  'a sentence of an abstract, where sound-paper.ts leaves 20,000 characters, with a constant for each start';
const WORDS = 'alternatives of words, each tried once where a word begins; too many states for the automaton';
const OWN = 'what radar or a library of its own wrote';

const of = (file: string, because: string, ...begins: readonly string[]): Excuse[] =>
  begins.map((begin) => ({ file: `src/${file}`, begins: begin, because }));

export const EXCUSED: readonly Excuse[] = [
  ...of('doi/address.ts', ADDRESS, '\\/(?:[a-z-]*(?:article', '^(|.*?[/:=])'),
  ...of(
    'doi/field.ts',
    ADDRESS,
    '^(?:[\\s"\'“”‘’«<([{]+|',
    '<\\/?[a-z][a-z\\d]*',
    '(?:(?:[,;|]|\\]\\()',
    ';(?:jsessionid',
  ),
  ...of(
    'doi/pages.ts',
    ADDRESS,
    '\\/articles\\/',
    '\\/content\\/.*',
    '\\/papers\\/',
    '^\\/preprints',
    '\\/PII',
  ),
  ...of('net/address.ts', 'a scheme of 40 characters at most', '([a-z][a-z\\d+.-]{0,40}'),
  ...of('messages/amounts.ts', 'the digits of a number', '\\B(?=(\\d{3})+$)'),
  ...of('config/kept.ts', "the user's own configuration", ':\\/\\/(?:[^/'),
  ...of('works/title-key.ts', 'a constant for each bracket', '(?<!\\s)\\s*[([]'),
  ...of('outlets/zotero/item.ts', 'a reference of at most 2,000 characters (sound-paper.ts)', '^(\\D{2,}?)'),
  ...of('text/latex/symbols.ts', OWN, '(\\S+) (\\S+)'),
  ...of('view/papers/tex-symbols.ts', OWN, '(\\S+)\\s+(\\w+)'),
  ...of('view/digest/html/formula.ts', OWN, '<math[^>]*>', '<annotation'),
  ...of('verbs/browse/effects/papers.ts', OWN, '\\{([^,]*),'),
  ...of(
    'brief/injection.ts',
    '20,000 characters, with at most 400 for each start',
    '(?:^|[.!?:;,',
    '<\\/?(?:system',
  ),
  ...of(
    'brief/extract/cues.ts',
    SENTENCE,
    '\\b(?:code|data ?sets?',
    '^(?!.*(?<![\\w-])\\d).*\\b(?:extensive',
  ),
  ...of('brief/model/call.ts', 'the code of an error of the system', '^(?:ECONNREFUSED'),
  ...of('brief/model/clean.ts', REPLY, '!?\\[?[\\p{L}\\p{N} ]{0,40}'),
  ...of(
    'brief/verify/numbers.ts',
    '40,000 characters (MOST_TEXT), with a constant for each start',
    '(\\d(?:[\\d.,]{0,12}\\d)?)',
    '(?<!(?:[A-WYZ]',
  ),
  ...of('brief/verify/numbers.ts', 'the 24 characters before a number', '(\\d[\\d.,]*)\\s?%?\\s?(?:±'),
  ...of('brief/verify/checks/negation.ts', SENTENCE, '(?<!\\bnot )\\bonly\\b'),
  ...of('sources/crossref/request.ts', "the user's own contact", '^[^\\s@]+@'),
  ...of('sources/feed/authors.ts', '64 characters before each sign', '[^\\s@<>()"\',;]{1,64}@'),
  ...of('sources/feed/dates/zones.ts', '60 characters behind a date (dates.ts)', '^(?:etc\\/)?'),
  ...of('sources/feed/encoding/decode.ts', 'the first 1,024 bytes of a feed', '^[^<]{0,256}'),
  ...of('sources/feed/publishers/read-item.ts', 'the first 120 characters of a text', '\\s+\\S*$'),
  ...of('sources/feed/publishers/read-item.ts', '120 characters behind each start', '(?:…|\\.\\.\\.|'),
  ...of('sources/feed/publishers/text.ts', 'a heading of 120 characters', '[\\s:.]+$'),
  ...of('sources/feed/publishers/text.ts', 'the last 740 characters of a text', '(?<!\\s)\\s*The post '),
  ...of(
    'sources/feed/publishers/indexes/acl-anthology.ts',
    'the first 4,000 characters, and 200 for each “in”',
    '^(.{3,4000}?)',
  ),
  ...of('sources/feed/publishers/open/pensoft.ts', 'at most 160 × 200 starts', '^(.{0,160}?)'),
  ...of('text/names/field-text.ts', 'the last 60 characters of a list', '(?:^|[\\s,;，；]+)'),
  ...of(
    'text/names/marks.ts',
    'a name of at most 2,000 characters (LONGEST_NAME)',
    '(?<=[\\p{L}\\p{M}.)）])',
  ),
  ...of(
    'sources/feed/dates/dates.ts',
    'a date of at most 100 characters, its white space folded',
    '^(?:\\p{L}+\\.?\\s*,?',
  ),
  ...of(
    'sources/feed/publishers/text.ts',
    'a constant for the first 150 characters of a text',
    '^(?:[^.]{2,150}, )?',
  ),
  ...of('text/names/marks.ts', '31 characters a word', '^(?:\\p{Lu}[\\p{L}'),
  ...of(
    'brief/extract/kinds.ts',
    WORDS,
    '\\b(?:us(?:e|es|ed|ing)',
    '\\b(?:stud(?:y',
    '\\b(?:assum',
    '\\b(?:prov',
  ),
  ...of('brief/extract/tidy.ts', WORDS, '^(?:in|with) (?:this'),
  ...of('brief/verify/strong-words.ts', WORDS, '\\b(?:breakthrough'),
  ...of(
    'brief/verify/checks/certainty.ts',
    WORDS,
    '\\b(?:novel',
    '\\b(?:first|',
    '\\b(?:outperform',
    '\\b(?:best|',
    '\\b(?:associat',
    '\\b(?:may|',
  ),
  ...of('brief/verify/checks/translation.ts', WORDS, '[不没', '并不'),
  ...of('view/digest/model.ts', WORDS, '\\b(?:(?:github'),
  ...of('sources/feed/publishers/kinds.ts', WORDS, '^(?:issue', '^(?:(?:guest'),
];

export const excuseOf = (where: string, source: string): Excuse | undefined =>
  EXCUSED.find(({ file, begins }) => where.startsWith(file) && source.startsWith(begins));
