/** What `radar profile lint` finds, in Chinese. */
import type { Rule } from './said.ts';

export const ZH_LINT: readonly Rule[] = [
  [/^“(.+)” is in none of (\d+) papers$/u, '$2 篇论文中都没有“$1”'],
  [/^“(.+)” is in (\S+(?: %)?) of (\d+) papers$/u, '$3 篇论文中有 $2 含“$1”'],
  [/^“(.+)” hides (\S+(?: %)?) of (\d+) papers$/u, '“$1”屏蔽了 $3 篇论文中的 $2'],
  [/^(.+) wrote none of (\d+) papers$/u, '$2 篇论文都不是 $1 写的'],
  [/^none of its words is in any of (\d+) papers$/u, '$1 篇论文中都没有它的词'],
  [
    /^shares (\S+(?: %)?) of its words with “(.+)”: one interest may do$/u,
    '它的词有 $1 与“$2”相同：合为一个兴趣可能就够了',
  ],
  [
    /^(\S+) of its best (\d+) papers are among the best of “(.+)” too: one interest may do$/u,
    '它最相关的 $2 篇论文中有 $1 篇也是“$3”最相关的：合为一个兴趣可能就够了',
  ],
  [
    /^“(.+)” is in (\d+) papers you liked and in (\S+) % of (\d+) papers: worth adding as a phrase$/u,
    '“$1”见于你喜欢的 $2 篇论文，占 $4 篇论文的 $3%：值得加为短语',
  ],
];
