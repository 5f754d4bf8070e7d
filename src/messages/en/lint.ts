/** What in a profile does not do what its owner thinks. Shares are whole percents. */
export const lint = {
  'phrase-in-none': (phrase: string, papers: number) => `“${phrase}” is in none of ${papers} papers`,
  'phrase-too-broad': (phrase: string, percent: number, papers: number) =>
    `“${phrase}” is in ${percent} % of ${papers} papers`,
  'phrase-mutes-much': (phrase: string, percent: number, papers: number) =>
    `“${phrase}” hides ${percent} % of ${papers} papers`,
  'author-unseen': (author: string, papers: number) => `${author} wrote none of ${papers} papers`,
  'words-in-none': (papers: number) => `none of its words is in any of ${papers} papers`,
  'words-shared': (words: number, interest: string) =>
    `shares ${words} of its words with “${interest}”: one interest may do`,
  'best-papers-shared': (shared: number, best: number, interest: string) =>
    `${shared} of its best ${best} papers are among the best of “${interest}” too: one interest may do`,
  'phrase-worth-adding': (phrase: string, liked: number, percent: number, papers: number) =>
    `“${phrase}” is in ${liked} papers you liked and in ${percent.toFixed(1)} % of ${papers} papers: worth adding as a phrase`,
};
