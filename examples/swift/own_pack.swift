// Loads a pack of one's own and checks 1,000 cases by it, on all cores.

import Foundation
import Satsing

let path = CommandLine.arguments.dropFirst().first ?? "tests/packs/sessions.json"
let programme = try Programme.load(pack: Data(contentsOf: URL(fileURLWithPath: path)), others: [])

var calendar = Calendar(identifier: .gregorian)
calendar.timeZone = TimeZone(identifier: "UTC")!
let first = calendar.date(from: DateComponents(year: 2018, month: 8, day: 1))!
let cases = (0..<1000).map { number -> Data in
    let day = calendar.dateComponents([.year, .month, .day], from: calendar.date(byAdding: .day, value: number % 365, to: first)!)
    let date = String(format: "%04d-%02d-%02d", day.year!, day.month!, day.day!)
    return Data(#"{"period":{"startsOn":"2018-08-01"},"network":{"groups":[{"sessions":[{"startsOn":"\#(date)"}]}]}}"#.utf8)
}

var notWorking = 0
let checked = try programme.checkAll(cases: cases)
for each in checked {
    switch each {
    case .judged(let verdict):
        notWorking += verdict.findings.filter { $0.rule == "session-on-working-day" }.count
    case .notRead(_, let text):
        fatalError(text)
    }
}
print("\(checked.count) cases, \(notWorking) with a session on a day that is no working day")
