/** Turns of phrase that tell what a sentence of an abstract does. All are linear and looked for in one sentence. */

export const CUES = {
  /** Says what is new: `we propose`, `this paper introduces`. */
  contribution:
    /\b(?:we|this (?:paper|work|study|article|thesis|letter|note|review|survey)|(?:paper|work|study|article|authors?))\b(?: \w+ly| also| here| therefore| thus| then| further| now| first)? (?:propos|introduc|present|develop|describ|design|devis|formulat|provid|build|built|creat|construct|suggest|offer|contribut|establish|explor|investigat|stud(?:y|ies)|examin|address|aim|review|survey|consider|extend|generali[sz]|revisit|appl)/iu,
  /** Passive or nominal forms of the same. */
  proposal:
    /\b(?:(?:is|are) (?:proposed|introduced|presented|developed|described|investigated|studied|considered)|(?:a|an) (?:novel|new|simple|efficient|general|unified|generic|scalable)\b|our (?:\w+ )?(?:method|approach|model|framework|algorithm|system|contribution|work))/iu,
  /** Says what was found: `we show`, `we prove`, `results indicate`. */
  finding:
    /\b(?:we|results?|experiments?|evaluations?|simulations?|analys[ei]s|findings?|measurements?|observations?|data|study|paper|work)\b(?: \w+ly| also| further| then| here| thus)? (?:show|prov|find|found|demonstrat|report|observ|reveal|establish|confirm|indicat|suggest|discover|obtain|derive|conclud|argue|detect|measur|identif|verif|validat)/iu,
  result:
    /\b(?:outperform|achiev|improv|surpass|exceed|reduc|increas|attain|reach|yield|state[- ]of[- ]the[- ]art|better than|superior|significant(?:ly)?|up to|compared (?:with|to)|consistent with|agree(?:s|ment)?)\w*/iu,
  number: /\d/u,
  percent: /\d\s?(?:%|×|x\b|times\b|percent|σ|-fold)/iu,
  inThisPaper:
    /\b(?:in this (?:paper|work|study|article|letter|note|thesis)|here,? we|in the present (?:paper|work|study))\b/iu,
  contrastStart:
    /^(?:however|but|yet|unfortunately|although|though|while|despite|nevertheless|nonetheless|whereas)\b/iu,
  limitation:
    /\b(?:existing|previous|prior|conventional|traditional|current|most) (?:\w+ )?(?:methods?|approach(?:es)?|works?|models?|techniques?|studies|systems?|algorithms?|solutions?)\b|\b(?:remains?|challeng|difficult|suffer|limited|lack|fail|costly|expensive|unclear|unknown|open (?:problem|question)|little is known)/iu,
  background:
    /\b(?:has|have) (?:recently |long |already )?(?:been|become|shown|attracted|achieved|led|made|emerged)\b|\b(?:is|are) (?:a |an |the |one of )?(?:widely|important|fundamental|essential|crucial|common|key|critical|central|increasingly|often|typically|becoming|popular|well[- ]known)\b|\b(?:in recent years|recent(?:ly)?|over the (?:past|last)|traditionally|increasingly)\b/iu,
  code: /\b(?:code|data ?sets?|source code|implementation|software|models?|demo|videos?|project page)\b.{0,60}\b(?:available|released?|public|open[- ]sourced?|found at)\b|https?:\/\/|github/iu,
  example: /\b(?:for example|for instance|e\.g\.|such as|including)\b/iu,
  purpose:
    /^(?:to (?:this end|address|tackle|overcome|solve|bridge|fill|alleviate|mitigate|remedy|deal)|motivated by|inspired by)\b/iu,
  addition:
    /^(?:moreover|furthermore|additionally|in addition|also|finally|besides|further|second(?:ly)?|third(?:ly)?|lastly|then|next)\b/iu,
  anaphora: /^(?:it|they|this|these|those|such|its|their|the (?:former|latter|resulting|proposed))\b/iu,
  specifically: /^(?:specifically|in particular|concretely|in detail|more precisely|first|namely)\b/iu,
  we: /\b(?:we|our|us)\b/iu,
  weStart: /^(?:we|our)\b/iu,
  question: /\?["”)]*$/u,
  future:
    /\b(?:will|future work|we hope|we discuss|we conclude|implications|can be used|could|may|might|opens?)\b/iu,
  evaluation: /\b(?:experiment|evaluat|benchmark|dataset|data sets?|empirical|tasks?|simulation|case stud)/iu,
  method: /\b(?:by|using|via|based on|through|leverag|combin|which)\b/iu,
} as const satisfies Readonly<Record<string, RegExp>>;

/** Cues that the ranker was not trained with. */
export const LATER_CUES = {
  /** Points at what stands in another sentence: `we address this bottleneck`, `both assumptions`, `Such models …`. */
  dangling:
    /^(?:it|they|its|their|such|both|we (?:also )?(?:\w+ )?that (?:its?|their|they|these|those|such)|the (?:former|latter)|th(?:is|ese|ose)(?! (?:paper|work|study|article|letter|note|survey|review|thesis|report)\b))\b|^(?:in|for|with|under|by|on|to) (?:these|those|such|the (?:former|latter))\b|\b(?:analogous|similar) (?:statements|questions|results|problems) for\b|\bof the (?:former|latter)\b|\b(?:this|these|those|such|both|the (?:above|former|latter)) (?:[\w-]+ )?(?:questions?|problems?|assumptions?|bottlenecks?|issues?|gaps?|challenges?|limitations?|settings?|limits?|phenomen(?:on|a)|hypothes[ei]s|conjectures?|approach(?:es)?|methods?|ideas?|results?|observations?|tasks?|models?)\b|\b(?:test|study|studies|investigate|examine|address|tackle|resolve|answer|fill|formali[sz]e|explore|achieve|do|show|prove|confirm|interpret|attribute|explain|understand|illustrate|demonstrate|exploit|use) (?:this|that|these|it)(?= (?:is|are|was|arises|leads|results|follows|holds|comes|does|can|on|in|by|with|via|through|using|and|as|for|to)\b|[,.])/iu,
  /** Tells what others did, or the authors elsewhere: `Before this work, the best known bound was …`, `We have recently …`. */
  elsewhere:
    /\b(?:a|the|an) (?:classic(?:al)?|well[- ]known|famous|celebrated|seminal|fundamental|recent|remarkable) (?:\w+ )?(?:results?|theorems?|conjectures?|works?|papers?|questions?) (?:of|by|due to)\b|^previously\b|\bwe (?:have )?(?:recently|previously|earlier)\b|\b(?:recently|previously|earlier),? we\b|\b(?:companion (?:paper|article|work|letter|piece)|(?:before|prior to) (?:this|our|the present) (?:work|paper|article|result)|(?:best|previously) known (?:result|bound|algorithm|upper|lower)|in (?:our|a|an|the) (?:previous|earlier|preceding|forthcoming|subsequent|separate) (?:paper|work|article|study|letter)|on the (?:other|one) hand|(?:of|are) the (?:first|second|third) kind)\b/iu,
  /** Others by name: `The decoder of Lee reaches …`, `Lee et al. showed …`, `Shor's algorithm solves …`. */
  others:
    /\b(?:the|an?) (?:[\w-]+ ){0,2}(?:decoder|algorithm|method|approach|result|theorem|proof|construction|scheme|protocol|procedure|proposal|technique|estimator|classifier|solver|bound|work|paper|conjecture|claim|argument|experiment|measurement|analysis|code) (?:of|by|due to) (?:\p{Lu}[\p{L}.-]+)(?:,? (?:and |& )?\p{Lu}[\p{L}.-]+){0,4}(?: et al\.?)?(?: \(\d{4}\)| \[\d+\])?,? (?:\w+ly )?(?:reach|achiev|attain|show|prov|yield|run|giv|solv|us|requir|need|find|found|obtain|outperform|predict|impl|state|rel(?:y|ies)|was|is|are|were|has|had|can|does)\w*\b|\b\p{Lu}\p{L}+['’]s (?:[\w-]+ )?(?:decoder|algorithm|method|theorem|proof|construction|scheme|protocol|bound|conjecture|argument) (?:\w+ly )?(?:factor|solv|reach|achiev|attain|run|need|requir|find|show|prov|giv|stat|says|us|rel(?:y|ies)|impl|has|can|is|was)\w*\b|\p{Lu}\p{L}+(?:,? (?:and|&) \p{Lu}\p{L}+| et al\.?),?(?: (?:\(\d{4}\w?\)|\[[\d, ]+\]))?,? (?:have |had |\w+ly |first )*(?:show|prov|propos|introduc|report|found|conjectur|establish|observ|demonstrat|claim|suggest|argu|ask|pos|obtain|deriv|construct|develop|predict|discover|present|gave|asserted)\w*\b/u,
  /** What is believed until a sentence says otherwise: `It is widely assumed that …`, `One might expect …`. */
  belief:
    /^(?:(?:recently|traditionally|historically|so far|until now|until recently|in the literature|for (?:decades|years|a long time)), )?(?:it (?:is|was|has been) (?:\w+ly |often |long |sometimes |commonly )*(?:believed|assumed|thought|conjectured|argued|claimed|suggested|hypothesi[sz]ed|proposed|expected|held|reported|asserted|speculated|predicted|taken for granted)\b|(?:one|we) (?:might|may|would|could) (?:\w+ly )?(?:expect|think|assume|guess|suppose|believe)|(?:an?|the) (?:\w+ ){0,2}(?:assumption|belief|hypothesis|view|wisdom|claim|expectation|explanation|conjecture|intuition|idea|notion|narrative|interpretation|picture)s? (?:is|was|has been|holds?|states?|says?|goes|predicts?|posits?|asserts?)\b|(?:many|some|most|several|few|earlier|previous|prior|recent|past|other) (?:\w+ )?(?:authors?|researchers?|works?|studies|papers?|reports?|groups?|theories|models|experiments?|measurements?|observations?|analyses|claims) (?:have |had |\w+ly )*(?:believ|assum|think|claim|suggest|argu|report|propos|conjectur|hypothesi|assert|found|find|show|indicat|conclud|predict|attribut|interpret)\w*|we (?:initially |first |originally )?(?:hypothesi[sz]ed?|conjectured?|expected|speculated?|suspected)\b)/iu,
  /** Takes back what the sentence before said. */
  refutes:
    /^(?:(?:however|but|yet|instead|surprisingly|unexpectedly|remarkably|unfortunately|in (?:stark |sharp |marked )?contrast|contrary to|conversely|on the contrary|nevertheless|nonetheless)\b.*\b(?:not|no|never|fail\w*|false|wrong|incorrect|contradict\w*|refut\w*|disprov\w*|rul\w+ out|inconsistent|invalid\w*|unfounded|breaks? down|violat\w*|opposite|counter-?examples?|overturn\w*|rather than|absen(?:t|ce)|differ\w*|challeng\w*)\b|(?:here,? |in this (?:paper|work|study|article|letter),? )?(?:we|this (?:paper|work|study|letter|article|note)|our (?:results?|data|findings?|analysis|measurements?|experiments?|simulations?)|the (?:data|results?|measurements?|experiments?)) (?:\w+ly |also |now |here )?(?:\w+ (?:that )?(?:this|it|these|such|the (?:hypothesis|claim|conjecture|belief|assumption|expectation|explanation|view|opposite|effect|signal)) (?:\w+ )?(?:is|are|was|does|do|can|need|fails?)(?: \w+)?(?:n['’]t| not| no| false| wrong| incorrect| untrue| unlikely| ruled)?|refut\w+|disprov\w+|contradict\w*|falsif\w+|rul\w+ out|reject\w*|overturn\w*|rebut\w*|debunk\w*|exclud\w+|do(?:es)? not (?:support|confirm|find|see|reproduce)|finds? no|found no|show\w* (?:that )?(?:no|the opposite|otherwise)|see no|observe no)\b|(?:this|that|the) (?:\w+ )?(?:hypothesis|claim|conjecture|belief|assumption|expectation|explanation|interpretation|view|is|was|turns)? ?(?:is|was|are|turns out to be|proves|has been)? ?(?:false|wrong|incorrect|refuted|disproved|ruled out|not (?:true|so|the case|correct|supported)|untenable|rejected)\b)/iu,
  /** Says that it works, and nothing that could be looked up: a figure would be, a name with a number in it is none. */
  hollow:
    /^(?!.*(?<![\w-])\d).*\b(?:extensive|comprehensive|numerous|thorough) (?:experiments?|experimental results?|evaluations?|simulations?)\b.*\b(?:effective(?:ness)?|superior(?:ity)?|efficacy|validity|feasibility|advantages?|potential)\b|^(?!.*(?<![\w-])\d).*\b(?:effectiveness|superiority|efficacy)\b.*\b(?:extensive|comprehensive) experiments\b/iu,
  /** States its aim in the words of older abstracts. */
  aim: /\b(?:purpose|aim|goal|objective|object) of (?:this|the present) (?:paper|article|work|note|study|survey|review|letter)\b/iu,
  /** Goes into one part of what another sentence says whole. */
  narrow:
    /\bwe (?:\w+ly |also )?(?:focus|concentrate|restrict|speciali[sz]e|deal|elaborate)\b|^as (?:an? (?:\w+ )?)?(?:examples?|illustrations?|applications?|by-?products?|corollar(?:y|ies))\b/iu,
  /** Announces the paper's own word: `Here we show`, `In this note it is shown`. */
  here: /^(?:here(?:in)?,|here (?:we|i)\b|this (?:paper|note|work|study|article|letter|white ?paper|report|thesis|contribution) (?:\w+ly )?(?!is|was|has|does)[a-z]+s\b|in (?:this|the present|our) (?:\w+ )?(?:paper|work|study|article|letter|note|contribution|communication|thesis|manuscript|report|survey|review))\b/iu,
  /** Says what a review gives, for which the ranker's own papers have no words. */
  survey:
    /\b(?:th(?:is|e present)|our) (?:\w+ )?(?:review|survey|overview|chapter|perspective|tutorial|roadmap|monograph|lecture notes|essay)(?: article| paper)? (?:\w+ly )?(?:also )?(?:gives?|covers?|summari[sz]es?|outlines?|discusses|highlights?|collects?|compiles?|focuses|deals|concerns?|offers?|provides?|traces?|maps?|examines?|presents?|introduces?|describes?)\b/iu,
  /** Uses what others made to get at what another sentence names: `To achieve this goal, we use hybrid bases`. */
  means:
    /^(?:to (?:achieve|accomplish|do|reali[sz]e|reach|attain|obtain|prove|show|establish) (?:this|that|these|so|our|it)\b.{0,40}?,|to (?:this|that) end,) we (?:\w+ly )?(?:use|employ|apply|adopt|adapt|rely|combine|perform|conduct|consider|exploit|utili[sz]e|first|analy[sz]e)\b|^in addition to [^,]+, we\b/iu,
  /** Says how much its subject matters, in other words than the ranker knows. */
  importance:
    /\b(?:of (?:paramount|great|central|fundamental|considerable|growing|particular|critical|crucial|vital) (?:importance|interest|relevance)|(?:plays?|playing) (?:an? |the )?(?:\w+ )?roles?|one of the (?:most|main|key|central|great|oldest)|(?:has|have) (?:opened|drawn|received|gained|garnered|sparked|motivated|revolutioni[sz]ed|transformed|enabled|stimulated)|is (?:notoriously|known to be)|(?:is|are) (?:an? |the )?(?:\w+ )?(?:promising|leading|natural|ideal|powerful|classic(?:al)?|long-?standing|ubiquitous|prominent|paradigmatic)\b|are known (?:to|for)|it is well[- ]known)\b/iu,
  guess:
    /\b(?:suggest(?:s|ing)?|we (?:argue|speculate|discuss|believe|hope|hypothesi[sz]e)|may be|might|possibly|potentially)\b/iu,
  /** What a proof or a calculation comes to, where `finding` does not say it already. */
  theorem:
    /\bwe (?:\w+ly |also |further |then |thus |moreover |therefore |finally )?(?:(?:are|were) (?:now )?able to |can )?(?:construct|classify|compute|calculate|characteri[sz]e|solve|disprove|refute|bound|answer|resolve|settle|complete|determine|give (?:an?|the|two|several|necessary|sufficient|explicit|complete|new|sharp|exact|precise|tight|upper|lower)\b|provide (?:an? )?(?:explicit|exact|sharp|tight|necessary|sufficient|complete|counter|upper|lower|characteri[sz]ation|classification|proof|formula))/iu,
  /** The same without a `we`: `the limit is shown to be`, `an exact expression is obtained`. */
  passive:
    /\b(?:is|are|was|were|be|been) (?:\w+ly )?(?:shown|found|proved|proven|observed|detected|demonstrated|seen|predicted|identified|constrained|inferred|given by|bounded)\b/iu,
  /** Says that there is a value, and not which. */
  obtained:
    /\b(?:is|are|was|were|be|been) (?:\w+ly )?(?:obtained|derived|estimated|inferred|measured|determined|calculated|computed)\b/iu,
  /** Tells how something behaves, in the present tense of physics and mathematics. */
  behaves:
    /\b(?:depends?|scales?|exhibits?|undergoes?|behaves?|converges?|diverges?|coincides?|obeys?|follows|equals?|satisf(?:y|ies)|impl(?:y|ies)|admits?|takes? the form|vanish(?:es)?|decays?|grows?|emerges?|arises?|dominates?|favou?rs?|rules? out|excludes?|correlates?|saturates?|suppresse[sd]|enhance[sd])\b/iu,
  /** Names itself the result. */
  central:
    /\b(?:central|main|key|principal|chief|primary|major|striking|surprising) (?:results?|findings?|theorems?|conclusions?|insights?|discovery)\b|^(?:the|our) results? (?:is|are|states?|says?|implies)\b|\b(?:in contrast to|contrary to) (?:\w+ )?(?:expectations?|predictions?|belief)\b/iu,
  /** By how much, where there is no number. */
  margin:
    /\b(?:outperform\w*|orders?[- ]of[- ]magnitude|state[- ]of[- ]the[- ]art|(?:converges?|runs?) (?:much |significantly )?faster|for the first time|if and only if|polynomial time|NP-(?:hard|complete))\b/iu,
  /** Says what it is good for, or what comes next. */
  promise:
    /\b(?:insights?|guidance|pathways?|paves?|opens? (?:the|a|an|up|new|doors?|avenues?)|implications|potential (?:of|for|as|to)|importance of|future (?:work|stud\w+|research|experiments?|directions?|surveys?|observations?)|foundations? for|basis for|platforms? for|step towards?|serves? as|highlights? the (?:need|importance|potential|value)|(?:establish|provid|offer|suppl|contribut)\w* (?:an? )?(?:\w+[ -]){0,5}(?:framework|engine|paradigm|toolkit|perspective|lens|blueprint|roadmap|foundation|pathway|avenue|guidelines?|indicator|benchmarks?|strateg(?:y|ies)|tools?)|valuable|beneficial)\b/iu,
  /** Tells what was done to find out, not what came out. */
  procedure:
    /^(?:(?:moreover|furthermore|additionally|in addition|also|finally|further|then|next|here|in this (?:paper|work)),? )?we (?:\w+ly |also |further |then |first |finally )?(?:validate|evaluate|apply|test|compare|conduct|perform|use|employ|discuss|illustrate|examine|explore|extend|describe|collect|investigate|study|analy[sz]e|consider)\b|\b(?:is|are|was|were) (?:\w+ly )?(?:employed|performed|carried out|applied|conducted|compared|tested|discussed|studied|investigated)\b/iu,
  change:
    /\b(?:slow|drop|fall|fell|rise|rose|grow|vanish|remain|restor|keep|kept|recover|lower|higher|faster|larger|smaller|doubl|halv|cut)\w{0,4}\b/iu,
} as const satisfies Readonly<Record<string, RegExp>>;

export type Cue = keyof typeof CUES;
export const CUE_NAMES = Object.keys(CUES) as readonly Cue[];
