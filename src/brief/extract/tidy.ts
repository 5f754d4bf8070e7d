/** Takes the throat-clearing off a quoted sentence. What is left is still word for word the sentence. */

/** What the sentence goes on with once its lead-in is gone. */
const SUBJECT = String.raw`(?=(?:(?:in|with) (?:this|our) \w+,? )?(?:we|this (?:paper|work|study|article|letter|note)|our|the authors?|i)\b)`;
const LEAD_INS: readonly RegExp[] = [
  /^(?:in|with) (?:this|the present|the current|our) (?:\w+ )?(?:paper|work|study|article|letter|note|thesis|report|manuscript|survey|review),? /iu,
  new RegExp(
    `^(?:here|herein|in this regard|to this end|to that end|for this purpose|to do so|in response|(?:motivated|inspired|driven) by (?:this|these|that)(?: [\\w-]+){0,3}|building (?:up)?on (?:this|these|that)(?: [\\w-]+){0,3}|(?:based|drawing) on (?:this|these|that)(?: [\\w-]+){0,3}),? ${SUBJECT}`,
    'iu',
  ),
  // “To address this”, “To bridge this semantic-physical gap”: what “this” is, the sentence before says.
  new RegExp(`^to [a-z]+ (?:this|these|that|those|the above|such)(?: [\\w-]+){0,4}, ${SUBJECT}`, 'iu'),
  // The parts of a structured abstract.
  /^(?:background|motivation|objectives?|aims?|purpose|methods?|results?|findings|conclusions?|main results?|contributions?|summary): /iu,
  new RegExp(
    `^(?:here|finally|moreover|furthermore|additionally|further|also|then|thus|hence|next|lastly) ${SUBJECT}`,
    'iu',
  ),
  /^(?:however|moreover|empirically|experimentally|conversely|similarly|likewise|in contrast|by contrast|more specifically|more precisely|in detail|furthermore|additionally|in addition|besides|further|finally|lastly|also|specifically|in particular|concretely|most (?:importantly|notably|remarkably|significantly|strikingly|surprisingly)|crucially|strikingly|intriguingly|counterintuitively|overall|therefore|thus|hence|consequently|accordingly|as a result|notably|importantly|interestingly|remarkably|surprisingly|meanwhile|nevertheless|nonetheless|instead|then|second|secondly|third|thirdly), /iu,
];

/** The sentence without its lead-ins, of which there may be two; the first letter becomes a capital. */
export function withoutLeadIn(sentence: string): string {
  let text = sentence;
  for (let left = ''; left !== text; ) {
    left = text;
    for (const leadIn of LEAD_INS) text = text.replace(leadIn, '');
  }
  return text === sentence ? sentence : text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** `… we prove that …`: what is left of a sentence, as a quotation that shows that words were left out. */
export function quotationOf(sentence: string, rest: string): string {
  const from = sentence.length - rest.length;
  const isRest = from > 0 && sentence.slice(from).toLowerCase() === rest.toLowerCase();
  return isRest ? `… ${sentence.slice(from)}` : rest;
}
