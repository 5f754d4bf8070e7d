/** What radar is made of besides its own code: each package has its reason, its licence and its hash. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}
interface Locked {
  readonly version?: string;
  readonly name?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly license?: string;
  readonly dev?: boolean;
}

const manifest = JSON.parse(read('package.json')) as Manifest;
const lock = JSON.parse(read('package-lock.json')) as {
  lockfileVersion: number;
  packages: Record<string, Locked>;
};
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
const asked = { ...manifest.dependencies, ...manifest.optionalDependencies, ...manifest.devDependencies };

describe('a dependency', () => {
  test('has its reason in CONTRIBUTING.md, and what is no dependency has none', () => {
    const section = read('CONTRIBUTING.md').split('\n## Dependencies\n')[1]?.split('\n## ')[0] ?? '';
    const rows = [...section.matchAll(/^\| ([^|]+) \| ([^|]+) \|$/gm)].slice(1);
    const named = rows.flatMap(([, names = '']) => [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
    expect(named.toSorted()).toEqual(Object.keys(asked).toSorted());
    expect(rows.filter(([, , reason = '']) => reason.trim().length < 20)).toEqual([]);
  });

  test('comes from the registry, by a version', () => {
    const elsewhere = Object.entries(asked).filter(
      ([, range]) => !/^(?:npm:[@\w/.-]+@)?[\^~]?\d+\.\d+\.\d+$/.test(range),
    );
    expect(elsewhere).toEqual([]);
  });
});

describe('the lock', () => {
  test('holds the hash of every package, and the address of none: what is installed is what was looked at', () => {
    expect(lock.lockfileVersion).toBe(3);
    expect(locked.length).toBeGreaterThan(100);
    const loose = locked.filter(
      ([, { integrity = '', resolved, link, version = '' }]) =>
        !/^sha512-[\w+/]{86}==$/.test(integrity) ||
        resolved !== undefined ||
        link !== undefined ||
        !/^\d+\.\d+\.\d+/.test(version),
    );
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  test('knows no script that runs at installing but those that package.json judges', () => {
    const nameOf = ([path, { name }]: (typeof locked)[number]): string =>
      name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const scripts = locked.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(nameOf);
    expect(scripts.toSorted()).toEqual(Object.keys(manifest.allowScripts).toSorted());
  });

  test('has no package that a user gets under a licence that asks for more than its name', () => {
    const free =
      /^(?:MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|CC0-1\.0|Python-2\.0|\(MIT OR (?:WTFPL|CC0-1\.0)\)|\(BSD-2-Clause OR MIT OR Apache-2\.0\))$/;
    const others = locked.filter(([, { dev, license = 'none' }]) => dev !== true && !free.test(license));
    expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });
});
