import CEditLine
import Foundation

/// Bytes from the terminal, and signals, as keys.
final class Keyboard {
    enum Event: Equatable {
        case letter(Unicode.Scalar)
        case key(Key)
        case signal(Int32)
        /// The terminal is gone.
        case end
        /// Nothing came in the time given.
        case quiet
    }

    /// In vi mode Escape means something by itself, and what follows it is another key.
    var isVi = false
    /// Told what the terminal says about its background, once it does.
    var onBackground: (String) -> Void = { _ in }
    private var bytes: [UInt8] = []
    private var next = 0
    private var letters: [Unicode.Scalar] = []
    private var room = [UInt8](repeating: 0, count: 65536)

    var hasWaiting: Bool { next < bytes.count || !letters.isEmpty }

    /// Takes over what was typed while nobody was reading.
    func drain() { while fill(within: 0) == nil {} }

    /// The next key or signal.
    ///
    /// - Parameter wait: milliseconds; nothing waits for ever.
    func event(within wait: Int32? = nil) -> Event {
        if !letters.isEmpty { return .letter(letters.removeFirst()) }
        while true {
            let byte: UInt8
            switch self.byte(within: wait) {
            case let .success(next): byte = next
            case let .failure(other): return other.event
            }
            if byte == 0x1B {
                guard let event = escaped() else { continue }
                return event
            }
            guard byte >= 0x80 else { return .letter(Unicode.Scalar(byte)) }
            let scalar = scalar(from: byte)
            // Codes 80–9F stand for keys from here on, and nobody can type them.
            if !(0x80..<0xA0).contains(scalar.value) { return .letter(scalar) }
        }
    }

    /// Takes in an answer of the terminal, where one has come and stands before anything typed.
    func takeAnswer() {
        drain()
        guard bytes[next...].starts(with: [0x1B, UInt8(ascii: "]")]) else { return }
        next += 1
        _ = escaped()
    }

    /// Milliseconds that the rest of a key may be late, on a busy machine or a slow line; an Escape by itself is felt as instant still.
    private static let patience: Int32 = 120

    /// Whether nothing comes in the time given, in milliseconds; what comes stays to be read.
    func isQuiet(for wait: Int32) -> Bool { !hasWaiting && cel_wait(wait) == cel_nothing }

    /// Everything up to the end of a bracketed paste.
    func pasted() -> String {
        let end = Array("\u{1B}[201~".utf8)
        var all: [UInt8] = []
        while true {
            switch byte(within: 5000) {
            case let .success(byte):
                all.append(byte)
                if byte == end[5], all.suffix(6).elementsEqual(end) { return String(decoding: all.dropLast(6), as: UTF8.self) }
            case let .failure(other):
                if case .signal = other.event { continue }
                return String(decoding: all, as: UTF8.self)
            }
        }
    }
}

private extension Keyboard {
    struct Other: Error { var event: Event }

    func byte(within wait: Int32?) -> Result<UInt8, Other> {
        while next >= bytes.count {
            if let other = fill(within: wait) { return .failure(Other(event: other)) }
        }
        next += 1
        return .success(bytes[next - 1])
    }

    /// Waits for more bytes; what came instead, where none did.
    func fill(within wait: Int32?) -> Event? {
        switch cel_wait(wait ?? -1) {
        case cel_gone: return .end
        case cel_signal:
            let number = cel_next_signal()
            return number == 0 ? .quiet : .signal(number)
        case cel_keys: break
        case _: return wait == nil ? fill(within: nil) : .quiet
        }
        let got = read(STDIN_FILENO, &room, room.count)
        if got < 0, errno == EINTR || errno == EAGAIN { return .quiet }
        guard got > 0 else { return .end }
        if next >= bytes.count {
            bytes.removeAll(keepingCapacity: true)
            next = 0
        }
        room.withUnsafeBufferPointer { bytes.append(contentsOf: $0[..<got]) }
        return nil
    }

    func scalar(from lead: UInt8) -> Unicode.Scalar {
        var all = [lead]
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
        while all.count < length, case let .success(byte) = byte(within: Keyboard.patience) {
            guard byte & 0xC0 == 0x80 else {
                next -= 1
                break
            }
            all.append(byte)
        }
        return String(decoding: all, as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
    }

    /// What a key that sends several bytes means; `nil` where it means nothing here.
    func escaped() -> Event? {
        // Bytes of one key come together; a person takes longer.
        guard case let .success(second) = byte(within: Keyboard.patience) else { return .letter("\u{1B}") }
        switch second {
        case UInt8(ascii: "["):
            var sequence: [UInt8] = []
            while sequence.count < 40, case let .success(byte) = byte(within: Keyboard.patience) {
                sequence.append(byte)
                if (0x40...0x7E).contains(byte) { break }
            }
            return event(String(decoding: sequence, as: UTF8.self))
        case UInt8(ascii: "O"):
            guard case let .success(last) = byte(within: Keyboard.patience) else { return nil }
            return last == UInt8(ascii: "M") ? .key(.newline) : event(String(Unicode.Scalar(last)))
        case UInt8(ascii: "]"):
            var words: [UInt8] = []
            while words.count < 200, case let .success(byte) = byte(within: Keyboard.patience), byte != 7 {
                if byte == 0x1B {
                    _ = self.byte(within: Keyboard.patience)
                    break
                }
                words.append(byte)
            }
            let answer = String(decoding: words, as: UTF8.self)
            if answer.hasPrefix("11;") { onBackground(String(answer.dropFirst(3))) }
            return nil
        case 0x0D, 0x0A: return .key(.newline)
        case UInt8(ascii: "/") where !isVi: return .key(.redo)
        case _:
            next -= 1
            // The rest comes as it is, for the editor's own “Meta” keys.
            return .letter("\u{1B}")
        }
    }

    func event(_ sequence: String) -> Event? {
        switch Key.Meaning(sequence: sequence) {
        case let .key(key): .key(key)
        case let .letter(scalar): .letter(scalar)
        case .nothing: nil
        }
    }
}
