/** Disks of a size of their own, for what happens when one is full or read-only. Mounting is the superuser's. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './store.ts';

const mount = (...args: string[]): boolean => spawnSync('mount', args, { stdio: 'ignore' }).status === 0;

/** Whether this process may mount; tests that must are skipped elsewhere. */
export const canMount = ((): boolean => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  if (!mount('-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', '/mnt')) return false;
  return spawnSync('umount', ['/mnt']).status === 0;
})();

export interface Disk {
  readonly folder: string;
  readonly resize: (kilobytes: number) => void;
  readonly makeReadOnly: () => void;
  /** Until not one byte more goes in. */
  readonly fill: () => void;
}

/** A disk in memory, gone when the test ends. */
export function smallDisk(kilobytes: number): Disk {
  const folder = join(temporaryFolder(), 'disk');
  mkdirSync(folder);
  const must = (...args: string[]): void => {
    if (!mount(...args)) throw new Error(`mount ${args.join(' ')} failed`);
  };
  must('-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder);
  onTestFinished(() => {
    spawnSync('umount', ['--lazy', folder]);
  });
  return {
    folder,
    resize: (size) => must('-o', `remount,size=${size}k`, folder),
    makeReadOnly: () => must('-o', 'remount,ro', folder),
    fill: () => fill(folder),
  };
}

function fill(folder: string): void {
  const chunk = Buffer.alloc(4096, 'x');
  for (const size of [256, 1]) {
    for (let i = 0; ; i++) {
      try {
        writeFileSync(join(folder, `filler-${size}-${i}`), Buffer.concat(Array(size).fill(chunk)));
      } catch {
        break;
      }
    }
  }
}
