/**
 * Whether a notion that two papers of far fields share bears a bridge between them. Learned from pairs that two readers
 * judged (fixtures/bridges): papers near in meaning need little more than the notion; the farther apart they are, the more
 * the same letters mean two things, or name a tool that one of them only takes up.
 */

/** What a notion is to two papers. */
export interface Meeting {
  /** The stems of the notion, with spaces. */
  readonly key: string;
  /** How telling its places are, in either paper: see `tellingOf`. */
  readonly places: readonly [number, number];
  /** In how many of the two titles it stands. */
  readonly titles: number;
  /** Only ever part of a longer term in one of them: `vertex operator algebra`. */
  readonly isPart: boolean;
  /** In how many fields it is at home. */
  readonly breadth: number;
  /** A phrase of rare words that the table took for no notion: names mostly, `Navier-Stokes`, and turns of phrase. */
  readonly isDoubtful: boolean;
  /** Likeness of the papers in the semantic space. */
  readonly alike: number;
}

/** Ways of looking and of reckoning that papers use without being about them: two such meet in a tool box. */
const TOOL =
  /\b(?:mont carlo|metropoli|markov|bay\w*|sampl|infer|simul|ensembl|classifi|regress|boost|tomographi|microscopi|spectroscopi|probabilist model|mixtur model|latent factor|factor model|epidem model|unsupervis|supervis|gradient|reconstruct|segment|detect|robust|invari|converg|random graph|gaussian|game|mean field|benchmark|dataset|data set|pipelin|workflow|optim)$|\b(?:mont carlo|metropoli|hidden markov|gaussian)\b/u;
/** What is made to be used elsewhere, and whose name means one thing: two titles with it speak of one method. */
const METHOD =
  /\b(?:match|factor|multipl|transform|network|autoencod|critic|learn|code?|propag|transport|search|embed|anneal|distil|quantiz|splat|program|decod|walk|homologi|complex)$/u;
/** What is at home in more fields is a tool of every trade, as shortest paths and mixture models are. */
const MOST_HOMES = 12;
/** What is at home in so many joins hardly anybody: phase transitions, random graphs. */
const EVERYWHERE = 16;
/** Papers less alike than this are strangers, with half as much more acquaintances, with twice as much relatives. */
const STRANGERS = 0.22;
const ACQUAINTANCES = 0.3;
const RELATIVES = 0.4;

/**
 * A tool of every trade that one of the papers only takes up: it joins papers only together with something else. `slack`
 * takes pairs for more alike than they are: near misses.
 */
export const isCompanion = ({ breadth, titles, places, alike }: Meeting, slack = 0): boolean =>
  breadth > MOST_HOMES && titles < 2 && !(alike + slack >= RELATIVES && Math.min(...places) >= 1);

/** Whether the notion joins the papers, or would if it were no tool of every trade. `slack` as above. */
export function isBearing(meeting: Meeting, slack = 0): boolean {
  const { key, places, titles, breadth } = meeting;
  const alike = meeting.alike + slack;
  const least = Math.min(...places);
  const sum = places[0] + places[1];
  // Named in passing by one of them.
  if (least < 0.5) return false;
  if (TOOL.test(key)) return titles === 2 && alike >= RELATIVES;
  if (meeting.isDoubtful || breadth >= EVERYWHERE) return alike >= RELATIVES && least >= 1 && titles > 0;
  if (alike < STRANGERS) return titles === 2 && METHOD.test(key);
  // By a single word, or by what is only part of a term, strangers mean different things.
  if ((meeting.isPart || !key.includes(' ')) && alike < RELATIVES && titles < 2) return false;
  if (alike < ACQUAINTANCES) return least >= 1 && sum >= 4;
  return sum >= (alike < RELATIVES ? 2.5 : 1.5);
}
