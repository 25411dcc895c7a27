using System.Reflection;
using System.Text;
using Basic.Reference.Assemblies;
using CoGen.Tests.Conformance;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CoGen.Benchmarks.Generating;

/// <summary>A project of a thousand task methods: the conformance programs, as often as it takes, each time in a namespace of their own.</summary>
internal sealed class Corpus
{
    private const int Methods = 1000;
    private const string Programs = "Programs/";
    private const string Support = "Support/";

    // What the programs are written against sees the runtime's internals, as the tests do.
    public const string AssemblyName = "CoGen.Tests";

    private const string SupportUsings = "using System.IO;using System.Threading;";

    public const string Unrelated = "class Unrelated { int Number() => 1; }";

    private static readonly CSharpParseOptions ParseOptions = new CSharpParseOptions(LanguageVersion.CSharp14).WithFeatures([
        new("InterceptorsNamespaces", "CoGen.Generated;Conformance"),
    ]);

    private static int s_runs;

    private Corpus(IReadOnlyList<(string Path, string Text)> files, int methods)
    {
        Files = files;
        MethodCount = methods;
    }

    public IReadOnlyList<(string Path, string Text)> Files { get; }

    public int MethodCount { get; }

    public static Corpus Read()
    {
        var files = new List<(string, string)> { ("Usings.cs", ProgramUsings.Text), ("Unrelated.cs", Unrelated) };
        files.AddRange(Resources(Support).Select(file => (file.Path, SupportUsings + file.Text)));
        var programs = Compiling(Resources(Programs), files);
        var methods = 0;
        for (var copy = 1; methods < Methods; copy++)
        {
            foreach (var (path, text) in programs.TakeWhile(_ => methods < Methods))
            {
                files.Add(($"Copy{copy}/{path}", text.Replace("Conformance.", $"Conformance.Copy{copy}.", StringComparison.Ordinal)));
                methods += text.Split("[CoTask]").Length - 1;
            }
        }
        // The support stands in the namespace that the programs' text names too.
        return new Corpus([.. files.Select(Restored)], methods);
    }

    /// <summary>A compilation that nobody has seen: the trees are new, and so is a declaration.</summary>
    public CSharpCompilation Compile() => Compile(Files.Select(file => Parse(file.Text, file.Path)));

    public static CSharpCompilation Compile(IEnumerable<SyntaxTree> trees)
    {
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            allowUnsafe: true,
            concurrentBuild: false
        );
        var unseen = Parse($"class Run{++s_runs};", "Run.cs");
        return CSharpCompilation.Create(AssemblyName, trees.Append(unseen), References, options);
    }

    public static SyntaxTree Parse(string text, string path) =>
        CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), ParseOptions, path);

    /// <summary>The driver of a first run.</summary>
    public static GeneratorDriver Driver(IIncrementalGenerator generator) =>
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: ParseOptions);

    private static MetadataReference[] References { get; } =
    [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(CoTask).Assembly.Location)];

    private static (string Path, string Text) Restored((string Path, string Text) file) =>
        (file.Path, System.Text.RegularExpressions.Regex.Replace(file.Text, @"(CoGen\.Tests\.)Conformance\.Copy\d+\.", "$1Conformance."));

    // A program that must be compiled in a way of its own is left out.
    private static List<(string Path, string Text)> Compiling(
        List<(string Path, string Text)> programs,
        IEnumerable<(string Path, string Text)> support
    )
    {
        var compilation = Compile(support.Concat(programs).Select(file => Parse(file.Text, file.Path)));
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        if (
            errors.FirstOrDefault(error => error.Location.SourceTree?.FilePath.StartsWith(Programs, StringComparison.Ordinal) != true) is
            { } fault
        )
            throw new InvalidOperationException(fault.ToString());
        var broken = errors.Select(error => error.Location.SourceTree!.FilePath).ToHashSet();
        return programs.FindAll(program => !broken.Contains(program.Path));
    }

    private static List<(string Path, string Text)> Resources(string folder)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var files = new List<(string, string)>();
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (!name.StartsWith(folder, StringComparison.Ordinal))
                continue;
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            files.Add((name.Replace('\\', '/'), reader.ReadToEnd()));
        }
        return files;
    }
}
