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
    /^(?:it|they|its|their|such|both|we (?:also )?(?:\w+ )?that (?:its?|their|they|these|those|such)|the (?:former|latter)|th(?:is|ese|ose)(?! (?:paper|work|study|article|letter|note|survey|review|thesis|report)\b))\b|^(?:in|for|with|under|by|on|to) (?:these|those|such|the (?:former|latter))\b|\b(?:analogous|similar) (?:statements|questions|results|problems) for\b|\bof the (?:former|latter)\b|\b(?:this|these|those|such|both|the (?:above|former|latter)) (?:[\w-]+ )?(?:questions?|problems?|assumptions?|bottlenecks?|issues?|gaps?|challenges?|limitations?|settings?|limits?|phenomen(?:on|a)|hypothes[ei]s|conjectures?|approach(?:es)?|methods?|ideas?|results?|observations?|tasks?|models?)\b|\b(?:test|study|studies|investigate|examine|address|tackle|resolve|answer|fill|formali[sz]e|explore|achieve|do|show|prove|confirm|interpret|attribute|explain|understand|illustrate|demonstrate|exploit|use) (?:this|that|these|it)(?= (?:on|in|by|with|via|through|using|and|as|for|to)\b|[,.])/iu,
  /** Tells what others did, or the authors elsewhere: `Before this work, the best known bound was …`, `We have recently …`. */
  elsewhere:
    /\b(?:a|the|an) (?:classic(?:al)?|well[- ]known|famous|celebrated|seminal|fundamental|recent|remarkable) (?:\w+ )?(?:results?|theorems?|conjectures?|works?|papers?|questions?) (?:of|by|due to)\b|^previously\b|\bwe (?:have )?(?:recently|previously|earlier)\b|\b(?:recently|previously|earlier),? we\b|\b(?:companion (?:paper|article|work|letter|piece)|(?:before|prior to) (?:this|our|the present) (?:work|paper|article|result)|(?:best|previously) known (?:result|bound|algorithm|upper|lower)|in (?:our|a|an|the) (?:previous|earlier|preceding|forthcoming|subsequent|separate) (?:paper|work|article|study|letter)|on the (?:other|one) hand|(?:of|are) the (?:first|second|third) kind)\b/iu,
  /** Says that it works, and nothing that could be looked up: a figure would be, a name with a number in it is none. */
  hollow:
    /^(?!.*(?<![\w-])\d).*\b(?:extensive|comprehensive|numerous|thorough) (?:experiments?|experimental results?|evaluations?|simulations?)\b.*\b(?:effective(?:ness)?|superior(?:ity)?|efficacy|validity|feasibility|advantages?|potential)\b|^(?!.*(?<![\w-])\d).*\b(?:effectiveness|superiority|efficacy)\b.*\b(?:extensive|comprehensive) experiments\b/iu,
  /** States its aim in the words of older abstracts. */
  aim: /\b(?:purpose|aim|goal|objective|object) of (?:this|the present) (?:paper|article|work|note|study|survey|review|letter)\b/iu,
  /** Goes into one part of what another sentence says whole. */
  narrow: /\bwe (?:\w+ly |also )?(?:focus|concentrate|restrict|speciali[sz]e|deal|elaborate)\b/iu,
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
