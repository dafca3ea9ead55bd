import CEditLine
import Foundation

/// The character set of the terminal.
public enum Tongue {
    /// Takes the person's locale; where that can't hold letters beyond ASCII, or isn't installed, UTF-8 all the same.
    ///
    /// Must come before an editor is made: without it letters such as “é” vanish while they are typed.
    public static func settle() {
        setlocale(LC_ALL, "")
        // The largest number of bytes a character takes: one means there is only ASCII.
        if __ctype_get_mb_cur_max() == 1 { setlocale(LC_CTYPE, "C.UTF-8") }
    }
}
