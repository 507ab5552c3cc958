// swift-tools-version: 6.2
import PackageDescription

/// Every room is compiled alike: explicit imports, explicit existentials, unsafe code marked as such, no warning left standing.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// A library room; it may depend only on rooms above it in this file.
func room(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// What `Onoma` re-exports. Who imports it is compiled against these too, and must be compiled anew when one of them changes: they are named.
let library: [Target.Dependency] = [
  "Onoma", "OnomaText", "OnomaUnicode", "OnomaNames", "OnomaLexicon", "OnomaMoney", "OnomaRecognition", "OnomaInterchange",
  "OnomaTranslation",
]

func tests(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// Tests of what users see: they import `Onoma`.
func usersTests(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .testTarget(name: name, dependencies: library + dependencies, swiftSettings: strict)
}

let package = Package(
  name: "onoma",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Onoma", targets: ["Onoma"]),
    .library(name: "OnomaNames", targets: ["OnomaNames"]),
    .executable(name: "onoma", targets: ["OnomaCommand"]),
    .executable(name: "onoma-benchmarks", targets: ["OnomaBenchmarks"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    // ICU
    .systemLibrary(name: "CICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]),
    .target(name: "CICUShims", dependencies: ["CICU"]),

    // Text and names
    room("OnomaText"),
    room("OnomaUnicode", "OnomaText", "CICUShims"),
    room("OnomaNames", "OnomaText", "OnomaUnicode"),

    // The lexicon: read, and compiled
    room("OnomaLexicon", "OnomaText", "OnomaUnicode", "OnomaNames"),
    room("OnomaMoney", "OnomaText", "OnomaUnicode", "OnomaLexicon"),
    room("OnomaLexiconCompiler", "OnomaText", "OnomaUnicode", "OnomaNames", "OnomaLexicon"),
    .executableTarget(name: "LexiconTool", dependencies: ["OnomaLexiconCompiler"], swiftSettings: strict),
    .plugin(name: "LexiconPlugin", capability: .buildTool(), dependencies: ["LexiconTool"], path: "Sources/LexiconPlugin"),
    .target(
      name: "DefaultLexicon",
      path: "Lexicons",
      exclude: [
        "README.md", "SOURCES.tsv", "LICENSES", "places", "people", "organizations", "money", "cues", "russian", "vietnamese",
        "formats", "weights", "import",
      ],
      sources: ["DefaultLexicon.swift"],
      swiftSettings: strict,
      plugins: ["LexiconPlugin"]
    ),

    // Recognition, and documents in and out
    room("OnomaRecognition", "OnomaText", "OnomaUnicode", "OnomaNames", "OnomaLexicon", "OnomaMoney"),
    room("OnomaInterchange", "OnomaText", "OnomaUnicode"),
    room("OnomaTraining", "OnomaText", "OnomaUnicode", "OnomaLexicon", "OnomaRecognition", "OnomaInterchange"),
    room("OnomaTranslation", "OnomaText", "OnomaUnicode", "OnomaRecognition", "OnomaInterchange"),

    // The doors
    room(
      "Onoma", "OnomaText", "OnomaUnicode", "OnomaNames", "OnomaLexicon", "OnomaMoney", "OnomaRecognition", "OnomaInterchange",
      "OnomaTranslation", "DefaultLexicon"),
    .executableTarget(
      name: "OnomaCommand",
      dependencies: library + [
        "OnomaLexiconCompiler", "OnomaTraining", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(name: "OnomaBenchmarks", dependencies: library, swiftSettings: strict),

    // Tests
    tests("OnomaTextTests", "OnomaText"),
    tests("OnomaUnicodeTests", "OnomaText", "OnomaUnicode"),
    tests("OnomaNamesTests", "OnomaNames", "OnomaText"),
    tests(
      "OnomaLexiconTests", "OnomaText", "OnomaUnicode", "OnomaNames", "OnomaLexicon", "OnomaLexiconCompiler", "DefaultLexicon"),
    tests("OnomaMoneyTests", "OnomaMoney", "OnomaText", "OnomaLexicon", "OnomaLexiconCompiler"),
    usersTests("OnomaRecognitionTests"),
    tests("OnomaInterchangeTests", "OnomaInterchange", "OnomaText"),
    usersTests("OnomaTranslationTests"),
    usersTests("OnomaTrainingTests", "OnomaTraining"),
    usersTests("OnomaCommandTests", "OnomaCommand"),
    usersTests("Regressions"),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
