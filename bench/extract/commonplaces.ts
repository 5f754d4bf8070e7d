/** Terms that every trade uses, by their stems: found by reading the commonest of the notions. No bridge stands on them. */
export const COMMONPLACES: ReadonlySet<string> = new Set(
  (
    'activ function,activ learn,adversari attack,adversari train,agent ai,agent base model,agent framework,' +
    'ai agent,ai assist,ai research,anomali detect,arrow,artifici neural network,attent mechan,auto encod,' +
    'autonom system,autoregress model,background knowledg,basi function,bayesian infer,bayesian optim,' +
    'benchmark suit,big data,bloom,brick,brownian,brownian motion,burst,busi process,cactu,camel,canal,' +
    'case studi,chain thought,chase,climat chang,cloud comput,cloud servic,co design,co occurr,code gener,' +
    'colour,combinatori optim,complex system,comput complex,comput cost,conceptu framework,context learn,' +
    'continu learn,continu wave,contrast learn,control system,convex optim,convolut network,' +
    'convolut neural network,cooki,cost function,covid 19 pandem,covid pandem,crack,critic behavior,' +
    'cross correl,cross modal,cross valid,crown,cuckoo,data analyt,data augment,data center,data driven,' +
    'data manag,data releas,data scienc,data set,decis support,decis support system,decis tree,' +
    'deep gener model,deep learn model,deep neural network,deep reinforc learn,design space,develop countri,' +
    'diffus model,digit imag,digit twin,distribut shift,domain adapt,domino,dragon,dynam environ,' +
    'dynam program,dynam scene,dynam system,e commerc,eigenvalu problem,eleph,end to end,energi consumpt,' +
    'energi effici,ensembl learn,ensembl method,error correct,error detect,evolutionari algorithm,' +
    'evolutionari comput,experiment data,explain ai,explain artifici intellig,fault toler,featur fusion,' +
    'featur select,feedback control,few shot learn,fiber,financi market,fine tune,finit temperatur,finit time,' +
    'flame,flamingo,fluid flow,foundat model,fountain,fpga implement,frequenc domain,garden,gaussian process,' +
    'gener adversari network,gener ai,ghost,global converg,gpu acceler,gradient descent,granul,' +
    'graph convolut network,graph neural network,guard,habit,hardwar acceler,health care,health monitor,hello,' +
    'heterogen network,high dimension data,high energi physic,high pressur,high resolut,' +
    'high resolut spectroscopi,high temperatur,high throughput,human activ,human brain,hybrid system,hydra,' +
    'imag classif,imag gener,imag qualiti,imag restor,imag segment,implant,inform extract,inform share,' +
    'inform theoret limit,instruct tune,invers problem,iot devic,jigsaw,knowledg base,knowledg distil,' +
    'knowledg graph,knowledg represent,knowledg transfer,ladder,larg languag model,latent space,' +
    'latent variabl,life cycl,linear algebra,linear complex,linear program,linear regress,linear system,' +
    'linear time,literatur review,llm agent,local search,logic gate,logic reason,logist regress,long term,' +
    'loss function,loss landscap,low complex,low latenc,low rank adapt,low resourc,lower bound,' +
    'machin intellig,machin learn algorithm,machin learn model,magic,magnet field,manga,marin,materi design,' +
    'materi scienc,mathemat model,mathemat reason,medic imag,medic imag analysi,memori effici,mirag,miss data,' +
    'mixtur expert,mobil agent,mobil applic,mobil devic,mobil edg,mobil phone,model select,model train,' +
    'molecular dynam,molecular dynam simul,mont carlo,mont carlo simul,monte carlo,mould,' +
    'multi agent framework,multi agent system,multi modal,multi object optim,multi objectives optim,' +
    'multi task learn,multimod fusion,multimod reason,multiscal,nearli optim,needl,neural architectur,' +
    'neural net,neural network train,neural oper model,neural represent,nois reduct,nois suppress,' +
    'noise robust,noisi channel,noisi data,nonlinear dynam system,nonlinear system,numer simul,object detect,' +
    'object function,offload,onion,open sourc,opportunist,optim control,optim problem,order paramet,orion,' +
    'overlai,parallel algorithm,parallel comput,parallel implement,paramet space,parameter space,part ii,' +
    'partial observ,particl swarm optim,pepper,phantom,phase diagram,physic simul,pilot studi,plate,plume,' +
    'post train,post train quantiz,power consumpt,power system,pre train,princip compon analysi,problem solv,' +
    'prompt engin,prophet,pseudo label,public health,pyramid,python librari,python packag,qualiti assess,' +
    'quantum circuit,quantum coher,quantum entangl,quantum state,quantum system,question answer,rainbow,' +
    'random forest,raven,real data,real space,real time,recap,recommend system,recurr network,' +
    'recurr neural network,reduc order model,reinforc learn,renew energi,represent learn,representation learn,' +
    'reset,resourc alloc,resourc manag,retriev augment gener,rheologi,risk assess,risk manag,room temperatur,' +
    'sampl complex,sampl effici,scale law,scene understand,scienc educ,scientif comput,scientif literatur,' +
    'scientif paper,search engin,search space,secur commun,secur issu,self attent,self consist,self correct,' +
    'self organ,self organis,self supervis learn,semant segment,semi supervis learn,sensor data,sequenc model,' +
    'short term,side effect,side inform,singl imag,siren,situat awar,smell,snake,social media,softwar develop,' +
    'softwar engin,solar energi,spatial resolut,spider,spiral,stabil analysi,stabil condit,state estim,' +
    'statist analysi,statist infer,statist mechan,stein,stochast gradient descent,stochast optim,strang,' +
    'stress test,strong correl,supervis learn,support vector machin,surrog model,sweet,synthet data,' +
    'synthet data gener,synthet imag,system identif,systemat review,tabular data,task perform,templat match,' +
    'tempor resolut,test time scale,text gener,text mine,theoret model,thin film,ticket,time delai,' +
    'time domain,time seri forecast,tool us,train data,transfer learn,transform architectur,transform model,' +
    'transport system,treasur,tropic,uncertainti estim,uncertainti quantif,unsupervis learn,urban environ,' +
    'variat autoencod,video game,video gener,video stream,video understand,virgo,virtual environ,' +
    'virtual realiti,vision transform,vista,visual reason,visual represent,visual tool,web search,web servic,' +
    'wide rang,world model,zero shot learn'
  ).split(','),
);
