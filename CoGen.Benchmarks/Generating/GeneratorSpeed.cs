using System.Diagnostics;
using System.Text;
using CoGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Benchmarks.Generating;

/// <summary>
/// <c>generator</c>: what CoGen costs a build and an edit, as ratios taken in one run. Two sides of a ratio take turns, so that what
/// disturbs the machine disturbs both. <c>generator cold size</c> measures these two alone.
/// </summary>
internal static class GeneratorSpeed
{
    private const int Runs = 9;
    private const int WarmUps = 6;

    private static readonly (string Name, Func<Corpus, bool> Measure)[] Parts =
    [
        ("cold", Cold),
        ("compile", Compilation),
        ("unrelated", UnrelatedEdit),
        ("edit", EditInsideAMethod),
        ("calls", _ => OrdinaryCalls()),
        ("size", _ => Size()),
        ("build", WholeBuild.OfCorpus),
        ("large", _ => WholeBuild.OfLargeProject()),
    ];

    /// <param name="parts">Names of parts; none for all of them.</param>
    public static int Run(string[] parts)
    {
        var corpus = Corpus.Read();
        Console.WriteLine($"corpus: {corpus.MethodCount} task methods in {corpus.Files.Count} files");
        var ok = true;
        foreach (var (name, measure) in Parts)
            ok &= (parts.Length > 0 && !parts.Contains(name)) || measure(corpus);
        return ok ? 0 : 1;
    }

    private static bool Cold(Corpus corpus)
    {
        var (generate, bind) = Medians(
            corpus.Compile,
            compilation => Corpus.Driver(new CoTaskGenerator()).RunGenerators(compilation),
            corpus.Compile,
            Bind
        );
        return Report("cold generation, to binding the same bodies", generate, bind, 2.0);
    }

    // What the compiler does twice: the user's bodies stay, as the fallback.
    private static bool Compilation(Corpus corpus)
    {
        var (with, without) = Medians(
            corpus.Compile,
            static compilation =>
            {
                Corpus.Driver(new CoTaskGenerator()).RunGeneratorsAndUpdateCompilation(compilation, out var updated, out _);
                updated.Emit(Stream.Null);
            },
            corpus.Compile,
            static compilation => compilation.Emit(Stream.Null)
        );
        return Report("generating and compiling, to compiling alone", with, without, null);
    }

    // The bodies as a semantic model binds them.
    private static void Bind(CSharpCompilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var method in tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>())
            {
                if (method.AttributeLists.Count > 0 && ((SyntaxNode?)method.Body ?? method.ExpressionBody) is { } body)
                    model.GetOperation(body);
            }
        }
    }

    private static bool UnrelatedEdit(Corpus corpus)
    {
        var (edit, alone) = Medians(
            () => Edited(corpus, new CoTaskGenerator(), "Unrelated.cs", "1", "2"),
            state => state.Driver.RunGenerators(state.Compilation),
            () => Edited(corpus, new AttributeAlone(), "Unrelated.cs", "1", "2"),
            state => state.Driver.RunGenerators(state.Compilation)
        );
        return Report("an edit of an unrelated file, to ForAttributeWithMetadataName alone", edit, alone, 2.0);
    }

    private static bool EditInsideAMethod(Corpus corpus)
    {
        var file = corpus.Files.First(file => file.Path.EndsWith("/Async/Loops.cs", StringComparison.Ordinal)).Path;
        var (edit, alone) = Medians(
            () => Edited(corpus, new CoTaskGenerator(), file, "n == 2", "n == 3"),
            state => state.Driver.RunGenerators(state.Compilation),
            () => Edited(corpus, new AttributeAlone(), file, "n == 2", "n == 3"),
            state => state.Driver.RunGenerators(state.Compilation)
        );
        return Report("an edit inside one method, to ForAttributeWithMetadataName alone", edit, alone, null);
    }

    private static bool OrdinaryCalls()
    {
        var calls = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"        n += Math.Max(n, {i});\n"));
        var tasks = string.Concat(
            Enumerable.Range(0, 10).Select(i => $"    [CoTask] static async CoTask T{i}() {{ await Sys.Yield(); }}\n")
        );
        var source =
            $"using System;\nusing CoGen;\npartial class P\n{{\n    int M(int n)\n    {{\n{calls}        return n;\n    }}\n{tasks}}}\n";
        var (cold, bind) = Medians(
            () => Corpus.Compile([Corpus.Parse(source, "P.cs")]),
            compilation => Corpus.Driver(new CoTaskGenerator()).RunGenerators(compilation),
            () => Corpus.Compile([Corpus.Parse(source, "P.cs")]),
            static compilation => compilation.GetDiagnostics()
        );
        return Report("10,000 ordinary calls and ten tasks, cold, to compiling them", cold, bind, null);
    }

    private static bool Size()
    {
        var (large, small) = Medians(
            () => Corpus.Compile([Corpus.Parse(Long(5000), "P.cs")]),
            compilation => Corpus.Driver(new CoTaskGenerator()).RunGenerators(compilation),
            () => Corpus.Compile([Corpus.Parse(Long(1000), "P.cs")]),
            compilation => Corpus.Driver(new CoTaskGenerator()).RunGenerators(compilation)
        );
        return Report("a method of 5,000 statements, to one of 1,000", large, small, 7.5);
    }

    private static string Long(int statements)
    {
        var text = new StringBuilder(
            "using System;\nusing CoGen;\npartial class P\n{\n    [CoTask] static async CoTask<int> M(int n)\n    {\n"
        );
        for (var i = 0; i < statements / 5; i++)
        {
            text.Append($"        var a{i} = n * {i};\n        if (a{i} % 7 == 0)\n            n++;\n");
            text.Append(i % 4 == 0 ? "        await Sys.Yield();\n" : "        Console.WriteLine(n);\n");
            text.Append($"        n += a{i};\n");
        }
        return text.Append("        return n;\n    }\n}\n").ToString();
    }

    private static (GeneratorDriver Driver, CSharpCompilation Compilation) Edited(
        Corpus corpus,
        IIncrementalGenerator generator,
        string file,
        string before,
        string after
    )
    {
        var compilation = corpus.Compile();
        var driver = Corpus.Driver(generator).RunGenerators(compilation);
        var tree = compilation.SyntaxTrees.Single(tree => tree.FilePath == file);
        var text = tree.GetText();
        var at = text.ToString().IndexOf(before, StringComparison.Ordinal);
        var edited = tree.WithChangedText(text.Replace(at, before.Length, after));
        return (driver, compilation.ReplaceSyntaxTree(tree, edited));
    }

    private static (double First, double Second) Medians<TFirst, TSecond>(
        Func<TFirst> setUpFirst,
        Action<TFirst> first,
        Func<TSecond> setUpSecond,
        Action<TSecond> second
    )
    {
        var times = (new List<double>(), new List<double>());
        for (var run = 0; run < Runs + WarmUps; run++)
        {
            times.Item1.Add(Milliseconds(setUpFirst, first));
            times.Item2.Add(Milliseconds(setUpSecond, second));
        }
        return (Median(times.Item1), Median(times.Item2));
    }

    private static double Milliseconds<T>(Func<T> setUp, Action<T> run)
    {
        var state = setUp();
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        run(state);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    // The first runs compile the code that is measured.
    private static double Median(List<double> times) => times.Skip(WarmUps).Order().ElementAt(Runs / 2);

    internal static bool Report(string what, double first, double second, double? bar)
    {
        var ratio = first / second;
        var verdict =
            bar is null ? ""
            : ratio <= bar ? $", at most {bar}: yes"
            : $", at most {bar}: NO";
        Console.WriteLine($"{what}: {first:F1} ms / {second:F1} ms = {ratio:F2}{verdict}");
        return bar is null || ratio <= bar;
    }
}
