/** A command of radar that did not end with exit status 0. Its message is what radar would have said on stderr. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
  /** As in the README: 2 usage, 3 configuration, 5 nothing fetched, 8 store, 75 another radar is at work, … */
  readonly exitCode: number;

  constructor(exitCode: number, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}
