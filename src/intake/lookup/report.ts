import type { Message } from '../../messages/message.ts';
import type { PaperId } from '../../paper.ts';

/** What became of a question for papers by id. Nothing here throws but an abort. */
export interface ByIdReport {
  readonly saved: readonly PaperId[];
  /** Papers that were asked for and that the service does not have. */
  readonly absent: readonly PaperId[];
  /** Why not all could be asked for. */
  readonly reason?: Message;
}
