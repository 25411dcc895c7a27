using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>
/// Queries that are run by what goes over them: EF Core's, on the database, where they are asked for a result or enumerated; PLINQ's, where
/// they are enumerated. A query over objects in memory waits for nothing.
/// </summary>
internal static class BlockingQueries
{
    private const string Twin = "{this}.{name}Async{types}({args})";

    private static readonly BlockingEntry _result = Entry(BlockingFamily.Database, Twin);
    private static readonly BlockingEntry _enumeration = Entry(BlockingFamily.Database, null);
    private static readonly BlockingEntry _parallel = Entry(BlockingFamily.Parallel, null);

    /// <summary>The entry for a call that runs a query, or null.</summary>
    /// <param name="call">The call.</param>
    /// <param name="hasEntityFramework">Else a queryable is one over objects.</param>
    public static BlockingEntry? Find(IInvocationOperation call, bool hasEntityFramework)
    {
        var method = call.TargetMethod;
        if (method.Name == "GetEnumerator")
            return IsParallel(Source(call)?.Type) ? _parallel
                : hasEntityFramework && IsQueryable(Source(call)?.Type) ? _enumeration
                : null;
        if (!hasEntityFramework || !method.IsExtensionMethod && !method.IsStatic || !IsLinq(method) || !IsQueryable(Source(call)?.Type))
            return null;
        return method.ContainingType.Name switch
        {
            "Queryable" when !IsQueryable(method.ReturnType) && HasTwin(method) => _result,
            "Queryable" when !IsQueryable(method.ReturnType) => _enumeration,
            "Enumerable" when method.Name is "ToList" or "ToArray" or "ToDictionary" or "ToHashSet" => _result,
            "Enumerable" when method.Name is "ToLookup" => _enumeration,
            _ => null,
        };
    }

    /// <summary>EF Core has no twin of these.</summary>
    private static bool HasTwin(IMethodSymbol method) =>
        method.Name is not ("Aggregate" or "SequenceEqual" or "MinBy" or "MaxBy") && !method.Parameters.Any(p => p.Name == "defaultValue");

    /// <summary>Whether the call makes a query over objects: <c>list.AsQueryable()</c>, or one of such a query.</summary>
    /// <param name="call">The call.</param>
    /// <param name="isInMemory">Whether its source is one.</param>
    public static bool IsInMemory(IInvocationOperation call, bool isInMemory) =>
        IsLinq(call.TargetMethod)
        && call.TargetMethod.ContainingType.Name == "Queryable"
        && (isInMemory || (call.TargetMethod.Name == "AsQueryable" && !IsQueryable(Source(call)?.Type)));

    /// <summary>What is gone over, before it was converted to a sequence.</summary>
    private static IOperation? Source(IInvocationOperation call)
    {
        var source = call.Instance ?? (call.Arguments.IsEmpty ? null : call.Arguments[0].Value);
        while (source is IConversionOperation { OperatorMethod: null } conversion)
            source = conversion.Operand;
        return source;
    }

    private static bool IsLinq(IMethodSymbol method) => method.ContainingNamespace is { Name: "Linq", ContainingNamespace.Name: "System" };

    private static bool IsQueryable(ITypeSymbol? type) => type is not null && (IsIt(type) || type.AllInterfaces.Any(IsIt));

    private static bool IsIt(ITypeSymbol type) =>
        type is { Name: "IQueryable", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" } };

    private static bool IsParallel(ITypeSymbol? type) =>
        type
            is {
                Name: "ParallelQuery" or "OrderedParallelQuery",
                ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" }
            };

    private static BlockingEntry Entry(BlockingFamily family, string? form) =>
        new("System.Linq.Queryable", "", null, family, DiagnosticSeverity.Warning, form);
}
