/** Weights of the sentence ranker. Written by bench/extract/train.ts; not edited by hand. */
export const WEIGHTS: Readonly<Record<string, number>> = {
  first: 0.4289,
  second: -0.2368,
  last: 0.3009,
  position: -0.4347,
  position2: -0.2863,
  lexrank: 1.7009,
  title: 1.0,
  centroid: 2.2542,
  before: -0.3808,
  after: -0.1918,
  words: -0.236,
  long: -0.6769,
  short: -1.6165,
  firstWe: 0.8253,
  firstContribution: 0.7403,
  afterContrast: 0.217,
  afterLimitation: -0.1097,
  weBefore: 0.3302,
  contributionBefore: 0.0588,
  few: -0.0,
  brackets: -0.0868,
  commas: -0.289,
  contribution: 0.2674,
  proposal: 0.3081,
  finding: 0.1885,
  result: -0.0696,
  number: 0.0177,
  percent: -0.5644,
  inThisPaper: 0.0275,
  contrastStart: 0.0534,
  limitation: -0.2466,
  background: -0.3377,
  code: -0.1957,
  example: 0.1288,
  purpose: 0.5099,
  addition: -0.103,
  anaphora: 0.5172,
  specifically: 0.3387,
  we: 0.3339,
  weStart: 0.2482,
  question: -0.0872,
  future: -0.2526,
  evaluation: -0.1524,
  method: 0.042,
};

/** Words anywhere in a sentence, in thousandths. */
export const WORD_WEIGHTS =
  'the=-51;of=165;to=148;and=-60;a=209;we=201;in=146;that=33;for=125;is=-125;on=29;this=34;with=84;learning=368;by=-108;our=-468;as=-50;are=-108;model=145;an=133;can=27;which=-90;from=-45;data=67;neural=290;training=83;networks=57;be=36;models=192;show=191;network=220;propose=248;deep=-86;based=331;it=-19;method=209;tasks=46;performance=174;such=-212;using=76;methods=120;or=-43;these=-243;approach=25;results=-68;have=-322;paper=422;state=173;task=-55;not=-75;new=7;adversarial=213;problem=89;has=-233;also=-418;more=-188;work=310;between=96;two=-222;art=95;both=115;proposed=-39;demonstrate=47;however=89;algorithm=121;over=-1;at=-216;different=-103;experiments=7;learn=138;than=159;one=35;time=68;while=-9;framework=475;large=-2;when=-130;information=145;image=42;trained=-112;used=5;their=77;but=-192;well=-144;datasets=-204;use=36;only=7;space=138;novel=176;its=-268;accuracy=71;where=-153;gradient=200;been=-109;representations=-41;generative=-350;classification=64;function=27;high=-74;each=-79;input=-252;algorithms=-40;language=57;distribution=74;multi=-34;representation=49;many=-69;set=-166;architecture=347;real=-168;latent=-20;present=233;existing=26;into=-200;how=-86;domain=110;e=-180;other=-138;reinforcement=-74;approaches=-26;dataset=17;number=-394;better=-12;first=340;simple=-26;optimization=166;without=-129;introduce=137;machine=71;s=11;all=153;recent=-93;images=189;inference=191;parameters=128;knowledge=53;through=28;features=-110;they=157;problems=-52;samples=39;learned=-112;graph=304;policy=133;agent=238;loss=-89;most=143;multiple=-126;structure=-136;generalization=132;provide=-104;memory=134;given=-22;efficient=157;convolutional=-37;world=25;non=-7;achieve=-91;feature=-81;prediction=-273;improve=203;analysis=-56;even=-25;study=219;standard=213;examples=66;architectures=35;process=216;during=184;further=-130;supervised=77;complex=79;then=21;across=-263;same=0;train=103;natural=-150;human=-50;order=16;control=-46;compared=116;often=111;several=-70;single=50;target=-109;agents=-271;significantly=-15;linear=-86;any=143;attention=212;i=12;unsupervised=-50;layers=-59;layer=-15;previous=-132;sample=-155;text=-461;class=99;test=-155;weights=37;techniques=-154;low=-87;outperforms=-162;functions=-200;there=20;perform=266;g=-69;level=123;optimal=194;some=-163;end=149;design=-114;find=-187;generation=55;scale=18;system=-144;achieves=54;robustness=192;attacks=267;effective=202;transfer=322;modeling=-21;small=-6;under=-89;applications=-144;rl=145;stochastic=-230;setting=-269;long=-34;sequence=-36;systems=-284;able=237;allows=-115;embeddings=-25;output=-370;learns=246;may=-76;search=-44;few=226;prior=87;recurrent=294;objective=-53;particular=19;domains=-50;quality=12;variational=130;evaluate=-42;properties=190;best=264;theoretical=-77;three=-542;including=-87;them=49;various=-256;address=-289;challenging=-122;empirical=27;dimensional=-244;important=-231;visual=98;experimental=-217;noise=372;embedding=41;general=-105;random=26;via=103;word=46;reward=-59;specific=86;ability=102;significant=-106;way=-55;convergence=-102;gan=311;generate=5;current=-40;do=-33;similar=-202;computational=82;efficiency=-8;generated=-219;limited=-24;recently=173;robust=-9;so=178;thus=233;very=2;dynamics=271;like=-20;meta=20;evaluation=28;point=168;called=-85;local=-47;environments=272;understanding=-110;known=128;available=69;benchmark=82;directly=204;size=6;cifar=75;continuous=279;higher=-27;object=-205;due=-180;error=-105;semantic=190;environment=109;no=228;against=-178;gans=-169;source=-253;d=-35;need=-90;range=-32;settings=-39;weight=224;goal=-110;regularization=299;out=-30;labels=197;sampling=205;self=-97;shown=-8;sparse=162;up=-153;requires=-6;translation=258;rate=-18;cost=-20;distributions=-24;case=27;common=185;detection=-105;technique=-149;furthermore=22;result=209;sets=50;step=3;strong=181;success=-7;term=155;action=77;much=-192;context=69;parameter=-233;descent=-223;imagenet=148;provides=45;effectiveness=-101;empirically=-163;improves=118;mnist=-220;policies=210;research=-105;variety=166;develop=30;form=-56;original=-220;recognition=-9;does=-140;key=230;shot=379;solve=49;uses=5;decision=-97;make=-78;terms=-119;value=-25;behavior=283;question=30;about=-43;complexity=148;if=-40;require=-15;global=135;gradients=-7;popular=121;resulting=152;extensive=-136;generalize=-191;within=116;difficult=-85;code=-4;consider=-115;example=-82;finally=-12;hierarchical=-89;efficiently=-87;matrix=-293;us=-165;al=88;baselines=-119;batch=-13;encoder=-69;fully=55;likelihood=184;classifier=46;second=19;achieved=-87;adaptation=226;graphs=10;specifically=43;still=-190;among=239;challenge=-2;et=22;fixed=-98;inputs=-230;works=135;being=-373;cnn=154;cnns=-188;off=-99;scheme=176;discrete=263;good=-108;less=178;mechanism=123;yet=32;improvement=12;instead=-6;sequences=-192;structured=-164;enables=118;generating=-239;temporal=-119;addition=-160;applied=17;benchmarks=18;improved=-85;points=-147;pre=255;since=-133;will=125;exploration=35;label=13;leads=-127;wide=29;approximate=85;baseline=-52;bayesian=86;compression=-84;computation=-84;observations=150;predictions=118;attack=154;classes=-48;possible=26;processing=-149;competitive=62;designed=158;gaussian=213;approximation=-65;estimation=71;faster=74;lower=-311;planning=92;similarity=-116;solution=-58;despite=28;video=152;bias=30;generator=-143;investigate=-70;theory=-309;because=-212;either=-121;hidden=144;labeled=189;making=303;reduce=69;capture=131;fine=269;those=-205;box=213;dynamic=88;traditional=-58;diverse=123;hand=28;produce=285;sgd=-119;tuning=147;challenges=162;importance=70;series=-12;states=-26;activation=27;constraints=39;obtain=68;synthetic=114;variables=-23;cross=141;observed=14;prove=-5;apply=29;bound=35;here=112;inspired=-107;objects=188;values=-147;distance=-10;highly=201;shows=-25;strategy=-100;moreover=-11;perturbations=-66;useful=135;x=-172;interpretable=157;k=26;conditional=11;critical=-207;score=33;types=-154;analyze=211;forward=-163;full=330;game=-191;practical=-103;underlying=-9;explore=153;improvements=-30;issue=253;strategies=153;user=-19;vectors=102;words=79;additional=-44;depth=-60;effectively=-230;powerful=71;uncertainty=-56;zero=235;decoder=9;potential=29;practice=-11;probability=265;vision=-113;future=-171;metric=-30;related=41;structures=90;vae=-14;corresponding=-271;dnns=114;field=58;l=99;metrics=-109;probabilistic=-1;sentence=-8;spatial=-353;cases=20;could=22;precision=47;q=188;rewards=-175;sequential=135;solving=-30;successful=118;typically=-130;vector=-103;especially=-121;found=-157;free=213;identify=-114;lead=-25;makes=-52;map=146;outperform=-56;shared=-13;signal=109;alternative=-71;easily=-184;games=79;lstm=-60;predict=126;studies=-43;widely=70;clustering=44;semi=213;compare=338;evidence=130;explicitly=53;focus=183;idea=104;improving=142;made=53;maps=-178;neurons=7;procedure=-33;speech=-64;towards=-44;adaptive=165;entropy=179;open=-106;accurate=-127;application=-164;interactions=174';

/** The first two words of a sentence, in thousandths. */
export const OPENING_WEIGHTS =
  'in this=46;we show=51;we propose=395;we also=-201;we demonstrate=-115;we present=192;we introduce=191;this paper=831;in particular=119;finally we=-22;we evaluate=-132;in addition=-122;our experiments=30;our results=180;our approach=0;the proposed=-123;here we=227;we find=-5;to address=5;in the=10;we further=-186;our method=98;as a=234;experimental results=52;furthermore we=23;this is=-113;specifically we=-15;it is=18;on the=134;we provide=-95;we study=26;we then=-75;we use=-64;our model=-70;to this=-7;based on=-104;experiments on=15;in order=-59;however the=-20;inspired by=-256;this work=551;we prove=82;for example=7;extensive experiments=55;in contrast=-61;we consider=-114;we develop=-4;deep neural=-88;the resulting=-48;in our=65;our proposed=40;however in=-2;we argue=-123;we investigate=11;moreover we=-21;first we=-163;we first=-74;experiments show=-43;however it=73;one of=-129;we apply=-43;generative adversarial=-107;our work=-238;motivated by=112;we empirically=-86;our experimental=-33;recent work=-97;second we=96;the key=31;this allows=-63;in many=-38;the goal=9;the main=32;additionally we=-107;deep learning=-39;reinforcement learning=5;the model=55;to the=222;we compare=194;while the=0;for the=-76;however most=-12;these results=0;this approach=129;we describe=159;compared to=157;the results=31;we address=-260;we conduct=7;neural networks=-106;our analysis=12;for this=34;however a=13;in experiments=87;to overcome=-38;we train=-99;with this=43;at the=3;further we=-5;however this=-2;instead of=-114;our algorithm=117;state of=3;the first=-104;then we=101;to achieve=65;we achieve=12;we explore=-41;we test=-75;with the=-32;empirical results=6;furthermore the=-15;the experimental=-36;the method=109;we discuss=-15;we formulate=6;however these=-6;however they=0;however we=144;the new=-81;this method=-49;we believe=-38;we design=-46;we perform=-22;we validate=-46;convolutional neural=-47;deep reinforcement=-13;moreover the=30;on a=-14;our empirical=-49;our main=55;there are=-3;we analyze=-25;we call=-66;we observe=-29;as the=-59;despite the=-11;due to=-65;for instance=22;furthermore our=-32;generative models=-8;however there=-5;in a=60;it has=-39;our framework=-79;recent advances=6;this enables=-6;using this=-40;we conclude=-42;we found=-125';
