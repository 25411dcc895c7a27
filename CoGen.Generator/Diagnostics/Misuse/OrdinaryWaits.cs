using CoGen.Generator.Diagnostics.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Diagnostics.Misuse;

/// <summary>
/// Whether an async function does nothing but wait for what a system call could wait for. Task.Delay is known by its syntax. A socket's
/// ReceiveAsync must be bound, since many a method is called so: in another file, where the body stands.
/// </summary>
internal static class OrdinaryWaits
{
    /// <summary>What the function waits with, or null where it awaits anything else as well.</summary>
    public static string? Only(IMethodSymbol function, SemanticModel caller, CancellationToken cancellation)
    {
        if (function.DeclarationsIn(caller.Compilation) is not [var only])
            return null;
        var model = only.SyntaxTree == caller.SyntaxTree ? caller : null;
        string? found = null;
        foreach (var node in TaskFunctions.OwnNodes(only.GetSyntax(cancellation)))
        {
            if (node is ForEachStatementSyntax { AwaitKeyword.RawKind: not 0 } or UsingStatementSyntax { AwaitKeyword.RawKind: not 0 })
                return null;
            if (node is LocalDeclarationStatementSyntax { AwaitKeyword.RawKind: not 0 })
                return null;
            if (node is not AwaitExpressionSyntax await)
                continue;
            model ??= FunctionBodies.ModelOf(await, caller.Compilation);
            if (Wait(await.Expression, model, cancellation) is not { } wait)
                return null;
            found ??= wait;
        }
        return found;
    }

    private static string? Wait(ExpressionSyntax awaited, SemanticModel model, CancellationToken cancellation)
    {
        if (
            awaited
            is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } access }
        )
            return null;
        return name switch
        {
            "ConfigureAwait" => Wait(access.Expression, model, cancellation),
            "Delay" or "Yield" when access.Expression is IdentifierNameSyntax { Identifier.ValueText: "Task" } => "Task." + name,
            "AcceptAsync"
            or "ReceiveAsync"
            or "SendAsync"
            or "ConnectAsync"
                when model.GetTypeInfo(access.Expression, cancellation).Type is { Name: "Socket", ContainingNamespace: var space }
                    && space.ToDisplayString() == "System.Net.Sockets" => "Socket." + name,
            _ => null,
        };
    }
}
