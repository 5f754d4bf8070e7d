/** Sentences of radar's own in digests and in `radar why`, in Chinese. Which language a model writes in is another matter. */
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

/** Why a paper was not shown, and what would have shown it. */
export const ZH_WHY: readonly Rule[] = [
  [/^It was shown on (.+) and is not shown again\.$/u, '已于$1显示，不再重复显示。'],
  [
    /^It was announced on scout lists only, and no bridge of the briefing leads to it\.$/u,
    '它只在侦察类别中公布，而简报中没有通向它的跨领域联系。',
  ],
  [
    /^Its score is below your threshold of (\S+), by less than 0\.01\.$/u,
    '得分低于你的阈值 $1，差不到 0.01。',
  ],
  [/^Its score is below your threshold of (\S+), by (\S+)\.$/u, '得分低于你的阈值 $1，差 $2。'],
  [/^Its score is below your threshold\.$/u, '得分低于你的阈值。'],
  [/^No digest with it has been delivered yet\.$/u, '含有它的简报尚未送出。'],
  [
    /^A digest holds at most (\S+) papers, and (\S+) scored higher\.$/u,
    '一期简报最多 $1 篇，而有 $2 篇得分更高。',
  ],
  [/^It is the same work as (.+), which stands in its place\.$/u, '它与 $1 是同一项工作，由后者代表。'],
  [/^It is the same work as (.+), which was shown on (.+)\.$/u, '它与 $1 是同一项工作，后者已于$2显示。'],
  [/^It is of an announce type, or on a list, that you do not read\.$/u, '它属于你不看的公布类型或类别。'],
  [/^It is muted by mute\.phrases: (.+)\.$/u, '它被短语屏蔽规则屏蔽（mute.phrases：$1）。'],
  [/^It is muted by mute\.authors: (.+)\.$/u, '它被作者屏蔽规则屏蔽（mute.authors：$1）。'],
  [/^It is muted by mute\.categories: (.+)\.$/u, '它被类别屏蔽规则屏蔽（mute.categories：$1）。'],
  [/^It is muted by (.+)\.$/u, '它被规则 $1 屏蔽。'],
  [
    /^It is in the store, but was announced in none of your categories\.$/u,
    '它在库中，但没有在你的任何类别中公布。',
  ],
];
