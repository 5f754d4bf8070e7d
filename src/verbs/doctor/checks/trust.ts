/** Keys of the folder's own configuration that need trust: whether they count. */
import type { LoadedConfig } from '../../../config/load.ts';
import type { Finding } from './finding.ts';

/** Nothing where nothing needs trust. */
export function checkTrust({ dangers }: Pick<LoadedConfig, 'dangers'>): Finding[] {
  const [first] = dangers;
  if (first === undefined) return [];
  const name = ['check-trust'] as const;
  const keys = dangers.filter(({ isTrusted }) => !isTrusted).map(({ key }) => key);
  if (keys.length === 0)
    return [{ name, state: 'ok', detail: ['keys-trusted', first.file, ...dangers.map(({ key }) => key)] }];
  const detail = ['keys-not-counting', first.file, ...keys] as const;
  return [{ name, state: 'warn', detail, remedy: ['run-config-trust'] }];
}
