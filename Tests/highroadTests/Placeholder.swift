import Testing
@testable import highroad
