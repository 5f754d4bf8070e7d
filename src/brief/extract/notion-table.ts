/**
 * Notions: terms of two or three words, and a few of one, that abstracts are about rather than written with, and in which
 * fields they are used. A line is a profile and its notions' stems. A profile names fields by letter, in the order of
 * fields.ts, each with the power of two by which its share of abstracts exceeds one in two thousand; elsewhere the notion
 * is rarer than that. The last line, `-`, holds known phrases of rare words that are no notions: turns of phrase, parts of
 * longer terms, commonplaces. Written by bench/extract/notions.ts; not edited by hand.
 */
export const NOTIONS = `
:abduct reason,abnorm detect,abnorm event,abstract text summar,abus languag,acceleromet data,acoust cue,activ sparsiti,actor critic method,adapt learn rate,adversari imit learn,african american,ag predict,agent skill,agglom cluster,agricultur field,ai acceler,ai act,ai chatbot,ai era,ai feedback,ai regul,ai scientist,ai tutor,ai workflow,algebra manipul,analog reason,analyt hierarchi process,annot disagr,answer complex question,arc agi,atrial fibril,audio caption,audio codec,audio spectrogram,authorship verif,auto complet,autoform,autom drive system,automot applic,autonom manag,backdoor defens,backdoor detect,batch mode,bayesian activ learn,bayesian deep learn,beam search decod,belief chang,best arm identif,best first search,bi level optim,bia amplif,bind affin,biomed knowledg graph,biometr identif,bitwis oper,black box adversari attack,block diagram,blood pressur,boolean queri,boost tree,brain ag,break symmetri,bregman diverg,bug find,busi valu,byzantin resili,cardin estim,causal chain,causal effect estim,causal explan,causal identif,causal interpret,causal mask,causal mediat analysi,causal represent,causal represent learn,causal structur learn,certifi robust,channel prune,chines benchmark,clarif question,clarifi question,class hierarchi,client select,clinic event,co creation,co2 emiss,code summar,code switch speech,cognit bia,cognit declin,cold start user,comic,common voic,commonsens knowledg base,concept base explan,concept discoveri,concept hierarchi,condit gan,condit gener model,condit independ test,conform infer,content base recommend,context awar applic,contextu bandit algorithm,contextu bias,contextu word embed,contrast pre train,contrast represent learn,control area network,control text gener,convers assist,convers interfac,convers question answer,convers rate,convers recommend system,convers search,conveyor belt,coreset construct,coreset select,counterfactu data augment,counterfactu exampl,counterfactu explan,counterfactu infer,counterfactu outcom,covari function,coverag guarante,covid detect,covid patient,covid vaccin,cross domain recommend,cross lingual represent,cross lingual transfer learn,cross task gener,ct slice,ctr predict,cultur dimens,cultur valu,curriculum design,curriculum reinforc learn,cyber risk,danc gener,data lake,data poison attack,data silo,data valuat,dataflow graph,de duplic,debias framework,decentr financ,decentr learn,decept detect,decis fusion,deduct reason,deep autoencod,deep ensembl,deep learn acceler,deep metric learn,demand forecast,demograph bia,dens passag retriev,depress symptom,detect decept,detect hate speech,dialogu respons gener,dialogu summar,differenti evolut algorithm,digit assist,digit ecosystem,digit market,direct manipul,disco,discret action space,discret choic model,discret diffus model,discret unit,diseas manag,diseas risk,disentangl represent learn,distanc preserv,distribut drift,distribut ledger technolog,divers skill,dnn acceler,dnn infer,doa estim,document index,document question answer,domain specif text,doubl descent,doubl machin learn,doubli robust estim,dp sgd,drift detect,drive style,dysarthr,dysarthr speech,e commerc applic,e commerc product,e commerc search,ecommerc,embarrassingli simpl,emerg depart,emot intellig,emot support convers,emot word,empath,empathet dialogu,empathet respons,entiti align,entiti match,entropi regular,environment feedback,equivari neural network,error compens,error resili,ethic principl,eu ai act,event boundari,except handl,expect shortfal,expert rout,explain machin learn,factual claim,factual hallucin,fake review,fall detect,fast prototyp,fault classif,featur attribut method,feder averag,feder recommend,few shot fine tune,few shot learner,few shot object detect,financi text,fine grain reward,finetun llm,fingerprint recognit,fingerprint techniqu,fir filter,first intern workshop,fix confid,flat minima,floorplan,flow base gener model,fourier featur,french languag,gate attent,gener adversari net,gener flow network,gener function approxim,gener purpos ai,generalist agent,geometr brownian motion,geometr deep learn,gestur gener,gflownet,gini index,global explan,gnn train,gradient clip,gradient descent ascent,gradient track,graph anomali detect,graph base rag,graph contrast learn,graph embed method,graph fourier transform,graph represent learn,gromov wasserstein,group fair,group lasso,guitar,hand gestur recognit,handwritten charact,handwritten document,hard label,hard neg sampl,hate meme,health manag,heterogen client,heterogen feder learn,heterogen treatment effect,heterophili,heteroscedast,hierarch decomposit,hierarch variat autoencod,high dimension linear regress,highwai network,hourglass,human ai team,human capit,human human interact,human motion predict,hyper paramet optim,hyper paramet tune,hyperbol tangent,hyperdimension,hyperdimension comput,hypergraph neural network,imag caption dataset,imag invers problem,imbalanc classif,implicit bia,implicit bias,implicit regular,implicit reward,improv adversari robust,incid respons,individu fair,individu treatment effect,infinit length,inform flow analysi,infrastructur manag,instruct finetun,intellig assist,intellig educ,intent understand,interpret machin learn,intrins dimens,intrins dimension,inventori manag,invert neural network,irish,isol forest,job market,job post,job shop schedul,k medoid,kdd cup,kei inform extract,kernel regress,knowledg graph reason,knowledg infus,label flip,label shift,larg action space,larg ai model,larg learn rate,last iter,last iter converg,latent confound,latent trajectori,latin squar,layer prune,layout design,lead ecg,learn disentangl represent,learn node represent,learn rate schedul,legal judgment predict,legal knowledg,legal question,length extrapol,lifecycl manag,linear bandit,linear contextu bandit,linear invers problem,linear predictor,llm api,llm base chatbot,llm base recommend,local explan,logic puzzl,logist loss,long context languag model,long form question answer,long horizon agent,long tail data,long tail recognit,look back,lora expert,lora tune,lotteri ticket hypothesi,low rank factor,low rank represent,low rank subspac,low rank updat,machin gener text detect,magnitud prune,manufactur industri,margin loss,market impact,math problem solv,mean shift,media bia,mediat analysi,medic decis make,medic decis support,medic dialogu,medic educ,medic foundat model,medic knowledg graph,meet transcript,mental health disord,messag propag,meta learner,meta prompt,meta reinforc learn,meta rl,metaheurist optim,metavers,minimax problem,minimum bay risk,miss data imput,mix precis quantiz,mixtur densiti network,mlp mixer,model base rl,model extract attack,molecular properti predict,mont carlo tree search,mortal predict,multi agent collabor framework,multi agent cooper,multi agent rl,multi choic question,multi classif,multi domain dataset,multi label classifi,multi label learn,multi label text classif,multi object reinforc learn,multi parti convers,multi task benchmark,multi task reinforc learn,multi view cluster,multicent,multilingu bert,multilingu machin translat,multimedia inform,multimod dialogu,multimod gener model,multimod knowledg graph,multimod misinform,multimod question answer,multimod rag,multimod reason benchmark,multimod retriev augment gener,multinomi logit,multivari regress,mutual inform maxim,narr understand,nation scale,natur gradient,natur gradient descent,natur languag command,natur languag feedback,natur polici gradient,neg binomi,neural codec,neural collaps,neural od,neural rank model,neural style transfer,neural tangent kernel,neural topic model,neural vocod,neuro symbol ai,neuro symbol approach,next word predict,nlg evalu,nli model,nois resist,noisi annot,noisi label learn,non discrimin,non iid data,non verbal cue,novic programm,object centric learn,oding bridg,offens content,offlin reinforc learn,onlin continu learn,onlin hate speech,onlin resourc alloc,onlin retail,ontolog align,ontolog engin,open domain convers,open end text gener,opinion summar,oracl complex,ordin regress,orthogon match pursuit,ownership verif,pac learnabl,panel data,parallel sort,paramet effici finetun,paramet effici tune,partial annot,partial sum,patient monitor,pdf document,pdf file,permut equivari,person feder learn,physic inform machin learn,pipelin parallel,plain languag,poi recommend,polici distil,polit bias,polit stanc,polyak,popular bia,portrait imag,posit bias,posit unlabel learn,post hoc explain,post hoc explan,ppg signal,pre annot,pre condit,predict interv,predict mainten,prefer feedback,prefix tree,prefix tune,price impact,primal dual method,primari care,privaci leak,privaci preserv machin learn,privat feder learn,privileg inform,proactiv defens,probabilist circuit,procedur content gener,program educ,project head,prompt base learn,prompt engin techniqu,pseudo relev feedback,psycholog counsel,pure explor,puzzl game,puzzl solv,pyramid structur,qr code,quantil estim,queri intent,quotat,radar signal,random control trial,random fourier featur,random smooth,raven,re align,re initi,re parameter,re ranker,reachabl queri,readmiss,recap,regress discontinu design,regress tree,rel posit encod,relat tripl,relu network,relu neural network,remain us life,repetit text,rescu oper,retriev augment languag model,revers mode,review summar,reward feedback,right angl,risk identif,risk profil,robust certif,role plai agent,rotat equivari,rule base reinforc learn,rumor detect,safe explor,safe polici,safe reinforc learn,safeti assur,safeti filter,safeti monitor,sar cov,scalar quantiz,scatter plot,schema link,scientif write,scope review,score base gener model,second order optim,self evolv agent,self explan,self instruct,self knowledg,self supervis speech represent,selfi,semant chang detect,semant id,semant interoper,semant web servic,semiparametr,sentenc represent learn,sepsi,sequenti composit,sequenti recommend system,session base recommend,shallow neural network,sharp awar minim,shift invari,short cycl,siames neural network,simultan speech translat,sinkhorn,sinkhorn algorithm,slice wasserstein distanc,smart manufactur,sociodemograph,socrat,soft actor critic,soft prompt tune,sound field,spars mixtur expert,spars regular,spars retriev,spars subnetwork,spars tensor,sparsiti regular,spatial partit,spatio tempor context,speech represent learn,speech synthes,speech translat system,speech unit,spell check,spoof detect,stack ensembl,stanc classif,starcraft ii,stiefel manifold,stochast gradient method,stock price predict,stop criteria,straighten,stress detect,subspac cluster,surgic tool,symbol rule,tabl reason,tail risk,tangent space,tardi,task orient dialog system,td learn,teach assist,technic perspect,technic support,tempor convolut network,tempor differ learn,test oracl,text base game,text edit,text sql gener,text style transfer,theori mind,think aloud,tissu segment,token entropi,token mix,tool augment llm,topic segment,toxic languag,traffic flow predict,traffic sign recognit,transfer adversari exampl,transport map,travel plan,treatment effect estim,treatment recommend,tree ensembl,tri plane,tripl extract,tumor detect,tv seri,unbalanc optim transport,univers adversari perturb,univers approxim properti,univers cours,unobserv confound,unobserv heterogen,unpair imag imag translat,unsign,unstructur knowledg,unsupervis discoveri,unsupervis represent learn,valu chain,vietnames languag,visual rich document,voic assist,voic clone,voic recognit,vulner assess,wasserstein barycent,wasserstein gradient flow,watermark detect,watermark remov,wearabl technolog,web api,web scrape,web usag mine,weight adjust,weight decai,weight prune,weight quantiz,weisfeil lehman,whale,word embed space,write assist,yelp review,young children,zero cost,zero shot cross lingual transfer,zero shot retriev,zero shot translat,zeroth order optim
a0:action segment,adapt prune,adversari defens,adversari transfer,ai gener video,airwai,aleator uncertainti,american sign languag,anomali segment,anti alias,arbitrari resolut,attribut recognit,audio visual segment,auto regress model,autoregress transform,autoregress video gener,bit alloc,breast cancer detect,breast ultrasound,cardiac mri,chest ct,cl token,class balanc,co speech gestur,cognit map,color correct,complex visual reason,compress artifact,concept bottleneck model,concept erasur,construct site,continu test time adapt,contrast pretrain,cooper percept,coronari arteri diseas,covari shift,crop type,crop yield,cross domain adapt,cross modal represent,cross modal similar,crowd count,crowd scene,decoupl strategi,deepfak detector,deepfak video,deform attent,deform convolut,depth anyth,derain,diffus base text imag,diffus guidanc,diffus timestep,dilat convolut,document layout analysi,document pars,dual space,egocentr view,endoscop imag,endoscop video,entropi minim,extend realiti,facad,face anti spoof,face verif,facial action unit,facial video,featur pyramid network,few shot adapt,few shot class increment learn,fine grain action,floor plan,food imag,gait recognit,gaussian avatar,gener categori discoveri,geometr awar,geometr primit,geometr regular,geospati foundat model,glaucoma,global illumin,graphic design,gui ground,guid diffus model,haar wavelet,hand motion,handwritten text,handwritten text recognit,hdr imag,height map,hemorrhag,hierarch fusion,high resolut satellit imageri,histogram equal,hoi detect,human anim,human mesh recoveri,hyperspectr imag classif,imag corrupt,imag deblur,imag dehaz,imag descriptor,imag forens,imag text match,imbalanc dataset,implicit surfac,inher interpret,instruct video,interior design,invis watermark,label smooth,land cover map,larg vision model,layout analysi,leaf diseas,learn imag compress,licens plate,licens plate recognit,lip read,local descriptor,long form video understand,low bit quantiz,lung nodul,markerless,mask attent,mean teacher,medic imag registr,medic imag synthesi,medic report gener,medic vlm,mesh reconstruct,micro express recognit,modal bia,moment retriev,morphabl model,multi instanc learn,multi modal embed,multi modal prompt,multi scale attent,multi view fusion,multimod chain thought,multimod contrast learn,multimod emot recognit,multimod pretrain,multimod represent learn,multiscal featur,neg prompt,next frame,next scale predict,non rigid registr,ntire,object centric represent,object placement,open set recognit,open vocabulari object detect,oper room,organ segment,outpaint,pancrea,pancreat,patch select,path trace,patholog diagnosi,pavement,perceptu metric,person reid,point cloud classif,point cloud complet,point cloud compress,point cloud reconstruct,point cloud represent,polyp segment,pose regress,pre train vision model,present attack detect,qualiti inspect,quantiz awar train,radar point cloud,real time object detect,reenact,refer express comprehens,rel pose estim,remot photoplethysmographi,road surfac,robust watermark,rt detr,salienc detect,salienc predict,sar data,scene composit,scene depth,scene render,segment foundat model,select scan,self supervis contrast learn,self supervis represent learn,semant anchor,semant scene complet,semi supervis segment,semi supervis semant segment,shape complet,shape descriptor,shape match,shift window,shortcut learn,siames network,sign languag video,sign recognit,singl view imag,skeleton base action recognit,skill assess,skin lesion classif,skin tone,smart glass,sourc free domain adapt,spars supervis,spatio tempor attent,spatio tempor consist,spatio tempor reason,speci classif,sport video,street view imag,street view imageri,stylegan,supervis contrast learn,surveil video,synthet data augment,tabl structur,talk head video,tempor action local,tempor causal,tempor fusion,test time augment,test time train,text 3d gener,text guidanc,text video diffus model,text video retriev,textual explan,textual invers,tini object,tooth,train free acceler,transcod,tumor classif,uav imag,uav imageri,ultrasound video,underwat imag enhanc,underwat scene,unifi multimod understand,unmix,unpair data,unsupervis segment,video action recognit,video analyt,video inpaint,video represent learn,virtual charact,vision languag pretrain,visual instruct tune,visual object track,visual prompt tune,visual salienc,visual speech recognit,visual storytel,volumetr medic imag,water bodi,watermark embed,weakli supervis learn,wheat,zero shot anomali detect,zero shot recognit
a0b0:attent sink,chart understand,content base imag retriev,emot understand,import weight,sign languag translat,weak label
a0b0c0:attent base model,clinic report,confid calibr,contrast decod,discret diffus,dynam time warp,earli exit,encod decod network,hallucin benchmark,interleav reason,k nn,medic report,multimod content,onlin reinforc learn,prompt refin,soft prompt,structur prune,weight share
a0b0c0d0e0j0p0r2v2:filter bank
a0b0c0d0j0v1:infant
a0b0c0d0m0:steerabl
a0b0c0d0r1s2t1w2:capsul
a0b0c0d1h0u0v2:curios
a0b0c0d1h0v1:human intent
a0b0c0d1j0l0m0t1v1w4:needl
a0b0c0e0g0v1:decod architectur
a0b0c0e1f2g3j0k1m3o1u1v1:hash function
a0b0c0e2g2j0m1o1r1:covert
a0b0c0f0g0:semant preserv
a0b0c0f0h2i0j2k0m0v2:dyadic
a0b0c0g2h0:qualiti assur
a0b0c0h0:reliabl assess
a0b0c0h0v2:dementia
a0b0c0h1:ture test
a0b0c0h1i0:knowledg share
a0b0c0t1v2:variat auto encod
a0b0c0t1v3:episod memori
a0b0c0u1v2:hierarch represent
a0b0c1d0e1f3g2j1k4l3m2t1u0:matrix multipl
a0b0c1d0g0:introspect
a0b0c1d1j1l0n0u0:continu space
a0b0c1d1j2l1n0p1q1v1:import sampl
a0b0c1d1v2:lifelong
a0b0c1d3e1f4g2h3i3j3k2l1m0o3t1u3v2:direct graph
a0b0c1e0g2h1i0j1:secur risk
a0b0c1f0h0j1l2m0s1t1v1:tensor decomposit
a0b0c1g2h2i1j1l1m0:fraud
a0b0c1h0j1l0n0q1u0:gradient boost
a0b0c1i1j0l0o0u1v1:imput
a0b0c1j0l0:epistem uncertainti
a0b0c1j0v2w2:dictionari learn
a0b0c1j1:conform predict
a0b0c1l0:trustworthi ai
a0b0c1s1:diagnost reason
a0b0c1v1:multi class classif
a0b0c2d1e2f1g3h2i2j1k0l3m1n1o4s1t3u5v1w3:immun
a0b0c2d2e2f0g1h0l1u0w2:fuzzi logic
a0b0c2d2i2j1l1n2r1s1:bayesian optim
a0b0c2d4e1g0h0i1j3k0l2n2p1q3t1:gaussian process
a0b0c2d5e4f5g3h1i4j3k3l4m3o3r1s1t3u3w2:linear program
a0b0d1e0j1s1:adapt filter
a0b0h0:histor document
a0b0h1:bangladesh,youtub video
a0b0s1:audio content
a0b1:gloss,parallel decod
a0b1c0:automat annot,causal intervent,commonsens knowledg,earli stop,holist evalu,knowledg inject,machin unlearn,multitask learn,natur languag explan,self refin,tempor relat
a0b1c0d0g0h0:semant annot
a0b1c0e0j1l1m0q1r2t3w2:nois reduct
a0b1c0e1f0g0r1v1:binari code
a0b1c0h0:human ai interact
a0b1c0h2j1:violenc
a0b1c1:clinic reason,infer time scale,reward hack
a0b1c1d0e0f1g0h2j3k1l2o2q0t1u2v2:hierarch cluster
a0b1c1d0e1f0g2h5i2j3k0o3u0:onlin social network
a0b1c1d0e3f0g1h0i1j1m2u1:side inform
a0b1c1d0f0h0i1j1l0:pairwis comparison
a0b1c1d0v2:lstm network
a0b1c1f0j0l1m1n1o1r1t3u3v1:transduct
a0b1c1f3g2h0j0l1o0u1v1:pattern match
a0b1c1g0:adversari prompt
a0b1c1g0h0:triag
a0b1c1h0:safeti evalu
a0b1c1h0j1l0s1:latent variabl model
a0b1c1h0u1:clinic decis support
a0b1c1h0v1:medic knowledg
a0b1c1h1u0v1:human ai collabor
a0b1c1j0:confid estim
a0b1c1j0m0s1:reject sampl
a0b1c1u0:self evalu
a0b1c2d0h0j2q0v2:variat infer
a0b1c2d4e3f4g2h1i3j3k2l3m2u4:dynam program
a0b1c3d2e2f0g1h2i3j2l1u0v2:onlin learn
a0b1c3d5e4f3g1h0i4j3k0l1u1v1:markov decis process
a0b1h0j0v2:chines charact
a0b1q1:morpholog analysi
a0b2c0f1g1h0l0q0u2:similar search
a0b2c0h0v1:humor
a0b2c1:beam search,clinic text,factual consist,long text,multi turn dialogu,specul decod
a0b2c1d0:commonsens reason
a0b2c1d0h0u0:condit random field
a0b2c1e0j1l0v2:sourc separ
a0b2c1f0g1h3i1j2o0p0q1s1u1:peer review
a0b2c1g0h0u0v1:knowledg extract
a0b2c1g1:jailbreak attack
a0b2c1g1h2i0o1t2u1v2:metaphor
a0b2c1h1:content moder
a0b2c1h2j1l0n0q0u0v3:depress
a0b2c2:hallucin detect,test time comput
a0b2c2d0h0j0:multi agent collabor
a0b2c2d0j1m0o1r1t3v4:recurr network
a0b2c2d1f0g0i1l1m0t1u1:tree search
a0b2c2d2i1:polici gradient
a0b2c2t1u0v1:mechanist interpret
a0b3c1h2:hate speech
a0b3c1h2i0j1l0q0s2v3:japanes
a0b3c2d2e1f0g0h1i0j3l2m0o1t1u3v2:hidden markov model
a0b3c2g1h0:safeti align
a0b3c2h0:text speech
a0b3c2s1:small languag model
a0b3c3d1f2g1h1k0u1v2:knowledg represent
a0b3c3j0v1:larg reason model
a0b4c2h2:dialog
a0b4c3j0v1:automat speech recognit
a0b5c3h0:low resourc languag
a0b5c3h1j1l0u0v2:word embed
a0c0:generalist model,graph attent network,handwrit recognit,imbalanc data,medic vqa,multi modal reason,nois inject,pneumonia,traffic accid
a0c0d0e1g1h1:smart home
a0c0d0e3g1h2j2k0l2m1n1o2p4q5r1s1t4u2v3w2:burst
a0c0d0f0g0k1l3m2n4o2p2r3t4u4v4:membran
a0c0d0f1h0j2l1o1w3:uniform sampl
a0c0d0g0j1k0l4m1n1o1p2q0s6t4w2:fluid dynam
a0c0d0g0m2n1p0q2r1v1:recycl
a0c0d0h0r1:evidenti
a0c0d0i0j0k0l3s2u0:radial basi function
a0c0d0i1:foresight
a0c0d0j2k1l0m0n0:wasserstein distanc
a0c0d1:self drive car
a0c0d1e2g0h0j0l0:traffic manag
a0c0d1e4f2g4i2j2k0l3o1q0s2t1:load balanc
a0c0d1j0:drive behavior
a0c0d1j0l0:sonar
a0c0d1v1:autonom car
a0c0d2e0f0g3h0l1:warehous
a0c0d2e0j0o2v1:traffic light
a0c0d2e5g2h1i2j1k0l1o1:vehicular
a0c0d2f1j1k4l1m1n1p1t1v2:riemannian
a0c0d2h0j0l1n1o0p2q5r3s4v1:planetari
a0c0d2v1:robot action,visuomotor
a0c0d3e0:autom vehicl
a0c0d3e2h2i2j0l2s1:residenti
a0c0d3e6f1g3h1i3j1k0l1m1o2r3t1u1:wireless commun
a0c0d3h0j3k3l2m3n1o1p0q0s2t2u1v1:stochast differenti equat
a0c0d3j0k0v1:clutter environ
a0c0d3v1w2:obstacl avoid
a0c0d4f1i1k1:control synthesi
a0c0d4k1:quadrotor
a0c0e0h2j0v4w2:eeg signal
a0c0e2g2i1v1:inform leakag
a0c0f1j0:coreset
a0c0f1j0w2:echet
a0c0f2j2k4l1o0u2:topolog data analysi
a0c0g1:adversari sampl
a0c0h0:risk predict
a0c0h0j0:surviv analysi
a0c0h2v2:physiolog signal
a0c0j0n0p3q3r1t1:normal flow
a0c0j0w2:maximum mean discrep
a0c0j1k0o0u0w2:manifold learn
a0c0j1l1n2o0q0s4t2:precipit
a0c0j1l1u2v5w2:connectom
a0c0j2p0q1s2:posterior sampl
a0c0l1t1u3v2:cell type
a0c0l1u1w4:cancer patient
a0c0l1w3:myocardi
a0c0l1w5:radiotherapi
a0c0l2u4:transcriptom
a0c0m1p0:permut invari
a0c0n0:loss landscap
a0c0o0t1u0v5:visual cortex
a0c0p0:infer acceler
a0c0p1:mirag
a0c0s2:wildfir
a0c0v1:adapt threshold,invari represent
a0c0w2:larg foundat model
a0c1d0e0f0h0j3l1u1:markov random field
a0c1d0e1f2g2h1j1k2l3m2n1o6p1r1s1u3:cellular automata
a0c1d0e3g1h2i1j1o0u0v3:sleep
a0c1d0f0h2j3k1l1o1u1v2:spectral cluster
a0c1d0h3v6w2:brain comput interfac
a0c1d2e1f1g1h1i6j1l0v2w2:mechan design
a0c1d2e1f2g1h2i1j1k0l1o2:road network
a0c1d2h0j0v4w2:sensorimotor
a0c1d3e0g0j3k0l1v1:particl filter
a0c1d3i0p0v1:unknown environ
a0c1d4e2k0l0w2:collis avoid
a0c1d4k1n1r2s1t3u0v3w3:locomot
a0c1e0g0j1l0:outlier detect
a0c1o1r1u1v5w2:biolog plausibl
a0c1w2:explain artifici intellig
a0c2d2e0g0h0i0l1n0p0r1x3:multi object optim
a0c2d2e1l3o1s1t1:particl swarm optim
a0c2d2e2f1g0h0i5j1k1l0m1t1:pareto optim
a0c2d2i0j0l1m0n0:function approxim
a0c2d4e3f2g1h1i3j2k3l3m2o0r1u2:convex optim
a0c2d4e7f3g4h2i2j4k2l2m0o3r2u2:sensor network
a0c2d6e2g0h1i3j3k4l3m3n1o2r3s3u1v2:optim control
a0c4d2e1f1g1h0i1j2l3m0o3u4v1:evolutionari algorithm
a0d0:activ percept,close loop simul,corner case,dof pose,embodi navig,embodi reason,event base camera,fishey,fishey camera,intent predict,lane detect,motion forecast,multi sensor fusion,orchard,pedestrian detect,pose track,rgb d video,road environ,road scene,road segment,robot assist surgeri,sim real gap,surgic instrument,trajectori forecast,vulner road user
a0d0e0f3g0h0j1k5l1o1s1v1:simplici
a0d0e5f1g2i2j0t1:multicast
a0d0f0q1v2w2:spine
a0d0f3i0k1:line segment
a0d0h0:game engin
a0d0h0o0t1v2:anticipatori
a0d0j0k1:orthogon project
a0d0l0n0p1r4:time flight
a0d0l1m0n3o2p2q5r2s2t2w2x3:spiral
a0d0n0q0r1t1v1w2:rotat invari
a0d0p0q3s1:debri
a0d0p0v1w2:templat match
a0d0p0w2:hough
a0d0s1v1:gaussian filter
a0d0v2w3:spinal
a0d0w2:telepres
a0d1:bimanu,embodi task,extrins calibr,obstacl detect,orient estim,robot surgeri,sim real transfer,urban drive
a0d1e0f0g0k0v1:collis detect
a0d1e0f0i1j2k1l2m1n4o2p1s3t1u1v1:brownian
a0d1e1f0g3j1k5l3m2n3o0p2q4r2s3:ellipt
a0d1e2f0j2l1v1:spars signal
a0d1e2g0j1k3l2m3n3p3q3r6s3t3v3w3:fiber
a0d1e4g0i0j0l0r2:multipath
a0d1e6g1h1i3j3u0:cellular network
a0d1f1i0j1k3l2p1s4u1:tropic
a0d1h0m2:bicycl
a0d1j0k1m0n0o0v1:gradient flow
a0d1l0w2:deform object
a0d1r1:rgbd imag
a0d1s1:underwat robot
a0d2:occup grid,servic robot,visual inerti odometri,visual navig,visual slam
a0d2e1f0l0m2n1r4s1v1:free space
a0d2h2v3w3:haptic
a0d2s1:invers kinemat
a0d2v2:ground vehicl
a0d3:industri robot,underwat vehicl
a0d3e0j2k0v1:target track
a0d3f0:robot motion
a0d3h0w2:teleoper
a0d3k2l2n0s3t1w2:rigid bodi
a0e0f0j1k0l0m0r2:discret fourier transform
a0e0g2h0:authent system
a0e0h0:disast manag
a0e0j0:real time stream
a0e1:multimedia commun,multimedia stream
a0e1g0:lossi compress
a0e1v1:stream servic
a0e2:video deliveri
a0e2g0s1:low delai
a0e4f0g4j0k1m4o1p0r2:secret kei
a0e4g0h0:content deliveri
a0e4i0r1:mmwave
a0e4i1q1r2:millimet wave
a0f0k0l0s1:triangular mesh
a0f0k0t1v3:medial
a0f0k1m3n3o2p5q2r4w3:holograph
a0f2j0k2l0s2w2x3:delaunai triangul
a0f2j0k2l1o0p0s2w2x3:delaunai
a0f2j2k5l0u1:persist homolog
a0g0:biometr system,fingerprint imag,steganographi method
a0g0j0k1l1m0n0p3q2r2w2:ghost
a0g0r1:geospati data
a0g1:biometr authent
a0g1h0:digit forens
a0g1j0v1:bitmap
a0h0:confirm bia
a0h0i0:tenni
a0h0j0:health risk
a0h0j1l2o0:multiresolut
a0h0l0q0t1u1:smile
a0h0l0u0v1:incomplet data
a0h0u0v2:parkinson,parkinson diseas
a0h0u1w2:dietari
a0h0v1:gaze data
a0h0v2:ey tracker
a0h1:head mount displai
a0h1v3:autism
a0h2o0v1:virtual world
a0i0r1:transluc
a0j0:basketbal,hypernetwork,hyperspher
a0j0k0l0q0r2s1:fourier domain
a0j0p0:coral
a0j0r1:jigsaw
a0j0r1s1:wavelet domain
a0j0v1:free lunch
a0j1p0q1r1s1w2:independ test
a0j1q2:astronom imag
a0j1t1u2v3:anim behavior
a0k0l0n0t1u0:tubular
a0k0l2:ezier
a0k0l3n1s1t2:larg deform
a0k1l1s1:bezier
a0k1s1:bezier curv
a0k2p1w2:diffeomorph
a0l0:forestri
a0l0q1s1t2:flame
a0l0s1:crown
a0l0s2:digit elev model
a0l0s2v3w3:intracrani
a0l0u1:diseas predict
a0l0u1w2:heart diseas
a0l0u1w3:glioblastoma
a0l0v1w4:diffus mri
a0l1r1t1w4:soft tissu
a0l1s2t4w2:blood cell
a0l1s3u0w3:aneurysm
a0l1t2v2w2:brain tissu
a0l1u1w3:aortic
a0l1u2:cancer classif
a0l2n1r2:addit manufactur
a0l2r1s2t2u1v1w3:blood flow
a0l2u2w4:tumour
a0l2u3:splice
a0m0q1:vista
a0n0:surfac defect
a0o0:tempor aggreg
a0p0:weight loss
a0q0t1:plume
a0q2:ag estim
a0r1:defocu,edg detector,person identif,text guid imag edit
a0r1s1:auto label
a0r1t1:land cover classif
a0r1t1w2:artifact remov
a0r1v1:frequenc modul
a0r1w2:gastrointestin,nois remov
a0r2u1:fluoresc microscopi
a0r4w2:hologram
a0s1:googl street view,photogrammetri,spectral bia
a0s1v1:textur synthesi
a0s2:radar data
a0s3:downscal
a0t1:orient gradient
a0t1u0:extrem spars
a0t1u0w2:blood vessel
a0u0:anatom landmark,plant phenotyp,renal,speci identif
a0u1:histolog imag,plant speci,spatial transcriptom
a0u1v1:camera trap
a0u2:cervic
a0v1:anatom inform,attent gate,egocentr vision,face reconstruct,featur disentangl,forward propag,gaze direct,hard sampl,human gaze,larg multi modal model,multi modal represent,orthogon constraint,self supervis vision transform,slot attent,spars convolut,video mllm,visual hallucin
a0v1w2:gabor,spatial cognit
a0v2:mild cognit impair
a0v3:cognit impair,sclerosi
a0v5:fmri data
a0w2:anatom prior,bidirect interact,chest radiograph,ct reconstruct,cyclegan,geometri reconstruct,gpt 4v,low dose ct,melanoma,microscop imag,motion compens,multi organ segment,retin diseas,retin vessel segment,risk stratif,treatment respons,triplet loss
a0w3:comput tomographi angiographi,deform imag registr,pet imag,radiom featur
a1:action unit,adapt fusion,adversari patch,ai gener imag detect,autoregress imag gener,brain tumor segment,camera control,camouflag object detect,causal attent,charact anim,collabor percept,compos imag retriev,control video gener,dehaz,denois diffus model,depth prior,drive video,dynam scene reconstruct,echocardiographi,face recognit system,face swap,facial anim,facial attribut,facial recognit,fake imag,featur pyramid,few shot classif,fine grain classif,frame interpol,frame select,geo local,guid diffus,high resolut video,human action recognit,human motion gener,imag text align,imag video gener,industri anomali detect,instruct base imag edit,invers render,kei frame,keypoint detect,kolmogorov arnold network,larg scale scene,layout gener,long video gener,low light enhanc,mask imag model,medic vision languag model,micro express,mixup,motion prior,motion transfer,multi scale featur fusion,multi scale fusion,multi view stereo,object count,open vocabulari segment,open vocabulari semant segment,optic coher tomographi,panopt segment,panoram imag,panorama,part segment,plant diseas,point cloud segment,point track,re id,refer video,salient object detect,scene edit,scene graph gener,score distil,self supervis pre train,self supervis pretrain,shape reconstruct,sign distanc function,sign languag recognit,singl imag super resolut,skin cancer,small object detect,small target detect,soft label,spars input,spatial percept,superpixel,surgic scene,talk head gener,test time optim,text imag retriev,text imag synthesi,text render,text video model,token merg,traffic sign,unifi multimod model,unpos,urban scene,vector graphic,video anomali detect,video diffus transform,video foundat model,video qa,video qualiti assess,video restor,video summar,video super resolut,video surveil,videollm,visibl imag,vision languag pre train,vision mamba,visual autoregress model,visual token prune,wild video,window attent
a1b0:imag text retriev
a1b0c0:hallucin mitig,joint represent,linear attent,multimod align,multimod embed,multimod retriev,object hallucin,rotari posit embed,token reduct,token select
a1b0c0d0e1g1l1n2r2u0v3w4:implant
a1b0c0d0f2h0i0j0k2l1u0v1:distanc function
a1b0c0d1e1g2i1:stealthi
a1b0c0d1e4f1g2j2k0l0m3n1o2p1:erasur
a1b0c0d4h1v1:humanoid robot
a1b0c0e0r1v1:inform bottleneck
a1b0c0e1h2j1o0:geoloc
a1b0c0e2g2m0:spoof
a1b0c0f0:composit reason
a1b0c0f2g1:nearest neighbor search
a1b0c0g0:backdoor attack
a1b0c0h0v2w2:audiovisu
a1b0c0h1:cultur heritag
a1b0c0l1u2w3:oncolog
a1b0c0v1:multimod foundat model,scene classif
a1b0c0w2:cycl consist
a1b0c1:label nois,multimod ai,noisi label,reinforc fine tune
a1b0c1d0e0f0j0k0l1s1v3:spars represent
a1b0c1d0f0g1h1j1l1q0v1w2:k mean cluster
a1b0c1d0f2g0h0j1l2:sparsif
a1b0c1d0i1j1s1v2:multiclass
a1b0c1d1f0i0j2k2l1m0n0o0:wasserstein
a1b0c1g0q2s1:binar
a1b0c1p0r1:post train quantiz
a1b0e1h0:multimedia content
a1b0r1:dual encod
a1b1c0:semant match,siames
a1b1c0e2r1:dynam rout
a1b1c0g1l0:data leakag
a1b1c0v2:audio featur
a1b1c1d0e4g3h0i3l1m0q0r2t1:offload
a1b1c1d0o0r1u0v3:long term memori
a1b1c1e1f0g3h1i1k0m2:obfusc
a1b1c1e2f1g3h2j1l1p0q1r1s1u1:web applic
a1b1c1f0g1:backdoor
a1b1c1h0:bia mitig,gui agent
a1b1c1h0l0t1u0w2:covid
a1b1c1j0:causal reason
a1b1c1j0m1p0v2:nois robust
a1b1c1v1:spars attent
a1b1c2e0g2h0j0n0u0:poison
a1b1c2h0j2l0v2:causal infer
a1b1c3d3e4f1g3h3i3j3k2l3m0n3o6p1q1s3t4u4v5:self organ
a1b1c4d5e6f7g5h3i6j6k5l4m7n3o4p4q3r3u4v1:lower bound
a1b2c0d0j0v2:sound sourc
a1b2c1d0e1g0h1j2p1q1r1s1:event detect
a1b2c1h0u0:re rank
a1b2c2:self reflect
a1b2c2d0g1h2i2j0l0o1u1v1:decept
a1b2c2d2e0f0g0h4i2j3l1o4u3v4:social interact
a1b2c2h0j0w2:multi label classif
a1b2c2j0:self improv
a1b2c2v1:spars autoencod
a1b3c1:rerank
a1b3c1e0h2i0j0l1o0s1:indian
a1b3c2d0h0:human feedback
a1b3c2h0:multipl choic question
a1b3c3d1e0f0g1h2j2k0l4p0u1v2:matrix factor
a1b3c3g2:jailbreak
a1b4c2h0j0l0:bilingu
a1b4c3h1:llm judg
a1b4c3l0t2:mathemat reason
a1b5c3g1h3i1j2l1v1:sentiment analysi
a1b6c4g1h1j1:machin translat
a1c0:attent fusion,automat segment,chest x rai imag,co train,consist regular,dataset distil,dermatolog,disentangl represent,edg deploy,facial landmark,flow match model,imag imag translat,miss modal,modal align,multi modal llm,multimod deep learn,radiolog report gener,spatial intellig,tempor attent,vision languag foundat model,vision languag reason,vision token,visual explan
a1c0d0:inform fusion,multimod percept,scene descript
a1c0d0e0f3g0h0j3k6l3m0n1o1p2q0t1u4:homolog
a1c0d0e0g1j1l3m0n3o1p1r1s4t2x3:crack
a1c0d0e2h0j0l0n2o1q2s1u1v2:spatial correl
a1c0d0e3g2i2w2:edg comput
a1c0d0h0i0j2k0l0m1n2o2p4q2s1u1v1:scale invari
a1c0d0h1s1:disast respons
a1c0d0l0r1s1:maritim
a1c0d0l1n0p0q2r3t2u2v1w3:deconvolut
a1c0d0p0r1:precis agricultur
a1c0d1:embodi intellig,vision languag navig
a1c0d1e0f2h0j1k3l2m2n1o2p3q2r1u2:geodes
a1c0d1e4f1g3h2i1j0l1o2p1t1u1w2:overlai
a1c0d1f3g1h0j1k2l0m1n0o2q4t2u2w2:colour
a1c0d1h0i3j0v1:bilater
a1c0d1h2r1:gestur recognit
a1c0d1k0l3m0n2o0p1q2r4s3t1:plate
a1c0d1s1:fulli convolut network
a1c0d2:autom drive,object manipul,robot percept
a1c0d2h2v4w3:rehabilit
a1c0d2r1:unknown object
a1c0d3:dexter,robot grasp
a1c0d3e0h1r1t2v4w4:tactil
a1c0d3f0i0j1k4l1n1o1p4q2s3u0v1:vector field
a1c0d3w2:trajectori plan
a1c0e2h0:public safeti
a1c0f0g0k0l0p0s1:unrol
a1c0f0i1j0l0u2w3:kidnei
a1c0f0k0s2t1u0:morph
a1c0g0h1j1l0o0t1:emerg respons
a1c0g0h2u2v1:visual analyt
a1c0h0:facial express recognit,human activ recognit
a1c0h0j0l4n3o1r1s5t3w2:fractur
a1c0h1j0u0v4w2:ey movement
a1c0j0w2:diffus probabilist model
a1c0k0m3n1o1p0r1:purif
a1c0k0r1w3:endoscopi
a1c0l0n2r1t1:rectif
a1c0l0u0:diseas progress
a1c0l0w2:mammogram
a1c0l0w3:coronari,pulmonari
a1c0l1u1:colorect
a1c0l1u1w4:prostat cancer
a1c0l1u1w5:prostat
a1c0l1w3:lung cancer
a1c0o1:hyperbol space
a1c0r1u1v1:wildlif
a1c0r1v1w2:nodul
a1c0t1u1:fetal
a1c0u0w2:pediatr
a1c0u0w3:dental,glioma
a1c0v1:fundu imag
a1c0v1w2:diabet retinopathi,retinopathi
a1c0w2:cancer detect,cardiovascular diseas
a1c0w3:mammographi,radiom
a1c1:neural architectur search
a1c1d0:increment learn
a1c1d0v1:deep convolut network
a1c1d0v3:convnet
a1c1d2e3g2h2i0p0s1:smart citi
a1c1d2i0j0:soccer
a1c1d3e4f2g1j3k2l3s1t1v1w3:compress sens
a1c1d3e7f2g4h2i5j4k1l0o2r1:wireless network
a1c1d4k0v2:robot arm
a1c1d4o0t1u1v2:robot control
a1c1d5e2g0h0j3k1l2m1o1q1r2s3u0v2:kalman filter
a1c1e0l1o0v3:spars code
a1c1g1:black box attack
a1c1j0k0l0o0s1:residu network
a1c1v1:batch normal
a1c1v2:deep cnn
a1c2d5e0f0j0k0:path plan
a1c2d5f1i0j1k2:motion plan
a1d0:advers weather condit,aerial imag,camera calibr,depth complet,event base vision,hand object interact,machin vision,retarget,scene flow,traffic scene
a1d0e0f4j1k3l2o0p0w2:point set
a1d0h0:hand pose
a1d0h0p1q1r1t1v1w2:stereoscop
a1d0h1:mix realiti
a1d0h1r1v1:hand gestur
a1d0h1v2:visual impair
a1d0h1w2:ey gaze
a1d0k0l0:implicit represent
a1d0l3t1:b spline
a1d0p0r1:laser scan
a1d0r1s1:singl camera
a1d0w3:laparoscop
a1d1:articul object,bodi motion,ego motion,end end drive,hd map,point cloud registr,stereo imag,stereo match,stereo vision,visual place recognit,visual track
a1d1e0l1v2:airborn
a1d1e0r2:omnidirect
a1d1j0:bundl adjust
a1d1k0l2m0n0p4q3w6:phantom
a1d1r1:rgb d imag
a1d1t1u0w3:motion track
a1d2:loop closur,rgb d camera
a1d2f0j0k3l0m0n0p0:quaternion
a1d3j0:sensor fusion
a1d3v1w2:motion control
a1e0g1o0:data hide
a1e1:live stream,stream video
a1e1l1q2r3s3w2:rai trace
a1e2:video transmiss
a1f1n0o0p0r1:galleri
a1g0:copyright protect,digit watermark,imag steganographi,jpeg compress,watermark algorithm
a1g0l0v2:discret wavelet transform
a1g0r1:imag watermark
a1g1:steganalysi,watermark scheme,watermark techniqu
a1g2k0p0:inform hide
a1h0:gaze estim,head pose
a1h1j0l0u0v1w2:heart rate
a1j0:unsupervis anomali detect
a1j0l1n0p2q2r1s3t2:spheric harmon
a1j0l1t1u1v4:brain imag
a1j0m1r1t2v1w3:nois suppress
a1j1l0:sar imag
a1k0:textur map
a1l0:canopi
a1l1u1:colorect cancer
a1l1w4:angiographi
a1m2n0p2r4t1:light field
a1n1r1v1:microscopi imag
a1o0v2:animat
a1p0:landmark detect
a1q0w2:volum render
a1q1s1:infrar imag
a1r1:color space,hyperspectr data,low light imag enhanc,metric depth
a1r1u0v1w3:retin imag
a1r1w2:colonoscopi,multispectr imag
a1r2:light transport
a1s1:spatio tempor featur,thermal infrar,video codec
a1s1v1w3:thermal imag
a1s2:remot sens data
a1u0:surgic video
a1u0w2:patholog foundat model
a1u1:surviv predict
a1v1:foveat,motion synthesi,multi view video,optic flow estim,text motion gener,visual represent learn
a1w2:cinemat,ct volum,few shot segment,lip sync,medic segment,ophthalm,shape prior,textur featur
a1w3:contrast enhanc,lesion detect,mr imag,mri imag
a1w4:motion artifact,mri reconstruct
a2:deblur,imag inpaint,multi view consist,rectifi flow,relight,small target,video object segment,virtual try,visual foundat model
a2b0:video retriev
a2b0c0:tempor ground,text recognit,token compress,token prune,video caption
a2b0c0d0e0g1j1l2o1q1s2v3:wavelet transform
a2b0c0d1e0j1l0s1v2:chang detect
a2b0c0h2r1v3w2:ey track
a2b0c0v1:multi modal data
a2b0c1:self distil,unsupervis domain adapt,video question answer
a2b0c1d0e0j0v2:vector quantiz
a2b0c1d1e0i1j1k1l1n0o1:optim transport
a2b0c1d4h2r1:human robot interact
a2b0c1d5e2g0h0j3k1l2m1o1q1r2s3u0v2:kalman
a2b0c1d5h1v2:humanoid
a2b0c1h0u0v1w2:graph convolut network
a2b0c1h0v1:visual concept
a2b0c1h1j0l1u2v1w2:diabet
a2b0c1j0l1u2v4:alzheim diseas
a2b0c1l0:skip connect
a2b0c1l0u0v1w2:diseas diagnosi
a2b0c1n1p0u1:unpair
a2b0c1v1:zero shot classif
a2b0c2d3o1v3:embodi agent
a2b0c2e0g1i0w3:feder learn
a2b0c2g0m1:adversari robust
a2b0c2g1h0l1r1u0v1:imag recognit
a2b1c0h0:digit human
a2b1c1:document understand,hard neg,posit embed,posit encod,self train,visual context,weak supervis
a2b1c1d0:refer express
a2b1c1d1e1f1g1h0j0l1s2u0w2:slide window
a2b1c1h1:storytel
a2b1c1j0u0w3:medic ai
a2b1c1j1l1u3v4:alzheim
a2b1c1v1:cross modal retriev,multimod represent,spuriou correl
a2b1c2d0h0j0l3o2t2u5v3w2:phenotyp
a2b1c2d1l0:meta learn
a2b1c2d3t1u0:imit learn
a2b2c1:prefer align,radiolog report
a2b2c1f2g0j0l0v2:singl pass
a2b2c1h0:debias
a2b2c2:curriculum learn,mitig hallucin,neg sampl,tempor reason
a2b2c2d0h0j0l0t1v2:auto encod
a2b2c2d1h0j0:multitask
a2b2c2d2e0f0g1h2j0l0m0n2:activ learn
a2b2c2d2e1f0g0h0j3k0l1p0q2u0v2:mixtur model
a2b2c2f0g2v1:kei valu
a2b2c2g0o1v2:unlearn
a2b2c2h0l0s1t1:data curat
a2b2c2w2:data synthesi
a2b3c2:direct prefer optim,kv cach
a2b3c2d0s1v1x3:multi task learn
a2b3c2d1h0:commonsens
a2b3c3g0h1t2u0v2:prompt engin
a2b4c3d0h1s1t1v1:languag understand
a2b4c4d3e4f4g4h7i5j6k3l2m0n0o6s1t4u5v3:social network
a2b5c3d0e3f2g3h4i0j3k1l1m2o1r2u1v2:inform retriev
a2b5c4d1e0g2h1j1l1o1r2t1v3:speech recognit
a2c0:aerial imageri,channel attent,class increment learn,dens predict,diffus prior,imag gener model,imag manipul,long video understand,multi modal fusion,ood detect,person re identif,spatial attent,text imag align,text imag gener model,text video gener,tumor segment,video edit,video synthesi
a2c0d0:egocentr video,human object interact,human pose estim
a2c0d0e0:multiview
a2c0d0g1k0l0r1:color imag
a2c0d0h0l0v2w2:visual attent
a2c0d0l1s1w4:imag registr
a2c0d0l2s3u2v1w5:arteri
a2c0d0u0:panopt
a2c0d1:advers weather
a2c0d1g0r1:event stream
a2c0d1j1k1l3q1:spline
a2c0d1k1w3:endoscop
a2c0d1l0:lidar point cloud
a2c0d1l0w2:motion predict
a2c0d1l1w2:cad model
a2c0d1w2:raw imag
a2c0d2:end end autonom drive,lidar data
a2c0d2e0f0g1j0r2v1:move object
a2c0d3j0:object pose
a2c0g0l0:stitch
a2c0g0l1:defect detect
a2c0h0j0v2:portrait
a2c0h0v2:face imag
a2c0l0u2v1w4:histolog
a2c0l1s1u0w5:ct imag
a2c0l2u2w5:liver
a2c0p0v1:mask autoencod
a2c0p0w3:imag denois
a2c0r1t1w3:implicit neural represent
a2c0r1w2:polyp
a2c0s1:condit diffus model,remot sens imageri
a2c0u0v1w3:brain mri
a2c0u1:comput patholog
a2c0u2:histopatholog imag
a2c0u2w2:digit patholog
a2c0v1:vision languag align
a2c0v1w2:fundu
a2c0w2:class activ map,medic imag classif
a2c0w3:ultrasound imag
a2c1:ai gener imag
a2c1d0f0k4n2p3t1u0:equivari
a2c1d0h1:activ recognit
a2c1d0j0:visual recognit
a2c1d1e0g0h1j0l3n0r2s3t4u4v2w5:blood
a2c1d1e2g0h1l1r1t1u2w3:human bodi
a2c1d2h1v1:human action
a2c1d2l0s3u1:marin
a2c1d2t1:trajectori predict
a2c1d3r1:autonom navig
a2c1d4j0k0v1:robot navig
a2c1l0p0q0r2s3t1:earth observ
a2c1l0p0q2r1w3:x rai imag
a2c1l0u0w2:diseas classif
a2c1l2m0u3w3:breast cancer
a2c1q0v1w2:swin transform
a2c1r1u0w4:ct scan
a2c1s2:sentinel
a2c1u0:diseas detect
a2c1u1v1:multipl instanc learn
a2c1w3:radiograph
a2c2d0g1j0o1t1v6:spike neural network
a2c2d0g3n3o2r5t4v6:neuromorph
a2c2d5e1f1g2h0j0o1w2:mobil robot
a2d0:drive scene,garment,underwat imag
a2d0r1:neural render
a2d1:camera pose estim
a2d1e0f4g0j0k5l2o1p0r1s2t1u1v1w2x3:triangul
a2d1j1:multi object track
a2d2:object pose estim,place recognit
a2d2s1:motion estim
a2d3:visual odometri
a2d4:odometri
a2e0g2:steganograph
a2e0j0w2:imag qualiti assess
a2e0j1l0s1:video compress
a2g0t1:camouflag
a2r1w2:imag fusion
a2w2:patholog imag
a3b0c1:deepfak
a3b0c1d0h2l0v3:avatar
a3b0c1d1:cloth,spatial understand
a3b0c1d1e0f0g0h2j2k2l4n3o2q2r2s4t1u3v1:multiscal
a3b0c1d1e4g1h1i0:video stream
a3b0c1d2g0h1l1m1u2v2w6:surgeri
a3b0c1e0:video segment
a3b0c1h0n0o0q0r1t1u0v3:pyramid
a3b0c1r1:text imag model
a3b0c2d2h0l0v4:object recognit
a3b0c2l0:chest x rai
a3b1c1:prompt tune
a3b1c1e1g3h2j1r1u0:forens
a3b1c1s1:style transfer
a3b1c2:larg multimod model,multimod understand
a3b1c2d0h2v2:facial express
a3b1c2d1u0:generalist
a3b1c2d3e0g0h4j0r1v3w2:gestur
a3b1c2d3j3k0l2r1s1u2v2:state space model
a3b1c2g1h0j0l0m0o1p1r2t1u0v3:handwritten
a3b1c2g1h2j1l0o0q0r1s3u1:geospati
a3b1c2h0l0v1w3:chest
a3b1c3g3:adversari exampl
a3b2c2d0h0v1:multimod llm
a3b2c2d0j0l0n1p0q1s2:variat autoencod
a3b2c2d0l0s1:autoregress model
a3b2c2l0v1w2:radiolog
a3b2c3d0g0j0r1v2:continu learn
a3b2c3d0g2v1w2:adversari train
a3b3c2:paramet effici fine tune
a3b3c2d0g0h0:imag retriev
a3b3c2d0r1v2w2:mixtur expert
a3b3c2e0h2v2:emot recognit
a3b3c2h0v1:text embed
a3b3c3p0q0u0v2:low rank adapt
a3b4c3d0:instruct follow
a3b4c3d0j0:reward model
a3c0:imag super resolut,monocular video
a3c0d1:indoor scene
a3c0d1q1:panoram
a3c0d1r1:monocular depth estim
a3c0d1s1:neural radianc field
a3c0d2e1g0h3r2t1u0:augment realiti
a3c0d2p0:bird ey view
a3c0d2r1:event camera
a3c0e3:video qualiti
a3c0j0:small object
a3c0v1:ident preserv
a3c1:deepfak detect,remot sens imag,test time adapt,text imag diffus model,visual prompt
a3c1d0:spatial awar,video gener model
a3c1d0g0h0j0q0r1s3:satellit imag
a3c1d0g0j0l2q1r2s1v3w6:imag reconstruct
a3c1d1:object detector,vision foundat model
a3c1d1p0u1:instanc segment
a3c1d2:embodi ai,scene graph
a3c1d2e0j0v1:object track
a3c1d2j0l1o1r1s1t3u2w4:vessel
a3c1d3:vision languag action
a3c1d3e1l1p0r3s3:underwat
a3c1d3h0t1u1v2:motion captur
a3c1d4e2g0h0j0r1t1u0v2:drone
a3c1e1g3h1j0r1u1:biometr
a3c1g0h0j0:re identif
a3c1g1:forgeri
a3c1g1h0l0v2:face recognit
a3c1j0k0r1t1u2v3w4:retin
a3c1j0r2w2:imag restor
a3c1l0n0q1r4t1u1:hyperspectr
a3c1l0q0r4t1u0:hyperspectr imag
a3c1l2r2t1u1w6:comput tomographi
a3c1r2w3:multispectr
a3c1s1:latent diffus model
a3c1u3:histopatholog
a3c1u3w2:whole slide imag
a3c2d0e0h0j0l3o0t1u3w6:cardiac
a3c2d0h0:action recognit
a3c2d0h0j0s3:satellit imageri
a3c2d0j0n0q1r1s1:flow match
a3c2d1l1n1u0w5:ultrasound
a3c2d5s2:robot manipul
a3c2h0l2m0u3v1w5:breast
a3c3d3e0h3j0l2o2u0:pedestrian
a3c3d5e2g2h2i2r1v1:autonom vehicl
a3d0l0n1v1w2:surfac reconstruct
a3e1g3j0:steganographi
a3e1j2l0:imag compress
a4b0c1d3j0q1r3w3:stereo
a4b0c1v1:long video
a4b0c2d0e0v1:featur fusion
a4b0c2d2h1j0r1v2:egocentr
a4b0c2d3e3g0h0j3k1l2m1p0q1r2s3u0:radar
a4b0c2d3h1l1u1w5:surgic
a4b0c2r1:imag edit
a4b1c1d0e1g3k0r2:watermark
a4b1c2:text imag gener,visual token
a4b1c2d1:pseudo label
a4b1c2d2h0v3:visual percept
a4b1c2d3v1:scene understand
a4b1c2u1v1:mamba
a4b1c3v1:video understand
a4b2c2d1:visual ground
a4b2c2v2:visual reason
a4b2c3d0:distribut shift
a4b2c3d1e0g1h1i2j1l0n0q0r2s3v3w2:gener adversari network
a4b2c3d1e0g3h0i1m0v1:adversari attack
a4b2c3d2g0h1j0n0q0r2s1u1v3w2:convolut network
a4b2c3d2v1:spatial reason
a4b3c2v1:imag caption
a4b3c3:multimod reason
a4b3c3d0:larg vision languag model
a4c1:video diffus model
a4c1d1r1:novel view synthesi
a4c1d1s2:radianc
a4c1d2h0t1v2w3:human motion
a4c1d2r1s1v2:optic flow
a4c1d2v1:dynam scene
a4c1u0w2:segment anyth model
a4c2:imag synthesi
a4c2d0e0j0l2m0n0q1r2s2w2:super resolut
a4c2d0l1q0s1:inpaint
a4c2d3j0r2v1:depth estim
a4c2l1n0q1r1u1v2w4:u net
a4c2v1:diffus transform
a4c2w3:medic imag segment
a4c3l0u2w5:lesion
a5b0c4d5e1g1h1i0r1:autonom drive
a5b3c3d0l0:visual question answer
a5c2d3w2:gaussian splat
a5c2d4h1:pose estim
a6c3d5e0f2j2k4l2o0p0s1t1u1:point cloud
a7b5c5d4g1h2l1u2v1:vision languag model
b0:abstract mean represent,academ write,acoust event,acoust scene classif,ad hoc retriev,agent rag,ai gener text detect,amhar,anaphora resolut,arab nlp,arab text,asian languag,asr error,attent base encod decod,attent pool,audio embed,audio represent,audio segment,audio tag,autom essai score,autom fact check,automat prompt optim,automat speaker verif,automat text summar,basqu,bi direct lstm,bilingu lexicon,bioasq,bloom taxonomi,brazilian portugues,broadcast new,charact level languag model,chines text,clickbait detect,clinic guidelin,clinic narr,co refer,cocktail,code mix data,compar corpora,constrain decod,contextu semant,continu speech recognit,convers recommend,copi mechan,counselor,cross encod,cross lingual align,cultur adapt,cultur knowledg,cultur understand,custom feedback,custom review,de identif,deep think,deepresearch,depress detect,dereverber,detoxif,diacrit,dialect identif,dialog act,dialog state track,dialogu respons,dialogu state track,diariz,differenti diagnosi,discharg summari,discours coher,discours pars,discours unit,egyptian,ellipsi,emot intens,emot speech,end end asr,endang languag,entiti embed,entiti relationship,evid base medicin,exam question,execut feedback,explain recommend,fact verif,factoid question,factual evalu,factual inconsist,figur languag,fine grain entiti type,fine tune bert,forc align,gender stereotyp,genr classif,german languag,goal orient dialogu,googl translat,gpt oss 20b,grammar formal,grammar induct,graphem phonem,hierarch classif,histor text,hypernymi,intent classif,ironi,kei phrase,keyphras extract,keyword extract,knowledg base construct,korean languag,languag model pretrain,languag profici,learn distribut represent,learn word represent,legal case,lexic ambigu,lexic databas,linguist annot,listwis,llm hallucin,llm unlearn,long context capabl,long context infer,low resourc domain,mandarin chines,math word problem,medic consult,medic document,medic literatur,mid train,modernbert,monolingu corpora,moral reason,morpholog analyz,morpholog tag,movi recommend,multi token predict,multilingu asr,multilingu embed,multilingu reason,multilingu translat,multimod machin translat,multimod sentiment analysi,multiword,multiword express,music composit,music transcript,naiv bay classifi,neural convers model,neural sequenc model,neural word embed,nlg system,non nativ speaker,norwegian,offens languag,open domain qa,open inform extract,paraphras detect,paraphras gener,part speech tagger,passag retriev,persian languag,person name,person rank,persona prompt,plagiar detect,po tagger,pointer network,polit bia,polit ideolog,pragmat reason,predic argument structur,prefer tune,probabilist topic model,prompt inject attack,prompt sensit,proper name,psychoacoust,queri reformul,raw speech,recogn textual entail,recommend engin,refer resolut,retriev augment reason,rhetor structur,rnn languag model,robust speech recognit,room impuls respons,russian languag,scientif claim,self critiqu,semant frame,sentenc align,sentenc boundari,sentenc complet,sequenc label model,sequenc label task,sequenc sequenc learn,sequenti recommend,social bia,speak style,speaker adapt,speaker diariz,speaker embed,speaker recognit system,speaker verif system,speech act,speech speech translat,speech synthesi system,speech text translat,speech token,speech waveform,spell correct,spell error,spoken content,spoken languag model,stop word,stylist variat,stylometr,subword token,subword unit,symbol music,syntact knowledg,syntact pattern,tabl question answer,tabl understand,task orient dialog,task orient dialogu system,teach llm,technic document,tempor knowledg graph,top n recommend,topic discoveri,toxic detect,tradit chines medicin,turn take,unanswer question,vector embed,verb phrase,verbal confid,virtual assist,voic search,weakli label data,web crawler,web mine,word analog,word vector represent,wsdm cup
b0c0:automat assess,black box llm,clinic domain,custom support,deep research agent,denois autoencod,dialogu polici,featur attribut,graphrag,icd code,implicit reason,jailbreak prompt,knowledg graph complet,kv cach compress,llm base multi agent system,llm post train,long context understand,multi agent debat,multi agent reason,offlin evalu,phonem recognit,polici gradient method,polyphon music,recurs neural network,regulatori complianc,safeti guardrail,self verif,slow think,tool integr reason,vector databas,web navig
b0c0d0e0g0h3j1o0p0q4r2s1u1:habit
b0c0d0f0i2j0:lookahead
b0c0d0h2i0j2l1o2t1u4w3:vaccin
b0c0d0h2i2o2u2v1:social norm
b0c0d0h3i0j0o3t1u1:social group
b0c0d0h4i1j3k1o4:social influenc
b0c0d0j0:dirichlet process
b0c0d1e0f0g3h1l1m0s1:softwar architectur
b0c0d1e0f1g1l0o2u1v2:finit state machin
b0c0d1e1f2g3i0l0m0o2r1u0v2:state machin
b0c0d1e1f4g1h2i2j3k2l1m2o2u1:bipartit graph
b0c0d1g0h1j0o0:inform gather
b0c0d1g0m0p0q0r2w2:look ahead
b0c0e0f1h0j2k1l1o1:dimens reduct
b0c0e0h2i2j0o1:participatori
b0c0e1f1g1k1l1m1n3o0p1r2u2v2:ternari
b0c0e1g2:hijack
b0c0f0:logic rule
b0c0f0g0k1u0:formal concept analysi
b0c0f0k2l2m4n4o3p2r2t3:tensor network
b0c0f1g0h4i1j2o2t1u3:viral
b0c0f2g1:formal semant
b0c0g0:domain ontolog
b0c0g0h0i0j0:ticket
b0c0g0h0j0l0u1:risk factor
b0c0g0h1i3:onlin advertis
b0c0g0h1i4j0v1:sponsor
b0c0g0h1u0:health inform
b0c0g0h2:knowledg manag
b0c0g0h2j0v2w2x3:keyboard
b0c0g0l0u1:pattern discoveri
b0c0g1:attribut valu,queri rewrit
b0c0g1j0:entiti resolut
b0c0g1r1:unit test
b0c0g2:sparql queri
b0c0g2h2j0:mobil app
b0c0h0:cognit bias,heterogen graph,pluralist,self awar,semant enrich,social intellig
b0c0h0i0j2:causal effect
b0c0h0j1k0m2o0u1:causal structur
b0c0h0l1:tensor factor
b0c0h0u0:electron medic record
b0c0h0v2:self assess
b0c0h1o1t1u1v4:conscious
b0c0h1o2t1u2v1w2:co evolv
b0c0j0:causal graph,counterfactu reason
b0c0j0l2m0q1r1s1t2u2v1w2:python librari
b0c0k0:olympiad
b0c0l0:hybrid retriev
b0c0l0v2:canon correl analysi
b0c0l0v3:psychiatr
b0c0l2v1:nonneg matrix factor
b0c0p0:raw waveform
b0c0q0:spider,web environ
b0c0u1:biomed knowledg,ehr data
b0c0v1:pre train transform
b0c0v2:linear discrimin analysi
b0c0w2:copilot
b0c1:model context protocol,neurosymbol
b0c1d0e0g0j2m0v2:gibb sampl
b0c1d0e1f1g0h5i1j5k1l2m0o5t4u4v3:commun structur
b0c1d0e1f1g0j2r1s1:random project
b0c1d0e2f3g0h4i2j5k3l3m5n7o7p6q4r3s2t3u3v3:phase transit
b0c1d0f1j1l3:low rank approxim
b0c1d0i0:reward shape
b0c1d1e1f0h0j1l2:matrix complet
b0c1d1e1f1g0h1i3j1k0m1o1t1u1:partial inform
b0c1d1e2f0g1h1i1j4k0m2o1p1q0t1u1v1:hypothesi test
b0c1d1e2f3g2h0r1u0:guard
b0c1d3e4f4g2h3i2j3k3l2m1o4p1r1t4u3v2:shortest path
b0c1e0h1i3j1l3o0:stock market
b0c1e1f1g4h1k0l1s1u0:mapreduc
b0c1f0g2l1p1:memori manag
b0c1f1:abduct
b0c1f2g3:queri answer
b0c1g2h1j0l2p0w2:data mine techniqu
b0c1h0i0v2:metacognit
b0c1h0j0:respons ai
b0c1h2j1l0o2u1v2:collect intellig
b0c1i1:self plai
b0c1j1l1o1v3:feedforward neural network
b0c1j1m1n1o1v3:restrict boltzmann machin
b0c2d1e1f1g1h1i1j2l2u2:bayesian network
b0c2d1e2f1g0h0i3j2k0r2:multi arm bandit
b0c2d1e2f3g4h1i3j3m1:differenti privaci
b0c2d1e2f4g4h0i1j1k4l3m8n5o5p4q1r5s2t5u1v1:quantum comput
b0c2d2i0:actor critic
b0c2d3e4f6g3h3i5j3k3l3m2o2u3v1:approxim algorithm
b0d0:sound sourc local
b0d0e0j2q0u0:likelihood ratio
b0d0h1j1l2n0o0r1s4v1:earthquak
b0e0f0g0h3i1j2o2u0:rumor
b0e0g0h1:web brows
b0e0g1h2j2o1:e mail
b0e1f2g2j0l0s1u2v1:hash tabl
b0f0:lambek calculu
b0f0g0k1m4n3o1p3q1r2:magic
b0f1g0l0:string match
b0f1g1j0m0p0r1u1w2:mutual exclus
b0f1k1:lambek
b0f1k5l2m4n1p2s1:tensor product
b0f3j3k2l4t1u7:phylogenet
b0g0h0o0:spam detect
b0g0h1:link open data
b0g0u0:invert index
b0g1h0:busi intellig,stack overflow
b0g1h2j0v1:exploratori studi
b0h0:clickbait,collabor filter algorithm,commun question answer,gender bias,indigen,linguist style,name disambigu,newspap articl,public percept,public sentiment,search engin result,sexism,user comment,web crawl
b0h0j0:product recommend,qualit research,survei respons
b0h0j0l0o2:semiot
b0h0j1:co occurr network,collabor tag,mediev,word associ
b0h0j1o0:fallaci
b0h0t1:scholarli articl
b0h1:author name,cyberbulli,islam,onlin forum,saudi,scientif document,social media content,social recommend,social tag system,tourism,tourist,web archiv
b0h1i0:onlin shop
b0h1i1j1:parliament
b0h1j0:folksonomi
b0h1j0v1:twitter messag
b0h2:new media
b0h2j0:instagram
b0h2j0k0m0p0u1:preprint
b0h2j2o0:presidenti elect
b0h2j2o1:onlin discuss
b0h2o1v1:interdisciplinari research
b0h3i1j3l0o2t1u2:bipartit network
b0h3j1o2u1:onlin social media
b0h3j1t1v1:googl scholar
b0h3j2l0o0p1:scientometr
b0h3j3o3t1u1:citat network
b0i0l0:financi new
b0i0l1:financi domain
b0j0:call center,discov topic,latent factor model,pairwis prefer,playlist,scientif text,speech tag
b0j0l0s1:time frequenc represent
b0j0s1t1:vocal tract
b0j0v1:classic music
b0j1:item respons theori,log linear model
b0j1p1q4:roman
b0j2v3:word length
b0k1:composit distribut semant
b0l0:bay classifi
b0l0u0:semant similar measur
b0l1:financi report
b0o0s2:music instrument
b0p0q3s1t2:comet
b0p0v2:acoust signal
b0r1:wiener filter
b0r1w2:iv bay
b0r2:filterbank
b0t1:nois contrast estim,sanskrit
b0t1v1:formant
b0u0:clinic concept,heart failur,multilabel,pubm abstract
b0u0v1:rare diseas
b0u0v2:mimicri
b0u1:histor linguist
b0u2:cognat
b0v1:articulatori,audio classif,charact embed,conceptu knowledg,conceptu space,depend treebank,distribut semant model,environment sound,languag learner,larg audio languag model,linguist compet,mental health support,music audio,music style,open sourc toolkit,presupposit,question difficulti,semant tag,short stori
b0v2:blind sourc separ,human voic,music recommend,speech percept
b0w2:fundament frequenc,hear aid,speech intellig
b1:african languag,agglutin languag,anaphora,arab dialect,argument mine,aspect base sentiment analysi,audio event,audio sourc separ,automat summar,back translat,bilingu dictionari,biomed text,categori grammar,chines word segment,cloze,constitu pars,crosslingu,depend parser,dialogu act,disfluenc,distribut word represent,document rank,document summar,emot support,end end speech recognit,entiti disambigu,entiti extract,extract summar,grammat error correct,hebrew,hypernym,intent detect,iwslt,keyphras,keyword spot,legal text,lemmat,logic form,long form gener,machin read comprehens,medic qa,meta evalu,misinform detect,modern standard arab,monolingu data,multi document summar,multilingu languag model,narr text,post edit,preposit,relev feedback,relev judgment,romanian,sarcasm detect,semant parser,semant role label,semant textual similar,sentenc classif,sentenc similar,sentiment lexicon,sequenc tag,short answer,slot fill,sound event,sound event detect,sourc side,speech corpu,speech emot recognit,speech encod,speech represent,speech separ,speech transcript,spontan speech,syntact featur,text simplif,topic classif,transliter,tree adjoin grammar,unanswer,univers depend,unknown word,web document,word align
b1c0:acoust scene,activ steer,ai gener text,autoregress languag model,bangla,claim verif,clinic nlp,context exampl,contextu knowledg,convers speech,creativ write,cultur align,cultur awar,dens retriev,detect hallucin,dialogu agent,document cluster,evid retriev,instruct fine tune,instruct tune llm,knowledg augment,knowledg base complet,knowledg conflict,knowledg edit,knowledg graph construct,knowledg graph embed,latent reason,legal document,llm gener text,long context llm,long context reason,lyric,machin gener text,medic concept,medic text,multi hop qa,multilingu capabl,multipl choic question answer,music inform retriev,noisi speech,open domain question answer,process reward model,safeti benchmark,seq2seq model,social bias,spoken languag understand,sql gener,stori gener,textual similar,voic convers
b1c0d0e2j0l0n1s2u0v2x3:multichannel
b1c0e0f0k1o1p1v2:chord
b1c0e2f1g1k0o0u1w2:bloom
b1c0f1g0:rank function
b1c0f2g1j1u1:local sensit hash
b1c0f2g2:regular express
b1c0f3g1l0:prolog
b1c0g0h3i0j1l1:patent
b1c0h0:counsel,dialogu manag,emot classif,item recommend,posit bia,stanc detect
b1c0h0j0:custom servic,person prefer
b1c0h0l1u1v2:non neg matrix factor
b1c0h0t1:natur languag interfac
b1c0h1:person assist
b1c0h1j1:social media post
b1c0h1v1:ideat
b1c0h2j1p0:scientif articl
b1c0i0j0:abstent
b1c0i2:click rate
b1c0l0:rag framework
b1c0l0t1u1:biomed domain
b1c0o0:authorship attribut
b1c0s1:piano
b1c0u0:mask languag model
b1c0v1:audio languag model,music gener,synthet speech,wavenet
b1c1:agent workflow,data contamin,implicit feedback,knowledg retriev,legal reason,self evolut,web agent
b1c1d0g2h2i1j1k0u0:cybersecur
b1c1d0h1v1:cognit load
b1c1d1e3f0g3h1i5j1m1:privat inform
b1c1d1f2g3j0l1m1p0s1:domain specif languag
b1c1e0f0g3h0l0u2:associ rule
b1c1e0f2g0i0k2l1m3p0r1:inner product
b1c1e0g2h1i2j1l2s1:insur
b1c1f0g2h1j0l1o0q0u2:knowledg discoveri
b1c1f1g4h0j0k1l1p2r1u0:relat databas
b1c1f1h1j1k1:graph embed
b1c1f2g1:extern memori
b1c1f2g1h0i0k1l0m0t1u1:formal languag
b1c1f2g1j0u2v2:edit distanc
b1c1g0:llm safeti,prompt inject
b1c1g0h0:red team
b1c1g0h0k0:unstructur data
b1c1g1h1u0:medic record
b1c1g3h0u1:sparql
b1c1h0:sycoph
b1c1h0j0l1u1w2:clinic trial
b1c1h1:empathet
b1c1p0:domain special
b1c1u0:scientif reason
b1c1v2:abstract reason
b1c1v3:credit assign
b1c1w2:medic question answer
b1c2d0e1f2g1h5j6k2l2m0o5t4u3v2:commun detect
b1c2d0f3g1h0i0k0r1:theorem prove
b1c2d1e2f0g1h2i3k0l0o1:negoti
b1c2d2e0g0h1i0j3k0l1o1q0u0v1:nonparametr
b1c2f4g1h0k1:first order logic
b1c2h1i0v2:ai safeti
b1c3f5g2l1u1:logic program
b1d0r1:microphon arrai
b1d1e4g0j0l0q0r2w2:beamform
b1d2e1g0j1l0r1s1t2v3:impuls respons
b1e0g0h1:web content
b1e0h2j3o3u1v2:zipf law
b1f0:idiom
b1f0k0:composit semant
b1g0h0j0:plagiar
b1g1h0:keyword search
b1h0:diachron,discours analysi,emoji,emot detect,fake new detect,finnish,foreign languag,new headlin,social media text
b1h0i0:parliamentari
b1h0j0:chines languag,ukrainian
b1h0j0u1:biomed literatur
b1h0j1o0v1:literari text
b1h0u0:suicid
b1h0v1:nativ languag
b1h1:polit discours,social tag
b1h1j0:brazilian,new stori,onlin review
b1h1k0l1:greek
b1h1u0:indonesian
b1h2:social media user
b1h3j1o1:twitter user
b1h3j2o0:presidenti
b1h5j4p0q1:bibliometr
b1j0:latent semant analysi,sentenc encod
b1j0v2:binaur,music signal
b1j1:music genr
b1p1q2:chime
b1s1:finit state transduc
b1v1:discours structur,lexic divers,speaker identif
b1v2:languag acquisit
b1w2:event extract
b2:arab languag,discours relat,lexic resourc,lexic semant,mandarin,noun phrase,prosodi,queri expans,word segment
b2c0:abstract summar,continu pre train,corefer,corefer resolut,distant supervis,entiti link,entiti type,indian languag,languag identif,long cot,multi hop question answer,multilingu benchmark,parallel corpu,po tag,poetri,sarcasm,semant related,speaker recognit,speech translat,spoken dialogu system,subword,task orient dialogu,text categor,textual entail,vietnames
b2c0d1e0f2g1h4i1j3k1l2m0o3p0u1v2:pagerank
b2c0f0h2p0u0:full text
b2c0f2g0j0o0:context free grammar
b2c0h0:bengali,dialog system,hate speech detect,opinion mine,portugues,skip gram,turkish,write style
b2c0h0i0:product review
b2c0h0j0:document retriev
b2c0h0o0:linguist structur
b2c0h1:headlin,inform retriev system
b2c0h1i0v1:empathi
b2c0h1j0:cold start problem
b2c0h1q0u1v1:african
b2c0h2j0:fake new
b2c0h2j2:person recommend
b2c0h3j2u0:twitter data
b2c0h3p0:digit librari
b2c0h4i0j2o2:onlin commun
b2c0j0k0s1t1v2:vowel
b2c0j1o1v2:word order
b2c0n0p0v1:whisper
b2c0p0:code switch
b2c0v1:persian
b2c1:continu pretrain,cross lingual transfer,document classif,larg vocabulari,long document,math reason,multi turn convers,multilingu llm,polyphon,pre train languag model,question answer system,semev task,sentenc represent,sequenc label,speaker verif,speech enhanc
b2c1d0h2i0:stanc
b2c1d0r1t1:state track
b2c1g0h1j2u0v1:latent dirichlet alloc
b2c1g0h2j1o1p1s1:authorship
b2c1g1h1j0l1s1:naiv bay
b2c1h0:knowledg acquisit
b2c1h0j0:latent topic,short text
b2c1h1:convers ai
b2c1h1j0:gender bia,inform seek
b2c1h1j1l0:latent factor
b2c1h1p0v2:essai
b2c1h2:tutor
b2c1h2i1j0l0o2:persuas
b2c1h2v2:person trait
b2c1h3j2:social media data
b2c1u1:clinic note
b2c1v1:pretrain languag model
b2c2:multi hop reason
b2c2d0h3i2o0p0u2v1:moral
b2c2d3e4f3g2h6i3j6k4l4m2n2o7p0r2s3t5u5v4:complex network
b2c2e0f1g3h3l1u2:semant web
b2c2g0h0:guardrail
b2c2g0h2j0u2:electron health record
b2c2g0h4j3k0l0o1t1u1:link predict
b2c2h0i0t2:llm base agent
b2h1j3o1u1v2:word frequenc
b2h1v1:web search engin
b2h3j0l0o1:microblog
b2j0p0q3v2:reverber
b2k1m0o0v1:word mean
b2v1:accent
b3c0:part speech tag,statist machin translat
b3c0f0g0h2j1k0l0o0q0:russian
b3c0g0h1j1s1u0v4:spell
b3c0j0:depend pars,word sens disambigu
b3c1:machin translat system,natur languag infer,semant pars,sequenc sequenc model,text summar,word represent
b3c1e0g1h3:user profil
b3c1g0h0j0:text document
b3c1h0j0l1:korean
b3c1h0v1:speech synthesi
b3c1h1:fact check
b3c1h2j2o1v1:literari
b3c1j0:semev,speech recognit system
b3c1j0u0:relat extract
b3c1j0v1:word vector
b3c1j0v2:sentenc embed
b3c1v1:read comprehens
b3c2:acoust model
b3c2f1g0h1j1o0u1:dialect
b3c2g0h2:chatbot
b3c2h0j0:sentiment classif
b3c2h1:convers agent
b3c2h2i0j0:persona
b3c2l0:rag system
b3o1u1v2:phonolog
b4c1:part speech
b4c2:neural machin translat
b4c2d0h1:dialogu system
b4c2g0h0j0p0u0:n gram
b4c2h0:share task
b4c2h0j0:name entiti recognit
b4c2h1j1o1v2:lexicon
b4c3g0h0s1:text classif
b4c3g1h2j2l1v1:collabor filter
b4c3g1h3i1j3l1:topic model
c0:abstract argument,ai risk,autom plan,case base reason,co adapt,concept drift,dendrit cell,dens reward,intrins reward,knowledg trace,memet algorithm,minecraft,multi agent llm system,multi object evolutionari algorithm,neuro symbol framework,non stationari environ,structur sparsiti,time seri classif,tree thought,weight initi
c0d0:deep q learn,deep rl,experi replai,hierarch reinforc learn,multi agent plan,partial observ environ,plan execut
c0d0e0f0h0j2k1l0m3n3o3p3q1u0v1:entrop
c0d0e0f0j1k1l2m2n5o3p2r1t4u2v2:free energi
c0d0e0f1g2h0j1k1l4o1p1r1s3t2u1:parallel implement
c0d0e0i4j0:shaplei valu
c0d0e0l1:altern minim
c0d0e1f0h0i5v1:cooper game
c0d0e1f3i1j0u1:set cover
c0d0e1g1h0i1j0l0r1:decentralis
c0d0e1h2i5j1k2m0o4t3u5w2:evolutionari game
c0d0e1i4j0:bargain
c0d0e1i4j1m0o1u1:repeat game
c0d0e2f4g2i2j1k1l1m5s1:commun complex
c0d0f0:soft constraint
c0d0f0g0h1j4k1l1o2p0q1u2v2:statist infer
c0d0f0h0j0k0o0x3:fuzzi set
c0d0f0i1:submodular optim
c0d0f0i4m1:strateg game
c0d0f0j0l2n0p0q1s2:automat differenti
c0d0f0j1:condit independ
c0d0f2g0h0i0j1o2:partit problem
c0d0f2g2h2j2k2l1m0o3u0:graph partit
c0d0f2i0:submodular maxim
c0d0f3g3h0i0j1k1l4m0o1p1s3u0v1:parallel algorithm
c0d0f3g3j0l1:static analysi
c0d0g0h0v2:conflict resolut
c0d0g0j1u0v1:probabilist graphic model
c0d0h0i1:budget alloc
c0d0h1i1j1k0l1n1o2t3u3v2:popul dynam
c0d0h1l1o0q0s1:evacu
c0d0h2i4j0o3t1u4:public good
c0d0i0j0k1p0:thompson
c0d0l0o2u2:artifici life
c0d0l1p0r1s2:cma es
c0d0o0t1:evolutionari optim
c0d0p0r1:nsga ii
c0d0u0:heurist search
c0d0v2:intrins motiv
c0d1:cognit architectur
c0d1e0f2g1i1l1m1n3o0p0q0r4s3t2v2x3:capacit
c0d1e0f3i4j1k1m0:matroid
c0d1e0g0h0i2:task alloc
c0d1e0h0k1n2o2t3u0:flock
c0d1e0j1l1s1:nuclear norm
c0d1e0l0r2:fault diagnosi
c0d1e0l1n0p0q1t1:gaussian process regress
c0d1e1f1h0j2l1o3u1v1w2:messag pass algorithm
c0d1e1f2i2j0k0m0:knapsack problem
c0d1e1i0j2k0m4n2o2q1r4s1v1:fisher inform
c0d1e1i4j0k0p0u0:potenti game
c0d1e2f0g4i1j1v1:byzantin
c0d1e2f2g2i0j2k4l2m7n5o4p4q1r5s2t3v1:quantum state
c0d1e5f1g4h1i1j1l0m1p1r2:access control
c0d1e6f1g3h1i2j2k0l0o2:ad hoc network
c0d1f0i0:polici iter
c0d1f0i0l1:first order method
c0d1f1:vehicl rout problem
c0d1f1g1l1w2:singl machin
c0d1f2g2o1:formal specif
c0d1f3g0h0i3j0k0l1m1o1u1v1:exact algorithm
c0d1f3g2i2j1k2m1n0u2:partial order
c0d1h1j1:leagu
c0d1i1j1:stochast environ
c0d1i1l1m0:mirror descent
c0d1i1r1:patrol
c0d1j0l1:multiobject optim
c0d1j1l1o0:varianc reduct
c0d1l0o2v1:hard constraint
c0d1v1:model free reinforc learn
c0d2:model base reinforc learn,robocup,robot swarm
c0d2e0f0g0i2j0k0l1n2o1p2q0r1v1:saddl point
c0d2e0f1h0j2l2:convex relax
c0d2e0f3g0h0i2j1k1l0o1u3:digraph
c0d2e0g0i0j0l2:coordin descent
c0d2e0g1j0l0:fault detect
c0d2e0i2j1k2l2m0o1:global converg
c0d2e1f0g0i1k1l2o1p2q1s1x3:part ii
c0d2e1f0i2j0k0:valu iter
c0d2e1f1i0:mix integ program
c0d2e1f1i3j1k0l0t1:convex program
c0d2e1f1i5j1:stochast game
c0d2e1g3h1i1j0k1:cyber attack
c0d2e1i0j3k1l2m3n2o2p5q4r3s2:non gaussian
c0d2e1i2j1l0:stochast approxim
c0d2e2f1g2h1i1j2l0o1:gossip
c0d2e2g0h0l0o1:traffic control
c0d2e2g1i5o1:stackelberg
c0d2e5g2h1i2j2l0o1p1v1:opportunist
c0d2f1g0h0j0m2n3o2p0q0r1t1v2:reset
c0d2f2i2j1k3l1m1v1:convex set
c0d2g0i0k0l2:nonsmooth
c0d2i1j0r2:uncertain environ
c0d2l2o1s1t1w2:turbin
c0d3:multi robot system
c0d3e0f1g1j2k4l2m7n6o5p4q1r5s2t4:quantum system
c0d3e0f4g0i3j2k4l1m2o1s3u1v1:polytop
c0d3e0k0:decentr control
c0d3e1g2j1k1l0:consensu algorithm
c0d3e2g0h0i1l0:energi manag
c0d3s1:trajectori optim
c0d4e1h0i2j1l1:electr vehicl
c0d4e2g2h2i2j3k1l3o4r2u0v1:power grid
c0d4e3f1g3h1i1j1k1l0u0v1:cyber physic system
c0d4e3g2h1i4j1l2:smart grid
c0d5e1k3l1m2n1o2r2t2u1v3w2:feedback control
c0e0f0h2i3j1m1:multiplay
c0e0f1g1j1l4o1t4u5v1:dna sequenc
c0e0f1h1i1j3k2l2m4n5o5p2r2s1u2v2:is model
c0e0f2i0j2k0m0t1:threshold function
c0e0f2i0j3k3l1m2n3o4p3u0:partit function
c0e0f3g0h1i0j3k0m1o2:spars graph
c0e0g0h0i0o1:railwai
c0e0g0j0l3p1q1r3s5t1w2:seismic
c0e1f3g3j0k4m3p0u0:homomorph
c0e1g1:network intrus detect
c0e1g2h1r1:data protect
c0e1h0j3l0:exact recoveri
c0e1h3j3l0o3t1u1:human mobil
c0e3f2g4i1j1l1:virtual machin
c0f0:argument framework,defeas,disjunct logic program
c0f0g0j0l1x3:rough set
c0f0g2:itemset
c0f0h0:formal mathemat
c0f0h0j0:tempor graph
c0f0i4j1v1:score rule
c0f1:autom theorem prove,constraint propag,pac learn,stabl model semant
c0f1g0i3m0o0v2:common knowledg
c0f1g0j1:statist queri
c0f1g2m0:dataflow
c0f1i0:belief revis,vc dimens
c0f1i1j0k2m0n0p1v1:arrow
c0f1j0:agnost learn
c0f1j0l1u0:subset select
c0f1l0:global constraint
c0f2g2:conjunct queri
c0f2j1k0:halfspac
c0f2m0o1r1:boolean satisfi
c0f2m1:classic logic
c0f2r1:higher order logic
c0f3g0l0m1:decis procedur
c0f3g3i0l0m0p1:control flow
c0f4g0i2k2l0m1u1:treewidth
c0f4g0j1l0m2o4r1u1:satisfi problem
c0f4i2w2:parameter complex
c0g0:data poison,evas attack,membership infer attack,persist memori,root caus analysi
c0g0h0j1l1s1:miss valu
c0g0h1:healthcar system
c0g0h1i0:crowdsourc platform
c0g0h2j2:label propag
c0g0i0j0:empir risk minim
c0g0j0p0:infer engin
c0g0j0s1:anomali detector
c0g0o1r2t1v4:neuromorph system
c0g0o1t1v4:spike time depend plastic
c0g0v1:dnn train
c0g1:malwar classif,multidimension data,paramet server,poison attack,process mine
c0g1h0l0:fraud detect
c0g1j0:event log
c0g1j0l1q0s1t2:scientif workflow
c0g1j0v1:sequenti pattern
c0g1n0o0r2:crossbar
c0g1q0r1w2:data clean
c0g2h0j1u0v1:pattern mine
c0g2h1j1v2:big data analyt
c0g2j0l0v1:apach spark
c0g2l0n2o2r4t4v3:memrist
c0g3l0m1n2o1r4t4v1:memristor
c0h0:teamwork
c0h0i0:advisor,ai govern
c0h0i1k0l0o2t2u3:coevolutionari
c0h0i1o1v2:collect decis make
c0h0i3l3:stock price
c0h0j0:belief function
c0h0j0s1:exploratori data analysi
c0h0j3:exponenti famili
c0h1i3k1o3t1u4:evolutionari dynam
c0h1j0o0:footbal
c0h1j3o1:blockmodel
c0h2i0j2:onlin cours
c0h2i3o2u5:social dilemma
c0h2i5j0k1m0o3p0t2u5v1:prison dilemma
c0h2j1:node attribut
c0h3j0:higher educ
c0h3j2o2t1u1v2:social behavior
c0i0:bandit feedback,multi agent interact
c0i0j0:thompson sampl
c0i0j0l0o1t1u3v1:mutat rate
c0i0j0v1:belief updat
c0i1:bandit algorithm,multi agent environ,prefer elicit,strateg reason
c0i1j0:sampl complex bound
c0i3:poker,regret minim
c0i3l0v1:predict market
c0i3o2u0:bound ration
c0i4:extens form game
c0j0:causal discoveri,contextu bandit
c0j0l0:multivari time seri
c0j0l1:ridg regress
c0j0l3t1u4:protein sequenc
c0j0m0:warm start
c0j1l1m1n3o2p1q0r2t1u1v2:langevin
c0j1l4o1t4u5:protein structur
c0j1o0:minimum descript length
c0j1o1t3u0v5w2:spike train
c0j1u0v1:gener linear model
c0j1v1:structur causal model
c0j2k0l1m3p8q7r6s3:gravit wave
c0l0:artifici bee coloni,bayesian optim algorithm,memet
c0l0p0:mathemat express
c0l0q0:bayesian neural network
c0l0r2v3:backpropag algorithm
c0l0v2:extrem learn machin
c0l1:crossov oper,low rank matric
c0l3u4:gene express data
c0m4n0o1p1r1:quantum machin learn
c0n0:neuroevolut
c0n0o1t3v5:synapt plastic
c0n0o1u0v3:hopfield network
c0n1o2u1v4:hopfield
c0n1q2r2v1w2:bipolar
c0o0r1:time seri predict
c0o0v2:unsupervis featur learn
c0o1t1u0v4:singl neuron
c0o2t1v4:hebbian learn
c0p0r1u0:evolutionari strategi
c0p1:agent orchestr
c0u0:induct logic program
c0u0v1:automl
c0u1:runtim analysi
c0v1:contrast diverg,lifelong learn,self learn,symbol knowledg
c0v3:biolog neural network
c0w2:hyperparamet optim
c1:agent ai system
c1d0e0f0h0i4j0n0q1:shaplei
c1d0e0g1h2i2j0l0:suppli chain
c1d0e0l0t1u0w2:swarm intellig
c1d0e4f0h2i1j4k1l1n0o3s1u1v3:point process
c1d0e4g3h0j2o1p0:network traffic
c1d0f0g0j0p0t1v3:probabilist infer
c1d0f2g1l1u2:constraint program
c1d0g0l1u1:artifici immun system
c1d0g0o1r1t4v6:spike neuron
c1d0l1m0s2:evolut strategi
c1d0l1s1t1v1:black box optim
c1d1e0f0g0j2l2u2v2:lasso
c1d1e1f0g0h0i0j2k0l3m2n1o3u1v2w2:simul anneal
c1d1e1f0g0h1i5j2o1u0v1:incomplet inform
c1d1e1f3g1i3j0k0m1:knapsack
c1d1e2f1g1h2j3k1l1m2o5p0u2v1:belief propag
c1d1e3f4g1h4i2j6k2l1m1n1o6p1s1t3u4v2:random graph
c1d1f3h0i3:submodular function
c1d1f3j1k0l1m0o2r1u0v1x3:travel salesman problem
c1d1i3o1v1:multiag system
c1d1l1m0s1u1w2:differenti evolut
c1d2e0f0i5j2v2:zero sum game
c1d2e0f3g3i2k0m0u1v1:formal verif
c1d2e1f1g0h0i4j3k0l0m1r1:minimax
c1d2e2f0i0l2:non convex optim
c1d2e2f2g1i3j1u0v3:assign problem
c1d2e3f3g3i2j1k0l0m3o0p0r1:oblivi
c1d2f0i0j0l1:multiobject
c1d2f3g0i0j1k0l1m1o2r1u0v1x3:salesman
c1d2h3i1j2k2l0n0o4u1:opinion dynam
c1d2i0:invers reinforc learn
c1d2v1:polici search
c1d3e0f5g4i3j1l2m1u3v1:model check
c1d3e0i1j1:pomdp
c1d3e2f1g0h0i2j2k0l1o1t1v1:stochast optim
c1d3e2f2g0h1i7j3k2l1m1o1u2:nash equilibria
c1d3e2f3g0h0i2j1k1l2u1:integ program
c1d3e2f4g2h1i2j3k2l1o3s1t1u0v1:span tree
c1d3e3f3g2i2l2o0:schedul problem
c1d3e3g0h1i1j2k1l0o3r1v1:traffic flow
c1d3e6f2g4h1i0j4k1l1o2:wireless sensor network
c1d4e0j2k2l2s3t1v2:system identif
c1d4e1f3g0h0i1j3k3l2m4o0u2:semidefinit program
c1d5j0k1l1:model predict control
c1e0f2g2k2l2m7n4o3p2r1t3:quantum circuit
c1e0f4g0i3j1k0m5:queri complex
c1e0g0h0j0l0n0o3q0s1t2u1v3:self organis
c1e0l0:ant coloni optim
c1e1f1h3j5k0l1o3u1:stochast block model
c1e1f4g1i1k3l0m4o3p1t1u1v3x4:ture machin
c1e1f4g2i1j2k2m5o2u2:boolean function
c1e3g3i0:intrus detect system
c1f1g0:program synthesi
c1f1h0i5j1:vote rule
c1f1h1i3j2u0:tournament
c1f1i4j1:imperfect inform
c1f1i5j1:social choic
c1f2:epistem logic
c1f2g0j2l0p0:probabilist program
c1f2g0l0m0o1r1:sat solver
c1f2g2:datalog
c1f3g0:descript logic
c1f3i0k1m1:proposit logic
c1f4g0i1j2k1l1m2o4v1:constraint satisfact problem
c1f4i2j0k1:modal logic
c1g0n1r1t2u0v4:dendrit
c1g0o0t1v4:neuromorph hardwar
c1g1j0m2n1o3r4t1v1:reservoir comput
c1g1n2o1r4t3v3:neuromorph comput
c1g3j0:malwar detect
c1h0j1l1o1p0q1u1v2:self organ map
c1h1i0j0l0o2q3r1t2u2:co evolut
c1h2i1j0l2o3u2:agent base simul
c1h2v1:node classif
c1i1j0:chess
c1j0k1m0:univers approxim
c1j0v1:deep belief network
c1j1l1n0o1p1q2:symbol regress
c1j1o0r1v2:echo state network
c1l0o1p0t2u0:evolutionari search
c1l0o2t4u4:fit landscap
c1l2t4u4w3:drug discoveri
c1m0n1o2r1v4:associ memori
c1n0o2t1v5:hebbian
c1o0v3:feedforward network
c2d0e0g0l1o2t1u3w2:evolutionari comput
c2d0e1g4h2i0j2k1p0u0:malwar
c2d0g0i0j1l1o1p0s3u0:genet program
c2d0g1l3o1u4:immun system
c2d0i2j0u1:multi agent reinforc learn
c2d1e1g1h0l2n1o0u2v2:coloni
c2d1e3g4h0i1:intrus detect
c2d2e0f3g1h1i2j2l2m1o3s1u3:local search
c2d2e2f2g1h1i6j1u0:coalit
c2d2e2i2l0o0:q learn
c2d2e3f2g2h2i7j3k3l2m2o4p1t3u5w2:game theori
c2d2f0g0h0i4j0k0o2v1:multiag
c2d4f4g2i3j0k0l1u3:tempor logic
c2f3g0:answer set program
d0:air traffic control,assembl line,autonom drone,autonom race,bad data,constant delai,crowd environ,cyber physic attack,dec pomdp,dexter hand,distribution robust optim,drive polici,dynam regret,electr demand,evolutionari robot,fuzzi rule,hierarch plan,human robot team,indoor space,intellig vehicl,kernel base method,limit visibl,linear equal,linear function approxim,load forecast,locomot control,ltl specif,mode switch,multi agent path find,navig instruct,nois covari,nonlinear filter,norm regular,occup measur,offic build,open platform,pepper,pickup,polici gradient algorithm,predictor base,proxim gradient method,quadruped,quadruped robot,real time schedul,regen,rotat matrix,saddl point problem,solar panel,spars gaussian process,stealthi attack,stochast approxim algorithm,stochast convex optim,stochast dynam program,symbol abstract,symbol ground,symbol plan,time vari paramet,traffic signal control,unit commit,valu risk,vehicl grid,vehicl speed,vehicl track
d0e0:index polici,restless bandit
d0e0f0h0j1m1o0:hit time
d0e0f0i1:polymatroid
d0e0f0i1j2k1l1m0n3o0s3t1:brownian motion
d0e0f0i4:pure nash equilibria
d0e0f0i5j0:congest game
d0e0f0j3k1l1m1n1o2p1r1:random matric
d0e0f2g0i1j2o1:binari search
d0e0f2g0i3p0r1:facil locat
d0e0f2g0j0k2m1:multivari polynomi
d0e0f2h0j1k4o1v1:simplici complex
d0e0f2i0j0:weight match
d0e0f3o1s1:steiner tree
d0e0g0:industri autom
d0e0g0k0l4n1s6t2u0v1:fluid flow
d0e0g1j0l3p1s1w2:conjug gradient
d0e0g1n0v2:dynam reconfigur
d0e0h0:home environ
d0e0h0i0j0o1:road traffic
d0e0h0i4:best respons dynam
d0e0h1i0j0o1:public transport
d0e0h2j2k1l0o3t3u4:epidem model
d0e0i0j1l0:quickest
d0e0i0j1l0m0o0v1:nonstationari
d0e0i3:prospect theori
d0e0i3j0:fictiti plai
d0e0j0l0:l1 norm,match pursuit
d0e0j1:restless multi arm bandit
d0e0j1v1:bayesian estim
d0e0k4l1m3n1p3q0:symplect
d0e0l0n0q0r1s2:energi balanc
d0e0m0p0q2r2s2:low earth orbit
d0e0r1v1:field trial
d0e0w2:impuls nois
d0e1:multi hop commun,vehicl infrastructur
d0e1f1h1i1j2k2l1m2n4o5p0r1t1u1v3:statist mechan
d0e1f1i0:network design problem
d0e1f1i4:stabl match
d0e1f2g0h0i1j4k2m1n0o2:mix time
d0e1f2g1i1j0o1v1:minimum span tree
d0e1f3i0j0k1l0o1s1:steiner
d0e1f4g2i2j3k1l0m2o2r1t1:independ set
d0e1g0k0l0m0o1t1u1:error toler
d0e1g1:do attack,power manag
d0e1i3:profit maxim
d0e1j0:backpressur,signal reconstruct
d0e1j1l1o2u1v1:inform theoret approach
d0e1j2l0v1:signal recoveri
d0e1l0:vehicular traffic
d0e1r1:indoor posit,wireless power transfer
d0e2:indoor local,real time traffic,transmiss schedul
d0e2f0g0h4i2j3k1l1o5r1t2u4v1x3:scale free network
d0e2f0h1j3o3:random geometr graph
d0e2f1h3i0j4k1l0m0n3o5p1q0r1t1u3v1:percol
d0e2f2h1j3k1o3:geometr graph
d0e2g0h1:mobil servic
d0e2g0i2k0:multipl access channel
d0e2g0j1:erasur channel
d0e2g0l1n1p1q1s1t1:energi conserv
d0e2g0m2:noisi channel
d0e2g2h0i2j0:resourc share
d0e2i4j0k1o1u1:non cooper game
d0e2j0:optim power alloc
d0e2j2m1n2o2p1r2:larg deviat
d0e3:multi hop network,rate alloc
d0e3g0:channel estim
d0e3g0h2j1:bluetooth
d0e3g0i0j1:vehicular network
d0e3g0j2o0:multihop
d0e3g2:datacent
d0e3g2h0i1j0o1:peer peer network
d0e3g2h0r1:internet thing
d0e3i1:underlai
d0e3i2r1t1:multius
d0e3j0:ofdma
d0e3o0q3:duti cycl
d0e4f0g4i1j1k0m3r1:secreci
d0e4g0i1j0:spectrum sens
d0e4g0i2j2o1:spectrum access
d0e4i1:radio resourc
d0e4i3j0:spectrum share
d0e5g2i1m0:physic layer
d0e5g2m0:softwar defin network
d0e5i2j1l0r1:uplink
d0f0:autom synthesi,deadlock free,interv tempor logic,rout plan,verifi safeti
d0f0g0j0l0u1:statist model check
d0f0g0j1k1l3m1n3o2q0r1s3t5u5:chemic reaction
d0f0g0k1l1n0s1t4u4:chemic reaction network
d0f0g0k1l5n1r1s5u0v2w3:finit element method
d0f0g0m4n2o2r1:quantum anneal
d0f0i0j0o1u0v1:recours
d0f0i0k1v1:strictli convex
d0f0i1:interdict
d0f0i4:welfar maxim
d0f0j0k2m0:banach space
d0f0j0u0:lagrangian relax
d0f0k2l0m0t1:ration function
d0f0k2l0p0:power seri
d0f0k3l1m0n2p3q2r3s1:torsion
d0f0k5m2n0p3s1v1:lie algebra
d0f0l2:diagon domin
d0f1:comput tree logic
d0f1g0j0l0m0u0:probabilist model check
d0f1g0j1k4m1:semigroup
d0f1g1:lineariz
d0f1g1j1l3s1:spars matric
d0f1h0j1k0m0:minimum degre
d0f1i0j0:maximum weight match
d0f1i0j0k3l2:polynomi equat
d0f1i0k1p1t1:unimodular
d0f1i1:reactiv synthesi
d0f1i1j0k1u0:convex polytop
d0f1i3j0m0:finit memori
d0f1j0:sdp relax
d0f1j0k3l1m1n1o0p1:arbitrari dimens
d0f1j0l0m1v1:effect resist
d0f1j0l2m1s2t1:polynomi approxim
d0f1j1k2l1m1v1:quadrat form
d0f1j1k4l1m0p1t1:schur
d0f1k1l0m2n0p3q2s3:minkowski
d0f2g1l2m0n3o2r2s1t4u1v2:self assembl
d0f2i0:bin pack
d0f2i1j0k1:cut problem
d0f2i2j0o0:bipartit match
d0f2j0k2l1n0u0:polyhedra
d0f2j1l2:nearli linear time
d0f2k1l0o1s2t1:voronoi diagram
d0f2k4l0m1t2:algebra geometri
d0f2l1v1:maximum flow
d0f3g0i1m4o0t1u0:finit automata
d0f3g2k2l1u2:petri
d0f3i0j1k1l0m1n0o1p0:perfect match
d0f3i0k1m2v1:regular languag
d0f3i1o0:pack problem
d0f4g0h0i1j0k1l1m1u3:linear time algorithm
d0f5g0i1j0k2l0m1o2r1:planar graph
d0g0:auto tune
d0g0i0k2l1m0n0p0q0:jacobi
d0g0j0:scada
d0g0j1k1l0m2n1o3p2:chaotic system
d0g0t1w3:medic devic
d0g1h0l0m0r1t1u0w2:softwar platform
d0g1k0l0o3t5u3:physarum,polycephalum
d0g2:byzantin fault
d0h0i0j1o0:disaggreg
d0h0j0:urban transport
d0h0j1l1o1s2:extrem event
d0h0l0p4q2r4:underground
d0h0v2:assist devic
d0h0w3:microsoft kinect
d0h1j0:suprem
d0h1j0k1o2:bound confid
d0h1j0k1o2u1:opinion dynam model
d0h1j1u1:new york citi
d0h1o0:time vari graph
d0h2j0o0:sign network
d0h2j2k1o2t3u4v1w2:contact network
d0h3j2k1o4t2u3:spread process
d0h3j3k2o4t3u3:epidem spread
d0h4i2j3k1l1o4u3v1:contagion
d0i0:bilevel optim,convex cost function,deferr,manipul action,pursuit evas
d0i0j0v1:bregman
d0i0j1k0:viscos solut
d0i0k0:monoton oper
d0i0l1o0p1q6s2t1w3:outflow
d0i1:switch strategi
d0i1l1:risk measur
d0i2l0p0:arbitrag
d0i3:competit equilibrium,dynam price
d0i3j1k2o0u2:replic dynam
d0i3j1l1:market price
d0i4:finit game
d0j0:certainti equival,discount cost,water distribut network
d0j0k0l3n1o0p1r1s1t2:integr equat
d0j0k0n1:jump process
d0j0l0p1q3r3s3:space mission
d0j0l0r2v1w2:sensor arrai
d0j0l1s2:krige
d0j0l2n2r2s2t1u2:steel
d0j0l2o2t1u4:gene regulatori network
d0j0o1p0:bayesian updat
d0j1:variat bay,weak converg
d0j1k0o0:stochast matric
d0j1k0o0s1:stochast dynam system
d0j1k0o0t1u0:mean field limit
d0j1k1l1n1o1s1:variat principl
d0j1l2p0s3:data assimil
d0j2l0p0:random vector
d0k0l1:fix point iter
d0k0l1s1:lagrangian method
d0k0m0n2o2r1s2t3u2v1:bistabl
d0k0m4n2p1q0r4:quantum optic
d0k0m5n2o0p3q2r5t2:squeez
d0k0n0:hopf bifurc
d0k0n2r1t2u1:collect motion
d0k0o0u1v2:swarm behavior
d0k0p0:quadrat equat
d0k0r1:stochast switch
d0k1l0:heat equat
d0k1l0o1p0q1:period orbit
d0k1l0p0r1:statist moment
d0k1l2m1n0o0p0q0r1s3:wave equat
d0k1l4s4v2:galerkin
d0k1m0:finit dimension approxim
d0k1n0o2p0r1t1:coupl oscil
d0k2l3m2n2o3p1q0s3t1u0v1:conserv law
d0k2p0:riemannian metric
d0l0:augment lagrangian method,strong convex,uncertainti propag
d0l0n0t2v3w2:ultrason
d0l0n1:fuel cell
d0l0n2t1:soft materi
d0l0o0s1t1:firefli
d0l0o1u1:reaction diffus system
d0l0s1:manufactur system
d0l0t1:pareto set
d0l1:coordin descent method,distribut system oper
d0l1o1t2u2v2:biolog cell
d0l1s1:deriv free optim
d0l2p0:optimis algorithm
d0m0n2q0r1s2:energi convers
d0m1n1p1r1:harmon potenti
d0m2n1o1p1v1:speed limit
d0m2n2p1r3t1:optic caviti
d0m2n4o0p3q1r2s1:strong coupl
d0n0p2q3r3s3:lunar
d0n0s1t1:microrobot
d0n1:elastom
d0n1o1p1r2v2:phase lock
d0n1r1u0v1:biomimet
d0p0q1:funnel
d0p0q1r2:rocket
d0q2r2:cubesat
d0r1:distribut control system,road map,sensor calibr
d0r2:cross coupl
d0s1:residenti build
d0s1t1:low speed
d0v1:min max optim,shot learn
d0v2w3:spinal cord
d0v3:multisensori
d1:ancillari servic,attitud control,attitud estim,autonom flight,autonom uav,averag consensu algorithm,belief space,biped walk,collabor robot,commerci build,control barrier function,dc microgrid,dc motor,dexter manipul,droop,dualiti gap,dubin,dynam obstacl,energi manag system,exoskeleton,finit abstract,flight control,flight test,fuzzi control,fuzzi logic control,grasp detect,grasp plan,grasp pose,grid map,hardwar loop,induct motor,laser scanner,linear multi agent system,loop closur detect,manipul polici,manipul skill,mix traffic,mobil robot navig,model free control,monocular vision,next best view,noisi sensor,occup grid map,occup map,output feedback control,power distribut network,provabl safe,quadrup robot,renew resourc,robot locomot,robot team,rough terrain,safe control,sensor fault,stabil guarante,stochast hybrid system,switch topolog,tempor logic constraint,time delai system,trajectori planner,vehicl navig,voltag regul,whole bodi control,whole bodi motion
d1e0:digit filter,remot estim,smart build,subgradi method
d1e0f2g0k0l0m0o1p1t2v1:shortest path problem
d1e0f3g2k2l1u2:petri net
d1e0g0m1n0q1r2s2v1:non ideal
d1e0g2h1i0j1:cyber secur
d1e0h0r2w2:inerti sensor
d1e0h1j1o2u2:time vari network
d1e0h2j2k0o3u1:cascad failur
d1e0i2:energi trade
d1e0i2j0k1:mean field game
d1e0j0:self local,sensor schedul
d1e0j0l0o0:null space
d1e0j0o0:grid topolog
d1e0j1k0:semidefinit relax
d1e0l0p0r2:power transmiss
d1e0r1t1:area coverag
d1e1:dual decomposit,ultra wideband
d1e1f0:placement problem
d1e1f0g2h1j0m0q0u0:co locat
d1e1g0i4:game theoret framework,price scheme
d1e1g1h0i1j1:critic infrastructur
d1e1g1j0o1r1:clock synchron
d1e1g1j1:gossip algorithm
d1e1g1l0:smart meter
d1e1h0:connect vehicl
d1e1j1:restless
d1e1j1k1m3n1o1p1:rel entropi
d1e1l0r1w2:power line
d1e2g0:mobil sensor
d1e2g0i0:vehicl vehicl
d1e2g0i0j2l1:queue system
d1e2g0i4o0:stackelberg game
d1e2g0j0:time synchron
d1e2g2:denial servic
d1e2i0:network util maxim
d1e2j0t1:optim placement
d1e2j2:queue network
d1e2l0r1:power transfer
d1e3g0:packet drop
d1e3g0h0j1o1:link failur
d1e3g0i0j1:admiss control
d1e3g0j0:capac region
d1e3g0j2:throughput optim
d1e3i0:mimo system
d1e4g0i1j0:fade channel
d1e4g0i1j1n2r1v1:energi harvest
d1e4g0i1j1s1:congest control
d1e4g0i3j2:cognit radio network
d1e4g0j0t1:handov
d1e4g1i3j1:power alloc
d1e5g0i2j2r1:downlink
d1e5g1h2i2j1o0v1:mobil network
d1e5g2i3j1k1:multipl access
d1f0:safeti verif
d1f0g0j1k1l2n1o1p2q1s1t4u5:reaction network
d1f0i1k0t1u0:mathemat program
d1f0j0k3l1t1:riemannian manifold
d1f0j0l4o1t2u5:system biologi
d1f0j1k1l3m0n0p0s1t1w2:chebyshev
d1f0k2l0m1n1p0q1s1v1w2:conic
d1f0l0u0:signal tempor logic
d1f0l1:interior point method
d1f1:hybrid automata
d1f1i0l0s1:primal dual algorithm
d1f1i2k0l0m0u1:linear constraint
d1f1l1o1:cut plane
d1f2g1i2:time automata
d1f3i1j1k1:integr gap
d1f3k1:bisimilar
d1f4g1i1m1:bisimul
d1g0:fals data inject
d1g0h0i0k0n2o3r1s1t1u3:pattern format
d1g0j0:data inject attack
d1g0k1l4m3n2o2p3s1t3:krylov
d1g0l2m4n7o2p6q6r5s6t4v1w3:magnet field
d1h0:electr power grid
d1h0j0k2l0m4n4o3p2r3s1t4u2:master equat
d1h0j1k1l0o0t1:spectral radiu
d1h0j2k3l2m4n4o3p4q4r4s4t3:phase space
d1h0r1v2w3:prosthet
d1i0:distribution,plug electr vehicl,real time price
d1i0j0l1:locat margin price
d1i0j0p0:falsif
d1i0j0r1:multicriteria
d1i0l0:load profil
d1i0m1p0:quadrat constraint
d1i0o0v1:stochast stabil
d1i1j0l1:margin price
d1i1j0l2:energi market
d1i1l0:demand side manag
d1i1l0r1:bilevel
d1i1o0v1:contract theori
d1i2:variat inequ
d1i2j0:market clear
d1i2j1k1:differenti game
d1i3j0:asymmetr inform
d1i4j1l1o0:risk avers
d1j0:mean squar stabil,mobil demand,sampl base motion plan,unman vehicl,urban road,vehicl trajectori
d1j0k0:pontryagin maximum principl
d1j0k0l0v1:sensor placement
d1j0k0l1r1s1:jacobian matrix
d1j0k1m2n3o1p3q0v1:path integr
d1j0k1u0:unknown input
d1j0l0:electr load
d1j0m1n0p0r2s1w2:magnetomet
d1j0p0q1r2v1:self calibr
d1j1:bayesian filter,freewai,multi target track,random finit set,thermostat control load
d1j1k1l0m3p0:quantum harmon oscil
d1j1k2l1m4n2o1p2q0r2s2t1:harmon oscil
d1j1k2m5n4o3p2r2s1t2:open quantum system
d1j1l0p0:sequenti mont carlo
d1k0:barrier function,doubl integr,input state stabil
d1k0l0:stabil assess
d1k0l0p0v1w2:hankel
d1k0l1:electr power system
d1k0l1n3p0r3s3:suspens
d1k0l1p0:volterra
d1k0r1:linear control system
d1k0v1:hybrid dynam system
d1k1:control lyapunov function,time vari delai,transient stabil
d1k1l2r1t1:differenti algebra equat
d1k1l2t2u0w2:model order reduct
d1k1m2:lqg control
d1k1n0o3:kuramoto
d1k1n1o0:mass transport
d1k1o0:differenti inclus,switch linear system
d1k2:quadric
d1k2o0r1s2t1v1:koopman
d1k2o0s1:koopman oper
d1l0:approxim dynam program,nonconvex optim,norm minim
d1l0m0:equal constraint
d1l0n0p0r2s1t1w2:perman magnet
d1l0n1r1:voltag control
d1l0o0:voltag stabil
d1l0r1:power plant,wind farm
d1l1:hvac system
d1l1n0:admitt
d1l1o0v1:multibodi
d1l1q0s2:wind speed
d1l1r1:ac power flow
d1l2p1s2:co simul
d1l3s1t1:newton method
d1l3s3t1w2:hydraul
d1n0r1s1t1:tether
d1n1:lithium ion batteri
d1o0:adapt cruis control,driver behavior,settl time,vehicl platoon
d1o1t1:swarm robot
d1p0:electr energi
d1p0q0r1:mission plan
d1q2s1:kinemat analysi
d1r1:voltag sourc
d1r2w2:pneumat
d1s1:nonlinear system identif
d1u0:modular robot
d1u0w2:proport integr
d1v1:lane keep,leg locomot,motor skill,wheelchair
d1w2:forc feedback,surgic robot
d2:aerial robot,autonom underwat vehicl,backstep,biped robot,chanc constraint,frequenc regul,joint space,kinodynam,lane chang,micro aerial vehicl,mobil manipul,model base control,motion primit,path plan algorithm,quadrup,reced horizon control,robot motion plan,robot trajectori,servo,torqu control,visual servo
d2e0f0g0j1q0:rendezv
d2e0f2g1j1k1l3m1o0s1:linear equat
d2e0f3g0i0j0k3l1n1u1:convex hull
d2e0g0h0l1m1n1o1r3t1:transmiss line
d2e0g0i0:move target
d2e0g0j0:averag consensu
d2e0g1j0:distribut consensu
d2e0g2i1j0k0v2:consensu protocol
d2e0h0r1u0w2:remot control
d2e0i1:charg station
d2e0j0l1s1:distribut grid
d2e1g1j0k0l0:commun delai
d2e1j1t1v2:least mean squar
d2e2f1g1i0l0:optim schedul
d2e3g0i4j1:util maxim
d2e3g0j0m1n0o1r2t1:control protocol
d2e4f0g3j1r1:schedul algorithm
d2e4g0i4j2:power control
d2f0:discret event system,tempor logic specif
d2f0g0v1:supervisori control
d2f0k0l0:reachabl set
d2f1g0l0v1:reachabl analysi
d2f3j0k5l1m1n1p1t2:homotopi
d2g0:autonom mobil robot
d2h0:human robot collabor
d2h0i3j1l2:electr market
d2h0k2r1w2:dwell time
d2h0l1o1v1:interconnect system
d2h0w2:assist robot
d2h1v2:social robot
d2i0:path follow
d2i0j1k0v1:stochast optim control
d2i0j2k1l0v1:maximum principl
d2i0k1n1o1t2u1v2:limit cycl
d2i1j0l0:electr price
d2j0:sampl base algorithm,unscent,unscent kalman filter
d2j0k0l2:power flow problem
d2j0k1l3s2t1w2:reduc order model
d2j0k1s1:riccati equat
d2j0k4l1m1p0r1t2v1:lie group
d2j0l1:econom dispatch
d2j1k2l1o2r1s1v2:nonlinear dynam system
d2j1n1o0s1t3:thermostat
d2j1p0:unknown dynam
d2k0:disturb reject,quadcopt
d2k0l1t1:frequenc respons
d2k0l1u2w2:paramet identif
d2k0p0:slide mode control
d2k1:discret time system,event trigger control,global stabil,lyapunov stabil,nonholonom,state feedback control
d2k1l0:gramian,lti system
d2k1l1:power flow equat
d2k1l1m1n1o1p1r1s1t1:rotor
d2k1w2:underactu
d2l0n0:contact forc
d2l0n3p0r1s1:photovolta
d2l0q0s1:wind energi
d2l1w2:wind turbin
d2m3:linear quantum system
d2n0:energi storag system
d2n1r2u0:soft robot
d2o0:cruis
d2o0t2v3:motor control
d2r1t1w3:tactil sensor
d2r1w3:robot hand
d2s1:helicopt
d2s2:orthoglid
d2s3:parallel manipul
d2u0:pi control
d2v1:leg robot,tactil sens
d3e0h0i3j0k0l1o1:demand respons
d3e0j1k2l1v1:linear dynam system
d3e0k2l1o1:switch system
d3e1:network control system
d3e1i1k0l0n3:energi storag
d3e1j1k2l1m1n0o1p1s2:stabil condit
d3i0k1o1:platoon
d3j1l1r1v1:extend kalman filter
d3k0:biped
d3k1:track control
d3k1o0t1v1:trajectori track
d3k2:exponenti stabil,state feedback
d3l2:optim power flow
d3o1v1w2:pid control
d3v1:invert pendulum
d4e0g0i1j0k0l0o0:microgrid
d4e0i0j1k4m0o1r1u1:lyapunov function
d4e1g0h0j2k1l3o1r1:power flow
e0:buffer manag,cach manag,carbon footprint,deadlin constraint,delai feedback,disast recoveri,disast relief,encrypt traffic,feedback delai,hello,home autom,iot sensor,iot servic,iter decod,joint sourc channel code,long delai,matern,sensor deploy,smart citi applic,smart environ,task offload
e0f0:multicommod,multicommod flow,onlin schedul,prefix code
e0f0g0h0k1m5n1o1p2r2:teleport
e0f0g0j0:erlang
e0f0g0k1l0m1n1p0:fibonacci
e0f0g0k1m5n3o1p2r3t2:quantum error correct
e0f0g0l0m2r2u2:reconcili
e0f0g1m3:min entropi
e0f0g2h0j0:secur polici
e0f0g2r1:stream process
e0f0g3k4m1p0:ellipt curv
e0f0h3i0j2k0l1o4r1s1t1u1v1:small world network
e0f0h4i1j3k0l1o3t2u2v1:central measur
e0f0i0j2k1:log concav
e0f0k1m4n2o1p2r1s1t1x3:quantum entangl
e0f0o1:shortest path tree
e0f1:connect domin set,lempel ziv,random round
e0f1g0:hitter
e0f1g0j0:heavi hitter
e0f1g2j0m0u0v2:leader elect
e0f1g3i0k1m4p0r2:cryptograph protocol
e0f1i1j0p0:max flow
e0f1j0o0u1v1:shortest path algorithm
e0f1j1k1m1n0q0:fourier analysi
e0f1l0u0:minimum length
e0f1t1:disk graph,unit disk graph
e0f2g0m0o2:color problem
e0f2g1j2o2u0:search tree
e0f2g2i0j0k0m2p0:multiparti
e0f2g2j2k2l1m3n0o2:pseudorandom
e0f2g3l3p1q0r2t1u1:multicor
e0f2i0:set cover problem
e0f2i0j0k1m1:derandom
e0f2i2:facil locat problem
e0f2j2k2m0:ident test
e0f2k0t1:unit disk
e0f3g0h0j1m1:stream algorithm
e0f3g0h0o2:domin set
e0f3g1i1j3k2m2o2:bound degre
e0f3g1k0l2m1u3:process algebra
e0g0:configur manag,constrain devic,devop,domain name system,gossip protocol,iot environ,iot secur,multi tenanc,replac polici,secur aggreg,self manag
e0g0h0:sybil attack
e0g0h0i0:smartphon user
e0g0h0i0l0v1:co oper
e0g0h0j0:instant messag
e0g0h1:de anonym
e0g0h1i1j0u0:reput system
e0g0j0:counter measur
e0g0j1:byzantin attack
e0g0k3:cyclotom
e0g0m0:covert commun
e0g0m1:messag authent code
e0g0o1:onion
e0g0p1r1:grid resourc
e0g0r1:bit stream
e0g0t1:synchron protocol
e0g1:anonym commun,cloud data center,covert channel,honeypot,revoc,secur multi parti comput,spoof attack
e0g1h0:ephemer,locat privaci
e0g1h0i1m3:cheat
e0g1h1i0:sybil
e0g1i0m0:multiparti comput
e0g1k1:kei agreement protocol
e0g1l0p0:fpga implement
e0g1m1s1:public kei encrypt
e0g1m2p0r2:time pad
e0g1m2r1s2:privaci amplif
e0g1m3:oblivi transfer
e0g1o0t2u2v1:quorum
e0g1o1:brute forc attack
e0g1p0:data intens applic
e0g1r2s1t1x3:data centr
e0g1v1:trust manag
e0g1w2:public kei infrastructur
e0g2:cloud comput environ,network chip,servic composit
e0g2h0:forens investig,servic orient architectur,user authent
e0g2h0r1:android applic
e0g2j0m2:encrypt data
e0g2j1k0l1m3n0o1p0r2s1:random number gener
e0g2j1l2p2r1u0:grid comput
e0g2k0m0o0:encrypt algorithm,stream cipher
e0g2k0m2:digit signatur
e0g2k1m0:authent scheme,public kei cryptographi
e0g2k1m2:signatur scheme
e0g2k1m2o0:block cipher
e0g2l0:public cloud
e0g2m0:cloud platform
e0g2m1:provabl secur
e0g3j0p0q0:file system
e0h0:e health,metro,short messag,web traffic
e0h0i1:participatori sens
e0h0i2:crowd sens
e0h0j0:air pollut,mobil sens
e0h0j1l0n0o2p0q0s1:extrem valu
e0h0l0m0n2q0r1v1w2:breath
e0h0m2n2o1p3r3:form factor
e0h0r1:remot monitor
e0h1i0:geo locat
e0h1j0m1r1:metropolitan area
e0h1j0o2v2:rich club
e0h1j1v2:multi layer network
e0h1k0o2:k core
e0h1r2u0v1:wearabl sensor
e0h2i0j2o0:social ti
e0h2i0j2o3s1t2u1v1:multilay network
e0h2i0j2o3u2:interdepend network
e0h2j2:onlin game
e0h3j2o3p0r1t1u1:inform spread
e0i0:maxim subject
e0i1:distribut resourc alloc,mobil crowdsens
e0i2:spectrum auction
e0i3:coalit format game,coalit structur,cooper game theori,network format game,selfish user
e0j0:queue theori
e0j0k0:cut set
e0j0l1w2:ecg signal
e0j0m2n1q2r3t3:shot nois
e0j0q0:radio map
e0j0q2r2:match filter
e0j1:data process inequ,recoveri threshold
e0j1l1:restrict isometri properti
e0j2l1n0o1p6q6s3u0v1:power spectrum
e0l2v1:matrix decomposit
e0l3n2o0p1q1r1s2w2:wave propag
e0m0:frequenc alloc
e0m0n2r3:metasurfac
e0m1n0p2:wormhol
e0m1n3p0q0r4:terahertz
e0m2n0:css code
e0m2n0r2v1:optic fiber
e0m2p0:quantum low densiti pariti check
e0m3n0o2p2v1:renyi entropi
e0n0:optic switch
e0n0o0:gaussian approxim
e0n1r1v1:light emit diod
e0n2:enyi entropi
e0n2p0q2:multiband
e0o0:highli dynam network
e0o0t1v2w2:desynchron
e0p0:tail probabl
e0r1:doppler shift
e0r2:time divis multiplex
e0r2s1v1:free space optic
e0v1:resourc alloc polici
e0w2:approxim messag pass
e1:atm network,awgn channel,beamform design,bluetooth low energi,code cach,content distribut network,cross layer approach,datacent network,distanc vector rout,dynam sourc rout,edg cach,effici rout protocol,end host,energi effici cluster,exponenti backoff,fair schedul,fast fade,flood attack,futur mobil network,heterogen traffic,high speed network,lte system,m2m commun,mimo channel,mobil adhoc network,mobil commun system,mobil sensor network,mu mimo,multi hop rout,multi path rout,multicast rout,multicast tree,multihop wireless network,multipath tcp,multipl access scheme,neighbor discoveri,node placement,ofdm system,offload decis,opportunist rout,opportunist schedul,overal energi consumpt,packet switch network,physic layer network code,proactiv cach,qo guarante,radio resourc alloc,random waypoint,relai channel,resourc schedul,servic function chain,shannon capac,stabl throughput,statu updat,stochast network calculu,sub ghz,throughput region,throughput scale,tier network,ultra low latenc,v2v commun,virtual network embed,wimax network,wireless broadcast,wireless internet
e1f0:huffman code
e1f0g0j0w2:sinr model
e1f0g3h1i1:smart contract
e1f0h4i1j4l1o5t2u2:preferenti attach
e1f0i4:fair alloc
e1f0j1m1u0:algorithm inform theori
e1f0l0:huffman
e1f0l0n1o1w2:energi minim
e1f0m0:reed muller code
e1f0o1u0:lossless compress
e1f1:disjoint path
e1f1g0t1:prioriti queue
e1f1g1j1k2l0o1v1:binari sequenc
e1f1g3i0j2k1l2m3n0o2p1r2s1:random number
e1f1h3j1l0o2u2v1:between central
e1f1j1l1:spars recoveri
e1f2g0h0i0j3k1m1n0o3r1u1:regular graph
e1f2g0i1k0m0o2:graph color
e1g0:broadcast protocol,buffer overflow,failur recoveri,interfer align,load balanc algorithm,mceliec cryptosystem,protect scheme,rank metric,resourc discoveri,rfid tag,secur rout,servic discoveri,spread spectrum
e1g0h0:servic deliveri
e1g0h1i0j2:censor
e1g0i0:jam attack
e1g0j0:broadcast algorithm
e1g0j0k1l1m3n3o2p7q8r3s3:black hole
e1g0j0l2o1:discret event simul
e1g0j0m0r1:gaussian channel
e1g0k2m5n1o0p1r3t1:quantum channel
e1g0m0r1:secret kei gener
e1g0p0:secret kei agreement
e1g0s1:inter oper
e1g1:distribut hash tabl,mobil cloud comput,perfect secreci,resourc provis,virtual technolog
e1g1h0:cloud comput servic,domain name
e1g1h0i0:iot system
e1g1h0i3m0v1:collus
e1g1h1:ubiquit comput
e1g1h1i0l0o2t2:interconnect network
e1g1h1p2q0:censorship
e1g1h1r1:locat base servic
e1g1j0:messag transmiss
e1g1j0o0p0r1:linux kernel
e1g1k0m1:mceliec
e1g1k2m0:cryptosystem base
e1g1l0:prefetch
e1g1l0p1v1w2:distribut comput system
e1g1m1:authent code,secur transmiss
e1g1r1:cryptograph kei
e1g1t2:self heal
e1g2h0:botnet,cloud storag
e1g2i1l0:cloud resourc
e1g2j0k1m2:secret share scheme
e1g2k0:authent protocol
e1g2k2m1:public kei cryptosystem
e1g2m0:kei manag,multi parti comput
e1g3h1i2l2m0o0u0:cryptocurr
e1g3h2i3j1l2m1o0:bitcoin
e1g3j0k1m3o1:encrypt scheme
e1g3k3m2o0r1s3x4:kei exchang
e1g3l0p0v1:cloud infrastructur
e1g3m1:side channel
e1g3m5p1r5s3:quantum kei distribut
e1g3u0:cloud environ
e1g4h2j1k0m0x3:password
e1h0i2:crowdsens
e1h0j0:media stream
e1h1i0:mobil social network
e1i0:cooper relai,cooper spectrum sens,d2d network,edg cloud,fair resourc alloc,roadsid unit,selfish node,spectrum manag,tv white space
e1i0n0q2:cluster format
e1i0r2:mode select
e1i1:max min fair
e1i2j0:incent scheme
e1i3:price strategi
e1i4:auction mechan,coalit format,coalit game
e1j0:coverag hole,greedi rout,multihop network,network tomographi
e1j0o1:packet rout
e1j1:bandwidth share,inform theoret limit,resourc pool
e1j1l0u2:tree topolog
e1l0:multir
e1m2:cramer rao bound
e1o0:congest avoid,internet rout,wireless ad hoc network
e1o0v1:self optim
e1o0x3:transmiss capac
e1p0q1:fountain
e1r2t1:spatial multiplex
e1r3s2:satellit commun
e1s1:multipoint
e1v1:eleph
e2:activ queue manag,adhoc network,amplifi forward,area spectral effici,c ran,carrier aggreg,cellular commun,channel assign,congest control algorithm,content cach,content centric network,content placement,cross layer design,cross layer optim,data deliveri,direct antenna,energi effici rout,femtocel network,inter cell interfer,interfer mitig,intermitt connect,link qualiti,link schedul,low latenc commun,lte advanc,machin type commun,massiv mimo system,mmwave network,mobil broadband,mobil traffic,multipath rout,name data network,network slice,next gener network,non orthogon multipl access,packet schedul,passiv optic network,phy layer,qo paramet,qo provis,queue manag,rayleigh fade channel,rout discoveri,servic chain,tcp flow,tcp perform,time vari channel,transmiss protocol,ultra dens network,urllc,vehicular ad hoc network,wi fi network,wifi network,wireless access network,wireless backhaul,wireless multi hop network,zero forc
e2f0g0k0m0:reed solomon code
e2f0g1h2i1j0o1t1:inform dissemin
e2f0g3j0k2m4:secret share
e2f0g4j0k3l1m3o2p0r1x3:cipher
e2f1g0j0k1m0:list decod
e2f1g1u0:bloom filter
e2f1g3m1:secur protocol
e2f3j2k2l1m1o2p0u2v1:kolmogorov complex
e2g0:artifici nois,confidenti messag,content deliveri network,data center network,data dissemin,multi hop wireless network,repair bandwidth,self configur,transport protocol,zigbe
e2g0h1i4:incent mechan
e2g0h1j0m2n1r3:telecom
e2g0i0:comput offload,iot network
e2g0i0o1:file share
e2g0j0:vehicular commun
e2g0m1:block code
e2g0m2:ldpc code
e2g0o0r1:packet switch
e2g0p0:file transfer
e2g1:p2p system,physic layer secur,regener code,secreci capac
e2g1i0:fog comput,servic provis
e2g1j0m0:polar code
e2g1m1:privat inform retriev
e2g2:ddo attack
e2g2h0:iot applic
e2g2j0m3r1s1:inform theoret secur
e2g2k2m0:kei agreement
e2g2l1s1t4u2w2:molecular commun
e2h0:mobil internet,opportunist network,telecommun network
e2h0j0o1v1:self organ network
e2h0j1o2:internet topolog
e2i0:backhaul network,cach polici,cell associ,cooper commun,heterogen wireless network,packet forward,precod,qo constraint,radio resourc manag,throughput maxim,unlicens band,white space
e2i1:channel alloc,dynam spectrum access,spatial reus,unlicens spectrum
e2i1j1:slot aloha
e2i1v1:channel select
e2i2:spectrum alloc
e2i3:interfer channel
e2j0:content popular,frequenc reus,geograph rout,path loss model,wireless cellular network
e2j0o1:link capac
e2j0o2:tracerout
e2j0r1:self interfer
e2j1:opportunist spectrum access
e2m0n2q0r2:backscatt
e2o1:shortest path rout
e2p1q0r2:antenna arrai
e2r1:non line sight,softwar defin radio
e2r3:visibl light commun
e3:handoff,link layer,lte network,massiv mimo,mobil manag,virtual network function,wimax,wireless lan
e3f0g0o0:rout scheme
e3f0g4k4m3o2r1:cryptosystem
e3f2g2j0k2l1m4n1p2r2t3v1x3:error correct code
e3f3g3j0k5m3n0p0:finit field
e3g0:adhoc,bittorr,control plane,inform centric network,ip network,linear network code,sdn control,traffic engin,wireless mesh network
e3g0h1i0o0:internet access
e3g0i0j0:relai select
e3g0i0r1:wireless commun system
e3g0i1:mobil edg comput
e3g0i1j0:relai network
e3g0j1:cluster head,futur internet
e3g1:omnet,wide area network
e3g1h0j1o1:internet traffic
e3g1h1j1o0r1:mobil commun
e3g1i0:broadcast channel
e3g1i1j0:p2p network
e3g1j1:mobil ad hoc network
e3g1p0v1:ethernet
e3g2:wiretap,wiretap channel
e3g2i0o1u0:overlai network
e3g2j0p0:erasur code
e3g2m0p0:distribut storag system
e3h0i0:delai toler network
e3i0:interfer manag,wireless access
e3i0j0:hetnet
e3i1:bandwidth alloc,d2d commun,femtocel,proport fair
e3i1j0:channel access
e3i1j0w2:interfer cancel
e3i1j1:cellular system
e3i1j2:aloha
e3i2:small cell network
e3j0:duplex
e3j1:heterogen cellular network,rayleigh fade
e3p0:multipl antenna
e4f1g2h0i0o2x3:rout algorithm
e4g0:mac layer
e4g0i3:devic devic
e4g0j1:mac protocol
e4g1:vanet
e4i0:radio access network
e4i0j2:stochast geometri
e5g2i0j0:manet
e5i3t1:small cell
e6f0g2h0i1m0o1s1:rout protocol
f0:abstract state machin,algebra data type,algebra express,almost linear time,altern hierarchi,amortis,approxim near neighbor,arc consist,arithmet constraint,art galleri problem,bicliqu,binari matric,boolean domain,boolean satisfi problem,bound cliqu width,bound expans,bound pathwidth,bound treewidth graph,cactu,classic linear logic,claus learn,closest pair,closest vector problem,combinatori logic,complet lattic,compress string,connect planar graph,constant approxim algorithm,construct type theori,control flow analysi,convex posit,corecurs,count quantifi,count triangl,craig interpol,cuckoo hash,datalog program,deadlock freedom,deduct verif,default logic,delaunai graph,deontic,direct planar graph,dl lite,doubl metric,dynam epistem logic,edg contract,edg cover,equal length,exact count,exact distanc,explicit substitut,finit model properti,finit satisfi,finit tree,first order defin,forbidden pattern,fpt time,garbag collector,graph cut,graph homomorph,graph minor,higher order rewrit,hol light,horn formula,hyperbol plane,hypertre,incomplet theorem,induc match,induct construct,induct proof,interact net,interact theorem prove,k center,kleen algebra,knowledg compil,kripk semant,larg alphabet,lazi evalu,linear sketch,linear time tempor logic,longest path,loop invari,lp round,ltl model check,machin schedul problem,mani sort,maximum cardin match,maximum cliqu problem,maxsat,memori safeti,meta languag,meta program,metric tempor logic,minimum cost flow,modular decomposit,multiparti session,multipl linear logic,nearest neighbor queri,nonmonoton reason,odd cycl transvers,onlin bipartit match,orthogon polygon,pack constraint,pairwis independ,paraconsist,partial order reduct,path decomposit,permut graph,polylin,polylogarithm time,polymorph type,polyomino,preced constraint,probabilist logic program,prolog system,proof procedur,proposit calculu,proposit dynam logic,quantit aspect,quasi order,reactiv program,real arithmet,reconfigur problem,recurs program,recurs scheme,resolut proof,run length encod,satisfi check,self assembl system,self index,sequent calculi,set disjoint,shortest path queri,simpli type lambda calculu,singli exponenti,skolem,sort network,sound proof,steiner forest,strong normalis,sublinear space,subquadrat algorithm,team semant,tile self assembl,timet,trace equival,type checker,uncapacit facil locat,unif algorithm,verifi proof,vertex order,vertex separ,weak bisimul,weight automata,weight complet time
f0g0:abstract data type,b tree,compil optim,concurr object,congest cliqu,congest cliqu model,data flow analysi,deduct databas,multi thread program,non interfer,runtim verif,sequenti consist,static analyz,worst case optim
f0g0h0i3:vote system
f0g0h1:graph mine
f0g0i1k0:rabin
f0g0j0:frequent item
f0g0j0l3t2u5:sequenc align
f0g0j1k1l1m1n0o1r1u0:julia
f0g0k0l1:matrix multipl algorithm
f0g0k2m1:prime factor
f0g0k2m2:integ factor
f0g0k2m5n2o2p1r4t2:quantum gate
f0g0l1:space fill curv
f0g0l2o0t1:float point arithmet
f0g0l2t2u5:genom sequenc
f0g0m0:logic synthesi
f0g1:control flow graph,transact memori,xml document,xpath
f0g1i0u1:popul protocol
f0g1j0k0p0:chase
f0g1j0k4v1:conjugaci
f0g1k3m0:discret logarithm problem
f0g1k4m3n3p3r2t2:braid
f0g1l0u0:script languag
f0g1m2:random oracl
f0g2:frequent itemset,product line
f0g2l0:graph databas
f0g2l2o0p1r1t2:opencl
f0g3h0j0p0r1:softwar product
f0g3h3u1:spreadsheet
f0h0:densest subgraph,graph layout
f0h0j0:triangl count
f0h0j1k1l0m0n2o2p0t1:fractal dimens
f0h0j1k1l0n2o2p0:pott model
f0h0j1l0m2n3o5r1:spin glass
f0h0o1:minimum domin set
f0h1j0:person pagerank
f0h1j1o0:rumor spread
f0h2i0:viral market
f0h2i1k0l2n3o1p5q4r2s3u3:bubbl
f0h3i0j0o2:influenc maxim
f0h3j2l0o2s1u0v1:overlap commun
f0i0:knapsack constraint,makespan minim,non neg weight,set pack,singl sink,strongli polynomi algorithm,submodular function maxim,vector addit system
f0i0j0k1m0n0o0p1:lectur note
f0i0j1o1u0:averag case analysi
f0i0m1:quasipolynomi time
f0i0m2:random queri complex
f0i1:altern time tempor logic,seri parallel graph
f0i1j0:kidnei exchang
f0i1j0k1:fix point theorem
f0i2:briberi,combinatori game,comput social choic,concurr game,finit memori strategi,perfect recal,solv pariti game
f0i2j0:prophet,prophet inequ,random assign
f0i2t1:stabl marriag,stabl marriag problem
f0i3:approv vote,bimatrix,cake cut,infinit game,reachabl game
f0i4:combinatori auction,perfect inform,post price
f0i4j1:revenu maxim
f0i5:truth mechan
f0j0:arboresc,extrem point,graph partit problem,linear kernel,linear threshold function,perfect graph,sublinear algorithm,vertex label,weight independ set
f0j0k0:addit combinator,discret mathemat,integ lattic
f0j0k0l0n0p0r1s3:half space
f0j0k0o0:k color
f0j0k2m1n0p1:mathbb z
f0j0k3:algebra topolog
f0j0k3p1:euler characterist
f0j0l0:p norm,subspac embed
f0j0l1:nearli linear time algorithm
f0j0l1u3:unroot
f0j0m0:lasserr hierarchi
f0j0m1:public coin
f0j0o0:sudoku
f0j0o2:satisfi threshold
f0j0o3:random k sat
f0j0u0v1:quadrat assign problem
f0j1:binomi distribut,lovasz local lemma,near neighbor search,optim sampl complex,plant cliqu,quadtre,wise independ
f0j1k0:polynomi threshold function
f0j1k0m0n0o1:correl decai
f0j1k0o0:rapid mix
f0j1k0o1:random regular graph
f0j1k1:cheeger inequ,isoperimetr,johnson lindenstrauss lemma
f0j1k2:cheeger,determinant
f0j1k2o1x3:voronoi cell
f0j1k4m0p1:group action
f0j1k4p1:grothendieck
f0j1l0:least squar regress,quantil
f0j1m0:random string
f0j1o1:sat formula
f0j1u0:partial match
f0j1v1:tail bound
f0j2k1o0:glauber dynam
f0k0:caylei graph,integ grid,la vega algorithm,regular polygon,semilinear,span forest,steiner point,stretch factor,total unimodular,ture reduct
f0k0l0m0:integ arithmet
f0k0l0m0t1u0:palindrom
f0k0l1m0:gaussian elimin
f0k0m0:local decod code
f0k0m1:depth circuit,matchgat
f0k0m3:effici quantum algorithm
f0k0n0p0u0:origami
f0k0o1r1:domino
f0k0t1:tile set
f0k0t2:solv linear program
f0k1:arithmet progress,isomorph test,obner,orient surfac,p vs,prime field,project plane,variabl bind
f0k1l0:real root
f0k1l0m1:tensor rank
f0k1l0m5n2o2r2t3:quantum advantag
f0k1m0:diophantin equat
f0k1m3:hidden subgroup problem
f0k1m3n4o2p3:topolog order
f0k1m4n3o3p1:mix state
f0k1m5n2o1p2u0:multipartit
f0k1o0:characterist polynomi
f0k2:ramanujan,reeb graph,semi algebra set,spars polynomi
f0k2m1:cyclic group
f0k2m2n0o0p1:dihedr
f0k3:algebra curv,free group,mors theori,persist modul
f0k3m1p0:compact close categori
f0k5p3:quiver
f0l0:galoi connect,infinit domain,spectral sparsif,tabu search
f0l0u1:binari matrix
f0l1:low stretch
f0l1u4:de bruijn graph,genom assembl
f0l2u3:biolog sequenc
f0l2u4:secondari structur
f0m0:block sensit,boolean matrix multipl,decis tree complex,equival check,formula size,pebbl game,probabilist automata,shortest vector problem,weakest precondit
f0m0r1:bichromat
f0m1:composit theorem,time space tradeoff
f0m1n0o0p0:color code
f0m2:merlin arthur
f0m3:amplitud amplif,grover search,parallel repetit,quantum program languag,quantum speedup
f0m3o0:grover algorithm
f0o0:cuckoo,edg disjoint path,graph color problem,travel salesperson problem
f0o0p0:cubic graph
f0o0v1:ultrametr
f0o0x3:univers ture machin
f0o1:max sat
f0o3:survei propag
f0p0:rainbow
f0q0:width measur
f0s1:stutter
f0s1w2:metaprogram
f0s3:minkowski sum
f0t1:planar embed
f0u0:median problem,wildcard
f0u1:acycl digraph,fm index
f0v1:basic logic,equilater triangl
f1:abstract refin,beta reduct,bin pack problem,bound genu,bound tree width,bound width,call name,circuit lower bound,circular arc,cliqu width,condit lower bound,constraint handl rule,convex polyhedra,distanc oracl,dynam data structur,echet distanc,fix point logic,full abstract,fulli abstract,herbrand,higher order program,homomorph problem,induct definit,infinit state system,instruct sequenc,intersect type,k median,linear arithmet,longest common prefix,maxim cliqu,minor free graph,multicut,multiwai cut,ocaml,outerplanar graph,planar draw,planar point set,polygon curv,predic logic,presburg,presburg arithmet,prolog program,prove termin,pushdown system,quantifi altern,quantifi boolean formula,rectilinear,recurs definit,refin type,singl sourc shortest path,smooth analysi,span subgraph,split graph,structur oper semant,subgraph isomorph,sublinear time algorithm,subquadrat time,subsumpt,succinct data structur,termin analysi,termin proof,variabl fragment,vertex weight
f1g0:bit vector,bound model check,constraint logic program,label scheme,maxim match,object orient languag,tile assembl model
f1g0h0i3j0r1s1t1u1v1:marriag
f1g0j1k1l1m0n0o4p0s1:cellular automaton
f1g0j1m0:pseudorandom gener
f1g0j1o0:binari search tree
f1g0j2m1:random permut
f1g0k1m0:subset sum problem
f1g0m0:autom verif
f1g0v1:multiwai
f1g1:garbag collect,maxim independ set,path queri,symbol execut
f1g1h0i0j0k2m3n6o4p5q2r3u1v1:symmetri break
f1g1h0j1t1u1v1:breadth first search
f1g1j0:bytecod
f1g1j0l1p1:parallel machin
f1g1j0l2m0r2w2:matrix vector multipl
f1g1k2m5n2o1p2:clifford
f1g1k3l0r1:prime number
f1g1k4o0p1:galoi
f1g1l0:c program
f1g1t1:choreographi
f1g1u0:rang queri
f1g2:java program
f1g2k0:relat algebra
f1g2k4m2:discret logarithm
f1g2l1p0:refactor
f1g2l1p0u0:multiprocessor
f1g2m0p0:instruct set
f1h0j0k3l0m1:kroneck
f1h0j1k1:multigraph
f1h0j1u0:dens subgraph
f1h0j2k1o0:regular tree
f1h2i0j3o3t3u1v1:degre sequenc
f1i0:infinit word,sat solv,uchi automata
f1i0j2k0l2m1n1o1p1:mont carlo algorithm
f1i0m0t1:pushdown automata
f1i0m1:counter automata
f1i1:machin schedul,modal mu calculu,monoton submodular function
f1i1j1m0:nearli tight
f1i1m0:construct proof
f1i2:unrel machin
f1i2j1:matroid constraint,secretari,secretari problem
f1i3:determinaci,mean payoff game
f1j0k1:decomposit theorem
f1j0k1m2o0p0:halt problem
f1j0k2m0o1r1:caylei
f1j0l1u4:bruijn
f1j0o0:strongli connect compon
f1j1:frequenc moment,visibl graph
f1j1k1m1o0:averag case complex
f1j1k3m0:convex bodi
f1j1k4:betti number
f1j1k4m3n1p2r1v1:noncommut
f1j1l1m0:spectral norm
f1j1o1:cliqu problem
f1j2k1o0v1:expand graph
f1j2k4:persist diagram
f1j3l3u5:phylogeni
f1k0:cross number
f1k0l0:quantifi elimin
f1k0l1:fast matrix multipl
f1k0m0:small set expans
f1k0m0o1:hard instanc
f1k0m5n1o2p1t1:quantum walk
f1k0n0:confluent
f1k1:induct type,polynomi ident test,sparsest cut
f1k1l0m4n2o1p0t2v1:classic simul
f1k1l0u1:graph rewrit
f1k1l1m4n4q0r4s1t1w2:diamond
f1k1m0:subexponenti time
f1k1m1o0x3:np problem
f1k1m1u0:graph isomorph problem
f1k1m2p0:direct product
f1k2:depend type theori,unival,univers algebra
f1k2m1:permut group,symmetr function
f1k2m1p0:categor semant
f1k2p1:tableaux
f1k3:algebra theori,homotopi type theori
f1k3m0:geometr complex theori
f1k3m1:string diagram
f1k4m2n0p0:finit group
f1k5m1n1o0p3:cohomolog
f1l0:graph sparsif
f1l0m0u1:process calculu
f1l1u0:process calculi
f1l1u5:phylogenet network
f1m0:hoar logic
f1m0o1:boolean constraint
f1m1q0:pebbl
f1m1u0:binari decis diagram
f1m1v1:logarithm space
f1m3:exponenti separ,interact proof system,quantum finit automata
f1m4:quantum commun complex
f1o0:complex dichotomi,domin set problem,minimum vertex cover,transit closur
f1o0t1:vertex connect
f1p0:lambda calculi
f1u0:maximum cliqu
f1u0v1:longest common subsequ
f1u1:suffix arrai
f1u2:burrow wheeler transform,cubic time
f1v1:point locat
f2:call valu,free graph,interv graph,monad second order logic,natur deduct,outerplanar,polynomi kernel,proof search,suffix tree,term rewrit system,tree automata,updat time,vertex delet
f2g0:abstract domain,horn claus,imper program,program verif,separ logic,session type,type check
f2g0i0j0:maximum match
f2g0i2u0:reactiv system
f2g0j0:pair shortest path,vertex color
f2g0k1m1:subset sum
f2g0k1m2:arithmet circuit
f2g0k2:intension
f2g0k2m2:denot semant
f2g0l0u1:pi calculu
f2g1h0l0p0:object orient program
f2g1j1:sort algorithm
f2g1m4:interact proof
f2g3j0l2p1q0t2:parallel program
f2h0j2k1l0u0:intersect graph
f2h0k0o1u0:connect subgraph
f2h0t1:graph draw
f2h1j1o1:edg connect
f2i0:cardin constraint,context free languag
f2i0j0:tree width
f2i0j0k1m1o0:subexponenti
f2i0k0:infinitari
f2i0m0p0:tree decomposit
f2i0u1:parameter algorithm
f2i1:non termin
f2i1j0p1q1s1u0:linear order
f2i1j1k2l2m2:multilinear
f2i1j1k3:poset
f2i1k0:coinduct
f2i1k1m0:exponenti lower bound
f2i2:mu calculu
f2i2k2l1m1:polynomi time comput
f2i2l0u1:combinatori algorithm
f2i4:pariti game
f2j0k0m1:chromat number
f2j0k1:degre bound
f2j0k2:convex polygon
f2j0k2m2u0:graph isomorph
f2j0l0m0:sublinear time
f2j0m0o1:hamiltonian cycl
f2j0m1o1r1:maximum independ set
f2j0m2o1r1t1:independ set problem
f2j0p0u0:minimum cut
f2j1k1m1r1:max cut
f2j1m1o4:k sat
f2j2k0m1:approxim count
f2j2k1l3t1u6:phylogenet tree
f2j2k1m1o1:bound degre graph
f2j3:quicksort
f2k0:first order theori,lambda term,proof net,proof theori,sequent calculu,simpl polygon
f2k0m2n0p0:circuit complex
f2k1:cut elimin,intuitionist logic,kleen,plane graph
f2k1u0:hit set
f2k2m1u0:isomorph problem
f2k4m2v1:categori theori
f2m0:branch program
f2m0o1:dichotomi theorem
f2m0s1:confluenc
f2m5:quantum queri complex
f2o0:edg color
f2o1s1:steiner tree problem
f2o1u0:feedback vertex set
f2o2:vertex cover problem
f2s1:finit domain
f2u0:abstract machin,chordal graph
f2u1:chordal,fix paramet algorithm
f3g0i1u0:bound treewidth
f3g0k0:spanner
f3g0k1l1m0u1:rewrit system
f3g1l1:abstract interpret
f3g2k0:concurr program
f3i0:fpt algorithm
f3i0k3m0:coalgebra
f3i2m1t1:pushdown
f3k0:sequent
f3k0l0:term rewrit
f3k2:depend type
f3k2m1:intuitionist
f4g0i1j0o3:vertex cover
f4g1i1j1k4m1u1:monad
f4k2m2p0:lambda calculu
f4k3m2p1u0:linear logic
f4k4m0:type theori
g0:agil practic,analyt workload,android malwar detect,anti viru,apach hadoop,apriori algorithm,architectur style,arm race,aspect orient program,auto scale,autom program repair,automot system,basic block,big data platform,big data technolog,big graph,biometr templat,bitcoin blockchain,block chain,blockchain platform,busi process manag,busi rule,byzantin agreement,categor attribut,causal consist,clone detect,cloud storag servic,code clone,code smell,complex event process,compon base system,coverag criteria,crosscut,digit evid,digit forens investig,distribut data process,distribut graph process,docker contain,factor authent,failur detector,fault inject,fault prone,first workshop,flip flop,forens analysi,frequent itemset mine,frequent pattern mine,hadoop cluster,hardwar trojan,hybrid cloud,iaa cloud,ident manag,industri control system,industri internet,inform flow control,inform flow secur,insid threat,internet secur,java implement,join queri,keyword queri,last level cach,malwar detector,mani core system,mapreduc algorithm,materi view,messag protocol,microservic architectur,model driven approach,model driven develop,mpsoc,multicor system,multiprocessor system,non function properti,nosql databas,object orient design,object orient system,oblivi ram,outsourc data,password authent,penetr test,polici enforc,privaci enhanc technolog,pull request,quantit inform flow,radix sort,ransomwar,re engin,reconfigur architectur,reconfigur hardwar,reengin,regular path,regular path queri,requir elicit,rest api,role base access control,runtim monitor,secret imag,secur awar,self adapt system,sequenti circuit,sequenti pattern mine,serverless,similar join,skylin,soft error,softwar defect,softwar ecosystem,softwar effort estim,softwar fault,spam filter,spatial databas,spectr,specul execut,sql server,stream process system,systemat map studi,tamper resist,technic debt,test driven develop,threat detect,threat intellig,top k queri,tor network,vulner detect,web servic composit,xml databas
g0h0:browser extens,captcha,content manag,googl plai,markup languag,pervas comput,privaci polici,spreadsheet develop,spreadsheet error
g0h0i0:digit currenc
g0h0j0:web portal
g0h0j0l1s1w2:free softwar
g0h0j0u0v1:discov pattern
g0h0j1l0v1:data mine approach
g0h0j1v1:event sequenc
g0h0l0q2:virtual observatori
g0h0l1p0q0s1u0v2w2:open scienc
g0h0v1:keystrok
g0h1:e govern
g0h1j0l1o0u3v2:life scienc
g0h1w2:smartwatch
g0i0:advanc persist threat,blockchain protocol,proof stake
g0i0j0l0:bitcoin transact
g0i0k0:cyber defens
g0i0l0:crypto currenc
g0i0s2t1:lightn
g0i1:blockchain network,inform disclosur
g0i3:secur game
g0j0:cyberattack,empir softwar engin,graph travers,laplac mechan,local differenti privaci,record linkag,vertic partit
g0j0k1l3m1n0p0r1t2:eigenvalu problem
g0j0l0n0s1t1u1x3:hard disk
g0j0l1s1t1:dynam load balanc
g0j0m2:coin flip
g0j0s1:spatio tempor data
g0j1:bitcoin network
g0j1k0l0o2r1:pseudo random number gener
g0j1l1m0n1p6q3r3s1:particl physic
g0k0:modular arithmet
g0k0l1w3:systol
g0k0m5n3o2p0r2t2:quantum processor
g0k1l0o1:pseudorandom number gener
g0k1m2:post quantum cryptographi
g0k1o2:chaotic iter
g0k1r1:scalar multipl
g0k4p0:braid group
g0l0:gpu program,payment system,storag manag
g0l0s1:linear speedup
g0l0t1:multi dimension data
g0l1:mani core processor,matrix matrix multipl,matrix multipli,partit strategi,spars matrix vector multipl
g0l1n2r1t2v1:carbon nanotub
g0l1p1:perform portabl
g0l1p1s1t1:graphic processor
g0l1p2q4s1:n bodi simul
g0l1r1u0:fpga acceler
g0l1s1t1:gpu cluster
g0l2n3p0r2t3v1:nanotub
g0l2o1p1s1w2:graphic card
g0l2p0q1s3:adapt mesh refin
g0l3s1t1:linear solver
g0m0:cryptograph hash function,instruct set architectur,secret commun,threshold scheme
g0m1:revers gate
g0m2:circuit synthesi,commit scheme
g0m2p1r1w2:hardwar effici
g0m3:shor algorithm
g0m3n5o1r2v1:quantum dot
g0n1r2w2:lithographi
g0n1s1:spin transfer torqu
g0n2o0r2:resist switch
g0n2o0r2v1:magnet tunnel junction
g0n2r4:metal oxid
g0n3o0r3v2:field effect transistor
g0o1r1:resist memori
g0o2r1:logist map
g0p0:data process framework,parallel program model,virtual memori
g0p0w2:autotun
g0p1:job submiss
g0p1r2u0v1:workflow manag system
g0p1v1:virtual organ
g0q2:data cube
g0q3r1:astronom data
g0r1:crossbar arrai
g0r2:analog circuit
g0s3x4:secur kei exchang
g0t1:latch,metamorph
g0u0:index scheme,rdf tripl
g0w2:heterogen platform
g1:access control polici,advanc encrypt standard,aggreg queri,agil develop,agil method,agil softwar develop,attribut base encrypt,autom test,blockchain system,bug report,busi process model,byzantin consensu,byzantin failur,byzantin fault toler,certif author,class diagram,code coverag,code reus,code review,concurr control,data wareh,defect predict,doubl spend,effort estim,ellipt curv cryptographi,enclav,encrypt techniqu,event b,eventu consist,fault local,imag encrypt scheme,infrastructur servic,intel sgx,join algorithm,kei valu store,malwar analysi,mapreduc framework,mapreduc job,messag pass system,microservic,model base test,model driven engin,multicor architectur,mutat test,mutual authent,non function requir,object orient softwar,probabilist databas,program repair,qualiti attribut,rdf graph,regress test,scrum,secur manag,secur multiparti comput,self stabil algorithm,serializ,smell,softwar develop project,softwar vulner,test case gener,trust execut environ,work steal,xqueri
g1h0:app develop,cooki,cyber threat,distribut ledger,phish attack,softwar engin research
g1h0i0j1l0:transact data
g1h0j0w2:smart card
g1h0j1:individu privaci
g1h0l0:manag softwar
g1h1:systemat literatur review
g1i0j0:differenti privat mechan
g1i1:job schedul
g1j0:frequent pattern,k anonym
g1j0l4s4:multigrid
g1j0p0:data process system
g1k0l0o3t5u2:slime
g1k0l0o3t5u3:physarum polycephalum
g1k0m2n0o0r2:logic circuit
g1k0m3:revers circuit
g1k2m1s1x3:kei exchang protocol
g1l0:grid environ,manycor
g1l0m0v1:processor architectur
g1l0o2:chaotic map
g1l0o3t5u2:mould
g1l0p1:meta model
g1l1p0:multicor cpu
g1l1p1r2s1t1:coprocessor
g1l1p2:knight land
g1l1p2r2u0v1:workflow manag
g1l1p2u1:grid infrastructur
g1l1s3:stencil
g1l2p0t1:scientif softwar
g1l3p0q0s4u0:domain decomposit
g1m0t1:full adder
g1m1:cryptograph secur,homomorph encrypt scheme,zero knowledg proof
g1m2:fulli homomorph encrypt
g1m4:bit commit
g1m4n0o0r2:quantum bit
g1n0o1r3v2:memrist devic
g1n1r1:non volatil memori
g1o1:cryptograph algorithm,encrypt scheme base
g1o3t5u2:slime mould
g1p0:big data process,xml schema
g1p0u0:trojan
g1p0w2:systemat map
g1p1r1:filesystem
g1p1s1:multi core processor
g1r1:digit circuit,encrypt imag,high level synthesi
g1r2:design space explor,physic unclon function,unclon
g1s1:data manag system,hpc applic,softwar repositori,xml data
g1v1:enterpris applic
g1x3:flash memori
g2:rdf data,softwar product line,softwar test
g2h0v1:android app
g2h1:phish,project manag
g2h2i0v1:blockchain technolog
g2j0k0m2u0:homomorph encrypt
g2j0l3p3q0r2s2t1:xeon phi
g2k1m3n2o3p1r2t4u1v1:logic gate
g2l0u1:associ rule mine
g2l1r1:multicor processor
g2l2p1r1s2:gpgpu
g2l2p1s3:hpc system
g2l3p2q0r1s2:intel xeon phi
g2m0:side channel attack
g2m2:revers logic
g2m2r2t1:adder
g2m4r2:quantum cryptographi
g2o0:imag encrypt
g2p2w2:system chip
g2v1:nosql
g2v2w2:requir engin
g3h0:softwar qualiti
g3h0l0:data warehous
g3h1j0v1:softwar project
h0:advisori,assist live,bot detect,control vocabulari,digit archiv,digit divid,digit health,educ environ,elderli peopl,ethic challeng,european parliament,exploratori search,facebook post,gender gap,graph signal process,health servic,heterogen inform network,home locat,human right,inform societi,intellig tutor system,internet archiv,iranian,knowledg creation,latin america,linear threshold model,media coverag,memento,mentor,meta path,mexican,middl east,migrant,nigeria,onlin convers,onlin date,onlin market,opioid,person profil,primari school,public administr,public sector,refuge,remix,role plai game,seed select,self efficaci,self select,sensemak,social statu,social trust,sociotechn system,south africa,structur equat model,team format,technolog adopt,tempor point process,themat analysi,twitter stream,urban region,urban space,usabl evalu,user accept,visual impair peopl,wikipedia edit
h0i0:share economi
h0i0j0:fair constraint,page view
h0i0j0o0:econom growth
h0i0o1v1:rich get richer
h0i0o2:major rule
h0i0q2t1v2:self regul
h0i1j0:peer effect
h0i1j0l0:hong kong,real estat
h0i1j0o1t2u1v1:collect behaviour
h0i1o0u2:prosoci
h0i1o2s1u0:wealth distribut
h0i2:multiplay game
h0i2j0:econom activ
h0i2j0u2:altruism
h0i2k0o0u2:rock scissor
h0i2u0:behavior econom
h0i3j0k0o0u2:coordin game
h0i3o0t1u0v1:iter prison dilemma
h0j0:co cluster,commut time,conspiraci theori,edg remov,educ data mine,link predict algorithm,mobil health,multiplay onlin game,opinion poll,peer review system,polit commun,polit polar,social network websit,vote behavior
h0j0n0o1r1:interlock
h0j0n0o3:bond percol
h0j0o1:power law graph
h0j0o1s1:forest fire
h0j0o1t1:normal mutual inform
h0j0o2u0v1:scale free graph
h0j0p0:educ resourc,nobel prize,seminar
h0j0s1:blackboard
h0j0t1:rumour
h0j0t1v3w2:eeg data
h0j0u2:graphlet
h0j0v2:entropi measur,multidimension scale
h0j1:transport mode,univers law
h0j1l0t1v1:granger,granger causal
h0j1l1o2t2u3:metabol network
h0j1n1o3:percol threshold,percol transit
h0j1n2o1p2q5v1:scale relat
h0j1o1u0:small subgraph
h0j1o2r1:tip point
h0j1u1:genealog
h0j2k1p2:hypergeometr
h0j2t1:treatment effect
h0j3:graphon
h0k0l1m2n4o3r1t1u0:squar lattic
h0l0n1t1u0w2:helix
h0l0u0:open sourc platform
h0l1n2o2t1:first passag time
h0l1p0u1v2:short review
h0n0o2s1v2:self organ critic
h0o0:innov diffus,sign graph,social ident,street network
h0o0u2v4:cultur evolut
h0o1:consensu format,public debat
h0p0:new zealand
h0p0r1:smartphon app
h0p1r1:digit preserv
h0r1:mathemat formula
h0t1:academ publish,academ search,digit footprint
h0t1v1:virtual realiti environ
h0u0:chronic diseas,vigil
h0u1:diseas outbreak
h0u1v2:subject head
h0v1:dyadic interact,engin student,knowledg worker,moral foundat
h0v1w3:tongu
h0v2:autism spectrum disord,psycholog state,virtual agent
h0v3:event relat potenti
h0w2:onlin collabor
h1:academ institut,arabia,citat indic,citat relat,cite articl,donald trump,e learn system,educ technolog,ego network,filter bubbl,higher educ institut,indonesia,influenc propag,mendelei,microsoft academ,older adult,onlin media,overlap commun structur,pakistan,partisan,poverti,program cours,propaganda,saudi arabia,seriou game,sina weibo,social bot,social capit,social media activ,text entri,trump,twitter activ,usabl test
h1i0:influenc spread,social good
h1i0j0o2:social organ
h1i0j0t1:referr
h1i0j1:attrit
h1i0j1o1u0:si epidem
h1i0j1o2t1u0v2:simpl rule
h1i0o3u0v2:googl matrix
h1i0o3u1:name game
h1i1j0o0:link format
h1i1j2o1:intern trade
h1i2:labor market
h1i3k0o2u3:prison dilemma game
h1j0:blogospher,cite public,clickstream,co citat,coauthorship network,conspiraci,countri level,echo chamber,gender differ,googl map,individu scientist,informetr,learn manag system,suprem court,troll,twitter account,univers student
h1j0l0v4:brain signal
h1j0m1n4o4p0:mean field theori
h1j0o0:digit trace,social movement,socio technic system
h1j0o1:triadic closur
h1j0o1t1:bias random walk,influenti spreader
h1j0o1u2:epidemiolog model
h1j0o2u2:face face interact
h1j0o2v1:core peripheri structur
h1j0o3:mass media
h1j0q1r2:citizen scienc
h1j0t1u2w2:sir model
h1j0u0:longitudin studi
h1j0v1:research fund
h1j1:central metric,journal rank,label propag algorithm,locat base social network,strong ti,urban mobil
h1j1k0o1u0:complex contagion
h1j1l0o0t1u2:network motif
h1j1l0p0u0v1:physic activ
h1j1n1o3v1:random walker
h1j1o0:detect commun structur
h1j1o0p0:citat rate
h1j1o0v2:extern influenc
h1j1o1:assort mix,close central,friendship paradox,tie strength
h1j1o1t1:human mobil pattern
h1j1o1u3:epidem outbreak
h1j1o2t1v1:weak ti
h1j1o2u0:contagion process
h1j1o2v1:modular maxim
h1j1p0:highli cite paper
h1j1p0u0v1w3:meta analysi
h1j1s1:cite refer
h1j1u2:influenza
h1j2:friendship network
h1j2l0o2u2:branch process
h1j2l1o1t1v5:brain network
h1j2l2o2t3u5:protein protein interact
h1j2o0p0s1u0v1:miss link
h1j3o0:stochast blockmodel
h1j3o2:preferenti attach model
h1k0o2t1u2:epidem dynam
h1l1o0:communic
h1o0:line social network
h1o0u0:museum
h1p0:scientif publish
h1p1:readership
h1r1:gamif
h1v1:hawk process,overlap commun detect,success factor
h1v4w2:motor imageri
h2i0j0:social network site
h2i0j1o2:inform cascad
h2i0j2o2:triadic
h2i1j1k0o4:opinion format
h2i1j1o4u2:voter model
h2i3o3t1u4:public good game
h2j0:altmetr,bibliometr analysi,citat index,educ institut,independ cascad
h2j0o1u0:influenti node
h2j1:citat analysi,co authorship network,journal impact factor,polit parti
h2j1k0o3t3u1:spread dynam
h2j1k1o3t2u3:epidem threshold
h2j1o0:interdisciplinar
h2j1o2t2u1:spreader
h2j1o2u0:scientif collabor
h2j1o2u3:epidem process
h2j1p0:co author,coauthorship,public year
h2j2:mobil phone data,scientif journal
h2j2o1:citat distribut
h2j2o2u0:social contagion
h2j2o4t2u2:degre correl
h2j2p0q0r2:scientif impact
h2p0:scholarli commun
h3j1:bibliometr indic
h3j2k0p0s1u0:impact factor
h3j2o4u0:multiplex network
h3j2p0:citat impact
h3j3o0:h index
i0:autom market maker,bayesian persuas,cryptocurr market,effici frontier,minimax regret,minmax,monetari polici,moral hazard,onlin convex optim,onlin marketplac,portfolio optim problem,rank aggreg,revenu manag,rideshar,transact fee,uniform converg
i0j0:aggreg rule,consum behavior,inform acquisit,rental,switch cost
i0j0k0l0:non normal
i0j0l1:weak form
i0j0l1o1:styliz fact
i0j0n0o1:path depend
i0j1l1:copula
i0j2:minimax optim
i0k0m5n3o2p3q1r4t1:quantum correl
i0l0:asset manag,optim portfolio,portfolio alloc
i0l0m0:possibilist
i0l0m1n2o1p2q0s2:strang
i0l1:credit risk,heston,price movement,stock trade
i0l1s1:garch
i0o1:binari choic
i1:asset price,axiomat character,card game,choic rule,colleg admiss,discount sum,expert advic,fix budget,optim invest,optim regret,risk prefer,strateg manipul,uniform price
i1j0:gambl,internet advertis,reveal prefer
i1j0l0:intradai
i1j0l0o1:rout choic
i1j0l1:invest strategi,portfolio select,price predict
i1k1:quantal
i1l0:central bank,foreign exchang,market indic,order book
i1l0t1:spot market
i1l1:american option,financi risk,limit order book,stochast volatil model
i1l2o1:exchang rate
i1m0:vote protocol
i1o1t1v4:winner take
i1u1:finit popul
i2:axiomat approach,bargain game,board game,competit market,counterfactu regret minim,defer accept,equilibrium price,first price auction,fisher market,fix price,hedon game,inform asymmetri,market maker,maxmin,multi player game,no regret learn,onlin auction,ordin prefer,prefer aggreg,price competit,price discrimin,proport represent,school choic,serial dictatorship,singl peak prefer,social choic function,sum game,truth tell
i2j0:imposs theorem
i2j0l1:transact cost
i2j0l2:stochast volatil
i2j1:stochast domin
i2j1l2:stock exchang
i2j1l3:financi time seri,option price
i2l0:optim bid
i2l2m1:portfolio optim
i2u0:markov game,symmetr game
i3:ad auction,algorithm mechan design,approxim equilibria,auction design,bayesian game,bayesian incent compat,bimatrix game,displai advertis,doubl auction,gener second price,graphic game,indivis item,match market,matrix game,multi unit auction,multiwinn,real time bid,reserv price,rout game,sequenti game,side market,social welfar maxim,sponsor search auction,submodular valuat,vcg mechan
i3j0:approxim nash equilibrium,egalitarian,imperfect inform game,lotteri,normal form game
i3j1:approxim nash equilibria
i3l0:bid strategi
i3q1u0:singl peak
i3v1:hedon
i4:indivis good,optim auction,sponsor search,strategi proof,strategyproof
i4j0:fair divis,second price auction
i4m1:correl equilibria
j0:acoust sensor,bayesian classifi,bayesian prior,categor variabl,causal mechan,covari estim,cycl length,data driven discoveri,dispar impact,drought,function data analysi,fuzzi cluster,gener error bound,incomplet observ,interlac,jigsaw puzzl,langevin diffus,markovian process,meta inform,non uniform sampl,normal cut,nowcast,odd ratio,outcom predict,polynomi regress,popular music,posterior approxim,probabilist forecast,probabilist perspect,provabl robust,quantil regress,recurs tree,regim switch,safeti assess,spars linear regress,spars regress,spatial mix,stabl rank,stack exchang,stochast bandit,structur damag,subgraph count,tail behavior,travel demand,world cup
j0k0l0o0p7q6r1:dark energi
j0k0l0o1p0:eigenvalu distribut
j0k0l1n0:orthogon polynomi
j0k0m1:orthonorm basi
j0k0m3n2o1p2q1:thermal state
j0k0o0p2q5t2:globular
j0k1:stein
j0k1l0m2n3o0p2q2r2v1:ladder
j0k1l2n0o0s4t2:unsteadi
j0k1m0n1p1:fusion rule
j0k1p0v1:riemannian geometri
j0k2m0p0:sheaf
j0k3m3n2o2p2v1:toric
j0k3p4:moduli space
j0k4p2:langland
j0l0:block coordin descent,featur select algorithm,moment match,price forecast
j0l0m0n2o1p0r2t1u1v1:langevin equat
j0l0m0r1:nonlinear transform
j0l0n0u2:quartet
j0l0o0:advers event
j0l0p5q7r1s2:milki wai
j0l0s1:solar irradi
j0l0s1t1v1:anisotrop diffus
j0l0s1u0:optim experiment design
j0l0u1:tuberculosi
j0l0v1:epilept seizur,hard threshold
j0l0v2w2:epilept
j0l1:support vector regress,tucker decomposit
j0l1m1p7q5r4:neutrino
j0l1m2n4o1p1r2t1:long rang interact
j0l1n1:heat conduct
j0l1n1u3v1:live cell
j0l1n2o0s1t3u3v1:bacteri
j0l1p3q4:binari black hole
j0l1p5q5r5s4t1:cosmic rai
j0l1r1s1:structur health monitor
j0l2t2u4:multipl sequenc align
j0l2u3:microarrai data
j0l3n0p0r1s2v1w2:finit element model
j0l3n0s5t1:navier stoke equat
j0m0:kroneck product
j0m0n1o0p0r1t1:non univers
j0m0n2o0:relax dynam
j0m0n2o2p5q3:first order phase transit
j0m0o0v1:gibb sampler
j0n0:direct percol
j0n0o1p2q0:tsalli
j0n0o1t1:maxwel demon
j0n0p1q2:unsupervis machin learn
j0n0r1:multislic
j0n0s1:ornstein uhlenbeck process
j0n1p5q4r1s1:neutron star
j0n1v1:higher order interact
j0n2o1p1s2t1u0:fokker planck equat
j0o0:entropi maxim,public transport system
j0o0v1:no free lunch
j0o1:maxim entropi
j0o1p1q0r2u2:stochast fluctuat
j0o1v2:transfer entropi
j0p0:mcmc sampl,ricci curvatur
j0p0q0s1:scatter transform
j0p0q4:photometr redshift
j0p0r1:color nois
j0p0s1v1:swiss
j0p1q2:neural posterior estim
j0p1q3:dark energi survei,gaia data
j0p1q3r1:gravit wave event
j0p1q5:star format histori
j0p1q6s1:host galaxi
j0p2q5:globular cluster
j0p2q5r1:euclid
j0p2q5s1:light curv
j0p3q4:galaxi survei
j0p3q6r2:quasar
j0p4q5r1x3:type ia supernova
j0p4q5s1:gravit lens
j0p5q4:hubbl constant,hubbl tension
j0q0:hierarch bayesian model,select bia
j0q3:mock observ
j0t1v1:maximum entropi model
j0t2:multilay neural network
j0u0:biclust
j0u0v1:mix effect model
j0u0v4:neuroimag data
j0u1:precis medicin
j0v1:nonparametr regress,soft cluster
j0w2:skype
j1:chang point detect,determinant point process,good fit test,instrument variabl,isoton,minimax rate,model misspecif,recoveri guarante,spars pca,spectral cluster algorithm,spheric gaussian,varianc estim
j1k0l0n2o1t1u0:interact particl
j1k0n0:gibb measur
j1k0o0q0w2:voronoi tessel
j1k1l0v1:heat kernel
j1k1l1p1r2w3:radon
j1k1m4n3o1p1r2:wigner
j1k2l1n0o2q1s1t2v2:temper
j1l0o1p4q4r2s2v2:power spectra
j1l0p3q8s2t1:star format
j1l0q0v1:kernel densiti estim
j1l0v3w3:seizur
j1l0w2:fals discoveri rate
j1l1m3n2o2p8q7r6s3:dark matter
j1l1p0q5r2t1:exoplanet
j1l1s3:ensembl kalman filter
j1l1t1u0v4:brain connect
j1l1t2u1v3w2:independ compon analysi
j1l1u3:ancestr
j1l2u3:genom wide associ studi
j1n0o0:interact particl system
j1o0t1u1:symbol sequenc
j1p1q2r1:posterior estim
j1p1q2s1:nest sampl
j1p1q3r1s1u0:simul base infer
j1p5q3r3:gravit wave signal
j1q2:astronom research
j1r1:finit mixtur
j1s1u0v1:pareto distribut
j1t1:nois sensit
j1t2u1v2:pairwis correl
j1w2:resampl method
j2:variabl select,zero law
j2l1m0n1o2p2q1r3t2u0v2:rare event
j2m0n2o1v2:multifract
j2q1:hamiltonian mont carlo
j3l1u1:r packag
k0:blockwis,smooth curv
k0l0m0n1p1q3r5s2w2:wavefront
k0l0m1:multiparamet
k0l0n0r1:asymptot expans
k0l0n2p0s1:hard sphere
k0l1:ezier curv,interv arithmet,root find
k0l1m0n2:oding equat
k0l1n3s1t3:forc field
k0m0:complet characteris
k0m0n1p1:topolog excit
k0m1n1:quantum spin system
k0m1n1o1p3q0:instanton
k0m1n1p2:form symmetri
k0m1n2o0p5q3:effect field theori
k0m1n2p2:non invert symmetri
k0m1n2p3q1s1:gaug invari
k0m1n3o0p4q2r1v1:soliton
k0m1n3o1p4q1t1:topolog defect
k0m1n4o1:topolog phase transit
k0m2n0o0p2q0r1:uncertainti principl
k0m2n0p0:non clifford gate
k0m2n1o1p0:gibb state
k0m2n1o1p4q2r2:quantum graviti
k0m2n1p1:lindblad equat
k0m2n2o0p1r3t1:casimir
k0m2n2o1p1r2t2:non hermitian hamiltonian
k0m2n3o1p2:symmetri protect topolog
k0m2n3o1p5q2:gaug field
k0m2n3o2p2:free fermion
k0m2n3o2v1:quasiperiod
k0m2n3p1:fermion system
k0m2n4o1p0:triangular lattic
k0m2n4o1p4q1t1:majorana
k0m3:quantum fourier transform
k0m3n0o0:clifford circuit
k0m3n0p1:magic state
k0m3n0p2:no go theorem
k0m3n2o2p0r2:liouvillian
k0m3n3o0p1r3s1:except point
k0m3n3o3p2q0s2t1:entropi product
k0m3n4o1p0r1:kitaev
k0m3n4o1p4q1r3s1t2x3:bound state
k0m3o0r1:measur base quantum comput
k0m3o1:adiabat quantum comput
k0m4n2p2r4s1:coher state
k0m4n3o1p1r2:state prepar
k0m4n3o2p1r3t3:quantum coher
k0n0:lattic vector
k0o0:hyperbol graph
k0o1:chao theori
k0p0:clifford algebra
k0p0q0:dualiti relat
k0p0t2:snake
k0p1t1:tensor field
k1:continu fraction,mean curvatur
k1l0m0n2p1q1r1s3:toroid
k1l0m1n2o3p1q0r1v2x3:chaotic dynam
k1l0m2n2o1p7q5r1s2:scalar field
k1l0m4n4o2p3r2:product state
k1l0m5n5o4p2r3t3:quantum phase
k1l1:equat aris
k1l1m3n3o0p1r1:matrix product state
k1l1m5n5o3p3r3t4:quantum simul
k1l2n3o0s4t1:viscoelast
k1m0n1p2:topolog field theori
k1m0n2o0t1:cluster expans
k1m0p0:integ multipl
k1m1:finit abelian group
k1m1n2o1p2:beth ansatz
k1m2n0p1t1:fock space
k1m2n1o1:quantum hamiltonian
k1m2n4o2p4r1:conform field theori
k1m2n5p2r1s1:chern
k1m3:zx calculu
k1m3n2o1p2:toric code
k1m3n5o2p2r2:topolog phase
k1m4n4o4p3:spin chain
k1n0o2:kuramoto model
k1n1:pfaffian
k1n2o1t1:multist
k1n2p0:spinor
k1n5t1:crystal structur
k1o0t1u0:fundament theorem
k1p0:grassmann
k1p2q0:tensor power
k1p4q4r1s1:compact object
k1q0:compact group
k1v1:brick
k2:conjugaci problem,isomorph class
k2l0:matrix algebra
k2m1n0p2:nonabelian
k2m3n4o1p5q1r1v1:gaug theori
k2n0p1:riemann surfac
k2n0p2:orbifold
k2p0:symmetr tensor
k2r1:unitari group
k3:gener linear group,modul categori,triangul categori
k3l0m3n3o2p5q1:quantum field theori
k3m1n0p2:tensor categori
k3m2:frobeniu algebra
k3m2n0o0p3:oper algebra
k3p0:categorif,weyl group
k3p1:cluster algebra,commut algebra,drinfeld
k3p2:superalgebra
k4:heck algebra
k4m1p2v1:hopf algebra
k4p1:reduct group
l0:cartograph,continu optim problem,crack detect,credit score,dynam bayesian network,european option,exploit symmetri,hadamard product,high frequenc trade,impli volatil,kernel matric,kernel ridg regress,launder,monei launder,multivari function,myocardi infarct,singl hidden layer,spatial filter,stock return,subspac project,tensor complet,traffic assign
l0m0:pseudo invers
l0m0n2p0r2:nanocryst
l0m0n2p0r3s1:electron beam
l0m0n4s2:disloc
l0m0p3q2r3s3:particl acceler
l0m1n2o1p0:sign problem
l0m1n4r3s1t1:boron
l0m3:variat quantum circuit
l0n0:constitut law
l0n0p0q0:thermal radiat
l0n0p0r1:wave scatter
l0n0p2q3r1s1:spheroid
l0n0p2r2s3t1:particl track
l0n0q0s1:shock wave
l0n0q1s1t2:carbon dioxid
l0n0r1t2w2:curv surfac
l0n0r2t1:residu stress
l0n0s1:liquid metal,variat formul
l0n0t1u2v2:chemotaxi
l0n0u0:reaction mechan
l0n0u2:cell divis
l0n0w2:heat diffus
l0n1:martensit,phase field simul,strain gradient
l0n1p0s1:solidif
l0n1p0s2t2:low pressur
l0n1p2r2:multipl scatter
l0n1q0s3:heat flux
l0n1r1s1:semiconductor devic
l0n1r2:ptychographi
l0n1s3t1:creep
l0n1t3:copolym
l0n1v1:stress field
l0n2:centrosymmetr,pressur depend,proxim effect
l0n2p0:thermodynam consist
l0n2p4q2s2:boltzmann equat
l0n2r1:microstructur evolut
l0n2s1t1:hydrat
l0n2t2u0:lipid
l0n2t3:polydispers
l0n3:solar cell
l0n3p0s1w2:electr conduct
l0n3r1t2:electrolyt
l0n3r1v1:electron transport
l0n4r1t3:interatom
l0o0p0q4s1t3:protoplanetari
l0o0u2:canal
l0o2s1u0:stochast local search
l0p0q3r1:planetari system
l0p0q5r2s3t1:radi transfer
l0p0r2:nuclear reactor
l0p0r2u0:deep learn classifi
l0p1q0r1:python framework
l0p1q1r2s1t2w2:balloon
l0p2q5s2:cosmolog simul
l0p3q3r1:black hole merger
l0p3q3r2:cherenkov
l0q0s1:mercuri
l0q0w2:bia correct
l0q1u1:symbiot
l0q3:ga flow
l0r1:crude oil,uncertain input
l0s1:offshor,scientif machin learn,wavelet analysi
l0s1t1u0w2:cancer treatment
l0s1w2:conjug gradient method
l0s3:dynam mode decomposit
l0t1u1:protein design
l0u0:featur select techniqu,partial least squar
l0u0w3:perfus
l0u1v1:cell line
l0v1:de nois
l0w2:solv invers problem,time frequenc analysi
l0w3:atrial,left ventricl
l1:choleski factor,elementari function,financi document,gpu kernel,interest rate,low rank matrix approxim,polynomi expans,portfolio manag,qr decomposit,qr factor,quasi newton method,renov,solv pde,tikhonov regular
l1m0n0t3u1:molecular properti
l1m0n0t4u0:comput chemistri
l1m0n1q1r2s1:physic inform neural network
l1m1n1t4:molecular orbit
l1m1n4o0p3q2s4t2u1:helic
l1m1n4p2q1r2t1v1:dipolar
l1m1n6o0r3s2v1w2:thin film
l1m2n4o1p0q0r4s3t4v2w3:nanoparticl
l1m3n2r2t5:quantum chemistri
l1n0:geometr nonlinear,shear deform
l1n0p0:hybrid mont carlo
l1n0p1q1r1s2t1u2v3w2:calcium
l1n0p3q1:brane
l1n0s1:elastoplast
l1n0s2:elast wave
l1n0s2t3w2:magnet nanoparticl
l1n0s3:porou materi
l1n0u2w3:mass spectrometri
l1n1o0:roughen
l1n1o1:kardar parisi zhang
l1n1o1t1u2:vesicl
l1n1p3q1r3s2:charg particl
l1n1s1:strain rate
l1n1s3:free surfac
l1n2:thermal stabil
l1n2o1p2q0s2t2:surfac tension
l1n2o1q5s1t3:filament
l1n2p1s1w2:acoust wave
l1n2r1s3t4u1:microfluid
l1n2r1t2v2:electr properti
l1n2s1t3:elast properti
l1n3r2s1w2:piezoelectr
l1n3s3t1w2:rheologi
l1n4o1p0r1s3t2:droplet
l1n4q0:thermal conduct
l1o0t1u2:self replic
l1o2s1t1:parallel temper
l1p0:higher order deriv,line search
l1p0s3:fluid simul
l1p1q1v1:window function
l1p1r2t1:civil engin
l1p4q6r1s3:tidal
l1q0t1:thin shell
l1q0t3u0:chemic kinet
l1q2s1t1:mass transfer
l1r1w3:tomograph reconstruct
l1s1:thermal comfort,unbound domain
l1s1t1:fast multipol method
l1s1w2:chebyshev polynomi
l1s2t2u2w2:antibodi
l1s3:airfoil,fluid mechan,heterogen media
l1s4:larg eddi simul
l1t1:fuzzi c mean
l1t1u1:fibril
l1t2u2w2:drug design
l1u0w3:arrhythmia
l1u2:gene express profil
l1u3v1:biolog knowledg
l1u4:k mer,protein function
l1v1:rank matrix
l2:advers drug reaction,cad system,matrix exponenti
l2m1n0s2t2:tensor train
l2m2n4o2p1t1:quantum mont carlo
l2m2n5o0p2q1r3s4t1x3:vortex
l2m2n5p1r2s1t4:electron structur
l2n0:lamin
l2n0o1p0s3t1:diffus equat
l2n0p1r1s4t1:moistur
l2n0q0s5:turbul flow
l2n0t1u3w2:peptid
l2n0t3u4:microbi
l2n1:composit materi,crack propag
l2n1s1t2:hyperelast
l2n2p0q3s3t1:multiphas
l2n2p3q3r1s3t1:multipol
l2n2r1s3t2w3:permeabl
l2n2t3u0:molecular simul
l2o0t4u3:protein fold
l2p0q2s3:smooth particl hydrodynam
l2p0r1:colloc method
l2p0s2:euler equat
l2r1s1t2u2w2:cancer cell
l2r1s3t1w2:seismic data
l2s1:multigrid method
l2s1w2:proper orthogon decomposit
l2s2:curvilinear,stoke equat
l2s4:unstructur mesh
l2t2u2:protein structur predict
l2u4:next gener sequenc,rna seq,short read
l3n1s5t2w2:porou media
l3n2s4:heat transfer
l3p0:isogeometr analysi
l3p0t1:isogeometr
l3s3v2:discontinu galerkin method
l3s4w3:fluid structur interact
l3s5t3:lattic boltzmann method
l4n3q1s6t4w2:porou
l4s4v2:discontinu galerkin
m0:hadamard transform,overparametr,pseudo code,riemannian optim,semiconductor manufactur
m0n0:circuit quantum electrodynam,hole spin qubit,long rang coupl,quantum dot arrai,quantum dot devic,random quantum circuit
m0n0o0:condit mutual inform,entangl hamiltonian,memori kernel
m0n0o0p1:free particl
m0n0o1:gener gibb ensembl,parent hamiltonian
m0n0o1p1:entangl asymmetri
m0n0p0:krylov space,quantum thermal machin,random matrix ensembl,tensor network represent
m0n0p0r2:atom motion,oscillatori dynam
m0n0p1r2:microwav frequenc
m0n0p2:discret symmetri
m0n0p4q2:graviton
m0n0q0r2:frequenc comb
m0n0r1:caviti coupl,low frequenc nois
m0n0r2:casimir forc,silicon nitrid
m0n0r2t1:millimet scale,reson coupl
m0n0t1:molecular spin
m0n1:coher transport,entropi product rate,fermi gase,heat dissip,imaginari time evolut,matrix product oper,phase fluctuat,silicon carbid,sweet,tantalum,thermal anneal
m0n1o0:anderson impur model,long rang entangl,spectral statist
m0n1o0p0:continu symmetri,current fluctuat,exactli solvabl model,loschmidt echo,multicrit,pretherm
m0n1o0t1:doubl potenti
m0n1o1:anderson insul,disord spin,gibb ensembl,hilbert space fragment,long rang hop,xxz chain
m0n1o1p0s1t1:travel wave
m0n1o1p1q2:zero point
m0n1p0r3s1:optic trap
m0n1p1:higher form symmetri,quantum doubl,spt phase
m0n1p1q1:hole spin
m0n1p4q1:gaug symmetri
m0n1q2r3t1:grate
m0n1r1:spin defect,superfluid densiti,thermometri
m0n1r2:caviti photon,polar molecul
m0n1r2t1:diatom
m0n1t2:spin phonon coupl
m0n2:carbid,doubl quantum dot,harmon trap,nanoribbon,non hermitian topolog,quantum confin,quantum fluid
m0n2o0:charg fluctuat
m0n2o0p0r1:quantum gase
m0n2o0p2:majorana fermion
m0n2o1:anderson model,stochast thermodynam,variat mont carlo
m0n2o1p0:dynam phase transit,finit rang,topolog transit
m0n2p0:optic activ
m0n2p0r1t1:doubl layer
m0n2p0t1:microscop theori
m0n2p1:fracton
m0n2p1q0r2:germanium
m0n2r1:nonequilibrium steadi state,quasicryst,random phase approxim,topolog edg state
m0n2r1s1t3x3:electron excit
m0n2r2:bose gase,photocurr
m0n2r2s1t2:diffract pattern
m0n2r2t2x3:circular dichroism
m0n2t1:raman scatter
m0n2t2:hydrid
m0n3:quantum spin liquid
m0n3o0:spin current
m0n3o0p0:collect excit
m0n3o3t1:glassi
m0n3p0:dynam mean field theori
m0n3p0r1:spin hall effect
m0n3p0r2t1:metamateri
m0n3r1:ultrathin
m0n3r2t1:spin orbit interact
m0n4:cuprat,flat band,mott insul,spin textur
m0n4o0:thermoelectr
m0n4p0:kagom
m0n4p0q1t1v1:charg transfer
m0n4p0r1:charg densiti wave,cooper pair
m0n4p0r1s1:phase separ
m0n4q0r1s2:high pressur
m0n4r1:hall conduct,topolog insul
m0n4r1t1x3:rashba
m0n4r2:skyrmion
m0n5r2:altermagnet
m0o0p1q0:multivers
m0p0:higher order tensor
m0p1:geometr perspect
m0p4q1:neutrino oscil
m0p4q2r2:ultralight dark matter
m0p4q4r1:modifi graviti
m0p6q4r2s1:gravit wave background
m0q1r1:weak signal
m0r3v1:silicon photon
m1:coin toss,nois toler,quantum kernel,squash
m1n0:classic shadow,qubit readout,superradi phase
m1n0o0:system bath coupl
m1n0o0p1:non stabiliz
m1n0o1p1:quantum speed limit
m1n0o1r1:counterdiabat
m1n0o2:is spin glass
m1n0p0:digit quantum simul
m1n0p0r1t2:tree tensor network
m1n0p0r3t1:laser cool
m1n0p1:adiabat evolut
m1n0p1r1:quantum cellular automata
m1n0p2r2:vacuum fluctuat
m1n0p3q1:curv spacetim
m1n0r2:lithium niobat,ultrastrong coupl
m1n0r3:silicon insul
m1n1:charg nois,hamiltonian dynam,quantum batteri,shuttl,ssh model
m1n1o0:quantum mani bodi dynam,xxz model
m1n1o0p0:quantum wire
m1n1o1:neural quantum state,non equilibrium phase,thermodynam cost
m1n1o1p0:quantum is model
m1n1o1p1:quantum mpemba effect
m1n1o1p1r1:inform scrambl
m1n1o1p2:spectral form factor
m1n1p0:thermal machin
m1n1p0r1:nanomechan,unitari circuit
m1n1p0r2:photon emiss
m1n1p0r2t1:casimir effect
m1n1p0t1:hyperfin interact
m1n1p1:sachdev ye kitaev,syk model
m1n1p1r2:superconduct reson
m1n1p3q0:schwinger
m1n1r1:energi relax,microwav reson
m1n1r1t1:laser field
m1n1r2:mechan reson,niobat,purcel,singl photon emitt,spontan emiss,superconduct nanowir,ultrastrong
m1n1r2t1:nonadiabat
m1n1r3:rabi oscil
m1n1r3v1:singl photon detector
m1n2:fermi hubbard model
m1n2o0:non hermitian skin effect
m1n2o0p0:entangl spectrum
m1n2o0p0r1:heat engin
m1n2o0p3q0r4:holographi
m1n2o1:anderson local,bose hubbard model,quantum mani bodi scar,time crystal
m1n2o1p0:eigenst thermal hypothesi,xy model
m1n2o1p0r1:quantum quench
m1n2o1p1:lutting liquid,mpemba,mpemba effect
m1n2o2:ergod break
m1n2p0q1r2:free electron
m1n2p0r2:geometr phase
m1n2p0r3:optic tweezer
m1n2r1:floquet engin,light matter coupl,rydberg atom arrai
m1n2r1t2:spin relax
m1n2r2:second harmon gener
m1n2r3t1:microcav
m1n3:spectral function
m1n3o0r2:quantum metric
m1n3o1:quantum critic point
m1n3o2p0r1t1:disord system
m1n3p0r1t1:polaron
m1n3p0r2t2:berri phase
m1n3p1:honeycomb lattic,zero mode
m1n3p2q2r3t3:lithium
m1n3r1:edg mode,ultracold atom
m1n3r2:hexagon boron nitrid
m1n3r2t2x3:dichroism
m1n4:nonreciproc
m1n4o0r1:spin wave
m1n4o0s1:charg transport
m1n4o2p4q2r2:domain wall
m1n4p0r4s1t1:plasmon
m1n4p1q1r2:densiti wave
m1n4p1q2r2t1:optic properti
m1n4r2:quantum geometri
m1n4s1:chern insul
m1n4s1t3:electron correl
m1n4t1:spin dynam
m1n5:magnet order
m1n5r1:fermi surfac
m1o2p0q0s1t1:chimera
m1p2q2r4s1:gravit wave detect
m1p3q1r3:dark matter search
m1p3q3r5s1:gravit wave detector
m1p5q3r2:ultralight
m1p5q3r2s1:dark photon
m1p7q6s1v1:primordi
m1q3r2t1:maser
m1r2t1:spectral filter
m2:quantum regist
m2n0p0r1:fock state
m2n0p1q0r4:photon count
m2n0p2q0r3s1:levit
m2n0r1:quantum state prepar
m2n0r1t1:quantum phase estim
m2n0r2:cat state,microwav photon
m2n0r3:coupler
m2n0r3t1:entangl photon
m2n1:quantum master equat
m2n1o0p0t1:tensor network state
m2n1o0r3:back action
m2n1o1:quantum jump
m2n1o1p1:thermal reservoir
m2n1o1p1r1t1:dissip dynam
m2n1o1p3:krylov complex
m2n1p0:dynam decoupl
m2n1p0q1r3t1:continu wave
m2n1p0r1:dark state
m2n1r1:singl photon sourc,spin ensembl
m2n2o0p0r4:tweezer
m2n2o0p1:area law
m2n2o1p1s1:quantum thermodynam
m2n2o1p3r1:lattic gaug theori
m2n2o2:quantum spin chain
m2n2o2p1:mani bodi local
m2n2o2p1r1:is chain
m2n2o2r2:mani bodi dynam
m2n2p0r1:transmon qubit
m2n2p1r1:quench dynam
m2n2p1r3:wave packet
m2n2p3q0r2t1:superradi
m2n2p6q4r4:axion
m2n2r1:nv center,uncertainti relat
m2n2r3:blockad,color center
m2n2r4:quantum photon
m2n2t2:spin coher
m2n3o0p0r3:optic lattic
m2n3o1p0r2:non hermitian system
m2n3o1p1:heisenberg model,quantum transport
m2n3o1p1r1:quantum chao
m2n3o1p3q1s1:strongli coupl
m2n3o1r1s1:skin effect
m2n3o2p2v1:univers scale
m2n3o2p3q0r1v1:spontan symmetri break
m2n3p0r2:su schrieffer heeger
m2n3p1q0r2:cold atom
m2n4o0p1r1:honeycomb
m2n4o2p1:quantum critic
m2n4o3p0t1:anderson
m2n4p0:hubbard model
m2n4p0r2:edg state
m2n4r2:nanowir
m2n4r4:nitrid
m2n4r4t1:polariton
m2n5o2p2r1s1:superfluid
m2n5p0:hubbard
m2n5p0r5t2v2w2:ultrafast
m2n5r1:magnon
m2n5r2:spin orbit coupl
m2o0p2q1s1:timelik
m2p0:barren plateau
m2p0q2:superlumin
m2p0r1s1:ion trap
m2p1q0r3:puls shape
m2r4:four wave mix
m2s1:quantum state tomographi
m3:boson sampl,quantum search algorithm
m3n0:variat quantum algorithm
m3n0o0:postselect
m3n0o0p1r2:wigner function
m3n0o0p2r1:quantum teleport
m3n0p1r3:squeez state
m3n0p1r4t1:photon pair
m3n0v1:nois resili
m3n1o0p1r2:post select
m3n1o0p2:maxim entangl
m3n1p0t3:variat quantum eigensolv
m3n1p1:multipartit entangl
m3n1r2s1:error mitig
m3n1r3:linear optic
m3n2o0p2r3:quantum electrodynam
m3n2p0:superconduct circuit
m3n2p0q1r4:neutral atom
m3n2p0r1:transmon
m3n2p1q0r3t3w2:nuclear spin
m3n2p1r4:optomechan
m3n2r4:quantum emitt
m3n3o0p0r4:rydberg atom
m3n3p0r1:spin qubit
m3n3p1r4t1w2:quantum sens
m3n3p2q0r4:quantum interfer
m3n3r3s1w2:nitrogen vacanc
m3n4o1p2q0r4:bose einstein condens
m3n4o2p2r2t1:floquet
m3n4p0r2t1v2:josephson junction
m3n5o3p4q0:renorm group
m3n5p1r2t1v2:josephson
m3p1:bell inequ
m4n1p0:surfac code
m4n2o1p0r3:quantum metrolog
m4n2o1p2r2:trap ion
m4n2o1r4:quantum fisher inform
m4n3o0p1r2:superconduct qubit
m4n4o0p1r5t1:rydberg
m4n4o3p2r1t1:quantum phase transit
n0:activ colloid,amplitud mode,anderson transit,cross link,crystal plastic,d wave altermagnet,dimension topolog insul,disloc dynam,einstein condens,electron count,excess energi,fuzzi sphere,granular flow,hatano nelson model,heusler alloi,higher symmetri,holon,intertwin order,kubo formula,li ion batteri,live matter,macroscop fluctuat theori,mani particl system,markov jump process,materi properti predict,materi synthesi,morpholog evolut,multitermin,nonequilibrium process,nonlinear schr,phase chang memori,polym solut,pyrochlor lattic,reaction coordin,reduct reaction,rotat diffus,self dualiti,thermoelectr respons,three bodi interact
n0o0p0:weak symmetri
n0o0p0r1t1:fission
n0o0r1:transfer matric
n0o0s1:absorb boundari
n0o0t1:vicsek model
n0o1:nonequilibrium phase transit
n0o1p0:mix phase
n0o1t1:order disord transit
n0o2v2:hopfield model
n0p0:charg trap,chiral phase,densiti wave transit,feynman diagram,local hilbert space,metric tensor,number conserv
n0p0q1:correl nois
n0p0q1s1:relativist effect
n0p0r2:fabri p
n0p0v1:renormalis group
n0p0w2:wound
n0p1:charg pump
n0p1q0r1:polar rotat
n0p1q1r1:equival principl
n0p2:supersymmetri
n0p2q0:meson
n0p3q0:magnet monopol,scalar field theori
n0p3q0r1:fals vacuum
n0p3q1r3:energi deposit
n0p3q3r4s1:scintil
n0p4q3r3s1:auger
n0q0r1t2:ammonia
n0q0s1:liquid water
n0q1:quadrupl
n0q1s1t3:methan
n0q3s2t1:superson
n0r1:descriptor base,dimension altermagnet,ga sensor,massless dirac fermion,microchannel,molecular crystal,non linear optic,non reciproc interact,orbit torqu,oxid semiconductor,stainless steel,wave magnet
n0r2:textil
n0r2s1:strongli driven
n0s1:electron instabl,moment tensor
n0s1t1:elast moduli
n0s1t2:microfluid devic
n0s1w2:shear thin
n0t1:autom workflow,exciton transport,free energi calcul,site select,sticki
n0u0:embryo,epitheli cell
n0v1:ionic liquid,non equilibrium thermodynam
n1:allotrop,anharmon effect,band split,band theori,berri connect,biexciton,binari mixtur,breath mode,cathod materi,compens magnet,correl metal,critic current densiti,crosslink,crystal phase,deform mechan,diamond anvil cell,dimension hubbard model,dirac electron,doubl perovskit,edelstein,edelstein effect,electron transfer,electron tunnel,exchang field,exciton dynam,fermion pariti,ferroelectr phase,fluctuat hydrodynam,fluctuat theorem,focus ion beam,freestand,full count statist,function renorm group,geometri induc,ginzburg landau theori,graphen nanoribbon,gutzwil,haldan model,helic edg state,heusler,hot carrier,hydrogen storag,impur solver,induc magnet,ionic transport,landau theori,lead halid perovskit,light emiss,magnet domain wall,magnet impur,magnet revers,magnetoelectr effect,magnetostrict,meissner,meissner effect,melt point,metal alloi,metal surfac,molecular motor,motil induc phase separ,multiorbit,nanocomposit,nodal point,nonlinear transport,orbit current,penetr depth,period potenti,persist current,polar revers,polariton condens,polym chain,pseudogap phase,quasiperiod system,raman spectra,ratchet,ripen,sachdev ye kitaev model,self diffus,self trap,si substrat,sige heterostructur,singl wall carbon nanotub,skyrmion crystal,spin ladder,spin spiral,spin suscept,spin valv,spinel,spinod,stochast reset,strain field,stripe order,superconduct dome,superconduct electron,surfac acoust wave,surfac charg,surfact,sweet spot,thermoelectr perform,thermopow,topolog flat band,topolog magnon,trion,type ii superconductor,vallei split,vertex correct,vibrat properti,water split,x rai absorpt spectroscopi
n1o0:anomal transport,band touch,correl disord,harmon confin,measur induc phase transit
n1o0p1v1:renormalis
n1o0p6q4:self interact
n1o0r1:subdiffus
n1o0r1t1:anomal diffus
n1o0t1:close pack,glassi dynam
n1o1:lattic ga
n1o1p0:anomal scale,beth lattic
n1o1q1t2v3w3:refractori
n1o2:spin glass model
n1p0:count statist,entangl phase,fluctuat dissip relat,semi metal,shear viscos,sum rule,thouless pump,vortex state,weyl fermion
n1p0q0r1:barium
n1p0q1:grain growth
n1p0r1:atom precis,charg separ,semiconductor heterostructur,superconduct film
n1p0r2t1:phototherm
n1p0s1:kibbl zurek mechan
n1p0s1t1:complex fluid
n1p0s3:flow induc
n1p1:line defect,rg flow
n1p1q0:spin precess
n1p1q1r1:hydrogen atom,momentum transfer
n1p1r2:octupol
n1p2:chiral anomali
n1p3q2r3:birefring
n1q0:radiat damag
n1q0s4:shear flow
n1q1r4:kinet induct
n1q2r1s1t3:sulfur
n1q3r1s1t4x3:organ molecul
n1r1:atom layer deposit,band align,electron lattic,electron mobil,exciton properti,feshbach reson,film deposit,higg mode,holstein,ion implant,is machin,liquid helium,nanomagnet,non hermitian lattic,phase chang materi,photon lattic,planar hall effect,plasmon mode,plasmon reson,sapphir,shapiro,singl ion anisotropi,soft mode,surfac plasmon,tellurid,weak link
n1r1s1t1:spheric particl
n1r1t1:electroluminesc,graphen sheet
n1r1t1v1x3:multipolar
n1r1v1:dielectr properti
n1r2:energi absorpt,high harmon gener,scan probe microscopi
n1s1:electromagnet respons,fluctuat dissip theorem,peierl,vortex lattic
n1s1t1:emuls
n1s1t1u0w3:graft
n1s1t2:granular materi,granular media
n1s2:vortex dynam
n1t1:chiral induc spin select,dark exciton,exchang correl function,inorgan materi,mechan metamateri,nemat liquid crystal,solid surfac
n1t1v1:electr doubl layer
n1u0:epitheli
n1v1:gener langevin equat,organ semiconductor
n1x3:atomist model
n2:acoust phonon,berezinskii kosterlitz thouless,chemic vapor deposit,crystallin materi,cuprat superconductor,densiti wave order,dimension magnet,electron diffract,electron dope,exciton polariton,fermi ga,ferromagnet reson,fraction chern insul,glass transit,haldan,hall angl,heisenberg antiferromagnet,high entropi alloi,hydrostat pressur,hyperuniform,kitaev chain,kitaev model,local moment,magnet excit,magnet textur,magnetoelast,majorana mode,monolay graphen,noncentrosymmetr,noncollinear,operando,optic absorpt,orbit coupl,phase field model,pseudogap,pyrochlor,quantum geometr tensor,quantum well,reentrant,sinter,spin densiti wave,spin fluctuat,strain engin,strang metal,supersolid,thermodynam uncertainti relat,trimer,vallei polar,wannier function,wave superconductor
n2o0:aubri andr,superconduct pair
n2o0p0:canon ensembl
n2o0t1:spin ic
n2o1:langevin dynam,structur phase transit
n2o1p0:cubic lattic
n2o2t1u0v2:near critic
n2p0:chiral magnet,deconfin,defect format,mott transit,quantum hall effect,thouless,transport coeffici
n2p0q0r2:charg state
n2p0q0s1:hydrodynam interact
n2p0r1:dimension electron ga,ion beam,optoelectron properti,spin chiral
n2p0r1t1:metal organ framework
n2p0r2:phase stabil,photon crystal
n2p1:broken symmetri,topolog band
n2p1q0r4s1:silica
n2p1q0s2:magnet fluctuat
n2p2:chiral symmetri
n2p2r3t1v1:cathod
n2p2s1:kinet theori
n2p3q1t2:supercool
n2q0:amorph solid
n2r1:anomal hall conduct,ceram,collect mode,crystal growth,dielectr respons,dynam structur factor,electr control,epitaxi growth,heterojunct,inelast x rai scatter,lifshitz,magnet circular dichroism,magnet skyrmion,pair densiti wave,quantum oscil,solid solut,spin excit,tungsten,wave altermagnet
n2r1s1t1v1:liquid state
n2r2:magic angl,spin orbit torqu
n2r2s1:light scatter
n2r2t1:invers design
n2s1:defect engin,heat transport,point contact
n2s1t1:phosphoru
n2t1:carrier mobil,heavi metal,oxygen vacanc,plastic deform,spin select
n2t1u1:hydrogen bond,nanopor
n2v1:magnet switch
n2w2:thermal expans
n3:activ particl,ambient pressur,andreev,brownian particl,charg order,dzyaloshinskii moriya interact,electron phonon interact,ferrimagnet,geometr frustrat,grain boundari,graphit,halid perovskit,hall respons,intercal,kagom lattic,machin learn potenti,magnetoelectr,majorana zero mode,metal insul transit,orbit magnet,spin transport,superconduct order,topolog superconductor,trilay
n3p0:quantum hall state
n3p0r2:luminesc
n3p3q1r1:dirac fermion
n3r1:fermi liquid,optic conduct,time revers symmetri break,topolog materi,twist bilay graphen,weyl semimet,x rai scatter
n3r1t3:inorgan
n3s1:critic current
n3s2:thermal transport
n3t1:atomist simul,halid,lattic dynam,machin learn interatom potenti,materi discoveri
n3t3:liquid crystal
n4:berri curvatur,magnet phase,magnet properti
n4o1s1t3u0:activ matter
n4p0:kondo
n4p0q1r1s1t1v1:nickel
n4q2t2u0:amorph
n4r1:anomal hall effect,bilay graphen,semimet,surfac state
n4r1t2:magnetoresist
n4r2:magnet anisotropi
n4s1t2:colloid
n4t2:nemat
n5:perovskit
n5r2:epitaxi,singl crystal
n5r2v1:ferroelectr
o0:fiscal,invari subspac,maximum coverag,novelti detect
o0p0q1:newtonian dynam
o0p1:hyperbol geometri,tsalli entropi
o0p2q2:dens core
o0p3q1:loop correct
o0p5q6r1s2:supermass black hole
o0r1:linear recurr,reprogram
o0s1:sphere pack
o0t1u0v1:self repair
o0t1v1:rapid transit
o0v1:cybernet,mental represent
o0v2:deep linear network
o1p0q0:taylor expans
o1r1t2v4:neuron circuit
o1r2t1u0v4:artifici neuron
o1s1u0v3w2:homeostat
o1v1:brain inspir comput,global synchron
p0:autom grade,bay risk,bayesian optimis,chip design,cloak,condit normal flow,condit variat autoencod,flowchart,induct reason,knowledg accumul,never end,parrot,partial cover,uncertainti calibr
p0q0:barycent,curv fit,densiti base cluster,surfac temperatur,uplift
p0q0r1s3:solar radiat
p0q1:solar activ,southern hemispher
p0q1r1:crater
p0q1r2:prima
p0q1s1:dust particl
p0q1x3:aurora
p0q2:andromeda,auriga,baryon fraction,binari evolut,compact galaxi,cosmographi,electromagnet counterpart,environment depend,gaia data releas,galaxi galaxi lens,halo properti,lumin quasar,lumin red galaxi,mass segreg,merg galaxi,milki wai disk,narrow line region,night sky,obscur agn,red clump,self graviti,time domain astronomi,ultra diffus galaxi,virgo cluster
p0q2r1:wolf rayet,wolf rayet star
p0q2r1s2t1:astronom observ
p0q2r1t1:high resolut spectroscopi
p0q2r2:polarimet,sunyaev zeldovich
p0q2s1:flybi,galact potenti
p0q2s2:galact cosmic rai
p0q3:apoge,baryon feedback,binari star,black hole accret,cosmic shear,dust obscur,earli type galaxi,ellipt galaxi,galact disc,galaxi bia,galaxi catalog,galaxi stellar mass,hyper suprim cam,initi mass function,kpc scale,local volum,mass profil,metal poor star,perseu,red galaxi,small magellan cloud,starburst galaxi,stellar halo,stellar kinemat,supergi,x rai binari,xmm newton
p0q3r1s2:xrism
p0q3s1:neutral ga
p0q3t2:protoplanetari disk
p0q4:chemic evolut,cosmic noon,galaxi group,ioniz ga,mass loss,nearbi galaxi,protostar,radio sourc,spiral arm,spiral galaxi
p0q4r1s1:galact disk
p0q4t1:protostellar
p0q5:molecular ga
p0q5r1s1t2:star form region
p0q5r1s1t3:molecular cloud
p0q5r1t1:massiv star
p0q6r1:star form galaxi
p0q6r2s1t2:emiss line
p0r1s2:earth scienc
p0r2v1:error recoveri
p0s3:cyclon
p0t1:continu normal flow
p0u1:famili tree
p0v1:nois filter
p0w2:hough transform
p1q1:glitch
p1q2:accret histori,cosmic void,cosmolog distanc,dark matter domin,distanc ladder,dwarf spheroid galaxi,fornax,galact centr,halo occup distribut,high redshift quasar,inner galaxi,milki wai halo,milki wai like galaxi,milki wai satellit,northern hemispher,occup distribut,planetari mass,popul iii star,radio sky,seyfert galaxi,tulli fisher relat,uv luminos function,weak lens survei,wide binari
p1q2r1:cm line
p1q2r2:multi messeng astronomi
p1q2s1:accret disc,stellar mass black hole
p1q2s4:dynamo
p1q3:accret flow,broad line region,cepheid,dispers measur,element abund,iii star,microlens event,peculiar veloc,red giant branch,reverber map,roman space telescop,stellar cluster,super eddington accret
p1q3r1:intermedi mass black hole
p1q3r2t1:intens map
p1q3s1:blazar,solar neighborhood
p1q3s2t1:sagittariu
p1q3t1:molecular hydrogen
p1q4:agn feedback,gaia dr3,galaxi ngc,high redshift galaxi,seyfert,star format effici,tidal disrupt event
p1q4r1:x rai emiss
p1q4r3:virgo
p1q4s1:satellit galaxi
p1q4x3:local univers
p1q5:massiv galaxi,star cluster
p1q5r2:dusti
p1q5s1:main sequenc
p1q5t2:nebula
p1v2:correl matric
p2q0r1:chameleon
p2q0r2:data acquisit system
p2q1r1:neutrino event
p2q1r4:calorimet
p2q2:angular power spectrum,caustic,cmb temperatur,dark matter profil,direct collaps,evolv dark energi,fuzzi dark matter,interact dark energi,nustar,siren,standard siren,warm dark matter
p2q2r1:binari neutron star,gravit wave sourc,neutron star merger
p2q3:bright galaxi,cherenkov telescop,cosmic dawn,desi bao,larg magellan cloud,strong gravit lens,subhalo,telescop arrai,uv luminos
p2q3s1:stellar stream
p2q4:galact plane,littl red dot,low surfac bright,luminos function,magellan,magellan cloud,massiv black hole
p2q4r1:white dwarf
p2q4s2:accret disk
p2q5:black hole mass
p2q5r1:radial veloc
p2q6:stellar popul
p3q1:parametr reson,spectral distort
p3q2:act dr6,cosmolog perturb,full shape,high energi neutrino,mass spectrum,phantom cross,phantom divid
p3q2r1:binari merger,simon observatori
p3q2r2:pariti violat,ultra high energi cosmic rai
p3q2r2s1:pierr,pierr auger observatori
p3q2s1:cmb experi
p3q3:bao measur,black hole format,cmb lens,desi dr1,fermi lat,galact halo,matter power spectrum,rotat curv
p3q3r1:cm signal,gamma rai burst
p3q3r2:astrophys sourc
p3q3s1:dynam friction
p3q4:fast radio burst,strong lens
p3q4r1:microlens,radio emiss
p3q4w2:lyman
p3q5r1:reioniz
p3q6:activ galact nuclei
p3q6s1:dwarf galaxi
p4q2:dark matter annihil,dark matter mass,dark radiat,isocurvatur,late univers,particl product,primordi gravit wave,primordi non gaussian,right hand neutrino
p4q2r1:baryogenesi
p4q2r2:qcd axion
p4q3:bispectrum,dark matter densiti,icecub,quintess,self interact dark matter
p4q3r3:air shower,einstein telescop
p4q4s1:cosmolog constraint
p4q4s1t1:galact center
p4q6r2:high redshift
p4q6r2s2:galaxi cluster
p5q2:cosmic string,electroweak,leptogenesi
p5q3:non minim coupl
p5q3r1:big bang nucleosynthesi
p5q3r2:axion like particl
p5q4:desi dr2,dynam dark energi,pulsar time arrai
p5q4r1v1:big bang
p5q5r1s1:pulsar
p5q5s1:dark matter halo
p6q3:reheat
p6q4r1:dark sector,neutrino mass
p6q5:primordi black hole
q0:cross covari,dragon,polar coordin,satellit constel
q0s1:gaussian random field
q0u0:treasur
q0v1:granul
q1:background subtract,camel,hydra,pilot survei,transmiss spectroscopi,xp spectra
q1r1:alert system
q1r1s2:planetari scienc
q1r3s1:atmospher turbul
q1r4:kinet induct detector
q1s1:martian,subgrid model,transmiss spectra
q1t1:water ic
q1t2:densiti ratio
q2:agb star,agn jet,around galaxi,atom ga,bar format,bar galaxi,binari fraction,binari popul,central star,cool core,cosmic filament,cosmic star format,dust evolut,eclips binari,faint galaxi,far ultraviolet,flamingo,galaxi candid,galaxi zoo,giant planet,interstellar object 3i,l band,lightcurv,massiv binari,metal depend,milki wai galaxi,millimetr,mock catalog,morpholog classif,photometr redshift estim,photon escap,radio lobe,rr lyra star,simba,slitless spectroscopi,spherex,spiral structur,streamer,thermal emiss,variabl star
q2r1:high contrast imag,line intens map,radio frequenc interfer,stellar atmospher,x rai spectra
q2r1t3x3:astrochem model
q2r2w2:widefield
q2r3s2:solar flare
q2r4:wavefront sensor
q2s1:atmospher paramet,disc galaxi,galact archaeolog,mass eject
q2s2:relativist jet
q2s3:solar wind
q2t1:dark cloud,evolv star,fast rotat,interstellar ic,massiv star format,photodissoci region
q2t2:hot core
q3:dens ga,disk around,escap fraction,exoplanet atmospher,galact bulg,galact chemic evolut,galaxi morpholog,giant star,hot ga,interstellar object,lamost,m dwarf,manga,mass assembl,meerkat,orion,planetari nebula,popul synthesi,redshift estim,slitless,sunyaev zel dovich
q3r1:radio astronomi
q3r1s1t3x3:complex organ molecul
q3r1w2:x rai sourc
q3r2:coronagraph,habit world observatori
q3s1:brown dwarf,lofar,supernova remnant
q3s1t1:molecular line
q3t1:billion year
q3t2:methanol
q3t3:interstellar dust
q3t4:polycycl aromat hydrocarbon
q3v1:intrins align
q4:chemic abund,cosmic web,disk galaxi,dust emiss,galaxi merger,galaxi properti,quiescent galaxi,radio galaxi,young star
q4r1s1t1:absorpt line
q4s2:circumgalact
q4t1:open cluster
r1:capsul network,dual perspect,earth mover distanc,edg ai,foundri,hypervolum,kernel machin,mover,multi criteria decis make,self align
r1s1:garden,water qualiti
r1t1v1:energi base model
r1v1:binari weight,scout
r1v2:neg feedback
r2v1:intuit physic
s1:conceptu design,condit flow match,cross point,damag detect,deep oper network,exogen variabl,fiber bundl,fourier neural oper,fraction brownian motion,landslid,mix mode,neural oper,oversampl techniqu,re sampl,scienc fiction,score base diffus model
s1t1:dead end,hard disk drive
s1v1:convolut autoencod
s1v2:diffus tensor,multiclass classif
s2:reanalysi data,weather forecast
s3:arctic,googl earth
t1:biosign,heat map,medial axi,proven track,score match,steepest descent,traffic forecast,visual art
t1u0:molecular graph,viterbi algorithm
t1u0v2:neurodegen diseas
t1u1:virtual screen
t1u1w2:drug drug interact,malaria
t1u2:protein languag model
t2:molecular conform
t3w2:red blood cell
u0:biomass,cancer subtyp,delai differenti equat,graph grammar,intens care unit,joint embed predict architectur,molecular represent,probabilist verif,thyroid
u0w2:hypertens
u1:biomed ontolog,blood glucos,levenshtein distanc,lymph node,protein engin
u1v2:inhibitor
v1:ai ethic,autom machin learn,collabor problem solv,condit branch,content address memori,data imput,deep transfer learn,error messag,gender classif,gener pre train transform,hear impair,intent recognit,laplac approxim,mental disord,multi modal align,multi task learn approach,multipl sclerosi,neural scale law,neural ture machin,person recognit,perspect take,pretrain transform,self supervis speech model,silent video,soft threshold,spatial index,speech sound,spillov effect,surrog gradient,think like,unsupervis pre train,unsupervis pretrain,vector autoregress
v2:brain decod,crossmod,eeg decod,sleep stage,spatiotempor pattern
v2w2:ey track data
v3:error backpropag
w2:cross modal transfer,decentr feder learn,featur extract techniqu,self supervis deep learn,sign rank,treatment outcom
w3:x rai comput tomographi
x3:self refer
-:a100 gpu,absorpt coeffici,absorpt spectra,absorpt spectroscopi,absorpt spectrum,abstract tile assembl,acoust oscil,activ brownian particl,activ galact nucleu,adiabat quantum,advers drug,aesthet pleas,against backdoor attack,agn host,agn luminos,agn popul,aharonov bohm,akaik inform criterion,alkali metal,alma band,almost everywher,almost sure converg,altermagnet materi,altermagnet spin,altermagnet spin split,amazon ec2,amazon mechan turk,ambient temperatur,american sign,amino acid,amino acid sequenc,amorph materi,ancilla qubit,anderson impur,android malwar,angl resolv photoemiss,angl resolv photoemiss spectroscopi,angular diamet,angular momentum,angular veloc,anisotrop exchang,anisotrop magnet,anisotrop magnetoresist,anneal temperatur,anomal hall,anomal nernst,ant coloni,anti ferromagnet,anti spoof,antiferromagnet coupl,antiferromagnet heisenberg,antiferromagnet insul,antiferromagnet phase,antiferromagnet spin,anvil cell,apertur radar,aromat hydrocarbon,arrai observatori,arteri diseas,artifici bee,asi albert,asp solver,astronom survei,astrophys phenomena,asymptot giant,asymptot giant branch,atacama cosmolog,atacama cosmolog telescop,atom forc microscopi,atom gase,atom hydrogen,atom orbit,atom probe tomographi,atom thin,atomist spin,auc roc,auger observatori,autism spectrum,autom theorem prover,avoid catastroph forget,axi align rectangl,axi parallel rectangl,backdoor attack against,backdoor trigger,background galaxi,backscatt diffract,ballist transport,balmer break,balmer line,band degeneraci,band dispers,bang bang,bang nucleosynthesi,barabasi albert,bardeen cooper schrieffer,baryon acoust,baryon acoust oscil,baryon asymmetri,baryon cycl,baryon mass,baryon matter,batteri lifetim,bay nash,bayesian nonparametr,beam epitaxi,beam splitter,bee coloni,bellman equat,benign overfit,berri curvatur dipol,beth salpet,beth salpet equat,biaxial strain,bibliograph databas,bidirect long short term,bilay nickel,binari alloi,binari coalesc,binari neutron,black hole binari,black hole growth,black hole seed,black schole,bloch band,bodi center cubic,bogoliubov quasiparticl,boil down,bolometr luminos,boltzmann transport,boltzmann transport equat,bona fide,book chapter,born oppenheim,boron nitrid,bose einstein,bose hubbard,boson mode,bradlei terri,bright profil,bright temperatur,brightest cluster galaxi,brillouin light,brillouin light scatter,brillouin zone,bring forth,broad emiss line,broken down,broken invers symmetri,brute forc search,bulk band,bulk boundari correspond,bulk crystal,bulk modulu,bulk superconduct,burrow wheeler,bursti star format,capacit coupl,capacit vehicl,capacit vehicl rout,carbon atom,carbon emiss,carbon monoxid,cardiac magnet,carlo dropout,cast doubt,caviti mode,caviti qed,cdm cosmolog,cdw phase,central black hole,central supermass black,cepstral coeffici,chain mont carlo,charg carrier,charg neutral,charg redistribut,chemic bond,chemic compound,chemic speci,chemic vapor,chern band,chern simon,chevalli polarski linder,chi squar,chiral crystal,chiral edg mode,chiral induc,chiral induc spin,chiral phonon,chiral spin,chiral spin liquid,chiral superconduct,chit chat,chosen plaintext,chosen plaintext attack,circular orbit,circular polar,circularli polar,circularli polar light,circumgalact medium,clifford gate,cloze style,coars grain molecular dynam,cocktail parti,cohen kappa,cold dark,cold dark matter,cold molecular,colleg student,collinear antiferromagnet,collinear magnet,colloid particl,colloid suspens,color magnitud diagram,compact binari coalesc,composit fermion,compton scatter,condens matter,condens matter physic,cone beam,conform symmetri,connectionist tempor classif,conserv charg,consum grade gpu,conting tabl,continuum emiss,controversi topic,convex polyhedron,coplanar waveguid,copyright infring,coq proof assist,core collaps supernova,coronari arteri,cosmic acceler,cosmic chronomet,cosmic evolut,cosmic expans,cosmic histori,cosmic microwav,cosmic microwav background,cosmic reioniz,cosmic star,cosmic varianc,cosmolog hydrodynam,cosmolog hydrodynam simul,cosmolog probe,cosmolog survei,cosmolog telescop,cosmolog zoom,cosmolog zoom simul,coulomb repuls,countabl infinit,coval bond,covid pandem,cramer rao,credit card,crimin justic,cryogen temperatur,crystal lattic,crystal symmetri,crystallin phase,crystallin solid,crystallin symmetri,crystallograph orient,cuda kernel,cumul regret,curi temperatur,curi weiss,curri howard,curvatur dipol,dark energi equat,dark energi spectroscop,dark matter candid,dark matter distribut,dark matter particl,decad ago,deconfin quantum,deconfin quantum critic,delv deeper,demograph pariti,dempster shafer,dempster shafer theori,denial servic attack,densiti function theori calcul,densiti matrix renorm,densiti matrix renorm group,depthwis separ convolut,der waal,der waal antiferromagnet,der waal ferromagnet,der waal heterostructur,der waal interact,der waal magnet,der waal materi,descent ascent,desi dr2 bao,desi legaci,desi legaci imag,detect magnet reson,dft calcul,diamond anvil,dielectr permitt,diffi hellman,digit sky,digit sky survei,dimension electron gase,dimension van der,dipol dipol,dipol dipol interact,dipol moment,dipolar coupl,dirac cone,dirac equat,dirac materi,dirac semimet,discount cumul,disloc densiti,dispers band,distant galaxi,divid conquer,divid conquer algorithm,divid conquer strategi,divis multiplex,doubl edg sword,doubli exponenti,doubli stochast,dr2 bao,drag forc,drug deliveri,drug drug,drug reaction,dust attenu,dust continuum,dust extinct,dust mass,dust temperatur,dusti star form,dusti star form galaxi,dwarf spheroid,dzyaloshinskii moriya,earli galaxi,earth mover,earth orbit,echet incept,echet incept distanc,eco friendli,eddington ratio,eel temperatur,eigenst thermal,elast deform,elast modulu,electr charg,electr dipol,electr tunabl,electr vehicl charg,electro optic,electromagnet spectrum,electromagnet wave,electron backscatt,electron backscatt diffract,electron gase,electron hole,electron hole pair,electron liquid,electron microscop,electron microscopi,electron nemat,electron phonon,electron phonon coupl,electron spin reson,electrostat gate,elementari excit,elev temperatur,emiss line galaxi,emiss line ratio,emiss spectra,emiss spectrum,emiss tomographi,energet favor,energi loss spectroscopi,energi spectroscop instrument,envi freeness,epic kitchen,epitaxi film,epitaxi grown,epitaxi strain,equal foot,erdo renyi,erdo renyi random,ethereum blockchain,euler lagrang,european joint confer,european union,excit spectra,excit temperatur,exciton bind,exciton bind energi,exciton condens,exciton insul,exciton phonon,exciton polariton condens,exot phase,exot phenomena,exot quantum,exot quantum phase,exot quantum state,explod gradient,extens air shower,extragalact survei,extrem metal poor,extrem ultraviolet,fabri perot,face center cubic,factual inaccuraci,fals alarm rate,faradai rotat,fat tail,fault toler quantum,femtosecond laser,femtosecond laser puls,fermi arc,fermi hubbard,fermi surfac nest,fermi surfac topolog,fermi veloc,fermion quantum,ferroelectr materi,ferroelectr polar,ferroelectr switch,ferromagnet insul,ferromagnet materi,ferromagnet metal,ferromagnet phase,ferromagnet spin,few shot class increment,few year ago,fiber optic,field programm gate arrai,film grown,film thick,financi crisi,financi fraud,finer granular,five fold cross valid,fluctuat dissip,focal plane,fokker planck,fossil fuel,fraction brownian,fraction chern,fraction quantum anomal,fraction quantum hall,frank wolf,frechet incept,frechet incept distanc,free electron laser,frequenc cepstral coeffici,frequenc divis multiplex,frequenc invers document frequenc,friction coeffici,frobeniu norm,frustrat magnet,frustrat quantum,frustrat spin,function magnet reson,fund agenc,galact bar,galact chemic,galact evolut,galact latitud,galact nuclei,galact nucleu,galact outflow,galaxi assembl,galaxi center,galaxi cluster abel,galaxi densiti,galaxi evolut,galaxi format,galaxi galaxi,galaxi halo,galaxi host,galaxi mass,galaxi popul,galaxi quench,galaxi redshift,galaxi stellar,gamma rai,gapless phase,garner consider,gauss newton,gauss seidel,gene regulatori,geo referenc,get rid,get stuck,ghz band,giant branch,giant branch star,giant molecular,giant molecular cloud,gibb free energi,gini coeffici,ginzburg landau,glass transit temperatur,goldston mode,gpqa diamond,gpt turbo,grace roman,grace roman space,grad cam,gradient ascent,graduat student,grand canon,gravit collaps,gravit forc,gravit wave astronomi,gravit wave observ,gravit wave observatori,gravitation lens,gross domest,gross domest product,gross pitaevskii,gross pitaevskii equat,ground state phase diagram,gumbel softmax,gyr ago,habit zone,hadron collid,half duplex,half light radiu,half metal,hall insul,hall phase,hall regim,hall resist,halo mass,halo mass function,hamilton jacobi,hamilton jacobi bellman,hamilton jacobi bellman equat,hamiltonian mont,handwritten digit recognit,hartre fock,hatano nelson,hawk radiat,health insur,heat bath,heavi fermion,heavi ion,heavili reliant,heisenberg spin,hennessi milner,hexagon boron,hexagon lattic,higg boson,high resolut remot sens,high temperatur superconduct,high temperatur superconductor,highest redshift,hilbert schmidt,hill climb,hole accret,hole dope,hole mass,hole merger,hole pocket,hole seed,holi grail,honest curiou,hop amplitud,host galaxi properti,host halo,hot spot,hove singular,hubbl space telescop,hund coupl,hydrodynam equat,hydrogen evolut,ieee tran,ill pose invers,ill posed,imagenet 256x256,imped spectroscopi,impur scatter,imput miss,inclin angl,induc superconduct,industri revolut,inelast neutron,inelast neutron scatter,inelast scatter,infecti diseas,infinit horizon discount,infinit layer nickel,infrar spectroscopi,initio calcul,initio molecular,initio molecular dynam,inner disk,inorgan crystal,insul metal,insul metal transit,insul phase,insur compani,integ quantum hall,integro differenti,integro differenti equat,intel xeon,inter rater agreement,interband transit,interferomet space antenna,intergalact medium,interlay coupl,interlay exciton,intermedi mass black,intermedi redshift,interstellar comet,interstellar medium,intraclust medium,intric interplai,intrigu phenomena,intrigu phenomenon,intuitionist linear logic,invas surgeri,invers compton,invers propens,invers symmetri break,invit talk,ion transport,ioniz photon,ioniz radiat,iron garnet,isol galaxi,isotrop gaussian,itemset mine,itiner electron,jaccard index,jahn teller,jame webb,jame webb space,jensen shannon,jensen shannon diverg,jetson orin,job shop,johnson lindenstrauss,jordan wigner,josephson diod,joul heat,journal citat report,jupyt notebook,jwst nircam,jwst nirspec,kagom materi,kagom metal,kagom superconductor,karush kuhn tucker,kendal tau,kernel hilbert space,kernel ridg,kibbl zurek,kilometr arrai,kinet equat,kinet mont,kinet mont carlo,kinet temperatur,kitaev honeycomb,kitaev quantum,kitaev spin,kitaev spin liquid,kohn sham,kolmogorov arnold,kolmogorov smirnov,kondo lattic,kramer wannier,krylov subspac,kullback leibler,kullback leibler diverg,labour intens,lagrang multipli,landau lifshitz gilbert,laplac beltrami,laplac beltrami oper,laser beam,laser deposit,laser excit,laser interferomet,laser interferomet space,laser puls,lasso regress,last mile,lattic antiferromagnet,lattic boltzmann,lattic gaug,lattic hamiltonian,lattic thermal conduct,lattic vibrat,law enforc agenc,layer wise relev propag,leaki integr fire,leap forward,lee huang yang,lend themselv,lennard jone,lens galaxi,lens survei,lesser extent,lesson learnt,lieb lattic,lifshitz transit,light absorpt,ligo virgo kagra,lindblad master,lindblad master equat,line sight veloc,linear spin wave,lip movement,lip synchron,liquid liquid,liquid phase,lithium ion,llama 70b,local magnet moment,long rang coulomb,long rang coulomb interact,long rang magnet order,longer wavelength,lotka volterra,lotteri ticket,low densiti pariti check,low luminos agn,low mass galaxi,low mass star,lowest landau,lowest landau level,lumin red,lyapunov expon,lyman alpha,lyman break,lyman continuum,macroscop quantum,made signific stride,magic angl twist,magnet circular,magnet dipol,magnet flux,magnet forc microscopi,magnet frustrat,magnet insul,magnet phase diagram,magnet phase transit,magnet plateau,magnet reson,magnet reson imag,magnet semiconductor,magnet topolog insul,magnet tunnel,magneto optic,magneto optic kerr,magneto transport,magnetocrystallin anisotropi,magnetoelectr coupl,magnetron sputter,magnon band,magnon dispers,magnon excit,magnon mode,man middl,man middl attack,mani bodi perturb theori,mani bodi scar,mani bodi wavefunct,mass accret,mass black hole,mass galaxi,mass metal,mass metal relat,mass outflow,mass outflow rate,massiv galaxi cluster,massiv halo,massiv multipl input multipl output,massiv quiescent,massiv quiescent galaxi,massless dirac,master slave,master thesi,matrix renorm group,matter halo,maxwel equat,mean squar displac,media outlet,mel frequenc cepstral,mel frequenc cepstral coeffici,mel spectrogram,melt temperatur,member galaxi,mental ill,merger histori,metal dichalcogenid,metal enrich,metal halid,metal halid perovskit,metal insul,metal ion,metal oxid semiconductor,metal poor,metamagnet transit,metast phase,meticul craft,meticul curat,metropoli hast,micro blog,microsoft azur,microwav background,microwav caviti,mid infrar,middl incom,milki wai mass,mimic cxr,minim invas surgeri,minor merger,mirror symmetri,mit licens,mitig catastroph forget,mix integ linear program,mmlu pro,mmwave cellular,mock galaxi,molecular beam,molecular beam epitaxi,molecular biologi,molecular outflow,molecular speci,momentum conserv,momentum depend spin,momentum depend spin split,monolay transit,monolay transit metal,mont carlo calcul,mont carlo dropout,mont carlo tree,moor law,moral judgment,motil induc,motil induc phase,mott insul phase,multilay graphen,multilay perceptron,muon spin,muon spin relax,myr ago,nanci grace,nanci grace roman,narrow emiss,nasa astrophys,nash bargain,navier stoke,near room temperatur,near term quantum devic,near uniti,nearbi star form,nearest neighbor hop,nearest neighbour,nebular emiss,needl haystack,nemat liquid,nemat phase,nesterov acceler,neumann entropi,neuro fuzzi,neurodegen disord,neurolog disord,neutral hydrogen,neutrino observatori,neutron diffract,neutron scatter,newton raphson,nickel superconductor,nitrogen vacanc center,nnu net,nodal line,nodal line semimet,noisi intermedi scale quantum,non abelian anyon,non abelian topolog,non equilibrium green function,non equilibrium steadi state,non fermi liquid,non hermitian skin,non relativist spin split,noncollinear antiferromagnet,nonequilibrium green,nonequilibrium green function,nonequilibrium phase,nonequilibrium steadi,nonequilibrium thermodynam,nonlinear hall,nonparametr bayesian,nonzero entri,north america,ntu rgb,nuclear magnet,nuclear magnet reson,nuclear star,nuclear star cluster,numer renorm group,nvidia a100,nvidia jetson,nvidia tesla,observatori legaci,observatori legaci survei,odd pariti,odd prime,onset temperatur,open sourc python librari,open sourc python packag,openai chatgpt,openai gym,opposit chiral,opposit spin,optic continuum,optic emiss,optic emiss line,optic phonon,optic pump,optic spectroscopi,optic thick,optic wavelength,orbit angular,orbit angular momentum,orbit hall,orbit magnet moment,orbit moment,ordinari differenti equat,ordinari least squar,ornstein uhlenbeck,orthogon frequenc divis,outer disk,overdamp langevin,overli conserv,overli simplist,owl ontolog,oxygen abund,oxygen atom,pac bay,pac bayesian,packet deliveri ratio,packet header,paramagnet phase,parameter quantum circuit,pariti symmetri,particl hole,particl hole symmetri,particl hydrodynam,particl swarm,particl undergo,pascal voc,pde solver,peak signal nois ratio,pearson correl coeffici,penn treebank,perhap surprisingli,permiss licens,perovskit oxid,perovskit solar,perovskit solar cell,perpendicular magnet,perpendicular magnet anisotropi,perpendicular magnet field,perron frobeniu,phasor measur unit,phd thesi,phonon calcul,phonon coupl,phonon dispers,phonon induc,phonon mediat,phonon mode,phonon phonon,phonon scatter,phonon spectra,phonon transport,photoelectron spectroscopi,photoemiss spectroscopi,photon circuit,photon mode,photon quantum,piecewis affin,pierr auger,pin down,planar hall,plane anisotropi,planet format,player zero sum game,pointwis mutual,pointwis mutual inform,poli logarithm factor,polit lean,polycycl aromat,pop iii,positron emiss,positron emiss tomographi,powder diffract,predat prei,pressur strip,prevent catastroph forget,previous unrecogn,previous unreport,primordi black,primordi gravit,privaci breach,programm gate arrai,proof assist coq,protein ligand,protein protein,puls laser,puls laser deposit,pump probe,pure nash equilibrium,put forth,quadrat unconstrain binari,quantiz hall,quantiz vortic,quantum adiabat,quantum anomal hall,quantum chromodynam,quantum droplet,quantum eigensolv,quantum hall,quantum hall regim,quantum impur,quantum kinet,quantum mani bodi physic,quantum mpemba,quantum spin hall,quantum tunnel,quasi cyclic,quasi newton,quasiparticl excit,quench disord,quench galaxi,qwen3 32b,qwq 32b,radi cool,radiat dose,radiat exposur,radiat hydrodynam,radiat hydrodynam simul,radiat pressur,radio burst,radio continuum,radio interferometr,radio jet,radio loud,radio luminos,radio quiet,radio telescop,ram pressur,ram pressur strip,raman spectroscopi,rapidli explor random tree,rashba spin orbit,rashba spin orbit coupl,reced horizon,recombin line,red dot,red giant,redshift bin,redshift evolut,redshift space distort,redshift survei,reed muller,reed solomon,refract index,reheat temperatur,relativist quantum,relic abund,renorm group calcul,renorm group flow,replai buffer,replica symmetr,replica symmetri,replica symmetri break,reproduc kernel hilbert,repuls forc,resolv stellar,reson excit,reson inelast,reson peak,restless multi arm,retin vessel,revolv around,rhombohedr graphen,riemann hypothesi,riski asset,roc auc,roc curv,room impuls,root mean squar error,rotation invari,round robin,rubin observatori,rubin observatori legaci,ruddlesden popper,run tumbl particl,rung kutta,salt concentr,san francisco,saniti check,sar imageri,scalar spectral index,scan electron microscopi,scan transmiss electron,scan tunnel,scan tunnel microscop,scan tunnel microscopi,scan tunnel spectroscopi,scatter cross section,schroding equat,secondari school,secular evolut,sed fit,seebeck coeffici,seemingli unrel,self propel particl,semiconductor quantum,semiconductor quantum dot,semidefinit program relax,sexual orient,shaplei addit explan,shear band,shear modulu,shear strain,shear stress,sheer volum,sherali adam,sherrington kirkpatrick,shock heat,shut down,signal interfer plu nois,signal interfer plu nois ratio,silicon substrat,sine gordon,sing voic,singl photon emiss,singl wall carbon,skin lesion,sky coverag,sky survei,skyrmion lattic,slice wasserstein,sloan digit,sloan digit sky,slow roll,smallest eigenvalu,smbh growth,smbh mass,socio demograph,solar mass,solar metal,solid electrolyt,solid liquid,somewhat surprisingli,south asian,south korea,south pole,sparql endpoint,spearman rank correl,spectral slope,spectroscop instrument,spectroscop redshift,spectroscop signatur,spectroscop survei,spheric symmetr,spheroid galaxi,spin angular,spin angular momentum,spin boson,spin charg,spin charg convers,spin flip,spin hall,spin hall conduct,spin hall insul,spin hamiltonian,spin lattic,spin lattic relax,spin lattic relax rate,spin liquid,spin liquid phase,spin liquid state,spin magnet,spin moment,spin momentum,spin momentum lock,spin orbit,spin phonon,spin photon,spin polar,spin pump,spin reorient,spin reson,spin singlet,spin spin,spin spin correl,spin spin interact,spin split band,spin torqu,spin triplet,spin triplet pair,spin vallei,spin wave theori,spinless fermion,spoken dialog,spontan broken,spontan symmetri,squar kilometr,squar kilometr arrai,squeez excit,stackelberg equilibrium,star form clump,star form main sequenc,star merger,statu quo,stellar densiti,stellar disk,stellar evolut,stellar mass,stellar mass black,stellar mass function,stellar metal,stellar popul properti,stellar surfac,stellar veloc,stellar veloc dispers,stellar wind,still lag behind,stochast gradient descent,stochast gravit,stochast gravit wave,stochast gravit wave background,stochast multi arm bandit,straight line draw,strain induc,street journal,stress strain,stripe phase,strong electron phonon,strong spin orbit,strong spin orbit coupl,strongli anisotrop,strongli lens,sub micron,sub parsec,subgam perfect,subgam perfect equilibrium,sublinear regret,submillimet arrai,success interfer cancel,sudden quench,super eddington,superconduct critic temperatur,superconduct diod,superconduct materi,superconduct phase,superconduct quantum,superconduct quantum circuit,superconduct quantum interfer,superconduct quantum processor,superconduct transit,superconduct transit temperatur,superconductor semiconductor,supercool liquid,superfluid phase,superfluid stiff,supermass black,supernova explos,supersolid phase,suppress star format,suprim cam,surfac bright,surfac bright profil,surfac graviti,survei telescop,suscept infect recov,suscept infect suscept,swe bench,swe bench verifi,symmetr monoid,symmetr monoid categori,symmetri break phase,symmetri broken,symmetri protect topolog phase,synchrotron emiss,synchrotron radiat,synthet apertur radar,talk head,tangent kernel,taylor seri,temperatur superconduct,tensil strain,tensil strength,tensor scalar ratio,term frequenc invers document,thermal bath,thermal excit,thermal fluctuat,thermal hall,thermal hall conduct,thermodynam quantiti,thermoelectr materi,thermoelectr transport,thick disk,thin disk,thin film grown,thomson reuter,ticket hypothesi,tidal disrupt,tidal forc,tidal strip,tie break,tight bind hamiltonian,tile assembl,till date,tilt angl,tini imagenet,toffoli gate,tomographi angiographi,topolog spin textur,total stellar,total stellar mass,transcrib speech,transient absorpt,transient facil,transit metal dichalcogenid,transit metal oxid,translation invari,transmiss electron microscop,transmiss electron microscopi,transvers magnet,transvers magnet field,trap ion quantum,travel salesman,travel salesperson,triangular lattic antiferromagnet,trilay graphen,trivial insul,trust third parti,tulli fisher,tunabl electron,tunabl magnet,tunnel barrier,tunnel coupl,tunnel junction,tunnel magnetoresist,tunnel microscop,tunnel microscopi,tunnel spectroscopi,tweezer arrai,twist angl,twist bilay,twist mote,ultra cold,ultra faint,ultra faint dwarf,ultra high energi cosmic,ultra high vacuum,ultra reliabl low latenc,ultra thin,ultrafast electron,ultrafast optic,ultralight dark,unconvent magnet,unconvent superconduct,unconvent superconductor,uniaxi anisotropi,uniaxi strain,unintend consequ,unitari evolut,unitari gate,unman aerial vehicl,unscent kalman,upcom survei,urban street,valenc band,valenc bond,valenc bond solid,valenc electron,vallei hall,van der,van der waal,van hove,van hove singular,vapor deposit,vehicl everyth,veloc dispers,vibrat mode,vice versa,vickrei clark grove,virial mass,virial radiu,viscou fluid,visibl infrar,voltag puls,von mise fisher,von neumann,von neumann architectur,von neumann entropi,waal antiferromagnet,waal ferromagnet,waal heterostructur,waal magnet,waal materi,wall clock,wall street,wall street journal,warm dark,wasserstein gan,water molecul,watt strogatz,wave superconduct,wavelength divis,wavelength divis multiplex,weak ferromagnet,weak gravit,weak gravit lens,weak lens,webb space telescop,weisfeil leman,wet lab,wiedemann franz,wiedemann franz law,wigner crystal,wrap around,xlm roberta,xxz spin,york citi,young modulu,young peopl,young stellar,young stellar object,young stellar popul,yttrium iron,yttrium iron garnet,zeeman split,zero shot cross lingual,zwicki transient,zwicki transient facil
`;
