/** The ledger: verdicts and its table. */

export const coverage = {
  verdict: {
    complete: 'complete',
    partial: 'partial',
    stale: 'stale',
    'none-announced': 'nothing announced',
    failed: 'failed',
  },
  is: (name: string, verdict: string) => `${name} is ${verdict}`,
  hasFailed: (name: string) => `${name} could not be read`,
  verdictReason: {
    complete: '',
    partial: 'some of its items are missing or unreadable',
    stale: 'the source still shows an older batch',
    'none-announced': '',
    failed: 'the source did not answer',
  },
  checkedAt: (time: string) => `checked ${time} UTC`,
  allComplete: 'all complete',
  unchecked: 'no category checked',
  incomplete: (n: number, of: number) => `${n} of ${of} incomplete`,
  moreIncomplete: (n: number) => `${n} more incomplete: radar coverage`,
  noCoverage: 'No category has been checked in these days.',
  newest: (day: string) => `newest ${day}`,
  columns: {
    category: 'category',
    day: 'day',
    announced: 'announced',
    new: 'new',
    cross: 'cross',
    replaced: 'replaced',
    state: 'state',
  },
};
