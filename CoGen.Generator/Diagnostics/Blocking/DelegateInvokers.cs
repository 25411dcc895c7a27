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

    private static bool IsLinq(IMethodSymbol method) =>
        method.ContainingType is { Name: "Enumerable", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" } };

    private static bool IsSequence(ITypeSymbol type) => type is INamedTypeSymbol { Name: "IEnumerable" or "IOrderedEnumerable", Arity: 1 };
}
