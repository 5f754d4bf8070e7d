/** What radar itself writes in a briefing, and why no model wrote it. */
import { count, counted, dollars } from '../amounts.ts';
import type { Sentence } from '../sentence.ts';

/** `5 of 1,243 announced papers are`; a digest never shows more papers than were announced. */
const someAre = (shown: number, announced: number): string =>
  `${count(shown)} of ${count(Math.max(announced, shown))} announced ${announced === 1 ? 'paper' : 'papers'} ${shown === 1 ? 'is' : 'are'}`;

/** `a, b and c` */
const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

export const briefing = {
  'in-this-digest': (shown: number, announced: number) => `${someAre(shown, announced)} in this digest.`,
  'near-one-interest': (shown: number, announced: number, interest: string) =>
    `${someAre(shown, announced)} near your interests, ${shown === 1 ? '' : shown === 2 ? 'both ' : 'all '}on ${interest}.`,
  'near-interests-one-each': (shown: number, announced: number, ...interests: string[]) =>
    `${someAre(shown, announced)} near your interests: one each on ${listed(interests)}.`,
  'near-interests': (shown: number, announced: number, ...parts: Sentence[]) =>
    `${someAre(shown, announced)} near your interests: ${listed(parts)}.`,
  'papers-on': (papers: number, interest: string) => `${count(papers)} on ${interest}`,
  'closest-paper': (sentence: string) => `Closest: “${sentence}”`,
  'found-on': (interest: string, sentence: string) => `On ${interest}: “${sentence}”`,
  /** `label`: the notion that two papers share. */
  'bridge-found': (label: string, one: Sentence, other: Sentence) =>
    `Across fields: “${label}” in ${one} and in ${other}.`,
  'field-name': (field: string) => field,
  'week-more': (interest: string, shown: number, before: number, days: number) =>
    `More on ${interest}: ${counted(shown, 'paper')}, ${before === 0 ? 'none' : count(before)} in the ${days} days before.`,
  'week-less': (interest: string, shown: number, before: number, days: number) =>
    `Less on ${interest}: ${counted(shown, 'paper')}, ${count(before)} in the ${days} days before.`,
  'week-steady': (interest: string, shown: number, papers: number) =>
    `About as much as before; most of it on ${interest}: ${count(shown)} of ${counted(papers, 'paper')}.`,
  'week-most': (interest: string, shown: number, papers: number) =>
    `Most of it on ${interest}: ${count(shown)} of ${counted(papers, 'paper')}.`,
  'week-talk': (phrase: string, titles: number) => `“${phrase}” stands in ${count(titles)} titles.`,
  'week-new-talk': (phrase: string, titles: number, days: number) =>
    `“${phrase}” stands in ${count(titles)} titles, and in none of the ${days} days before.`,
  'week-first': (title: string) => `To begin with: “${title}”.`,
  'week-near-liked': (title: string) => `Unread and nearest to what you liked: “${title}”.`,

  'nothing-near': () => 'nothing new is near your interests',
  'no-model-asked': () => 'no model was asked',
  'model-disabled': () => 'llm.enabled is false',
  'no-key-set': () => 'no key set',
  'auth-none': () => 'llm.auth is none, and api.anthropic.com needs a key',
  'key-of-another-host': (host: string) =>
    `no key for ${host}: ANTHROPIC_API_KEY goes to api.anthropic.com only, name llm.keyEnv or llm.keyFile for this server`,
  'key-malformed': () => 'the key holds characters that no key has',
  'key-needs-https': (host: string) => `the key is not sent to ${host} without https`,
  'model-wants-key': (host: string) => `${host} wants a key: name llm.keyEnv or llm.keyFile for it`,
  'model-refused-key': (host: string, status: number) => `${host} refused the key (${status})`,

  'no-paper-for-model': () => 'no paper of today can be sent to a model',
  'context-too-small': (tokens: number) => `llm.contextTokens of ${tokens} leaves no room for papers`,
  'briefing-too-dear': (needed: number, limit: number) =>
    `a briefing would cost at least ${dollars(needed)}, over llm.maxCost.run of ${dollars(limit)}`,
  'month-too-dear': (spent: number, cost: number, limit: number) =>
    `${dollars(spent)} are spent this month and this briefing may cost ${dollars(cost)}, over llm.maxCost.month of ${dollars(limit)}`,
  'another-call-too-dear': (spent: number, cost: number) =>
    `${dollars(spent)} were spent on this briefing and another call may cost ${dollars(cost)}, over llm.maxCost`,

  'model-late': (host: string, seconds: number) => `${host} did not finish within ${seconds} s`,
  'model-late-after': (host: string, seconds: number, before: Sentence) =>
    `${host} did not finish within ${seconds} s; before that, ${before}`,
  'model-silent': (host: string, seconds: number) => `${host}: no answer for ${seconds} s`,
  'model-broke-off': (host: string) => `${host}: the answer broke off`,
  /** `code`: the system's word for it, or empty. */
  'model-connection-broke': (host: string, code: string) =>
    `${host}: the connection broke${code === '' ? '' : ` (${code})`}`,
  'model-called-off': (host: string) => `${host}: the call was called off`,
  /** `type`: the server's word for it, or empty. */
  'model-no-credit': (host: string, type: string) =>
    `${host}: no credit left${type === '' ? '' : ` (${type})`}`,
  'model-not-known': (host: string) => `${host} does not know the model or the path (404)`,
  'prompt-too-long': (host: string) =>
    `the prompt is too long for the model at ${host}: set llm.contextTokens`,
  /** `status` may be 0 for an error in the stream; `minutes`: how long it wants to be left alone, or 0. */
  'model-answered': (host: string, status: number, type: string, minutes: number) =>
    `${host} answered ${status === 0 ? 'with an error' : status}${type === '' ? '' : ` (${type})`}${minutes === 0 ? '' : `, try again in ${minutes} min`}`,

  'model-declined': () => 'the model declined to write about these papers',
  'model-out-of-room': () => 'the model ran out of room before it had written anything',
  'model-cut-short': (quoted: number) =>
    `the model’s reply was cut off for want of room${quoted === 0 ? '' : `: ${quoted === 1 ? 'one paper is' : `${quoted} papers are`} quoted instead`}`,
  'model-said-nothing': () => 'the model answered with nothing',
  'model-wrote-no-briefing': () => 'the model did not answer with a briefing',
  'model-wrote-no-claims': () => 'the model wrote no claims',
  'claims-failed': (dropped: number, claims: number) =>
    `${count(dropped)} of ${counted(claims, 'claim')} failed the check against the abstracts`,

  'nothing-to-write-about': () => 'There is nothing to write about: no model would be called.',
  'plan-model': (model: string) => `model      ${model}`,
  'plan-model-at': (model: string, url: string) => `model      ${model} at ${url}`,
  'plan-papers': (papers: number) => `papers     ${papers}`,
  'plan-tokens': (input: number, output: number) => `tokens     about ${input} in, at most ${output} out`,
  'plan-cost': (usd: number) => `cost       at most $${usd.toFixed(3)}`,
  'plan-cost-unknown': () => 'cost       unknown: no price is known for this model',
  'plan-calls': () => 'would call yes',
  'plan-calls-not': (why: Sentence) => `would call no: ${why}`,

  'model-was-required': (why: Sentence) => `a model was required, but ${why}`,
  'liked-not-stored': (id: string, others: number) =>
    others > 0
      ? `${id} and ${others} more are liked but not in the store yet, so their texts do not count`
      : `${id} is liked but not in the store yet, so its text does not count`,
  'no-model-wrote': (why: Sentence) => `no model wrote this briefing: ${why}`,
};
