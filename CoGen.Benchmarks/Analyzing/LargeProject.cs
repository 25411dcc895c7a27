using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CoGen.Benchmarks.Analyzing;

/// <summary>A project of 200,000 lines of ordinary code, with fifty tasks that call some of it.</summary>
internal static class LargeProject
{
    private const int Files = 1_000;
    private const int LinesAFile = 200;
    private const int Tasks = 50;

    private static readonly CSharpParseOptions _parseOptions = new CSharpParseOptions(LanguageVersion.CSharp14).WithFeatures([
        new("InterceptorsNamespaces", "CoGen.Generated"),
    ]);

    private static readonly MetadataReference[] _references =
    [
        .. Net100.References.All,
        MetadataReference.CreateFromFile(typeof(Scheduler).Assembly.Location),
    ];

    private static readonly SyntaxTree[] _trees =
    [
        .. Enumerable.Range(0, Files).Select(i => Parse(Ordinary(i), $"Ordinary{i}.cs")),
        .. Enumerable.Range(0, Tasks).Select(i => Parse(Task(i), $"Task{i}.cs")),
    ];

    /// <summary>A compilation in which nothing is bound yet.</summary>
    internal static CSharpCompilation Compile() =>
        CSharpCompilation.Create(
            "Large",
            _trees,
            _references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
        );

    internal static IEnumerable<(string Path, string Text)> Sources => _trees.Select(tree => (tree.FilePath, tree.ToString()));

    internal static int Lines => _trees.Sum(tree => tree.GetText().Lines.Count);

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, _parseOptions, path);

    private static string Ordinary(int number)
    {
        var text = new StringBuilder();
        text.AppendLine("using System; using System.Collections.Generic; using System.IO; using System.Linq; using System.Threading;");
        text.AppendLine("using System.Threading.Tasks;");
        text.AppendLine($"public class Ordinary{number}");
        text.AppendLine("{");
        text.AppendLine("    private readonly Dictionary<string, List<int>> _known = new();");
        for (var method = 0; method < LinesAFile / 14; method++)
            text.AppendLine(
                $$"""
                    public int Sum{{method}}(IEnumerable<int> numbers, string name)
                    {
                        var total = 0;
                        foreach (var number in numbers)
                        {
                            total += number;
                            if (_known.TryGetValue(name, out var list) && list.Count > number)
                                total -= list[number] + name.Length;
                            else
                                _known[name + number] = new List<int> { number, total };
                        }
                        return total == 0 ? File.ReadAllText(name).Length : Math.Max(total, Next{{method}}(numbers).Result);
                    }
                    private async Task<int> Next{{method}}(IEnumerable<int> numbers) { await Task.Yield(); return new List<int>(numbers).Count; }
                """
            );
        return text.AppendLine("}").ToString();
    }

    private static string Task(int number) =>
        $$"""
            using System; using System.Collections.Generic; using System.Net.Sockets; using System.Threading.Tasks; using CoGen;
            public static partial class Task{{number}}
            {
                [CoTask]
                public static async CoTask<int> Run(Socket socket, byte[] buffer)
                {
                    var total = 0;
                    for (var i = 0; i < 10; i++)
                    {
                        await Sys.ReadWait(socket);
                        total += socket.Receive(buffer);
                        total += new Ordinary{{number}}().Sum0(new List<int> { total, i }, "name");
                        await Sys.Yield();
                    }
                    return total;
                }
            }
            """;
}
