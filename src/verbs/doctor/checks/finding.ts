import type { Context } from '../../../context.ts';
import type { Message } from '../../../messages/message.ts';

export type FindingState = 'ok' | 'warn' | 'fail' | 'skip';

/** One thing that was looked at. */
export interface Finding {
  /** What was looked at. */
  readonly name: Message;
  readonly state: FindingState;
  /** What was found. */
  readonly detail: Message;
  /** What to do, as a whole sentence; expected for `warn` and `fail`. */
  readonly remedy?: Message;
}

export type HealthPorts = Pick<
  Context,
  'env' | 'cwd' | 'version' | 'host' | 'clock' | 'random' | 'fetch' | 'patientFetch' | 'signal'
>;
