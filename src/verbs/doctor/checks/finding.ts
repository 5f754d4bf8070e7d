import type { Context } from '../../../context.ts';

/** One thing that was looked at; the same shape as render's Finding. */
export interface HealthFinding {
  readonly name: string;
  readonly state: 'ok' | 'warn' | 'fail' | 'skip';
  readonly detail: string;
  readonly remedy?: string;
}

export type HealthPorts = Pick<
  Context,
  'env' | 'cwd' | 'version' | 'host' | 'clock' | 'random' | 'fetch' | 'patientFetch' | 'signal'
>;
