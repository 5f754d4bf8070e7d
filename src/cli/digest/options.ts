import type { DayWords } from '../../calendar.ts';
import type { DigestFormat } from '../../config/digest-formats.ts';

export interface TodayOptions {
  readonly date?: DayWords;
  readonly since?: DayWords;
  readonly format?: DigestFormat;
  /** The fields that each paper is to have; true for the whole document. */
  readonly json?: true | readonly string[];
  /** A feed of papers, not of digests. */
  readonly perPaper?: boolean;
  readonly output?: string;
  /** Mails it too, whatever the configuration's outputs are. */
  readonly mail?: boolean;
  readonly limit?: number;
  readonly minScore?: number;
  readonly refresh?: boolean;
  readonly llm?: boolean;
  readonly requireLlm?: boolean;
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly strict?: boolean;
  readonly quiet?: boolean;
  /** The sample's store, which is thrown away: nothing is said that is to be remembered. */
  readonly sample?: boolean;
  /** The first screen alone. */
  readonly short?: boolean;
  /** Everything. */
  readonly full?: boolean;
  /** true under --picture, false under --no-picture. */
  readonly picture?: boolean;
  /** false under --no-pager. */
  readonly pager?: boolean;
  readonly config?: string;
}
