/** The spellings in which one word is written: Greek letters by name, British and American, singular and plural. All of folded words. */

const NOT_ASCII = /[^\0-\x7f]/;
const GREEK_NAMES: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  ζ: 'zeta',
  η: 'eta',
  θ: 'theta',
  ι: 'iota',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ν: 'nu',
  ξ: 'xi',
  ο: 'omicron',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  ς: 'sigma',
  τ: 'tau',
  υ: 'upsilon',
  φ: 'phi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
};
const GREEK_OF_NAME = new Map(Object.entries(GREEK_NAMES).map(([letter, name]) => [name, letter]));
const GREEK = /[α-ω]/g;
/** A letter alone, or beside Latin letters and digits; words of Greek prose are left alone. */
const GREEK_SYMBOL = /^(?:[α-ω]|(?=.*[a-z0-9])[α-ωa-z0-9]+)$/;

/** `α` is `alpha`, `λcdm` is `lambdacdm`. */
export function spellGreek(word: string): string {
  if (!NOT_ASCII.test(word) || !GREEK_SYMBOL.test(word)) return word;
  return word.replace(GREEK, (letter) => GREEK_NAMES[letter] ?? letter);
}

interface Difference {
  readonly british: RegExp;
  readonly american: RegExp;
  readonly toAmerican: string;
  readonly toBritish: string;
}

const OUR = '^((?:un|dis)?(?:arm|behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|parl|rum|tum|vap|vig))';
const RE =
  '^((?:cent|fib|lit|lust|met|sab|spect|theat|calib)|(?:nano|micro|milli|centi|kilo|inter|bi)(?:fib|met|lit))';
const SINGLE_L =
  '^((?:re|un|mis|pre)?(?:cancel|channel|fuel|label|level|marshal|model|panel|signal|total|travel|tunnel))';

/**
 * Both ways, where no other word is hit. “supervise” and “precise” keep their s, which “supervision” and “precision” have
 * too; that “noise” comes out as a word that nobody writes does no harm.
 */
const DIFFERENCES: readonly Difference[] = [
  row(
    '(?<=[a-z]{2}[abd-uw-z])is(e[ds]?|ers?|ing)$',
    '(?<=[a-z]{2}[abd-uw-z])iz(e[ds]?|ers?|ing)$',
    'iz$1',
    'is$1',
  ),
  row('(?<=[a-z]{3})isation(s|al|ally)?$', '(?<=[a-z]{3})ization(s|al|ally)?$', 'ization$1', 'isation$1'),
  row('(?<=[a-z]{2})ys(e[ds]?|ers?|ing)$', '(?<=[a-z]{2})yz(e[ds]?|ers?|ing)$', 'yz$1', 'ys$1'),
  row(`${OUR}our`, `${OUR}or`, '$1or', '$1our'),
  row(`${RE}re(s?)$`, `${RE}er(s?)$`, '$1er$2', '$1re$2'),
  row(`${RE}r(ed|ing)$`, `${RE}er(ed|ing)$`, '$1er$2', '$1r$2'),
  row(`${SINGLE_L}l(ed|ing|ings|er|ers)$`, `${SINGLE_L}(ed|ing|ings|er|ers)$`, '$1$2', '$1l$2'),
  row('^(defen|offen|licen)ce(s?)$', '^(defen|offen|licen)se(s?)$', '$1se$2', '$1ce$2'),
  row('^(anal|catal|dial|hom)ogue(s?)$', '^(anal|catal|dial|hom)og(s?)$', '$1og$2', '$1ogue$2'),
  row('^(arch|pal)ae(?=o)', '^(arch|pal)e(?=o)', '$1e', '$1ae'),
  row('^haem(?=o|a)', '^hem(?=o|a)', 'hem', 'haem'),
  row('^sulph', '^sulf', 'sulf', 'sulph'),
  row('^aluminium', '^aluminum', 'aluminum', 'aluminium'),
  row('^grey', '^gray', 'gray', 'grey'),
  row('^programme(s?)$', '^program(s?)$', 'program$1', 'programme$1'),
  row('^artefact', '^artifact', 'artifact', 'artefact'),
  row('^mould', '^mold', 'mold', 'mould'),
];

function row(british: string, american: string, toAmerican: string, toBritish: string): Difference {
  return { british: new RegExp(british), american: new RegExp(american), toAmerican, toBritish };
}

/** What every British spelling of the list has: one look at a word instead of one for each row. */
const MAY_BE_BRITISH =
  /is[aei]|ys[ei]|our|res?$|r(?:ed|ing)$|ll|ces?$|ogue|ae|^(?:sulph|alumin|grey|program|artef|mould)/;

/** Who reads “behaviour” finds “behavior”. */
export function americanOf(word: string): string {
  if (word.length < 4 || !MAY_BE_BRITISH.test(word)) return word;
  const difference = DIFFERENCES.find(({ british }) => british.test(word));
  return difference === undefined ? word : word.replace(difference.british, difference.toAmerican);
}

function britishOf(word: string): string {
  const difference = DIFFERENCES.find(({ american }) => american.test(word));
  return difference === undefined ? word : word.replace(difference.american, difference.toBritish);
}

/** Plurals from Latin and Greek; `bases` is left to `base`. */
const PLURALS: ReadonlyMap<string, string> = new Map([
  ['analyses', 'analysis'],
  ['automata', 'automaton'],
  ['criteria', 'criterion'],
  ['eigenspectra', 'eigenspectrum'],
  ['hypotheses', 'hypothesis'],
  ['indices', 'index'],
  ['loci', 'locus'],
  ['matrices', 'matrix'],
  ['maxima', 'maximum'],
  ['minima', 'minimum'],
  ['moduli', 'modulus'],
  ['momenta', 'momentum'],
  ['nuclei', 'nucleus'],
  ['phenomena', 'phenomenon'],
  ['polyhedra', 'polyhedron'],
  ['quanta', 'quantum'],
  ['radii', 'radius'],
  ['spectra', 'spectrum'],
  ['stimuli', 'stimulus'],
  ['syntheses', 'synthesis'],
  ['tori', 'torus'],
  ['vertices', 'vertex'],
  ['vortices', 'vortex'],
]);
const PLURAL_OF = new Map([...PLURALS].map(([plural, one]) => [one, plural]));

/** The singular of an irregular plural; every other word as it is. */
export function irregularSingular(word: string): string {
  return PLURALS.get(word) ?? word;
}

function numberForms(word: string): string[] {
  const forms = [word, `${word}s`];
  if (word.length > 3 && /[^s]s$/.test(word)) forms.push(word.slice(0, -1));
  if (word.length > 4 && /(?:[sxz]|ch|sh)es$/.test(word)) forms.push(word.slice(0, -2));
  if (/(?:[sxz]|ch|sh)$/.test(word)) forms.push(`${word}es`);
  if (/[^aeiou]y$/.test(word)) forms.push(`${word.slice(0, -1)}ies`);
  if (word.length > 4 && word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  const irregular = PLURALS.get(word) ?? PLURAL_OF.get(word);
  return irregular === undefined ? forms : [...forms, irregular];
}

export interface SpellingOptions {
  /** The word in the other number too. */
  readonly plural?: boolean;
}

/** Every spelling under which a reader would look for the word, itself first. */
export function spellingsOf(word: string, { plural = false }: SpellingOptions = {}): readonly string[] {
  const greek = GREEK_OF_NAME.get(word);
  const bases = new Set([word, spellGreek(word), americanOf(word), britishOf(word)]);
  if (greek !== undefined) bases.add(greek);
  return [...new Set([...bases].flatMap((base) => (plural ? numberForms(base) : [base])))];
}
