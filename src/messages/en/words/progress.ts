/** While radar works. */
import { count, counted, stopwatch } from '../../amounts.ts';

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
    checked: (n: number) => `${count(n)} announced`,
    unchanged: 'nothing new',
    done: (n: number) => `${count(n)} more are done`,
    writing: (model: string, seconds: number) =>
      `${model} is writing the briefing …${seconds === 0 ? '' : ` ${seconds} s`}`,
    replayed: (done: number, of: number) => `replayed ${done} of ${of} days …`,
    ranked: 'Ranked; the briefing follows.',
  },
};
