using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Diagnostics.Misuse;

/// <summary>
/// Whether an async function does nothing but wait for what a system call could wait for. Asked of the syntax alone: it may stand in
/// another file, and nothing need be bound.
/// </summary>
internal static class OrdinaryWaits
{
    /// <summary>What the function waits with, or null where it awaits anything else as well.</summary>
    public static string? Only(IMethodSymbol function, CancellationToken cancellation)
    {
        if (function.DeclaringSyntaxReferences is not [var only])
            return null;
        string? found = null;
        foreach (var node in TaskFunctions.OwnNodes(only.GetSyntax(cancellation)))
        {
            if (node is ForEachStatementSyntax { AwaitKeyword.RawKind: not 0 } or UsingStatementSyntax { AwaitKeyword.RawKind: not 0 })
                return null;
            if (node is LocalDeclarationStatementSyntax { AwaitKeyword.RawKind: not 0 })
                return null;
            if (node is not AwaitExpressionSyntax await)
                continue;
            if (Wait(await.Expression) is not { } wait)
                return null;
            found ??= wait;
        }
        return found;
    }

    private static string? Wait(ExpressionSyntax awaited) =>
        awaited
            is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } access }
            ? null
        : name == "ConfigureAwait" ? Wait(access.Expression)
        : name is "Delay" or "Yield" && access.Expression is IdentifierNameSyntax { Identifier.ValueText: "Task" } ? "Task." + name
        : name is "AcceptAsync" or "AcceptSocketAsync" or "ReceiveAsync" or "SendAsync" or "ConnectAsync" ? name
        : null;
}
