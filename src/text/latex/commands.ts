/** What the commands of LaTeX's text mode are, by name: fonts, references, hidden ones, formulas, and plain characters. */

/** Fonts and sizes: their text is their argument, or what follows them. */
export const FONT =
  /^(?:emph|text(?:it|bf|tt|sc|sf|rm|up|sl|md|normal|sw)|mathrm|underline|uline|[mhf]box|text|url|path|nolinkurl|bf|it|em|rm|sl|sc|tt|sf|bfseries|itshape|scshape|ttfamily|tiny|scriptsize|footnotesize|small|normalsize|large|Large|LARGE|huge|Huge|noindent|centering|par|protect|selectfont|xspace|relax|ensuremath|mathit|uppercase|lowercase|boldmath|textquotesingle|normalfont|upshape|mdseries|rmfamily|sffamily|smallskip|medskip|bigskip|newline|linebreak|hfill|indent|item)$/;
export const REFERENCE =
  /^(?:[Cc]ite[a-z]*|parencite|textcite|autocite|footcite|[Cc]?ref|eqref|autoref|pageref|nocite)$/;
export const HIDDEN =
  /^(?:label|begin|end|vspace|hspace|color|bibliographystyle|bibliography|usepackage|thanks|thispagestyle|newcommand|renewcommand|def|phantom|setcounter|keywords)$/;
export const FORMULA =
  /^(?:[dt]?frac|sqrt|math(?:bb|cal|frak|scr)|[dt]?binom|hat|bar|tilde|vec|overline|widetilde|widehat)$/;
export const NAMES: Readonly<Record<string, string>> = {
  LaTeX: 'LaTeX',
  TeX: 'TeX',
  BibTeX: 'BibTeX',
  ldots: '…',
  textellipsis: '…',
  textasciitilde: '~',
  textasciicircum: '^',
  textunderscore: '_',
  textbackslash: '∖',
  textbar: '|',
  textbraceleft: '{',
  textbraceright: '}',
  textless: '<',
  textgreater: '>',
  textregistered: '®',
  texttrademark: '™',
  textcopyright: '©',
  textendash: '–',
  textemdash: '—',
  textquoteleft: '‘',
  textquoteright: '’',
  textquotedblleft: '“',
  textquotedblright: '”',
  textquotesingle: "'",
  textpm: '±',
  texttimes: '×',
  guillemotleft: '«',
  guillemotright: '»',
  guilsinglleft: '‹',
  guilsinglright: '›',
  quotedblbase: '„',
  lq: '‘',
  rq: '’',
  copyright: '©',
  textmu: 'µ',
  textbullet: '•',
  textperiodcentered: '·',
  textordfeminine: 'ª',
  textordmasculine: 'º',
  quad: ' ',
  qquad: ' ',
  n: ' ',
};
