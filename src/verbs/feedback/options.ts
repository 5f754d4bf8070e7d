export interface FeedbackOptions {
  readonly quiet?: boolean;
  readonly offline?: boolean;
  /** A library file, or - for stdin. */
  readonly from?: string;
  readonly author?: string;
  readonly interest?: string;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly config?: string;
}
