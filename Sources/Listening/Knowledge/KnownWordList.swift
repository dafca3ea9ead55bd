extension Knowledge {
    /// Words that people use in replies, listed by `Scripts/train`; a typo is read as one of them.
    static let knownWords = """
        aalto abeg able about above absolutely abuja accept access accident account accountant accounting accounts accra accurate
        across actually address adelman admin admit adult advance advancing advert advice advise afraid afresh after afternoon
        again against agencies agency agenda agent agnieszka agree agreed agreement agronomist ahead aids aint airport alarm alas
        alive allergen allergy allow allowed allyuh alone along alongside aloud already alright also although altogether aluminium
        always amen amir among amount andamios andreu android angling angry animal anneke annex annoyed annoying annual another
        anson answer answered answering answers antibody anybody anybodys anymore anyone anyones anything anytime anyting anyway
        anywhere apart apologies apologise apologising apologize apology appears apple application appoint appointed appointment
        appreciate appreciated approval approve approved approving apps april arabic architect archive arent argon argue argued
        argument arise army around arranged arrangement arrive arrived arrives asbestos ashamed aside asked asking asks asleep
        assembly assistant association assured attach attached attachment attack attempt attend attention attitude attorney audit
        auditor auditors august aunt aunts author authority automatic autumn average awake award awarded away awful awkward azlan
        baby back backed backup badly bags bake baker bakeries bakers bakery bakes balances balcony bald ball ballpark bamboo band
        bank banks baptiste barbados bargain barn base based basically batch batches bath batteries battery beans bear beat beats
        beautiful beauty became because become becomes bedding beds been beer before began begging begin beginning begins behalf
        behave behaving behind being believe bell bells belongs below belt belts beside besides best beto better between beyond
        bidder bidders bids biel bien bigger biggest bill billboards billed binder binding bird birthday bishop bite bits black
        blame blank blast bless blessed blessing blind block blocked blocks bloke blood blow blue blunt board boardroom boards boat
        boats body boil boiler bola bold bone bongi book booked booking bookkeeper books boots borehole boring borrow boss botched
        both bother bothered bottle bottles bottom bought bounce bound bout boxes boys bradford brain brakes branch branches brand
        brandt brannocks brave bravo bread break breakdowns breakfast breaks brenner bride bridge bridgetown brief brightline
        brilliant bring bringing brings british brochure brochures broke broken broker brother brothers brought bucket bucketing
        bucks budget budgets build building buildings builds built bump bunbury bunch bureau burn burned burner burns bursa bursar
        buses business busy button buttons buyer buyers buying buys cabinet cabins cable cables cake calculation calculator
        calendar call called calling calls calm came camera cameras campaign canap cancel cancelled candid candour cannot cant
        canteen cape capex capital caps captain card care careful careless carers caretaker carnival carpenter carpet carried
        carrier carries carry carrying carton cartons case cases cash cast catalogue catalyst catch catching caterer caterers
        catering cathedral caught cause caused cebu cedis ceiling cellar cent centimetres centre cents century certificate
        certificates certified chain chains chair chairman chairs chamber chance change changed changeover changes changing chap
        charge charged charging charity charming chart charter chase chased chasing chat chats cheap cheaper cheapest check checked
        checking checklist checks cheeky cheers cheese chef chefs chemist cheque cherry chewing chicken chief child children
        childrens chiller chimney china chinese choice choir choose chooses choosing chose chosen christening christmas chuck
        church chuy circumstances city claim claims claro class classroom classrooms clause clean cleaned cleaner cleaning cleans
        clear clearer clearly cleopatra clerk clever click client clients climb clinic clinics clock close closed closer closes
        closing cloud clown club clutch cmon coach coaching coast coat coats code coffee coimbatore coins cold colleague colleagues
        collect collected collecting collections college colm colour combi come comes comfort comfortable coming comment commerce
        commercial commission commissioning commit commitment committee committees community compadre company compare compared
        comparing comparison competitor competitors complain complained complaint complete completely compliance complicated
        compressor computer concede concern concrete conference confidential confirm confirmed confused confusion congrats
        congratulations consent consider considering consolidate consultant contact contacts container containers content continue
        contract contractor contracts contrary control controller conversation convince convinced cook cooked cooking cooks cool
        cooling cooperative copied copies copy cord core cork corner corporate correct corrected correctly corridor corvane cost
        costs cotton could coulda couldnt couldve council councils counsel count counted counter countersign counting country
        counts county couple courage courier course courses court courtesy cousin cousins couva cover covered covering covers covid
        cowboys cows crack cracked cracking craic crane cranes crash cream credit crew crews crop cross crossed crowd crumb crying
        culpa curiosity curious current curse curtain custom customer customers customs cuts cutting cycles cylinders dads daegu
        daft daily damage damn damp dance dancing dangerous danish dark dashboard data date dates daughter daughters dave days dead
        deadline deal dealer deals dealt dear dearest death debate debrief debt december decent decibels decide decided decides
        decision decisions decisive deck declan dedicated deep deeply defence defend defending degree degrees delaval delay delete
        delight deliver delivered deliveries delivery demo demos dental department depending depends deposit deposits depot depots
        depth dere describe deserve deserved deserves design desk desks desperate details diary didnt died dies diesel differ
        difference different differently difficult digital dimitris dinner diocese direct direction directions directly director
        directors dirt dirty disagree disappoint disappointed disaster discount discuss discussion disgrace dish dishes dispatch
        disposal dispute disturb disturbed diwali dock doctor doctors document documents does doesnt dogs doing dollar dollars done
        donkey dont door doors dosage double doubt down downtime doyle drag dragon drainage draw drawer drawing drawings draws
        dream dreamed dresden dress dressing drew drill drilled drink drinks drive driver drivers drives driving drone drop dropped
        drops drove drunk duluth during dust dutch duty dylan dyou each earlier early earmarked earned ears earth easier easter
        easy eating economy edge education effort efforts egyptian ehlers eight eighteen eighty eish either electric electrician
        electricity eleven else elses elsewhere email emails embarrassing employees empty ended ending ends energy engine engineer
        engineers english enjoy enjoyed ennis enough enter entered entirely envelope equipment error errors especially estate
        esteem esteemed estimate euro europe euros evaluation even evening evenings event ever every everybody everyone everyones
        everything everywhere exact exactly example exams excel except excess exciting exclusion excuse excuses exists exit expect
        expected expense expensive experience expire explain explained explaining explains explanation expo export extend extension
        extra eyes face facebook faces facing fact factor factory fail failed failing failure fair faithfully fall falls false
        families family famous fancy farm farmers farms farsi fast faster fastest father fault favor favour fear fears february
        feed feedback feel feeling feelings feels fees feet fell fella fellas fellow felt fence fennick fenwick fergal fergus
        ferrum ferry ferrymen festival fever fewer fibre field fifteen fifth fifty fight fighting figure figures file files fill
        fills film filters final finalised finally finance financial find finding fine finger fingers finish finished finishes
        finnish fiona fire firm firms first fiscal fish fishing fits fitted fitter fitters fitting five fixed fixes flag flashing
        flat flats fleet flexo flies flip floats flood flooded floor floors florist flow flowers fluenta folded folder folding folk
        folks follow following font food fool foolish foot football foreman forever forget forgets forgive forgot forgotten
        forklift forklifts form former forms fortnight fortune forty forward forwarder found foundation founders four fourteen
        fourth frame framework frank frankly frankness frau free freelance freelancer freelancers freezer freight french fresh
        friday fridays fridge friend friends frighten frightened frightens from front frost frostline froze fruit frustrating fuel
        full fully fund funding funds funeral funmi funny furious furniture further fuss future gable gaffer galley galvanised
        gamble game gang garage garbage garden gareth gases gate gatepost gates gave gearbox general generations generator
        gentleman genuine genuinely german germans germany gerry gestor gets getting ghosted gift gimme girl girls give given gives
        giving glad gladly glas glass glasses glazing glossary gloves glue goat goats goes goin going gold golden gone gonna good
        goodbye goods goodwill google gordon gosh gotcha gotta government governors gowns grab grade grams grand grandmother
        grandmothers granny grant granted grateful gratis great greek green greet greetings grey grid grief ground grounds group
        grow growers grown guadalajara guarantee guaranteed guard guards guess guessing guest guests guide guilty gulf gustav
        gutted gutters guys hackers hadnt haha hail hair halal halden half hall halloween halves hames hand handed handle handled
        handles handling handmade handover hands handy handyman hang hanging hangs happen happened happens happier happy harbour
        hard hardly harmons harsh harvest hasnt hate hated have havent having head headache headcount headmistress heads health
        healthy hear heard hearing heart heat heating heavier heavy heidi heifers height held helen hell hello help helpdesk helped
        helpful helps hence henrietta herd here heres heritage herself hidden hide hides hiding high higher highlight hill himself
        hinges hire hired hires hiring hitch hogmanay hoist hoists hold holding holds hole holes holiday holidays holler home homes
        homework honest honestly honesty honeymoon honour honourable hook hope hoped hopeless hoping horizon horse horses hospital
        hospitals hotel hotels hotline hour hours house houses howd however hows huge human humble hump hundred hung hurricane
        hurry hurt hurts husband idea ideas idiot idle ignored image images imagine imaging implore import important imported
        importer impossible improve inbox inches include included includes including inconvenience incorrect incumbent indeed
        independent infection information informing injuries inside insist insisted inspection inspector inspectors install
        installation installed installer installers installs instead instructive insurance insure insurer intake intention interest
        interested internal internet interpreter interpreters interrupted into introduce invention inverter invoice invoices
        involved iris iron ishida island isnt issued italian itll itself izmir jackets jaja january japanese jasmine jeez jingle
        joanna jobs join joined joiner joint joke jokes joyce judge judged judgement july jump jumped jumping june junior just
        karachi karen kassel kearns keen keep keeping keeps kept kerwin kestrel kettle kettles keyboard keyed keys kick kids kill
        killed killing kills kiln kilo kilos kind kinda kinder kindest kindly kindness king kingston kitchen kitchens kitty knees
        knew knock knocking know knowing known knows kofi korean koreans kulkarni kumasi kwame labels laboratory labour lack
        lacking ladder ladies lads lady lafayette lagos lahore laid lake lambing lament lamp land landed landing landlord lands
        lane lang language languages lapsed laptop laptops large last lasts late later latest laugh laughed laughs launch launched
        laundry lavanda laws lawyer laying lead leader leadership leads leaflet leak leaked leaking leaks learn learned learning
        lease leased leasing least leave leaves leaving lecture leeds left legal legitimate legs lemme lend lends length less
        lesson lessor lets letter letters letting level liability licence lies life lifetime lift lifts light lighting lights like
        liked likes lille lime limit limits lindqvist line linen lines link linkedin liquid list listed listen listened listening
        literally lithium little live lives living load loaded loading loads loan lobby local locked locks logical logistics logo
        london lonely long longer look looked looking looks loop loose lorries lorry lose losing loss lost lots loud love loved
        lovely lower lowes lowest loyalty lozano luck lucky lunch lupita lying lyon maam machine machines madam madame made madness
        maguire mail mails main maintenance makati make maker makes making manage management manager managers managing manchester
        manila manner manners mans manual manufacturer many march marcus margin marine marisol mark market marketing marks marquee
        marriage married mart mass master match mate maternity matron mats matter matters mattress mattresses maxi maximum maybe
        mayor meal mean means meant measure measured measurements mechanic medical meet meeting meetings member members memory mend
        mention mentioned menu menus merci mercy merely merger merienda mesh mess message messages messed messrs meter metres
        middle midnight might migration mikes miles milk milking mill million mind minded minds mine minimum minister ministry
        minits mins minus minute minutes misread miss missed missing mistake mistakes misunderstanding mixed mizrahi mobile model
        module modules moisture moment monday mondays money moneys monitoring monsoon month monthly months mood moon more morning
        mornings mort mortgage mortified mosque most mostly mother mothers motive motor mould mouse mouth move moved moves moving
        much mums municipality muppet murtagh murtaghs museum must mutual myself myth nadia nadine naku naman name named names
        nantes napkin narrow national native natter natural naturally near nearer nearest nearly neck need needed needing needs
        neglected neighbour neighbours neither nepa nephew nerves nervous nets netting network never nevertheless news newsletter
        newspaper next nice nicely nicer nicest night nightmare nights nine nineteen ninety ninth nite nitrogen nobody nobodys
        noise none nonsense noon normal norte north nose nosy note notebook noted notes nothing notice noticed november nowt
        nuisance number numbers numpty nurse nursery nurses objection obligation obliged obliges observation obvious occasion
        oclock october odoo offended offer offered offering offers office officer offices offline often okafor okay older
        onboarding once ones online only open opened opening opens operation operator operators opinion opportunity option order
        ordered orders ordinary organise orhan osaka other others otherwise otis ouch ought ours ourselves outage outcome outfit
        outgrowing output outs outside outsource oven ovens over overkill overnight oversold owed owner owners pablo pacific
        package packaging packed page pages paid painful paint painted pair pairs pallet pallets panel panels panes paper papers
        paperwork parcel pardon parents parish park parked parking part partner partners parts party pass passed passes passing
        passport password past paste patch patent pathetic paths patience patient patients patter patty pause payback paying
        payment payroll pays payslip payslips paywell peace peak pear pedro pekka penalty pence pencilled penny penrys pension
        people peoples percent perfect perfectly perhaps period permit permits permitted person personal personally persons perth
        pesos petrol pews pharmacy phase phone phoned phones phoning photo photograph photos pick picked pickers picking picks
        pickups picture pictures piece pieces pier pilot pint pitch pitched pity pixels pizza place placed places plain plainly
        plan planner planners planning plans plant plastic plate plates platform play plays please pleased pleasure pleese pleez
        plenty plot plug plugs plumber plus pocket pockets point points policy polite politics pool poon poor porch port portal
        position possible post posted postpone pound pounds pour poured power practice prairie pray precious prefer preferred
        prefers premium premiums prepare prepared present presentation presented presenter president press pressed pressure pretend
        pretty previous price priced prices pricey pricing priest principal print printer printers prints prison private privilege
        priya probably probe probes problem proceed process procurement produced product profit program programme project projects
        promise promised promises prompted promptly proof proofread proper properly proposal propose protect proud provider prudent
        public published pull pulled pulling pump pune pupils purchase purchasing pure purely purpose purse push pushed pushing
        pushy puts putting quality quarrel quarter quarterly quay quayle queens question questions queue quick quicker quickly quid
        quiet quieter quietest quit quite quotation quote quoted quotes quoting rack racks radio raffle rails rain rained raining
        rains rainy raise raised ramadan ramp rang range rare rate rated rates rather rating rattle raymond reach reachable reached
        reaches read readers reading readings reads ready real really realy reason reasonable reasoning reasons rebate rebuild
        receipt receive received reception receptionist recipe reckon recommend recommendation recommended reconsider record
        records rector redo reduction reference references refrigerated refrigeration refund refundable refurb refurbished refuse
        regarding regards region register registered registers regret regrets regretted release released remain remains remark
        remarks remember remembers reminder reminders remote remove removed renew renewal renewed renewing rent rental rents reopen
        reopening repaint repair repeat replace replaced replacement replacing replied reply report reported reporting reprint reps
        republic request requested require required requirement reservation reserve reserved reset residents respect respected
        respectfully respects response responsibility rest restaurant restaurants result results retest retired return returned
        review reviewers reviewing reviews revisit rewind rice rick ride right rightly ring ringing rise risk rival river rivhit
        road roads robbing robot robots rochester rock rollout roof roofer roofs room rooms rooting rope rosters rota rotary rough
        roughly round rounds route router routes rows rubber rubbish rude ruined rule rules rung running runs rupees rush rushed
        rust ruth safe safer safety sage said sailing sails saint sake salamat sale sales salesman salon salt same sample samples
        sanctioned sand sandler sandwiches sank sanne satisfaction sato saturday save saved saves saving saying says scaffold
        scaffolding scale scales scan scanned scanner scanning scans scared scary scene schedule scheme school schools scooter
        scoring scotland scrap scratch scratched screen screens screw screws script seal sealed searching season seasons seat seats
        second seconds secret secretary section sector security seed seedlings seeds seeing seemed seems seen sees selected
        selection sell seller selling sells send sending sends senior sense sensible sensitive sensor sent sentence separate
        september series serious seriously serve served server servers serves service serviced services setting settings settle
        settled settles settling setup seven seventy shaft shake shall shame shant shaped share shared sharp sharpen sharper
        sharpest shave shed shedding sheep sheet sheets shekel shelf shelves sherif shes shift shifts shine ship shirts shit shoe
        shoes shoot shop shopping shops short shorted shorter shot should shoulder shouldnt shouldve shout shouted shouting show
        showed shower showing shown shows shut shuts sick side sight sign signal signature signed signing signs silence silly
        simple simpler simply since sincere sincerely sing singapore single sister sisters site sites sits sitting situation
        sixteen sixty size sizes skarv skin skip skipped skirting slab slabs slate sleep sleeping sleeps slept slide slides slip
        slipped slips slope slot slots slow slower small smaller smallest smart smell smile smoke smooth smoothly snap snow snowing
        sofa soft software soil solar sold solid solution solve some somebody someone something sometime somewhere sons soon sooner
        sore sorry sort sorted soul sound sounded sounding sounds soup sour source south sowing spain spanish spare sparky speak
        speaker speakers speaking speaks spec speech speed spell spelled spend spent splendid split spoil spoke spoken spot spots
        spray spreadsheet spring square staff stage stairs stall stamp stamped stand standard standing stands star stars start
        started starting starts state states station stay stayed staying stays steal steam steel steep step steps stick sticker
        sticking sticks still sting stings stock stockroom stone stood stop stopped stopping stops store stores stories storm story
        straight stranger strangers strategy street streets strength stress stressful stretch strictly strike string strings strong
        stronger structural struggle stuck student students studio study stuff stung stupid style subcontractor subject submission
        success such sued sugar suit suited suits summary summer sums sunday super supervisor supplied supplier suppliers supply
        support suppose supposed sure surely surprise survey surveyor survive suspect sutures swap swear swedes sweet sweeter swing
        swiss switch switched switching sworn swung system systems table tables tagalog tail take taken takes taking talaga talk
        talked talker talking talks tamil tandem tank tanker tape target tariff tasker taskers taste tasting taught taxi teach
        teacher teachers team tear tears tech technical technically technician technicians teecher teechers telco telephone tell
        telling tells tema temp temperature template tenants tender tenders tent tenth term terminal terminals terms terrace
        terrible terry tessera test tested testing text textile texts than thank thankful thankfully thanking thanks that thatch
        thatd thats theatre theft their theirs them themselves then there therefore theres these they theyd theyll theyre theyve
        thick thief thin thing things think thinking thinks third thirty this thornburys those though thought thoughtless thousand
        thread three threw through throw thrown thru thumb thumbs thurs thursday tick ticket tickets tied tienne tier tight tile
        tiles till tills tilted timber time timeline timer times timesheets timing timothy ting tiny tipped tipper tips tired title
        today toes together told tomasz tomatoes tomorrow tone tongue tonight tonite tonnage tonnes tons tony took tool tooling
        tools tops torch total totally touch touched tough tour towards towels tower towers town toyota track tracker trackers
        tractor trade traffic train trained trainee trainees trainer trainers training transfer translate translated translation
        translator translators transport trap travel trays treadmills treasure treat treated treating treatment treats tree trees
        trial trick tried trip trouble trousers truck trucks true truly trunk trust trustees trusts truth trying tryna tuesday turn
        turned turning turns twelve twenty twice twins type typed typhoon tyre tyres ugly ultrasound uncle uncles under understand
        understandable understood undo unfair unfortunately union unit units university universitys unless unpick until untill
        update upfront upgrade upon upper upset upside upstairs uptime urgent used useful useless users uses using usually valid
        valuable value valve vanish vans vehicles vendor vendors venue verdict verify version very vessel veto video vietnam view
        village vinyl vision visit visits voice voltage volume volumes vote voted wages wait waited waiting waive wake wakes walk
        walked walking walks wall wanna want wanted wanting wants ward wards warehouse warehouses warm warned warranty wary wash
        washes washing wasnt waste wasted wasting watch watchman water wats ways weak weaker weakest weans wear weather website
        wedding weddings wednesday week weekend weekends weekly weeks weep weigh weighed weighs weight welcome well welsh went were
        werent west wetin weve what whatd whatever whats whatsapp whatsoever when whenever whens where wheres whether which
        whichever while whistle whit white whod whoever whoevers whole wholesaler wholl whom whos whose wich wide width wife wifes
        wifi wiggle will willing wind window windows wine wines wing winner winning wins winter wire wiring wise wiser wish wishes
        wishing with withdrawn within without witness woman women wonder wonderful wondering wong wont word wording words work
        worked workers working works workshop world worm worried worries worry worse worst worth worthy would wouldnt wouldve write
        writes writing written wrong wrote yall yard yards yawn yeah year yearly years yeers yell yellow yesterday yeve yoga youd
        youll young your youre yours yourself yourselves yous youth youve zero zofia zoom
        """
}
