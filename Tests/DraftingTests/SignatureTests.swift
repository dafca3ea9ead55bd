import Drafting
import Testing

@Suite("A signature") struct SignatureTests {
    @Test("tells who writes, and from where", arguments: [
        ("Hi Sam,\n\nwe chose another.\n\nDana Reyes\nNorthwind Clinics", nil, "Dana Reyes", "Northwind Clinics"),
        ("Dear Ms Sato,\nwe decided.\n\nKind regards,\nWei Lim\nHead of Procurement\nHarmon & Sons, Leeds", "w.lim@harmon.co.uk", "Wei Lim", "Harmon & Sons"),
        ("Hello there,\n\nno luck this time.\n\nCheers,\nBev", nil, "Bev", nil),
        ("we went with Flexo", nil, nil, nil),
        ("Hi Jo,\n\nSorry about this. We will not go on.\n\n> Kind regards,\n> Jo Smith", nil, nil, nil),
        ("No luck.\n\nMit freundlichen Grüßen\nJürgen Müller\nEinkauf\n\n--\nMüller Bau GmbH | Hauptstraße 5 | 80331 München\n\nOn Mon, Nov 23, 2026 at 9:12 AM Sam <s@a.example> wrote:\n> Best, Sam", nil, "Jürgen Müller", "Müller Bau GmbH"),
        ("Our contract is only for one year. Cheers, Tom", nil, "Tom", nil),
        ("We're done.\n\nRegards\nDr. Aisha Rahman, CISO, Contoso Ltd.", nil, "Dr. Aisha Rahman", "Contoso Ltd."),
        ("Going with someone else. Don't call.\n\nPat\n\nSent from my iPhone", nil, "Pat", nil),
        ("No luck.\nYours faithfully,\nProcurement Unit\nCity of Augst", nil, nil, "City of Augst"),
        ("No luck.\n\nBest\nDana Reyes\nLeeds", nil, "Dana Reyes", nil),
        ("", nil, nil, nil),
    ] as [(String, String?, String?, String?)])
    func told(body: String, address: String?, name: String?, company: String?) {
        let signature = Signature(body, address: address)
        #expect(signature.name == name)
        #expect(signature.company == company)
    }
}
