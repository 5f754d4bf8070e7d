/**
 * The fields that a bridge crosses. They are finer than arXiv's groups where a group is a continent (physics, computer
 * science), and two of them are near where people read both: image processing is no foreign country to computer vision,
 * whichever group arXiv files it under.
 */
import type { Paper } from '../paper.ts';

interface Field {
  /** As it is printed. */
  readonly name: string;
  /** Categories and archives; a category that is not listed belongs to its archive's field. */
  readonly categories: string;
  /** Fields nearby. Listed on one side is enough. */
  readonly near: readonly FieldId[];
}

/** In the order of the rates in extract/notion-table.ts. */
const IDS = [
  'vision',
  'language',
  'learning',
  'control',
  'signals',
  'theory',
  'systems',
  'society',
  'markets',
  'statistics',
  'mathematics',
  'numerics',
  'quantum',
  'condensed',
  'disorder',
  'particles',
  'astronomy',
  'optics',
  'fluids',
  'soft',
  'biology',
  'neurons',
  'medical',
  'physics',
] as const;
/** How many fields there are. @testing */
export const FIELD_COUNT = IDS.length;
export type FieldId = (typeof IDS)[number];

const FIELDS: Readonly<Record<FieldId, Field>> = {
  vision: {
    name: 'Computer Vision',
    categories: 'cs.CV cs.GR cs.MM eess.IV',
    near: [
      'language',
      'learning',
      'control',
      'signals',
      'systems',
      'society',
      'statistics',
      'numerics',
      'optics',
      'medical',
    ],
  },
  language: {
    name: 'Language and Speech',
    categories: 'cs.CL cs.IR cs.SD eess.AS cmp-lg',
    near: ['learning', 'signals', 'theory', 'systems', 'society', 'statistics'],
  },
  learning: {
    name: 'Machine Learning',
    categories: 'cs.LG cs.AI cs.NE cs.MA stat.ML',
    near: [
      'control',
      'signals',
      'theory',
      'systems',
      'society',
      'markets',
      'statistics',
      'numerics',
      'neurons',
      'medical',
    ],
  },
  control: {
    name: 'Robotics and Control',
    categories: 'cs.RO cs.SY eess.SY math.OC',
    near: ['signals', 'systems', 'markets', 'mathematics', 'numerics'],
  },
  signals: {
    name: 'Information and Signals',
    categories: 'eess cs.IT math.IT eess.SP cs.NI',
    near: ['theory', 'systems', 'society', 'statistics', 'mathematics'],
  },
  theory: {
    name: 'Theory of Computing',
    categories: 'cs.CC cs.DS cs.DM cs.CG cs.FL cs.LO cs.SC cs.PL math.CO math.LO',
    near: ['systems', 'markets', 'mathematics', 'quantum'],
  },
  systems: {
    name: 'Computer Systems',
    categories: 'cs cs.AR cs.DC cs.OS cs.PF cs.SE cs.CR cs.DB cs.ET cs.MS',
    near: ['society', 'markets', 'optics'],
  },
  society: {
    name: 'Society and Networks',
    categories: 'cs.CY cs.SI cs.HC cs.DL physics.soc-ph physics.ed-ph physics.hist-ph physics.pop-ph',
    near: ['markets', 'disorder', 'biology'],
  },
  markets: { name: 'Economics and Games', categories: 'cs.GT econ q-fin', near: ['statistics'] },
  statistics: {
    name: 'Statistics',
    categories: 'stat math.ST math.PR physics.data-an',
    near: ['mathematics', 'numerics', 'biology'],
  },
  mathematics: {
    name: 'Mathematics',
    categories: 'math math-ph',
    near: ['numerics', 'quantum', 'disorder', 'particles'],
  },
  numerics: {
    name: 'Computational Science',
    categories: 'math.NA cs.NA cs.CE physics.comp-ph',
    near: ['systems', 'condensed', 'fluids', 'soft', 'physics'],
  },
  quantum: {
    name: 'Quantum Physics',
    categories: 'quant-ph',
    near: ['condensed', 'disorder', 'particles', 'optics'],
  },
  condensed: {
    name: 'Condensed Matter',
    categories: 'cond-mat',
    near: ['disorder', 'particles', 'optics', 'soft', 'physics'],
  },
  disorder: {
    name: 'Statistical Physics',
    categories: 'cond-mat.dis-nn cond-mat.stat-mech nlin',
    near: ['soft', 'physics'],
  },
  particles: {
    name: 'Particle Physics',
    categories: 'hep-th hep-ph hep-ex hep-lat nucl-th nucl-ex physics.acc-ph',
    near: ['astronomy', 'physics'],
  },
  astronomy: {
    name: 'Astrophysics and Gravitation',
    categories: 'astro-ph gr-qc physics.space-ph',
    near: ['fluids', 'physics'],
  },
  optics: {
    name: 'Optics and Atoms',
    categories: 'physics.optics physics.app-ph physics.ins-det physics.atom-ph',
    near: ['fluids', 'medical', 'physics'],
  },
  fluids: {
    name: 'Fluids and Earth',
    categories: 'physics.flu-dyn physics.plasm-ph physics.ao-ph physics.geo-ph physics.class-ph',
    near: ['soft', 'physics'],
  },
  soft: {
    name: 'Soft Matter and Chemistry',
    categories: 'cond-mat.soft physics.bio-ph physics.chem-ph',
    near: ['biology', 'physics'],
  },
  biology: { name: 'Quantitative Biology', categories: 'q-bio', near: ['neurons', 'medical'] },
  neurons: { name: 'Neuroscience', categories: 'q-bio.NC', near: [] },
  medical: { name: 'Medical Physics', categories: 'physics.med-ph', near: ['physics'] },
  physics: { name: 'Physics', categories: 'physics', near: [] },
};

const OF_CATEGORY: ReadonlyMap<string, FieldId> = new Map(
  IDS.flatMap((id) => FIELDS[id].categories.split(' ').map((category): [string, FieldId] => [category, id])),
);

/** The field of a category; undefined for categories that are not arXiv's. */
function idOf(category: string): FieldId | undefined {
  return OF_CATEGORY.get(category) ?? OF_CATEGORY.get(category.split('.')[0] ?? '');
}

/** The name of a category's field, `Particle Physics` for `hep-th`; undefined for categories that are not arXiv's. */
export function fieldOf(category: string): string | undefined {
  const id = idOf(category);
  return id === undefined ? undefined : FIELDS[id].name;
}

/** The number of a category's field, which the rates in extract/notion-table.ts count by. */
export function fieldIndexOf(category: string): number | undefined {
  const id = idOf(category);
  return id === undefined ? undefined : IDS.indexOf(id);
}

type Categorised = Pick<Paper, 'primaryCategory' | 'categories'>;

/** The field of a paper's primary category; a journal paper without categories has none. */
export function fieldOfPaper(paper: Pick<Paper, 'primaryCategory'>): string | undefined {
  return fieldOf(paper.primaryCategory);
}

function areNear(a: FieldId, b: FieldId): boolean {
  return a === b || FIELDS[a].near.includes(b) || FIELDS[b].near.includes(a);
}

/**
 * Whether a bridge between two papers would cross fields: those of their primary categories are far apart, and neither
 * is cross-listed in the other's, for then it lives on both shores already.
 */
export function crossesFields(a: Categorised, b: Categorised): boolean {
  const [one, other] = [idOf(a.primaryCategory), idOf(b.primaryCategory)];
  if (one === undefined || other === undefined || areNear(one, other)) return false;
  const isIn = (paper: Categorised, field: FieldId): boolean =>
    paper.categories.some((category) => idOf(category) === field);
  return !isIn(a, other) && !isIn(b, one);
}
