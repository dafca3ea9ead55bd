extension Knowledge {
    /// Words that people use in replies, listed by `Scripts/train`; a typo is read as one of them.
    static let knownWords = """
        able about above accept accident account accountant accounting accounts accra accurate across actually address adelman
        admin admit adult advance advert advice afraid afresh after afternoon again against agencies agency agree agreed agreement
        ahead aids airport alarm alas alive allow allowed allows allyuh alone along aloud already alright also although altogether
        always amen amir amount andamios andreu angling angry annoyed annoying annual another anson answer answered answering
        answers antibody anybody anybodys anymore anyone anyones anything anyting anyway anywhere apart apologies apologise
        apologising apologize apology apple application appoint appointed appointment appreciate appreciated approval approve
        approved apps april arabic architect archive arent argon argue argued arise around arrive arrived arrives asbestos ashamed
        aside asked asking asks asleep assembly assistant association attached attack attention attorney audit auditor auditors
        august aunt aunts authority autumn average awake award awarded away azlan baby back backed badly bake baker bakers bakery
        balances balcony ball ballpark bamboo band bank banks barn based basically batch bath batteries battery beans bear beat
        beats beautiful became because become beds been beer before begging begin beginning behalf behave behaving behind being
        believe bell bells belongs below belts beside besides best beto better between bids bigger biggest bill billboards billed
        binder binding birthday bite black blame blank blast bless blessed blessing blocked blocks bloke blood blue blunt board
        boardroom boards boat boats body boiler bold bongi book booked booking bookkeeper books boots borehole borrow boss both
        bother bothered bottle bottles bottom bought bout boxes boys branch branches brand brandt brave bread break breaks brenner
        bridge brief brightline brilliant bring brings brochure brochures broke broken broker brother brothers brought bucket bucks
        budget build building buildings built bunch burn burned burns bursa buses business busy button buttons buyer buyers buying
        cabinet cabins cable cake calculation calendar call called calling calls calm came camera campaign cancel cancelled candour
        cannot cant canteen captain card care careful carers caretaker carnival carpet carried carrier carries carry carton cartons
        case cases cash cast catalogue catalyst catch catching caterer caught cause caused cedis ceiling cellar cent centimetres
        centre cents certificate certified chain chains chair chairman chairs chamber chance change changed changeover changes
        changing chap charge charged charging charity charming chart charter chased chat chats cheap cheaper cheapest check checked
        checking checklist cheers cheese chef chemist chewing chicken chief child children chiller chinese choice choir choose
        choosing chose chosen christmas chuck church chuy city claim claims claro class clause clean cleaner cleaning clear clearly
        cleopatra clerk clever click client clients climb clinic clinics clock close closed closes closing cloud club cmon coach
        coaching code coffee coins cold colleague colleagues collect collected collecting collections college colm colour come
        comes comfortable coming comment commercial commission commissioning commit commitment committee community compadre company
        compare compared comparing comparison competitor competitors complain complained complaint complete completely compliance
        complicated compressor concede concern concrete conference confidential confirm confirmed confused congrats congratulations
        consider consolidate consultant contacts container containers content continue contract contractor contracts control
        controller conversation convince convinced cook cooked cooking cool cooling cooperative copied copies copy core cork corner
        corporate correct corrected corridor corvane cost costs could coulda couldnt couldve council councils counsel count counted
        counter counting country counts county couple courage courier course courses courtesy cousin cousins couva cover covering
        covers cowboys cows crane cream credit crew cross crossed crowd crumb crying curiosity curious current curse curtain
        customer customers customs cuts cycles cylinders dads daegu daft damage damn damp dance dangerous danish dark dashboard
        data date dates daughter daughters dave days dead deadline deal dealer deals dear dearest death debate debrief debt
        december decent decide decided decides decision decisions deck dedicated deep deeply defence defend degree delaval delay
        delete delight deliver delivered deliveries delivery demo dental department deposit depot dere describe deserve deserved
        design desk desks desperate details diary didnt died dies diesel difference different differently digital dimitris dinner
        direct direction director directors disagree disappoint disappointed disaster discount discuss discussion disgrace dispatch
        disposal disturb disturbed diwali dock doctor document documents does doesnt doing dollars done donkey dont door doors
        dosage double doubt down drainage draw drawer drawing drawings dream dresden dress drew drill drilled drink drinks drive
        driver drivers drives driving drone drop dropped drove drunk duluth during dust dutch duty dylan each earlier early
        earmarked ears earth easier easter easy eating education effort efforts ehlers eight eighteen eighty either electric
        electrician electricity eleven else elses elsewhere email emails embarrassing employees empty ended ending ends engine
        engineer engineers english enjoy enjoyed enough enter entered entirely envelope equipment error estate esteem esteemed
        estimate euro europe euros even evening evenings event ever every everybody everyone everything everywhere exact exactly
        excel exciting exclusion excuse exists exit expect expected expense expensive experience explain explained explaining
        explains explanation export extend extension extra eyes face facebook faces factory fail failed failure fair faithfully
        fall falls false families family famous fancy farm farsi fast faster father fault favor favour fear fears february feed
        feedback feel feeling feelings fees feet fell fella fellow felt fence fenwick fergus fever fibre field fifteen fifty
        fighting figure figures file files fill film final finalised finally finance find finding fine fingers finish finished
        finishes finnish fiona fire firm firms first fiscal fish fishing fits fitted fitter fitters fitting five fixed flag flat
        flats fleet flexo flip floats flood flooded floor floors florist flow flowers folded folder folk folks follow font food
        fool foolish foot football foreman forever forget forgive forgot forklift form forms fortnight fortune forty forward found
        foundation four fourteen fourth frame framework frank frankly frau free freelancer freelancers freezer freight french fresh
        friday fridays fridge friend friends frightened frightens from front frost froze fruit fuel full fully fund funeral funmi
        funny furious further future galley game garage garden gareth gases gate gatepost gave general generations generator
        gentleman genuine german germans gerry gestor gets getting gift gimme girl girls give given gives giving glad gladly glas
        glass glasses glazing gloves glue goat goes goin going gold golden gone gonna good goodbye goods google gordon gosh gotcha
        gotta governors gowns grab grade grand grandmother grandmothers grant granted grateful gratis great greek green greet
        greetings grey grief ground group grow growers grown guarantee guaranteed guard guess guessing guest guests guide guilty
        gulf gutted gutters guys hackers hadnt haha hair halal halden half hall hand handle handled handling handover hands hang
        hanging hangs happen happened happens happy harbour hard hardly harmons harvest hate hated have havent having head headache
        heads hear heard hearing heart heat heavier heavy heidi heifers height held helen hell hello help helpdesk helped helpful
        helps henrietta herd here heres herself hidden hide hiding high higher highlight hill himself hinges hire hired hitch hoist
        hold holding holds hole holiday holidays holler home homes honest honestly honesty honeymoon honour honourable hook hope
        hopeless hoping horizon horse hospital hospitals hotel hotels hotline hour hours house howd however hows human humble hump
        hundred hung hurry hurt hurts husband idea ideas idiot ignored imagine implore important importer impossible improve inbox
        inches include included including inconvenience indeed infection information informing injuries inside insist insisted
        inspection inspector inspectors install installation installed installer instead insurance insurer interest interested
        internal internet into invention invoice invoices iron ishida isnt issued italian itll itself izmir jackets jaja january
        japanese jasmine jeez jingle jobs joiner joke joyce judged july june junior just karachi karen kassel keen keep keeping
        keeps kept kerwin kestrel kettle keys kids kill killing kills kilo kind kinder kindest kindly kindness king kitchen
        kitchens knees knew knock know knowing known knows kofi koreans kulkarni kumasi kwame labels laboratory labour lack lacking
        ladder ladies lads lady lafayette lahore lake lament lamp land landed landlord lands lane lang language languages laptop
        laptops large last lasts late later laugh laughed launch launched laundry lavanda laws lawyer lead leadership leads leaflet
        leak leaking learn learned learning lease leased leasing least leave leaves leaving leeds left legal legitimate legs lemme
        lend length less lessor lets letter letters letting level licence lies life lift lifts light lighting lights like liked
        likes lille lime lindqvist line linen lines link linkedin liquid list listed listen listened listening literally lithium
        little live lives living load loaded loading loads loan lobby local locked locks logical logo london long longer look
        looked looking looks lorries lorry lose losing loss lost lots loud love loved lovely lower lowes lowest luck lucky lunch
        lupita lying lyon maam machine machines madam madame made maguire mail mails main maintenance makati make maker makes
        making manage management manager managers manchester manner mans manual manufacturer many march marcus marisol mark market
        marketing marks marquee marriage married mass master match mate mats matter matters mattress mattresses maybe mayor meal
        mean means meant measure measured measurements mechanic medical meet meeting meetings member members mend mention mentioned
        menu merci mercy merely merger merienda mess message meter metres middle midnight might migration mikes milk milking mill
        million mind minds mine minimum ministry minits mins minus minute minutes miss missed missing mistake mistakes
        misunderstanding mixed mizrahi mobile model module moment monday mondays money monitoring monsoon month monthly months mood
        moon more morning mornings mort mortified most mostly mother mothers motor mouse mouth move moved moves moving much mums
        municipality muppet museum must myself nadine naku naman name named names nantes napkin national natural naturally near
        nearer nearest nearly neck need needed needing needs neighbour neighbours neither nephew nerves nervous nets network never
        nevertheless news newsletter newspaper next nice nicely nicer nicest night nightmare nights nine nineteen ninety nite
        nitrogen nobody nobodys noise none noon normal norte north nose nosy note notebook noted notes nothing notice noticed
        november nowt number numbers numpty nurse nursery nurses objection obligation obliged obliges obvious occasion oclock
        october offended offer offered offering offers office officer offices offline often okafor okay older onboarding once ones
        online only open opened opening opens operation operator operators opinion option order ordered orders organise orhan osaka
        other others otherwise ouch ought ours ourselves outage outfit outgrowing outside oven ovens over overkill owed owner
        owners pablo pacific package packed page pages paid painful paint pair pairs pallet pallets panel panels panes paper papers
        paperwork parcel pardon parents parish park parking part partner partners parts party pass passed passes passing past
        patent patience patient patients patter patty pause payback paying payment payroll pays payslip paywell peace peak pedro
        pekka penalty pence pencilled penny penrys people percent perfect perfectly perhaps permit permits permitted person
        personal personally perth pesos phase phone phones phoning photo photograph photos pick picked pickers picking picks
        pickups picture pictures piece pieces pier pilot pint pitch pitched pity pixels place placed plain plainly plan planning
        plans plant plastic plate plates platform play plays please pleased pleasure pleese pleez plenty plugs plus pocket point
        points policy polite politics pool poon poor port portal position possible post posted postpone pounds pour power practice
        prairie pray precious prefer preferred prefers premium premiums prepared present presentation presented presenter president
        press pressed pressure pretend price priced prices pricey priest principal print printer printers prints prison private
        privilege priya probes problem proceed process procurement produced product program programme project projects promise
        promised promptly proof proper properly proposal proud provider public published pull pulled pump pupils purchase pure
        purely purse push pushed pushing pushy putting quality quarrel quarter quarterly queens question questions quick quickly
        quid quiet quieter quit quite quotation quote quoted quotes quoting rack racks radio raffle rails rain raise raised rang
        range rare rate rather rating rattle raymond reach reached read reading reads ready real really realy reason reasonable
        reasons rebuild receipt receive received reception receptionist recipe reckon recommend recommended reconsider record
        records rector redo references refund refurb refurbished refuse regarding regards region register registers regret regrets
        release released remain remains remarks remember remembers reminder remove removed renew renewal renewed renewing rent
        rental rents reopen reopening repair replace replacement replacing reply report reported reporting reps republic request
        reservation reserve reserved residents respect respected respectfully response rest restaurant restaurants result retest
        return returned review reviewing reviews rice rick ride right rightly ring ringing rise risk rival river rivhit road
        robbing robot robots rochester rollout roof roofs room rooms rota rotary roughly round route router routes rows rubber
        rubbish rude ruined rules rung running runs rupees rush rushed rust ruth safe safer safety sage said salamat sale sales
        salesman salon same sample samples sand sandler sanne sato saturday save saved saves saving saying says scaffold
        scaffolding scale scan scanned scanner scanning scared scary scene schedule scheme school schools scooter scoring scrap
        scratch screen screens screw searching season seasons seat second seconds secret secretary section security seems seen sees
        selected selection sell seller selling sells send sending sends sense sensible sensitive sensor sent sentence september
        serious seriously serve server serves service serviced services setting settings settle settled settles setup seven seventy
        shake shall shame shant share shared sharpest shed sheep sheet sheets shekel shelf sherif shes shift shifts shine ship
        shirts shit shoe shoes shoot shop shops short should shoulder shouldnt shouldve shout shouted shouting show showed shower
        showing shown shows shut sick side sight sign signature signed signing signs silence silly simple simpler simply since
        sincere sincerely singapore single sister sisters site sites sits sitting sixty size sizes skin skip skipped skirting slabs
        slate sleep sleeping slept slide slides slip slips slope slot slots slow small smart smell smoke smooth snap snow software
        solar sold solid solve some somebody someone something sometime somewhere soon sooner sore sorry sort sorted soul sound
        sounded sounding sounds soup south spain spanish spare speak speaker speaking speaks spec speech spelled spend splendid
        split spoke spoken spot spots spray spreadsheet spring square staff stage stairs stall stamp stamped stand standard
        standing stands star stars start started starting starts state station stay stayed staying stays steam steel steep step
        steps stick sticking sticks still sting stock stockroom stood stop stopped stopping stops store stories storm story
        straight strangers street stretch strictly strike string strings strong stronger stuck student students studio study stuff
        stung stupid style subject submission success such suit suits summer sums sunday sundays super supervisor supplier
        suppliers supply support suppose supposed sure surely surprise survey sutures swap swear swedes sweet sweeter swiss switch
        switched sworn swung system systems table tables tail take taken takes taking talaga talk talked talking talks tank tanker
        tape target tariff tasker taskers taste tasting taught teach teachers team tear tears technical technically technician
        teecher teechers telco telephone tell telling tells temp temperature template tenants tender tent term terminal terminals
        terms terrace terrible terry test tested testing text textile than thank thankfully thanks that thatd thats theatre theft
        their theirs them themselves then there theres these they theyd theyll theyre theyve thick thin thing things think thinking
        thinks third thirty this those though thought thousand three threw through throw thurs thursday ticket tickets tied tienne
        tight tile tiles till tills timber time timer times timing timothy ting tiny tipped tired title today together told
        tomatoes tomorrow tone tongue tonight tonite tonnes tons tony took tool tops total totally touch touched tough towards
        towels tower town toyota track tracker trackers trade traffic train trained trainees trainer trainers training translated
        translation translator transport trap travel treadmills treat treatment treats tree trees trial trick tried trip trouble
        truck trucks true truly trunk trust trustees truth trying tryna tuesday turn turned turns twelve twenty twice type typed
        typhoon tyres ugly uncle uncles under understand understandable understood unfortunately union unit units university unless
        unpick until untill update upon upset upside upstairs uptime used useful useless users uses using usually valid valuable
        value valve vanish vans vehicles vendor vendors venue version very video view village vinyl vision visit visits voice
        volume volumes vote voted wait waited waiting walk walked walking walks wall wanna want wanted wanting wants ward wards
        warehouse warehouses warm warned warranty wash washing wasnt waste wasted watch water wats weak weaker wear weather website
        wedding wednesday week weekend weekends weekly weeks weep weigh weighed weight welcome well went were werent west weve what
        whatd whatever whats whatsapp whatsoever when whenever whens where wheres whether which whichever while whistle whit white
        whod whoever whoevers whole wholesaler whom whos whose wich wide wife will willing wind window windows wine wines wing
        winner wins winter wire wiring wise wiser wish wishes wishing with within without witness woman wonder wonderful wont word
        wording words work worked workers working works workshop world worm worried worries worry worse worst worth worthy would
        wouldnt wouldve write writes writing written wrong wrote yall yard yards yawn yeah year yearly years yeers yell yesterday
        yoga youd youll young your youre yours yourself yous youth youve zero zofia
        """
}
