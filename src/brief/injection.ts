/**
 * Recognises text that speaks to a language model instead of to readers. Found in a title or an abstract it keeps the
 * paper away from the model; the paper itself stays in the digest and is quoted by code.
 */

const ORDERS: readonly RegExp[] = [
  // An imperative: at the start of a sentence or a quotation, or after “please”, “now”, “must”.
  /(?:^|[.!?:;,"“”‘'(]\s*|\b(?:please|now|must|should|to) )(?:ignore|disregard|forget|override|bypass)\b[^.!?\n]{0,60}\b(?:instructions?|prompts?|rules?|guidelines?|directions?|context)\b/iu,
  /\byou are now (?:a|an|in|the)\b/iu,
  /\b(?:ignore|disregard|forget|override|bypass)\b (?:(?:all|any|and|of|the|your|my|these|those|every|everything|other) ){0,6}(?:previous|prior|above|earlier|preceding|foregoing|given|system|safety) (?:[a-z]+ ){0,2}(?:instructions?|prompts?|rules?|directions?|guidelines?|messages?)\b/iu,
  /\b(?:ignore|disregard|forget|override|bypass) (?:all|any|your|these|the) (?:instructions?|prompts?|guidelines?)\b/iu,
  /\b(?:new|updated|real|actual|important) (?:system )?instructions?\s*:/iu,
  /\b(?:you are|you're) (?:now )?(?:an? |the )?(?:ai|assistant|language model|llm|chatbot|large language model|reviewer)\b/iu,
  /\b(?:as an? (?:ai|language model|llm)|to (?:any|all|the) (?:ai|llm|language models?))\b\s*[:,] ?(?:please|you|do|give|write|ignore|rate|rank|respond|must)\b/iu,
  /\b(?:note|message|attention) (?:to|for) (?:any |all |the )?(?:ai|llms?|language models?|reviewers?|assistants?)\b/iu,
  /\b(?:reveal|print|repeat|output|leak|show|disclose)\b.{0,30}\b(?:system prompt|your (?:instructions|prompt|api key|rules))\b/iu,
  /\b(?:give|write|output|provide|return) (?:only )?(?:a )?(?:positive review(?: only)?|high(?:est)? (?:score|rating)|strong accept)\b/iu,
  /\bdo not (?:highlight|mention) any negatives\b/iu,
  /<\/?(?:system|assistant|user|instructions?|prompt|papers?|source)\b[^>]{0,400}>|\[\/?(?:INST|SYS)\]|<\|[a-z_]+\|>|<<\/?SYS>>/iu,
  /\b(?:rank|recommend|list|put|place) this (?:paper|work) (?:as )?(?:first|highest|at the top|number one)\b/iu,
  /忽略.{0,12}(?:指令|指示|提示)/u,
];

/** Characters that only hide text: Unicode tags and long runs of zero-width signs. */
const HIDDEN = /[\u{E0000}-\u{E007F}]|(?:\u200b|\u200c|\u200d|\u2060|\ufeff){4,}/u;

/** What gives the text away, or undefined for honest text. Never throws. */
export function injectionIn(text: string): string | undefined {
  if (HIDDEN.test(text)) return 'hidden characters';
  const visible = text.slice(0, 20_000).replace(/\s+/gu, ' ');
  for (const order of ORDERS) {
    const match = order.exec(visible);
    if (match !== null) return `“${match[0].slice(0, 60)}”`;
  }
  return undefined;
}
