extension Knowledge {
    /// Words that people use in replies, listed by `Scripts/train`; a typo is read as one of them.
    static let knownWords = """
        aachen aagaard aalto aarhus abdulrahman abeg abeokuta abide able aboard aboot about above abroad absence absent absolute
        absolutely absorb abuja academy accent accept acceptable acceptance accepted accepting accepts access accident accord
        according accordingly account accountant accountants accounting accounts accra accurate acknowledge acknowledged acre acres
        across action actual actually added adding address addressed addresses adds adeleke adelman adeyemi adjectives admin
        administrative admire admit adom adored adult advance advancing advent advert advertise advice advise adviser advises
        affection afford afore afraid afresh after afternoon afternoons afterwards again against agencies agency agencys agenda
        agent agents ages agnes agnieszka agree agreeable agreed agreement agricultural agronomist aground ahead ahmed aids aight
        aint airflow airport aisle akhi alan alarm alarms alas alaykum alexandria alike alive allah allergen allergies allergy
        allotment allow allowed allows allyuh almost alone along alongside aloud already alright also altar alter although
        altogether aluminium always amateur amateurs amazon ambulance amen american amigo amir amiss among amount andamios andreu
        android anew angling angry animal animals ankara anna anneke annex annexes anniversary announced announcements annoyed
        annoying annual another anselmo anson answer answered answering answers antibody antwerp anxious anybody anybodys anyhow
        anymore anyone anyones anything anytime anyting anyway anywhere aoife apart apex apologies apologise apologising apologize
        apology apparently appeals appear appears appetite applause apple apples application appoint appointed appointment
        appreciate appreciated apprentice apprentices approach approval approve approved approves approving apps april apron aquino
        arabic archdeacon architect architects archive area arent argon argue argued arguing argument arise arisen arms army aroha
        around arranged arrangement arrive arrived arrives arriving arrogant arse article artists arvo asante asbestos ashamed
        ashcombe aside asked askin asking asks asleep assembly assessment assessor assigned assistant associate associates
        association assumed assurance assured atelier atrium attach attached attachment attachments attack attempt attend
        attendance attended attention attitude attorney aubrac auction auctions audit audited auditor auditors august aunt auntie
        aunties aunts aunty author authority authorized auto autoclave autoconers automate automatic automatically autumn available
        average await awake award awarded awards away awesome awful awkward axle azlan babe babies baby back backed background
        backs backside backup backwards bacnet bade badge badly bags bake baker bakeries bakers bakery bakes bakkie bakkies balance
        balances balcony bald ball ballpark ballroom balls ballymena bamboo band bands banerjee bang bangalore bank banks banter
        baptism baptiste barbados bare bargain barge barking barley barn barry bars barudan base based basement basic basically
        basis basket batch batches bath batteries battery baumann beach bean beans bear bearable bearing bears beast beat beaten
        beating beats beaufort beaumont beautiful beauty became because become becomes bedding beds beech beef been beer before
        began beggar beggin begging begin beginning begins begun behalf behave behaving behind bein being believe believed bell
        belle bellini bello bells belong belongs below belt belts bench benches bend bendigo beneath benefit benkirane bent bergen
        berlin berth beside besides best beto better between beverley beyond bhai bicycle bidder bidders bids biel bien bigger
        biggest bike bill billboards billed billing bills bind binder binding bingo binned bins birch bird birds birth birthday
        biscuit biscuits bishop bishops bite bits bitten bitter bitterness black blade blades blame blamed blank blast bleed bless
        blessed blessing blessings blew blind block blocked blocks bloke blokes blood bloody blow blower blows blue blues blunder
        blunt board boardroom boards boat boats body boil boiled boiler boilers bola bold bollocks bolt bolts bond bone bones bongi
        bonjour bonne bonnet bonus book booked booking bookings bookkeeper bookkeepers books boom boot booth boots bore bored
        borehole boring born borrow borrowed bosch boss bosss botched both bother bothered bothers bottle bottles bottling bottom
        bought bounce bouncer bound bout bows boxes boys brackets bradford brain brainer brains brake brakes branch branches brand
        brands brandserv brandt brannocks brave bravo brazil bread break breakdown breakdowns breakfast breakfasts breaking breaks
        breath breathe breathes breathing breed brekke brenner brew brewery brexit brian brick bride brides bridge bridgetown
        bridie brief briefing brigade bright brightline brightway brilliant bring bringing brings bristol british britt brittany
        brno brochure brochures brock broke broken broker broom brother brothers brought brown brush brussels brutal buck bucket
        bucketing buckets bucks buddy budget budgets bueno buffer buffet bugger bugging build builder builders building buildings
        builds built bulbs bulk bull bullshit bump bunbury bunch bunting bureau buried burn burned burner burning burns burnt bursa
        bursar burst burying buses bush business bust busy butcher butter button buttons buyer buyers buyin buying buys buzz cabin
        cabinet cabins cable cables cafe cage cages caint cake cakes calculate calculated calculation calculator calder calendar
        calendars calf calibration call called callers calling callout calls calm calmly calves calving came camera cameras camp
        campaign campus canal canap cancel cancelled cancelling candid candidate candidates candle candlemas candles candor candour
        cannae cannon cannot canon cant canteen canvas capacity cape capex capital caps capsule captain captains cara caravan card
        cardboard cards care carefile careful carefully careless carelessness carers cares caretaker cargo carla carlos carmen
        carnations carnival carol carpenter carpet carriage carried carrier carries carry carrying cars cart carton cartons case
        cases cash cashier cashiers cast castle castor castors catalogue catalyst catch catches catching caterer caterers catering
        caterpro cathedral cathy cats cattle caught cause caused caution cebu cedi cedis ceiling cell cellar cent center
        centimetres centre centrifuge cents century cert certain certificate certificates certified cest chai chain chains chainsaw
        chair chairman chairs chalk challenge chamber chance chancer chancers change changed changeover changes changing channel
        chantelle chaos chap chapel chapter charge charged charger charges charging charity charm charming chart charter charts
        chase chased chasing chat chatbot chats cheap cheaper cheapest check checkbook checked checking checklist checks cheeky
        cheerful cheers cheese chef chefs chemist chemistry chennai cheque chequebook cherries cherry chew chewed chewing chicken
        chickens chicks chief chiefly child children childrens chiller chillers chimney china chinese chip chippy chloe chocolate
        choice choir choke choose chooses choosing chop chose chosen chrismas christ christening christmas chuck chucked church
        churn chutes chuy ciar circle circling circumstances circus city claim claims clap claro class classes classic classroom
        classrooms clause clay clean cleaned cleaner cleaners cleaning cleans clear cleared clearer clearing clearly clearpath
        clears cleopatra clerk clerks clever cleverer click clicked clicks client clients climate climb climbed climbing climbs
        clinched clincher clinic clinics clock clocks close closed closer closes closing cloth clothes cloths cloud clown clowns
        club clue clumsy clutch cmon coach coaching coast coastal coat coating coats cock code codes coffee coffees coimbatore coin
        coins cold colin colleague colleagues collect collected collecting collections college colm cologne color colour colours
        column combi come comes comfort comfortable comfy comin coming comma command commend comment comments commerce commercial
        commission commissioning commit commitment committee committees common communion community compadre companies company
        companys compare compared comparing comparison compete competitor competitors complain complained complains complaint
        complaints complete completely compliance complicated compliments composite comprehend compressor compressors computer
        computers concede concern concerned concerning concerns concert concetta concluded conclusion concrete condition conditions
        conduct cone conference confess confidence confidential confirm confirmation confirmed confused confusing confusion
        congrats congratulate congratulation congratulations congregation congress connect connected conscience consent conservator
        consider consideration considered considering consignment consolidate consortium consult consultant consultants consulted
        consumables contact contacts container containers content contents contest continue contract contractor contracts
        contradict contrary contritely control controller controls convenient conversation conversations convey convince convinced
        cook cooked cooking cooks cool cooling cooperative copied copier copies copper copy copying cord core cork corn corner
        corners corporate correct corrected correcting correction correctly corridor corvane cost costly costs cottage cotton could
        coulda couldnt couldve council councils counsel count counted counter counterbalance countersign countersigned counting
        country counts county couple couples courage courier course courses court courteous courtesy cousin cousins couva cover
        coverage covered covering covers covid coward cowboys cows crack cracked cracking craic crane cranes crash crashed crashes
        crate crawl cream credit credited creek crema crest crestline crew crews cried crisps criteria criterion criticism crooked
        crooks crop crore cross crossed crossing croup crowd crown crumb cryin crying cryo crypt cube cuisine culpa cupboard cuppa
        cups cure curiosity curious currency current curse curtain curtains curved custodia custom customer customers customs cute
        cuts cutting cycle cycles cylinder cylinders dacre daddy dads daegu daft daily dairy dale dallas damage damn damp dance
        dancing danes dangerous danielle danish dared dares dark darkness darling dashboard dashboards data database date dated
        dates daughter daughters davao dave dawn daylight days daytime dead deadline deaf deal dealer dealers dealing deals dealt
        dean deano deans dear dearer dearest death debate debrief debriefs debt debtor december decent decibel decibels decide
        decided decides deciding decimal decision decisions decisive deck declan declined dedicated deep deepavali deepest deeply
        defect defence defend defending defer degree degrees delaval delay delayed delete deleted delhi delight delighted deliver
        delivered deliveries delivers delivery deliverys delta demands demo demonstrated demonstration demos denise dent dental
        dentist dentists depart department departments depending depends deposit deposits depot depots depth deputy derby dere
        describe described deserve deserved deserves design designer designers desire desk desks desolate desolated desperate
        dessert detail detailed details detectors detroit developer developers development device devil devoted dial diary didnt
        died dies diesel dieu differ difference different differently difficult digital dime dimitris dining dinnae dinner
        dinnertime diocese direct direction directions directly director directors directrice direktor direttore dirhams dirt dirty
        disagree disappear disappoint disappointed disaster disc discontinued discount discounts discover discuss discussed
        discussion discussions disgrace dish dishes dishwasher disnae dispatch dispatcher displeased displeasure disposal dispute
        distance distress distributor district disturb disturbed ditch dither diwali dobsons dock docket docs doctor doctors
        document documents does doesnt dogs doin doing doll dollar dollars done donkey dont donuts door doorbell doors doorstep
        dosage dottor dottoressa double doubles doubt dough dougie down downstairs downtime doyle dozen draft drafted drafting
        drafts drag dragged dragon drain drainage drains drama dramas drank draught draughtsman draw drawer drawing drawings drawn
        draws dread dream dreamed dreaming dreams dresden dress dresses dressing drew dries drill drilled drilling drink drinking
        drinks drip drips drive driver drivers drives driveway drivin driving drone drones drop dropped dropping drops drove drown
        drowning drum drums drunk dryer drying drywall dubai dublin duke dull duluth duly dumb dumbass dumbest dump dunlow dunmore
        dunno duplicate durban during dusk dust dusty dutch duty dyeing dying dylan dyou each earl earlier early earmarked earn
        earned ears earth ease easier easily east easter easy eaten eating eats economy edge edith education eejit effect effort
        efforts efua eggs egyptian ehlers eight eighteen eighty eish either elder elders election electric electrician electricity
        elephant elevator eleven eleventh else elses elsewhere email emails embarrassed embarrassing embroidery emergency employed
        employee employees empty enclosed ended ending ends energy engine engineer engineering engineers english enjoy enjoyed
        enjoys ennis enough enquiry enter entered enterprise entertained enthusiasm entire entirely entities entitled entries entry
        enugu envelope environment epoxy equipment erection error errors escaped especially esperanza espresso estate esteem
        esteemed estimate euro europe european euros evaluated evaluating evaluation evaluators even evening evenings event ever
        everest every everybody everyone everyones everything everywhere evidently ewes exact exactly exaggerated exam examined
        example exams exceed excel excellent except excess exchange exchanged excited exciting exclusion excuse excuses exec
        executed executive exercise existing exists exit expect expected expecting expense expensive experience experienced
        experiences expert expire expired expires explain explained explaining explains explanation expo export exports express
        extend extended extension extent extra extras eyebrow eyes fabric face facebook faces facility facing fact factor factories
        factory facts faculty fail failed failing fails failure fair fairness fairs fairy faisal faithfully fajr fake fall fallen
        falling falls false families family famous fancy fans farm farmer farmers farms farsi fashioned fast faster fastest father
        fathers fatima fault faults favor favour favourite fear fears feast features february federation feed feedback feeders
        feeding feeds feel feeling feelings feelins feels fees feet fell fella fellas fellow felt fence fenn fennick fenwick fergal
        fergus fernandes fernando ferrum ferry ferrymen festival fetch fever fewer fibre fiction fiddle field fields fife fifteen
        fifth fifty fight fighting figure figured figures file filed files filing fill filled filler fills film films filter
        filters final finalised finally finance financial financing find finding finds fine fined finest finger fingers finish
        finished finishes finnish fiona fire firm firms first firth fiscal fish fishing fits fitted fitter fitters fitting fittings
        five fiver fixed fixes fixhub fixin fixing fjord flag flagged flags flames flashing flat flats fleet flexo flies flight
        flights flimsy flip float floats flock flood flooded floods floor flooring floors florist flour flow flower flowers flue
        fluenta flying foil fold folded folder folders folding folds folk folks follow followed following follows fond fondly font
        food fool foolish fools foot football force fore foreman foremans foreseen forever forget forgets forgive forgiveness
        forgot forgotten forklift forklifts forks form formal format formats former forms fortnight fortunate fortune forty forward
        forwarded forwarder fought foul found foundation founded founder founders four fourteen fourteenth fourth fraction frame
        frames framework frank frankly frankness frau free freelance freelancer freelancers freely freeze freezer freight french
        fresh fret friday fridays fridge fridges friend friendly friends friendship fright frighten frightened frightens frock from
        front frost frostline froze frozen fruit frustrating fryer fuck fuel full fully fumes functions fund funder funding funds
        funeral funerals funmi funny furious furnished furniture further fuse fusion fuss future gable gadget gaffer gaffers gained
        gala gale gallery galley gallon galvanised gamble game games gang gannons garage garbage garden gardens gareth gareths
        gases gasket gate gatepost gates gather gathered gathering gauge gave gazette gdansk gday gear gearbox gearboxes geehrte
        geehrter geezer general generation generations generator generic generous genius gentile gentleman gentlemen gently genuine
        genuinely georgia german germans germany germination gerry gertrud gestor gets gettin getting ghana ghent ghost ghosted
        ghosting gies gift gifu gimme ginger girl girls giulia give given gives giving glad gladly glas glass glasses glazing
        gloria glossary gloves glue gluten goal goat goats gods goes goin going gold golden golf gone gonna good goodbye goods
        goodwill google gordon gosh gossip gotcha gotta government governors gowns grab grabbed grace gracias grade graduates gram
        grams gran grand grandchildren grandfather grandma grandmother grandmothers granny grant granted grants grapes grass
        grateful gratefully gratis gratitude grave graveyard graz great greatest greedy greek green greenhouse greet greetings
        greta grew grey grid grief grill grind grinder grinding groom gross ground grounds group groups grow growers growing grown
        grows grumble guadalajara guarantee guaranteed guard guardian guards guess guessed guessing guest guesthouse guests guide
        guides guilty guinea gulf gumtree gustav guts gutted gutter gutters guys gyms habit hackers haddad hadnt hafner haggle haha
        haibo hail hair halal halden half halfway hall halloween halls hallway halve halves hamburg hames hammer hand handed
        handheld handing handle handled handles handling handloom handmade handover hands handshake handy handyman hang hanging
        hangs hanlons hannah hannover happen happened happens happier happiest happily happiness happy harbour hard hardest hardly
        hargreaves harlan harm harmons harrogate harsh hartley hartleys harvest harvester harvests hash hasnt hatch hate hated
        hates hats haul haulage hauled haulier have havent having head headache headcount headmaster headmistress headquarters
        heads headset health healthy heaps hear heard hearing hears heart hearts heat heated heating heavier heaviest heavy
        hectares hedge heidi heifer heifers height heinrich held helen helicopter helium hell hello helmets help helpdesk helped
        helper helpful helpline helps hence henrietta hens herd here heres heritage herr hers herself hesitate hesitation hidden
        hide hides hiding high higher highest highlight highway hill himself hinge hinges hire hired hires hiring history hitch
        hiya hobby hogan hogmanay hoist hoists hold holder holders holdin holding holds hole holes holiday holidays holler holloway
        holt home homes homework honest honestly honesty honey honeymoon honor honour honourable honoured honours hook hooked hoot
        hope hoped hopeless hoping horizon horrible horse horses hospice hospital hospitals hotel hotels hotline hour hourly hours
        house housekeeper houses housing howd however howre hows huge hughes hull human humble humbly hump hums hundred hung hungry
        hurdle hurricane hurry hurt hurts husband husbands hydraulic hygiene idea ideal ideas idiot idle ignored ikea image images
        imagine imaging implementation implore import important imported importer imposed impossible impressed impression improve
        improved improvement inbox inch inches incident include included includes including inconvenience incorrect incumbent
        indeed independent index indiscreet indoor indoors indulgence industry ines infection inform information informed informing
        ingrid inherit inherited injectors injuries inna innit inquiry insert inserts inshallah inside insist insisted insofar
        inspection inspections inspector inspectors install installation installed installer installers installs instead institute
        instructed instruction instructions instructive instrument instruments insulin insult insulted insurance insure insured
        insurer insurers intake integration intend intent intention interest interested interesting interface interferometer intern
        internal internally internet interns interpreter interpreters interrupted interview into introduce invention inventory
        inverter investment invitation invite invited invoice invoiced invoices invoicing involved iphone ireland iris iron
        ironhaus ironing ironwall ishida island islands isnt issue issued italian italians italy itch item items itll itself ivess
        iyer izmir jacket jackets jaja jams janitor janitors jansen january japanese jasmine jazakallah jean jeez jena jensen
        jerome jesus jiahui jingle joanna joanne jobs joburg john join joined joiner joint joke jokes joking jollof jonas joseph
        joyce judge judged judgement judges judging juggling july jump jumped jumping jumps june junior juniors junk jurgita just
        justice justified justify kaimai kamau karachi karen karoo kassel kearns keen keep keeping keeps keighley kent kept kerb
        kerwin kessler kestrel kettle kettles keyboard keyed keyence keys khalid kick kicking kidding kids kill killed killing
        kills kiln kilo kilometre kilometres kilos kind kinda kinder kindest kindly kindness king kingston kiosk kirsten kiss
        kitchen kitchens kitty klang klaus knee knees knew knife knob knock knocked knocking know knowing knowledge known knows
        kobayashi kofi kone korean koreans kosher kowalczyk krak kulkarni kumasi kwabena kwame label labels labor laboratory labour
        lace lack lacked lacking ladder ladders ladies lads lady ladys lafayette lagos lahore lahtinen laid lake lakeshore lakeside
        lakhs lakshmi lamb lambing lambs lament lamp lamps lamu land landed landing landlord landlords lands lane lanes lang
        language languages lapse lapsed lapses laptop laptops large largest laser lass last lasts latch late later latest latonya
        laugh laughed laughing laughs launch launched launching laundry lavanda lawd lawn laws lawsuits lawyer lawyers laying
        layout lazy lead leader leadership leads leaflet league leak leaked leaking leaks lean leaned leaning learn learned
        learning learns learnt lease leased leasing least leave leaves leavin leaving lecture ledger leeds left legacy legal legend
        legit legitimate legs leipzig leisure lekker lemme lemon lena lend lends length lenny lent lentils lerwick less lesson
        lessons lessor lets letter letterhead letters letting lettuce level levels lever liability liam liberty library licence
        licences license lids lied lies life lifetime lift lifted lifting lifts light lighter lighting lightning lights like liked
        likes likewise lille lime limit limits limp lindner lindqvist line linen lines link linkedin links lipa lipstick liquid
        lisbon list listed listen listened listening listens lister literally lithium litre litres little live lived lives living
        load loaded loader loading loads loan loaner lobby local location lock locked locks loft logger logic logical login logins
        logistics logo logs london lonely long longer longs look looked lookin looking looks looms loop loose lord lordship lorries
        lorry lorrys lose loses losing loss lost lots loud louder love loved lovely loves lower lowes lowest loyal loyalty lozano
        luck lucky lumina lump lunch lunches lupe lupita luxury lying lyon maam machine machines madam madame made madness madonna
        madrid magda magic magnets maguire mail mailbox mails main mainly maintain maintenance mair majesty majority makati make
        maker makers makes making mall malm mama manage managed management manager managers managing manchester mango manifold
        manila manner manners mans manual manuals manufacturer many maple maps marathon marcela march marcus margaret margherita
        margin mariage marine marintek marisol marit mark marked market marketing marking marks marlon marquee marriage married
        marry marsh mart martin marvellous marwitz masel mashallah mass mast master match matched mate maternity mates math matron
        mats matter mattered matters mattress mattresses maureen maxi maximum maybe maybes mayor meal mean means meant meantime
        meanwhile measure measured measurements measures measuring meat mechanic mechanics medal media medical medicine medledger
        meenakshi meet meeting meetings meets member members memo memory mend mends mention mentioned menu menus merchant merchants
        merche merci mercy meredith merely merger merienda merry meself mesh mess message messages messed messenger messrs metal
        meter meters method metre metres miami michaelmas mick micron microns microscope middle midnight might migraine migration
        mike mikes milan mile mileage miles milk milking mill mille millimetre million mills mince mind minded minding minds mine
        mines minimum minister ministers ministry ministrys minits mins minus minute minuted minutes mirror misery misjudged
        misread miss missed misses missing missus mistake mistaken mistakes misunderstanding mixed mixer mixing mizrahi moan mobile
        mobilisation mode model models modena modern modernise module modules moira moisture moment monday mondays money moneys
        monitoring monkeys monks monsieur monsoon monster montego month monthly months mood moon mopped mopping morag more moreover
        mornin morning mornings moron mort mortar mortgage mortified mosque mosquito moss most mostly mother mothers motherwell
        motive motor motorway mould moulds mount mountain mouse mouth mouths move moved moves moving much muddle muddled mule mums
        munich municipality muppet murtagh murtaghs museum museums music must mustve mutual myself myth nadia nadine nagoya nail
        nailed nails nairobi naked naku naman name named names naming nang nantes napkin napkins narrow national native natter
        natural naturally nature navy near nearer nearest nearly neat neck necks need needed needful needing needle neednt needs
        neglected negligence neighbor neighbors neighbour neighbours nein neither nepa nephew nephews nerve nerves nervous nest
        nets netting network neutral never nevertheless newborn newcomers news newsletter newspaper newspapers next ngozi nice
        nicely nicer nicest nick nickel niece night nightmare nights nils nine nineteen nineties ninety ninth nite nitrogen nobody
        nobodys noise noisy none nonsense noodle noon nooo noooo nope norda nordfunk nordic nordvind noreen norfolk normal norte
        north nose nosy notary note notebook noted notes nothin nothing nothings notice noticed notices novak november nowhere nowt
        nuisance number numbers numpty nuns nurse nursery nurses nuts obediently obeyed objection obligation oblige obliged obliges
        observation observe obvious obviously occasion oclock october odoo offence offended offer offered offering offers office
        officer offices offline offs ofice often oils okafor okay okonjo okonkwo older oldest oliver omission onboarding once ones
        online only open opened opener opening openly openness opens operation operatives operator operators opinion opportunity
        opposite optics option options orchard order ordered orders ordinary organ organic organise organist organs orhan original
        originals osaka osei oslo ostrava other others otherwise otis ouch ought oughta ours ourselves outage outcome outdoor
        outfit outfits outgrow outgrowing outlive output outs outside outsource outsourcing outta oven ovens over overkill
        overnight overpriced oversold owed ower owes owing owner owners owns oxygen pablo pacific pack package packages packaging
        packed packet packing packs page pages paid pain painful pains paint painted painting pair pairs palace pallet pallets palm
        panel panels panes papa papas paper papers paperwork paragraph parallel parcel pardon parent parents parish park parked
        parking parks parrot part particular parties partner partners partnership parts party pass passed passes passing passport
        password passwords past paste pastor patch patel patent path pathetic paths patience patient patients patio patter pattern
        patty paul paulo pause paused payback payday payin paying payment payroll pays payslip payslips paywell peace peak peanuts
        pear peckham pedro pekka pell pemberton penalty pence pencil pencilled pennies pennine penny penrys pens pension people
        peoplenest peoples pepper perceived percent perdon perfect perfectly perhaps period permission permit permits permitted
        person personal personally persons persuaded perth pesa pesos pete petra petrausk petrie petrol pews pharmacy phase
        philomena phone phoned phones phoning photo photograph photographed photographer photographs photos pick picked pickers
        pickin picking picks pickup pickups picture pictures picturing piece pieces pier piet pigs pill pillow pilot pilots pinch
        ping pink pint pipe pipeline pipes piss pitch pitched pity pivot pixels pizza place placed placement places plain plainly
        plan plane plank planks planned planner planners planning plans plant planting plants plaster plasterers plastic plate
        plates platform platt play played playing plays pleading pleasant please pleased pleasure pleasures pleese pleez plenty
        plot plough ploughing plow plug plugged plugs plumber plump plus pneumatic pocket pockets poetry point pointing points
        poisoning poland polar pole poles police policy polish polished polite politely politics polycarbonate pond pongal pool
        poon poor pope porch porridge port portable portal porter porters portions porto portugal portuguese position possess
        possible possibly post postcode posted postpone pots pottery pound pounds pour poured pours powder power powerpoint
        practice pradeep prairie praise pram pray prayed prayer prayers praying precious precisely predecessor prefer preferred
        prefers premises premium premiums prepare prepared present presentation presented presenter president press pressed presses
        pressure pressured pretend pretending pretty previous price priced prices pricey pricing pride priest primer principal
        principle print printed printer printers printing prints priority priscilla prison priva privacy private privilege priya
        prize probably probe probes problem problems procedure proceed process procurement produced product production profession
        professional professor profile profit program programme project projector projects promise promised promises promotion
        prompt prompted promptly proof proofread proofreader proper properly property proposal proposals propose proposed prosper
        protect protest protocol proud prove proved proven provided provider province prudent public publish published pull pulled
        pulling pulls pulper pump pumps punctual pune pupil pupils purchase purchasing pure purely purity purpose purse push pushed
        pushing pushy puts putting pylon quality quantities quarrel quarry quarter quarterly quarters quay quayle queen queens
        question questionnaire questions queue queueing queues quick quicker quickly quid quiet quieter quietest quietly quit quite
        quota quotation quote quoted quotes quoting race rack racket racks radar radio radios raffle raging rail rails railway rain
        rained raining rains rainy raise raised ramadan ramp rand rang range ransomware rapid rare rarely rate rated rates rather
        rating rational rattle ravi raymond reach reachable reached reaches reaching read reader readers reading readings reads
        ready real realise really realy reason reasonable reasoned reasoning reasons rebate rebuild rebuilt recall recalls receipt
        receive received receives reception receptionist recieved recife recipe recipes reckon reckons recognise recommend
        recommendation recommended reconsider record recorded recording recordings records recruiter rector recycled redline redo
        redoing redone redraw reds reduce reduction reel reference references refinery refit refreshing refrigerated refrigeration
        refund refundable refurb refurbished refuse refused regard regarding regardless regards region regional register registered
        registers regret regrets regrettable regretted regular regulars regulator release released reliable relief relieved remain
        remains remark remarked remarks remember remembers remind reminder reminders remiss remote removal remove removed renate
        render renew renewal renewed renewing renews rent rental rented rents reopen reopened reopening repaint repair repairs
        repeat repeated repeats repent replace replaced replacement replacing replied reply replying report reported reporting
        reports reprint reps republic request requested requesting require required requirement requirements rescue rescued
        research reseller resend reservation reserve reserved reset residents resin resolution resolved respect respected
        respectfully respects response responsibility responsible rest restaurant restaurants restoring rests result results
        retained retest retire retired retirement retiring retrain retro return returned returns revenue reverend reverse review
        reviewed reviewers reviewing reviews revised revisit rewind rewrite rewriting rhea rhys ribbon rice rich richer rick ride
        ridge riding right rightly righto rights ring ringing rings rink rinks ripper rise risk risky rite rival rivals river
        riverside rivhit riyadh road roadmap roads roast roasted robbed robbing robes robot robots rochester rock rocked role roll
        rollers rolling rollout rolls roof roofer roofers roofs room rooms root rooting rope ropes roses roster rosters rota
        rotamaster rotary rotas rotor rotten rotterdam rouge rough roughly round rounds route router routes rows royal royce rubber
        rubbish rude rugby ruin ruined rule ruled rules rumour rung runnin running runs rupees rush rushed rust rusts ruth sabti
        sack sacks sadly sadness safe safer safest safety sage said sail sailed sailing sails saint sake salaam salad salam salamat
        salary sale sales salesman salesmen salle salon salt sama samahani same sample samples sanctioned sand sandbox sander
        sandler sandwich sandwiches sandy sang sank sanne satellite satisfaction satisfied satisfy sato saturday saturdays sauce
        save saved saves saving savings sawa sayin saying says scaffold scaffolding scale scales scan scania scanned scanner
        scanners scanning scans scar scarcely scare scared scares scary scene schedule scheme school schooling schools scones
        scooter scope score scored scores scoring scotland scouts scrap scrapped scratch scratched scratches screen screens screw
        screwfix screws script scrub seal sealed seams seamstress search searching seas season seasonal seasons seat seating seats
        second secondhand seconds secret secretary section sector security seed seedling seedlings seeds seeing seek seemed seems
        seen sees sehr seldom selected selection self selfish sell seller sellin selling sells send sending sends senior sense
        senses sensible sensitive sensor sensors sent sentence seoul separate separately september serial series serious seriously
        servant serve served server servers serves service serviced services session sets setting settings settle settled settles
        settling setup seven seventy several shade shaft shake shaking shall shame shanghai shant shape shaped share shared sharing
        sharp sharpen sharper sharpest shave shaz shearing shed shedding sheds sheep sheet sheets shekel shelf shell shelly shelved
        shelves sherif shes shift shifts shillings shine ship shipment shipping ships shirt shirts shit shite shock shocker shoe
        shoes shook shoot shooting shop shopping shops shore short shorted shorter shortlist shot shots should shoulda shoulder
        shoulders shouldnt shouldve shout shouted shouting show showed shower showing shown showroom shows shrank shreya shud shut
        shutdown shuts shutting sick side sides sideways sigh sight sighted sign signal signature signatures signed signing signor
        signora signs silage silence silent silk silly silver simple simpler simply since sincere sincerely sing singapore singing
        single sings sink siobh siobhan sips sirs sister sisters site sites sits sittin sitting situation sixteen sixth sixty size
        sizes skarv skate sketch skills skin skip skipped skipper skippers skips skirting skyhigh skylink slab slabs slack slap
        slate slatery slates sledgehammer sleep sleeping sleeps sleeve slept slide slides sliding slightly sligo slip slipped slips
        slog slope sloppy slot slots slow slower slurry small smaller smallest smart smartest smell smelled smile smiling smoke
        smoked smoko smooth smoothly snake snap sneaky snow snowing sober social society socks sofa soft software soil solar sold
        sole solid solids solo solomon solution solve solved some somebody somebodys someday someone something sometime sometimes
        somewhere song sons soon sooner sore sorry sort sorted sorting sorts sory sought soul sound sounded sounder sounding sounds
        soup sour source south sowing space spade spain spam spaniel spanish spanner spar spare spares sparkleco sparky sparring
        speak speaker speakers speaking speaks spec special specialist specially speech speed speedy spell spelled spelling spend
        spending spent spilled spinach spindle spirit spite splendid split spoil spoiled spoke spoken sponsor sponsors spoon spot
        spots spotted spray spread spreadsheet spring spying squad square squeak stable stack stacks stadium staff staffed staffing
        stage stainless stair staircase stairlift stairs stairwell stale stall stamp stamped stand standard standing stands star
        stars start started starting starts startup state stated statement states station stations statistics statutory stay stayed
        staying stays staysimple steal steam steel steep steeple steering step stepped steps stew stick sticker stickers sticking
        sticks stiff still sting stings stock stockroom stocks stocktake stolen stomach stone stones stood stool stop stopped
        stopping stops storage store storekeeper stores stories storm story stove straight strange stranger strangers strategy
        straw stream street streets strength strengths stress stressful stretch stretched strewth strict strictly strike strikes
        string strings strip strong stronger strongest struck structural struggle stubborn stuck student students studio study
        stuff stuffed stung stupid style subcontractor subject submission submitted subramanian subscription subsidy substitute
        subtitles success successful successor such sued suffer suffered sugar suit suited suits sulk sulks summary summer summers
        summit sums sunday sundays sunny sunrise sunshine super superior supervision supervisor supervisors supper supplied
        supplier suppliers supplies supply support suppose supposed surcharge sure surely surgeons surprise surprised survey
        surveyor survive suspect suspend suspended sutures suya swallow swallows swamped swan swap swapped swatches swayed swear
        sweat sweating swedes swedish sweep sweeping sweepings sweet sweeten sweeter sweetheart sweets swell swept swim swimming
        swing swings swiss switch switched switching swore sworn swung sync system systems table tables tablet tablets tack tactile
        tagalog tags tail tailor take taken takes takin taking takoradi talaga tales talk talkdesk talked talker talkin talking
        talks tamil tammy tanabe tandem tank tanker tanks tape target targets tariff tariq tarp tarpaulins tasker taskers taste
        tastes tasting taught taxi teach teacher teachers teaches teaching teak team teams tear tears teas teatime tech technical
        technically technician technicians technology tedious teecher teechers teeth teething telco telephone telephoned tell
        tellin telling tells telly tema temp temperature template tenant tenants tend tender tenders tenner tent tenth tents term
        terminal terminals terms terrace terrasse terrible terribly terry tessera test tested tester testing tests text textile
        texts thamel than thandiwe thank thankful thankfully thanking thanks that thatch thatd thatll thats theatre theatres theft
        their theirs them themselves then there thered therefore therell theres these they theyd theyll theyre theyve thick thicker
        thief thieves thin thing things think thinking thinks thinner third thirst thirtieth thirty this thistles thornbury
        thornburys those though thought thoughtless thousand thread threatened three threw thrives through throughout throw
        throwing thrown thru thumb thumbs thunder thurs thursday thursdays thus tick ticked ticket tickets tide tied tienne tier
        ties tiffin tight tile tiles till tills tilted timber time timeline timer times timesheets timing timothy ting tiny tipped
        tipper tips tire tired tires titanic title tmrw toaster tobago tock today todays toddlers todo toes together toilets told
        tolerance tomasz tomatoes tomorrow tone tongue tonight tonite tonnage tonne tonnes tons tony took tool toolbox tooling
        tools tops torch torn tosh toss total totally touch touched touches touching tough tour tourist towards towel towels tower
        towers town toyota toys track tracker trackers tracking tracks tractor tractors trade trader trading traffic trailer train
        trained trainee trainees trainer trainers training trains traiteur transfer transfers translate translated translation
        translations translator translators transport trap travel travelling travels tray trays treadmills treasure treasurer treat
        treated treating treatment treats tree trees trekking trello tremblay trev trevor trial trick tried trigger trip trips
        trolley trouble troubles trousers truck trucks true truly trunk trust trusted trustees trusting trusts truth trying tryna
        tubes tues tuesday tuesdays tulsa tunde tuning tunnel turbine turbines turkish turn turnaround turned turning turns
        tuticorin twas twelfth twelve twenty twice twin twins type typed typhoon typical typing tyre tyres ugly ultimately
        ultrasound umbrella umbrellas unanimous uncle uncles under underneath understand understandable understanding understood
        undertaker undertaking undo uneasy uneventful unfair unfortunately unhappy uniform uniforms union unit units university
        universitys unless unloading unpaid unpick unpleasant unplugged unread unreliable until untill untrue unvarnished update
        upfront upgrade upkeep uploaded upon upper upsell upset upside upstairs uptime urge urgent used useful useless user users
        uses using usual usually vacation vaccine vaccines vacuum vague valid valley valmet valuable value values valve valves vane
        vanish vanity vans varnish vaults vegan vegetarian vehicle vehicles vendor vendors venice venkat venter ventilation vents
        venue verdict verify version very vessel vestry veto vets vicar victor victoria video videos vienna vietnam view viktor
        village vineyard vinyl vision visit visited visitor visitors visits vito vogl voice voices voil voltage volts volume
        volumes volunteer volunteers voss vote voted votes voucher voxana wages wagon wait waited waiters waiting waits waive wake
        wakes wales walk walked walking walks wall wallet walls wand wanjiru wanna want wanted wanting wants ward wards warehouse
        warehouses warm warmed warmer warmly warn warned warning warranty wary wash washed washes washing wasnt waste wasted
        wasting watch watched watching watchman water waterproof waters watertight wats wave waved ways weak weaker weakest weans
        wear wears weather weathers weave weaver weavers webinar website wedding weddings wednesday weed week weekend weekends
        weekly weeks weep weigh weighbridge weighed weighing weighs weight welcome welder welders welds well wells welsh went wept
        were werent west wetin weve what whatd whatever whats whatsapp whatsoever wheel wheelchair wheels when whenever whens where
        whered wherein wheres wherever whether which whichever while whisker whistle whistles whit white whiteboard whitfield
        whitlock whitsun whod whoever whoevers whole wholesaler wholl whom whos whose wich wide width wife wifes wifi wiggle will
        willing wind windmill window windows winds wine wines wing winner winning wins winter winters wipe wire wired wiring wisdom
        wise wiser wish wished wishes wishing with withdraw withdrawing withdrawn within without witness wobble woke woman women
        wonder wonderful wondering wonders wong wont wood wooden woods wool word wording words wore work worked worker workers
        workin working worklattice works workshop workshops world worm worried worries worry worrying worse worst worth worthy wots
        would wouldnt wouldve wound wounded wreck wrench wriggle wrist write writes writing written wroc wrong wrongly wrote xmas
        yacht yall yalls yard yards yarn yawn yeah year yearly years yeers yell yellow yesterday yesterdays yeve yikes yoga
        yorkshire youd youll young younger your youre yours yourself yourselves yous youse youth youtube youve yusuf zammits zero
        zofia zolt zone zoom
        """
}
