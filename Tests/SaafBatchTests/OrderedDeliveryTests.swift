import Synchronization
import Testing

@testable import SaafBatch

@Suite struct OrderedDeliveryTests {
  private struct Stop: Error {}

  private final class Counter: Sendable {
    private let value = Atomic(0)

    func next() -> Int { value.add(1, ordering: .relaxed).oldValue }
  }

  @Test(arguments: [1, 2, 7, 100])
  func whatIsFinishedInAnyOrderComesInOrder(window: Int) async throws {
    let got = Mutex<[Int]>([])
    let delivery = OrderedDelivery<Int>(window: window) { value in got.withLock { $0.append(value) }
    }
    let counter = Counter()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<9 {
        group.addTask {
          while true {
            let index = counter.next()
            guard index < 500, await delivery.waitForRoom(for: index) else { return }
            // Some take longer than those after them.
            if index % 5 == 0 { try await Task.sleep(for: .microseconds(300)) }
            try delivery.deliver(index, index: index)
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(got.withLock { $0 } == Array(0..<500))
  }

  @Test func nobodyIsFurtherAheadThanTheWindow() async throws {
    let delivery = OrderedDelivery<Int>(window: 3) { _ in }
    #expect(await delivery.waitForRoom(for: 2))
    let isWaiting = Mutex(true)
    let task = Task {
      let isRoom = await delivery.waitForRoom(for: 3)
      isWaiting.withLock { $0 = false }
      return isRoom
    }
    for index in [1, 2] { try delivery.deliver(index, index: index) }
    try await Task.sleep(for: .milliseconds(20))
    #expect(isWaiting.withLock { $0 })
    try delivery.deliver(0, index: 0)
    #expect(await task.value)
  }

  @Test func afterAnErrorNothingIsHandedOverAndNobodyWaits() async throws {
    let got = Mutex<[Int]>([])
    let delivery = OrderedDelivery<Int>(window: 2) { value in
      if value == 1 { throw Stop() }
      got.withLock { $0.append(value) }
    }
    let task = Task { await delivery.waitForRoom(for: 9) }
    try delivery.deliver(0, index: 0)
    #expect(throws: Stop.self) { try delivery.deliver(1, index: 1) }
    try delivery.deliver(2, index: 2)
    #expect(await !task.value)
    #expect(got.withLock { $0 } == [0])
  }
}
