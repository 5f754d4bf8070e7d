/** Takes the throat-clearing off a quoted sentence. What is left is still word for word the sentence. */

const LEAD_INS: readonly RegExp[] = [
  /^(?:in|with) (?:this|the present|our) (?:paper|work|study|article|letter|note|thesis|report|manuscript),? /iu,
  /^(?:here|herein|in this regard|to this end|to that end|for this purpose|to do so|in response|to address (?:this|these|that) (?:\w+ )?(?:\w+)),? (?=we\b|this\b|our\b)/iu,
  /^(?:however|moreover|furthermore|additionally|in addition|besides|further|finally|lastly|also|specifically|in particular|concretely|overall|therefore|thus|hence|consequently|accordingly|as a result|notably|importantly|interestingly|remarkably|surprisingly|meanwhile|nevertheless|nonetheless|instead|then|second|secondly|third|thirdly), /iu,
];

export function withoutLeadIn(sentence: string): string {
  let text = sentence;
  for (const leadIn of LEAD_INS) text = text.replace(leadIn, '');
  return text === sentence ? sentence : text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
