import { versions } from 'node:process';
import { expect, test } from 'vitest';
import { say } from '../../../src/messages/say.ts';
import { chooseDriver, openDatabase } from '../../../src/store/file/driver.ts';
import { refusal } from '../../helpers/store.ts';

class StandIn {
  static readonly SqliteError = class extends Error {};
  readonly close = (): void => undefined;
}

test('Node 20 gets better-sqlite3 12, every later one 13, and never the other', () => {
  const chosen = ['20.19.0', '20.20.2', '22.0.0', '24.21.0', '26.1.0', '100.0.0'].map(
    (version) => chooseDriver(version).name,
  );
  expect(chosen).toEqual(['better-sqlite3-12', 'better-sqlite3-12', ...Array(4).fill('better-sqlite3')]);
  const loaded: string[] = [];
  openDatabase(':memory:', {}, (name) => {
    loaded.push(name);
    return StandIn;
  }).close();
  expect(loaded).toEqual([chooseDriver(versions.node).name]);
});

test('a driver that is not installed, or has no binary, is one sentence with the command that brings it', () => {
  const missing = () => {
    throw Object.assign(new Error('Cannot find module'), { code: 'MODULE_NOT_FOUND' });
  };
  expect(() => openDatabase(':memory:', {}, missing)).toThrow(
    refusal(/^the store cannot be opened: better-sqlite3/),
  );
  class WithoutBinary extends StandIn {
    constructor() {
      super();
      throw new Error('Could not locate the bindings file. Tried:\n → …');
    }
  }
  expect(() => openDatabase(':memory:', {}, () => WithoutBinary)).toThrow(
    refusal(/^the store cannot be opened: better-sqlite3/),
  );
  expect(say('en', chooseDriver('20.19.0').remedy)).toContain('--allow-scripts=better-sqlite3');
});

test('what SQLite itself says of a file is no lack of a driver', () => {
  const readonly = { readonly: true };
  expect(() => openDatabase('/', {})).toThrow(expect.objectContaining({ code: 'SQLITE_CANTOPEN' }));
  expect(() => openDatabase(':memory:', readonly)).toThrow(TypeError);
});
