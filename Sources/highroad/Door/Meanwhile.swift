import Foundation
import Synchronization

/// What is made on another core while something else is done here, and waited for where it is wanted.
final class Meanwhile<Value: Sendable>: Sendable {
    private let made = Mutex<Result<Value, any Error>?>(nil)
    private let isMade = DispatchSemaphore(value: 0)

    init(_ make: @escaping @Sendable () throws -> Value) {
        DispatchQueue.global(qos: .userInteractive).async {
            let result = Result(catching: make)
            self.made.withLock { $0 = result }
            self.isMade.signal()
        }
    }

    /// - Throws: what was thrown while it was made.
    func value() throws -> Value {
        isMade.wait()
        isMade.signal()
        guard let result = made.withLock({ $0 }) else { throw CancellationError() }
        return try result.get()
    }
}
