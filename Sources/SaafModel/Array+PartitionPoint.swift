extension Array {
  /// The index of the first element that does not satisfy `isBefore`, or the count.
  ///
  /// - Parameter isBefore: holds for the elements of a prefix and for no others.
  /// - Complexity: O(log *n*)
  package func partitionPoint(where isBefore: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
