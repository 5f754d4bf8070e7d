/** What in a profile does not do what its owner thinks. Shares are whole percents. */
const LANGUAGES = {
  german: 'German',
  french: 'French',
  spanish: 'Spanish',
  portuguese: 'Portuguese',
  italian: 'Italian',
  dutch: 'Dutch',
  japanese: 'Japanese',
  korean: 'Korean',
  russian: 'Russian',
  greek: 'Greek',
  arabic: 'Arabic',
  hebrew: 'Hebrew',
  hindi: 'Hindi',
  thai: 'Thai',
};
type Language = keyof typeof LANGUAGES | 'other';

/** What to do about it is the same whoever says it. */
const REMEDY = 'descriptions are read in English and Chinese only; a few of its terms in English will do';
const unread = (language: Language): string =>
  language === 'other' ? 'is in words that papers do not use' : `is in ${LANGUAGES[language]}`;

export const lint = {
  'phrase-in-none': (phrase: string, papers: number) => `“${phrase}” is in none of ${papers} papers`,
  'phrase-too-broad': (phrase: string, percent: number, papers: number) =>
    `“${phrase}” is in ${percent} % of ${papers} papers`,
  'phrase-mutes-much': (phrase: string, percent: number, papers: number) =>
    `“${phrase}” hides ${percent} % of ${papers} papers`,
  'author-unseen': (author: string, papers: number) => `${author} wrote none of ${papers} papers`,
  'words-in-none': (papers: number) => `none of its words is in any of ${papers} papers`,
  'description-unread': (language: Language) => `${unread(language)}: ${REMEDY}`,
  'your-description-unread': (language: Language) => `It ${unread(language)}: ${REMEDY}.`,
  'interest-unread': (interest: string, language: Language) =>
    `the description of “${interest}” ${unread(language)} and finds nothing: ${REMEDY}`,
  'word-read-as': (written: string, meant: string) =>
    `“${written}” is in hardly any paper: it is read as “${meant}”`,
  'word-maybe': (written: string, meant: string) =>
    `“${written}” is in hardly any paper: is “${meant}” meant?`,
  'words-shared': (words: number, interest: string) =>
    `shares ${words} of its words with “${interest}”: one interest may do`,
  'best-papers-shared': (shared: number, best: number, interest: string) =>
    `${shared} of its best ${best} papers are among the best of “${interest}” too: one interest may do`,
  'phrase-worth-adding': (phrase: string, liked: number, percent: number, papers: number) =>
    `“${phrase}” is in ${liked} papers you liked and in ${percent.toFixed(1)} % of ${papers} papers: worth adding as a phrase`,
};
