// Shares out a pot and says how one award came about.

import Foundation
import Satsing

let path = CommandLine.arguments.dropFirst().first ?? "examples/requests/allocation.json"
switch try allocate(request: Data(contentsOf: URL(fileURLWithPath: path))) {
case .settled(let awards, _):
    let award = awards.first { $0.id == "fjordby" }!
    print(award.id)
    print(try explain(award: award, language: .nb, currency: "NOK").joined(separator: "\n"))
case .tie(let between, _):
    fatalError("lots must be drawn between \(between.joined(separator: ", "))")
case .infeasible(_, let available, _, let needed):
    fatalError("\(needed) øre are needed, there are \(available)")
}
