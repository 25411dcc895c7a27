using CoGen.Generator.Diagnostics.Helpers;
using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>The framework's methods that invoke the functions they are given on the caller's thread: at once, or when their result is gone over.</summary>
internal static class DelegateInvokers
{
    /// <summary>LINQ's operators that give a sequence.</summary>
    public static bool AreLazy(IMethodSymbol method) => IsLinq(method) && IsSequence(method.ReturnType);

    /// <summary>Methods that have invoked their functions when they return, and gone over their sequence.</summary>
    public static bool AreEager(IMethodSymbol method) =>
        IsLinq(method)
            ? !IsSequence(method.ReturnType)
            : (method.ContainingType.Name, method.ContainingNamespace?.ToDisplayString()) switch
            {
                ("List", "System.Collections.Generic") => true,
                ("Array", "System") => true,
                ("ConcurrentDictionary", "System.Collections.Concurrent") => true,
                ("LazyInitializer", "System.Threading") => true,
                _ => false,
            };

    /// <summary>
    /// Whether the framework's method goes over a sequence it is given before it returns: <c>string.Join(",", lines)</c>,
    /// <c>list.AddRange(lines)</c>, <c>new List&lt;string&gt;(lines)</c>.
    /// </summary>
    public static bool GoOver(IMethodSymbol method, Compilation compilation) =>
        method.DeclarationsIn(compilation).IsEmpty
        && method.Parameters.Any(p => IsSequence(p.OriginalDefinition.Type))
        && (method.MethodKind == MethodKind.Constructor ? IsCollection(method.ContainingType) : !IsSequenceOrQuery(method.ReturnType));

    /// <summary>Whether it is gone over by such a method.</summary>
    public static bool IsGoneOver(IParameterSymbol parameter) => IsSequence(parameter.OriginalDefinition.Type);

    private static bool IsCollection(INamedTypeSymbol type) =>
        type.ContainingNamespace.ToDisplayString().StartsWith("System.Collections", StringComparison.Ordinal);

    // Queries and the like go over it later.
    private static bool IsSequenceOrQuery(ITypeSymbol type) =>
        type.Name
            is "IEnumerable"
                or "IOrderedEnumerable"
                or "IQueryable"
                or "ParallelQuery"
                or "IAsyncEnumerable"
                or "OrderablePartitioner";

    private static bool IsLinq(IMethodSymbol method) =>
        method.ContainingType is { Name: "Enumerable", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" } };

    private static bool IsSequence(ITypeSymbol type) => type is INamedTypeSymbol { Name: "IEnumerable" or "IOrderedEnumerable", Arity: 1 };
}
