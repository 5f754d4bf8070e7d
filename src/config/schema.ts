/**
 * The shape of `radar.config.yaml`. Every key is documented with `.describe()`: the same sentences stand in the JSON
 * Schema that `radar config schema` prints, so editors show them. Unknown keys are errors, never dropped in silence.
 */
import * as z from 'zod';
import { ANNOUNCE_TYPES } from '../paper.ts';
import { WORTH_A_LOOK } from '../scores.ts';
import { carried } from './issues.ts';
import { output } from './output-schema.ts';
import { categoryProblem, referenceProblem, repeatedNames } from './rules.ts';
import { checked, text, url } from './schema-parts.ts';
import { zotero } from './zotero-schema.ts';

const category = checked(categoryProblem);
const paperReference = checked(referenceProblem).describe(
  'A paper: arxiv:2402.17750, an arXiv URL, or doi:10.…',
);

/** A list whose entries have different names. Checked even where an entry is otherwise wrong, so that all problems show at once. */
function named<T extends z.ZodType>(entry: T) {
  return z.array(entry).refine((list) => repeatedNames(list).length === 0, {
    error: ({ input }) => carried(['name-twice', ...repeatedNames(input)]),
    when: () => true,
  });
}

const interest = z
  .strictObject({
    name: text.describe('A short name, shown wherever this interest put a paper on the list.'),
    about: z
      .string()
      .trim()
      .default('')
      .describe('What it is about, in plain words: a sentence or an abstract.'),
    phrases: z
      .array(text)
      .default([])
      .describe('Exact phrases that make a paper relevant wherever they occur.'),
    weight: z
      .number()
      .min(0.1)
      .max(3)
      .default(1)
      .describe('How much this interest counts against the others, 0.1 to 3.'),
    authors: z.array(text).default([]).describe('Authors who make a paper relevant to this interest.'),
    like: z.array(paperReference).default([]).describe('Papers of this interest: more like these, please.'),
    dislike: z.array(paperReference).default([]).describe('Papers that look like this interest and are not.'),
  })
  .describe('One interest. Each is scored by itself and the best one counts.');

const mute = z
  .strictObject({
    phrases: z
      .array(text)
      .default([])
      .describe('Papers with one of these phrases in title or abstract are never shown.'),
    authors: z.array(text).default([]).describe('Papers by these authors are never shown.'),
    categories: z
      .array(category)
      .default([])
      .describe('Papers whose primary category is one of these are never shown.'),
  })
  .describe('Hard filters. What they removed is always counted.');

const profile = z.strictObject({
  name: text
    .regex(/^[\w.-]+$/, carried(['profile-name-letters']))
    .default('default')
    .describe('Names the profile in digests; delivered papers are remembered for each profile.'),
  interests: named(interest).default([]).describe('What you want to read about.'),
  authors: z.array(text).default([]).describe('Authors you follow, whatever they write about.'),
  mute: mute.prefault({}),
});

/** `replace` stands for `replace-cross` too. */
const announced = z.enum(ANNOUNCE_TYPES).exclude(['replace-cross']);

const arxiv = z.strictObject({
  categories: z.array(category).default([]).describe('The arXiv categories to read, such as cs.LG.'),
  scout: z
    .array(category)
    .default([])
    .describe('Neighbouring categories, shown only where they bridge to an interest.'),
  announce: z
    .array(announced)
    .min(1, carried(['no-announce-type', ...announced.options]))
    .default([...announced.options])
    .describe('Announcement types to show; replace covers replace-cross.'),
  contact: text
    .optional()
    .describe(
      'An e-mail or web address for the User-Agent, so that arXiv can reach you. Sent to arXiv only.',
    ),
  endpoints: z
    .strictObject({
      rss: url.default('https://rss.arxiv.org').describe('Announcement feeds; /rss/<category> is appended.'),
      api: url.default('https://export.arxiv.org').describe('The query API; /api/query is appended.'),
      oai: url.default('https://oaipmh.arxiv.org').describe('OAI-PMH; /oai is appended.'),
    })
    .prefault({})
    .describe('For mirrors and tests.'),
  interval: z
    .number()
    .min(0)
    .max(600)
    .default(3)
    .describe('Seconds between requests to arXiv; less than 3 only for endpoints that are not arXiv’s.'),
});

const feed = z.union([
  text,
  z.strictObject({
    name: text.describe('Names the feed in digests and ids.'),
    url: url.describe('The feed’s address.'),
  }),
]);

/**
 * On unless told otherwise: a feed that gives teasers only would be ranked and briefed by its titles, and Crossref serves
 * everybody. A contact makes requests polite in Crossref's sense, but is nothing radar may take from another service.
 */
const enrich = z
  .strictObject({
    enabled: z
      .boolean()
      .optional()
      .describe(
        'Whether abstracts that a journal’s feed leaves out are looked up by DOI. Without it they are, except where arXiv is read from a mirror: then public servers are left alone.',
      ),
    contact: text
      .optional()
      .describe(
        'An e-mail address that puts you into Crossref’s polite pool. Sent to Crossref, bioRxiv and medRxiv only.',
      ),
    endpoints: z
      .strictObject({
        crossref: url.default('https://api.crossref.org').describe('Crossref; /works is appended.'),
        biorxiv: url
          .default('https://api.biorxiv.org')
          .describe('bioRxiv and medRxiv; /details is appended.'),
      })
      .prefault({})
      .describe('For mirrors and tests.'),
  })
  .describe('What feeds leave out, by DOI from Crossref, bioRxiv and medRxiv.');

const sources = z.strictObject({
  arxiv: arxiv.prefault({}),
  enrich: enrich.prefault({}),
  feeds: named(feed)
    .default([])
    .describe('Journal feeds: a name from the catalogue, or a name and an address.'),
});

const briefing = z.strictObject({
  language: text
    .optional()
    .describe('Language of the text a model writes, such as en, de or zh; output.lang where it is not set.'),
  papers: z.number().int().min(1).max(200).default(24).describe('At most this many papers in a digest.'),
  minScore: z
    .number()
    .min(0)
    .max(1)
    .default(WORTH_A_LOOK)
    .describe('Papers below this score are not shown, 0 to 1.'),
  history: z
    .boolean()
    .default(false)
    .describe('true also sends a model the titles you liked of late and yesterday’s headline.'),
});

const llm = z.strictObject({
  enabled: z.boolean().default(true).describe('false never calls a model, even when a key is there.'),
  model: text.default('claude-sonnet-5-5').describe('The model that writes the briefing.'),
  baseUrl: url.optional().describe('Another server: of Anthropic’s Messages or OpenAI’s chat completions.'),
  protocol: z.enum(['anthropic', 'openai']).optional().describe('Which of both; guessed if not set.'),
  auth: z
    .enum(['bearer', 'x-api-key', 'none'])
    .optional()
    .describe('How the key is sent; the server decides which it takes.'),
  keyEnv: text.default('ANTHROPIC_API_KEY').describe('The environment variable that holds the key.'),
  keyFile: text
    .optional()
    .describe(
      'A file that holds the key, readable by you only. In a folder’s own file it counts once trusted.',
    ),
  headers: z
    .record(z.string(), z.string())
    .default({})
    .describe('More headers for the model server. No secrets here.'),
  contextTokens: z
    .number()
    .int()
    .min(2000)
    .optional()
    .describe('The context window of a small local model, in tokens.'),
  timeout: z.number().min(1).max(3600).default(180).describe('Seconds until a briefing must be written.'),
  maxCost: z
    .strictObject({
      run: z.number().min(0).default(0.5).describe('US dollars one briefing may cost.'),
      month: z.number().min(0).default(5).describe('US dollars all briefings of a calendar month may cost.'),
    })
    .prefault({})
    .describe('Refused before the call.'),
});

const embeddings = z
  .strictObject({
    baseUrl: url.describe('A server that speaks OpenAI’s embeddings API; /embeddings is appended.'),
    model: text.describe('The embedding model, by the name the server gives it.'),
    keyEnv: text
      .optional()
      .describe('The environment variable that holds the key. Without it no key is sent.'),
    auth: z.enum(['bearer', 'x-api-key', 'none']).default('bearer').describe('How the key is sent.'),
    headers: z
      .record(z.string(), z.string())
      .default({})
      .describe('More headers for the embeddings server. No secrets here.'),
    timeout: z.number().min(1).max(600).default(60).describe('Seconds until a batch must be answered.'),
  })
  .describe('One more signal for ranking. Titles, abstracts and the texts of interests are sent there.');

const browse = z.strictObject({
  markRead: z
    .enum(['open', 'never'])
    .default('open')
    .describe('Whether opening a paper in radar browse marks it as read; that says nothing of taste.'),
});

/** The whole file. `z.input` is what a user writes, `z.output` what radar reads. */
export const configSchema = z
  .strictObject({
    profile: profile.prefault({}),
    sources: sources.prefault({}),
    briefing: briefing.prefault({}),
    llm: llm.prefault({}),
    embeddings: embeddings.optional(),
    output: output.prefault({}),
    browse: browse.prefault({}),
    zotero: zotero.prefault({}),
  })
  // A reader who sets output.lang alone reads everything in that language.
  .transform(({ briefing, ...config }) => ({
    ...config,
    briefing: { ...briefing, language: briefing.language ?? config.output.lang },
  }))
  .describe('Configuration of radar.');

export type Config = z.output<typeof configSchema>;
export type Profile = Config['profile'];
export type Interest = Profile['interests'][number];
export type Mute = Profile['mute'];
export type ArxivConfig = Config['sources']['arxiv'];
export type EnrichConfig = Config['sources']['enrich'];
export type LlmConfig = Config['llm'];
