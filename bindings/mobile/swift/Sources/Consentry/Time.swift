import Foundation

extension Date {
    init(millis: Int64) {
        self.init(timeIntervalSince1970: Double(millis) / 1000)
    }

    /// The date in milliseconds since 1970, rounded: a `Date` is a `Double`, and a little less than
    /// its millisecond half of the time. One that no integer holds is as far as these reach, which the
    /// engine answers with its own error.
    var millis: Int64 {
        Int64(exactly: (timeIntervalSince1970 * 1000).rounded()) ?? .max
    }
}
