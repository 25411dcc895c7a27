using System.Reflection;
using System.Runtime.Loader;
using CoGen.Generator.Lowering;
using CoGen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;

namespace CoGen.Tests.Conformance;

/// <summary>
/// Many programs in one compilation, for speed. One that does not compile is left out with its errors, and the others are
/// compiled again.
/// </summary>
internal sealed class ProgramBatch
{
    private const string EntryClass = "Entries";
    private const int MostAttempts = 5;

    private static readonly MetadataReference[] Support = [MetadataReference.CreateFromFile(typeof(Points).Assembly.Location)];

    private static readonly CSharpParseOptions ParseOptions = TestCompilation.ParseOptions.WithFeatures([
        new("InterceptorsNamespaces", "CoGen.Generated;Conformance"),
    ]);

    private readonly Dictionary<string, string> _errors = [];
    private readonly bool _rewrite;
    private readonly Func<SyntaxTree, SyntaxTree>? _change;
    private CSharpCompilation _compilation = CSharpCompilation.Create("None");
    private Assembly? _assembly;

    /// <param name="rewrite">False leaves all to the compiler's own <c>async</c>.</param>
    /// <param name="change">Changes a program before it is compiled.</param>
    public ProgramBatch(IEnumerable<ConformanceProgram> programs, bool rewrite, Func<SyntaxTree, SyntaxTree>? change = null)
    {
        _rewrite = rewrite;
        _change = change;
        var left = programs.ToList();
        for (var attempt = 0; attempt < MostAttempts && left.Count > 0 && !TryCompile(left); attempt++)
            left.RemoveAll(program => _errors.ContainsKey(program.Name));
    }

    /// <param name="assembly">All programs, as some other compiler has compiled them.</param>
    public ProgramBatch(Assembly assembly) => _assembly = assembly;

    /// <summary>What the compiler said of a program that it refused, with the files generated for it; null for all others.</summary>
    public string? ErrorsOf(ConformanceProgram program) =>
        _errors.TryGetValue(program.Name, out var errors) ? errors
        : _assembly is null ? "the batch did not compile"
        : null;

    /// <summary>The program's <c>Main</c>, called as any other code calls it.</summary>
    public CoTask Start(ConformanceProgram program) =>
        _assembly!.GetType(EntryClass, throwOnError: true)!.GetMethod(EntryName(program))!.CreateDelegate<Func<CoTask>>()();

    /// <summary>The program's <c>[CoTask]</c> methods, and why each falls back; null for those that have a frame.</summary>
    public IEnumerable<(string Name, string? Reason)> MethodsOf(ConformanceProgram program)
    {
        var tree = _compilation.SyntaxTrees.Single(tree => tree.FilePath == program.Path);
        var model = _compilation.GetSemanticModel(tree);
        foreach (var method in tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>())
        {
            if (model.GetDeclaredSymbol(method) is { } symbol && CoGen.Generator.RuntimeNames.IsMarked(symbol))
                yield return (symbol.Name, HasFrame(symbol) ? null : Reason(method, symbol, model));
        }
        foreach (var function in tree.GetRoot().DescendantNodes().OfType<LocalFunctionStatementSyntax>())
        {
            if (model.GetDeclaredSymbol(function) is { } symbol && CoGen.Generator.RuntimeNames.IsMarked(symbol))
                yield return (
                    symbol.Name,
                    Shown(CoGen.Generator.Diagnostics.LocalFunctions.Reason(function, model, CancellationToken.None))
                );
        }
    }

    /// <summary>The programs that compiled, with what was generated for them.</summary>
    public CSharpCompilation Compilation => _compilation;

    /// <summary>The text generated for a program.</summary>
    public string GeneratedFor(ConformanceProgram program) =>
        string.Join('\n', _compilation.SyntaxTrees.Where(tree => IsGeneratedFor(tree, program)).Select(tree => tree.ToString()));

    private static bool HasFrame(IMethodSymbol method) =>
        !CoGen.Generator.Parsing.ExtensionBlocks.Host(method).GetTypeMembers(TaskNames.Frame(method)).IsEmpty;

    private static string Reason(MethodDeclarationSyntax method, IMethodSymbol symbol, SemanticModel model)
    {
        return Shown(Coverage.Find(method, symbol, model, CancellationToken.None)) ?? "no reason given";
    }

    private static string? Shown(FallbackReason? reason) =>
        reason is null ? null : $"{reason.Construct} at {reason.Location.GetLineSpan()}";

    /// <summary>The programs before the generator's run.</summary>
    public static CSharpCompilation Uncompiled(IReadOnlyList<ConformanceProgram> programs, Func<SyntaxTree, SyntaxTree>? change = null)
    {
        var entries = programs.Select(p => $"    public static CoTask {EntryName(p)}() => global::{p.Namespace}.Program.Main();");
        var trees = programs
            .Select(program => Parse(program.Source, program.Path))
            .Select(tree => change is null ? tree : change(tree))
            .Append(Parse(ProgramUsings.Text, "Usings.cs"))
            .Append(Parse($"public static class {EntryClass}\n{{\n{string.Join('\n', entries)}\n}}\n", "Entries.cs"));
        return TestCompilation.Create("Conformance", [], Support).RemoveAllSyntaxTrees().AddSyntaxTrees(trees);
    }

    private bool TryCompile(List<ConformanceProgram> programs)
    {
        var compilation = Uncompiled(programs, Change);
        TestCompilation.Driver(_rewrite, ParseOptions).RunGeneratorsAndUpdateCompilation(compilation, out var updated, out var diagnostics);
        Assert.Empty(diagnostics);
        _compilation = (CSharpCompilation)updated;
        using var image = new MemoryStream();
        using var symbols = new MemoryStream();
        var options = new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb);
        var result = _compilation.Emit(image, symbols, options: options);
        var errors = result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        foreach (var error in errors)
            Blame(error, programs);
        if (errors.Count > 0)
            return false;
        image.Position = symbols.Position = 0;
        _assembly = new AssemblyLoadContext("Conformance").LoadFromStream(image, symbols);
        return true;
    }

    private void Blame(Diagnostic error, List<ConformanceProgram> programs)
    {
        var tree = error.Location.SourceTree;
        var culprit =
            programs.FirstOrDefault(program => tree?.FilePath == program.Path || IsGeneratedFor(tree, program))
            ?? NamedNear(error, programs);
        if (culprit is null)
            Assert.Fail($"{error}\n{tree}");
        if (!_errors.TryGetValue(culprit.Name, out var text))
            text = GeneratedFor(culprit);
        _errors[culprit.Name] = $"{error}\n{text}";
    }

    // The interceptors of all programs share a file.
    private static ConformanceProgram? NamedNear(Diagnostic error, List<ConformanceProgram> programs)
    {
        if (error.Location.SourceTree is not { } tree)
            return null;
        var lines = tree.GetText().Lines;
        var line = error.Location.GetLineSpan().StartLinePosition.Line;
        var near = lines.Skip(line - 2).Take(9).Select(l => l.ToString()).ToList();
        return programs.FirstOrDefault(program =>
            near.Any(text => text.Contains($"global::{program.Namespace}.", StringComparison.Ordinal))
        );
    }

    private static bool IsGeneratedFor(SyntaxTree? tree, ConformanceProgram program) =>
        tree is not null && Path.GetFileName(tree.FilePath).StartsWith(program.Namespace + ".", StringComparison.Ordinal);

    private static string EntryName(ConformanceProgram program) => program.Name.Replace('.', '_');

    private SyntaxTree Change(SyntaxTree tree) => _change is null ? tree : _change(tree);

    /// <summary>A file as the batch reads it.</summary>
    public static SyntaxTree Parse(string source, string path) =>
        CSharpSyntaxTree.ParseText(source, ParseOptions, path, System.Text.Encoding.UTF8);
}
