using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.EntityFrameworkCore;

namespace CoGen.Tests.Analyzers;

/// <summary>What marked-up test programs are compiled with: the framework from a package, nothing downloaded.</summary>
internal static class References
{
    public static IReadOnlyList<MetadataReference> EntityFramework { get; } =
    [
        MetadataReference.CreateFromFile(typeof(DbContext).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(RelationalQueryableExtensions).Assembly.Location),
    ];

    public static void AddTo(AnalyzerTest<DefaultVerifier> test)
    {
        test.ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        test.SolutionTransforms.Add(static (solution, _) => solution.ProjectIds.Aggregate(solution, AddTo));
    }

    private static Solution AddTo(Solution solution, ProjectId id)
    {
        var project = solution.GetProject(id)!;
        var options = (CSharpParseOptions)project.ParseOptions!;
        var compilation = (CSharpCompilationOptions)project.CompilationOptions!;
        return solution
            .AddMetadataReferences(id, Net100.References.All)
            .AddMetadataReference(id, MetadataReference.CreateFromFile(typeof(CoTask).Assembly.Location))
            .WithProjectCompilationOptions(id, compilation.WithAllowUnsafe(true).WithNullableContextOptions(NullableContextOptions.Enable))
            .WithProjectParseOptions(id, options.WithLanguageVersion(LanguageVersion.CSharp14));
    }
}
