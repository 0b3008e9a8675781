// swift-tools-version:5.9
import PackageDescription

// The native library, libconsentry_mobile.so or .dylib, stands in the folder `lib` of this package.
// Elsewhere it must be where the linker and the loader look by themselves.
let library = "\(Context.packageDirectory)/lib"

let package = Package(
    name: "Consentry",
    platforms: [.macOS(.v12), .iOS(.v15)],
    products: [.library(name: "Consentry", targets: ["Consentry"])],
    targets: [
        .systemLibrary(name: "ConsentryFFI", path: "Sources/ConsentryFFI"),
        .target(
            name: "Consentry",
            dependencies: ["ConsentryFFI"],
            linkerSettings: [
                .unsafeFlags(["-L\(library)", "-Xlinker", "-rpath", "-Xlinker", library])
            ]
        ),
        .testTarget(name: "ConsentryTests", dependencies: ["Consentry"]),
    ]
)
