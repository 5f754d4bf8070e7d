/** Lists of Chinese, Japanese and Korean names, which are written surname first and without a space of need. */
import { isEastAsian, isMark, splitOutsideBrackets, withoutBrackets, withoutMarks } from './marks.ts';

/** The surnames of nine in ten Chinese and Koreans. */
const SURNAMES = new Set(
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구나민',
);

/** A name from fields for its parts. Chinese, Japanese and Korean have the surname first, in their own scripts without a space. */
export function nameOfParts(given: readonly string[], family: string, suffix = ''): string {
  const forename = given.filter((part) => part !== '').join(' ');
  if (isEastAsian(family) && (forename === '' || isEastAsian(forename))) return family + forename;
  return [forename, family, suffix].filter((part) => part !== '').join(' ');
}

/** A surname or a forename alone. */
const isShort = (part: string): boolean => /^[\p{Script=Han}\p{Script=Hangul}]{1,2}$/u.test(part);

/** The names, or undefined where spaces may stand between names or within them. */
export function eastAsianNames(text: string): readonly string[] | undefined {
  const inverted = text.split(/[;；]/).map((one) => one.split(/[,，]/).map((part) => part.trim()));
  if (inverted.length > 1 && inverted.every((parts) => parts.length === 2 && parts.every(isShort)))
    return inverted.map((parts) => parts.join(''));
  const pieces = splitOutsideBrackets(text.replace(/^(?:作者|著者|저자)\s*[:：]\s*/u, ''), (char) =>
    /[,，、;；/|]/.test(char),
  )
    .map((piece) =>
      withoutMarks(withoutBrackets(piece).replace(/(?<=\S)(?:\s*等(?:著|人)?|\s+외)[.。]?$/u, '')),
    )
    .filter((piece) => piece !== '' && !isMark(piece) && !/^等[.。]?$/u.test(piece));
  if (pieces.length > 1) return pieces;
  const [only = ''] = pieces;
  // A dot parts Koreans and Japanese; in Chinese it joins the names of one Uyghur or Tibetan.
  const dotted = only.split(/[·・]/u).map((name) => name.trim());
  const isDotted =
    dotted.every((name) => /^\p{Script=Hangul}{2,5}$/u.test(name)) ||
    (only.includes('・') && dotted.every((name) => /^\p{Script=Han}{3,5}$/u.test(name)));
  if (dotted.length > 1 && isDotted) return dotted;
  const words = only.split(/\s+/u);
  if (words.length < 2 || !words.every((word) => /^[\p{Script=Han}\p{Script=Hangul}]{2,4}$/u.test(word)))
    return pieces;
  const isList = words.length % 2 === 1 || words.every((word) => SURNAMES.has(word[0] ?? ''));
  return isList ? words : undefined;
}
