// biome-ignore-all lint/suspicious/noTemplateCurlyInString: shells write their variables so.
/** Completion scripts: plain data for a short function in each shell. Only where a paper is meant do they ask radar. */
import type { CommandPlace, Completions, Flag } from './completion-tree.ts';

const pathOf = ({ path }: CommandPlace): string => path.join(' ');
const takesValue = (flag: Flag): flag is Flag & { readonly values: Completions } => flag.values !== undefined;

/** What may stand at a place that is no value of a flag. */
const wordsAt = ({ below, values }: CommandPlace): readonly string[] =>
  below.length > 0 ? below.map(({ name }) => name) : Array.isArray(values) ? values : [];

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
const valueWords = (values: Completions): string =>
  typeof values === 'string' ? `@${values}` : values.join(' ');

/** `case` arms of POSIX shells: `today|-f` to the values of -f, and places to their words and flags. */
function tables(places: readonly CommandPlace[]): {
  values: string[];
  words: string[];
  flags: string[];
  deeper: string;
} {
  const values = places.flatMap((place) =>
    place.flags.filter(takesValue).map((flag) => {
      const patterns = flag.names.map((name) => quoted(`${pathOf(place)}|${name}`)).join(' | ');
      return `    ${patterns}) reply=${quoted(valueWords(flag.values))} ;;`;
    }),
  );
  const words = places.map((place) => {
    const isAsked =
      place.below.length === 0 && typeof place.values === 'string' && place.values !== 'anything';
    const own = isAsked ? `@${place.values}` : wordsAt(place).join(' ');
    return `    ${quoted(pathOf(place))}) reply=${quoted(own)} ;;`;
  });
  const flags = places.map((place) => {
    const names = place.flags.flatMap((flag) => flag.names).join(' ');
    return `    ${quoted(pathOf(place))}) reply=${quoted(names)} ;;`;
  });
  const deeper = places
    .filter(({ path }) => path.length > 0)
    .map((place) => quoted(pathOf(place)))
    .join(' | ');
  return { values, words, flags, deeper };
}

function lookups(places: readonly CommandPlace[]): string[] {
  const { values, words, flags, deeper } = tables(places);
  return [
    '_radar_values() {',
    '  case "$1|$2" in',
    ...values,
    "    *) reply='' ; return 1 ;;",
    '  esac',
    '}',
    '_radar_words() {',
    '  case "$1" in',
    ...words,
    '  esac',
    '}',
    '_radar_flags() {',
    '  case "$1" in',
    ...flags,
    '  esac',
    '}',
    '_radar_leads() {',
    '  case "$1" in',
    `    ${deeper}) return 0 ;;`,
    '    *) return 1 ;;',
    '  esac',
    '}',
    '# The command that the words before the cursor lead to; values of flags are no commands.',
    '_radar_place() {',
    '  local word skip=""',
    '  place=""',
    '  for word in "$@"; do',
    '    if [ -n "$skip" ]; then skip=""; continue; fi',
    '    case "$word" in',
    '      -*) if _radar_values "$place" "$word"; then skip=1; fi ;;',
    '      *) if _radar_leads "${place:+$place }$word"; then place="${place:+$place }$word"; fi ;;',
    '    esac',
    '  done',
    '}',
  ];
}

/** bash 3.2, which macOS has, and later; bash-completion is not needed. */
export function bashScript(places: readonly CommandPlace[]): string {
  return [
    '# radar: completion for bash',
    ...lookups(places),
    '_radar() {',
    '  local place reply cur="${COMP_WORDS[COMP_CWORD]}" prev="" i',
    '  local -a before',
    '  for ((i = 1; i < COMP_CWORD; i++)); do',
    '    # bash splits --format=json at the sign.',
    '    if [ "${COMP_WORDS[i]}" != "=" ]; then before+=("${COMP_WORDS[i]}"); prev="${COMP_WORDS[i]}"; fi',
    '  done',
    '  if [ "$cur" = "=" ]; then cur=""; fi',
    '  _radar_place ${before[@]+"${before[@]}"}',
    '  if [ -n "$prev" ] && _radar_values "$place" "$prev"; then :',
    '  elif [ "${cur:0:1}" = "-" ]; then _radar_flags "$place"',
    '  else _radar_words "$place"',
    '  fi',
    '  COMPREPLY=()',
    '  case "$reply" in',
    '    @file) compopt -o filenames 2>/dev/null; while IFS= read -r i; do COMPREPLY+=("$i"); done < <(compgen -f -- "$cur") ;;',
    '    # The names that hold a colon would need quoting that bash cannot be told.',
    '    @paper) while IFS="$(printf "\\t")" read -r i _; do case "$i" in *:*) ;; "$cur"*) COMPREPLY+=("$i") ;; esac; done < <(radar completion ids 2>/dev/null) ;;',
    '    @day) while IFS="$(printf "\\t")" read -r i _; do case "$i" in "$cur"*) COMPREPLY+=("$i") ;; esac; done < <(radar completion days 2>/dev/null) ;;',
    '    @anything) ;;',
    '    *) while IFS= read -r i; do COMPREPLY+=("$i"); done < <(compgen -W "$reply" -- "$cur") ;;',
    '  esac',
    '}',
    'complete -F _radar radar',
    '',
  ].join('\n');
}

export function zshScript(places: readonly CommandPlace[]): string {
  const described = places
    .filter(({ below }) => below.length > 0)
    .map((place) => {
      const pairs = place.below.map(({ name, what }) => quoted(`${name}:${what}`)).join(' ');
      return `      ${quoted(pathOf(place))}) subcommands=(${pairs}) ;;`;
    });
  return [
    '#compdef radar',
    '# radar: completion for zsh',
    ...lookups(places),
    '_radar() {',
    '  local place reply prev="" cur="${words[CURRENT]}"',
    '  local -a before subcommands',
    '  before=("${(@)words[2,CURRENT-1]}")',
    '  (( ${#before} )) && prev="${before[-1]}"',
    '  _radar_place "${before[@]}"',
    '  # --format=json in one word',
    '  if [[ "$cur" == --*=* ]]; then prev="${cur%%=*}"; compset -P 1 "*="; fi',
    '  if [[ -n "$prev" ]] && _radar_values "$place" "$prev"; then :',
    '  elif [[ "$cur" == -* ]]; then _radar_flags "$place"',
    '  else',
    '    case "$place" in',
    ...described,
    '    esac',
    '    if (( ${#subcommands} )); then _describe -t commands command subcommands; return; fi',
    '    _radar_words "$place"',
    '  fi',
    '  case "$reply" in',
    '    @file) _files ;;',
    '    @paper) local -a papers; papers=("${(@f)$(radar completion ids 2>/dev/null | sed "s/:/\\\\:/g" | tr "\\t" ":")}"); _describe -t papers paper papers ;;',
    '    @day) local -a days; days=("${(@f)$(radar completion days 2>/dev/null | tr "\\t" ":")}"); _describe -V -t days day days ;;',
    '    @anything | "") ;;',
    '    *) compadd -- ${=reply} ;;',
    '  esac',
    '}',
    '# Sourced, or found in $fpath as _radar.',
    'if [ "$funcstack[1]" = "_radar" ]; then _radar "$@"; else compdef _radar radar; fi',
    '',
  ].join('\n');
}

const fishText = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

export function fishScript(places: readonly CommandPlace[]): string {
  return [
    '# radar: completion for fish',
    'complete -c radar -f',
    ...places.flatMap((place) => [
      ...place.below.map(
        ({ name, what }) => `${fishStart(place, places)} -a ${fishText(name)} -d ${fishText(what)}`,
      ),
      ...(place.below.length > 0 ? [] : fishArguments(place, places)),
      ...place.flags.map((flag) => fishFlag(flag, fishStart(place, places))),
    ]),
    '',
  ].join('\n');
}

/** The words of the path have been typed, and none that leads deeper. */
function fishStart(place: CommandPlace, places: readonly CommandPlace[]): string {
  const seen = place.path.map((word) => `__fish_seen_subcommand_from ${word}`);
  const top = places.find(({ path }) => path.length === 0)?.below.map(({ name }) => name) ?? [];
  const below = place.path.length === 0 ? top : place.below.map(({ name }) => name);
  const unseen = below.length === 0 ? [] : [`not __fish_seen_subcommand_from ${below.join(' ')}`];
  return `complete -c radar -n ${fishText([...seen, ...unseen].join('; and '))}`;
}

const FISH_PAPERS = '(radar completion ids 2>/dev/null)';
const FISH_DAYS = '(radar completion days 2>/dev/null)';

function fishArguments(place: CommandPlace, places: readonly CommandPlace[]): string[] {
  if (place.values === 'file') return [`${fishStart(place, places)} -F`];
  if (place.values === 'paper') return [`${fishStart(place, places)} -a ${fishText(FISH_PAPERS)}`];
  if (place.values === 'day') return [`${fishStart(place, places)} -k -a ${fishText(FISH_DAYS)}`];
  const words = wordsAt(place);
  return words.length === 0 ? [] : [`${fishStart(place, places)} -a ${fishText(words.join(' '))}`];
}

function fishFlag({ names, what, values }: Flag, start: string): string {
  const spelled = names.map((name) =>
    name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`,
  );
  const taken =
    values === undefined
      ? []
      : values === 'file'
        ? ['-r', '-F']
        : values === 'anything' || values === 'paper'
          ? ['-x']
          : values === 'day'
            ? ['-x', '-k', `-a ${fishText(FISH_DAYS)}`]
            : ['-x', `-a ${fishText(values.join(' '))}`];
  return [start, ...spelled, ...taken, `-d ${fishText(what)}`].join(' ');
}
