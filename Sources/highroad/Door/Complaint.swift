import Foundation
import Rehearsing
import Terminal

/// Why something could not be done, in a whole sentence that also says what to try; ends the program.
struct Complaint: Error, Equatable {
    var sentence: String
    /// 2: wrong usage or unreadable input; 1: something was found.
    var code: Int32 = 2
    init(_ sentence: String, code: Int32 = 2) { (self.sentence, self.code) = (sentence, code) }
}

/// Writes a sentence to the standard error.
func complain(_ sentence: String) {
    Screen.write(sentence.visible + "\n", to: STDERR_FILENO)
}

/// Writes text to the standard output as it is.
///
/// A reader that has gone away, as `head` does, is no one's fault: the program ends. What can't be written for another reason is said.
func put(_ text: String) {
    guard !Screen.write(text) else { return }
    let reason = errno
    if reason == EPIPE { Foundation.exit(0) }
    complain("The output can't be written. The system says: \(String(cString: strerror(reason))).")
    Foundation.exit(2)
}
