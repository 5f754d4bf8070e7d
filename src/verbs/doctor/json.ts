/** `radar doctor --json` */
import type { HealthJson } from '../../contract/health.ts';
import { printed } from '../../view/json.ts';
import type { Finding } from './view.ts';

export const healthJson = (findings: readonly Finding[]): string =>
  printed<HealthJson>({ healthy: findings.every(({ state }) => state !== 'fail'), findings });
