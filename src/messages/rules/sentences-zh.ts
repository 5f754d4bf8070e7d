/** Sentences of radar's own in digests, in Chinese. Which language a model writes in is another matter. */
import { ZH_COVERAGE } from './coverage-zh.ts';
import type { Rule } from './said.ts';

/** Why there is nothing to show. */
const ZH_NOTHING: readonly Rule[] = [
  [
    /^None of the (\S+) papers announced is near your interests\.$/u,
    '公布的 $1 篇论文中没有与你的兴趣相关的。',
  ],
  [/^Everything announced was shown before\.$/u, '公布的论文此前都已显示过。'],
  [
    /^Everything announced is muted or of a type you do not read\.$/u,
    '公布的论文都已屏蔽，或属于你不看的公布类型。',
  ],
  [/^Nothing was announced: (.+?)\.$/u, '没有公布论文：{1}。'],
  [
    /^Nothing new since the last digest: the batch of (.+) was shown before\.$/u,
    '上一期简报之后没有新论文：$1的批次此前已显示过。',
  ],
  [
    /^Nothing is in the store for (.+?): “(radar refresh --since \S+)” fetches it\.$/u,
    '库中没有$1的论文：运行“$2”可取回。',
  ],
  [
    /^Nothing is in the store since (.+?): “(radar refresh --since \S+)” fetches it\.$/u,
    '库中没有$1以来的论文：运行“$2”可取回。',
  ],
  [/^(.+) is still to come: in New York it is (.+)\.$/u, '$1尚未到来：纽约现在是$2。'],
  [/^The one paper announced is not near your interests\.$/u, '公布的 1 篇论文与你的兴趣无关。'],
  [/^No papers, and not because the day is quiet\. (.+)$/u, '没有论文，但并非当天没有公布。{1}'],
  [/^(.+?\.) (\S+ is (?:missing|stale|partial): .+)$/u, '{1}{2}'],
  [/^nothing new is near your interests$/u, '没有与你的兴趣相关的新论文'],
  [/^(\S+) is missing: (.+?)\.?$/u, '$1 缺失：{2}。'],
  [/^(\S+) is stale: (.+?)\.?$/u, '$1 未更新：{2}。'],
  [/^(\S+) is partial: (.+?)\.?$/u, '$1 不完整：{2}。'],
];

/** The first sentences of a briefing that radar wrote by itself. */
export const ZH_HEADLINES: readonly Rule[] = [
  [/^(.+?\.) Closest: “(.+)”(.*)$/u, '{1}最接近的一篇：“$2”$3'],
  [
    /^(\S+) of (\S+) announced papers? (?:is|are) near your interests, (?:all )?on (.+)\.$/u,
    '公布的 $2 篇论文中，有 $1 篇与你的兴趣相近：$3。',
  ],
  [
    /^(\S+) of (\S+) announced papers? (?:is|are) near your interests: (.+)\.$/u,
    '公布的 $2 篇论文中，有 $1 篇与你的兴趣相近：{3}。',
  ],
  [/^one each on (.+)$/u, '$1 各一篇'],
  [/^(\d[\d,]*) on (.+?)(?:, | and )(\d[\d,]* on .+)$/u, '$2 $1 篇，{3}'],
  [/^(\d[\d,]*) on (.+)$/u, '$2 $1 篇'],
  [/^(\S+) of (\S+) announced papers? (?:is|are) in this digest\.$/u, '公布的 $2 篇论文中，本期收录 $1 篇。'],
  ...ZH_NOTHING,
  ...ZH_COVERAGE,
];
