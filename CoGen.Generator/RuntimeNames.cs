using Microsoft.CodeAnalysis;

namespace CoGen.Generator;

/// <summary>The runtime's names, the only place where the generator spells them for itself.</summary>
internal static class RuntimeNames
{
    public const string Assembly = "CoGen.Runtime";
    public const string Namespace = "CoGen";
    public const string TaskAttribute = "CoGen.CoTaskAttribute";
    public const string ContractAttribute = "CoGen.CompilerServices.CoGenContractAttribute";

    /// <summary>The version of the contract between frames and runtime that this generator writes.</summary>
    public const int ContractVersion = 1;

    /// <summary>What stands on every generated type.</summary>
    public const string GeneratedCode = "[global::System.CodeDom.Compiler.GeneratedCode(\"CoGen\", \"0.1.0\")]";

    /// <summary>What stands on a method that its callers take in, whatever a profile says.</summary>
    public const string Inlined =
        "[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]";

    /// <summary>Keeps a generated member out of completion lists.</summary>
    public const string Hidden =
        "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";

    /// <summary>Whether the method is marked <c>[CoTask]</c>, on either part of a partial method.</summary>
    public static bool IsTask(IMethodSymbol method) => IsMarked(method) || (method.PartialImplementationPart is { } part && IsMarked(part));

    /// <summary>Whether the type is <c>CoTask</c> or <c>CoTask&lt;T&gt;</c>.</summary>
    public static bool IsTaskType(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "CoTask", Arity: <= 1, ContainingType: null } named && IsRuntime(named.ContainingNamespace);

    /// <summary>The type of a frame whose method returns this task, as callers know it.</summary>
    public static string Frame(ITypeSymbol task, Func<ITypeSymbol, string> write) =>
        "global::CoGen.CompilerServices.CoFrame" + (task is INamedTypeSymbol { TypeArguments: [var result] } ? $"<{write(result)}>" : "");

    /// <summary>Whether the attribute stands on this declaration.</summary>
    public static bool IsMarked(IMethodSymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "CoTaskAttribute", ContainingType: null } mark && IsRuntime(mark.ContainingNamespace))
                return true;
        }
        return false;
    }

    private static bool IsRuntime(INamespaceSymbol? name) => name is { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true };
}
