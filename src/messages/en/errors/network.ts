/** What became of a request: which host it went to, and what came back. No sentence here ends in a full stop. */
import type { Sentence } from '../../sentence.ts';

/** A refusal that repeats itself is told once, with its number. */
const times = (count: number): string =>
  count < 2 ? '' : count === 2 ? ' twice' : count === 3 ? ' three times' : ` ${count} times`;

export const network = {
  'host-late': (host: string) => `${host} did not answer in time`,
  'host-late-by': (host: string, seconds: number) => `${host} did not answer within ${seconds} s`,
  'host-reset': (host: string) => `${host} broke the connection off`,
  'host-unknown': (host: string) => `${host} cannot be found: no network, or no such host`,
  'host-unreachable': (host: string) => `${host} cannot be reached`,
  'host-behind-deaf-proxy': (host: string) =>
    `${host} cannot be reached: the proxy does not answer, or does not let radar through`,
  'host-untrusted': (host: string) => `${host} has no trustworthy certificate`,
  'host-damaged': (host: string) => `${host} sent a damaged answer`,
  'host-endless': (host: string) => `${host} sent far more than a feed can hold`,
  'host-sent-too-much': (host: string) => `${host} sent too much`,
  'host-redirects': (host: string) => `${host} redirects without end, or to an unsafe address`,
  'host-misnamed': (host: string) => `${host} cannot be asked: the address is not valid`,
  'host-unreadable': (host: string) => `${host} could not be read`,
  /** A status, as often as it came. */
  'host-answered': (host: string, status: number, often: number) =>
    `${host} answered ${status}${times(often)}`,
  'host-answered-saying': (host: string, status: number, words: string) =>
    `${host} answered ${status}: ${words}`,
  'host-says': (host: string, words: string) => `${host} says: ${words}`,
  /** 304, though nothing had been said of an earlier answer. */
  'host-unasked-304': (host: string) => `${host} answered 304 to an unconditional request`,
  'host-sent-page': (host: string) => `${host} sent a web page instead of a feed`,
  'host-sent-nothing': (host: string) => `${host} sent nothing`,
  'host-sent-no-feed': (host: string, what: Sentence) => `${host} sent no feed but ${what}`,
  'host-sent-no-embeddings': (host: string) => `${host} answered with something else than embeddings`,
  'not-xml': () => 'not XML',
  'other-xml': (root: string) => `XML of another kind (<${root}>)`,
  'several-times': (cause: Sentence, count: number) => `${cause} (${count} times)`,
  /** An answer, whoever gave it. */
  'answer-broke-off': (words: string) => `the answer broke off: ${words}`,
  'answer-breaks-off-after': (records: number) => `the answer breaks off after ${records} records`,
  'answer-holds-no-xml': () => 'the answer holds no XML',
  'answer-is-page': () => 'the answer is a web page, not OAI-PMH',
  'answer-is-no-oai': (root: string) => `the answer is a <${root}> document, not OAI-PMH`,
  'answer-is-no-feed': (root: string) => `the answer is <${root}>, not a feed`,
  'answer-holds-no-work': () => 'the answer holds no work with a DOI',
  'answer-holds-no-works': () => 'the answer holds no list of works',
  'answer-is-no-json': (service: string) => `the answer is not JSON of ${service}`,
  'service-answered': (service: string, words: string) => `${service} answered “${words}”`,
  /** arXiv's query API. */
  'api-gives-at-most': (most: number, total: number) => `arXiv gives ${most} of ${total} papers at most`,
  'api-empty-page': (total: number) => `arXiv announces ${total} papers and shows an empty page`,
  'api-short-pages': (total: number) => `arXiv announces ${total} papers and shows too few of them on a page`,
  'api-refused': (host: string, words: string) => `${host} refused the query: ${words}`,
  'api-breaks-off': (host: string) => `the answer of ${host} breaks off`,
  'api-nonsense': (host: string, what: Sentence) => `${host} answered nonsense: ${what}`,
  /** arXiv's OAI-PMH. */
  'oai-token-expired': () => 'the resumption token has expired',
  'oai-token-repeats': () => 'arXiv repeats the same resumption token',
  'oai-token-long': (characters: number) => `arXiv sent a resumption token of ${characters} characters`,
  'oai-pages-idle': () => 'arXiv sends page after page with nothing new in it',
  'oai-list-endless': () => 'arXiv lists more papers than there are',
  'oai-refused': (code: string, words: string) => `arXiv answered ${code}: ${words}`,
  'arxiv-silent': () => 'arXiv did not answer',
};
