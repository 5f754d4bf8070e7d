/** What `npm run release` decides before it changes anything. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { closeSection, nextVersion } from '../../.ci/release/plan.ts';

describe('the next version', () => {
  test.each([
    ['patch', '1.4.10'],
    ['minor', '1.5.0'],
    ['major', '2.0.0'],
    ['1.10.0', '1.10.0'],
  ])('after 1.4.9 by %s is %s', (wanted, version) => expect(nextVersion('1.4.9', wanted)).toBe(version));

  test.each(['1.4.9', '1.3.99', '0.9.0', 'v2.0.0', '2.0', 'next', '2.0.0-beta'])('is not %s', (wanted) =>
    expect(() => nextVersion('1.4.9', wanted)).toThrow(/after 1\.4\.9|no version/),
  );
});

describe('the changelog', () => {
  const changelog =
    '# Changelog\n\nIntro.\n\n## Unreleased\n\n### Ranking\n\n- Better.\n\n## 0.1.0 (2026-06-18)\n\n- First.\n';

  test('gets the version and the day over what was unreleased, and room above for what comes', () => {
    const closed = closeSection(changelog, '0.2.0', '2026-07-01');
    expect(closed.notes).toBe('### Ranking\n\n- Better.');
    expect(closed.changelog).toBe(
      '# Changelog\n\nIntro.\n\n## Unreleased\n\n## 0.2.0 (2026-07-01)\n\n### Ranking\n\n- Better.\n\n## 0.1.0 (2026-06-18)\n\n- First.\n',
    );
  });

  test('of which nothing is new makes no release', () => {
    const { changelog: closed } = closeSection(changelog, '0.2.0', '2026-07-01');
    expect(() => closeSection(closed, '0.3.0', '2026-07-02')).toThrow('says nothing of what is new');
    expect(() => closeSection('# Changelog\n', '0.3.0', '2026-07-02')).toThrow('has no section');
  });

  test('of radar can be closed as it stands', () => {
    const own = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8');
    const { notes, changelog: closed } = closeSection(own, '9.9.9', '2026-07-01');
    expect(notes).toContain('### The morning');
    expect(closed.replace('## 9.9.9 (2026-07-01)\n\n', '')).toBe(own);
  });
});
