import Testing

@testable import Terminal

@Suite("A path") struct BytesTests {
    @Test(
        "lies in a folder",
        arguments: [("a/b", "a"), ("a/b/", "a"), ("a//b", "a"), ("/a", "/"), ("/", "/"), ("//", "/"), ("a", ""), ("a/", ""), ("", ""), ("/é/b", "/é"), ("/a/b.c/d", "/a/b.c")])
    func folder(path: String, folder: String) { #expect(path.folder == folder) }
}
