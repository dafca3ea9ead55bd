@testable import Drafting

/// A mail as a buyer sends it, and what a careful reader hears in it; `nil` is “not told”.
struct OrdinaryMail: Sendable, CustomStringConvertible {
    enum Door: String, Sendable { case open, shut }
    var about: String, text: String
    var decision: String?, winner: String?
    /// Words that stand in the reason.
    var reason: String?
    var feelings: Set<String>
    var door: Door?, name: String?, company: String?
    var description: String { about }

    init(
        _ about: String, _ text: String, decision: String? = nil, reason: String? = nil, winner: String? = nil, feels feelings: Set<String> = [], door: Door? = nil, name: String? = nil,
        company: String? = nil
    ) {
        (self.about, self.text, self.decision, self.reason, self.winner) = (about, text, decision, reason, winner)
        (self.feelings, self.door, self.name, self.company) = (feelings, door, name, company)
    }
}

private let other = "they chose somebody else", stay = "they stay as they are", hold = "it is put on hold", plain = "it is a no without more", open = "nothing is decided yet"
private let sorry = "sorry to tell you", hard = "found it hard", thanks = "grateful to you", warm = "warm towards you", down = "let down", pushed = "felt pushed", relieved = "relieved that it is settled"
private let brief = "brief and businesslike"

let ordinaryMails: [OrdinaryMail] = [
    OrdinaryMail(
        "a dentist, in a hurry, on her phone",
        """
        Hi Leon, its a no this time, sorry. We took the chairs from Dentalia, they deliver before we reopen in March and you couldnt. Thx for the showroom tour!
        Anna

        Sent from my Samsung Galaxy smartphone.
        """, decision: other, reason: "deliver before we reopen", winner: "Dentalia", feels: [sorry, thanks], name: "Anna"),
    OrdinaryMail(
        "a mill that writes English with an accent",
        """
        From: Grzegorz Wolski <g.wolski@mlyn-wolski.example>
        To: Lea Brandt <lea@siloworks.example>
        Subject: RE: silo offer
        Content-Type: text/plain; charset=utf-8

        Dear Lea,

        I must inform you that we choosed other firm for the silo. Your price was 18% over our budget and the director don't want credit.
        I am sorry for this. Maybe in two years we will build second silo, then I write to you.

        Z poważaniem
        Grzegorz Wolski
        Młyn Wolski Sp. z o.o.
        """, decision: other, reason: "18% over our budget", feels: [sorry], door: .open, name: "Grzegorz Wolski", company: "Młyn Wolski Sp. z o.o."),
    OrdinaryMail(
        "Outlook in English, the letter above the seller's own",
        """
        Morning Priya,

        Quick update from us. The committee voted for Hartwell yesterday, mainly because their field engineers are twenty minutes away.
        It was closer than you'd think. I'd happily give you more detail on the phone.

        Best
        Duncan Fraser | Facilities Manager | Lomond Foods Ltd
        T +44 1389 000000

        From: Priya Nair <priya@coolchain.example>
        Sent: 20 November 2026 14:07
        To: Duncan Fraser <d.fraser@lomondfoods.example>
        Subject: Any news?

        Hi Duncan, the offer from Coldpeak can't be better than ours. Could we keep in touch? We went with Siemens parts because of the price.
        """, decision: other, reason: "twenty minutes away", winner: "Hartwell", feels: [hard], door: .open, name: "Duncan Fraser", company: "Lomond Foods Ltd"),
    OrdinaryMail(
        "Outlook in German below an English letter",
        """
        Dear Tom,

        thank you for your offer. We have decided to stay with our existing service partner, the change would cost us too much time this year.

        Mit freundlichen Grüßen

        i. A. Sabine Krüger
        Leiterin Einkauf
        Kessler Pumpen GmbH & Co. KG

        Von: Tom Hale <tom@maintain.example>
        Gesendet: Montag, 23. November 2026 08:40
        An: Krüger, Sabine
        Betreff: AW: Angebot

        Hello Sabine, any decision? Brightline is too expensive, as you know.
        """, decision: stay, reason: "too much time this year", feels: [thanks], name: "Sabine Krüger", company: "Kessler Pumpen GmbH & Co. KG"),
    OrdinaryMail(
        "a tender, by the book",
        """
        From: "Tenders (Corporate Procurement)" <tenders@harrowfield.example>
        Subject: Notification of award: ITT 4471 Street lighting maintenance

        Dear Sir or Madam,

        ITT 4471: Street lighting maintenance

        We write to inform you that your tender for the above contract has been unsuccessful on this occasion. The contract has been awarded to Brightways Ltd, whose tender achieved a total score of 91.2 against your 84.6. You scored lower on the quality criterion Response times.

        Should you require further feedback, please submit a request through the portal by 4 December 2026.

        Yours faithfully

        Corporate Procurement
        Harrowfield Borough Council
        """, decision: other, reason: "Response times", winner: "Brightways Ltd", feels: [brief], door: .open, company: "Harrowfield Borough Council"),
    OrdinaryMail(
        "cross, and done with it",
        """
        Three different people rang me this week to ask the same question. Nobody had read my mail. I won't be signing anything. Don't contact me again.

        R. Whitlock
        """, decision: plain, reason: "Nobody had read my mail", feels: [down, pushed], door: .shut, name: "R. Whitlock"),
    OrdinaryMail(
        "postponed for want of money",
        """
        Hello Sam,
        the new CFO has frozen all projects above 50k until summer, so the archive has to wait. Nothing to do with you. Please ask me again in June.
        Kind regards,
        Ingrid Solheim
        Archivist, Fjordmuseet
        """, decision: hold, reason: "frozen all projects", door: .open, name: "Ingrid Solheim", company: "Fjordmuseet"),
    OrdinaryMail(
        "a ghost comes back",
        """
        Hi again,

        I owe you an apology for going quiet since September. I was off sick and then the reorganisation came. The truth is we have no project any more: our department is being merged with Leeds.

        You were always decent to me and I'm embarrassed that I never answered.

        Take care
        Moira
        """, decision: plain, reason: "merged with Leeds", feels: [sorry, warm], name: "Moira"),
    OrdinaryMail(
        "two vendors named, one of them chosen",
        """
        Dear Ms Lindqvist,

        In the last round there were Tavaro, Penrose and yourselves. Penrose had the lower price, but we decided in favour of Tavaro, whose app our drivers understood without any training.

        Thank you for the effort that you and your colleagues put in.

        With best regards,
        Dr. Emilia Conti
        COO
        Adria Logistica S.p.A.
        """, decision: other, reason: "understood without any training", winner: "Tavaro", feels: [thanks], name: "Dr. Emilia Conti", company: "Adria Logistica S.p.A."),
    OrdinaryMail(
        "not decided",
        """
        Hi Jonas,
        thanks for checking in. We haven't decided yet, the board only meets on 9 December. I'll let you know as soon as I hear.
        Cheers
        Rik
        """, decision: open, feels: [thanks], name: "Rik"),
    OrdinaryMail(
        "several reasons in a row",
        """
        Hi Carla,

        we decided against your platform. Three things: there is no SSO in the plan we can afford, the export lost half of our tags, and support took two days for each answer. The team liked you, so this isn't personal.

        Best regards,
        Noor de Vries
        Head of Content at Veldhuis Media
        """, decision: plain, reason: "no SSO", feels: [down, warm], name: "Noor de Vries", company: "Veldhuis Media"),
    OrdinaryMail(
        "Outlook's HTML with numeric entities",
        """
        From: "Castellan, Ana&nbsp;" <acastellan@riverside.example>
        Subject: RE: Quote Q-2291
        Content-Type: text/html; charset=utf-8

        <html><head><meta charset="utf-8"><style><!-- p.MsoNormal {margin:0} --></style></head><body lang=EN-US><div class="WordSection1"><p class="MsoNormal">Hi Greg,<o:p></o:p></p><p class="MsoNormal">&nbsp;</p>
        <p class="MsoNormal">We&#8217;re going with Pacific Rail &amp; Crane for the yard. They&#8217;re already certified with the port&#8212;your certificate would have taken until May.<o:p></o:p></p>
        <p class="MsoNormal">I&#x2019;ll keep your number for the next one.</p>
        <p class="MsoNormal">Ana Castellan<br>Yard Superintendent<br>Riverside Terminals, Inc.</p>
        <div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>From:</b> Greg Odum &lt;greg@lifts.example&gt;<br><b>Sent:</b> Tuesday, November 24, 2026 9:12 AM<br><b>To:</b> Castellan, Ana<br><b>Subject:</b> Quote Q-2291</p></div>
        <p class="MsoNormal">Ana, just following up on the quote. We beat Hyster on price every time.</p></div></body></html>
        """, decision: other, reason: "already certified with the port", winner: "Pacific Rail & Crane", door: .open, name: "Ana Castellan", company: "Riverside Terminals, Inc."),
    OrdinaryMail(
        "one line",
        "We've gone another way. Good luck.", decision: other, feels: [warm]),
    OrdinaryMail(
        "a headmaster who found it hard",
        """
        Dear Mr Abara,

        I have put off writing this letter for three days. The governors have chosen Linden Catering. You were my own first choice, and your tasting day is still talked about in the staff room. What decided it was the kitchen: Linden will pay for the new ovens.

        I would be glad to recommend you to other schools in the trust.

        Yours sincerely,

        Philip Marchetti
        Headmaster, St. Oswin's School
        """, decision: other, reason: "will pay for the new ovens", winner: "Linden Catering", feels: [hard, warm], door: .open, name: "Philip Marchetti", company: "St. Oswin's School"),
    OrdinaryMail(
        "forwarded by a colleague",
        """
        FYI, see below. What now?

        ---------- Forwarded message ---------
        From: Yusuf Demir <yusuf@anadolutex.example>
        Date: Wed, Nov 25, 2026 at 10:02 AM
        Subject: Re: dyeing line
        To: Mark Stone <mark@dyetec.example>

        Dear Mark,

        our board has taken the decision for Kyoto Machinery because they give five years of guarantee. We thank you for your visit in Bursa.

        Best regards,
        Yusuf Demir
        Anadolu Tekstil A.Ş.
        """, decision: other, reason: "five years of guarantee", winner: "Kyoto Machinery", feels: [thanks], name: "Yusuf Demir", company: "Anadolu Tekstil A.Ş."),
    OrdinaryMail(
        "not now",
        """
        Hi Ellie - not now I'm afraid. We're in the middle of moving offices and I've no head for anything else. Try me after Easter?
        B.
        """, decision: hold, reason: "moving offices", feels: [sorry], door: .open),
    OrdinaryMail(
        "they do it themselves",
        """
        Hello Viktor,

        we talked it over and will write the tool in-house. Two of our developers know the domain and would rather build than buy. So we don't need a vendor.

        All the best for your company,
        Hannah Weiss
        Stadtwerke Lindau
        """, decision: stay, reason: "would rather build than buy", feels: [warm], name: "Hannah Weiss", company: "Stadtwerke Lindau"),
    OrdinaryMail(
        "Gmail, in Spanish beneath",
        """
        From: Lucía Ortega <lucia.ortega@gmail.example>
        Subject: Re: presupuesto
        Content-Type: text/plain; charset=utf-8

        Hi Dan, finally we take the boilers from Termosur. Your technician was very friendly but the payment in one time is not possible for us.
        Saludos,
        Lucía

        El mar, 24 nov 2026 a las 18:20, Dan Reed (<dan@boilerco.example>) escribió:

        > Hi Lucía, have you chosen Vaillant or us?
        """, decision: other, reason: "payment in one time is not possible", winner: "Termosur", feels: [warm], name: "Lucía Ortega"),
    OrdinaryMail(
        "a trade association, stiff and empty",
        """
        Dear Partner,

        Please be advised that following a review of submissions your proposal was not selected for the next stage.

        We appreciate your interest in working with us.

        Vendor Management Office
        """, decision: other, feels: [thanks, brief]),
    OrdinaryMail(
        "let down over the invoice",
        """
        Michael,

        I'm disappointed, to be honest. We had agreed 4,200 and the contract says 5,900, and when I asked I got a link to your terms. That's not how we do business. We've signed with Arden & Cole this morning.

        Gwen Parry
        Parry Veterinary Group
        01974 000000
        """, decision: other, reason: "the contract says 5,900", winner: "Arden & Cole", feels: [down], name: "Gwen Parry", company: "Parry Veterinary Group"),
    OrdinaryMail(
        "procurement writes for the company",
        """
        From: Olsen, Henrik <henrik.olsen@norsjo.example>
        Subject: Tilbud / Quotation 77
        Content-Type: text/plain; charset=utf-8

        Hi,

        On behalf of Norsjø Shipping I would like to inform you that we will not proceed with your quotation. The technical department preferred a supplier with a workshop in Bergen.

        Med vennlig hilsen
        Henrik Olsen
        Strategic Buyer
        Norsjø Shipping AS

        This e-mail and any attachments are confidential and intended solely for the addressee. If you have received it in error please contact us and delete it. Because of the risk of viruses we chose Symantec to scan all mail.
        """, decision: plain, reason: "a workshop in Bergen", feels: [brief], name: "Henrik Olsen", company: "Norsjø Shipping AS"),
    OrdinaryMail(
        "nobody was chosen",
        """
        Hi Kay,
        we stopped the tender. None of the bids was within budget, so nobody was selected. There may be a new, smaller one next year.
        Rgds
        Paul Tanaka
        """, decision: hold, reason: "None of the bids was within budget", door: .open, name: "Paul Tanaka"),
    OrdinaryMail(
        "only a question",
        """
        Hi Sam, could you send me the price list for the larger model again? I can't find it. Also, does it integrate with Xero?
        Thanks, Olivia
        """, feels: [thanks], name: "Olivia"),
    OrdinaryMail(
        "out of office",
        """
        I am out of the office until Monday 30 November with no access to mail. For urgent questions please contact Jana Vogt, jana.vogt@helio.example.

        Best regards
        Peter Lenz
        Helio Solar AG
        """, name: "Peter Lenz", company: "Helio Solar AG"),
    OrdinaryMail(
        "a warm no from a charity",
        """
        Dear Fran,

        Thank you so much for all you did for us: the workshop, the patience, the cake. It breaks my heart, but the trustees have gone with Openhand because it is free for charities, and we simply can't argue with free.

        If the grant comes through we will knock on your door first. Could I keep you on our Christmas list?

        With love,
        Teddy (and the whole team)
        """, decision: other, reason: "free for charities", winner: "Openhand", feels: [thanks, warm, sorry], door: .open, name: "Teddy"),
    OrdinaryMail(
        "pushed for weeks",
        """
        Sven,
        I asked you twice to give me until the end of the month. You called my boss instead. That was the end of it for us. Please take me off your list.
        Karim Haddad, Haddad Frères
        """, decision: plain, reason: "called my boss instead", feels: [pushed, down], door: .shut, name: "Karim Haddad", company: "Haddad Frères"),
    OrdinaryMail(
        "group policy",
        """
        Hi Nina,

        bad news. Since the takeover all our sites have to buy through the group, and the group has a frame contract with Sodexa. I couldn't do anything about it. I would have picked you.

        If you ever come through Ghent, coffee is on me.

        Bart Claes
        Site manager
        Plantin Papier NV
        """, decision: other, reason: "all our sites have to buy through the group", winner: "Sodexa", feels: [sorry, warm], name: "Bart Claes", company: "Plantin Papier NV"),
    OrdinaryMail(
        "the wrong size",
        """
        Hey Ali

        After the trial we feel that it's a great product, just overkill for a shop with four people. We're keeping our spreadsheet. Maybe when we grow!

        Jess @ Flour & Salt
        """, decision: stay, reason: "overkill for a shop with four people", feels: [warm], door: .open, name: "Jess", company: "Flour & Salt"),
    OrdinaryMail(
        "her last day",
        """
        Dear Ruben,

        This is my last week at Calloway Insurance, and I did not want to leave you without an answer. The project has been handed to the Dublin office and they use Guidewell. I'm sorry it ends like this; working with you was the best part of it.

        You can reach me on LinkedIn.

        Warm wishes
        Siobhan Keane
        """, decision: other, reason: "handed to the Dublin office", winner: "Guidewell", feels: [sorry, warm], door: .open, name: "Siobhan Keane", company: "Calloway Insurance"),
    OrdinaryMail(
        "relieved",
        """
        Hi Mo,
        glad that this is finally off the table: we renewed with Axon for another year. To be fair nobody here wanted a migration right before the audit. You made a good offer.
        T. Okonkwo
        IT Lead, Brasswell plc
        """, decision: stay, reason: "nobody here wanted a migration right before the audit", winner: "Axon", feels: [relieved, warm], name: "T. Okonkwo", company: "Brasswell plc"),
]

/// Written before the rules were mended and not looked at while they were.
let unseenMails: [OrdinaryMail] = [
    OrdinaryMail(
        "a roofer's customer",
        """
        Hello Mr Finch, we have had three quotes and my husband has accepted the one from Tilehurst Roofing. Yours was very thorough but they can begin on Monday and the rain is coming in. Thank you for climbing up there twice.
        Mrs J. Aldous
        """, decision: other, reason: "they can begin on Monday", winner: "Tilehurst Roofing", feels: [thanks, warm], name: "J. Aldous"),
    OrdinaryMail(
        "a clinic in German mail software",
        """
        From: =?utf-8?q?Lehmann=2C_Dr=2E_Ute?= <ute.lehmann@klinikum-west.example>
        Subject: AW: Offer monitoring
        Content-Type: text/plain; charset=utf-8

        Dear Mr. Cole,

        the works council did not accept the cameras. Therefore we stop the project. I regret this, the pilot was very good.

        Viele Grüße
        Ute Lehmann
        Klinikum West gGmbH

        -----Ursprüngliche Nachricht-----
        Von: Cole, Adam
        Gesendet: Dienstag, 24. November 2026 11:00
        An: Lehmann, Dr. Ute
        Betreff: Offer monitoring

        Dear Dr Lehmann, did you choose Axis? The price is fixed.
        """, decision: plain, reason: "did not accept the cameras", feels: [sorry, warm], name: "Ute Lehmann", company: "Klinikum West gGmbH"),
    OrdinaryMail(
        "no reason, no name, polite",
        """
        Good afternoon,

        Thank you for your time over the last few months. I'm writing to let you know that we have made the decision to partner with another agency.

        I wish you and the team every success.

        Kind regards,
        Marta Silva
        Brand Manager
        Quinta Alta
        """, decision: other, feels: [thanks, warm], name: "Marta Silva", company: "Quinta Alta"),
    OrdinaryMail(
        "a builder on site",
        """
        no mate, went with Jewson. cheaper and on site tomorrow. next job is yours if u sharpen the pencil
        Daz

        Sent from Outlook for Android
        """, decision: other, reason: "cheaper and on site tomorrow", winner: "Jewson", door: .open, name: "Daz"),
    OrdinaryMail(
        "waits for the budget",
        """
        Hi Clara, the budget round has moved to February and until then I can't sign anything. I still think that yours is the right tool. Can we speak in the first week of March?
        Regards,
        Dev Patel
        Operations Director
        Northmoor Hospitals NHS Trust
        """, decision: hold, reason: "budget round has moved to February", feels: [warm], door: .open, name: "Dev Patel", company: "Northmoor Hospitals NHS Trust"),
    OrdinaryMail(
        "angry about security",
        """
        To whom it may concern,

        During our penetration test your staging server handed out the data of two other customers. We reported it and heard nothing for eleven days. We have therefore excluded your company from the process. Do not send us any further offers.

        Claire Dubois
        Responsable achats
        Groupe Mercator SA
        """, decision: plain, reason: "handed out the data", feels: [down], door: .shut, name: "Claire Dubois", company: "Groupe Mercator SA"),
    OrdinaryMail(
        "the second best",
        """
        Dear Joe,

        I wanted you to hear it from me before the letter arrives. Meridian Labs will supply the analysers. You came second by two points; the panel marked you down for the missing references in haematology.

        Please bid again in 2029.

        Anneke Smit
        """, decision: other, reason: "missing references in haematology", winner: "Meridian Labs", door: .open, name: "Anneke Smit"),
    OrdinaryMail(
        "a meeting moved, nothing more",
        """
        Hi Sam,
        Thursday doesn't work after all, the director is travelling. Could we do the reference call next week instead?
        Best,
        Lin
        """, name: "Lin"),
    OrdinaryMail(
        "old supplier matched the price",
        """
        Hi Petra,
        our present supplier came back with a better price yesterday and management wants to stay with them. It's a pity, I'd have liked the change.
        Greetings from Graz
        Florian Huber
        Alpenmilch Genossenschaft
        """, decision: stay, reason: "came back with a better price", feels: [sorry], name: "Florian Huber", company: "Alpenmilch Genossenschaft"),
    OrdinaryMail(
        "a thread of three",
        """
        Hi Will,

        see my answer to Rosa below, but in short: it's Cobalt. Their onboarding team will sit with us for two weeks.

        Sorry!
        Hugh Brennan

        On 24 Nov 2026, at 17:03, Will Tate <will@plume.example>
        wrote:

        Hugh, can I bring the price down by 15%? We would hate to lose you.

        On 23 Nov 2026, at 09:00, Hugh Brennan wrote:
        Rosa, we are still undecided between Plume and Cobalt.
        """, decision: other, reason: "onboarding team will sit with us", winner: "Cobalt", feels: [sorry], name: "Hugh Brennan"),
]
