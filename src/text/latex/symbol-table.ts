/**
 * LaTeX commands without arguments and their characters, as LaTeX, amssymb and unicode-math name them
 * (https://ctan.org/pkg/unicode-math). Alphabets are not here: latex-math.ts makes those.
 */
export const LATEX_SYMBOLS = `
AA Å  AC ∿  AE Æ  Angstroem Å  Angstrom Å  Aries ♈  Barv ⫧  BbbA 𝔸  BbbB 𝔹  BbbC ℂ  BbbD 𝔻  BbbE 𝔼
BbbF 𝔽  BbbG 𝔾  BbbH ℍ  BbbI 𝕀  BbbJ 𝕁  BbbK 𝕂  BbbL 𝕃  BbbM 𝕄  BbbN ℕ  BbbO 𝕆  BbbP ℙ  BbbQ ℚ
BbbR ℝ  BbbS 𝕊  BbbT 𝕋  BbbU 𝕌  BbbV 𝕍  BbbW 𝕎  BbbX 𝕏  BbbY 𝕐  BbbZ ℤ  Bbba 𝕒  Bbbb 𝕓  Bbbc 𝕔
Bbbd 𝕕  Bbbe 𝕖  Bbbf 𝕗  Bbbg 𝕘  Bbbh 𝕙  Bbbi 𝕚  Bbbj 𝕛  Bbbk 𝕜  Bbbl 𝕝  Bbbm 𝕞  Bbbn 𝕟
Bbbo 𝕠  Bbbp 𝕡  Bbbq 𝕢  Bbbr 𝕣  Bbbs 𝕤  Bbbt 𝕥  Bbbu 𝕦  Bbbv 𝕧  Bbbw 𝕨  Bbbx 𝕩  Bbby 𝕪
Bbbz 𝕫  Bot ⫫  Bumpeq ≎  CIRCLE ●  CONJUNCTION ☌  CYRSHA Ш  Cap ⋒  CapitalDifferentialD ⅅ  Cdprime Ъ
CheckedBox ☑  Checkedbox ☑  Circle ○  Colon ∷  Coloneq ⩴  Coloneqq ⩴  ComplexI ⅈ  ComplexJ ⅉ
Corresponds ≙  Cprime Ь  Crossedbox ☒  Cup ⋓  DD ⅅ  DDDot ⃛  DDot ̈  DDownarrow ⟱  DH Ð  DJ Đ  DashV ⫥
DashVDash ⟚  Dashv ⫤  Ddownarrow ⤋  Delta Δ  Diamond ◇  Diamondblack ◆  Diamonddot ⟐  DifferentialD ⅆ
Digamma Ϝ  Dot ̇  Doteq ≑  DoublePi ℼ  DownArrowBar ⤓  DownLeftTeeVector ⥞  DownLeftVectorBar ⥖
DownRightTeeVector ⥟  DownRightVectorBar ⥗  Downarrow ⇓  Dz Ѕ  Dzh Џ  Equal ⩵  Equiv ≣  Euler ℇ
EulerGamma ℽ  Eulerconst ℇ  Exclam ‼  ExponetialE ⅇ  Finv Ⅎ  Game ⅁  Gamma Γ  Gemini ♊  GreaterLess ≷
GreaterTilde ≳  Gt ⪢  Hermaphrodite ⚥  Hstrok Ħ  Im ℑ  Join ⨝  Jupiter ♃  Koppa Ϙ  L Ł  LEFTCIRCLE ◖
LEFTcircle ◐  LHD ◀  LLeftarrow ⭅  LVec ⃖  Lambda Λ  Lbag ⟅  Lbrack ⟦  Lbrbrak ⟬  Ldsh ↲  LeftArrowBar ⇤
LeftDownTeeVector ⥡  LeftDownVectorBar ⥙  LeftTeeVector ⥚  LeftTriangle ◁  LeftTriangleBar ⧏
LeftUpTeeVector ⥠  LeftUpVectorBar ⥘  LeftVectorBar ⥒  Leftarrow ⇐  Leftrightarrow ⇔  Leo ♌  LessTilde ≲
Libra ♎  Lightning ↯  Lleftarrow ⇚  Lmidot Ŀ  Longleftarrow ⟸  Longleftrightarrow ⟺  Longmappedfrom ⟽
Longmapsfrom ⟽  Longmapsto ⟾  Longrightarrow ⟹  Lparen ⦅  Lparengtr ⦕  Lsh ↰  Lt ⪡  Lvzigzag ⧚
Mappedfrom ⤆  MapsDown ↧  MapsUp ↥  Mapsfrom ⤆  Mapsto ⤇  Mars ♂  Mercury ☿  Mho ℧  Micro µ  NG Ŋ
Nearrow ⇗  Neptune ♆  NestedGreaterGreater ⪢  NestedLessLess ⪡  Not ⫬  NotGreaterLess ≹
NotGreaterTilde ≵  NotLeftTriangle ⋪  NotLessTilde ≴  NotRightTriangle ⋫  Nwarrow ⇖  O Ø  OE Œ  Omega Ω
Otimes ⨷  P ¶  Perp ⫫  Phi Φ  Pi Π  Planckconst ℎ  Pluto ♇  Prec ⪻  PrecedesSlantEqual ≼
PrecedesTilde ≾  PropertyLine ⅊  Proportion ∷  Psi Ψ  QED ∎  Qoppa Ϙ  Question ⁇  RHD ▶  RIGHTCIRCLE ◗
RIGHTcircle ◑  RRightarrow ⭆  Rbag ⟆  Rbrack ⟧  Rbrbrak ⟭  Rdsh ↳  Re ℜ  RightArrowBar ⇥
RightDownTeeVector ⥝  RightDownVectorBar ⥕  RightTeeVector ⥛  RightTriangle ▷  RightTriangleBar ⧐
RightUpTeeVector ⥜  RightUpVectorBar ⥔  RightVectorBar ⥓  Rightarrow ⇒  Rparen ⦆  Rparenless ⦖
Rrightarrow ⇛  Rsh ↱  Rvzigzag ⧛  S §  Same ⩶  Sampi Ϡ  Saturn ♄  Scorpio ♏  Searrow ⇘  SetDelayed ≔
Sigma Σ  Sqcap ⩎  Sqcup ⩏  Square ☐  Squaredot ⬝  Stigma Ϛ  Subset ⋐  Succ ⪼  SucceedsSlantEqual ≽
SucceedsTilde ≿  Sun ☉  Supset ⋑  Swarrow ⇙  TH Þ  Taurus ♉  Theta Θ  Top ⫪  Tstrok Ŧ  UUparrow ⟰
UpArrowBar ⤒  Uparrow ⇑  Updownarrow ⇕  Upsilon ϒ  Uranus ♅  Uuparrow ⤊  VERT ⦀  Vbar ⫫  Vdash ⊩  Vec ⃗
Vee ⩔  Venus ♀  Vert ‖  Vvdash ⊪  Vvert ⦀  Wedge ⩓  XBox ☒  Xi Ξ  Yup ⅄  Zbar Ƶ  aa å  accurrent ⏦
acidfree ♾  acwcirclearrow ⥀  acwgapcirclearrow ⟲  acwleftarcarrow ⤹  acwopencirclearrow ↺
acwoverarcarrow ⤺  acwunderarcarrow ⤻  adots ⋰  ae æ  agemO ℧  aleph ℵ  alpha α  alphaup α  amalg ∐
ampersand &  anchor ⚓  angdnr ⦟  angle ∠  angles ⦞  angleubar ⦤  annuity ⃧  apprge ≳  apprle ≲  approx ≈
approxeq ≊  approxeqq ⩰  approxident ≋  aquarius ♒  arceq ≘  aries ♈  arrowbullet ➢  assert ⊦  asteq ⩮
asteraccent ⃰  astrosun ☉  asymp ≍  atsign @  awint ⨑  bNot ⫭  backcong ≌  backdprime ‶  backepsilon ∍
backprime ‵  backsim ∽  backsimeq ⋍  backtrprime ‷  bagmember ⋿  ballotcheck ✓  ballotx ✗  barV ⫪
barcap ⩃  barcup ⩂  bardownharpoonleft ⥡  bardownharpoonright ⥝  barin ⋶  barleftarrow ⇤
barleftarrowrightarrowba ↹  barleftharpoon ⥫  barleftharpoondown ⥖  barleftharpoonup ⥒
barovernorthwestarrow ↸  barrightarrowdiamond ⤠  barrightharpoon ⥭  barrightharpoondown ⥟
barrightharpoonup ⥛  baruparrow ⤒  barupharpoonleft ⥘  barupharpoonright ⥔  barvee ⊽  barwedge ⊼
bbrktbrk ⎶  bdtriplevdash ┆  because ∵  benzenr ⏣  beta β  betaup β  beth ℶ  between ≬
bigblacktriangledown ▼  bigblacktriangleup ▲  bigbot ⟘  bigcap ⋂  bigcirc ◯  bigcup ⋃  bigcupdot ⨃
biginterleave ⫼  bigodot ⨀  bigoplus ⨁  bigotimes ⨂  bigslopedvee ⩗  bigslopedwedge ⩘  bigsqcap ⨅
bigsqcup ⨆  bigstar ★  bigtalloblong ⫿  bigtimes ⨉  bigtop ⟙  bigtriangledown ▽  bigtriangleleft ⨞
bigtriangleup △  biguplus ⨄  bigvee ⋁  bigwedge ⋀  bigwhitestar ☆  bij ⤖  binampersand &  bindnasrepma ⅋
biohazard ☣  blackcircledownarrow ⧭  blackcircledrightdot ⚈  blackcircledtwodots ⚉
blackcircleulquadwhite ◕  blackdiamonddownarrow ⧪  blackhourglass ⧗  blackinwhitediamond ◈
blackinwhitesquare ▣  blacklefthalfcircle ◖  blacklozenge   blackpointerleft ◄  blackpointerright ►
blackrighthalfcircle ◗  blacksmiley ☻  blacksquare ▪  blacktriangle ▴  blacktriangledown ▾
blacktriangleleft ◂  blacktriangleright ▸  blacktriangleup ▴  blkhorzoval ⬬  blkvertoval ⬮  block █
blockfull █  blockhalfshaded ▒  blocklefthalf ▌  blocklowhalf ▄  blockqtrshaded ░  blockrighthalf ▐
blockthreeqtrshaded ▓  blockuphalf ▀  bot ⊥  botsemicircle ◡  bowtie ⋈  boxDL ╗  boxDR ╔  boxDl ╖
boxDr ╓  boxH ═  boxHD ╦  boxHU ╩  boxHd ╤  boxHu ╧  boxUL ╝  boxUR ╚  boxUl ╜  boxUr ╙  boxV ║  boxVH ╬
boxVL ╣  boxVR ╠  boxVh ╫  boxVl ╢  boxVr ╟  boxast ⧆  boxbar ◫  boxbox ⧈  boxbslash ⧅  boxcircle ⧇
boxdL ╕  boxdR ╒  boxdiag ⧄  boxdl ┐  boxdot ⊡  boxdr ┌  boxh ─  boxhD ╥  boxhU ╨  boxhd ┬  boxhu ┴
boxminus ⊟  boxonbox ⧉  boxplus ⊞  boxr └  boxslash ⧄  boxtimes ⊠  boxuL ╛  boxuR ╘  boxul ┘  boxv │
boxvH ╪  boxvL ╡  boxvR ╞  boxvh ┼  boxvl ┤  boxvr ├  boy ♂  bsimilarleftarrow ⭁  bsimilarrightarrow ⭇
bsolhsub ⟈  btimes ⨲  bullet •  bullseye ◎  bumpeq ≏  bumpeqq ⪮  buni ⊎  cancer ♋  candra ̐  cap ∩
capbarcup ⩉  capdot ⩀  capovercup ⩇  capricornus ♑  capwedge ⩄  caretinsert ‸  carriagereturn ↵  cat ⁀
ccwundercurvearrow ⤿  cdotp ·  cdots ⋯  cdprime ъ  cent ¢  centerdot ⬝  check ̌  checkmark ✓  chi χ
chiup χ  cirE ⧃  cirbot ⟟  circ ∘  circeq ≗  circlearrowleft ↺  circlearrowright ↻
circlebottomhalfblack ◒  circledR ®  circledS Ⓢ  circledast ⊛  circledbslash ⦸  circledbullet ⦿
circledcirc ⊚  circleddash ⊝  circledequal ⊜  circledgtr ⧁  circledless ⧀  circledownarrow ⧬
circledparallel ⦷  circledrightdot ⚆  circledstar ✪  circledtwodots ⚇  circledvert ⦶
circledwhitebullet ⦾  circlehbar ⦵  circlelefthalfblack ◐  circlellquad ◵  circlelrquad ◶
circleonleftarrow ⬰  circleonrightarrow ⇴  circlerighthalfblack ◑  circletophalfblack ◓  circleulquad ◴
circleurquad ◷  circleurquadblack ◔  circlevertfill ◍  cirfnint ⨐  cirmid ⫯  cirscir ⧂  clockoint ∲
closedvarcap ⩍  closedvarcup ⩌  closedvarcupsmashprod ⩐  closure ⁐  clubsuit ♣  cntclockoint ∳  colon :
coloneq ≔  coloneqq ≔  comma ,  commaminus ⨩  comp ⨾  complement ∁  concavediamond ⟡
concavediamondtickleft ⟢  concavediamondtickright ⟣  cong ≅  congdot ⩭  conictaper ⌲  conjquant ⨇
coprod ∐  copyright ©  corresponds ≙  cprime ь  csub ⫏  csube ⫑  csup ⫐  csupe ⫒  cuberoot ∛  cup ∪
cupbarcap ⩈  cupdot ⊍  cupleftarrow ⊌  cupovercap ⩆  cupvee ⩅  curlyeqprec ⋞  curlyeqsucc ⋟  curlyvee ⋎
curlywedge ⋏  currency ¤  curvearrowleft ↶  curvearrowleftplus ⤽  curvearrowright ↷
curvearrowrightminus ⤼  cwcirclearrow ⥁  cwgapcirclearrow ⟳  cwopencirclearrow ↻  cwrightarcarrow ⤸
cwundercurvearrow ⤾  dagger †  daleth ℸ  danger ☡  dashV ⫣  dashVdash ⟛  dasharrow ⇢  dashcolon ∹
dashleftarrow ⇠  dashleftharpoondown ⥫  dashrightarrow ⇢  dashrightharpoondown ⥭  dashv ⊣  dbkarow ⤏
dbloint ∯  dd ⅆ  ddagger ‡  ddddot ⃜  dddot ⃛  ddots ⋱  ddotseq ⩷  delta δ  deltaup δ  diameter ⌀
diamond ⋄  diamondbotblack ⬙  diamondcdot ⟐  diamondleftarrow ⤝  diamondleftarrowbar ⤟
diamondleftblack ⬖  diamondrightblack ⬗  diamondsuit ♦  diamondtopblack ⬘  dicei ⚀  diceii ⚁  diceiii ⚂
diceiv ⚃  dicev ⚄  dicevi ⚅  digamma Ϝ  dint ⋂  dinter ⋂  disin ⋲  disjquant ⨈  div ÷  divideontimes ⋇
divslash ∕  dj đ  dlcrop ⌍  dlsh ↲  doteq ≐  doteqdot ≑  dotequal ≐  dotequiv ⩧  dotminus ∸  dotplus ∔
dotsim ⩪  dotsminusdots ∺  dottedcircle ◌  dottedsquare ⬚  dottimes ⨰  doublebarvee ⩢  doublebarwedge ⌆
doubleplus ⧺  downarrow ↓  downarrowbar ⤓  downarrowbarred ⤈  downarrowuparrow ⇵  downdasharrow ⇣
downdownarrows ⇊  downdownharpoons ⥥  downfishtail ⥿  downharpoonleft ⇃  downharpoonleftbar ⥙
downharpoonright ⇂  downharpoonrightbar ⥕  downharpoonsleftright ⥥  downrightcurvedarrow ⤵
downtriangleleftblack ⧨  downtrianglerightblack ⧩  downuparrows ⇵  downupharpoons ⥯
downupharpoonsleftright ⥯  downwhitearrow ⇩  downzigzagarrow ↯  dprime ″  draftingarrow ➛  drbkarow ⤐
drcrop ⌌  dres ◁  droang ̚  drsh ↳  dsol ⧶  dsub ⩤  dualmap ⧟  duni ⋃  dunion ⋃  dz ѕ  dzh џ  earth ♁
ee ⅇ  egsdot ⪘  eighthnote ♪  elinters ⏧  ell ℓ  elsdot ⪗  emptyset ∅  emptysetoarr ⦳  emptysetoarrl ⦴
emptysetobar ⦱  emptysetocirc ⦲  enclosecircle ⃝  enclosediamond ⃟  enclosesquare ⃞  enclosetriangle ⃤
enleadertwodots ‥  eparsl ⧣  epsilonup ϵ  eqcirc ≖  eqcolon ∹  eqdef ≝  eqdot ⩦  eqeq ⩵  eqeqeq ⩶
eqgtr ⋝  eqless ⋜  eqqcolon ≕  eqqgtr ⪚  eqqless ⪙  eqqplus ⩱  eqqsim ⩳  eqqslantgtr ⪜  eqqslantless ⪛
eqsim ≂  eqslantgtr ⋝  eqslantless ⋜  equal =  equalleftarrow ⭀  equalparallel ⋕  equalrightarrow ⥱
equilibrium ⇌  equiv ≡  equivDD ⩸  equivVert ⩨  equivVvert ⩩  eqvparsl ⧥  errbarblackcircle ⧳
errbarblackdiamond ⧱  errbarblacksquare ⧯  errbarcircle ⧲  errbardiamond ⧰  errbarsquare ⧮  estimated ℮
eta η  etaup η  eth ð  euro €  exclam !  exi ∃  exists ∃  fallingdotseq ≒  fatsemi ⨟  fbowtie ⧓  fcmp ⨾
fdiagovnearrow ⤯  fdiagovrdiag ⤬  female ♀  ffun ⇻  finj ⤕  fint ⨏  fisheye ◉  flat ♭  fltns ⏥  forall ∀
forks ⫝̸  forksnot ⫝  forkv ⫙  fourth ⁗  fourthroot ∜  fourvdots ⦙  fracslash ⁄  frown ⌢  frownie ☹
fullouterjoin ⟗  fun →  gamma γ  gammaup γ  ge ≥  gemini ♊  geq ≥  geqq ≧  geqqslant ⫺  geqslant ⩾
gescc ⪩  gesdot ⪀  gesdoto ⪂  gesdotol ⪄  gesles ⪔  gets ←  gg ≫  ggcurly ⪼  ggg ⋙  gggnest ⫸  gimel ℷ
girl ♀  glE ⪒  gla ⪥  gleichstark ⧦  glj ⪤  gnapprox ⪊  gneq ≩  gneqq ≩  gnsim ⋧  greater >  gsime ⪎
gsiml ⪐  gtcc ⪧  gtcir ⩺  gtlpar ⦠  gtquest ⩼  gtrapprox ⪆  gtrarr ⥸  gtrdot ⋗  gtreqless ⋛
gtreqqless ⋛  gtrless ≷  gtrsim ≳  guillemotleft «  guillemotright »  guilsinglleft ‹  guilsinglright ›
gvertneqq ≩  h ℎ  happy ㋡  harrowextender ⎯  hash ⋕  hatapprox ⩯  hbar ℏ  heartsuit ♥  hermitmatrix ⊹
hexagon ⎔  hexagonblack ⬣  hide ⧹  hknearrow ⤤  hknwarrow ⤣  hksearow ⤥  hkswarow ⤦  hookleftarrow ↩
hookrightarrow ↪  horizbar ―  hourglass ⧖  house ⌂  hrectangle ▭  hrectangleblack ▬  hslash ℏ  hstrok ħ
hybull ⁃  hyphenbullet ⁃  hzigzag 〰  i ℹ  iddots ⋰  ii ⅈ  iiiint ⨌  iiint ∭  iinfin ⧜  iint ∬  imageof ⊷
imath ı  impliedby ⟸  in ∈  increment ∆  infty ∞  inj ↣  int ∫  intBar ⨎  intbar ⨍  intbottom ⌡
intcap ⨙  intclockwise ∱  intcup ⨚  intercal ⊺  interleave ⫴  intextender ⎮  intlarhk ⨗  intprod ⨼
intprodr ⨽  inttop ⌠  intx ⨘  invamp ⅋  invdiameter ⍉  inversebullet ◘  inversewhitecircle ◙  invlazys ∾
invneg ⌐  invnot ⌐  invsmileface ☻  invwhitelowerhalfcircle ◛  invwhiteupperhalfcircle ◚  iota ι
iotaup ι  isinE ⋹  isindot ⋵  isinobar ⋷  isins ⋴  isinvb ⋸  jj ⅉ  jmath ȷ  jupiter ♃  kappa κ
kappaup κ  kernelcontraction ∻  koppa ϙ  l ł  lAngle ⟪  lBrace ⦃  lBrack ⟦  lParen ⦅  lambda λ
lambdaup λ  land ∧  lang ⟪  langledot ⦑  laplac ⧠  lat ⪫  late ⪭  lbag ⟅  lblkbrbrak ⦗  lblot ⦉
lbracelend ⎩  lbracemid ⎨  lbraceuend ⎧  lbrackextender ⎢  lbracklend ⎣  lbracklltick ⦏  lbrackubar ⦋
lbrackuend ⎡  lbrackultick ⦍  lbrbrak ❲  lceil ⌈  lcurvyangle ⧼  ldotp .  ldots …  le ≤  leadsto ⤳
leftarrow ←  leftarrowapprox ⭊  leftarrowbackapprox ⭂  leftarrowbsimilar ⭋  leftarrowless ⥷
leftarrowonoplus ⬲  leftarrowplus ⥆  leftarrowshortrightarrow ⥃  leftarrowsimilar ⥳  leftarrowsubset ⥺
leftarrowtail ↢  leftarrowtriangle ⇽  leftarrowx ⬾  leftbarharpoon ⥪  leftbkarrow ⤌  leftcurvedarrow ⬿
leftdasharrow ⇠  leftdbkarrow ⤎  leftdbltail ⤛  leftdotarrow ⬸  leftdowncurvedarrow ⤶  leftfishtail ⥼
leftharpoonaccent ⃐  leftharpoondown ↽  leftharpoondownbar ⥞  leftharpoonsupdown ⥢  leftharpoonup ↼
leftharpoonupbar ⥚  leftharpoonupdash ⥪  leftleftarrows ⇇  leftleftharpoons ⥢  leftmoon ☾
leftouterjoin ⟕  leftrightarrow ↔  leftrightarrowcircle ⥈  leftrightarrows ⇆  leftrightarrowtriangle ⇿
leftrightharpoon ⥊  leftrightharpoondown ⥐  leftrightharpoondowndown ⥐  leftrightharpoondownup ⥋
leftrightharpoons ⇋  leftrightharpoonsdown ⥧  leftrightharpoonsup ⥦  leftrightharpoonup ⥎
leftrightharpoonupdown ⥊  leftrightharpoonupup ⥎  leftrightsquigarrow ↭  leftslice ⪦  leftsquigarrow ⇜
lefttail ⤙  leftthreearrows ⬱  leftthreetimes ⋋  leftturn ↺  leftupdownharpoon ⥑  leftwavearrow ↜
leftwhitearrow ⇦  leo ♌  leq ≤  leqq ≦  leqqslant ⫹  leqslant ⩽  lescc ⪨  lesdot ⩿  lesdoto ⪁
lesdotor ⪃  lesges ⪓  less <  lessapprox ⪅  lessdot ⋖  lesseqgtr ⋚  lesseqqgtr ⋚  lessgtr ≶  lesssim ≲
lfbowtie ⧑  lfloor ⌊  lftimes ⧔  lgE ⪑  lgblkcircle ⬤  lgblksquare ⬛  lgroup ⟮  lgwhtcircle ◯
lgwhtsquare ⬜  lhblk ▄  lhd ◁  libra ♎  lightning ↯  limg ⦇  linefeed ↴  ll ≪  llangle ⦉  llarc ◟
llblacktriangle ◣  llbracket 〚  llcorner ⌞  llcurly ⪻  lll ⋘  lllnest ⫷  llparenthesis ⦇  lltriangle ◺
lmidot ŀ  lmoustache ⎰  lnapprox ⪉  lneq ≨  lneqq ≨  lnot ¬  lnsim ⋦  longdashv ⟞  longdivision ⟌
longleftarrow ⟵  longleftrightarrow ⟷  longleftsquigarrow ⬳  longmappedfrom ⟻  longmapsfrom ⟻
longmapsto ⟼  longrightarrow ⟶  longrightsquigarrow ⟿  looparrowleft ↫  looparrowright ↬  lor ∨
lowint ⨜  lozenge ◊  lozengeminus ⟠  lparen (  lparenextender ⎜  lparenlend ⎝  lparenless ⦓
lparenuend ⎛  lrarc ◞  lrblacktriangle ◢  lrcorner ⌟  lrtimes ⋈  lrtriangle ◿  lrtriangleeq ⧡  lsime ⪍
lsimg ⪏  lsqhook ⫍  ltcc ⪦  ltcir ⩹  ltimes ⋉  ltlarr ⥶  ltquest ⩻  ltrivb ⧏  lvboxline ⎸  lvec ⃐
lvertneqq ≨  lvzigzag ⧘  male ♂  maltese ✠  mappedfrom ↤  mapsdown ↧  mapsfrom ↤  mapsto ↦  mapsup ↥
marker ▮  mathcent ¢  mathcolon :  mathdollar $  matheth ð  mathratio ∶  mathring ̊  mathslash /
mathsterling £  mdblkcircle ⚫  mdblkdiamond ⬥  mdblklozenge ⬧  mdblksquare ◼  mdlgblkcircle ●
mdlgblkdiamond ◆  mdlgblklozenge ⧫  mdlgblksquare ■  mdlgwhtcircle ○  mdlgwhtdiamond ◇  mdlgwhtlozenge ◊
mdlgwhtsquare □  mdsmblkcircle ⦁  mdsmblksquare ◾  mdsmwhtcircle ⚬  mdsmwhtsquare ◽  mdwhtcircle ⚪
mdwhtdiamond ⬦  mdwhtlozenge ⬨  mdwhtsquare ◻  measangledltosw ⦯  measangledrtose ⦮  measangleldtosw ⦫
measanglelutonw ⦩  measanglerdtose ⦪  measanglerutone ⦨  measangleultonw ⦭  measangleurtone ⦬  measeq ≞
measuredangle ∡  measuredangleleft ⦛  measuredrightangle ⊾  medblackstar ⭑  medbullet ⚫  medcirc ⚪
medwhitestar ⭐  mercury ☿  mho ℧  midbarvee ⩝  midbarwedge ⩜  midcir ⫰  minus −  minusdot ⨪
minusfdots ⨫  minusrdots ⨬  mlcp ⫛  mldr …  modtwosum ⨊  mp ∓  mu μ  multimap ⊸  multimapboth ⧟
multimapdotbothA ⊶  multimapdotbothB ⊷  multimapinv ⟜  muup µ  nHdownarrow ⇟  nHuparrow ⇞  nLeftarrow ⇍
nLeftrightarrow ⇎  nRightarrow ⇏  nVDash ⊯  nVdash ⊮  nVleftarrow ⇺  nVleftarrowtail ⬺
nVleftrightarrow ⇼  nVrightarrow ⇻  nVrightarrowtail ⤕  nVtwoheadleftarrow ⬵  nVtwoheadleftarrowtail ⬽
nVtwoheadrightarrow ⤁  nVtwoheadrightarrowtail ⤘  nabla ∇  napprox ≉  nasymp ≭  natural ♮  ncong ≇
ndres ⩤  ne ≠  nearrow ↗  neg ¬  neovnwarrow ⤱  neovsearrow ⤮  neptune ♆  neq ≠  nequiv ≢  neswarrow ⤢
neuter ⚲  nexi ∄  nexists ∄  ng ŋ  ngeq ≱  ngeqslant ≱  ngtr ≯  ngtrless ≹  ngtrsim ≵  nhVvert ⫵
nhpar ⫲  ni ∋  nin ∉  niobar ⋾  nis ⋼  nisd ⋺  nldr ‥  nleftarrow ↚  nleftrightarrow ↮  nleq ≰
nleqslant ≰  nless ≮  nlessgtr ≸  nlesssim ≴  nni ∌  not ̸  notasymp ≭  notbackslash ⍀  notin ∉  notni ∌
notowner ∌  notowns ∌  notslash ⌿  nparallel ∦  npolint ⨔  nprec ⊀  npreccurlyeq ⋠  npreceq ⋠
nrightarrow ↛  nrres ⩥  nsim ≁  nsime ≄  nsimeq ≄  nsqsubseteq ⋢  nsqsupseteq ⋣  nsubset ⊄  nsubseteq ⊈
nsubseteqq ⊈  nsucc ⊁  nsucccurlyeq ⋡  nsucceq ⋡  nsupset ⊅  nsupseteq ⊉  nsupseteqq ⊉  ntriangleleft ⋪
ntrianglelefteq ⋬  ntriangleright ⋫  ntrianglerighteq ⋭  nu ν  nunlhd ⋬  nunrhd ⋭  nuup ν  nvDash ⊭
nvLeftarrow ⤂  nvLeftrightarrow ⤄  nvRightarrow ⤃  nvdash ⊬  nvinfty ⧞  nvleftarrow ⇷  nvleftarrowtail ⬹
nvleftrightarrow ⇹  nvrightarrow ⇸  nvrightarrowtail ⤔  nvtwoheadleftarrow ⬴  nvtwoheadleftarrowtail ⬼
nvtwoheadrightarrow ⤀  nvtwoheadrightarrowtail ⤗  nwarrow ↖  nwovnearrow ⤲  nwsearrow ⤡  o ø  obar ⌽
obot ⦺  obrbrak ⏠  obslash ⦸  ocirc ̊  ocommatopright ̕  octothorpe #  odiv ⨸  odot ⊙  odotslashdot ⦼
oe œ  ogreaterthan ⧁  oiiint ∰  oiint ∯  oint ∮  ointctrclockwise ∳  olcross ⦻  olessthan ⧀  omega ω
omegaup ω  ominus ⊖  operp ⦹  oplus ⊕  opluslhrim ⨭  oplusrhrim ⨮  origof ⊶  oslash ⊘  otimes ⊗
otimeshat ⨶  otimeslhrim ⨴  otimesrhrim ⨵  oturnedcomma ̒  overbar ̅  overbrace ⏞  overbracket ⎴
overleftarrow ⃖  overleftrightarrow ⃡  overparen ⏜  overrightarrow ⃗  ovhook ̉  owns ∋  parallel ∥
parallelogram ▱  parallelogramblack ▰  parsim ⫳  partial ∂  partialmeetcontraction ⪣  partialup ∂
pencil ✎  pentagon ⬠  pentagonblack ⬟  percent %  period .  perp ⊥  perps ⫡  pfun ⇸  phi ϕ  phiup ϕ
phone ☎  pi π  pinj ⤔  pisces ♓  pitchfork ⋔  piup π  plus +  plusdot ⨥  pluseqq ⩲  plushat ⨣  plussim ⨦
plussubtwo ⨧  plustrif ⨨  pluto ♇  pm ±  pointint ⨕  pointright ☞  postalmark 〒  pounds £  prec ≺
precapprox ⪷  preccurlyeq ≼  preceq ≼  preceqq ⪳  precnapprox ⪹  precneq ⪱  precneqq ⪵  precnsim ⋨
precsim ≾  prime ′  prod ∏  profline ⌒  profsurf ⌓  project ⨡  propto ∝  prurel ⊰  psi ψ  psiup ψ
psur ⤀  psurj ⤀  pullback ⟓  pushout ⟔  qoppa ϙ  qprime ⁗  quarternote ♩  questeq ≟  question ?
rAngle ⟫  rBrace ⦄  rBrack ⟧  rParen ⦆  radiation ☢  rang ⟫  rangledot ⦒  rangledownzigzagarrow ⍼
rbag ⟆  rblkbrbrak ⦘  rblot ⦊  rbracelend ⎭  rbracemid ⎬  rbraceuend ⎫  rbrackextender ⎥  rbracklend ⎦
rbracklrtick ⦎  rbrackubar ⦌  rbrackuend ⎤  rbrackurtick ⦐  rbrbrak ❳  rceil ⌉  rcurvyangle ⧽
rdiagovfdiag ⤫  rdiagovsearrow ⤰  recorder ⌕  recycle ♻  rel ↔  restriction ↾  revangle ⦣
revangleubar ⦥  revemptyset ⦰  revequilibrium ⇋  revnmid ⫮  rfbowtie ⧒  rfloor ⌋  rftimes ⧕  rgroup ⟯
rhd ▷  rho ρ  rhoup ρ  rightangle ∟  rightanglemdot ⦝  rightanglesqr ⦜  rightarrow →  rightarrowapprox ⥵
rightarrowbackapprox ⭈  rightarrowbar ⇥  rightarrowbsimilar ⭌  rightarrowdiamond ⤞  rightarrowgtr ⭃
rightarrowonoplus ⟴  rightarrowplus ⥅  rightarrowshortleftarrow ⥂  rightarrowsimilar ⥴
rightarrowsupset ⭄  rightarrowtail ↣  rightarrowtriangle ⇾  rightarrowx ⥇  rightbarharpoon ⥬
rightbkarrow ⤍  rightcurvedarrow ⤳  rightdasharrow ⇢  rightdbltail ⤜  rightdotarrow ⤑
rightdowncurvedarrow ⤷  rightfishtail ⥽  rightharpoonaccent ⃑  rightharpoondown ⇁  rightharpoondownbar ⥗
rightharpoonsupdown ⥤  rightharpoonup ⇀  rightharpoonupbar ⥓  rightharpoonupdash ⥬  rightimply ⥰
rightleftarrow ⇄  rightleftarrows ⇄  rightleftharpoon ⥋  rightleftharpoons ⇌  rightleftharpoonsdown ⥩
rightleftharpoonsup ⥨  rightmoon ☽  rightouterjoin ⟖  rightpentagon ⭔  rightpentagonblack ⭓
rightrightarrows ⇉  rightrightharpoons ⥤  rightslice ⪧  rightsquigarrow ⇝  righttail ⤚
rightthreearrows ⇶  rightthreetimes ⋌  rightturn ↻  rightupdownharpoon ⥏  rightwavearrow ↝
rightwhitearrow ⇨  rimg ⦈  ring ̊  ringplus ⨢  risingdotseq ≓  rmoustache ⎱  rparen )  rparenextender ⎟
rparengtr ⦔  rparenlend ⎠  rparenuend ⎞  rppolint ⨒  rrangle ⦊  rrbracket 〛  rres ▷  rrparenthesis ⦈
rsolbar ⧷  rsqhook ⫎  rsub ⩥  rtimes ⋊  rtriltri ⧎  ruledelayed ⧴  rvboxline ⎹  rvzigzag ⧙  sad ☹
sadface ☹  sagittarius ♐  sampi ϡ  sansLmirrored ⅃  sansLturned ⅂  saturn ♄  scorpio ♏  scpolint ⨓
scurel ⊱  sdef ≙  searrow ↘  second ″  semi ⨟  semicolon ;  seovnearrow ⤭  setminus ∖  sharp ♯
shortdowntack ⫟  shortlefttack ⫞  shortrightarrowleftarrow ⥄  shortuptack ⫠  shuffle ⧢  sigma σ
sigmaup σ  sim ∼  simeq ≃  simgE ⪠  simgtr ⪞  similarleftarrow ⭉  similarrightarrow ⥲  simlE ⪟
simless ⪝  simminussim ⩬  simneqq ≆  simplus ⨤  simrdots ⩫  sinewave ∿  sixteenthnote ♬  skull ☠
slash /  smallblacktriangleleft ◂  smallblacktriangleright ▸  smallfrown ⌢  smallin ∊  smallni ∍
smallsetminus ﹨  smallsmile ⌣  smalltriangledown ▿  smalltriangleleft ◃  smalltriangleright ▹
smalltriangleup ▵  smashtimes ⨳  smblkcircle •  smblkdiamond ⬩  smblklozenge ⬪  smblksquare ▪
smeparsl ⧤  smile ☺  smileface ☺  smiley ☺  smt ⪪  smte ⪬  smwhitestar ⭒  smwhtcircle ◦  smwhtdiamond ⋄
smwhtlozenge ⬫  smwhtsquare ▫  spadesuit ♠  spddot ¨  sphat ^  sphericalangle ∢  sphericalangleup ⦡
spot ⦁  sptilde ~  sqangle ∟  sqcap ⊓  sqcup ⊔  sqint ⨖  sqlozenge ⌑  sqrint ⨖  sqrt √  sqrtbottom ⎷
sqsubset ⊏  sqsubseteq ⊑  sqsubsetneq ⋤  sqsupset ⊐  sqsupseteq ⊒  sqsupsetneq ⋥  squarebotblack ⬓
squarecrossfill ▩  squarehfill ▤  squarehvfill ▦  squareleftblack ◧  squarellblack ⬕  squarellquad ◱
squarelrblack ◪  squarelrquad ◲  squareneswfill ▨  squarenwsefill ▧  squarerightblack ◨
squaretopblack ⬒  squareulblack ◩  squareulquad ◰  squareurblack ⬔  squareurquad ◳  squarevfill ▥
squoval ▢  ss ß  sslash ⫽  stareq ≛  steaming ☕  sterling £  stigma ϛ  strictfi ⥼  strictif ⥽  strns ⏤
subedot ⫃  submult ⫁  subrarr ⥹  subset ⊂  subsetapprox ⫉  subsetcirc ⟃  subsetdot ⪽  subseteq ⊆
subseteqq ⊆  subsetneq ⊊  subsetneqq ⊊  subsetplus ⪿  subsim ⫇  subsub ⫕  subsup ⫓  succ ≻  succapprox ⪸
succcurlyeq ≽  succeq ≽  succeqq ⪴  succnapprox ⪺  succneq ⪲  succneqq ⪶  succnsim ⋩  succsim ≿  sum ∑
sumbottom ⎳  sumint ⨋  sumtop ⎲  sun ☼  supdsub ⫘  supedot ⫄  suphsol ⟉  suphsub ⫗  suplarr ⥻  supmult ⫂
supset ⊃  supsetapprox ⫊  supsetcirc ⟄  supsetdot ⪾  supseteq ⊇  supseteqq ⊇  supsetneq ⊋  supsetneqq ⊋
supsetplus ⫀  supsim ⫈  supsub ⫔  supsup ⫖  surd √  surj ↠  swarrow ↙  swords ⚔  talloblong ⫾  tau τ
taurus ♉  tauup τ  tcmu µ  tcohm Ω  textbrokenbar ¦  textcent ¢  textcircledP ℗  textcurrency ¤
texteuro €  textfractionsolidus ⁄  textmusicalnote ♪  textordfeminine ª  textordmasculine º
textpertenthousand ‱  textperthousand ‰  textrecipe ℞  textreferencemark ※  texttrademark ™
textvisiblespace ␣  tfun →  th þ  therefore ∴  thermod ⧧  theta θ  thetaup θ  third ‴  threedangle ⟀
threedotcolon ⫶  threeunderdot ⃨  tieconcat ⁀  tieinfty ⧝  times ×  timesbar ⨱  tinj ↣  tminus ⧿  to →
toea ⤨  tona ⤧  top ⊤  topbot ⌶  topcir ⫱  topfork ⫚  topsemicircle ◠  tosa ⤩  towa ⤪  tplus ⧾
trapezium ⏢  triangle △  trianglecdot ◬  triangledown ▿  triangleleft ◃  triangleleftblack ◭
trianglelefteq ⊴  triangleminus ⨺  triangleodot ⧊  triangleplus ⨹  triangleq ≜  triangleright ▹
trianglerightblack ◮  trianglerighteq ⊵  triangles ⧌  triangleserifs ⧍  triangletimes ⨻  triangleubar ⧋
tripleplus ⧻  trprime ‴  trslash ⫻  tstrok ŧ  tsur ↠  turnangle ⦢  turnediota ℩  turnednot ⌙  twocaps ⩋
twocups ⩊  twoheaddownarrow ↡  twoheadleftarrow ↞  twoheadleftarrowtail ⬻  twoheadleftdbkarrow ⬷
twoheadmapsfrom ⬶  twoheadmapsto ⤅  twoheadrightarrow ↠  twoheadrightarrowtail ⤖  twoheaduparrow ↟
twoheaduparrowcircle ⥉  twolowline ‗  twonotes ♫  typecolon ⦂  ubrbrak ⏡  uhblk ▀  ularc ◜
ulblacktriangle ◤  ulcorner ⌜  ulcrop ⌏  ultriangle ◸  uminus ⩁  underbar ̱  underbrace ⏟
underbracket ⎵  underleftarrow ⃮  underleftharpoondown ⃭  underparen ⏝  underrightarrow ⃯
underrightharpoondown ⃬  unicodecdots ⋯  unicodeellipsis …  unlhd ⊴  unrhd ⊵  upAlpha Α  upBeta Β
upChi Χ  upDelta Δ  upDigamma Ϝ  upEpsilon Ε  upEta Η  upGamma Γ  upIota Ι  upKappa Κ  upKoppa Ϟ
upLambda Λ  upMu Μ  upNu Ν  upOmega Ω  upOmicron Ο  upPhi Φ  upPi Π  upPsi Ψ  upRho Ρ  upSampi Ϡ
upSigma Σ  upStigma Ϛ  upTau Τ  upTheta Θ  upUpsilon Υ  upXi Ξ  upZeta Ζ  upalpha α  upand ⅋  uparrow ↑
uparrowbarred ⤉  uparrowdownarrow ⇅  uparrowoncircle ⦽  upbackepsilon ϶  upbeta β  upchi χ
updasharrow ⇡  updelta δ  updigamma ϝ  updownarrow ↕  updownarrowbar ↨  updownarrows ⇅
updownharpoonleftleft ⥑  updownharpoonleftright ⥍  updownharpoonrightleft ⥌  updownharpoonrightright ⥏
updownharpoons ⥮  updownharpoonsleftright ⥮  upepsilon ε  upequilibrium ⥮  upeta η  upfishtail ⥾
upgamma γ  upharpoonleft ↿  upharpoonleftbar ⥠  upharpoonleftdown ⇃  upharpoonleftup ↿  upharpoonright ↾
upharpoonrightbar ⥜  upharpoonrightdown ⇂  upharpoonrightup ↾  upharpoonsleftright ⥣  upin ⟒  upint ⨛
upiota ι  upkappa κ  upkoppa ϟ  uplambda λ  uplus ⊎  upmu μ  upnu ν  upoldKoppa Ϙ  upoldkoppa ϙ
upomega ω  upomicron ο  upphi ϕ  uppi π  uppsi ψ  uprevequilibrium ⥯  uprho ρ  uprightcurvearrow ⤴
upsampi ϡ  upsigma σ  upsilon υ  upsilonup υ  upstigma ϛ  uptau τ  uptheta θ  upuparrows ⇈
upupharpoons ⥣  upupsilon υ  upvarTheta ϴ  upvarbeta ϐ  upvarepsilon ϵ  upvarkappa ϰ  upvarphi φ
upvarpi ϖ  upvarrho ϱ  upvarsigma ς  upvartheta ϑ  upwhitearrow ⇧  upxi ξ  upzeta ζ  uranus ♅  urarc ◝
urblacktriangle ◥  urcorner ⌝  urcrop ⌎  urtriangle ◹  utilde ̰  vBar ⫨  vBarv ⫩  vDash ⊨  vDdash ⫢
varDelta 𝛥  varEarth ♁  varGamma 𝛤  varLambda 𝛬  varOmega 𝛺  varPhi 𝛷  varPi 𝛱  varPsi 𝛹
varSigma 𝛴  varTheta ϴ  varUpsilon 𝛶  varVdash ⫦  varXi 𝛯  varbarwedge ⌅  varbeta ϐ
varcarriagereturn ⏎  varclub ♧  varclubsuit ♧  vardiamond ♦  vardiamondsuit ♦  vardoublebarwedge ⌆
varepsilon ε  varepsilonup ε  varheart ♥  varheartsuit ♥  varhexagon ⬡  varhexagonblack ⬢
varhexagonlrbonds ⌬  varisinobar ⋶  varisins ⋳  varkappa ϰ  varlrtriangle ⊿  varniobar ⋽  varnis ⋻
varnothing ∅  varointclockwise ∲  varparallel ⫽  varphi φ  varphiup φ  varpi ϖ  varpiup ϖ  varprod ⨉
varpropto ∝  varrho ϱ  varrhoup ϱ  varsdef ≜  varsigma ς  varsigmaup ς  varspade ♤  varspadesuit ♤
varstar ✶  varsubsetneq ⊊  vartheta ϑ  varthetaup ϑ  vartriangle ▵  vartriangleleft ⊲
vartriangleright ⊳  varveebar ⩡  vbraceextender ⎪  vbrtri ⧐  vdash ⊢  vdots ⋮  vectimes ⨯  vee ∨
veebar ⊻  veedot ⟇  veedoublebar ⩣  veeeq ≚  veemidvert ⩛  veeodot ⩒  veeonvee ⩖  veeonwedge ⩙  vert |
vertoverlay ⃒  viewdata ⌗  virgo ♍  vlongdash ⟝  vrectangle ▯  vrectangleblack ▮  vysmblkcircle ∙
vysmblksquare ⬝  vysmwhtcircle ∘  vysmwhtsquare ⬞  vzigzag ⦚  warning ⚠  wasylozenge ⌑  wasytherefore ∴
wedge ∧  wedgebar ⩟  wedgedot ⟑  wedgedoublebar ⩠  wedgemidvert ⩚  wedgeodot ⩑  wedgeonwedge ⩕  wedgeq ≙
whitearrowupfrombar ⇪  whiteinwhitetriangle ⟁  whitepointerleft ◅  whitepointerright ▻
whitesquaretickleft ⟤  whitesquaretickright ⟥  whthorzoval ⬭  whtvertoval ⬯  wideangledown ⦦
wideangleup ⦧  widebridgeabove ⃩  widehat ̂  wideparen ⏜  widetilde ̃  wideutilde ̰  wp ℘  wr ≀  xbsol ⧹
xi ξ  xiup ξ  xsol ⧸  yen ¥  yinyang ☯  zcmp ⨟  zeta ζ  zetaup ζ  zhide ⧹  zpipe ⨠  zproject ⨡
`;
