import Foundation
import Rehearsing

/// Why something could not be done, in a whole sentence that also says what to try; ends the program.
struct Complaint: Error, Equatable {
    var sentence: String
    /// 2: wrong usage or unreadable input; 1: something was found.
    var code: Int32 = 2
    init(_ sentence: String, code: Int32 = 2) { (self.sentence, self.code) = (sentence, code) }
}

/// Writes a sentence to the standard error.
func complain(_ sentence: String) {
    FileHandle.standardError.write(Data((sentence.visible + "\n").utf8))
}

/// Writes text to the standard output as it is; a reader that has gone away is no one's fault.
func put(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
}
