import Foundation
import PackagePlugin

/// Compiles the tables of the target's folder into `onoma.lexicon`, a resource of the target.
@main
struct LexiconPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = target.directoryURL
    let output = context.pluginWorkDirectoryURL.appending(path: "onoma.lexicon")
    let tables = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?
      .compactMap { $0 as? URL }
      .filter { $0.pathExtension == "tsv" && !$0.path.hasPrefix(folder.appending(path: "import").path + "/") }
      .sorted { $0.path < $1.path }
    return [
      .buildCommand(
        displayName: "Compiling the lexicon", executable: try context.tool(named: "LexiconTool").url,
        arguments: [folder.path, output.path], inputFiles: tables ?? [], outputFiles: [output])
    ]
  }
}
