using CoGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CoGen.Tests.CrossAssembly;

/// <summary>Tasks of an assembly that is referenced under an alias.</summary>
public sealed class ExternAliasTest : IDisposable
{
    private const string Library = """
        namespace Lib;
        public partial class Thing<T>
        {
            public T? Value;
            [CoTask] public async CoTask<Thing<T>> Set(T value) { await Sys.Yield(); Value = value; return this; }
        }
        """;

    private const string Program = """
        extern alias L;
        using L::Lib;
        partial class Program
        {
            static void Main() => new Scheduler().Run(new Thing<int>().Set(1));

            [CoTask] static async CoTask<int> Body()
            {
                var thing = await new Thing<int>().Set(await Task.FromResult(2));
                await Sys.Yield();
                return thing.Value + (await new L::Lib.Thing<L::Lib.Thing<int>>().Set(thing)).Value!.Value;
            }
        }
        """;

    private readonly string _file = Path.Combine(Path.GetTempPath(), $"Library{Guid.NewGuid():N}.dll");

    [Theory]
    [InlineData(true, "global", "L")]
    [InlineData(true, "L", null)]
    [InlineData(true, null, "L")]
    [InlineData(false, "L")]
    public void CallsReachItsFactoriesWhereTheyHaveNames(bool redirected, params string?[] aliases)
    {
        using (var image = File.Create(_file))
            Assert.True(Generated(TestCompilation.Create("Library", [Library], []), out _).Emit(image).Success);
        // As the build tells the compiler: one reference an alias.
        var references = aliases.Select(alias => MetadataReference.CreateFromFile(_file, new(aliases: alias is null ? default : [alias])));
        var updated = Generated(TestCompilation.Create("Client", [Program], references), out var files);
        Assert.DoesNotContain(updated.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(redirected, files.Contains("CoGen.Interceptors.g.cs"));
        Assert.Contains("Program.Body.g.cs", files);
    }

    public void Dispose() => File.Delete(_file);

    private static Compilation Generated(Compilation compilation, out IEnumerable<string> files)
    {
        var driver = TestCompilation.Driver().RunGeneratorsAndUpdateCompilation(compilation, out var updated, out _);
        files = driver.GetRunResult().GeneratedTrees.Select(tree => Path.GetFileName(tree.FilePath)).ToList();
        return updated;
    }
}
