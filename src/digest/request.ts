/** What a digest is made with, and how it is wanted. */
import type { Context } from '../context.ts';
import type { OnProgress } from '../intake/progress.ts';
import type { DigestRequest } from '../selection/gather.ts';
import type { Store } from '../store/file/open.ts';

export interface MakeDigestPorts
  extends Pick<Context, 'env' | 'cwd' | 'clock' | 'random' | 'patientFetch' | 'signal'> {
  readonly store: Store;
  readonly onProgress: OnProgress;
}

export interface MakeDigestRequest extends Omit<DigestRequest, 'space'> {
  /** Whether a model may be asked. */
  readonly model: boolean;
  readonly requireModel: boolean;
  /** Makes the digest anew even where nothing has changed, with what was marked since, and asks a model again. */
  readonly force: boolean;
  /** Where the files that ship with radar are; without them words alone decide. */
  readonly packageRoot?: string;
  /** See `programOf`. Without it nothing is kept for the next time. */
  readonly program?: string;
}
