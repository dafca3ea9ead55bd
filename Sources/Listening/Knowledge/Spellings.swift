extension Knowledge {
    /// One canonical spelling for the many ways to type a word: contractions with or without apostrophe, short forms of texting,
    /// dialect, American spelling. `form,form=canonical words`, separated by `;` or a new line.
    static let spellings = """
        im=i am;ive=i have;id=i would;ill=i will;youre=you are;youve=you have
        youll,youl=you will;youd=you would;hes=he is;shes=she is;theyre,theyr=they are;theyve=they have
        theyll=they will;theyd=they would;weve=we have;its=it is;thats,thts=that is;whats,wots=what is
        hows=how is;wheres=where is;whos=who is;whens=when is;whys=why is;theres=there is
        heres=here is;lets=let us;itll=it will;thatll=that will;itd=it would;thatd=that would
        wholl=who will;whatll=what will;dont,dnt,doan=do not;doesnt,dosnt=does not;didnt,ddnt,didn=did not;isnt=is not
        arent=are not;wasnt,wasn=was not;werent=were not;hasnt=has not;havent,hvnt=have not;hadnt=had not
        cant,cannot,cnt=can not;couldnt=could not;wouldnt=would not;shouldnt=should not;wont=will not;aint=is not
        mustnt=must not;neednt=need not;mightnt=might not;oughtnt=ought not;shant=shall not;darent=dare not
        shouldve,shoulda,shudve=should have;couldve,coulda=could have;wouldve,woulda=would have;mightve=might have;mustve=must have;gonna,gunna=going to
        wanna=want to;gotta=got to;hafta=have to;kinda=kind of;sorta=sort of;lemme=let me
        gimme=give me;dunno=do not know;outta=out of;tryna=trying to;whatcha=what are you;gotcha=got you
        betcha=bet you;lotta=lot of;cuppa=cup of;cmon=come on;innit=is not it;u,ya,yu,ye,yous,yall,yez=you
        ur,yer,ure=your;urs=yours;r=are;n,nd=and;b=be;thru=through
        tho=though;altho=although;w,wi=with;wo=without;bc,bcos,cos,coz,cuz,becos=because;pls,plz,pleez,plse=please
        thx,thnx,thanx,tnx,tks,thks,ta,tq=thanks;ty=thank you;thankyou=thank you;soz,sry,srry,sory=sorry;msg=message;rly=really
        prob,probs,probly=probably;def=definitely;tmrw,tmr,tomoz,tmw=tomorrow;wld,wud=would;cld,cud=could;shd,shud,shld=should
        hv,hav=have;wot,wat,wht=what;wen=when;y=why;ppl=people;min,mins=minutes
        hr,hrs=hours;wk,wks=week;yr,yrs=years;mth,mths=month;wkend=weekend;appt=appointment
        mtg=meeting;info=information;btw=by the way;asap=asap;imo=in my opinion;tbh=to be honest
        tbf=to be fair;fyi=for your information;idk=i do not know;lmk=let me know;np=no problem;nvm=never mind
        omg=omg;rn=right now;atm=at the moment;ngl=not going to lie;apologize=apologise;apologizing=apologising
        apologized=apologised;apologizes=apologises;favor=favour;honor=honour;realize=realise;realized=realised
        recognize=recognise;organize=organise;prioritize=prioritise;summarize=summarise;color=colour;program=programme
        center=centre;judgment=judgement;learned=learnt;em=them;til=until;till=until
        ok,oke,okey,k,kk=okay;yeah,yep,yup,yes,aye,yea=yes;nope,nah,naw=no;bout=about;gov=gov;sum=some
        doin=doing;goin=going;askin=asking;tryin=trying;sellin=selling;talkin=talking
        thinkin=thinking;comin=coming;gettin=getting;nothin=nothing;somethin=something;anythin=anything
        lookin=looking;workin=working;hurtin=hurting;runnin=running;callin=calling;pushin=pushing
        makin=making;givin=giving;tellin=telling
        """
}
