/** `radar doctor --json`, in English. */
import type { HealthJson } from '../../contract/health.ts';
import { say } from '../../messages/say.ts';
import { printed } from '../../view/json.ts';
import type { Finding } from './checks/finding.ts';

export const healthJson = (findings: readonly Finding[]): string =>
  printed<HealthJson>({
    healthy: findings.every(({ state }) => state !== 'fail'),
    findings: findings.map(({ name, state, detail, remedy }) => ({
      name: say('en', name),
      state,
      detail: say('en', detail),
      ...(remedy === undefined ? {} : { remedy: say('en', remedy) }),
    })),
  });
