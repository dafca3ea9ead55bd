/// A link that opens a mail program with the letter in it (RFC 6068).
public struct MailtoLink: Sendable, Equatable {
    public let text: String
    /// About as long as every program and system can take.
    public static let longest = 2000
    public var isTooLong: Bool { text.utf8.count > Self.longest }

    public init(_ letter: Letter) throws(Unready) {
        if let address = letter.to.address, !letter.to.isDeliverable {
            throw Unready("“\(address)” is no address that a mail can go to. Look at the fact “email”.")
        }
        var fields = [("subject", letter.subject), ("body", letter.body.replacing("\n", with: "\r\n"))]
        if let answers = letter.answers { fields.append(("in-reply-to", answers)) }
        text = "mailto:" + (letter.to.address ?? "").percentEncoded(apart: "@") + "?" + fields.map { $0 + "=" + $1.percentEncoded() }.joined(separator: "&")
    }
}

private extension String {
    /// Everything but unreserved letters (RFC 3986, 2.3) as “%0D”.
    func percentEncoded(apart kept: Character? = nil) -> String {
        var out = ""
        for byte in utf8 {
            let scalar = Unicode.Scalar(byte)
            let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "-._~".unicodeScalars.contains(scalar))
            if isPlain || kept == Character(scalar) { out.unicodeScalars.append(scalar) } else { out += "%" + byte.quoted.dropFirst() }
        }
        return out
    }
}
