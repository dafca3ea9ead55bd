import Testing
@testable import Archiving
