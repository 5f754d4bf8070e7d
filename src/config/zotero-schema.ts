/** The section `zotero`: where saved papers are put. */
import * as z from 'zod';
import { templateProblem } from './file-template.ts';
import { checked, text, url } from './schema-parts.ts';

export const zotero = z.strictObject({
  collection: checked((name) => templateProblem(name, ['interest']))
    .default('{interest}')
    .describe('The collection papers are put into; {interest} is the interest that a paper is nearest to.'),
  local: url
    .default('http://127.0.0.1:23119')
    .describe(
      'Where the program Zotero listens on this machine. In a folder’s own file another host counts once trusted.',
    ),
  url: url
    .default('https://api.zotero.org')
    .describe(
      'The service that is used where the program does not run and a key is there. In a folder’s own file another one counts once trusted.',
    ),
  userId: z.number().int().positive().optional().describe('Your number there; without it the key is asked.'),
  keyEnv: text.default('ZOTERO_API_KEY').describe('The environment variable that holds the key.'),
  keyFile: text
    .optional()
    .describe(
      'A file that holds the key, readable by you only. In a folder’s own file it counts once trusted.',
    ),
});
