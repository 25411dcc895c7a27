using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace CoGen.Tests.Harness;

/// <summary>
/// Source text compiled with the generator, loaded, and run. <see cref="Rewritten"/> and <see cref="Fallback"/> compile the same
/// source both ways: the second is the oracle, the compiler's own <c>async</c>.
/// </summary>
internal sealed class TestProgram
{
    private readonly Assembly _assembly;

    private TestProgram(CSharpCompilation compilation, GeneratorDriverRunResult generated, IEnumerable<TestProgram> libraries)
    {
        Files = generated.GeneratedTrees.ToDictionary(tree => Path.GetFileName(tree.FilePath), tree => tree.ToString());
        Compilation = compilation;
        var symbols = new MemoryStream();
        Image = Emit(compilation, Files, symbols);
        Reference = MetadataReference.CreateFromImage(Image);
        // Not collectible: with many contexts unloaded, the runtime (10.0.12) now and then frees objects that are still in use.
        var context = new AssemblyLoadContext(compilation.AssemblyName);
        foreach (var library in libraries)
            context.LoadFromStream(new MemoryStream(library.Image));
        _assembly = context.LoadFromStream(new MemoryStream(Image), symbols);
    }

    /// <summary>The generated files by hint name.</summary>
    public IReadOnlyDictionary<string, string> Files { get; }

    /// <summary>The hint names, without extension, of the methods that were truly rewritten: <c>App.Program.Sum</c>.</summary>
    public IEnumerable<string> RewrittenMethods =>
        Files.Where(file => file.Value.Contains("override", StringComparison.Ordinal)).Select(file => file.Key[..^".g.cs".Length]).Order();

    public CSharpCompilation Compilation { get; }

    /// <summary>For programs that use this one as a library.</summary>
    public MetadataReference Reference { get; }

    private byte[] Image { get; }

    public static TestProgram Rewritten(params string[] sources) => Compile("Test", sources, []);

    public static TestProgram Fallback(params string[] sources) => Compile("Test", sources, [], rewrite: false);

    /// <param name="libraries">Other programs that this one references.</param>
    public static TestProgram Compile(string name, string[] sources, TestProgram[] libraries, bool rewrite = true)
    {
        var compilation = TestCompilation.Create(name, sources, libraries.Select(library => library.Reference));
        var driver = TestCompilation.Driver(rewrite).RunGeneratorsAndUpdateCompilation(compilation, out var updated, out var diagnostics);
        Assert.Empty(diagnostics);
        return new TestProgram((CSharpCompilation)updated, driver.GetRunResult(), libraries);
    }

    /// <summary>Calls a static method without parameters.</summary>
    /// <returns>The lines it wrote to <c>Log</c>.</returns>
    public IReadOnlyList<string> Run(string type = "Program", string method = "Main")
    {
        const BindingFlags flags = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        var lines = (List<string>)_assembly.GetType("Log", throwOnError: true)!.GetField("Lines")!.GetValue(null)!;
        lines.Clear();
        try
        {
            _assembly.GetType(type, throwOnError: true)!.GetMethod(method, flags)!.Invoke(null, null);
        }
        catch (TargetInvocationException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerException!);
        }
        return lines.ToList();
    }

    private static byte[] Emit(CSharpCompilation compilation, IReadOnlyDictionary<string, string> files, Stream symbols)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        symbols.Position = 0;
        if (!result.Success)
        {
            var errors = result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString());
            var sources = files.Select(file => $"// ==== {file.Key}\n{file.Value}");
            Assert.Fail(string.Join('\n', errors.Concat(sources)));
        }
        return image.ToArray();
    }
}
