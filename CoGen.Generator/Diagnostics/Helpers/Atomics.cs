using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Diagnostics.Helpers;

/// <summary>A call that reads or writes a variable it is given by reference, and does nothing else with it: <c>Interlocked.Exchange</c>.</summary>
/// <param name="Written">What it writes; null if it only reads.</param>
internal sealed record Atomics(ExpressionSyntax? Written)
{
    /// <summary>Null where the place is given to none.</summary>
    public static Atomics? Of(ExpressionSyntax place)
    {
        if (place.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax { Arguments: var arguments } list } argument)
            return null;
        if (argument != arguments[0] || list.Parent is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call })
            return null;
        return (NameOf(call.Expression), call.Name.Identifier.ValueText, arguments.Count) switch
        {
            ("Interlocked", "Exchange" or "CompareExchange", > 1) or ("Volatile", "Write", 2) => new(arguments[1].Expression),
            ("Volatile", "Read", 1) => new((ExpressionSyntax?)null),
            _ => null,
        };
    }

    private static string? NameOf(ExpressionSyntax type) =>
        ((type as MemberAccessExpressionSyntax)?.Name ?? type as SimpleNameSyntax)?.Identifier.ValueText;
}
