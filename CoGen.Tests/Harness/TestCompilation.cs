using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using CoGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CoGen.Tests.Harness;

/// <summary>Compilations of test sources as a project that uses CoGen would compile them, and the generator's run over them.</summary>
internal static class TestCompilation
{
    public static CSharpParseOptions ParseOptions { get; } =
        new CSharpParseOptions(LanguageVersion.CSharp14).WithFeatures([new("InterceptorsNamespaces", "CoGen.Generated;App")]);

    public static MetadataReference Runtime { get; } = MetadataReference.CreateFromFile(typeof(CoTask).Assembly.Location);

    private const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading.Tasks;
        global using CoGen;
        """;

    // What programs write to, as static state of the compiled assembly; read by TestProgram.
    private const string Log = """
        internal static class Log
        {
            public static readonly List<string> Lines = [];
            public static void Write(object? line) => Lines.Add(line?.ToString() ?? "null");
            public static T Value<T>(string name, T value) { Lines.Add($"{name} = {value}"); return value; }
        }
        """;

    public static CSharpCompilation Create(params string[] sources) => Create("Test", sources, []);

    public static CSharpCompilation Create(string name, IEnumerable<string> sources, IEnumerable<MetadataReference> references)
    {
        var trees = sources.Prepend(GlobalUsings).Append(Log).Select((source, i) => Parse(source, PathOf(i)));
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            allowUnsafe: true,
            optimizationLevel: OptimizationLevel.Debug
        );
        return CSharpCompilation.Create(name, trees, [.. Net100.References.All, Runtime, .. references], options);
    }

    /// <summary>Sources are File1.cs, File2.cs and so on, at the root.</summary>
    public static SyntaxTree Parse(string source, string path) =>
        CSharpSyntaxTree.ParseText(SourceText.From(source, System.Text.Encoding.UTF8), ParseOptions, path);

    /// <summary>A driver that has not run; steps are tracked.</summary>
    /// <param name="rewrite">False sets the project's property CoGenRewrite to false.</param>
    /// <param name="parse">Parse options where they are not the usual ones.</param>
    public static GeneratorDriver Driver(bool rewrite = true, CSharpParseOptions? parse = null) =>
        CSharpGeneratorDriver.Create(
            [new CoTaskGenerator().AsSourceGenerator()],
            parseOptions: parse ?? ParseOptions,
            optionsProvider: new TestOptions(rewrite ? [] : [new("build_property.CoGenRewrite", "false")]),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)
        );

    /// <summary>The driver after one run over the sources.</summary>
    public static GeneratorDriver Generate(params string[] sources) => Driver().RunGenerators(Create(sources));

    private static string PathOf(int index) => index == 0 ? "GlobalUsings.cs" : $"File{index}.cs";
}
