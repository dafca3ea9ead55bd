import CEditLine
import Foundation

/// The character set of the terminal.
public enum Tongue {
    /// Takes the character set of the person's locale; where that can't hold letters beyond ASCII, or isn't installed, UTF-8 all the same.
    /// Nothing else of it: how numbers and times are written there takes a dozen files to find out, and nobody asks.
    ///
    /// Must come before an editor is made: without it letters such as “é” vanish while they are typed.
    public static func settle() {
        setlocale(LC_CTYPE, "")
        // The largest number of bytes a character takes: one means there is only ASCII.
        if __ctype_get_mb_cur_max() == 1 { setlocale(LC_CTYPE, "C.UTF-8") }
    }
}
