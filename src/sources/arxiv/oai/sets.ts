/** The names of arXiv's OAI sets (https://info.arxiv.org/help/oa/index.html: "Sets"). */
import { knownCategory } from '../../../taxonomy.ts';

/** Archives that are a group of their own; all others belong to `physics`. */
const OWN_GROUP = new Set(['cs', 'econ', 'eess', 'math', 'q-bio', 'q-fin', 'stat']);

/**
 * The set that holds a category: `cs.LG` → `cs:cs:LG`, `hep-th` → `physics:hep-th`, `math` → `math`. Names that arXiv
 * replaced are asked for by the name in use. Cross-lists are members of the set too.
 */
export function setOf(category: string): string {
  const name = knownCategory(category) ?? category;
  const [archive = name, subject] = name.split('.');
  const group = OWN_GROUP.has(archive) ? archive : 'physics';
  if (subject !== undefined) return `${group}:${archive}:${subject}`;
  return OWN_GROUP.has(archive) ? group : `${group}:${archive}`;
}

/** The same on servers of the older style, which know groups and physics archives only; filter the records by category. */
export function legacySetOf(category: string): string {
  return setOf(category)
    .split(':')
    .slice(0, OWN_GROUP.has(category.split('.')[0] ?? '') ? 1 : 2)
    .join(':');
}

/** `cs:cs:LG` → `cs.LG`; undefined for sets that are a whole group or an archive with categories of its own. */
export function categoryOfSet(set: string): string | undefined {
  const [group, archive, subject] = set.split(':');
  if (group === undefined || archive === undefined) return undefined;
  const name = subject === undefined ? archive : `${archive}.${subject}`;
  const known = knownCategory(name);
  return known !== undefined && (subject !== undefined || !HAS_SUBJECTS.has(name)) ? known : undefined;
}

const HAS_SUBJECTS = new Set(['astro-ph', 'cond-mat', 'nlin', 'physics', ...OWN_GROUP]);
