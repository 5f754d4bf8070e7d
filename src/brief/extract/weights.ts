/** Weights of the sentence ranker. Written by bench/extract/train.ts; not edited by hand. */
export const WEIGHTS: Readonly<Record<string, number>> = {
  first: 0.5238,
  second: -0.2235,
  last: 0.2502,
  position: -0.4831,
  position2: -0.2935,
  lexrank: 1.706,
  title: 0.0,
  centroid: 2.8946,
  before: -0.358,
  after: -0.3461,
  words: -0.3044,
  long: -0.7772,
  short: -1.8051,
  firstWe: 0.9187,
  firstContribution: 0.763,
  afterContrast: 0.2281,
  afterLimitation: -0.0775,
  weBefore: 0.3851,
  contributionBefore: 0.1708,
  few: -0.0,
  brackets: -0.0858,
  commas: -0.3719,
  contribution: 0.3458,
  proposal: 0.3598,
  finding: 0.1802,
  result: -0.0753,
  number: 0.0317,
  percent: -0.7322,
  inThisPaper: 0.126,
  contrastStart: -0.0962,
  limitation: -0.2485,
  background: -0.508,
  code: -0.4016,
  example: 0.107,
  purpose: 0.437,
  addition: -0.0789,
  anaphora: 0.5645,
  specifically: 0.4505,
  we: 0.3707,
  weStart: 0.2481,
  question: 0.1237,
  future: -0.3597,
  evaluation: -0.2284,
  method: 0.0366,
};

/** Words anywhere in a sentence, in thousandths. */
export const WORD_WEIGHTS =
  'the=-63;of=183;to=158;and=-39;a=215;we=257;in=144;that=24;for=161;is=-167;on=28;this=80;with=112;learning=436;by=-138;our=-494;as=-48;are=-164;model=170;an=140;can=40;which=-54;from=-67;data=134;neural=343;training=96;networks=96;be=19;models=221;show=244;network=263;propose=233;deep=-113;based=368;it=-7;method=206;tasks=73;performance=203;such=-181;using=87;methods=151;or=-84;these=-281;approach=77;results=-82;have=-372;paper=407;state=182;task=-62;not=-83;new=-13;adversarial=231;problem=68;has=-268;also=-557;more=-271;work=330;between=92;two=-304;art=124;both=113;proposed=-49;demonstrate=85;however=104;algorithm=147;over=-37;at=-257;different=-164;experiments=14;learn=109;than=121;one=83;time=135;while=-65;framework=483;large=-6;when=-153;information=177;image=41;trained=-147;used=18;their=69;but=-249;well=-226;datasets=-243;use=36;only=-22;space=124;novel=195;its=-363;accuracy=116;where=-158;gradient=179;been=-88;representations=-66;generative=-111;classification=95;function=3;high=-106;each=-86;input=-223;algorithms=16;language=70;distribution=103;multi=-28;representation=19;many=-44;set=-184;architecture=305;real=-209;latent=-12;present=270;existing=-45;into=-274;how=-46;domain=135;e=-213;other=-116;reinforcement=-58;approaches=-11;dataset=107;number=-397;better=-18;first=311;simple=41;optimization=148;without=-119;introduce=109;machine=63;s=-54;all=229;recent=-78;images=170;inference=278;parameters=118;knowledge=46;through=111;features=-80;they=90;problems=-14;samples=70;learned=-124;graph=353;policy=170;agent=223;loss=-128;most=161;multiple=-138;structure=-178;generalization=234;provide=-75;memory=207;given=-62;efficient=167;convolutional=-76;world=38;non=106;achieve=-57;feature=-34;prediction=-295;improve=207;analysis=-78;even=-90;study=210;standard=242;examples=12;architectures=26;process=240;during=212;further=-231;supervised=161;complex=87;then=53;across=-324;same=-2;train=157;natural=-173;human=-105;order=43;control=13;compared=93;often=122;several=-33;single=63;target=-142;agents=-226;significantly=-32;linear=-99;any=181;attention=228;i=29;unsupervised=-46;layers=-105;layer=-82;previous=-150;sample=-116;text=-438;class=93;test=-193;weights=107;techniques=-150;low=-68;outperforms=-235;functions=-269;there=38;perform=341;g=-56;level=153;optimal=194;some=-197;end=125;design=-165;find=-234;generation=261;scale=68;system=-162;achieves=54;robustness=139;attacks=242;effective=233;transfer=409;modeling=39;small=10;under=-135;applications=-206;rl=157;stochastic=-275;setting=-246;long=-16;sequence=-53;systems=-307;able=250;allows=-165;embeddings=-40;output=-374;learns=206;may=-64;search=-69;few=388;prior=137;recurrent=333;objective=-80;particular=49;domains=-30;quality=86;variational=97;evaluate=-30;properties=206;best=217;theoretical=-53;three=-618;including=-28;them=65;various=-262;address=-266;challenging=-85;empirical=49;dimensional=-320;important=-167;visual=150;experimental=-244;noise=388;embedding=53;general=-106;random=92;via=157;word=121;reward=-59;specific=54;ability=119;significant=-179;way=-75;convergence=-104;gan=324;generate=113;current=-49;do=-80;similar=-237;computational=55;efficiency=-3;generated=-144;limited=-74;recently=212;robust=-63;so=203;thus=224;very=-19;dynamics=388;like=-60;meta=64;evaluation=-17;point=105;called=-90;local=-37;environments=268;understanding=-61;known=110;available=84;benchmark=168;directly=158';

/** The first two words of a sentence, in thousandths. */
export const OPENING_WEIGHTS =
  'in this=-24;we show=6;we propose=401;we also=-275;we demonstrate=-157;we present=206;we introduce=223;this paper=843;in particular=139;finally we=-23;we evaluate=-125;in addition=-157;our experiments=45;our results=255;our approach=24;the proposed=-88;here we=293;we find=-6;to address=53;in the=20;we further=-205;our method=103;as a=194;experimental results=56;furthermore we=17;this is=-147;specifically we=-48;it is=-37;on the=190;we provide=-104;we study=29;we then=-54;we use=-37;our model=-98;to this=3;based on=-162;experiments on=34;in order=-22;however the=-35;inspired by=-215;this work=557;we prove=58;for example=16;extensive experiments=65;in contrast=-98;we consider=-174;we develop=4;deep neural=-101;the resulting=-22;in our=86;our proposed=28;however in=21;we argue=-137;we investigate=-38;moreover we=-39;first we=-152;we first=-69;experiments show=-73;however it=80;one of=-155;we apply=-22;generative adversarial=-131;our work=-237;motivated by=68;we empirically=-97;our experimental=-46;recent work=-89;second we=131;the key=38;this allows=-84;in many=-52;the goal=25;the main=51;additionally we=-128;deep learning=-26;reinforcement learning=23;the model=48;to the=230;we compare=192;while the=-15';
