/** While radar works. */
import { count, counted, megabytes, stopwatch } from '../../amounts.ts';

export const progress = {
  working: {
    asking: 'asking …',
    /** For arXiv’s terms of use, see info.arxiv.org/help/api/tou. */
    waiting: (seconds: number) => `in ${seconds} s: arXiv asks for a pause between requests`,
    records: (n: number, since: string) => `${counted(n, 'record')} since ${since} …`,
    /** Where lines cannot change. */
    recordsSoFar: (category: string, n: number, since: string) =>
      `${category}: ${n} records since ${since} so far`,
    indexing: (done: number, of: number, pace?: { rate: number; secondsLeft: number }) =>
      `making papers searchable: ${count(done)} of ${count(of)}${
        pace === undefined ? '' : `, ${count(pace.rate)} a second, ${stopwatch(pace.secondsLeft)} left`
      }`,
    keepingStore: (done: number, of: number, pace?: { rate: number; secondsLeft: number }) =>
      `keeping the store as it is: ${megabytes(done)} of ${megabytes(of)}${
        pace === undefined ? '' : `, ${megabytes(pace.rate)} a second, ${stopwatch(pace.secondsLeft)} left`
      }`,
    changingStore: (done: number, of: number) => `changing the store: step ${done + 1} of ${of}`,
    checked: (n: number) => `${count(n)} announced`,
    unchanged: 'nothing new',
    done: (n: number) => `${count(n)} more are done`,
    writing: (model: string, seconds: number) =>
      `${model} is writing the briefing …${seconds === 0 ? '' : ` ${seconds} s`}`,
    replayed: (done: number, of: number) => `replayed ${count(done)} of ${counted(of, 'day')} …`,
    ranked: 'Ranked; the briefing follows.',
  },
};
