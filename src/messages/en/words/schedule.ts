/** Comments of the units of `radar schedule`, and what to do with them. */
export const schedule = {
  keyNote: 'A key for a model is not in this environment: name a file in llm.keyFile.',
  cron: 'radar: after arXiv’s feeds show the new batch (New York midnight), Monday to Friday.',
  cronZone: (zone: string) =>
    `The time is that of ${zone}, right in summer and winter. If this machine moves to another zone, print the line again. (A cron that knows CRON_TZ, such as cronie, must not have it set above this line.)`,
  cronAgain:
    'Later runs of a day catch up on what was missed and change nothing otherwise; after days off, so does the next.',
  service: 'radar: the briefing on what arXiv announced',
  tries: 'Sleep, networks and feeds that are late heal by themselves; at most five tries in six hours.',
  locked: '75: another radar is at work, and does the same.',
  timer: 'radar after arXiv’s announcement',
  midnight: 'The feeds show the new batch from New York midnight on.',
  spread: 'Not every machine at once, and a run that was slept through is made up for.',
  launchd: (zone: string) => `After New York midnight, in the time of ${zone}.`,
  install: (command: string) => `to install it: ${command}`,
  enable: (command: string) => `then: ${command}`,
  willWrite: (file: string) => `writes ${file}`,
  willRemove: (file: string) => `removes ${file}`,
  willRun: (command: string) => `runs ${command}`,
  question: 'Do this, and nothing else?',
  installed: 'radar will run by itself.',
  removed: 'radar does not run by itself any more; digests and store are as they were.',
  unchanged: 'Nothing has changed.',
  nothingInstalled: 'There is nothing of radar’s to remove.',
  inNpx: (script: string) =>
    `${script} lies in npx’s cache, which is emptied now and then: install radar for good first`,
};
