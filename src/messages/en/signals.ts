/** Why a paper is where it is: the summands of its score. */
export const signals = {
  'interest-words': (interest: string, ...words: string[]) => `interest “${interest}”: ${words.join(', ')}`,
  'interest-meaning': (interest: string) => `interest “${interest}”: related in meaning`,
  'phrase-in-title': (phrase: string) => `phrase “${phrase}” in title`,
  'phrase-in-abstract': (phrase: string) => `phrase “${phrase}” in abstract`,
  'followed-authors': (...authors: string[]) =>
    `followed author${authors.length > 1 ? 's' : ''} ${authors.join(', ')}`,
  'near-liked': (title: string) => `near liked “${title}”`,
  'near-saved': (title: string) => `near saved “${title}”`,
  'near-read': (title: string) => `near read “${title}”`,
  'near-disliked': (title: string) => `near disliked “${title}”`,
  'near-liked-papers': () => 'near liked papers',
  'meaning-near-interest': (interest: string) => `meaning near “${interest}”`,
  'meaning-near-marked': () => 'meaning near marked papers',
  'says-the-same': (title: string) => `says much the same as “${title}”`,
  'after-others-from': (feed: string) => `after others from ${feed}`,
  replacement: () => 'replacement',
  'you-liked-this': () => 'you liked this paper',
  'you-disliked-this': () => 'you disliked this paper',
};
