extension Knowledge {
    /// Words that people use in replies, listed by `Scripts/train`; a typo is read as one of them.
    static let knownWords = """
        aachen aagaard aalto aarhus abandoned abdi abdulrahman abeg abeokuta aberdeen abide able aboard aboot about above abroad
        absence absent absolute absolutely absorb abuja academy accent accents accept acceptable acceptance accepted accepting
        accepts access accident accord according accordingly account accountant accountants accounting accounts accra accurate
        achieve achterkamp acid acknowledge acknowledged acquaintance acre acres across action actors actual actually added adding
        address addressed addresses adds adeleke adelman adeyemi adjectives adjei admin administrative admire admit adom adoption
        adored adult adults advance advances advancing advantage advent advert advertise advice advise adviser advises affection
        affectionately afford afloat afore afraid afresh after afternoon afternoons afterwards again against agencies agency
        agencys agenda agent agents ages agnes agnieszka agree agreeable agreed agreeing agreement agrees agricultural agronomist
        aground ahead ahmed aids aight ails aint airflow airless airline airport aisle akande akhi aksoy alan alarm alarms alas
        alasdair alaykum album aldous alert alexandria alike alive allah allergen allergies allergy allotment allotted allow
        allowed allows allyuh almost alone along alongside aloud already alright also altar alter although altogether altos
        aluminium always amateur amateurs amazed amazon ambulance ambulances amen american americans amigo amir amiss among amount
        amps analyser analysis analytics anchorage andamios andreu android anew angels angle angling angry animal animals anjali
        ankara anna anneke annelies annex annexes anniversary announced announcements annoyed annoying annual another anselmo anson
        answer answered answering answers antibody antwerp anxious anyanwu anybody anybodys anyhow anymore anyone anyones anything
        anytime anyting anyway anywhere aoife apart apex apodaca apologies apologise apologising apologize apology apparently
        appeal appeals appear appears appetite applause apple apples application applied applies apply appoint appointed
        appointment appraisal appreciate appreciated apprentice apprentices approach approval approve approved approves approving
        approximately apps april apron aprons aquino arabic archdeacon architect architects archive archivist arctic area arent
        argon argue argued argues arguing argument aria arise arisen arithmetic arms army aroha around arrange arranged arrangement
        arrears arrival arrive arrived arrives arriving arrogant arse article artists arturo artwork arvo asante asap asbestos
        ashamed ashcombe ashford ashore asia aside asked askin asking asks asleep assays assembly assessment assessor assigned
        assistance assistant assistants associate associates association assumed assurance assure assured atelier atlantic atrium
        attach attached attachment attachments attack attempt attend attendance attendants attended attention attic attitude
        attorney attrition aubrac auction auctions audience audio audit audited auditor auditors auger august auld aunt auntie
        aunties aunts aunty austrian austrians author authority authorized auto autoclave autocomplete autoconers automate
        automatic automatically automating automation autumn available average await awake award awarded awards aware away awesome
        awful awkward axle azlan babe babies baby bach back backed background backs backside backup backwards bacnet bacon bade
        badge badges badly bags bairns bake baked baker bakeries bakers bakery bakes bakkie bakkies balance balances balcony bald
        baler ball ballpark ballroom balls ballymena baltic bamboo banana band bands bandwidth banerjee bang bangalore bank banker
        banks banner banter baptism baptiste barbados barcode barcodes bare barely bargain barge bari barista bark barking barley
        barn barrels barrow barry bars barudan base based basel basement basic basically basil basis basket batch batches bath
        bathroom bathtub batteries battery baumann bayram bazaar beach beam beams bean beans bear bearable bearing bearings bears
        beast beat beaten beating beats beaufort beaumont beautiful beauty became because beck become becomes becoming bedding
        bedroom beds beech beef been beer bees beetles before began beggar begged beggin begging begin beginner beginning begins
        begun behalf behave behaved behaves behaving behind bein being belgium believe believed bell belle bellini bello bells
        belly belong belongs below belt belts beltway bemidji benali benavides bench benches benchmark bend bendigo beneath benefit
        benkirane bensalah bent bergamo bergen berlin bernadette bernie berth beside besides best beth beto better between beverley
        beyond bhai bicycle bidder bidders bids biel bien bigger biggest bike bikes bilbao bilingual bill billboards billed billing
        billings bills bind binder binding bingo binned bins birch bird birds birmingham birth birthday biscuit biscuits bishop
        bishops bite bits bitten bitter bitterness bitumen black blade blades blame blamed blank blanket blast blazers bleach bled
        bleed bleeds blend bless blessed blessing blessings blew blimey blind block blocked blocks bloke blokes blood bloods bloody
        blow blower blowing blows blue blues blunder blunt board boardroom boards boat boateng boats bodies body bogdan boil boiled
        boiler boilers boils bola bold bollocks bologna bolt bolted bolts bomb bond bone bones bongi bonjour bonne bonnet bonus
        book booked booking bookings bookkeeper bookkeepers books boom boosters boot booth boots border bore bored borehole boring
        born borrow borrowed bosch boss bossll bosss botched both bother bothered bothers bots bottle bottles bottling bottom
        bought bounce bouncer bound boundary bout bowl bows boxco boxes boys brace bracket brackets bradford brain brainer brains
        brake brakes branch branches brand brands brandserv brandt brannocks brash brass brave bravo braw brazil breach bread break
        breakdown breakdowns breakfast breakfasts breaking breaks breath breathe breathes breathing breda breed breeze brekke
        bremen bremer brenner brew brewer brewery brewmaster brexit brian brick bride brides bridge bridgetown bridie brief
        briefing brigade bright brightline brightway brilliant bring bringing brings brisk bristol british britt brittany brno
        broadband brochure brochures brock broke broken broker broom brother brothers brought brown bruce bruised brush brushed
        brussels brutal buck bucket bucketing buckets bucks buddy budge budget budgeted budgets bueno buffer buffet bugger bugging
        bugs build builder builders building buildings builds built bulb bulbs bulk bull bulletin bullshit bump bumped bumper
        bunbury bunch bundle bunk bunks buns bunting bureau buried burn burned burner burning burns burnt bursa bursar bursars
        bursary burst bury burying busan buses bush bushel business bust busy butcher butter button buttons buyer buyers buyin
        buying buys buzz byre cabin cabinet cabins cable cables cactus cafe caff cage cages caint cake cakes calamity calculate
        calculated calculation calculator calder calendar calendars calf calibration call called callers callin calling callout
        calls calm calmly calves calving came camera cameras camp campaign campus cams canada canadian canal canap cancel
        cancellation cancelled cancelling candace candid candidate candidates candidly candle candlemas candles candor candour
        candy cannae cannon cannot canon canopy cant canteen canton canvas capacity cape capex capital caps capsule captain
        captains cara caravan card cardboard cardiff cards care career carefile careful carefully careless carelessness carers
        cares caretaker cargo cariad caribbean carl carla carlos carmen carnations carnival carol carpenter carpenters carpet
        carpets carr carriage carried carrier carriers carries carry carrying cars cart carton cartons carys case cases cash
        cashier cashiers casing cast casting castle castor castors catalogue catalogues catalyst catch catches catching caterer
        caterers catering caterpro cathedral cathy cats cattle caught cause caused caution cebu cedi cedis ceiling ceilings cell
        cellar cent center centimetres central centre centres centrifuge cents centum century ceramic ceremony cert certain
        certainly certificate certificates certified cest cfos chaguanas chai chain chains chainsaw chair chairman chairs
        chairwoman chakan chalk challenge chamber champion chance chancer chancers chandler change changed changeover changer
        changes changing channel chantelle chaos chaotic chap chapel chapter charge charged charger charges charging charities
        charity charlotte charm charming chart charter charts chase chased chasing chat chatbot chats cheap cheaper cheapest cheat
        check checkbook checked checking checklist checkout checks cheeky cheerful cheers cheese chef chefs chemical chemicals
        chemist chemistry chen chennai cheque chequebook cher cherries cherry chest chew chewed chewing chiara chicago chicken
        chickens chicks chief chiefly child children childrens childs chiller chillers chimney china chinese chip chippy chips
        chloe chlorine chocolate choice choir choke choose chooses choosing chop chops chores chose chosen chrismas christ
        christening christmas chuck chucked church churn chutes chuy ciar cinema cintas circle circles circling circuit circulated
        circumstances circus ciss cities city civil claes claim claims claire clap clarity claro class classes classic classroom
        classrooms clause clay clean cleaned cleaner cleaners cleanest cleaning cleans clear cleared clearer clearing clearly
        clearpath clears cleopatra clerk clerks clever cleverer click clicked clicks client clients climate climb climbed climbing
        climbs clinched clincher clinic clinics clock clocks clog close closed closer closes closet closing cloth clothes cloths
        cloud cloudy clown clowns club clubs clue clumsy clutch cmon coach coaches coaching coal coast coastal coat coating coats
        cock cocoa code codes coffee coffees coimbatore coin coins cold colds colin collapsed collars colleague colleagues collect
        collected collecting collection collections college colm cologne colonel color colour colours column combi combine come
        comes comfort comfortable comfy comin coming comma command commend comment comments commerce commercial commercials
        commission commissioning commit commitment committee committees common communication communion community compadre companies
        company companys compare compared comparing comparison compete competition competitor competitors complain complained
        complaining complains complaint complaints complete completed completely compliance complicated compliment compliments
        composite compost compound comprehend compressor compressors computer computers concede concept concern concerned
        concerning concerns concert concetta concluded conclusion concrete condition conditions conduct cone conference confess
        confided confidence confidential confirm confirmation confirmed confused confusing confusion congrats congratulate
        congratulation congratulations congregation congress connect connected connection connie conscience consent conservator
        conservatory consider consideration considered considering considers consignment consolidate consortium consult consultant
        consultants consultation consulted consumables contact contacts contain container containers content contents contest
        continuation continue contract contracted contractor contracts contradict contrary contrast contritely control controller
        controls convenience convenient conversation conversations conversion convey convince convinced convincing cook cooked
        cookie cooking cooks cool coolers cooling cooperative coordinator cope copied copier copies copper cops copy copying cord
        core cork corn corner corners coronation corporate correct corrected correcting correction correctly correspondence
        corridor corvane cost costa costco costing costly costs cottage cotton couch cough could coulda couldnt couldve council
        councillor councils counsel counselor count counted counter counterbalance countersign countersignature countersigned
        counties counting country counts county countys couple couples courage courier couriers course courses court courteous
        courtesy courts cousin cousins couva cover coverage covered covering covers covid coward cowboys cows crack cracked
        cracking cracks craic crane cranes crank crash crashed crashes crate crates crawl cream created credit credited creek crema
        crest crestline crew crews cricket cried cries crikey crisps criteria criterion criticism crockery crook crooked crooks
        crop cropped crops crore cross crossed crosses crossing croup crowd crowds crown crowns croydon crumb crush cryin crying
        cryo crypt crystal cube cuisine culpa culture cupboard cuppa cups curator cure cures curiosity curious currencies currency
        current curry curse curtain curtains curved cuss custodia custom customer customers customs cute cuts cutter cutting cyah
        cycle cycles cylinder cylinders czech dacre daddy dads daegu daft daily dairy dale dallas damage damaged damn damp dana
        dance dancers dancing danes dang dangerous daniel danielle danish dare dared dares dark darkness darlene darling darren
        dartford dash dashboard dashboards data database date dated dates daughter daughters davao dave dawn daylight days daytime
        deacons dead deadline deaf deal dealer dealers dealership dealing deals dealt dean deandre deano deans dear dearer dearest
        dearly death debate debrief debriefs debt debtor decade decaf december decent decibel decibels decide decided decides
        deciding decimal decision decisions decisive deck declan decline declined dedicated deep deepavali deeper deepest deeply
        deer defect defence defend defending defer degree degrees delaval delay delayed delays delete deleted delhi delicate
        delight delighted delightful deliver delivered deliveries delivers delivery deliverys delorme delphine delta demands demir
        demo demonstrated demonstration demos demurrage denise dent dental dentist dentists deny depart department departments
        depend depending depends deposit depositions deposits depot depots depth deputy derby dere derek dermot derry describe
        described deserve deserved deserves deserving deshpande design designed designer designers designs desire desires desk
        desks desolate desolated desperate dessert destroyed detail detailed details detectors detroit developer developers
        development device devil devon devoted devs dial dialect dialled diallo diameter diary didnt died dies diesel dieu diff
        differ difference different differently difficult difficulty digital dime dimitris dinghy dining dinkum dinnae dinner
        dinners dinnertime dint diocese diploma dips direct direction directions directly director directors directrice direktor
        direttore dirhams dirt dirty disagree disagreeable disappear disappeared disappoint disappointed disappointment disaster
        disc discomfort discontinued discount discounts discourtesy discover discs disculpa discuss discussed discussion
        discussions disgrace dish dishes dishwasher dishwater dislike disnae dispatch dispatcher displeased displeasure disposable
        disposal dispute distance distillery distress distribution distributor district disturb disturbance disturbed disturbing
        ditch dither dithering diwali dlamini dobsons dock docket docks docs doctor doctors document documentation documents dodgy
        does doesnt dogs doin doing doktor doll dollar dollars dona donal done donkey donkeys donor donors dont donuts doon door
        doorbell doorman doors doorstep doorway doris dorothy dosage dossier dottor dottoressa double doubled doubles doubt doubts
        dough dougie down downstairs downtime doyle dozen draft drafted drafting drafts drag dragged dragon drain drainage drains
        drama dramas drank draught draughtsman draw drawer drawing drawings drawn draws dread dream dreamed dreaming dreams dresden
        dress dresses dressing drew dries drift drill drilled driller drilling drink drinking drinks drip drips drive driven driver
        drivers drives driveway drivin driving drone drones drop dropped dropping drops drought drove drown drowning drum drummer
        drummond drums drunk dryer dryers drying drywall duarte dubai dublin duck ducks duct dude duke dull duluth duly dumb
        dumbass dumbest dump dunlow dunmore dunno dunt duplicate durban during dusk dust dusty dutch duty dwayne dyeing dyer dyes
        dying dylan dyou each earl earlier early earmarked earn earned ears earth ease easier easiest easily east easter eastern
        easy eaten eating eats ebay echo economical economy edge edges edith edition education educator eejit effect effective
        efficiency effort efforts efter efua eggs egyptian ehlers eight eighteen eighteenth eighties eighty eish either elder
        elders elected election elections electric electrician electricity elegant elephant elevator eleven eleventh else elses
        elsewhere email emailed emails embarrassed embarrassing embroidery emeka emergency employ employed employee employees empty
        emre enclose enclosed encouraging ended ending ends enemies energy engaged engagement engine engineer engineering engineers
        engines england english enjoy enjoyed enjoys ennis enough enquire enquiry enter entered enterprise enters entertained
        enthusiasm entire entirely entities entitled entrance entries entrust entry enugu envelope envelopes environment episode
        epoxy equal equipment equipped erection erode error errors escaped especially esperanza espresso estate estates esteem
        esteemed estelle estimada estimado estimate estimates euro europe european euros evaluated evaluating evaluation evaluators
        even evenin evening evenings event events ever everest every everybody everybodys everyone everyones everything everywhere
        evidently ewes exact exactly exaggerated exam examination examined example exams exceed exceedingly excel excellent except
        excess exchange exchanged excited exciting excluded exclusion excuse excuses exec executed executive exercise exeter
        exhibition exist existing exists exit expect expectation expected expecting expense expensive experience experienced
        experiences expert expire expired expires explain explained explaining explains explanation expo export exports express
        extend extended extension extent extra extras eyebrow eyes fabric face facebook faced faces facilities facility facing fact
        factor factories factory facts faculty fail failed failing fails failure fair fairer fairly fairness fairs fairy faisal
        faith faithfully fajr fake falk fall fallen falling falls false families family famous fancy fane fans farah fargo farhan
        farley farm farmer farmers farms farsi fashion fashioned fast faster fastest fastness father fathers fatima fatoumata fault
        faults fave favor favour favourite fear feared fears feast feature features february federal federation feed feedback
        feeders feeding feeds feel feeling feelings feelins feels fees feet fell fella fellas fellow fellows felt fence fenn
        fennick fenwick fergal fergus fernandes fernando ferrari ferrum ferry ferrymen festival fetch fete fever fewer fibre
        fiction fiddle field fields fife fifteen fifth fifty fight fighting fights figure figured figures file filed files filing
        fill filled filler filling fills film films filter filters final finalised finally finance financial financing finch find
        finding finds fine fined finest finger fingers finish finished finishes finishing finnish fintan fiona fire fired fireproof
        fires firewall firm firms first firth fiscal fish fishermen fishin fishing fits fitted fitter fitters fitting fittings five
        fiver fixed fixes fixhub fixin fixing fixture fjord flag flagged flags flake flames flashing flask flasks flat flatbed
        flats fleet fleets flew flexibility flexo flies flight flights flimsy flip float floats flock flog flood flooded floods
        floor flooring floors florist flour flow flower flowers flue fluenta flying foam foggia foil fold folded folder folders
        folding folds folk folks follow followed following follows fond fondly fone font fontaine food fool foolish fools foot
        football force forced fore foreign foreman foremans foreseen forest forever forget forgets forgetting forgive forgiveness
        forgives forgot forgotten fork forklift forklifts forks form formal format formats formed former forms formula formulas
        forth fortnight fortunate fortune forty forward forwarded forwarder forwarders forwarding fought foul found foundation
        founded founder founders foundry fountain four fours fourteen fourteenth fourth fraction fragile frame framed frames
        framework francs frank frankfurt frankly frankness frau fraud free freelance freelancer freelancers freely freeze freezer
        freezers freezes freight french fresh fret freya friday fridays fridge fridges friend friendly friends friendship fright
        frighten frightened frightens frock from front frost frostline froze frozen fruit frustrating fryer fuck fuel full fully
        fumble fumes function functions fund funder funding fundraiser funds funeral funerals funmi funniest funny furious furnace
        furnished furniture further fuse fuses fusion fuss future gable gadget gadgets gaffer gaffers gain gained gala gale gallery
        galley gallon gals galvanised galway gamble game games gang gannons gantry garage garbage garden gardener gardeners gardens
        gareth gareths gases gasket gate gatepost gates gather gathered gathering gauge gave gazette gdansk gday gdynia gear
        gearbox gearboxes geehrte geehrter geelong geez geezer general generally generation generations generator generic generous
        geneva genius gentile gentleman gentlemen gentler gently genuine genuinely georgia georgian german germans germany
        germination gerry gertrud gestor gets gettin getting ghana ghent ghost ghosted ghosting gies gift gifu gimme ginger girl
        girls giulia give given gives giving glad gladly glance glas glass glasses glazed glazing global gloria glossary glossy
        gloves glue gluten goal goat goats gobshite gods goes goin going gold golden golf gone gonna good goodbye goodness goods
        goodwill google gordon gorgeous gosh gossip gotcha gotta gouge government governors gowns grab grabbed grace gracias
        gracious grade graduate graduates graham gram grams gran grand grandchildren grandfather grandma grandmother grandmothers
        grandson granny grant granted grants grapes grass grateful gratefully gratis gratitude grave gravel graveyard graz grease
        great greatest greco greedy greek green greenhouse greens greet greeted greeting greetings greg greta grew grey grid grief
        grievance grill grind grinder grinding grips groom gross ground groundnut grounds group groups grow growers growing grown
        grows grumble guadalajara guarantee guaranteed guarantees guard guardian guards guess guessed guessing guest guesthouse
        guests guide guides guilty guinea gulf gumtree gurpreet gustav gusto guts gutted gutter gutters guys gwen gwenllian gyms
        habit hackers haddad hadnt hafner haggle haha haibo haifa hail hair halal halden hale half halfway hall hallam halloween
        halls hallway halve halves hamburg hames hamish hammer hammers hampers hand handed handheld handing handle handled handles
        handling handloom handmade handover handpiece hands handshake handsome handwriting handy handyman hang hangin hanging hangs
        hanlons hannah hannover happen happened happening happens happier happiest happily happiness happy harbour harcourt hard
        hardest hardly hardware hargreaves harlan harm harmattan harmons harris harrogate harsh harten hartley hartleys harvest
        harvester harvests hash hasnt hassan hatch hate hated hates hats haul haulage hauled haulier have havent having head
        headache headaches headcount header headmaster headmistress headphones headquarters heads headset health healthy heap heaps
        hear heard hearing hears heart hearts heat heated heater heaters heating heaven heavens heavier heaviest heavy hebrew
        hectare hectares hectic hedge heel heidi heifer heifers height heinrich heirs held helen helicopter helium hell hello
        helmet helmets help helpdesk helped helper helpful helpless helpline helps hence henrietta hens herd here hereby heres
        herewith heritage herr herring hers herself hesitate hesitation heures hidden hide hides hiding high higher highest
        highlight highly highway hill hills himself hinge hinges hire hired hires hiring hiroko history hitch hits hives hiya hobby
        hocam hockey hogan hogmanay hoist hoists hola hold holder holders holdin holding holds hole holes holiday holidays holler
        hollinsheads holloway holt holy home homes homework honest honestly honesty honey honeymoon honor honour honourable
        honoured honours hood hoodies hook hooked hooks hoot hope hoped hopeless hoping hopper hops horizon horn horrible horse
        horses hose hoses hospice hospital hospitality hospitals host hostess hosting hotel hotels hotline hour hourly hours house
        household housekeeper houses housing howd however howre hows huge hughes hugo hull human humble humbly humidity humour hump
        hums hundred hung hungry hunting hurdle hurricane hurry hurt hurting hurts husband husbands hush hydraulic hydraulics
        hygiene hygienist ibadan idea ideal ideas idiot idle ifeoma ignored igor ikea illness image images imagine imaging imam
        imogen implementation implore impolite import important imported importer importers imposed imposition impossible impressed
        impression improve improved improvement imran inbox inch incheon inches incident incl inclined include included includes
        including inconvenience inconvenient incorrect incumbent indeed independent index india indian indicate indigo indiscreet
        indoor indoors indulge indulgence industry ines infection influence inform information informed informing inge ingrid
        inherit inherited injectors injuries inna innit input inquired inquiry insert inserts inshallah inside insist insisted
        insists insofar inspect inspected inspection inspections inspector inspectors instagram install installation installed
        installer installers installs instant instead institute instructed instruction instructions instructive instrument
        instruments insulin insult insulted insurance insure insured insurer insurers intake integrate integration intend intent
        intention interest interested interesting interface interferometer interiors intern internal internally international
        internet interns interpreter interpreters interrupted interview intimation into introduce introduced invent invention
        inventory inverness inverter investment investor investors invitation invite invited invoice invoiced invoices invoicing
        involved iphone ireland iris irish iron ironhaus ironing ironwall ishida island islands isnt issue issued italian italians
        italy itch item items itll itself ivess iyer izmir jackass jacket jackets jaja jakob jamal jams janet janitor janitors
        jansen january japan japanese jars jasmine jazakallah jean jeans jeez jena jens jensen jerome jersey jess jesus jiahui
        jingle joan joanna joanne jobs joburg john join joined joiner joint joints joke jokes joking jollof jonas joseph joshi
        jotun journey joyce judge judged judgement judges judging juggling juice julien july jump jumped jumping jumps june junior
        juniors junk jurgita jury just justice justified justify kaduna kaimai kale kamau karachi karen karibu karoo kassel katrin
        kayla kearns keen keep keeper keeping keeps keighley keisha keith kent kenya kept kerb kerwin kessler kestrel ketch kettle
        kettles keyboard keyed keyence keys khalid kick kicked kicking kidding kids kiel kill killed killing kills kiln kilo
        kilometre kilometres kilos kind kinda kinder kindest kindly kindness king kings kingston kiosk kirsten kiss kisumu kitchen
        kitchens kits kitty klang klaus knackered knee kneel knees knew knife knob knock knocked knocking know knowing knowledge
        known knows kobayashi koch koeksisters kofi kone korea korean koreans kosher kowalczyk krak kroner kulkarni kumasi kwabena
        kwame label labels laboe labor laboratory labour labs lace lack lacked lacking lacquer ladder ladders ladies ladle lads
        lady ladys lafayette lagan lagoon lagos lahore lahtinen laid lain lake lakeshore lakeside lakhs lakshmi lamb lambing lambs
        lament laminated lamp lamps lamu land landed landing landlord landlords lands lane lanes lang language languages lanzarote
        lapse lapsed lapses laptop laptops laredo large larger largest laser lass last lasted lasts latch late lateness later
        latest latonya laugh laughed laughing laughs launch launched launching laundry lavanda lawd lawn laws lawsuits lawyer
        lawyers laying layout lazy lead leader leaders leadership leads leaf leaflet leaflets league leak leaked leaking leaks
        leaky lean leaned leaning leans learn learned learning learns learnt lease leased leasing least leave leaves leavin leaving
        lecture lectured ledger ledgers leeds left legacy legal legend legit legitimate legs leicester leila leipzig leisure leith
        lekker lemme lemon lemonade lena lend lends length lenny lens lent lentils lerwick less lesson lessons lessor lets letter
        letterbox letterhead letters lettin letting lettuce level levels lever liability liam liar liberty library licence licences
        license lidl lids lied lies life lifeline lifetime lift lifted lifting lifts light lighter lightest lighting lightning
        lights like liked likely likes likewise lille lime limit limits limp linda lindholm lindner lindqvist line lined linen
        liners lines lining link linkedin links lint lion lipa lipstick liquid lisbon lisburn list listed listen listened listening
        listens lister lists literally lithium litre litres little live lived lives living lloyd load loaded loader loading loads
        loan loaner lobby local location lock locked locks lodge loft logged logger logging logic logical login logins logistics
        logo logs london lonely long longer longest longs look looked lookin looking looks loom looms loop loose lord lords
        lordship lorna lorraine lorries lorry lorrys lose losers loses losing loss lost lots lottery loud louder loudly loupe love
        loved lovely loves lower lowes lowest loyal loyalty lozano luck luckily lucky luka lumina lump lunch lunches lunchtime lund
        lungs lupe lupita luxury lying lyle lyon maam machine machines madam madame made madness madonna madrid maeve magazine
        magda magic magnet magnets maguire mail mailbox mailing mails main mainland mainly mains maintain maintenance mair maize
        majesty majority makati make maker makers makes making malik mall mallow malls malm mama manage managed management manager
        managers managing manchester mandate mango mangoes manifold manila manner manners manolis mans manual manuals manufacturer
        many maple maps marangos marathi marathon marble marcela march marcia marcus marek margaret marge margherita margin margins
        maria mariage marina marine marintek marisol marit mark marked market marketing marking marks marlon marquee marriage
        married marry marseille marsh marshal mart marta martin marts marvellous marwitz masel mashallah mason mass mast master
        match matched mate material maternity mates mateus math matron mats matter mattered matters mattress mattresses maureen
        maxi maximum maybe maybes mayor mayors maze meadow meal mean meaning means meant meantime meanwhile measure measured
        measurements measures measuring meat mechanic mechanics medal media medical medicine mediscan medivet medledger meenakshi
        meet meeting meetings meets mehndi melt melted melts member members memo memorial memory mend mended mending mends menlyn
        mental mention mentioned menu menus merchant merchants merche merci mercy meredith merely merged merger merging merienda
        merit merry meself mesh mess message messages messed messenger messrs messy metal meter meters method metre metres metric
        mexico miami mice michaelmas mick micron microns microphones microscope middle midnight midwest midwife might migraine
        migrated migration mija mikano mike mikes mikkel milan mile mileage miles milk milking mill mille millimetre millimetres
        milling million mills mina mince mind minded minding minds mine mines mini minimum minimums minister ministers ministry
        ministrys minits mins minus minute minuted minutes mirror misery misjudged mislaid misled misread miss missed misses
        missing missus mistake mistaken mistakes misunderstanding mixed mixer mixing mizrahi moan moaned moaning mobile
        mobilisation mode model models modena modern modernise modest modular module modules moira moisture mold mole mombasa
        moment moms monday mondays money moneys monitoring monkeys monks monsieur monsoon monster montage montego month monthly
        months montr mood moon moose mopped mopping mops morag more moreover morita mornin morning mornings moron mort mortar
        mortgage mortified mosaic mosque mosquito moss mossie most mostly mother mothers motherwell motive motor motors motorway
        mould moulds mount mountain mountains mourning mouse mouth mouths move moved movement movers moves moving mower mubarak
        much muck muddle muddled mule mumbai mums munich municipality munro munster muppet murder murtagh murtaghs museum museums
        music musical must mustve mutual myself mysore myth naas nada nadia nadine naebody naething nagoya nagpur naidoo nail
        nailed nails naira nairobi naked naku naman name named names naming nana nang nans nantes napkin napkins narrow nasty
        national native natter natural naturally nature nautika navy near nearer nearest nearly neat neck necks need needed needful
        needing needle needles neednt needs neglected negligence neighbor neighbors neighbour neighbours nein neither nepa nephew
        nephews nerve nerves nervous nest nets netting network neutral never nevertheless newborn newcomers newer newly newry news
        newsletter newspaper newspapers next ngozi nguyen niamh nice nicely nicer nicest nick nicked nickel niece night nightmare
        nights nils nine nineteen nineties ninety ninth nite nitrogen noam nobody nobodys nodded noise noisy nomination nomsa none
        nonetheless nonna nonsense noodle noon nooo noooo noor nope nora norburn nord norda nordfunk nordic nordkyn nordvind noreen
        norfolk norm normal norse norte north norway norwegian norwegians nose nosy notary note notebook noted notes nothin nothing
        nothings notice noticed notices notified notion novak novel november nowadays nowak nowhere nowt nuisance number numbers
        numpty nuns nurse nursery nurses nursing nuts obediently obeyed object objection obligation oblige obliged obliges
        observation observe obvious obviously occasion occasioned occupational occurred ocean oclock october odile odom odoo
        offence offended offer offered offering offers office officer offices official offline offs offshore ofice often oils
        okafor okay okonjo okonkwo okoro older oldest oleg olive oliver omission omitted onboarding once ones onions online only
        onto onwards open opened opener opening openly openness opens operate operation operations operative operatives operator
        operators opinion opinions opportunity opposite opted optics optimistic option optional options orange orchard order
        ordered ordering orders ordinary organ organic organise organist organs orhan original originals orla orlando ornament
        osaka osei oslo ostrava other others otherwise otis ouch ought oughta ours ourselves outage outcome outdoor outfit outfits
        outgrow outgrowing outgrown outlay outlive output outright outs outside outsource outsourcing outta outvoted oven ovens
        over overkill overnight overpriced oversold overtime owed ower owes owing owned owner owners owns oxford oxygen oyelaran
        pablo pacific pack package packages packaging packed packet packing packs pads page pages paid pain painful pains paint
        painted painting paintings pair pairs palace pallet pallets palm panel panels panes panic panicked pantry pants paolo papa
        papas paper papers paperwork pappas paragraph paralegal parallel parcel parcels parchment pardon pardons parent parents
        pargeter paris parish park parked parking parks parma parquet parrot part particular particulars parties partner partners
        partnership parts party pass passed passenger passes passing passport password passwords past pasta paste pasted pasties
        pastor patch patched patel patent path pathetic paths patience patient patients patio patter pattern patty paul pauline
        paulo pause paused pausing pavel payback payday payin paying payment payroll pays payslip payslips paywell peace peachtree
        peak peanuts pear peas peckham pedal pedro pekka pell pellet pelletier pellets pemberton pena penalty pence pencil
        pencilled pennies pennine penny penrys pens pension pensioners pensions people peoplehive peoplenest peoples pepper peppers
        perceived percent perd perdon perfect perfectly perform performing perhaps period perkins permanent permission permit
        permits permitted person personal personally personnel persons persuaded persuasive perth pesa pesos pete peter petersen
        petra petrausk petrie petrol pews pharmacist pharmacy phase phil philip philomena phone phoned phones phoning photo
        photograph photographed photographer photographs photos phrase phyllis piano pick picked picker pickers pickin picking
        picks pickup pickups picture pictures picturing piece pieces pier pies piet pigs pilar pile pill pillow pilot pilots pinch
        pinches ping pink pinky pinned pint pipe pipeline pipes pipetting piraeus piss pitch pitched pitching pity pivot pixels
        pizza place placed placement places plain plainly plan plane plank planks planned planner planners planning plans plant
        planting plants plaster plasterers plastic plate plates platform platt play playbook played playground playing plays plaza
        plead pleading pleasant please pleased pleases pleasure pleasures pleese pleez plenty plot plough ploughing plow plug
        plugged plugs plum plumber plump plumped plums plus plze pneumatic pocket pockets podcast pods poetry point pointed
        pointing points poisoning poland polar pole poles police policy polish polished polisher polishes polishing polite politely
        politeness politics polycarbonate polyester ponce pond pongal pontoon pool pools poon poor poorly popcorn pope porch pork
        porridge port portable portal porter porters portfolio portions porto portugal portuguese position possess possible
        possibly post postcode posted poster postman postpone postponed posts pots pottery potting pouches pound pounds pour poured
        pours powder power powerpoint practice pradeep prairie praise praised prakash pram prawns pray prayed prayer prayers
        praying precious precise precisely predecessor prefer preference preferred prefers premature premises premium premiums prep
        prepare prepared preparing prerogative present presentation presented presenter president press pressed presses pressing
        pressure pressured presume pretend pretending pretoria pretty previous price priced prices pricey pricing pride priest
        primary primer principal principle print printed printer printers printing prints priorities priority priscilla prison
        priti priva privacy private privilege priya prize probably probe probes problem problems probs procedure proceed proceeding
        process procurement prod produce produced producer product production profession professional professor profile profit
        program programme project projector projects promise promised promises promising promotion prompt prompted promptly proof
        proofread proofreader proper properly property proposal proposals propose proposed prosper protect protection protest
        protocol protocols proud prove proved proven provided provider providers province prudent public publication publish
        published publisher puebla pues pugh pull pulled pulling pulls pulper pump pumps punch punctual pune pupil pupils puppy
        purchase purchased purchaser purchasing pure purely purity purley purple purpose purse push pushed pushing pushy puts
        putting pylon qualification quality quantities quantity quarrel quarry quarter quarterly quarters quay quaye quayle queen
        queens query question questionnaire questions queue queueing queues quick quicker quickly quid quiet quieter quietest
        quietly quit quite quits quota quotation quote quoted quotes quoting rabbits race rack racket racks radar radek radio
        radios raffle raging rail rails railway rain rained raining rains rainy raise raised rajan rake ramadan ramp rand rang
        range ranked ransomware rapid rare rarely rate rated rates rather rating rational rattle ravi raymond reach reachable
        reached reaches reaching read reader readers reading readings reads ready reagent reagents real realise really realy reason
        reasonable reasoned reasoning reasons reassure rebate rebuild rebuilt recall recalled recalls receipt receive received
        receives reception receptionist recieved recife recipe recipes reckon reckoned reckons recognise recommend recommendation
        recommended reconsider record recorded recording recordings records recount recruiter recruiting rector rectorate recycled
        recyclers redline redo redoing redone redraw reds reduce reducer reduction reefer reefers reel refer reference references
        referrals refill refinery refit reflect refreshing refrigerated refrigeration refund refundable refunded refurb refurbished
        refusal refuse refused regard regarding regardless regards regatta region regional register registered registers regret
        regrets regrettable regretted regretting regular regulars regulation regulator rejected rejection release released reliable
        relief relieved relished remain remaining remains remark remarked remarks remember remembered remembering remembers remind
        reminder reminders remiss remote removal remove removed renate render renee renew renewal renewed renewing renews
        renovation rent rental rented renting rents reopen reopened reopening repaint repair repaired repairs repeat repeated
        repeats repent replace replaced replacement replacing replied reply replying report reported reporter reporters reporting
        reports reprint reproach reps republic request requested requesting require required requirement requirements requires
        reread rescue rescued research reseller resend reservation reserve reserved reset residents resin resistant resolution
        resolved respect respected respectfully respects response responsibility responsible rest restaurant restaurants restoring
        rests result results retain retained retainer retention retest retire retired retirement retiring retrain retreads retreat
        retro return returned returning returns revenue reverend reverse review reviewed reviewers reviewing reviews revised
        revision revisit rewind rewrite rewriting rhea rhys ribbon ribbons rice rich richer rick ride rider riders ridge ridin
        riding right rightly righto rights ring ringin ringing rings rink rinks rinse ripe ripper rise risk risky rite rival rivals
        river rivers riverside rivhit riyadh road roadmap roads roadside roast roasted roaster roasters roastery roasts robbed
        robbery robbing robes robot robots rochester rock rocked rode roisin role roll rolled roller rollers rolling rollout rolls
        romania roof roofer roofers roofs rooftop room rooms root rooting rope ropes rosalind rose roses roster rosters rota
        rotamaster rotary rotas rotor rotten rotterdam roubaix rouge rough roughly round rounds route router routes rows royal
        royce rubbed rubber rubbish ruben rude ruffled rugby ruin ruined rule ruled ruler rules rumour rung runnin running runs
        rupee rupees rush rushed rust rusted rusts ruth sabti sachet sack sacks sacristan sacristy sadly sadness safe safer safest
        safety sage sahib said sail sailed sailing sails saint saints sake salaam salad salam salamat salary sale sales salesman
        salesmen salle salmon salon sals salt saltillo salty salute sama samahani same sample samples sana sanctioned sand sandbox
        sander sandler sandwich sandwiches sandy sang sanjay sank sanne satellite satisfaction satisfied satisfy sato saturday
        saturdays sauce savannah save saved saves saving savings sawa sayin saying says scaffold scaffolding scale scales scalpel
        scan scania scanned scanner scanners scanning scans scar scarcely scare scared scares scary scene schedule scheme school
        schoolboy schooling schools scone scones scooter scope score scored scores scoring scotland scouts scrap scraped scrapped
        scratch scratched scratches screen screens screw screwdriver screwfix screws script scrub seal sealed seals seams
        seamstress search searching seas season seasonal seasons seat seated seating seats seaweed second secondhand seconds secret
        secretary section sector security seed seedling seedlings seeds seeing seek seemed seems seen sees sehr seized seldom
        selected selection self selfish sell seller sellin selling sells semester send sending sends senior seniors sense senses
        sensible sensitive sensor sensors sent sentence sentinel seoul separate separately september serbian sergeant serial series
        serious seriously sermon servant serve served server servers serves service serviced services servicing serving session
        sets settin setting settings settle settled settles settling setup seven seventeen seventy several sewing sewn shack shade
        shades shaft shake shaken shaking shall shame shane shanghai shant shape shaped share shared sharing sharp sharpen sharper
        sharpest shave shaz shearing shed shedding sheds sheep sheet sheets sheila shekel shelf shell shelly shelved shelves
        shenzhen sherif shes shift shifted shifts shillings shine shingles ship shipment shipped shipping ships shirt shirts shit
        shite shock shocker shocking shoe shoes shoestring shook shoot shooting shop shopping shops shore short shorted shorter
        shortlist shortly shot shots should shoulda shoulder shoulders shouldnt shouldve shout shouted shouting shovel shovelling
        show showed shower showing shown showroom shows shrank shred shreya shrimp shrimps shud shut shutdown shuts shutting
        sialkot sick sickness side sides sideways sieve sigh sight sighted sign signal signature signatures signed signing signor
        signora signs silage silence silent silk silly silver similar simple simpler simply since sincere sincerely sing singapore
        singing single sings sink siobh siobhan sips sirs sister sisters site sites sits sittin sitting situation sixteen sixth
        sixty size sizes sjoe skarv skate sketch skills skin skinned skip skipped skipper skippers skips skirting skyhigh skylink
        slab slabs slack slammed slap slate slatery slates sledgehammer sleep sleeping sleeps sleeve slept slide slides sliding
        slightly sligo slip slipped slippery slips slog slope sloppy slot slots slow slower slowly slurry small smaller smallest
        smart smartest smarts smash smell smelled smelling smells smile smiling smoke smoked smoko smooth smoothly smth snack snake
        snap snapped sneak sneaky snow snowing soap sober social society sock socks sodexo sofa sofia soft software soil solar sold
        sole solicitor solid solids solo solomon solution solutions solve solved solveig some somebody somebodys someday someone
        someones somethin something sometime sometimes somewhere sommer song sons soon sooner sooo sore sorrier sorry sorrys sort
        sorted sorting sorts sory sought soul sound sounded sounder sounding sounds soup sour source sourcing south souvlaki sowing
        space spade spaghetti spain spam spaniel spanish spanner spar spare spared spares sparkle sparkleco sparky sparring
        sparrows speak speaker speakers speaking speaks spec special specialist specially specification spectacles speech speed
        speedy spell spelled spelling spend spending spent spill spilled spin spinach spindle spine spinning spirit spit spite
        splendid split spoil spoiled spoilt spoke spoken sponsor sponsors spoon spoons sports spot spots spotted spray spread
        spreadsheet spreadsheets spring springs sprinklers sprint spur spying squad square squash squeak sseldorf stable stack
        stacking stacks stadium staff staffed staffing staffs stage stained stainless stains stair staircase stairlift stairs
        stairwell stale stall stamp stamped stand standard standby standin standing stands star stars start started starting starts
        startup state stated statement states static station stations statistics statutory stavanger stay stayed staying stays
        staysimple stead steady steak steal steam steel steels steep steeple steer steering steinway stelio stelios step stepped
        steps steups steve stew steward stick sticker stickers sticking sticks stiff still sting stings stock stockholm stockroom
        stocks stocktake stolen stomach stone stones stood stool stop stopped stopping stops stopwatch storage store storekeeper
        stores stories storm stornoway story stove straight strange stranger strangers strategy straw strawberries stream street
        streets strength strengthen strengths stress stressful stretch stretched strewth strict strictly strike strikes string
        strings strip strips stroke strong stronger strongest struck structural struggle strung stubborn stuck student students
        studies studio studios study stuff stuffed stumbling stung stupid stuttgart style subcontracted subcontractor subject
        submission submitted subramanian subscription subsidy substitute subtitles success successful successor such suck sued
        suffer suffered suffice sufficient sugar sugarcoating sugaring suggest suit suitable suite suited suits sulk sulks summary
        summat summer summers summit sums sunday sundays sunk sunniva sunny sunrise sunset sunshine super superintendent superior
        supermarket supervision supervisor supervisors supper supplicate supplied supplier suppliers supplies supply support
        suppose supposed surcharge sure surely surgeons surgery surname surprise surprised survey surveyor surveyors survive
        survives suspect suspend suspended sutures suya suzhou swallow swallows swamped swan swap swapped swaps swatches swayed
        swear swearing sweat sweating sweden swedes swedish sweep sweeping sweepings sweet sweeten sweeter sweetest sweetheart
        sweets swell swept swim swimming swing swings swiss switch switched switching swore sworn swung sydney sync synthetic syrup
        system systems szeged table tablecloths tables tablet tablets tack tactile tadhg tagalog tags tail tailgate tailor
        taiwanese take taken takes takin taking takoradi talaga tales talk talkdesk talked talker talkin talking talks tall taluka
        tamales tamil tammy tamsin tanabe tanaka tandem tank tanker tanks tape taps target targets tariff tariq tarp tarpaulins
        tasha tasker taskers taste tasted tastes tasting taught taxi teach teacher teachers teaches teaching teak team teams teapot
        tear tearing tears teas teatime tech technical technically technician technicians technology tedious teecher teechers teeth
        teething telco telephone telephoned television tell tellin telling tells telly tema temp temper temperature template
        templates temps tempstar tempted tenant tenants tend tender tenders tenner tens tension tent tenth tents teresa term
        terminal terminals terms terrace terrasse terrible terribly terry tess tessera test tested tester testers testing tests
        texas text textile texting texts thamel thames than thandi thandiwe thank thanked thankful thankfully thanking thanks
        thanksgiving that thatch thatd thatll thats thawed thaws theatre theatres theft their theirs them themselves then
        therapists there thered therefore therell theres thermometer these thessaloniki they theyd theyll theyre theyve thick
        thicker thickness thief thieves thin thing things think thinkin thinking thinks thinner third thirst thirtieth thirty this
        thistle thistles thomas thornbury thornburys thoroughly those though thought thoughtless thoughts thousand thread threads
        threatened three threw thrives throat through throughout throw throwing thrown thru thumb thumbs thunder thurs thursday
        thursdays thus thwaite tick ticked ticket ticketed tickets ticking tide tidy tied tienne tier ties tiffin tight tilapia
        tile tiles till tills tilly tilted timber time timeline timer timers times timesheets timing timothy ting tiny tipped
        tipper tips tire tired tires titanic title tmrw toast toaster tobago tock today todays toddlers todo toes together toilets
        told tolerance tomasz tomatoes tomorrow tone tongue tonic tonight tonite tonnage tonne tonnes tons tony took tool toolbox
        tooling tools tooth topic tops torch torn torque tortellini tosh toss total totally touch touched touches touching tough
        tour tourist tourists toward towards towel towels tower towers town toyota toys trace track tracker trackers tracking
        tracks tractor tractors trade trader trading traffic trail trailer train trained trainee trainees trainer trainers training
        trains traiteur transfer transfers transit transition translate translated translating translation translations translator
        translators transparency transparent transport transporter trap trash travel travelled travelling travels tray trays
        treadmills treasure treasurer treat treated treatin treating treatment treatments treats tree trees trekking trello
        tremblay trench trent trestle trestles trev trevor trial trials trick tricky tried trieste trifle trigger trim trip triple
        tripped trips trois trolley troms trot trouble troubled troubles trousers truck trucks true truest truly trunk trust
        trusted trustees trusting trusts truth truthful truthfully trying tryna tubes tues tuesday tuesdays tugs tulsa tunde tune
        tuner tunes tuning tunis tunnel tunnels turbine turbines turkey turkish turku turn turnaround turned turning turnover turns
        tuticorin twas twelfth twelve twenty twice twin twins twist type typed types typhoon typical typing tyre tyres ugly
        ullapool ulster ultimately ultrasound umbrella umbrellas unanimous unchanged uncle uncles under undercut underneath
        understand understandable understanding understood undertaker undertaking underwriter undo uneasy uneventful unfair
        unforgivable unfortunately unfriendly unhappy unifi uniform uniforms union unit units university universitys unkind unless
        unload unloading unlocked unpaid unpick unpleasant unplugged unread unreadable unreliable until untill untrue unvarnished
        update upfront upgrade upkeep uploaded upon upper upright upsell upset upside upstairs uptime urge urgent urself used
        useful useless user users uses using usual usually utter vacation vaccine vaccines vacuum vague valentina valid validation
        valley valmet valuable valuation value values valve valves vane vanish vanity vans varnish vaults vegan vegetarian veggie
        vehicle vehicles vending vendor vendors venice venkat venter ventilation vents venue venues verdad verdict verified verify
        verona version very vessel vestry veto vetoed vets vetted vibe vicar victor victoria video videos vienna vietnam view
        viewing vigo viktor villa village villas vineyard vintage vinyl violet virgin visibility visible vision visions visit
        visited visitor visitors visits vito vogl voice voices void voil volt voltage volts volume volumes volunteer volunteers
        voss vote voted votes voucher voxana vusi wages wagon wait waited waiter waiters waitin waiting waits waive waka wake wakes
        wales walk walked walking walks walkthrough wall walled wallet walls walt wand wanjiru wanna want wanted wanting wants ward
        wards warehouse warehouses warm warmed warmer warming warmly warn warned warning warranty warsaw wary wash washed washers
        washes washing wasnt waste wasted wasting watch watched watching watchman water waterproof waters watertight wats watts
        wave waved waves waxed ways weak weaker weakest weans wear wearing wears weather weathers weave weaver weavers webinar
        website wedding weddings wednesday wednesdays weds weed week weekday weekend weekends weekly weeks weep weeping weigh
        weighbridge weighed weighing weighs weight weird welcome weld welded welder welders welding welds well wellness wells welsh
        went wept were werent west westlands wetin weve whack whale what whatd whatever whatevers whatll whats whatsapp whatsoever
        whatve wheel wheelbarrow wheelchair wheels when whenever whens where whereas whered wherein wheres wherever whether which
        whichever while whisker whisper whistle whistles whit white whiteboard whites whitfield whitlock whits whitsun whoa whod
        whoever whoevers whole wholesaler wholl whom whos whose whove wich wide widows width wife wifes wifi wiggle wild will
        willing willingly wills wind winding windmill window windows winds wine wines wing winner winners winning winnipeg wins
        winter winters wipe wiped wipes wire wired wireless wires wiring wisdom wise wiser wish wished wishes wishing with withdraw
        withdrawing withdrawn within without witness witnesses wobble woke wolof woman women wonder wonderful wondering wonders
        wong wont wood wooden woods wool word wording words wore work worked worker workers workflow workin working worklattice
        works workshop workshops world worm worn worried worries worry worrying worse worst worth worthy wots would woulda wouldnt
        wouldve wound wounded wrang wrap wrapping wreck wrench wriggle wrist write writes writing written wroc wrona wrong wrongly
        wrote xmas yacht yachtpool yall yalls yang yannis yard yards yarn yawn yeah year yearly years yeers yell yellow yere
        yesterday yesterdays yeve yikes yoga yolanda york yorkshire yoruba youd youll young younger your youre yours yourself
        yourselves yous youse youth youtube youve yusuf zammits zaria zero zieli zofia zoho zolt zone zoom
        """
}
