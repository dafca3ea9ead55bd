/// What the listener knows of words, written to be read and added to.
enum Knowledge {
    /// Classes of words that do the same work in a reply. A line is `CLASS: word word beginning*`; a word may stand in several.
    static let wordClasses = """
        I: i me myself
        WE: we us our ours ourselves my mine
        YOU: you your yours yourself yourselves thee
        THEY: they them their theirs he she him her his hers themselves who
        THESELLER: rep manager boss marketing colleague director sdr presales warehouse office factory driver engineer assistant intern accounts dispatch subcontractor supplier trainee
        SORRY: sorry apolog* regret* forgive* forgiv* pardon excuse mortif* asham* remorse*
        SORROWMAX: terrib* awful* dreadful* gutted sick horrified useless hopeless idiot stupid stupid* worst rubbish incompetent failure fool foolish dumb moron clown muppet eejit disgrace* pathetic worthless liability imbecile amateur
        FAULT: fault mistake* error* blame* blunder* slip oversight mess messed botched bungled dropped forgot* forgot missed overlooked ignored neglected rushed skipped pushed assumed guessed failed screwed cocked wrong wrongly mixed muddled misread misheard sloppy careless lazy
        OUGHT: should ought supposed
        THANK: thank* thanks thank appreciate* appreciat* grateful gratitude obliged cheers indebted gracias merci danke debt
        WISH: wish wishing hope hoping pray fingers luck success* best godspeed blessing* prosper* flourish* thrive
        GOODWELL: well smooth* great brilliant* wonderful* lovely fantastic superb happy good nice
        ENJOY: enjoy* pleasure delight* joy fun privilege honour treat lovely loved liked admire* admir*
        KNOW: know knowing knew learn* learnt learning understand* hear* hearing see find curious wonder* wondering
        TELL: tell telling told say said share sharing explain* walk talk describe* show paint fill run
        ASKW: ask asking asked query question questions inquire enquire
        HONEST: honest* frank* candid* candour straight truth* blunt* open* direct* plain* sincer*
        FEEDBACK: feedback insight* input reason* reasoning critic* comment* perspective view views opinion remark* lesson lessons
        USEFUL: useful helpful valuable worth gold precious help* priceless handy treasure
        DECIDE: decision* decid* choice cho* pick* opt* select* call went going gone sign* signed
        RIGHT: right sound sensible wise fair reasonable logical correct proper smart
        RESPECT: respect* accept* understand* support* honour fine
        FIT: fit suit* suited match* suitable built cut geared made meant designed
        PRICE: price* pric* cost* fee fees quote* figure* number* rate rates tariff
        MONEY: money budget* budge* cash fund* afford* spend* spent invest* pocket wallet purse capex opex finance* financ* allocated setaside ceiling range
        CHEAP: cheap* discount* reduc* percent % off less lower* knock* shave* drop* waive* free match half rebate* credit* throw included bonus complimentary sweeten* extra
        CURRENCY: euro* euros pound* dollar* naira rupee* rand quid grand k usd eur gbp shilling* peso* bucks
        BOARD: board committee panel director* cfo ceo coo cto owner* boss* manager* finance procurement legal partner* wife husband council trustees headteacher principal dean management stakeholder* colleagues team department
        SIGNOFF: sign signs signoff approve* approv* authoris* authori* decide* decides decides final say blessing greenlight okays vote veto
        NEED: need* needs want* problem* issue* pain* goal* challenge* trouble* worry worr* concern* priority priorities matter* hurt* headache* struggle* success outcome
        WHENW: when date deadline* timeline* timing timeframe soon quarter month* week* year* season* spring summer autumn winter fall january february march april june july august september october november december q1 q2 q3 q4 start starting begin launch*
        DAY: monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun tomorrow today tonight morning afternoon evening noon
        CLOCK: am pm oclock half quarter
        TIMEUNIT: minute* minutes minute hour* hours min quarter
        CALLW: call calls calling phone ring ringing rang chat talk coffee conversation speak meeting meet zoom teams catch sit
        LITTLE: quick small little short brief favour five ten fifteen tiny moment
        CHOSEN: chose chosen choose picked pick winner won win went gone landed selected got
        COMPETITOR: competitor* rival* they them vendor* supplier* provider* other others else
        ALT: recommend* suggest* talk speak try look consider contact go ask check refer* introduce* point
        BETTER: better best cheaper faster stronger quicker easier finer superior nicer suits
        LEAD: leading number #1 award* proven reliable quality warranty guarantee* certified uptime support integration* feature* platform system product* service* solution* award
        SAVE: save* saves saving* boost* cut cuts increase* roi payback return
        TECH: dashboard* app mobile cloud ai automat* api software module* machine* technology
        REGRETYOU: mistake regret* sorry back trouble wish
        WARN: warn* careful beware mark remember* wait sooner later
        BAD: terrible awful poor bad worst shoddy crap rubbish slow late broke break breaks fail* failing unreliable nightmare joke cowboys cowboy crooks crook liars liar amateurs overpriced junk useless mess disaster scam* thieves clueless dodgy
        NOT: not no never nothing nobody none neither nor without hardly
        BUT: but however although though yet still except unless
        PROMO: unique finest top premium world-class unbeatable unmatched only
        BEG: please beg* begging desperate* chance mercy need needs quota target job family kids commission rent lose losing
        URGE: last final today now tonight expires expire* ends end deadline hurry quickly immediately before until midnight hold reconsider* rethink think sleep
        EFFORT: hours weeks months work worked effort* time weekends nights invested trips
        GOING: going coming getting working running settling behaving treating holding shaping progressing
        PROJECT: project rollout implementation install* installation migration switch onboarding launch* setup transition change build site
        DOOR: touch door contact there here anytime whenever number call line
        HELP: help helping assist* hand happy glad gladly free
        NOSELL: sell selling sales pitch pitching sale strings agenda catch convince persuade change reopen obligation
        FUTURE: future someday again later change changes
        BEHIND: behind underneath driving drive drives drove tipped swung sway swayed made decide convinced won
        SHORT: fall short lacking lack lacked missing miss gap weak* lose lost losing fail
        IMPROVE: better improve* differently different change do done next
        REFL: so sounds sound seems seem looks look like feel feels hear hearing means meaning basically guess sense
        WORRY: worry worries worried worrying afraid fear* nervous anxious scared frustrat* annoy* annoyed angry upset disappoint* tough hard difficult awkward painful stress*
        AGREE: agree* agreed true right fair point makes sense valid understandable course
        DEFEND: actually fact technically wrong untrue disagree* inaccurate respect false myth nonsense rubbish
        PLACEHOLD: whatever fine ok okay
        GREET: hi hello dear hey morning
        BYE: regards bye yours sincerely kind take care cheers best warm love
        """
}
