/** What a release changes: the version, and the section of the changelog that it closes. Pure, so that it can be tested. */

export const STEPS = ['major', 'minor', 'patch'] as const;

const VERSION = /^(?<major>\d+)\.(?<minor>\d+)\.(?<patch>\d+)$/;
const UNRELEASED = '## Unreleased';

/** The version after `current`: of a step, or as it is written. @throws Error where it is neither, or not a later one. */
export function nextVersion(current: string, wanted: string): string {
  const [major, minor, patch] = partsOf(current);
  switch (wanted) {
    case 'major':
      return `${major + 1}.0.0`;
    case 'minor':
      return `${major}.${minor + 1}.0`;
    case 'patch':
      return `${major}.${minor}.${patch + 1}`;
    default:
      if (!isLater(partsOf(wanted), [major, minor, patch]))
        throw new Error(`${wanted} does not come after ${current}`);
      return wanted;
  }
}

function partsOf(version: string): readonly [number, number, number] {
  const { major, minor, patch } = VERSION.exec(version)?.groups ?? {};
  if (major === undefined) throw new Error(`“${version}” is no version: write ${STEPS.join(', ')} or 1.2.3`);
  return [Number(major), Number(minor), Number(patch)];
}

function isLater(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at !== -1 && (one[at] ?? 0) > (other[at] ?? 0);
}

export interface Closed {
  readonly changelog: string;
  /** What the release brings: the section, without its heading. */
  readonly notes: string;
}

/** The changelog with what is unreleased under the version and day, and room for what comes. @throws Error where nothing is. */
export function closeSection(changelog: string, version: string, day: string): Closed {
  const start = changelog.indexOf(`${UNRELEASED}\n`);
  if (start === -1) throw new Error(`CHANGELOG.md has no section “${UNRELEASED}”`);
  const body = start + UNRELEASED.length + 1;
  const next = changelog.slice(body).search(/^## /m);
  const notes = changelog.slice(body, next === -1 ? undefined : body + next).trim();
  if (!/^- /m.test(notes)) throw new Error('CHANGELOG.md says nothing of what is new');
  const rest = next === -1 ? '' : changelog.slice(body + next);
  const heading = `## ${version} (${day})`;
  return {
    notes,
    changelog: `${changelog.slice(0, start)}${UNRELEASED}\n\n${heading}\n\n${notes}\n${rest === '' ? '' : `\n${rest}`}`,
  };
}
