import Foundation
import Synchronization

/// What is made on another core while something else is done here, and waited for where it is wanted.
///
/// A thread of its own: making the system's pool of threads takes longer than what is done meanwhile.
final class Meanwhile<Value: Sendable>: Sendable {
    private let made = Mutex<Result<Value, any Error>?>(nil)
    private let isMade = DispatchSemaphore(value: 0)

    init(_ make: @escaping @Sendable () throws -> Value) {
        let work = Unmanaged.passRetained(Work {
            let result = Result(catching: make)
            self.made.withLock { $0 = result }
            self.isMade.signal()
        })
        var thread = pthread_t()
        let isElsewhere = pthread_create(&thread, nil, { $0.map { Unmanaged<Work>.fromOpaque($0).takeRetainedValue().run() }; return nil }, work.toOpaque()) == 0
        // Without another thread it is made here.
        if isElsewhere { pthread_detach(thread) } else { work.takeRetainedValue().run() }
    }

    /// - Throws: what was thrown while it was made.
    func value() throws -> Value {
        isMade.wait()
        isMade.signal()
        guard let result = made.withLock({ $0 }) else { throw CancellationError() }
        return try result.get()
    }
}

private final class Work: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}
