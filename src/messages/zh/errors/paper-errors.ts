import { quoted } from '../../amounts.ts';
import type { paperErrors as english } from '../../en/errors/paper-errors.ts';

const listed = (words: readonly string[]): string => quoted(words).join('、');

export const paperErrors: typeof english = {
  'no-paper-named': () => '没有指明论文',
  'no-paper-named-stdin': () => '没有指明论文：标准输入为空',
  'name-ids': () => '请给出编号，例如 2606.12609，或经管道传入。',
  'names-no-paper': (...words) => `${quoted(words).join(', ')} 不是论文的编号`,
  'how-to-name-papers': () =>
    '请写 arXiv 编号，例如 2606.12609 或 hep-th/9901001，或 arXiv 网址、doi:10.…、上一期简报中的序号。',
  'numbers-of-elsewhere': (...services) =>
    `radar 以 arXiv 编号和 DOI 识别论文，不识别 ${services.join('、')} 的编号。论文在那里的页面上写有 DOI：请写 doi:10.…`,
  'meant-papers': (...ids) => `是否指 ${ids.join(' 或 ')}？`,
  'no-numbers-yet': () => '还没有为论文编号的简报：运行“radar today”可生成一期。',
  'last-digest-empty': () => '上一期简报中没有论文。',
  'last-digest-numbers': (most) => `上一期简报中论文的序号为 1 到 ${most}。`,
  'papers-not-in-store': (...ids) => `库中没有：${ids.join(', ')}`,
  'refresh-or-list': () => '“radar refresh”会存入新公布的论文；“radar list --all”显示库中已有的。',
  'look-for-typing-error': (...absences) => `${absences.join('；')}；请检查是否有误。`,
  'papers-never-considered': (...ids) => `库中没有 ${ids.join(', ')}，因此从未参与排序`,
  'no-pdf-known': (...ids) => `没有 ${ids.join(', ')} 的 PDF`,
  'no-link-known': (...ids) => `没有 ${ids.join(', ')} 的链接`,
  'open-without-pdf': () => '不加 --pdf 则打开论文的网页。',
  'only-stored-have-links': () => '只有库中的论文才有链接。',
  'too-many-windows': (papers, most) => `${papers} 篇论文超过一次最多打开的 ${most} 个窗口`,
  'name-fewer-or-print': () => '请少列几篇，或用 --print 输出链接。',

  'no-digest-of': (day) => `没有 ${day} 的简报`,
  'no-digest-between': (since, until) => `从 ${since} 到 ${until} 没有简报`,
  'brief-lists-or-today-of': (day) => `“radar brief”列出已有的简报；“radar today --date ${day}”可生成一期。`,
  'brief-lists-or-today': () => '“radar brief”列出已有的简报；“radar today”可生成一期。',
  'no-digest-to-draw': () => '还没有可绘制的简报',
  'today-makes-first': () => '运行 radar today 生成第一期。',

  'no-library': (file) => `${file} 不是 radar 能读的文献库`,
  'export-library': () =>
    '请把文献库导出为 BibTeX、BibLaTeX、RIS 或 CSL-JSON；Zotero 中为“文件 › 导出文献库”。编号列表请用标准输入：radar like - < ids.txt',
  'library-empty': (file) => `${file} 中没有论文`,
  'useless-entries': (skipped) =>
    `条目需要 arXiv 编号、DOI，或标题和作者${skipped > 0 ? `；${skipped} 条都没有` : ''}。`,
  'no-such-interest': (interest) => `配置中没有名为“${interest}”的兴趣`,
  'no-interests-at-all': () => '配置中没有任何兴趣：“radar init”可写入一些。',
  'interests-there-are': (...names) => `现有：${listed(names)}。`,
  'nobody-wrote': (author) => `库中没有 ${author} 的论文`,
  'only-seen-by-author': () => '只能按作者找到 radar 见过的论文；“radar refresh --days 30”可取回一个月。',
  'nobody-confirms-author': (papers, ...names) =>
    `库中有 ${papers} 篇 ${names.join('; ')} 的论文，但没有人可以确认所指的就是它们`,
  'dry-run-then-yes': () => '请先用 --dry-run 查看，再加 --yes。',

  'lines-no-papers': (more, ...lines) =>
    ['有的行不是论文', ...lines, ...(more > 0 ? [`… 另有 ${more} 行`] : [])].join('\n'),
  'line-needs-title': () => '每行，或 JSON 数组的每一项，须为至少含标题的对象。',
  'name-paper-lines': () => '请指定每行一篇论文的 JSON 文件，或用 - 表示标准输入。',
  'lines-no-feedback': (file, more, ...lines) =>
    [`${file} 中有的行不是反馈`, ...lines, ...(more > 0 ? [`… 另有 ${more} 行`] : [])].join('\n'),
  'line-needs-paper-and-kind': () =>
    '没有作任何更改。每行须为含 paper 和 kind（like、dislike、save 或 read）的 JSON 对象。',
  'item-of-file': (file, item, problem) => `${file} 第 ${item} 项：${problem}`,
  'line-of-file': (file, line, problem) => `${file}:${line}: ${problem}`,
  'line-number': (line, problem) => `第 ${line} 行：${problem}`,
  'no-json': () => '不是 JSON',
  'word-names-no-paper': (word) => `“${word}”不是论文的编号`,
  'copy-not-written': () => '没有作任何更改：反馈只在副本存妥之后才会取消。',
  'nobody-confirms-reset': () => '没有人可以确认要取消全部反馈',
  'reset-with-yes': () => '没有作任何更改。“radar feedback reset --yes”不加询问地执行。',
};
