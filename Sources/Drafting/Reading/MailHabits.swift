/// Words by which the parts of a mail are known: how mail programs quote, how people greet and sign, what firms and posts are called.
///
/// In the languages of those who write English mails to us: English, German, French, Spanish, Portuguese, Italian, Dutch, the
/// Scandinavian ones, Polish and Turkish. Adding one is a word in a list.
enum MailHabits {
    static let greetings: Set = words("hi hello hey dear good morning afternoon evening hallo guten sehr lieber liebe bonjour hola ola olá ciao buongiorno geachte beste hei hej to")

    /// “On Monday, … wrote:”
    static let quoteOpenings: Set = words("on am le el em il op den dne w od")
    static let wrote: Set = words("wrote writes schrieb escribió escribio écrit ecrit scritto escreveu schreef skrev napisał napisała napisal kirjoitti yazdı írta")
    static let originals: Set = [
        "original message", "original appointment", "ursprüngliche nachricht", "originalnachricht", "mensaje original", "message dorigine", "message d'origine", "message d’origine", "messaggio originale",
        "mensagem original", "oorspronkelijk bericht", "originalmeddelande", "opprinnelig melding", "wiadomość oryginalna",
    ]
    static let passedOn: Set = [
        "forwarded message", "begin forwarded message", "forwarded by", "weitergeleitete nachricht", "anfang der weitergeleiteten nachricht", "mensaje reenviado", "message transféré", "messaggio inoltrato",
        "mensagem encaminhada", "doorgestuurd bericht", "vidarebefordrat meddelande", "videresendt melding",
    ]
    static let from: Set = words("from von de da van fra från od kimden")
    static let headerFields: Set = words("sent date to subject cc gesendet datum an betreff envoyé envoye date à objet enviado enviada fecha para asunto assunto inviato data a oggetto verzonden aan onderwerp sendt til emne skickat till ämne wysłano do temat")

    /// How the lines begin that machines add.
    static let machines = [
        "sent from my", "sent from outlook", "sent from mail", "sent from yahoo", "sent via", "get outlook for", "von meinem", "gesendet von", "gesendet mit", "envoyé de", "enviado desde", "enviado do", "inviato da",
        "verzonden vanaf", "skickat från", "sendt fra", "caution:", "warning: external", "[external", "external email", "external mail", "this email originated", "this message originated", "please consider the environment", "think before you print", "think before printing",
    ]
    /// Three of these in a paragraph, and it is small print.
    static let smallPrint = [
        "confidential", "privileged", "intended", "solely", "addressee", "recipient", "in error", "delete", "disclos", "unauthori", "virus", "registered in", "registered office", "company number", "vertraulich",
        "empfänger", "irrtümlich", "löschen", "handelsregister", "geschäftsführer", "amtsgericht", "confidentiel", "destinataire", "confidencial",
    ]

    /// “Kind regards”, “Mit freundlichen Grüßen”; the words by which a short line is one.
    static let signOffs: Set = words("""
        regards rgds best wishes sincerely cheers thanks thx yours faithfully truly greetings bye warmly cordially respectfully care love ta
        grüßen grüsse grüße gruß grüssen gruss mfg lg vg hochachtungsvoll saludos saludo atentamente cordialement cordiales salutations bien abraço abraços cumprimentos saluti cordiali distinti
        groet groeten groetjes hilsen hilsener hälsning hälsningar mvh vänligen poważaniem pozdrawiam pozdrowienia saygılarımla terveisin
        """)
    /// A short line with one of these speaks, and signs nothing off.
    static let speaking: Set = words("i we you your for is are was it our to that this if not will can they have")

    /// “GmbH”, “Ltd”: what ends the name of a firm; compared without dots.
    static let forms: Set = words("""
        gmbh ggmbh mbh ag kg kgaa ohg ug gbr ev eg se ltd limited llc llp lp inc incorporated corp corporation plc pllc pty as asa ab oy oyj aps bv nv vof sa sas sasu sarl sl slu srl spa snc oo sro doo kft zrt lda ltda aş nhs
        """)
    /// What is no firm by law, but is the name of a house.
    static let houses: Set = words("""
        group holding holdings university college school academy hospital hospitals clinic clinics klinikum council city municipality county ministry agency trust foundation charity association society institute museum library
        bank church university's partners associates brothers sons insurance logistics shipping foods media industries systems solutions technologies labs laboratories hotel hotels farms energy networks stadtwerke universität stadt gemeinde groupe grupo genossenschaft
        """)
    /// A post or a department; no person and no firm is called so.
    static let posts: Set = words("""
        head manager director directors officer lead leader ceo cfo coo cto cio ciso cmo owner founder buyer procurement operations purchasing sales president vp partner assistant coordinator supervisor superintendent secretary treasurer
        headmaster headteacher headmistress principal bursar archivist curator librarian engineer engineering administrator administration consultant specialist analyst architect planner controller accountant accounts accounting finance chief chef foreman matron nurse
        technician developer executive representative advisor adviser professor dean registrar clerk warden chair chairman chairwoman trustee
        department dept unit team office desk division section committee board tender tenders bids bidding contracts vendor supplier suppliers sourcing commercial services management support info noreply reply admin hr it legal
        einkauf einkäufer einkäuferin leiter leiterin leitung geschäftsführer geschäftsführerin geschäftsführung abteilung verwaltung vertrieb buchhaltung achats responsable directeur directrice acheteur acheteuse compras director jefe jefa gerente comprador compradora acquisti responsabile direttore inkoop inkoper
        innkjøp inkøb inköp zakupy kierownik dyrektor
        """)

    /// Before a name; they are left out of it, but for a doctor's.
    static let forNothing: Set = words("mr mrs ms miss mx herr frau hr fr sr sra mme m monsieur madame ppa ia iv pp po gez")
    static let titles: Set = words("dr prof ing dipl mag rev sir")
    /// Behind a name; these are no first names.
    static let degrees: Set = words("jr sr ii iii phd md mba msc bsc ba ma cpa esq ceng mcips rn dds facs")
    static let particles: Set = words("de da do dos das del della di van von der den ter te la le al el bin ibn af av zu zur of and e y und et the for & +")

    /// “Ltd.”, “St.”: a full stop that ends no sentence by itself.
    static func isAbbreviated(_ word: String) -> Bool {
        let plain = word.lowercased().filter { $0.isLetter || $0.isNumber }
        return forms.contains(plain) || plain.count <= 2 || ["co", "dept", "bros", "jr", "sr", "esq", "phd", "etc"].contains(plain)
    }

    private static func words(_ text: String) -> Set<String> { Set(text.split(whereSeparator: \.isWhitespace).map(String.init)) }
}
