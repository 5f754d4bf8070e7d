/** Whether a formula of a stranger may stand in a reader's own TeX document. */
import { symbolOf } from '../../text/latex/symbols.ts';

const LAYOUT =
  /^(?:[dtc]?frac|sfrac|nicefrac|sqrt|[dt]?binom|over|atop|choose|left|right|middle|[bB]igg?[lrm]?|limits|nolimits|q?quad|displaystyle|textstyle|scriptstyle|math(?:bb|bf|cal|frak|it|rm|scr|sf|tt|bin|rel|op|ord)|text(?:rm|bf|it|tt|sf|sc|up|normal)?|boldsymbol|bm|pmb|emph|operatorname|stackrel|overset|underset|underline|overline|underbrace|overbrace|over(?:right|left)arrow|widehat|widetilde|hat|tilde|bar|vec|d?dot|ddot|check|breve|acute|grave|mathring|not|ensuremath|mathbbm|mathds|Bbb|cal|frak|rm|bf|it|sf|tt|sl|em|xrightarrow|xleftarrow)$/;
const FUNCTION =
  /^(?:log|ln|lg|exp|a?r?c?(?:sin|cos|tan)|cot|sec|csc|(?:sin|cos|tan|cot)h|max|min|sup|inf|lim|limsup|liminf|arg|det|dim|ker|gcd|deg|hom|Pr|p?mod|bmod)$/;
/** Symbols by name, and commands of TeX that read, write or define something by another's name. */
const NEVER =
  /^(?:input|include|openin|openout|read|write|def|let|char|catcode|csname|special|par|end|begin)$/;

/** Only commands that draw something: nothing that reads, writes, defines or runs. `^^5c` is another way to write a backslash. */
export function drawsOnly(tex: string): boolean {
  if (tex.includes('^^')) return false;
  return [...tex.matchAll(/\\([A-Za-z@]+)/g)].every(([, name = '']) => isDrawing(name));
}

const isDrawing = (name: string): boolean =>
  LAYOUT.test(name) || FUNCTION.test(name) || (!NEVER.test(name) && symbolOf(name) !== undefined);
