using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Diagnostics;

/// <summary>The runtime's types that the analyzers ask for, resolved once a compilation.</summary>
internal sealed class CoGenSymbols
{
    private readonly INamedTypeSymbol _attribute;
    private readonly INamedTypeSymbol? _task;
    private readonly INamedTypeSymbol? _taskOfT;

    private CoGenSymbols(Compilation compilation, INamedTypeSymbol attribute)
    {
        _attribute = attribute;
        _task = compilation.GetTypeByMetadataName("CoGen.CoTask");
        _taskOfT = compilation.GetTypeByMetadataName("CoGen.CoTask`1");
        Sys = compilation.GetTypeByMetadataName("CoGen.Sys");
        Net = compilation.GetTypeByMetadataName("CoGen.Net");
        BlockingAttribute = compilation.GetTypeByMetadataName("CoGen.BlockingAttribute");
        NonBlockingAttribute = compilation.GetTypeByMetadataName("CoGen.NonBlockingAttribute");
    }

    public INamedTypeSymbol? Sys { get; }

    public INamedTypeSymbol? Net { get; }

    public INamedTypeSymbol? BlockingAttribute { get; }

    public INamedTypeSymbol? NonBlockingAttribute { get; }

    /// <summary>Whether the assembly can know nothing of CoGen: asked before its members' attributes are read.</summary>
    public bool IsFramework(IAssemblySymbol? assembly) => assembly is null || assembly.Name.StartsWith("System", StringComparison.Ordinal);

    /// <summary>Null when the compilation does not know CoGen: then there is nothing to analyze.</summary>
    public static CoGenSymbols? TryCreate(Compilation compilation) =>
        compilation.GetTypeByMetadataName(RuntimeNames.TaskAttribute) is { } attribute ? new(compilation, attribute) : null;

    /// <summary>Whether the method carries [CoTask].</summary>
    public bool IsMarked(IMethodSymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, _attribute))
                return true;
        }
        return false;
    }

    /// <summary>Whether the method returns CoTask or CoTask&lt;T&gt;.</summary>
    public bool ReturnsTask(IMethodSymbol method)
    {
        var type = method.ReturnType.OriginalDefinition;
        return SymbolEqualityComparer.Default.Equals(type, _task) || SymbolEqualityComparer.Default.Equals(type, _taskOfT);
    }

    /// <summary>Whether the body runs as a task, marked or not: as a frame or as a fallback, it is on the scheduler's thread.</summary>
    public bool RunsAsTask(IMethodSymbol method) => method.IsAsync && ReturnsTask(method);
}
