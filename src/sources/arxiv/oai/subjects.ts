/** The subjects of oai_dc records: category names, on old servers with the archive's name before them. */
import { CATEGORIES } from '../../../taxonomy.ts';

/** `Mathematics - Number Theory` and `Number Theory` → `math.NT`. Names that two categories share need the archive. */
const BY_NAME: ReadonlyMap<string, string> = index();

function index(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const shared = new Set<string>();
  for (const [category, name] of Object.entries(CATEGORIES)) {
    if (name.endsWith(' (all of it)')) continue;
    const archive = CATEGORIES[category.split('.')[0] ?? '']?.replace(' (all of it)', '');
    if (category.includes('.') && archive !== undefined) names.set(`${archive} - ${name}`, category);
    if (names.has(name)) shared.add(name);
    else names.set(name, category);
  }
  for (const name of shared) names.delete(name);
  return names;
}

/** Unknown subjects (MSC and ACM classes, names of former times) are left out. */
export function categoriesOfSubjects(subjects: readonly string[]): readonly string[] {
  return [...new Set(subjects.flatMap((subject) => BY_NAME.get(subject) ?? []))];
}
