extension Knowledge {
    /// Words that people use in replies, listed by `Scripts/train`; a typo is read as one of them.
    static let knownWords = """
        aachen aagaard aalto aarhus abdulrahman abeg abeokuta aberdeen abide able aboard aboot about above abroad absence absent
        absolute absolutely absorb abuja academy accent accept acceptable acceptance accepted accepting accepts access accident
        accord according accordingly account accountant accountants accounting accounts accra accurate achieve achterkamp acid
        acknowledge acknowledged acquaintance acre acres across action actors actual actually added adding address addressed
        addresses adds adeleke adelman adeyemi adjectives admin administrative admire admit adom adored adult advance advancing
        advent advert advertise advice advise adviser advises affection afford afloat afore afraid afresh after afternoon
        afternoons afterwards again against agencies agency agencys agenda agent agents ages agnes agnieszka agree agreeable agreed
        agreeing agreement agrees agricultural agronomist aground ahead ahmed aids aight aint airflow airless airport aisle akande
        akhi aksoy alan alarm alarms alas alaykum alexandria alike alive allah allergen allergies allergy allotment allow allowed
        allows allyuh almost alone along alongside aloud already alright also altar alter although altogether altos aluminium
        always amateur amateurs amazed amazon ambulance ambulances amen american amigo amir amiss among amount amps analytics
        andamios andreu android anew angling angry animal animals anjali ankara anna anneke annex annexes anniversary announced
        announcements annoyed annoying annual another anselmo anson answer answered answering answers antibody antwerp anxious
        anyanwu anybody anybodys anyhow anymore anyone anyones anything anytime anyting anyway anywhere aoife apart apex apologies
        apologise apologising apologize apology apparently appeal appeals appear appears appetite applause apple apples application
        applied applies appoint appointed appointment appraisal appreciate appreciated apprentice apprentices approach approval
        approve approved approves approving approximately apps april apron aprons aquino arabic archdeacon architect architects
        archive area arent argon argue argued arguing argument aria arise arisen arms army aroha around arrange arranged
        arrangement arrears arrival arrive arrived arrives arriving arrogant arse article artists arvo asante asap asbestos ashamed
        ashcombe ashford ashore asia aside asked askin asking asks asleep assembly assessment assessor assigned assistance
        assistant associate associates association assumed assurance assured atelier atlantic atrium attach attached attachment
        attachments attack attempt attend attendance attendants attended attention attitude attorney attrition aubrac auction
        auctions audience audio audit audited auditor auditors august auld aunt auntie aunties aunts aunty austrian austrians
        author authority authorized auto autoclave autoconers automate automatic automatically autumn available average await awake
        award awarded awards away awesome awful awkward axle azlan babe babies baby back backed background backs backside backup
        backwards bacnet bacon bade badge badly bags bake baked baker bakeries bakers bakery bakes bakkie bakkies balance balances
        balcony bald baler ball ballpark ballroom balls ballymena baltic bamboo banana band bands banerjee bang bangalore bank
        banker banks banner banter baptism baptiste barbados bare bargain barge barking barley barn barrels barrow barry bars
        barudan base based basement basic basically basil basis basket batch batches bath bathroom bathtub batteries battery
        baumann bayram beach beams bean beans bear bearable bearing bearings bears beast beat beaten beating beats beaufort
        beaumont beautiful beauty became because beck become becomes bedding bedroom beds beech beef been beer beetles before began
        beggar begged beggin begging begin beginning begins begun behalf behave behaved behaving behind bein being believe believed
        bell belle bellini bello bells belong belongs below belt belts beltway benali bench benches bend bendigo beneath benefit
        benkirane bent bergamo bergen berlin bernadette bernie berth beside besides best beth beto better between beverley beyond
        bhai bicycle bidder bidders bids biel bien bigger biggest bike bikes bilbao bilingual bill billboards billed billing
        billings bills bind binder binding bingo binned bins birch bird birds birmingham birth birthday biscuit biscuits bishop
        bishops bite bits bitten bitter bitterness black blade blades blame blamed blank blanket blast bled bleed bless blessed
        blessing blessings blew blimey blind block blocked blocks bloke blokes blood bloody blow blower blowing blows blue blues
        blunder blunt board boardroom boards boat boats bodies body boil boiled boiler boilers boils bola bold bollocks bologna
        bolt bolts bomb bond bone bones bongi bonjour bonne bonnet bonus book booked booking bookings bookkeeper bookkeepers books
        boom boot booth boots bore bored borehole boring born borrow borrowed bosch boss bosss botched both bother bothered bothers
        bottle bottles bottling bottom bought bounce bouncer bound bout bowl bows boxco boxes boys brace brackets bradford brain
        brainer brains brake brakes branch branches brand brands brandserv brandt brannocks brass brave bravo braw brazil breach
        bread break breakdown breakdowns breakfast breakfasts breaking breaks breath breathe breathes breathing breda breed brekke
        bremen bremer brenner brew brewery brexit brian brick bride brides bridge bridgetown bridie brief briefing brigade bright
        brightline brightway brilliant bring bringing brings bristol british britt brittany brno brochure brochures brock broke
        broken broker broom brother brothers brought brown bruce bruised brush brushed brussels brutal buck bucket bucketing
        buckets bucks buddy budget budgeted budgets bueno buffer buffet bugger bugging build builder builders building buildings
        builds built bulbs bulk bull bullshit bump bunbury bunch bundle bunk bunks buns bunting bureau buried burn burned burner
        burning burns burnt bursa bursar bursars bursary burst burying busan buses bush business bust busy butcher butter button
        buttons buyer buyers buyin buying buys buzz cabin cabinet cabins cable cables cactus cafe caff cage cages caint cake cakes
        calamity calculate calculated calculation calculator calder calendar calendars calf calibration call called callers callin
        calling callout calls calm calmly calves calving came camera cameras camp campaign campus canada canadian canal canap
        cancel cancelled cancelling candace candid candidate candidates candidly candle candlemas candles candor candour cannae
        cannon cannot canon cant canteen canvas capacity cape capex capital caps capsule captain captains cara caravan card
        cardboard cardiff cards care career carefile careful carefully careless carelessness carers cares caretaker cargo caribbean
        carla carlos carmen carnations carnival carol carpenter carpenters carpet carpets carr carriage carried carrier carries
        carry carrying cars cart carton cartons case cases cash cashier cashiers cast castle castor castors catalogue catalogues
        catalyst catch catches catching caterer caterers catering caterpro cathedral cathy cats cattle caught cause caused caution
        cebu cedi cedis ceiling cell cellar cent center centimetres central centre centrifuge cents century cert certain certainly
        certificate certificates certified cest chai chain chains chainsaw chair chairman chairs chakan chalk challenge chamber
        chance chancer chancers chandler change changed changeover changes changing channel chantelle chaos chaotic chap chapel
        chapter charge charged charger charges charging charities charity charm charming chart charter charts chase chased chasing
        chat chatbot chats cheap cheaper cheapest check checkbook checked checking checklist checks cheeky cheerful cheers cheese
        chef chefs chemical chemist chemistry chen chennai cheque chequebook cher cherries cherry chew chewed chewing chiara
        chicken chickens chicks chief chiefly child children childrens childs chiller chillers chimney china chinese chip chippy
        chips chloe chocolate choice choir choke choose chooses choosing chop chose chosen chrismas christ christening christmas
        chuck chucked church churn chutes chuy ciar cinema circle circles circling circuit circulated circumstances circus ciss
        cities city civil claim claims claire clap claro class classes classic classroom classrooms clause clay clean cleaned
        cleaner cleaners cleanest cleaning cleans clear cleared clearer clearing clearly clearpath clears cleopatra clerk clerks
        clever cleverer click clicked clicks client clients climate climb climbed climbing climbs clinched clincher clinic clinics
        clock clocks close closed closer closes closet closing cloth clothes cloths cloud cloudy clown clowns club clubs clue
        clumsy clutch cmon coach coaches coaching coal coast coastal coat coating coats cock code codes coffee coffees coimbatore
        coin coins cold colds colin collapsed colleague colleagues collect collected collecting collection collections college colm
        cologne color colour colours column combi combine come comes comfort comfortable comfy comin coming comma command commend
        comment comments commerce commercial commercials commission commissioning commit commitment committee committees common
        communication communion community compadre companies company companys compare compared comparing comparison compete
        competition competitor competitors complain complained complains complaint complaints complete completely compliance
        complicated compliment compliments composite comprehend compressor compressors computer computers concede concern concerned
        concerning concerns concert concetta concluded conclusion concrete condition conditions conduct cone conference confess
        confided confidence confidential confirm confirmation confirmed confused confusing confusion congrats congratulate
        congratulation congratulations congregation congress connect connected conscience consent conservator consider
        consideration considered considering considers consignment consolidate consortium consult consultant consultants consulted
        consumables contact contacts contain container containers content contents contest continue contract contractor contracts
        contradict contrary contrast contritely control controller controls convenient conversation conversations conversion convey
        convince convinced convincing cook cooked cooking cooks cool cooling cooperative coordinator cope copied copier copies
        copper copy copying cord core cork corn corner corners corporate correct corrected correcting correction correctly
        correspondence corridor corvane cost costco costly costs cottage cotton cough could coulda couldnt couldve council councils
        counsel counselor count counted counter counterbalance countersign countersignature countersigned counties counting country
        counts county couple couples courage courier couriers course courses court courteous courtesy courts cousin cousins couva
        cover coverage covered covering covers covid coward cowboys cows crack cracked cracking cracks craic crane cranes crank
        crash crashed crashes crate crates crawl cream created credit credited creek crema crest crestline crew crews cried cries
        crikey crisps criteria criterion criticism crook crooked crooks crop cropped crore cross crossed crossing croup crowd crown
        croydon crumb crush cryin crying cryo crypt cube cuisine culpa culture cupboard cuppa cups curator cure curiosity curious
        currencies currency current curse curtain curtains curved custodia custom customer customers customs cute cuts cutter
        cutting cycle cycles cylinder cylinders dacre daddy dads daegu daft daily dairy dale dallas damage damn damp dana dance
        dancers dancing danes dangerous danielle danish dare dared dares dark darkness darlene darling darren dartford dash
        dashboard dashboards data database date dated dates daughter daughters davao dave dawn daylight days daytime deacons dead
        deadline deaf deal dealer dealers dealing deals dealt dean deano deans dear dearer dearest death debate debrief debriefs
        debt debtor december decent decibel decibels decide decided decides deciding decimal decision decisions decisive deck
        declan decline declined dedicated deep deepavali deeper deepest deeply deer defect defence defend defending defer degree
        degrees delaval delay delayed delays delete deleted delhi delight delighted deliver delivered deliveries delivers delivery
        deliverys delphine delta demands demir demo demonstrated demonstration demos demurrage denise dent dental dentist dentists
        depart department departments depend depending depends deposit depositions deposits depot depots depth deputy derby dere
        describe described deserve deserved deserves deserving deshpande design designed designer designers designs desire desk
        desks desolate desolated desperate dessert detail detailed details detectors detroit developer developers development
        device devil devoted dial dialled diameter diary didnt died dies diesel dieu diff differ difference different differently
        difficult difficulty digital dime dimitris dinghy dining dinnae dinner dinnertime dint diocese dips direct direction
        directions directly director directors directrice direktor direttore dirhams dirt dirty disagree disagreeable disappear
        disappeared disappoint disappointed disaster disc discontinued discount discounts discourtesy discover disculpa discuss
        discussed discussion discussions disgrace dish dishes dishwasher dislike disnae dispatch dispatcher displeased displeasure
        disposal dispute distance distress distribution distributor district disturb disturbed disturbing ditch dither diwali
        dlamini dobsons dock docket docs doctor doctors document documents does doesnt dogs doin doing doll dollar dollars done
        donkey donor dont donuts doon door doorbell doorman doors doorstep doris dosage dossier dottor dottoressa double doubled
        doubles doubt doubts dough dougie down downstairs downtime doyle dozen draft drafted drafting drafts drag dragged dragon
        drain drainage drains drama dramas drank draught draughtsman draw drawer drawing drawings drawn draws dread dream dreamed
        dreaming dreams dresden dress dresses dressing drew dries drift drill drilled driller drilling drink drinking drinks drip
        drips drive driven driver drivers drives driveway drivin driving drone drones drop dropped dropping drops drove drown
        drowning drum drummer drums drunk dryer dryers drying drywall dubai dublin duck duke dull duluth duly dumb dumbass dumbest
        dump dunlow dunmore dunno dunt duplicate durban during dusk dust dusty dutch duty dyeing dyer dying dylan dyou each earl
        earlier early earmarked earn earned ears earth ease easier easiest easily east easter easy eaten eating eats ebay economy
        edge edith edition education educator eejit effect efficiency effort efforts efter efua eggs egyptian ehlers eight eighteen
        eighteenth eighty eish either elder elders elected election elections electric electrician electricity elegant elephant
        elevator eleven eleventh else elses elsewhere email emails embarrassed embarrassing embroidery emergency employ employed
        employee employees empty emre enclose enclosed encouraging ended ending ends energy engagement engine engineer engineering
        engineers england english enjoy enjoyed enjoys ennis enough enquire enquiry enter entered enterprise entertained enthusiasm
        entire entirely entities entitled entries entry enugu envelope envelopes environment episode epoxy equal equipment erection
        erode error errors escaped especially esperanza espresso estate estates esteem esteemed estelle estimate euro europe
        european euros evaluated evaluating evaluation evaluators even evenin evening evenings event ever everest every everybody
        everybodys everyone everyones everything everywhere evidently ewes exact exactly exaggerated exam examination examined
        example exams exceed exceedingly excel excellent except excess exchange exchanged excited exciting excluded exclusion
        excuse excuses exec executed executive exercise exhibition exist existing exists exit expect expected expecting expense
        expensive experience experienced experiences expert expire expired expires explain explained explaining explains
        explanation expo export exports express extend extended extension extent extra extras eyebrow eyes fabric face facebook
        faces facility facing fact factor factories factory facts faculty fail failed failing fails failure fair fairer fairly
        fairness fairs fairy faisal faith faithfully fajr fake falk fall fallen falling falls false families family famous fancy
        fans farah farley farm farmer farmers farms farsi fashioned fast faster fastest father fathers fatima fault faults favor
        favour favourite fear feared fears feast feature features february federation feed feedback feeders feeding feeds feel
        feeling feelings feelins feels fees feet fell fella fellas fellow felt fence fenn fennick fenwick fergal fergus fernandes
        fernando ferrari ferrum ferry ferrymen festival fetch fever fewer fibre fiction fiddle field fields fife fifteen fifth
        fifty fight fighting fights figure figured figures file filed files filing fill filled filler filling fills film films
        filter filters final finalised finally finance financial financing find finding finds fine fined finest finger fingers
        finish finished finishes finnish fiona fire fired fires firm firms first firth fiscal fish fishin fishing fits fitted
        fitter fitters fitting fittings five fiver fixed fixes fixhub fixin fixing fjord flag flagged flags flames flashing flask
        flasks flat flats fleet fleets flew flexibility flexo flies flight flights flimsy flip float floats flock flog flood
        flooded floods floor flooring floors florist flour flow flower flowers flue fluenta flying foil fold folded folder folders
        folding folds folk folks follow followed following follows fond fondly fone font food fool foolish fools foot football
        force forced fore foreman foremans foreseen forest forever forget forgets forgetting forgive forgiveness forgot forgotten
        fork forklift forklifts forks form formal format formats formed former forms formula forth fortnight fortunate fortune
        forty forward forwarded forwarder forwarders fought foul found foundation founded founder founders fountain four fourteen
        fourteenth fourth fraction frame frames framework francs frank frankfurt frankly frankness frau fraud free freelance
        freelancer freelancers freely freeze freezer freezes freight french fresh fret freya friday fridays fridge fridges friend
        friendly friends friendship fright frighten frightened frightens frock from front frost frostline froze frozen fruit
        frustrating fryer fuck fuel full fully fumes functions fund funder funding funds funeral funerals funmi funniest funny
        furious furnished furniture further fuse fusion fuss future gable gadget gaffer gaffers gained gala gale gallery galley
        gallon gals galvanised gamble game games gang gannons garage garbage garden gardener gardens gareth gareths gases gasket
        gate gatepost gates gather gathered gathering gauge gave gazette gdansk gday gear gearbox gearboxes geehrte geehrter
        geelong geez geezer general generally generation generations generator generic generous geneva genius gentile gentleman
        gentlemen gently genuine genuinely georgia german germans germany germination gerry gertrud gestor gets gettin getting
        ghana ghent ghost ghosted ghosting gies gift gifu gimme ginger girl girls giulia give given gives giving glad gladly glance
        glas glass glasses glazing global gloria glossary glossy gloves glue gluten goal goat goats gods goes goin going gold
        golden golf gone gonna good goodbye goodness goods goodwill google gordon gosh gossip gotcha gotta gouge government
        governors gowns grab grabbed grace gracias grade graduates graham gram grams gran grand grandchildren grandfather grandma
        grandmother grandmothers granny grant granted grants grapes grass grateful gratefully gratis gratitude grave graveyard graz
        grease great greatest greco greedy greek green greenhouse greens greet greeting greetings greta grew grey grid grief grill
        grind grinder grinding grips groom gross ground grounds group groups grow growers growing grown grows grumble guadalajara
        guarantee guaranteed guarantees guard guardian guards guess guessed guessing guest guesthouse guests guide guides guilty
        guinea gulf gumtree gustav guts gutted gutter gutters guys gyms habit hackers haddad hadnt hafner haggle haha haibo hail
        hair halal halden half halfway hall halloween halls hallway halve halves hamburg hames hamish hammer hand handed handheld
        handing handle handled handles handling handloom handmade handover hands handshake handsome handwriting handy handyman hang
        hanging hangs hanlons hannah hannover happen happened happens happier happiest happily happiness happy harbour harcourt
        hard hardest hardly hargreaves harlan harm harmons harrogate harsh harten hartley hartleys harvest harvester harvests hash
        hasnt hassan hatch hate hated hates hats haul haulage hauled haulier have havent having head headache headaches headcount
        headmaster headmistress headquarters heads headset health healthy heap heaps hear heard hearing hears heart hearts heat
        heated heater heaters heating heaven heavier heaviest heavy hectare hectares hedge heidi heifer heifers height heinrich
        held helen helicopter helium hell hello helmets help helpdesk helped helper helpful helpline helps hence henrietta hens
        herd here heres heritage herr hers herself hesitate hesitation heures hidden hide hides hiding high higher highest
        highlight highly highway hill hills himself hinge hinges hire hired hires hiring history hitch hits hiya hobby hocam hogan
        hogmanay hoist hoists hola hold holder holders holdin holding holds hole holes holiday holidays holler hollinsheads
        holloway holt holy home homes homework honest honestly honesty honey honeymoon honor honour honourable honoured honours
        hook hooked hoot hope hoped hopeless hoping horizon horrible horse horses hose hospice hospital hospitality hospitals host
        hostess hosting hotel hotels hotline hour hourly hours house housekeeper houses housing howd however howre hows huge hughes
        hugo hull human humble humbly humidity humour hump hums hundred hung hungry hurdle hurricane hurry hurt hurts husband
        husbands hush hydraulic hydraulics hygiene ibadan idea ideal ideas idiot idle ifeoma ignored igor ikea illness image images
        imagine imaging implementation implore import important imported importer importers imposed imposition impossible impressed
        impression improve improved improvement imran inbox inch incheon inches incident inclined include included includes
        including inconvenience inconvenient incorrect incumbent indeed independent index india indicate indiscreet indoor indoors
        indulgence industry ines infection inform information informed informing ingrid inherit inherited injectors injuries inna
        innit input inquired inquiry insert inserts inshallah inside insist insisted insists insofar inspect inspected inspection
        inspections inspector inspectors instagram install installation installed installer installers installs instead institute
        instructed instruction instructions instructive instrument instruments insulin insult insulted insurance insure insured
        insurer insurers intake integration intend intent intention interest interested interesting interface interferometer
        interiors intern internal internally internet interns interpreter interpreters interrupted interview into introduce
        invention inventory inverter investment invitation invite invited invoice invoiced invoices invoicing involved iphone
        ireland iris iron ironhaus ironing ironwall ishida island islands isnt issue issued italian italians italy itch item items
        itll itself ivess iyer izmir jacket jackets jaja jakob jamal jams janitor janitors jansen january japan japanese jasmine
        jazakallah jean jeez jena jens jensen jerome jersey jesus jiahui jingle joan joanna joanne jobs joburg john join joined
        joiner joint joints joke jokes joking jollof jonas joseph journey joyce judge judged judgement judges judging juggling
        juice july jump jumped jumping jumps june junior juniors junk jurgita jury just justice justified justify kaduna kaimai
        kale kamau karachi karen karoo kassel kearns keen keep keeping keeps keighley kent kenya kept kerb kerwin kessler kestrel
        ketch kettle kettles keyboard keyed keyence keys khalid kick kicking kidding kids kiel kill killed killing kills kiln kilo
        kilometre kilometres kilos kind kinda kinder kindest kindly kindness king kings kingston kiosk kirsten kiss kitchen
        kitchens kitty klang klaus knee knees knew knife knob knock knocked knocking know knowing knowledge known knows kobayashi
        koeksisters kofi kone korea korean koreans kosher kowalczyk krak kulkarni kumasi kwabena kwame label labels laboe labor
        laboratory labour labs lace lack lacked lacking lacquer ladder ladders ladies ladle lads lady ladys lafayette lagan lagos
        lahore lahtinen laid lain lake lakeshore lakeside lakhs lakshmi lamb lambing lambs lament lamp lamps lamu land landed
        landing landlord landlords lands lane lanes lang language languages lanzarote lapse lapsed lapses laptop laptops large
        larger largest laser lass last lasted lasts latch late lateness later latest latonya laugh laughed laughing laughs launch
        launched launching laundry lavanda lawd lawn laws lawsuits lawyer lawyers laying layout lazy lead leader leadership leads
        leaflet leaflets league leak leaked leaking leaks lean leaned leaning leans learn learned learning learns learnt lease
        leased leasing least leave leaves leavin leaving lecture lectured ledger leeds left legacy legal legend legit legitimate
        legs leicester leipzig leisure lekker lemme lemon lemonade lena lend lends length lenny lens lent lentils lerwick less
        lesson lessons lessor lets letter letterbox letterhead letters lettin letting lettuce level levels lever liability liam
        liar liberty library licence licences license lidl lids lied lies life lifeline lifetime lift lifted lifting lifts light
        lighter lightest lighting lightning lights like liked likely likes likewise lille lime limit limits limp lindner lindqvist
        line lined linen liners lines lining link linkedin links lint lipa lipstick liquid lisbon list listed listen listened
        listening listens lister lists literally lithium litre litres little live lived lives living load loaded loader loading
        loads loan loaner lobby local location lock locked locks lodge loft logged logger logging logic logical login logins
        logistics logo logs london lonely long longer longs look looked lookin looking looks loom looms loop loose lord lordship
        lorraine lorries lorry lorrys lose loses losing loss lost lots loud louder loupe love loved lovely loves lower lowes lowest
        loyal loyalty lozano luck lucky luka lumina lump lunch lunches lunchtime lund lupe lupita luxury lying lyle lyon maam
        machine machines madam madame made madness madonna madrid magda magic magnet magnets maguire mail mailbox mailing mails
        main mainly maintain maintenance mair majesty majority makati make maker makers makes making mall malm mama manage managed
        management manager managers managing manchester mango manifold manila manner manners mans manual manuals manufacturer many
        maple maps marathon marble marcela march marcia marcus margaret margherita margin mariage marine marintek marisol marit
        mark marked market marketing marking marks marlon marquee marriage married marry marsh marshal mart martin marts marvellous
        marwitz masel mashallah mass mast master match matched mate maternity mates math matron mats matter mattered matters
        mattress mattresses maureen maxi maximum maybe maybes mayor meal mean means meant meantime meanwhile measure measured
        measurements measures measuring meat mechanic mechanics medal media medical medicine mediscan medledger meenakshi meet
        meeting meetings meets melts member members memo memorial memory mend mended mends menlyn mental mention mentioned menu
        menus merchant merchants merche merci mercy meredith merely merged merger merienda merit merry meself mesh mess message
        messages messed messenger messrs messy metal meter meters method metre metres miami michaelmas mick micron microns
        microphones microscope middle midnight might migraine migration mija mike mikes milan mile mileage miles milk milking mill
        mille millimetre million mills mince mind minded minding minds mine mines mini minimum minister ministers ministry
        ministrys minits mins minus minute minuted minutes mirror misery misjudged mislaid misled misread miss missed misses
        missing missus mistake mistaken mistakes misunderstanding mixed mixer mixing mizrahi moan mobile mobilisation mode model
        models modena modern modernise modest modular module modules moira moisture mold mombasa moment monday mondays money moneys
        monitoring monkeys monks monsieur monsoon monster montego month monthly months mood moon mopped mopping mops morag more
        moreover morita mornin morning mornings moron mort mortar mortgage mortified mosque mosquito moss mossie most mostly mother
        mothers motherwell motive motor motorway mould moulds mount mountain mouse mouth mouths move moved movement movers moves
        moving much muddle muddled mule mums munich municipality munster muppet murtagh murtaghs museum museums music must mustve
        mutual myself mysore myth nada nadia nadine naebody naething nagoya naidoo nail nailed nails naira nairobi naked naku naman
        name named names naming nang nantes napkin napkins narrow national native natter natural naturally nature navy near nearer
        nearest nearly neat neck necks need needed needful needing needle neednt needs neglected negligence neighbor neighbors
        neighbour neighbours nein neither nepa nephew nephews nerve nerves nervous nest nets netting network neutral never
        nevertheless newborn newcomers newer newry news newsletter newspaper newspapers next ngozi nguyen niamh nice nicely nicer
        nicest nick nicked nickel niece night nightmare nights nils nine nineteen nineties ninety ninth nite nitrogen nobody
        nobodys nodded noise noisy nomination none nonetheless nonna nonsense noodle noon nooo noooo noor nope nora nord norda
        nordfunk nordic nordkyn nordvind noreen norfolk normal norse norte north nose nosy notary note notebook noted notes nothin
        nothing nothings notice noticed notices notion novak november nowhere nowt nuisance number numbers numpty nuns nurse
        nursery nurses nursing nuts obediently obeyed object objection obligation oblige obliged obliges observation observe
        obvious obviously occasion occasioned occupational oclock october odom odoo offence offended offer offered offering offers
        office officer offices official offline offs offshore ofice often oils okafor okay okonjo okonkwo okoro older oldest oleg
        olive oliver omission onboarding once ones online only onto open opened opener opening openly openness opens operate
        operation operations operative operatives operator operators opinion opinions opportunity opposite opted optics optimistic
        option optional options orange orchard order ordered orders ordinary organ organic organise organist organs orhan original
        originals orla ornament osaka osei oslo ostrava other others otherwise otis ouch ought oughta ours ourselves outage outcome
        outdoor outfit outfits outgrow outgrowing outlay outlive output outright outs outside outsource outsourcing outta outvoted
        oven ovens over overkill overnight overpriced oversold overtime owed ower owes owing owner owners owns oxford oxygen pablo
        pacific pack package packages packaging packed packet packing packs pads page pages paid pain painful pains paint painted
        painting pair pairs palace pallet pallets palm panel panels panes panic paolo papa papas paper papers paperwork paragraph
        paralegal parallel parcel parcels pardon parent parents paris parish park parked parking parks parma parquet parrot part
        particular particulars parties partner partners partnership parts party pass passed passenger passes passing passport
        password passwords past pasta paste pasties pastor patch patel patent path pathetic paths patience patient patients patio
        patter pattern patty paul paulo pause paused pausing payback payday payin paying payment payroll pays payslip payslips
        paywell peace peak peanuts pear peas peckham pedal pedro pekka pell pelletier pellets pemberton pena penalty pence pencil
        pencilled pennies pennine penny penrys pens pension pensioners people peoplehive peoplenest peoples pepper peppers
        perceived percent perd perdon perfect perfectly perhaps period permanent permission permit permits permitted person
        personal personally persons persuaded persuasive perth pesa pesos pete petersen petra petrausk petrie petrol pews pharmacy
        phase phil philip philomena phone phoned phones phoning photo photograph photographed photographer photographs photos
        phrase phyllis piano pick picked picker pickers pickin picking picks pickup pickups picture pictures picturing piece pieces
        pier pies piet pigs pilar pill pillow pilot pilots pinch ping pink pinned pint pipe pipeline pipes piraeus piss pitch
        pitched pity pivot pixels pizza place placed placement places plain plainly plan plane plank planks planned planner
        planners planning plans plant planting plants plaster plasterers plastic plate plates platform platt play playbook played
        playground playing plays plaza pleading pleasant please pleased pleases pleasure pleasures pleese pleez plenty plot plough
        ploughing plow plug plugged plugs plum plumber plump plums plus pneumatic pocket pockets poetry point pointing points
        poisoning poland polar pole poles police policy polish polished polisher polishes polishing polite politely politics
        polycarbonate pond pongal pontoon pool pools poon poor poorly pope porch pork porridge port portable portal porter porters
        portfolio portions porto portugal portuguese position possess possible possibly post postcode posted postman postpone
        postponed posts pots pottery pouches pound pounds pour poured pours powder power powerpoint practice pradeep prairie praise
        praised pram pray prayed prayer prayers praying precious precisely predecessor prefer preference preferred prefers premises
        premium premiums prepare prepared preparing prerogative present presentation presented presenter president press pressed
        presses pressing pressure pressured presume pretend pretending pretty previous price priced prices pricey pricing pride
        priest primer principal principle print printed printer printers printing prints priority priscilla prison priti priva
        privacy private privilege priya prize probably probe probes problem problems probs procedure proceed proceeding process
        procurement produced producer product production profession professional professor profile profit program programme project
        projector projects promise promised promises promotion prompt prompted promptly proof proofread proofreader proper properly
        property proposal proposals propose proposed prosper protect protection protest protocol proud prove proved proven provided
        provider providers province prudent public publish published publisher pues pugh pull pulled pulling pulls pulper pump
        pumps punctual pune pupil pupils purchase purchaser purchasing pure purely purity purley purple purpose purse push pushed
        pushing pushy puts putting pylon qualification quality quantities quantity quarrel quarry quarter quarterly quarters quay
        quayle queen queens question questionnaire questions queue queueing queues quick quicker quickly quid quiet quieter
        quietest quietly quit quite quits quota quotation quote quoted quotes quoting race rack racket racks radar radio radios
        raffle raging rail rails railway rain rained raining rains rainy raise raised rajan rake ramadan ramp rand rang range
        ransomware rapid rare rarely rate rated rates rather rating rational rattle ravi raymond reach reachable reached reaches
        reaching read reader readers reading readings reads ready real realise really realy reason reasonable reasoned reasoning
        reasons rebate rebuild rebuilt recall recalled recalls receipt receive received receives reception receptionist recieved
        recife recipe recipes reckon reckons recognise recommend recommendation recommended reconsider record recorded recording
        recordings records recruiter rector rectorate recycled recyclers redline redo redoing redone redraw reds reduce reducer
        reduction reel reference references refill refinery refit reflect refreshing refrigerated refrigeration refund refundable
        refurb refurbished refusal refuse refused regard regarding regardless regards regatta region regional register registered
        registers regret regrets regrettable regretted regretting regular regulars regulation regulator rejected rejection release
        released reliable relief relieved relished remain remains remark remarked remarks remember remembered remembering remembers
        remind reminder reminders remiss remote removal remove removed renate render renew renewal renewed renewing renews
        renovation rent rental rented renting rents reopen reopened reopening repaint repair repaired repairs repeat repeated
        repeats repent replace replaced replacement replacing replied reply replying report reported reporter reporters reporting
        reports reprint reproach reps republic request requested requesting require required requirement requirements rescue
        rescued research reseller resend reservation reserve reserved reset residents resin resolution resolved respect respected
        respectfully respects response responsibility responsible rest restaurant restaurants restoring rests result results retain
        retained retest retire retired retirement retiring retrain retro return returned returns revenue reverend reverse review
        reviewed reviewers reviewing reviews revised revisit rewind rewrite rewriting rhea rhys ribbon rice rich richer rick ride
        rider riders ridge ridin riding right rightly righto rights ring ringin ringing rings rink rinks rinse ripe ripper rise
        risk risky rite rival rivals river riverside rivhit riyadh road roadmap roads roast roasted roasters roastery robbed
        robbery robbing robes robot robots rochester rock rocked rode role roll rolled rollers rolling rollout rolls romania roof
        roofer roofers roofs room rooms root rooting rope ropes rose roses roster rosters rota rotamaster rotary rotas rotor rotten
        rotterdam roubaix rouge rough roughly round rounds route router routes rows royal royce rubbed rubber rubbish rude ruffled
        rugby ruin ruined rule ruled ruler rules rumour rung runnin running runs rupees rush rushed rust rusts ruth sabti sack
        sacks sacristan sadly sadness safe safer safest safety sage said sail sailed sailing sails saint sake salaam salad salam
        salamat salary sale sales salesman salesmen salle salon sals salt salute sama samahani same sample samples sanctioned sand
        sandbox sander sandler sandwich sandwiches sandy sang sank sanne satellite satisfaction satisfied satisfy sato saturday
        saturdays sauce savannah save saved saves saving savings sawa sayin saying says scaffold scaffolding scale scales scan
        scania scanned scanner scanners scanning scans scar scarcely scare scared scares scary scene schedule scheme school
        schooling schools scone scones scooter scope score scored scores scoring scotland scouts scrap scraped scrapped scratch
        scratched scratches screen screens screw screwdriver screwfix screws script scrub seal sealed seals seams seamstress search
        searching seas season seasonal seasons seat seating seats seaweed second secondhand seconds secret secretary section sector
        security seed seedling seedlings seeds seeing seek seemed seems seen sees sehr seized seldom selected selection self
        selfish sell seller sellin selling sells send sending sends senior seniors sense senses sensible sensitive sensor sensors
        sent sentence seoul separate separately september sergeant serial series serious seriously servant serve served server
        servers serves service serviced services session sets settin setting settings settle settled settles settling setup seven
        seventeen seventy several shade shaft shake shaking shall shame shanghai shant shape shaped share shared sharing sharp
        sharpen sharper sharpest shave shaz shearing shed shedding sheds sheep sheet sheets sheila shekel shelf shell shelly
        shelved shelves sherif shes shift shifted shifts shillings shine shingles ship shipment shipping ships shirt shirts shit
        shite shock shocker shoe shoes shook shoot shooting shop shopping shops shore short shorted shorter shortlist shot shots
        should shoulda shoulder shoulders shouldnt shouldve shout shouted shouting shovel show showed shower showing shown showroom
        shows shrank shreya shrimp shud shut shutdown shuts shutting sick sickness side sides sideways sigh sight sighted sign
        signal signature signatures signed signing signor signora signs silage silence silent silk silly silver similar simple
        simpler simply since sincere sincerely sing singapore singing single sings sink siobh siobhan sips sirs sister sisters site
        sites sits sittin sitting situation sixteen sixth sixty size sizes skarv skate sketch skills skin skinned skip skipped
        skipper skippers skips skirting skyhigh skylink slab slabs slack slap slate slatery slates sledgehammer sleep sleeping
        sleeps sleeve slept slide slides sliding slightly sligo slip slipped slips slog slope sloppy slot slots slow slower slurry
        small smaller smallest smart smartest smell smelled smelling smells smile smiling smoke smoked smoko smooth smoothly smth
        snake snap sneaky snow snowing soap sober social society socks sofa soft software soil solar sold sole solid solids solo
        solomon solution solve solved solveig some somebody somebodys someday someone somethin something sometime sometimes
        somewhere song sons soon sooner sore sorry sort sorted sorting sorts sory sought soul sound sounded sounder sounding sounds
        soup sour source sourcing south sowing space spade spaghetti spain spam spaniel spanish spanner spar spare spared spares
        sparkleco sparky sparring sparrows speak speaker speakers speaking speaks spec special specialist specially specification
        spectacles speech speed speedy spell spelled spelling spend spending spent spilled spin spinach spindle spine spinning
        spirit spit spite splendid split spoil spoiled spoilt spoke spoken sponsor sponsors spoon sports spot spots spotted spray
        spread spreadsheet spreadsheets spring springs sprinklers spur spying squad square squash squeak sseldorf stable stack
        stacking stacks stadium staff staffed staffing staffs stage stainless stair staircase stairlift stairs stairwell stale
        stall stamp stamped stand standard standin standing stands star stars start started starting starts startup state stated
        statement states station stations statistics statutory stavanger stay stayed staying stays staysimple stead steak steal
        steam steel steels steep steeple steer steering step stepped steps steve stew stick sticker stickers sticking sticks stiff
        still sting stings stock stockholm stockroom stocks stocktake stolen stomach stone stones stood stool stop stopped stopping
        stops storage store storekeeper stores stories storm story stove straight strange stranger strangers strategy straw
        strawberries stream street streets strength strengthen strengths stress stressful stretch stretched strewth strict strictly
        strike strikes string strings strip strong stronger strongest struck structural struggle strung stubborn stuck student
        students studio study stuff stuffed stung stupid stuttgart style subcontractor subject submission submitted subramanian
        subscription subsidy substitute subtitles success successful successor such sued suffer suffered suffice sufficient sugar
        sugaring suggest suit suite suited suits sulk sulks summary summer summers summit sums sunday sundays sunk sunniva sunny
        sunrise sunshine super superior supermarket supervision supervisor supervisors supper supplied supplier suppliers supplies
        supply support suppose supposed surcharge sure surely surgeons surgery surprise surprised survey surveyor surveyors survive
        survives suspect suspend suspended sutures suya suzhou swallow swallows swamped swan swap swapped swaps swatches swayed
        swear swearing sweat sweating swedes swedish sweep sweeping sweepings sweet sweeten sweeter sweetest sweetheart sweets
        swell swept swim swimming swing swings swiss switch switched switching swore sworn swung sydney sync synthetic system
        systems szeged table tables tablet tablets tack tactile tadhg tagalog tags tail tailor take taken takes takin taking
        takoradi talaga tales talk talkdesk talked talker talkin talking talks tall tamil tammy tanabe tanaka tandem tank tanker
        tanks tape taps target targets tariff tariq tarp tarpaulins tasker taskers taste tastes tasting taught taxi teach teacher
        teachers teaches teaching teak team teams tear tears teas teatime tech technical technically technician technicians
        technology tedious teecher teechers teeth teething telco telephone telephoned tell tellin telling tells telly tema temp
        temperature template templates tenant tenants tend tender tenders tenner tension tent tenth tents teresa term terminal
        terminals terms terrace terrasse terrible terribly terry tessera test tested tester testing tests text textile texting
        texts thamel thames than thandi thandiwe thank thankful thankfully thanking thanks thanksgiving that thatch thatd thatll
        thats thawed theatre theatres theft their theirs them themselves then therapists there thered therefore therell theres
        these they theyd theyll theyre theyve thick thicker thickness thief thieves thin thing things think thinkin thinking thinks
        thinner third thirst thirtieth thirty this thistle thistles thomas thornbury thornburys those though thought thoughtless
        thousand thread threads threatened three threw thrives throat through throughout throw throwing thrown thru thumb thumbs
        thunder thurs thursday thursdays thus thwaite tick ticked ticket ticketed tickets tide tidy tied tienne tier ties tiffin
        tight tile tiles till tills tilly tilted timber time timeline timer times timesheets timing timothy ting tiny tipped tipper
        tips tire tired tires titanic title tmrw toaster tobago tock today todays toddlers todo toes together toilets told
        tolerance tomasz tomatoes tomorrow tone tongue tonight tonite tonnage tonne tonnes tons tony took tool toolbox tooling
        tools tooth topic tops torch torn tortellini tosh toss total totally touch touched touches touching tough tour tourist
        towards towel towels tower towers town toyota toys track tracker trackers tracking tracks tractor tractors trade trader
        trading traffic trailer train trained trainee trainees trainer trainers training trains traiteur transfer transfers transit
        transition translate translated translation translations translator translators transparency transparent transport trap
        trash travel travelling travels tray trays treadmills treasure treasurer treat treated treatin treating treatment treats
        tree trees trekking trello tremblay trent trev trevor trial trick tried trifle trigger trim trip tripped trips trolley
        troms trot trouble troubles trousers truck trucks true truest truly trunk trust trusted trustees trusting trusts truth
        truthful trying tryna tubes tues tuesday tuesdays tulsa tunde tune tuner tuning tunnel tunnels turbine turbines turkey
        turkish turn turnaround turned turning turnover turns tuticorin twas twelfth twelve twenty twice twin twins twist type
        typed types typhoon typical typing tyre tyres ugly ultimately ultrasound umbrella umbrellas unanimous unchanged uncle
        uncles under undercut underneath understand understandable understanding understood undertaker undertaking underwriter undo
        uneasy uneventful unfair unforgivable unfortunately unfriendly unhappy uniform uniforms union unit units university
        universitys unless unload unloading unpaid unpick unpleasant unplugged unread unreliable until untill untrue unvarnished
        update upfront upgrade upkeep uploaded upon upper upright upsell upset upside upstairs uptime urge urgent urself used
        useful useless user users uses using usual usually vacation vaccine vaccines vacuum vague valentina valid valley valmet
        valuable valuation value values valve valves vane vanish vanity vans varnish vaults vegan vegetarian veggie vehicle
        vehicles vendor vendors venice venkat venter ventilation vents venue verdad verdict verify verona version very vessel
        vestry veto vets vicar victor victoria video videos vienna vietnam view vigo viktor villa village villas vineyard vintage
        vinyl violet virgin visible vision visit visited visitor visitors visits vito vogl voice voices void voil volt voltage
        volts volume volumes volunteer volunteers voss vote voted votes voucher voxana vusi wages wagon wait waited waiters waitin
        waiting waits waive wake wakes wales walk walked walking walks wall wallet walls walt wand wanjiru wanna want wanted
        wanting wants ward wards warehouse warehouses warm warmed warmer warmly warn warned warning warranty wary wash washed
        washes washing wasnt waste wasted wasting watch watched watching watchman water waterproof waters watertight wats watts
        wave waved ways weak weaker weakest weans wear wears weather weathers weave weaver weavers webinar website wedding weddings
        wednesday weds weed week weekend weekends weekly weeks weep weeping weigh weighbridge weighed weighing weighs weight
        welcome weld welded welder welders welding welds well wells welsh went wept were werent west wetin weve what whatd whatever
        whats whatsapp whatsoever whatve wheel wheelbarrow wheelchair wheels when whenever whens where whereas whered wherein
        wheres wherever whether which whichever while whisker whistle whistles whit white whiteboard whitfield whitlock whits
        whitsun whod whoever whoevers whole wholesaler wholl whom whos whose wich wide widows width wife wifes wifi wiggle will
        willing willingly wind windmill window windows winds wine wines wing winner winning wins winter winters wipe wipes wire
        wired wireless wires wiring wisdom wise wiser wish wished wishes wishing with withdraw withdrawing withdrawn within without
        witness wobble woke woman women wonder wonderful wondering wonders wong wont wood wooden woods wool word wording words wore
        work worked worker workers workin working worklattice works workshop workshops world worm worried worries worry worrying
        worse worst worth worthy wots would wouldnt wouldve wound wounded wrang wrapping wreck wrench wriggle wrist write writes
        writing written wroc wrong wrongly wrote xmas yacht yachtpool yall yalls yang yard yards yarn yawn yeah year yearly years
        yeers yell yellow yere yesterday yesterdays yeve yikes yoga yorkshire yoruba youd youll young younger your youre yours
        yourself yourselves yous youse youth youtube youve yusuf zammits zaria zero zofia zoho zolt zone zoom
        """
}
