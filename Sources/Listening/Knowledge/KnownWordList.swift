extension Knowledge {
    /// Words that people use in replies, listed by `Scripts/train`; a typo is read as one of them.
    static let knownWords = """
        aalto abdulrahman abeg abeokuta abide able aboot about above abroad absence absent absolute absolutely absorb abuja accept
        acceptable acceptance accepted accepting accepts access accident accord according account accountant accountants accounting
        accounts accra accurate acknowledge acknowledged across action actual actually added adding address addressed addresses
        adds adeleke adelman adeyemi adjectives admin administrative admire admit adom adored adult advance advancing advert advice
        advise adviser afford afore afraid afresh after afternoon afterwards again against agencies agency agencys agenda agent
        agents ages agnes agnieszka agree agreeable agreed agreement agricultural agronomist ahead aids aight aint airflow airport
        aisle alarm alarms alas alexandria alike alive allergen allergy allotment allow allowed allows allyuh almost alone along
        alongside aloud already alright also alter although altogether aluminium always amateur amateurs amazon ambulance amen
        american amir amiss among amount andamios andreu android anew angling angry animal animals ankara anneke annex annexes
        anniversary announcements annoyed annoying annual another anson answer answered answering answers antibody antwerp anybody
        anybodys anymore anyone anyones anything anytime anyting anyway anywhere aoife apart apex apologies apologise apologising
        apologize apology apparently appeals appear appears appetite apple apples application appoint appointed appointment
        appreciate appreciated apprentices approval approve approved approves approving apps april arabic architect architects
        archive area arent argon argue argued arguing argument arise arisen arms army aroha around arranged arrangement arrive
        arrived arrives arriving arrogant arse article artists arvo asante asbestos ashamed ashcombe aside asked askin asking asks
        asleep assembly assigned assistant associate associates association assumed assured atelier attach attached attachment
        attack attempt attend attendance attended attention attitude attorney aubrac auction audit audited auditor auditors august
        aunt auntie aunties aunts aunty author authority authorized auto autoclave automatic automatically autumn available average
        awake award awarded awards away awful awkward axle azlan babe babies baby back backed backs backup backwards badge badly
        bags bake baker bakeries bakers bakery bakes bakkies balance balances balcony bald ball ballpark ballroom ballymena bamboo
        band bands banerjee bang bangalore bank banks banter baptiste barbados bare bargain barge barking barley barn bars barudan
        base based basement basic basically basket batch batches bath batteries battery beach bean beans bear bearable bearing
        bears beast beat beating beats beaufort beaumont beautiful beauty became because become becomes bedding beds beech been
        beer before began beggin begging begin beginning begins begun behalf behave behaving behind bein being believe believed
        bell bells belongs below belt belts bench benches bend beneath bent bergen berlin beside besides best beto better between
        beverley beyond bicycle bidder bidders bids biel bien bigger biggest bill billboards billed bills bind binder binding bingo
        bins bird birds birthday biscuit biscuits bishop bite bits bitten bitter black blades blame blamed blank blast bleed bless
        blessed blessing blind block blocked blocks bloke blood bloody blow blower blows blue blues blunt board boardroom boards
        boat boats body boil boiler boilers bola bold bolt bone bones bongi bonjour bonus book booked booking bookings bookkeeper
        books boom boot booth boots bore borehole boring born borrow borrowed bosch boss bosss botched both bother bothered bothers
        bottle bottles bottom bought bounce bound bout boxes boys bradford brain brainer brains brake brakes branch branches brand
        brandt brannocks brave bravo brazil bread break breakdown breakdowns breakfast breaking breaks breath breathes breathing
        brekke brenner brew brewery brexit brick bride brides bridge bridgetown brief briefing bright brightline brightway
        brilliant bring bringing brings bristol british britt brno brochure brochures broke broken broker brother brothers brought
        brown brush brutal buck bucket bucketing bucks buddy budget budgets bueno buffer bugger bugging build builder builders
        building buildings builds built bulbs bulk bump bunbury bunch bunting bureau buried burn burned burner burning burns burnt
        bursa bursar burst buses bush business bust busy butter button buttons buyer buyers buyin buying buys buzz cabin cabinet
        cabins cable cables cafe cages caint cake cakes calculate calculation calculator calendar calendars calibration call called
        calling calls calm calving came camera cameras camp campaign canap cancel cancelled cancelling candid candidate candidates
        candor candour cannae cannon cannot canon cant canteen canvas capacity cape capex capital caps capsule captain card
        cardboard cards care carefile careful carefully careless carelessness carers cares caretaker carlos carnations carnival
        carol carpenter carpet carried carrier carries carry carrying cars cart carton cartons case cases cash cashiers cast castle
        catalogue catalyst catch catches catching caterer caterers catering caterpro cathedral caught cause caused caution cebu
        cedis ceiling cellar cent centimetres centre centrifuge cents century certificate certificates certified chain chains chair
        chairman chairs chalk challenge chamber chance chancer change changed changeover changes changing chaos chap chapel chapter
        charge charged charger charges charging charity charming chart charter charts chase chased chasing chat chatbot chats cheap
        cheaper cheapest check checked checking checklist checks cheeky cheerful cheers cheese chef chefs chemist chemistry chennai
        cheque cherry chew chewing chicken chicks chief child children childrens chiller chillers chimney china chinese chip choice
        choir choke choose chooses choosing chop chose chosen chrismas christening christmas chuck chucked church churn chuy circle
        circling circumstances city claim claims claro class classic classroom classrooms clause clean cleaned cleaner cleaners
        cleaning cleans clear cleared clearer clearing clearly clears cleopatra clerk clerks clever click clicked clicks client
        clients climate climb climbing climbs clinched clincher clinic clinics clock clocks close closed closer closes closing
        cloth clothes cloths cloud clown club clue clumsy clutch cmon coach coaching coast coastal coat coating coats cock code
        codes coffee coffees coimbatore coin coins cold colleague colleagues collect collected collecting collections college colm
        cologne color colour colours column combi come comes comfort comfortable comfy comin coming comma command comment commerce
        commercial commission commissioning commit commitment committee committees common communion community compadre companies
        company companys compare compared comparing comparison compete competitor competitors complain complained complains
        complaint complaints complete completely compliance complicated compliments composite comprehend compressor compressors
        computer computers concede concern concerned concerning concerns concert concluded conclusion concrete condition conditions
        conference confess confidence confidential confirm confirmation confirmed confused confusing confusion congrats
        congratulate congratulation congratulations connect connected conscience consent consider consideration considered
        considering consignment consolidate consultant consultants consumables contact contacts container containers content
        contents contest continue contract contractor contracts contrary contritely control controller conversation convey convince
        convinced cook cooked cooking cooks cool cooling cooperative copied copier copies copy cord core cork corn corner corners
        corporate correct corrected correcting correction correctly correspondence corridor corvane cost costly costs cottage
        cotton could coulda couldnt couldve council councils counsel count counted counter countersign countersigned counting
        country counts county couple courage courier course courses court courteous courtesy cousin cousins couva cover coverage
        covered covering covers covid cowboys cows crack cracked cracking craic crane cranes crash crashed crate crawl cream credit
        credited crew crews cried criteria criterion criticism crooked crooks crop cross crossed crossing crowd crown crumb crying
        cube culpa cupboard cuppa cups curiosity curious current curse curtain curtains custodia custom customer customers customs
        cuts cutting cycle cycles cylinders daddy dads daegu daft daily dairy dale dallas damage damn damp dance dancing danes
        dangerous danielle danish dares dark darkness dashboard data database date dated dates daughter daughters dave dawn
        daylight days dead deadline deaf deal dealer dealers dealing deals dealt dean dear dearer dearest death debate debrief
        debriefs debt december decent decibel decibels decide decided decides deciding decision decisions decisive deck declan
        declined dedicated deep deepest deeply defence defend defending defer degree degrees delaval delay delayed delete deleted
        delhi delight delighted deliver delivered deliveries delivery deliverys demo demonstration demos denise dent dental dentist
        depart department departments depending depends deposit deposits depot depots depth deputy dere describe deserve deserved
        deserves design designer designers desire desk desks desolate desolated desperate detail detailed details developer
        developers device devil devoted dial diary didnt died dies diesel differ difference different differently difficult digital
        dime dimitris dinnae dinner dinnertime diocese direct direction directions directly director directors direktor dirt dirty
        disagree disappear disappoint disappointed disaster disc discontinued discount discounts discuss discussed discussion
        discussions disgrace dish dishes dishwasher disnae dispatch dispatcher displeased displeasure disposal dispute distance
        distress distributor district disturb disturbed ditch diwali dobsons dock docket doctor doctors document documents does
        doesnt dogs doin doing dollar dollars done donkey dont door doorbell doors doorstep dosage double doubt dough down downtime
        doyle draft drafts drag dragged dragon drain drainage drama draughtsman draw drawer drawing drawings drawn draws dread
        dream dreamed dreaming dreams dresden dress dressing drew dries drill drilled drink drinking drinks drips drive driver
        drivers drives drivin driving drone drones drop dropped dropping drops drove drowning drum drunk dryer drywall dubai dublin
        dull duluth duly dumbest dump dunmore dunno duplicate durban during dust dutch duty dying dylan dyou each earlier early
        earmarked earn earned ears earth ease easier easily east easter easy eating eats economy edge education eejit effect effort
        efforts efua egyptian ehlers eight eighteen eighty eish either elder elders election electric electrician electricity
        elephant elevator eleven eleventh else elses elsewhere email emails embarrassed embarrassing embroidery employed employee
        employees empty enclosed ended ending ends energy engine engineer engineers english enjoy enjoyed ennis enough enquiry
        enter entered enterprise enthusiasm entire entirely entities entitled entries enugu envelope environment equipment error
        errors especially espresso estate esteem esteemed estimate euro europe euros evaluated evaluating evaluation evaluators
        even evening evenings event ever everest every everybody everyone everyones everything everywhere evidently exact exactly
        exaggerated examined example exams excel except excess exchange excited exciting exclusion excuse excuses exec executed
        executive exercise existing exists exit expect expected expecting expense expensive experience expert expire expired
        expires explain explained explaining explains explanation expo export express extend extended extension extent extra extras
        eyebrow eyes fabric face facebook faces facility facing fact factor factory facts faculty fail failed failing fails failure
        fair fairness faithfully fake fall fallen falling falls false families family famous fancy fans farm farmer farmers farms
        farsi fast faster fastest father fathers fatima fault favor favour favourite fear fears feast features february federation
        feed feedback feeders feeding feeds feel feeling feelings feels fees feet fell fella fellas fellow felt fence fennick
        fenwick fergal fergus fernandes fernando ferrum ferry ferrymen festival fever fewer fibre fiction field fifteen fifth fifty
        fight fighting figure figured figures file files fill filled fills film filter filters final finalised finally finance
        financial financing find finding finds fine fined finest finger fingers finish finished finishes finnish fiona fire firm
        firms first fiscal fish fishing fits fitted fitter fitters fitting five fixed fixes fixhub fixin fjord flag flagged
        flashing flat flats fleet flexo flies flight flimsy flip float floats flood flooded floods floor flooring floors florist
        flour flow flower flowers flue fluenta flying foil fold folded folder folding folds folk folks follow followed following
        follows fond fondly font food fool foolish foot football fore foreman foreseen forever forget forgets forgive forgiveness
        forgot forgotten forklift forklifts forks form formal formats former forms fortnight fortune forty forward forwarded
        forwarder fought foul found foundation founded founder founders four fourteen fourteenth fourth frame frames framework
        frank frankly frankness frau free freelance freelancer freelancers freeze freezer freight french fresh friday fridays
        fridge friend friendly friends friendship fright frighten frightened frightens from front frost frostline froze frozen
        fruit frustrating fryer fuel full fully fumes functions fund funder funding funds funeral funerals funmi funny furious
        furnished furniture further fuse fusion fuss future gable gadget gaffer gaffers gala galley galvanised gamble game games
        gang garage garbage garden gareth gases gate gatepost gates gather gathered gathering gave gear gearbox geehrte geehrter
        geezer general generation generations generator generic generous gentleman gentlemen gently genuine genuinely georgia
        german germans germany germination gerry gertrud gestor gets gettin getting ghana ghent ghost ghosted gift gimme girl girls
        give given gives giving glad gladly glas glass glasses glazing glossary glove gloves glue goat goats goes goin going gold
        golden golf gone gonna good goodbye goods goodwill google gordon gosh gossip gotcha gotta government governors gowns grab
        gracias grade graduates grams grand grandchildren grandfather grandma grandmother grandmothers granny grant granted grass
        grateful gratefully gratis gratitude graveyard graz great greatest greek green greenhouse greet greetings greta grew grey
        grid grief grind grinder groom gross ground grounds group groups grow growers grown grows grumble guadalajara guarantee
        guaranteed guard guardian guards guess guessing guest guests guid guide guides guilty guinea gulf gumtree gustav guts
        gutted gutter gutters guys habit hackers hadnt hafner haggle haha haibo hail hair halal halden half halfway hall halloween
        halls hallway halve halves hamburg hames hand handed handheld handing handle handled handles handling handmade handover
        hands handy handyman hang hanging hangs happen happened happens happier happily happy harbour hard hardest hardly harlan
        harm harmons harrogate harsh hartley hartleys harvest harvester hash hasnt hate hated hates hats haul have havent having
        head headache headcount headmaster headmistress headquarters heads health healthy heaps hear heard hearing hears heart
        hearts heat heating heavier heavy hectares hedge heidi heifers height held helen helicopter hell hello helmets help
        helpdesk helped helper helpful helps hence henrietta hens herd here heres heritage herr herself hesitate hesitation hidden
        hide hides hiding high higher highest highlight highway hill himself hinges hire hired hires hiring history hitch hiya
        hobby hogmanay hoist hoists hold holder holdin holding holds hole holes holiday holidays holler holloway holt home homes
        homework honest honestly honesty honey honeymoon honor honour honourable honoured hook hoot hope hoped hopeless hoping
        horizon horrible horse horses hospice hospital hospitals hotel hotels hotline hour hourly hours house housekeeper houses
        housing howd however hows huge hughes hull human humble humbly hump hundred hung hungry hurricane hurry hurt hurts husband
        husbands hygiene idea ideal ideas idiot idle ignored ikea image images imagine imaging implementation implore import
        important imported importer imposed impossible impressed impression improve improved improvement inbox inches incident
        include included includes including inconvenience incorrect incumbent indeed independent indoors indulgence industry
        infection inform information informed informing ingrid inherited injuries innit inquiry inserts inshallah inside insist
        insisted inspection inspections inspector inspectors install installation installed installer installers installs instead
        institute instructed instruction instructions instructive instrument insult insurance insure insured insurer insurers
        intake integration intention interest interested interesting interface intern internal internally internet interns
        interpreter interpreters interrupted interview into introduce invention inventory inverter investment invitation invite
        invited invoice invoiced invoices invoicing involved iphone iris iron ironhaus ironing ishida island isnt issued italian
        italians itch items itll itself izmir jackets jaja jams janitor jansen january japanese jasmine jean jeez jesus jiahui
        jingle joanna jobs joburg john join joined joiner joint joke jokes joking jollof jonas joseph joyce judge judged judgement
        judges judging juggling july jump jumped jumping june junior jurgita just justified justify kaimai kamau karachi karen
        kassel kearns keen keep keeping keeps kent kept kerb kerwin kessler kestrel kettle kettles keyboard keyed keys khalid kick
        kidding kids kill killed killing kills kiln kilo kilos kind kinda kinder kindest kindly kindness king kingston kiosk kiss
        kitchen kitchens kitty knee knees knew knob knock knocked knocking know knowing knowledge known knows kofi kone korean
        koreans kowalczyk krak kulkarni kumasi kwabena kwame label labels labor laboratory labour lack lacked lacking ladder ladies
        lads lady lafayette lagos lahore lahtinen laid lake lakeside lambing lament lamp land landed landing landlord lands lane
        lang language languages lapse lapsed lapses laptop laptops large largest laser last lasts latch late later latest laugh
        laughed laughing laughs launch launched laundry lavanda lawn laws lawsuits lawyer lawyers laying layout lazy lead leader
        leadership leads leaflet league leak leaked leaking leaks lean leaned learn learned learning learns lease leased leasing
        least leave leaves leavin leaving lecture ledger leeds left legacy legal legend legit legitimate legs leipzig lemme lend
        lends length lenny less lesson lessons lessor lets letter letterhead letters letting lettuce level liability liberty
        library licence licences license lids lied lies life lifetime lift lifted lifting lifts light lighter lighting lights like
        liked likes lille lime limit limits lindner lindqvist line linen lines link linkedin lipa liquid lisbon list listed listen
        listened listening listens literally lithium litre little live lived lives living load loaded loader loading loads loan
        loaner lobby local location lock locked locks loft logic logical login logins logistics logo logs london lonely long longer
        longs look looked lookin looking looks loop loose lord lorries lorry lose loses losing loss lost lots loud louder love
        loved lovely loves lower lowes lowest loyalty lozano luck lucky lunch lunches lupe lupita lying lyon maam machine machines
        madam madame made madness magda magic magnets maguire mail mailbox mails main mainly maintain maintenance mair majority
        makati make maker makers makes making mall mama manage managed management manager managers managing manchester mango manila
        manner manners mans manual manuals manufacturer many maps marcela march marcus margaret margin marine marisol marit mark
        marked market marketing marking marks marquee marriage married marry marsh mart martin marwitz masel mass mast master match
        matched mate maternity mates math matron mats matter mattered matters mattress mattresses maureen maxi maximum maybe mayor
        meal mean means meant meanwhile measure measured measurements measures measuring mechanic mechanics medical medicine meet
        meeting meetings meets member members memo memory mend mention mentioned menu menus merchant merchants merci mercy meredith
        merely merger merienda merry mesh mess message messages messed messrs metal meter meters method metre metres mick micron
        microscope middle midnight might migraine migration mike mikes milan mile mileage miles milk milking mill million mind
        minded minds mine mines minimum minister ministers ministry minits mins minus minute minutes misjudged misread miss missed
        misses missing missus mistake mistaken mistakes misunderstanding mixed mixer mixing mizrahi moan mobile mode model modern
        modernise module modules moisture moment monday mondays money moneys monitoring monsieur monsoon monster month monthly
        months mood moon morag more moreover mornin morning mornings mort mortgage mortified mosque mosquito most mostly mother
        mothers motive motor motorway mould mountain mouse mouth mouths move moved moves moving much muddle muddled mule mums
        munich municipality muppet murtagh murtaghs museum museums music must mustve mutual myself myth nadia nadine nagoya nail
        nailed nails naku naman name named names naming nang nantes napkin napkins narrow national native natter natural naturally
        navy near nearer nearest nearly neck need needed needful needing needle neednt needs neglected neighbor neighbors neighbour
        neighbours neither nepa nephew nerve nerves nervous nets netting network neutral never nevertheless newborn newcomers news
        newsletter newspaper next ngozi nice nicely nicer nicest nickel niece night nightmare nights nils nine nineteen nineties
        ninety ninth nite nitrogen nobody nobodys noise noisy none nonsense noodle noon nooo noooo nope norda nordfunk normal norte
        north nose nosy notary note notebook noted notes nothin nothing nothings notice noticed november nowt nuisance number
        numbers numpty nurse nursery nurses nuts obediently objection obligation oblige obliged obliges observation observe obvious
        obviously occasion oclock october odoo offence offended offer offered offering offers office officer offices offline offs
        often okafor okay okonkwo older oldest oliver omission onboarding once ones online only open opened opener opening openly
        openness opens operation operatives operator operators opinion opportunity option options orchard order ordered orders
        ordinary organ organic organise orhan original originals osaka osei oslo other others otherwise otis ouch ought oughta ours
        ourselves outage outcome outdoor outfit outfits outgrow outgrowing outlive output outs outside outsource outta oven ovens
        over overkill overnight overpriced oversold owed ower owes owing owner owners owns oxygen pablo pacific pack package
        packaging packed packing packs page pages paid pain painful pains paint painted pair pairs pallet pallets palm panel panels
        panes papa paper papers paperwork paragraph parallel parcel pardon parent parents parish park parked parking parks parrot
        part particular parties partner partners parts party pass passed passes passing passport password past paste pastor patch
        patel patent path pathetic paths patience patient patients patio patter pattern patty paulo pause paused payback payday
        payin paying payment payroll pays payslip payslips paywell peace peak peanuts pear peckham pedro pekka pell penalty pence
        pencil pencilled penny penrys pens pension people peoplenest peoples pepper perceived percent perfect perfectly perhaps
        period permit permits permitted person personal personally persons persuaded perth pesa pesos petra petrausk petrol pews
        pharmacy phase phone phoned phones phoning photo photograph photographed photographer photographs photos pick picked
        pickers picking picks pickup pickups picture pictures picturing piece pieces pier pill pillow pilot pilots pinch pink pint
        pipe pipeline pipes pitch pitched pity pivot pixels pizza place placed placement places plain plainly plan plane plank
        planned planner planners planning plans plant planting plants plaster plastic plate plates platform play playing plays
        pleading pleasant please pleased pleasure pleasures pleese pleez plenty plot plow plug plugs plumber plus pocket pockets
        point points poisoning poland pole poles police policy polish polite politics polycarbonate pond pool poon poor pope porch
        port portable portal porter porters porto portugal portuguese position possible possibly post postcode posted postpone pots
        pound pounds pour poured pours powder power powerpoint practice pradeep prairie praise pray prayer prayers precious
        precisely predecessor prefer preferred prefers premises premium premiums prepare prepared present presentation presented
        presenter president press pressed presses pressure pressured pretend pretty previous price priced prices pricey pricing
        pride priest primer principal principle print printed printer printers printing prints priority priscilla prison priva
        privacy private privilege priya prize probably probe probes problem procedure proceed process procurement produced product
        production profession professional professor profile profit program programme project projector projects promise promised
        promises promotion prompt prompted promptly proof proofread proofreader proper properly proposal proposals propose proposed
        prosper protect protocol proud prove proved proven provided provider prudent public publish published pull pulled pulling
        pulls pump punctual pune pupil pupils purchase purchasing pure purely purpose purse push pushed pushing pushy puts putting
        quality quantities quarrel quarter quarterly quarters quay quayle queen queens question questionnaire questions queue
        queues quick quicker quickly quid quiet quieter quietest quietly quit quite quota quotation quote quoted quotes quoting
        race rack racks radar radio radios raffle raging rail rails railway rain rained raining rains rainy raise raised ramadan
        ramp rand rang range ransomware rapid rare rate rated rates rather rating rational rattle ravi raymond reach reachable
        reached reaches read reader readers reading readings reads ready real realise really realy reason reasonable reasoned
        reasoning reasons rebate rebuild recall recalls receipt receive received reception receptionist recieved recife recipe
        reckon reckons recognise recommend recommendation recommended reconsider record recorded recording records recruiter rector
        recycled redo redoing redone redraw reduce reduction reel reference references refit refreshing refrigerated refrigeration
        refund refundable refurb refurbished refuse refused regard regarding regardless regards region regional register registered
        registers regret regrets regrettable regretted release released reliable remain remains remark remarked remarks remember
        remembers remind reminder reminders remote remove removed renate renew renewal renewed renewing renews rent rental rented
        rents reopen reopening repaint repair repairs repeat repent replace replaced replacement replacing replied reply replying
        report reported reporting reports reprint reps republic request requested requesting require required requirement
        requirements rescue research reseller resend reservation reserve reserved reset residents resolution resolved respect
        respected respectfully respects response responsibility responsible rest restaurant restaurants rests result results
        retained retest retire retired retirement retro return returned returns revenue reverse review reviewers reviewing reviews
        revised revisit rewind rewrite rewriting rhea ribbon rice rich rick ride riding right rightly righto rights ring ringing
        rings rise risk rite rival river rivhit road roadmap roads roast robbed robbing robes robot robots rochester rock rocked
        role roll rolling rollout rolls roof roofer roofers roofs room rooms rooting rope ropes roses rosters rota rotamaster
        rotary rotas rotor rotten rotterdam rough roughly round rounds route router routes rows royal royce rubber rubbish rude
        ruin ruined rule ruled rules rung runnin running runs rupees rush rushed rust rusts ruth sabti sack sacks sadly sadness
        safe safer safest safety sage said sail sailed sailing sails saint sake salad salamat salary sale sales salesman salesmen
        salon salt sama same sample samples sanctioned sand sandbox sander sandler sandwiches sandy sank sanne satellite
        satisfaction satisfied sato saturday saturdays sauce save saved saves saving savings sawa sayin saying says scaffold
        scaffolding scale scales scan scania scanned scanner scanners scanning scans scarcely scare scared scares scary scene
        schedule scheme school schools scooter scope score scored scores scoring scotland scouts scrap scratch scratched screen
        screens screw screwfix screws script seal sealed search searching seas season seasonal seasons seat seating seats second
        secondhand seconds secret secretary section sector security seed seedlings seeds seeing seek seemed seems seen sees sehr
        seldom selected selection self selfish sell seller sellin selling sells send sending sends senior sense sensible sensitive
        sensor sensors sent sentence seoul separate separately september serial series serious seriously servant serve served
        server servers serves service serviced services session sets setting settings settle settled settles settling setup seven
        seventy shade shaft shake shaking shall shame shant shape shaped share shared sharing sharp sharpen sharper sharpest shave
        shed shedding sheep sheet sheets shekel shelf shell shelves sherif shes shift shifts shine ship shipment shipping ships
        shirts shit shock shoe shoes shoot shooting shop shopping shops shore short shorted shorter shortlist shot should shoulda
        shoulder shoulders shouldnt shouldve shout shouted shouting show showed shower showing shown showroom shows shreya shud
        shut shutdown shuts shutting sick side sigh sight sighted sign signal signature signatures signed signing signora signs
        silence silent silly silver simple simpler simply since sincere sincerely sing singapore singing single sink siobh siobhan
        sips sirs sister sisters site sites sits sitting situation sixteen sixty size sizes skarv sketch skin skip skipped skips
        skirting slab slabs slack slap slate slates sledgehammer sleep sleeping sleeps sleeve slept slide slides slip slipped slips
        slog slope sloppy slot slots slow slower small smaller smallest smart smartest smell smelled smile smiling smoke smoked
        smooth smoothly snap sneaky snow snowing sober social society socks sofa soft software soil solar sold sole solid solution
        solve solved some somebody somebodys someday someone something sometime sometimes somewhere sons soon sooner sore sorry
        sort sorted sorting sorts sought soul sound sounded sounder sounding sounds soup sour source south sowing space spain spam
        spaniel spanish spar spare spares sparky speak speaker speakers speaking speaks spec special specialist specially speech
        speed speedy spell spelled spelling spend spent spilled spinach spindle spirit spite splendid split spoil spoiled spoke
        spoken sponsor sponsors spot spots spray spread spreadsheet spring spying squad square squeak stable stack stacks stadium
        staff staffed staffing stage stainless stair stairs stale stall stamp stamped stand standard standing stands star stars
        start started starting starts startup state stated statement states station statistics statutory stay stayed staying stays
        steal steam steel steep steering step stepped steps stick sticker stickers sticking sticks stiff still sting stings stock
        stockroom stocks stolen stomach stone stood stool stop stopped stopping stops storage store stores stories storm story
        stove straight strange stranger strangers strategy straw street streets strength strengths stress stressful stretch
        stretched strictly strike strikes string strings strip strong stronger strongest struck structural struggle stubborn stuck
        student students studio study stuff stuffed stung stupid style subcontractor subject submission submitted subramanian
        subscription subsidy substitute subtitles success successful successor such sued sugar suit suited suits summary summer
        summers sums sunday sundays sunny sunrise super superior supervision supervisor supper supplied supplier suppliers supplies
        supply support suppose supposed surcharge sure surely surgeons surprise surprised survey surveyor survive suspect suspend
        sutures suya swallow swamped swap swapped swayed swear sweat sweating swedes swedish sweep sweepings sweet sweeten sweeter
        sweetheart sweets swell swept swimming swing swiss switch switched switching swore sworn swung system systems table tables
        tablet tablets tack tagalog tags tail tailor take taken takes taking takoradi talaga tales talk talkdesk talked talker
        talkin talking talks tamil tammy tanabe tandem tank tanker tanks tape target targets tariff tarpaulins tasker taskers taste
        tastes tasting taught taxi teach teacher teachers teaching teak team teams tear tears teatime tech technical technically
        technician technicians technology tedious teecher teechers teeth teething telco telephone telephoned tell tellin telling
        tells tema temp temperature template tenant tenants tend tender tenders tenner tent tenth term terminal terminals terms
        terrace terrible terry tessera test tested testing tests text textile texts thamel than thandiwe thank thankful thankfully
        thanking thanks that thatch thatd thatll thats theatre theft their theirs them themselves then there thered therefore
        theres these they theyd theyll theyre theyve thick thicker thief thin thing things think thinking thinks thinner third
        thirtieth thirty this thistles thornbury thornburys those though thought thoughtless thousand thread threatened three threw
        thrives through throughout throw throwing thrown thru thumb thumbs thurs thursday thus tick ticked ticket tickets tied
        tienne tier ties tiffin tight tile tiles till tills tilted timber time timeline timer times timesheets timing timothy ting
        tiny tipped tipper tips tire tired title tmrw toaster tock today toddlers toes together told tomasz tomatoes tomorrow tone
        tongue tonight tonite tonnage tonne tonnes tons tony took tool tooling tools tops torch torn tosh toss total totally touch
        touched touches touching tough tour towards towels tower towers town toyota track tracker trackers tracking tracks tractor
        tractors trade trader trading traffic trailer train trained trainee trainees trainer trainers training transfer translate
        translated translation translations translator translators transport trap travel travels tray trays treadmills treasure
        treasurer treat treated treating treatment treats tree trees trekking tremblay trial trick tried trip trolley trouble
        troubles trousers truck trucks true truly trunk trust trusted trustees trusts truth trying tryna tubes tuesday tuesdays
        tulsa tunde tuning tunnel turbine turkish turn turnaround turned turning turns twas twelve twenty twice twins type typed
        typhoon typical typing tyre tyres ugly ultimately ultrasound umbrella unanimous uncle uncles under understand
        understandable understanding understood undertaking undo uneasy uneventful unfair unfortunately unhappy uniforms union unit
        units university universitys unless unpick unpleasant unplugged until untill untrue unvarnished update upfront upgrade
        upkeep uploaded upon upper upsell upset upside upstairs uptime urge urgent used useful useless user users uses using
        usually vacuum valid valley valmet valuable value values valve vane vanish vans varnish vegan vegetarian vehicle vehicles
        vendor vendors ventilation vents venue verdict verify version very vessel vestry veto vets vicar video videos vietnam view
        village vinyl vision visit visited visitors visits vito vogl voice voices voltage volume volumes volunteer volunteers vote
        voted votes voucher wages wagon wait waited waiters waiting waits waive wake wakes wales walk walked walking walks wall
        walls wand wanjiru wanna want wanted wanting wants ward wards warehouse warehouses warm warmed warmly warn warned warning
        warranty wary wash washed washes washing wasnt waste wasted wasting watch watching watchman water waterproof watertight
        wats wave waved ways weak weaker weakest weans wear wears weather weathers weaver webinar website wedding weddings
        wednesday week weekend weekends weekly weeks weep weigh weighbridge weighed weighing weighs weight welcome welder welders
        welds well welsh went wept were werent west wetin weve what whatd whatever whats whatsapp whatsoever wheel wheelbase
        wheelchair wheels when whenever whens where whered wheres whether which whichever while whisker whistle whistles whit white
        whiteboard whitfield whitlock whitsun whod whoever whoevers whole wholesaler wholl whom whos whose wich wide width wife
        wifes wifi wiggle will willing wind window windows winds wine wines wing winner winning wins winter winters wipe wire wired
        wiring wisdom wise wiser wish wished wishes wishing with withdraw withdrawing withdrawn within without witness wobble woman
        women wonder wonderful wondering wonders wong wont wood word wording words wore work worked worker workers working
        worklattice works workshop workshops world worm worried worries worry worrying worse worst worth worthy wots would wouldnt
        wouldve wound wounded wreck wrench write writes writing written wroc wrong wrote yacht yall yalls yard yards yarn yawn yeah
        year yearly years yeers yell yellow yesterday yeve yikes yoga yorkshire youd youll young younger your youre yours yourself
        yourselves yous youse youth youtube youve zero zofia zolt zone zoom
        """
}
