/** No English sentence does without one of these. */
const PROSE =
  /\b(?:the|an?|of|and|or|that|this|these|what|which|how|with|without|for|from|to|in|is|are|it|not|must|as|by|one|all|needs?|did|you|your)\b/giu;

/** What is typed, and what is quoted: `--flag`, `<value>`, `[value]`, `is:saved`, “words”. */
const TYPED = /--?[\w-]+|<[^>]*>|\[[^\]]*\]|\b\w+:|“[^”]*”|"[^"]*"/gu;

/** The words that give English sentences away, in a text that should be in another language. */
export const englishIn = (text: string): string[] => text.replace(TYPED, ' ').match(PROSE) ?? [];
