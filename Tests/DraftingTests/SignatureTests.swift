import Drafting
import Testing

@Suite("A signature") struct SignatureTests {
    @Test("tells who writes, and from where", arguments: [
        ("Hi Sam,\n\nwe chose another.\n\nDana Reyes\nNorthwind Clinics", nil, "Dana Reyes", "Northwind Clinics"),
        ("Dear Ms Sato,\nwe decided.\n\nKind regards,\nWei Lim\nHead of Procurement\nHarmon & Sons, Leeds", "w.lim@harmon.co.uk", "Wei Lim", "Harmon & Sons"),
        ("Hello there,\n\nno luck this time.\n\nCheers,\nBev", nil, "Bev", nil),
        ("we went with Flexo", nil, nil, nil),
        ("Hi Jo,\n\nSorry about this. We will not go on.\n\n> Kind regards,\n> Jo Smith", nil, nil, nil),
        ("", nil, nil, nil),
    ] as [(String, String?, String?, String?)])
    func told(body: String, address: String?, name: String?, company: String?) {
        let signature = Signature(body, address: address)
        #expect(signature.name == name)
        #expect(signature.company == company)
    }
}
