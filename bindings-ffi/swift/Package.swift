// swift-tools-version: 5.9

import PackageDescription

let package = Package(
    name: "Satsing",
    products: [
        .library(name: "Satsing", targets: ["Satsing"]),
    ],
    targets: [
        // the header of the native library; `-Xlinker -L...` says where that lies
        .systemLibrary(name: "SatsingFFI", path: "Sources/SatsingFFI"),
        .target(name: "Satsing", dependencies: ["SatsingFFI"], path: "Sources/Satsing"),
    ]
)
