/** What the records of each command hold: the columns that scripts rely on, in their order. */
export const RECORD_COLUMNS: readonly (readonly [command: string, columns: string])[] = [
  [
    'radar list, radar search, radar rank',
    'score (0 to 1, four digits), id, day of announcement, title, authors (between semicolons), interest that scored best; radar list --muted adds the rule',
  ],
  ['radar feedback list', 'kind, id, time, title, interest it was said for'],
  [
    'radar coverage',
    'day, source, category, verdict, announced, new, cross-listed, replaced, time of the last check, reason',
  ],
  ['radar brief', 'day, announced, shown, writer (model, extractive or empty), time of delivery'],
  ['radar trends', 'day, interest, papers near it, papers announced'],
];

export const RECORDS =
  'Where the output is no terminal, or under -f tsv, these commands print a record a line: never cut, without a header, its columns between tabs and in this order, empty where there is nothing to say. Columns are only ever added at the end. -0 ends each record with a NUL instead of a line break.';
