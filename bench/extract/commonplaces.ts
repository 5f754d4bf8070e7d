/** Terms that every trade uses, by their stems: found by reading the commonest of the notions. No bridge stands on them. */
export const COMMONPLACES: ReadonlySet<string> = new Set(
  (
    'activ function,agent ai,agent base model,agent framework,ai agent,ai assist,ai research,anomali detect,' +
    'artifici neural network,attent mechan,autonom system,background knowledg,basi function,bayesian infer,' +
    'benchmark suit,big data,busi process,case studi,chain thought,climat chang,cloud comput,cloud servic,co design,' +
    'co occurr,code gener,combinatori optim,complex system,comput complex,comput cost,conceptu framework,' +
    'context learn,contrast learn,control system,convolut neural network,cost function,covid 19 pandem,covid pandem,' +
    'critic behavior,cross correl,cross modal,cross valid,data analyt,data augment,data center,data driven,data manag,' +
    'data releas,data scienc,data set,decis support,decis support system,decis tree,deep gener model,deep learn model,' +
    'deep neural network,deep reinforc learn,design space,develop countri,diffus model,digit imag,digit twin,' +
    'domain adapt,dynam environ,dynam system,e commerc,end to end,energi consumpt,energi effici,ensembl learn,' +
    'ensembl method,error correct,error detect,experiment data,explain ai,fault toler,featur select,few shot learn,' +
    'financi market,fine tune,finit temperatur,finit time,foundat model,frequenc domain,gener ai,gpu acceler,' +
    'gradient descent,graph neural network,hardwar acceler,health care,health monitor,heterogen network,' +
    'high dimension data,high energi physic,high resolut,high temperatur,high throughput,human activ,human brain,' +
    'hybrid system,imag classif,imag gener,imag qualiti,imag segment,inform extract,inform share,instruct tune,' +
    'invers problem,iot devic,knowledg base,knowledg distil,knowledg graph,knowledg transfer,larg languag model,' +
    'latent space,latent variabl,life cycl,linear algebra,linear complex,linear regress,linear system,linear time,' +
    'literatur review,llm agent,logic reason,logist regress,long term,loss function,low complex,low latenc,' +
    'low resourc,machin intellig,machin learn algorithm,machin learn model,materi design,materi scienc,mathemat model,' +
    'medic imag,medic imag analysi,memori effici,miss data,mobil agent,mobil applic,mobil devic,mobil edg,mobil phone,' +
    'model select,model train,molecular dynam,molecular dynam simul,mont carlo,mont carlo simul,monte carlo,' +
    'multi agent framework,multi agent system,multi modal,multi objectives optim,multimod fusion,nearli optim,' +
    'neural architectur,neural net,neural network train,neural oper model,neural represent,noise robust,noisi data,' +
    'nonlinear system,numer simul,object detect,object function,open sourc,optim problem,order paramet,' +
    'parallel comput,paramet space,parameter space,partial observ,phase diagram,physic simul,pilot studi,post train,' +
    'power consumpt,power system,pre train,princip compon analysi,problem solv,public health,python packag,' +
    'qualiti assess,question answer,random forest,real data,real space,real time,recommend system,' +
    'recurr neural network,reinforc learn,renew energi,represent learn,representation learn,resourc alloc,' +
    'resourc manag,retriev augment gener,risk assess,risk manag,room temperatur,sampl complex,sampl effici,scale law,' +
    'scienc educ,scientif comput,scientif literatur,scientif paper,search engin,search space,secur commun,secur issu,' +
    'self attent,self consist,self correct,self supervis learn,semant segment,semi supervis learn,sensor data,' +
    'sequenc model,short term,side effect,singl imag,situat awar,social media,softwar develop,softwar engin,' +
    'solar energi,spatial resolut,stabil analysi,state estim,statist analysi,stochast gradient descent,stress test,' +
    'strong correl,supervis learn,support vector machin,surrog model,synthet data,synthet data gener,synthet imag,' +
    'systemat review,tabular data,task perform,tempor resolut,test time scale,text gener,text mine,theoret model,' +
    'time delai,time domain,time seri forecast,tool us,train data,transfer learn,transform architectur,' +
    'transform model,transport system,uncertainti estim,uncertainti quantif,unsupervis learn,urban environ,video game,' +
    'video gener,virtual environ,virtual realiti,vision transform,visual represent,visual tool,web search,web servic,' +
    'wide rang,world model,zero shot learn'
  ).split(','),
);
