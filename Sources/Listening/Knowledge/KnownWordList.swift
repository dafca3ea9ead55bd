extension Knowledge {
    /// Words that people use in replies, listed by `Scripts/train`; a typo is read as one of them.
    static let knownWords = """
        aalto abeg abide able about above absolute absolutely absorb abuja accept access accident account accountant accounting
        accounts accra accurate across actually address adelman adeyemi admin admire admit adult advance advancing advert advice
        advise adviser afraid afresh after afternoon afterwards again against agencies agency agencys agenda agent ages agnieszka
        agree agreed agreement agronomist ahead aids aint airport alarm alas alike alive allergen allergy allow allowed allows
        allyuh alone along alongside aloud already alright also alter although altogether aluminium always amateur amateurs amen
        amir among amount andamios andreu android angling angry animal anneke annex annoyed annoying annual another anson answer
        answered answering answers antibody anybody anybodys anymore anyone anyones anything anytime anyting anyway anywhere aoife
        apart apologies apologise apologising apologize apology appears apple application appoint appointed appointment appreciate
        appreciated apprentices approval approve approved approves approving apps april arabic architect architects archive arent
        argon argue argued argument arise army around arranged arrangement arrive arrived arrives asbestos ashamed aside asked
        asking asks asleep assembly assistant association assumed assured attach attached attachment attack attempt attend
        attention attitude attorney auction audit auditor auditors august aunt aunts author authority automatic automatically
        autumn average awake award awarded away awful awkward azlan baby back backed backup backwards badge badly bags bake baker
        bakeries bakers bakery bakes balance balances balcony bald ball ballpark bamboo band bank banks baptiste barbados bare
        bargain barking barley barn base based basement basically batch batches bath batteries battery beach bean beans bear beat
        beats beautiful beauty became because become becomes bedding beds been beer before began begging begin beginning begins
        behalf behave behaving behind being believe bell bells belongs below belt belts bent beside besides best beto better
        between beyond bidder bidders bids biel bien bigger biggest bill billboards billed bills binder binding bird birthday
        bishop bite bits bitten bitter black blame blank blast bleed bless blessed blessing blind block blocked blocks bloke blood
        blow blue blunt board boardroom boards boat boats body boil boiler boilers bola bold bone bongi bonus book booked booking
        bookkeeper books boot boots borehole boring borrow boss botched both bother bothered bottle bottles bottom bought bounce
        bound bout boxes boys bradford brain brake brakes branch branches brand brandt brannocks brave bravo bread break breakdowns
        breakfast breaks breathing brekke brenner brewery bride bridge bridgetown brief briefing brightline brilliant bring
        bringing brings bristol british brochure brochures broke broken broker brother brothers brought brown buck bucket bucketing
        bucks budget budgets bugging build builder builders building buildings builds built bump bunbury bunch bureau buried burn
        burned burner burns burnt bursa bursar burst buses business bust busy butter button buttons buyer buyers buying buys
        cabinet cabins cable cables cake calculation calculator calendar call called calling calls calm calving came camera cameras
        campaign canap cancel cancelled cancelling candid candour cannot cant canteen cape capex capital caps captain card cards
        care careful careless carers caretaker carnations carnival carpenter carpet carried carrier carries carry carrying cart
        carton cartons case cases cash cast catalogue catalyst catch catching caterer caterers catering cathedral caught cause
        caused caution cebu cedis ceiling cellar cent centimetres centre cents century certificate certificates certified chain
        chains chair chairman chairs chalk chamber chance chancer change changed changeover changes changing chap charge charged
        charging charity charming chart charter chase chased chasing chat chats cheap cheaper cheapest check checked checking
        checklist checks cheeky cheerful cheers cheese chef chefs chemist cheque cherry chew chewing chicken chief child children
        childrens chiller chimney china chinese choice choir choke choose chooses choosing chose chosen christening christmas chuck
        church chuy circle circumstances city claim claims claro class classroom classrooms clause clean cleaned cleaner cleaning
        cleans clear clearer clearly cleopatra clerk clever click clicks client clients climb clinched clincher clinic clinics
        clock clocks close closed closer closes closing cloud clown club clue clumsy clutch cmon coach coaching coast coat coats
        code codes coffee coimbatore coin coins cold colleague colleagues collect collected collecting collections college colm
        colour column combi come comes comfort comfortable comfy coming comma command comment commerce commercial commission
        commissioning commit commitment committee committees community compadre company compare compared comparing comparison
        competitor competitors complain complained complaint complete completely compliance complicated compliments compressor
        computer concede concern concrete conference confidential confirm confirmed confused confusion congrats congratulations
        consent consider considering consolidate consultant contact contacts container containers content continue contract
        contractor contracts contrary control controller conversation convince convinced cook cooked cooking cooks cool cooling
        cooperative copied copies copy cord core cork corner corners corporate correct corrected correction correctly corridor
        corvane cost costs cotton could coulda couldnt couldve council councils counsel count counted counter countersign counting
        country counts county couple courage courier course courses court courtesy cousin cousins couva cover covered covering
        covers covid cowboys cows crack cracked cracking craic crane cranes crash cream credit crew crews cried criticism crooked
        crooks crop cross crossed crowd crumb crying culpa curiosity curious current curse curtain custom customer customers
        customs cuts cutting cycles cylinders dads daegu daft daily dairy damage damn damp dance dancing dangerous danish dares
        dark dashboard data date dates daughter daughters dave dawn days dead deadline deaf deal dealer dealing deals dealt dean
        dear dearer dearest death debate debrief debt december decent decibels decide decided decides deciding decision decisions
        decisive deck declan dedicated deep deeply defence defend defending degree degrees delaval delay delayed delete delight
        deliver delivered deliveries delivery deliverys demo demos dent dental department depending depends deposit deposits depot
        depots depth dere describe deserve deserved deserves design desk desks desperate detail detailed details devil dial diary
        didnt died dies diesel differ difference different differently difficult digital dimitris dinner diocese direct direction
        directions directly director directors dirt dirty disagree disappoint disappointed disaster discount discounts discuss
        discussion disgrace dish dishes dispatch disposal dispute distance distributor disturb disturbed diwali dock doctor doctors
        document documents does doesnt dogs doing dollar dollars done donkey dont door doors doorstep dosage double doubt down
        downtime doyle draft drag dragged dragon drainage draw drawer drawing drawings draws dream dreamed dresden dress dressing
        drew drill drilled drink drinks drive driver drivers drives driving drone drop dropped dropping drops drove drunk dubai
        dublin duluth during dust dutch duty dylan dyou each earlier early earmarked earned ears earth easier easily easter easy
        eating eats economy edge education effort efforts egyptian ehlers eight eighteen eighty eish either electric electrician
        electricity eleven else elses elsewhere email emails embarrassing employees empty ended ending ends energy engine engineer
        engineers english enjoy enjoyed ennis enough enter entered entirely envelope equipment error errors especially estate
        esteem esteemed estimate euro europe euros evaluating evaluation even evening evenings event ever every everybody everyone
        everyones everything everywhere exact exactly example exams excel except excess exchange exciting exclusion excuse excuses
        exists exit expect expected expense expensive experience expire explain explained explaining explains explanation expo
        export extend extension extra eyes face facebook faces facing fact factor factory fail failed failing fails failure fair
        fairness faithfully fake fall fallen falls false families family famous fancy farm farmer farmers farms farsi fast faster
        fastest father fathers fault favor favour favourite fear fears february feed feedback feel feeling feelings feels fees feet
        fell fella fellas fellow felt fence fennick fenwick fergal fergus ferrum ferry ferrymen festival fever fewer fibre field
        fifteen fifth fifty fight fighting figure figures file files fill fills film filters final finalised finally finance
        financial find finding fine finger fingers finish finished finishes finnish fiona fire firm firms first fiscal fish fishing
        fits fitted fitter fitters fitting five fixed fixes flag flashing flat flats fleet flexo flies flip floats flood flooded
        floor floors florist flow flowers fluenta fold folded folder folding folds folk folks follow followed following follows
        fond font food fool foolish foot football foreman forever forget forgets forgive forgot forgotten forklift forklifts forks
        form former forms fortnight fortune forty forward forwarder found foundation founded founder founders four fourteen fourth
        frame framework frank frankly frankness frau free freelance freelancer freelancers freeze freezer freight french fresh
        friday fridays fridge friend friendly friends frighten frightened frightens from front frost frostline froze fruit
        frustrating fuel full fully fumes fund funding funds funeral funerals funmi funny furious furniture further fuss future
        gable gadget gaffer galley galvanised gamble game gang garage garbage garden gareth gases gate gatepost gates gather gave
        gear gearbox general generations generator gentleman gently genuine genuinely german germans germany germination gerry
        gestor gets getting ghana ghent ghost ghosted gift gimme girl girls give given gives giving glad gladly glas glass glasses
        glazing glossary gloves glue goat goats goes goin going gold golden golf gone gonna good goodbye goods goodwill google
        gordon gosh gotcha gotta government governors gowns grab grade grams grand grandfather grandmother grandmothers granny
        grant granted grateful gratis graz great greek green greet greetings grew grey grid grief grind gross ground grounds group
        grow growers grown grows grumble guadalajara guarantee guaranteed guard guards guess guessing guest guests guide guilty
        gulf gustav gutted gutters guys habit hackers hadnt haha hail hair halal halden half hall halloween halls halves hames hand
        handed handle handled handles handling handmade handover hands handy handyman hang hanging hangs happen happened happens
        happier happily happy harbour hard hardest hardly harmons harsh hartley harvest hash hasnt hate hated hats have havent
        having head headache headcount headmaster headmistress heads health healthy hear heard hearing heart heat heating heavier
        heavy heidi heifers height held helen hell hello help helpdesk helped helpful helps hence henrietta herd here heres
        heritage herself hesitate hesitation hidden hide hides hiding high higher highlight hill himself hinges hire hired hires
        hiring hitch hiya hogmanay hoist hoists hold holding holds hole holes holiday holidays holler holt home homes homework
        honest honestly honesty honeymoon honour honourable hook hope hoped hopeless hoping horizon horse horses hospice hospital
        hospitals hotel hotels hotline hour hours house houses howd however hows huge human humble hump hundred hung hurricane
        hurry hurt hurts husband idea ideas idiot idle ignored ikea image images imagine imaging implore import important imported
        importer impossible impressed improve inbox inches incident include included includes including inconvenience incorrect
        incumbent indeed independent indoors infection information informing ingrid injuries inside insist insisted inspection
        inspector inspectors install installation installed installer installers installs instead instructions instructive
        insurance insure insured insurer intake intention interest interested interesting intern internal internet interpreter
        interpreters interrupted into introduce invention inverter invoice invoices involved iris iron ishida island isnt issued
        italian items itll itself izmir jackets jaja janitor january japanese jasmine jean jeez jingle joanna jobs join joined
        joiner joint joke jokes jollof jonas joyce judge judged judgement july jump jumped jumping june junior just justified
        justify karachi karen kassel kearns keen keep keeping keeps kept kerwin kestrel kettle kettles keyboard keyed keys kick
        kidding kids kill killed killing kills kiln kilo kilos kind kinda kinder kindest kindly kindness king kingston kiss kitchen
        kitchens kitty knees knew knock knocked knocking know knowing known knows kofi kone korean koreans kulkarni kumasi kwame
        label labels laboratory labour lack lacking ladder ladies lads lady lafayette lagos lahore laid lake lambing lament lamp
        land landed landing landlord lands lane lang language languages lapse lapsed laptop laptops large largest laser last lasts
        late later latest laugh laughed laughing laughs launch launched laundry lavanda laws lawyer lawyers laying lazy lead leader
        leadership leads leaflet leak leaked leaking leaks lean learn learned learning learns lease leased leasing least leave
        leaves leaving lecture leeds left legal legitimate legs lemme lend lends length less lesson lessons lessor lets letter
        letters letting level liability licence licences lies life lifetime lift lifts light lighter lighting lights like liked
        likes lille lime limit limits lindqvist line linen lines link linkedin liquid list listed listen listened listening
        literally lithium little live lives living load loaded loader loading loads loan lobby local lock locked locks logic
        logical login logistics logo london lonely long longer look looked looking looks loop loose lorries lorry lose losing loss
        lost lots loud love loved lovely lower lowes lowest loyalty lozano luck lucky lunch lupita lying lyon maam machine machines
        madam madame made madness magic magnets maguire mail mails main maintenance makati make maker makes making manage managed
        management manager managers managing manchester manila manner manners mans manual manuals manufacturer many march marcus
        margaret margin marine marisol mark market marketing marks marquee marriage married mart mass master match mate maternity
        mates matron mats matter mattered matters mattress mattresses maxi maximum maybe mayor meal mean means meant measure
        measured measurements measuring mechanic mechanics medical meet meeting meetings meets member members memory mend mention
        mentioned menu menus merchant merchants merci mercy merely merger merienda mesh mess message messages messed messrs meter
        method metre metres middle midnight might migraine migration mikes mile miles milk milking mill million mind minded minds
        mine minimum minister ministry minits mins minus minute minutes misjudged misread miss missed missing mistake mistakes
        misunderstanding mixed mixer mizrahi mobile model module modules moisture moment monday mondays money moneys monitoring
        monsieur monsoon month monthly months mood moon morag more morning mornings mort mortgage mortified mosque most mostly
        mother mothers motive motor mould mouse mouth move moved moves moving much mums municipality muppet murtagh murtaghs museum
        museums music must mustve mutual myself myth nadia nadine nail naku naman name named names nantes napkin narrow national
        native natter natural naturally near nearer nearest nearly neck need needed needing neednt needs neglected neighbour
        neighbours neither nepa nephew nerves nervous nets netting network never nevertheless newborn newcomers news newsletter
        newspaper next nice nicely nicer nicest night nightmare nights nine nineteen ninety ninth nite nitrogen nobody nobodys
        noise noisy none nonsense noon norda normal norte north nose nosy notary note notebook noted notes nothing nothings notice
        noticed november nowt nuisance number numbers numpty nurse nursery nurses objection obligation obliged obliges observation
        obvious occasion oclock october odoo offence offended offer offered offering offers office officer offices offline offs
        often okafor okay okonkwo older onboarding once ones online only open opened opener opening openly opens operation operator
        operators opinion opportunity option order ordered orders ordinary organise orhan originals osaka oslo other others
        otherwise otis ouch ought ours ourselves outage outcome outdoor outfit outgrowing output outs outside outsource oven ovens
        over overkill overnight oversold owed owner owners owns pablo pacific package packaging packed packing page pages paid pain
        painful paint painted pair pairs pallet pallets panel panels panes paper papers paperwork paragraph parcel pardon parents
        parish park parked parking part partner partners parts party pass passed passes passing passport password past paste patch
        patent path pathetic paths patience patient patients patter pattern patty pause payback payday paying payment payroll pays
        payslip payslips paywell peace peak peanuts pear pedro pekka penalty pence pencil pencilled penny penrys pension people
        peoples percent perfect perfectly perhaps period permit permits permitted person personal personally persons persuaded
        perth pesos petra petrol pews pharmacy phase phone phoned phones phoning photo photograph photographer photos pick picked
        pickers picking picks pickups picture pictures piece pieces pier pilot pinch pint pipe pitch pitched pity pixels pizza
        place placed places plain plainly plan planner planners planning plans plant plastic plate plates platform play playing
        plays pleasant please pleased pleasure pleese pleez plenty plot plug plugs plumber plus pocket pockets point points
        poisoning policy polish polite politics pool poon poor pope porch port portable portal porto portuguese position possible
        post postcode posted postpone pound pounds pour poured power practice prairie pray precious predecessor prefer preferred
        prefers premium premiums prepare prepared present presentation presented presenter president press pressed pressure
        pressured pretend pretty previous price priced prices pricey pricing pride priest principal principle print printer
        printers prints priority prison private privilege priya prize probably probe probes problem proceed process procurement
        produced product profit program programme project projects promise promised promises prompted promptly proof proofread
        proper properly proposal propose protect proud proven provider prudent public published pull pulled pulling pulls pump pune
        pupil pupils purchase purchasing pure purely purpose purse push pushed pushing pushy puts putting quality quarrel quarter
        quarterly quay quayle queens question questionnaire questions queue quick quicker quickly quid quiet quieter quietest quit
        quite quota quotation quote quoted quotes quoting rack racks radar radio raffle rails rain rained raining rains rainy raise
        raised ramadan ramp rang range ransomware rapid rare rate rated rates rather rating rattle raymond reach reachable reached
        reaches read readers reading readings reads ready real realise really realy reason reasonable reasoning reasons rebate
        rebuild recalls receipt receive received reception receptionist recipe reckon recognise recommend recommendation
        recommended reconsider record records rector redo redoing reduction reference references refrigerated refrigeration refund
        refundable refurb refurbished refuse regarding regards region register registered registers regret regrets regretted
        release released remain remains remark remarks remember remembers reminder reminders remote remove removed renew renewal
        renewed renewing rent rental rented rents reopen reopening repaint repair repeat replace replaced replacement replacing
        replied reply report reported reporting reprint reps republic request requested require required requirement requirements
        reseller reservation reserve reserved reset residents respect respected respectfully respects response responsibility rest
        restaurant restaurants result results retest retired return returned review reviewers reviewing reviews revisit rewind rice
        rich rick ride riding right rightly ring ringing rise risk rival river rivhit road roads robbing robot robots rochester
        rock roll rolling rollout rolls roof roofer roofs room rooms rooting rope ropes roses rosters rota rotary rotten rotterdam
        rough roughly round rounds route router routes rows royce rubber rubbish rude ruined rule ruled rules rung running runs
        rupees rush rushed rust rusts ruth safe safer safest safety sage said sailed sailing sails saint sake salamat sale sales
        salesman salon salt same sample samples sanctioned sand sandler sandwiches sandy sank sanne satisfaction sato saturday
        saturdays save saved saves saving savings saying says scaffold scaffolding scale scales scan scania scanned scanner
        scanning scans scare scared scares scary scene schedule scheme school schools scooter scope score scoring scotland scrap
        scratch scratched screen screens screw screws script seal sealed search searching season seasons seat seats second seconds
        secret secretary section sector security seed seedlings seeds seeing seemed seems seen sees selected selection self sell
        seller selling sells send sending sends senior sense sensible sensitive sensor sent sentence seoul separate september
        series serious seriously serve served server servers serves service serviced services session sets setting settings settle
        settled settles settling setup seven seventy shaft shake shall shame shant shape shaped share shared sharing sharp sharpen
        sharper sharpest shave shed shedding sheep sheet sheets shekel shelf shelves sherif shes shift shifts shine ship shirts
        shit shock shoe shoes shoot shop shopping shops short shorted shorter shot should shoulder shouldnt shouldve shout shouted
        shouting show showed shower showing shown showroom shows shut shuts sick side sight sign signal signature signed signing
        signs silence silent silly simple simpler simply since sincere sincerely sing singapore single sink sister sisters site
        sites sits sitting situation sixteen sixty size sizes skarv sketch skin skip skipped skirting slab slabs slack slate
        sledgehammer sleep sleeping sleeps slept slide slides slip slipped slips slope sloppy slot slots slow slower small smaller
        smallest smart smartest smell smelled smile smoke smooth smoothly snap snow snowing sofa soft software soil solar sold sole
        solid solution solve some somebody someday someone something sometime somewhere sons soon sooner sore sorry sort sorted
        sorts soul sound sounded sounding sounds soup sour source south sowing space spain spanish spare sparky speak speaker
        speakers speaking speaks spec special speech speed speedy spell spelled spend spent splendid split spoil spoiled spoke
        spoken spot spots spray spreadsheet spring square stack staff stage stair stairs stall stamp stamped stand standard
        standing stands star stars start started starting starts startup state states station statistics stay stayed staying stays
        steal steam steel steep step stepped steps stick sticker sticking sticks still sting stings stock stockroom stomach stone
        stood stop stopped stopping stops storage store stores stories storm story straight strange stranger strangers strategy
        street streets strength stress stressful stretch strictly strike string strings strip strong stronger strongest structural
        struggle stubborn stuck student students studio study stuff stung stupid style subcontractor subject submission subsidy
        subtitles success such sued sugar suit suited suits summary summer sums sunday sundays sunny super supervisor supplied
        supplier suppliers supply support suppose supposed surcharge sure surely surgeons surprise survey surveyor survive suspect
        sutures swallow swap swear swedes swedish sweet sweeten sweeter swing swiss switch switched switching sworn swung system
        systems table tables tagalog tail tailor take taken takes taking talaga talk talked talker talking talks tamil tandem tank
        tanker tanks tape target tariff tasker taskers taste tasting taught taxi teach teacher teachers team teams tear tears tech
        technical technically technician technicians teecher teechers telco telephone tell telling tells tema temp temperature
        template tenant tenants tender tenders tenner tent tenth term terminal terminals terms terrace terrible terry tessera test
        tested testing tests text textile texts than thank thankful thankfully thanking thanks that thatch thatd thatll thats
        theatre theft their theirs them themselves then there thered therefore theres these they theyd theyll theyre theyve thick
        thief thin thing things think thinking thinks third thirty this thistles thornburys those though thought thoughtless
        thousand thread three threw through throw thrown thru thumb thumbs thurs thursday tick ticket tickets tied tienne tier
        tight tile tiles till tills tilted timber time timeline timer times timesheets timing timothy ting tiny tipped tipper tips
        tired title tock today toes together told tomasz tomatoes tomorrow tone tongue tonight tonite tonnage tonnes tons tony took
        tool tooling tools tops torch torn total totally touch touched tough tour towards towels tower towers town toyota track
        tracker trackers tracking tractor trade trader traffic train trained trainee trainees trainer trainers training transfer
        translate translated translation translator translators transport trap travel tray trays treadmills treasure treat treated
        treating treatment treats tree trees trial trick tried trip trolley trouble trousers truck trucks true truly trunk trust
        trustees trusts truth trying tryna tuesday turn turned turning turns twelve twenty twice twins type typed typhoon typical
        typing tyre tyres ugly ultrasound umbrella uncle uncles under understand understandable understood undo unfair
        unfortunately union unit units university universitys unless unpick until untill unvarnished update upfront upgrade upon
        upper upset upside upstairs uptime urge urgent used useful useless user users uses using usually valid valley valuable
        value valve vanish vans vehicles vendor vendors venue verdict verify version very vessel veto vets video vietnam view
        village vinyl vision visit visits voice voltage volume volumes vote voted wages wait waited waiting waive wake wakes wales
        walk walked walking walks wall wand wanna want wanted wanting wants ward wards warehouse warehouses warm warmly warn warned
        warranty wary wash washes washing wasnt waste wasted wasting watch watchman water wats wave ways weak weaker weakest weans
        wear wears weather website wedding weddings wednesday week weekend weekends weekly weeks weep weigh weighed weighing weighs
        weight welcome welder well welsh went were werent west wetin weve what whatd whatever whats whatsapp whatsoever wheelchair
        wheels when whenever whens where wheres whether which whichever while whistle whit white whod whoever whoevers whole
        wholesaler wholl whom whos whose wich wide width wife wifes wifi wiggle will willing wind window windows wine wines wing
        winner winning wins winter wipe wire wired wiring wise wiser wish wishes wishing with withdrawing withdrawn within without
        witness wobble woman women wonder wonderful wondering wonders wong wont word wording words work worked workers working
        works workshop world worm worried worries worry worse worst worth worthy would wouldnt wouldve write writes writing written
        wrong wrote yall yard yards yawn yeah year yearly years yeers yell yellow yesterday yeve yoga youd youll young your youre
        yours yourself yourselves yous youth youtube youve zero zofia zoom
        """
}
