import Foundation
import Synchronization

/// What is made on another core while something else is done here, and waited for where it is wanted.
///
/// A bare thread of the system: a pool of threads, or a thread of Foundation, takes longer to make than what is done meanwhile.
final class Meanwhile<Value: Sendable>: Sendable {
    private let made = Mutex<Result<Value, any Error>?>(nil)
    private let isMade = DispatchSemaphore(value: 0)

    init(_ make: @escaping @Sendable () throws -> Value) {
        let work = Unmanaged.passRetained(Work {
            let result = Result(catching: make)
            self.made.withLock { $0 = result }
            self.isMade.signal()
        })
        var thread = pthread_t(bitPattern: 0)
        let isElsewhere = pthread_create(&thread, nil, { (work: UnsafeMutableRawPointer?) in Work.run(work) }, work.toOpaque()) == 0
        // Without another thread it is made here.
        if isElsewhere { pthread_detach(thread) } else { _ = Work.run(work.toOpaque()) }
    }

    /// - Throws: what was thrown while it was made.
    func value() throws -> Value {
        isMade.wait()
        isMade.signal()
        guard let result = made.withLock({ $0 }) else { throw CancellationError() }
        return try result.get()
    }
}

/// Work in the shape in which a thread takes it.
private final class Work {
    private let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }

    static func run(_ work: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        if let work { Unmanaged<Work>.fromOpaque(work).takeRetainedValue().run() }
        return nil
    }
}
