using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Benchmarks.Generating;

/// <summary>A generator that only finds the attribute: what an edit costs anyone who looks for one.</summary>
internal sealed class AttributeAlone : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var found = context.SyntaxProvider.ForAttributeWithMetadataName(
            "CoGen.CoTaskAttribute",
            static (node, _) => node is MethodDeclarationSyntax,
            static (task, _) => task.TargetSymbol.Name
        );
        context.RegisterSourceOutput(found.Collect(), static (output, names) => output.AddSource("Count.g.cs", $"// {names.Length}"));
    }
}
