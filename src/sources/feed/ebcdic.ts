/**
 * The EBCDIC code pages that XML documents are declared in (XML 1.0, appendix F.1); iconv-lite has none of them.
 * Code page 037 is written out, the others as pairs of byte and character where they differ from it.
 */
const CP037 =
  '\x00\x01\x02\x03\x9c\x09\x86\x7f\x97\x8d\x8e\x0b\x0c\x0d\x0e\x0f\x10\x11\x12\x13\x9d\x85\x08\x87\x18\x19\x92\x8f\x1c\x1d\x1e\x1f\x80\x81\x82\x83\x84\x0a\x17\x1b\x88\x89\x8a\x8b\x8c\x05\x06\x07\x90\x91\x16\x93\x94\x95\x96\x04\x98\x99\x9a\x9b\x14\x15\x9e\x1a' +
  ' \xa0âäàáãåçñ¢.<(+|&éêëèíîïìß!$*);¬-/ÂÄÀÁÃÅÇÑ¦,%_>?øÉÊËÈÍÎÏÌ`:#@\'="' +
  'Øabcdefghi«»ðýþ±°jklmnopqrªºæ¸Æ¤µ~stuvwxyz¡¿ÐÝÞ®^£¥·©§¶¼½¾[]¯¨´×' +
  '{ABCDEFGHI\xadôöòóõ}JKLMNOPQR¹ûüùúÿ\\÷STUVWXYZ²ÔÖÒÓÕ0123456789³ÛÜÙÚ\x9f';

const DIFFERENCES = {
  cp037: '',
  cp500: 'J[O!Z]_^°¢º¬»|',
  cp1140: '\x9f€',
  cp273: 'C{JÄO!Y~ZÜ_^c[jö|§¡ß°¢µ@º¬»|¼‾ÀäÌ¦ÐüÜ}àÖì\\ü]',
  cp1026: 'H{JÇO!ZĞ[İ_^h[jşyı{Ö|Ş\x7fÜ\x8c}\x8d`\x8e¦¡ö¬]\xad$®@°¢º¬»|ÀçÌ~ÐğÜ\\àüì#ü"',
  cp424:
    'A\u05d0B\u05d1C\u05d2D\u05d3E\u05d4F\u05d5G\u05d6H\u05d7I\u05d8Q\u05d9R\u05daS\u05dbT\u05dcU\u05ddV\u05deW\u05dfX\u05e0Y\u05e1b\u05e2c\u05e3d\u05e4e\u05e5f\u05e6g\u05e7h\u05e8i\u05e9p�q\u05ear�s�t\xa0u�v�w�x‗\x80�\x8c�\x8d�\x8e�\x9a�\x9b�\x9c�\x9e�ª�«�¬�\xad�®�Ë�Ì�Í�Î�Ï�Û�Ü�Ý�Þ�ß�ë�ì�í�î�ï�û�ü�ý�þ�',
  cp875:
    'AΑBΒCΓDΔEΕFΖGΗHΘIΙJ[O!QΚRΛSΜTΝUΞVΟWΠXΡYΣZ]_^bΤcΥdΦeΧfΨgΩhΪiΫj|p¨qΆrΈsΉt\xa0uΊvΌwΎxΏ\x80΅\x8aα\x8bβ\x8cγ\x8dδ\x8eε\x8fζ\x9aη\x9bθ\x9cι\x9dκ\x9eλ\x9fμ\xa0´ªν«ξ¬ο\xadπ®ρ¯σ°£±ά²έ³ή´ϊµί¶ό·ύ¸ϋ¹ώºς»τ¼υ½φ¾χ¿ψËωÌΐÍΰÎ‘Ï―Ú±Û½Ü\x1aÝ·Þ’ß¦á\x1aë§ì\x1aí\x1aî«ï¬û©ü\x1aý\x1aþ»',
} as const;

export type EbcdicPage = keyof typeof DIFFERENCES;

/** IANA names and what Python calls the same pages (https://www.iana.org/assignments/character-sets). */
const ALIASES: Readonly<Record<string, EbcdicPage>> = {
  ibm037: 'cp037',
  csibm037: 'cp037',
  ibm039: 'cp037',
  ebcdiccpus: 'cp037',
  ebcdiccpca: 'cp037',
  ebcdiccpwt: 'cp037',
  ebcdiccpnl: 'cp037',
  ibm500: 'cp500',
  csibm500: 'cp500',
  ebcdiccpbe: 'cp500',
  ebcdiccpch: 'cp500',
  ibm273: 'cp273',
  csibm273: 'cp273',
  273: 'cp273',
  ibm1140: 'cp1140',
  ibm01140: 'cp1140',
  ccsid01140: 'cp1140',
  ibm1026: 'cp1026',
  csibm1026: 'cp1026',
  ibm424: 'cp424',
  csibm424: 'cp424',
  ebcdiccphe: 'cp424',
};

/** The code page of an encoding name, or undefined where the name is none of EBCDIC. */
export function ebcdicPage(name: string): EbcdicPage | undefined {
  const key = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  return key in DIFFERENCES ? (key as EbcdicPage) : ALIASES[key];
}

export function decodeEbcdic(bytes: Uint8Array, page: EbcdicPage): string {
  const table = [...CP037];
  const pairs = [...DIFFERENCES[page]];
  for (let i = 0; i + 1 < pairs.length; i += 2) table[pairs[i]?.charCodeAt(0) ?? 0] = pairs[i + 1] ?? '';
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += 8192) {
    parts.push(Array.from(bytes.subarray(from, from + 8192), (byte) => table[byte] ?? '').join(''));
  }
  // NEL is EBCDIC's line end (XML 1.1, 2.11).
  return parts.join('').replaceAll('\x85', '\n');
}
