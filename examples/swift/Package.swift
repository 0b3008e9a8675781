// swift-tools-version:5.9
import PackageDescription

let consentry = Context.environment["CONSENTRY_PACKAGE"] ?? "../../bindings/mobile/swift"

let package = Package(
    name: "TenLines",
    platforms: [.macOS(.v12)],
    dependencies: [.package(name: "Consentry", path: consentry)],
    targets: [
        .executableTarget(name: "TenLines", dependencies: [.product(name: "Consentry", package: "Consentry")])
    ]
)
