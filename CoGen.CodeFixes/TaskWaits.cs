using CoGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.CodeFixes;

/// <summary>The system call that waits as an ordinary awaitable does.</summary>
internal static class TaskWaits
{
    /// <summary>The awaits of a function that system calls can take the place of.</summary>
    public static BodyChanges In(SyntaxNode declaration, SemanticModel model, CancellationToken cancellation)
    {
        var body = new BodyChanges();
        foreach (var await in TaskFunctions.OwnNodes(declaration).OfType<AwaitExpressionSyntax>())
        {
            // What no system call says the same as stays: a task may await it.
            if (Write(await.Expression, model, cancellation) is not { } text)
                continue;
            body.Changes.Add((await, current => Trivia.Await(text).WithTriviaFrom(current)));
            body.Needs += text;
        }
        return body;
    }

    /// <summary>What to await instead; null where nothing says the same.</summary>
    public static string? Write(ExpressionSyntax awaited, SemanticModel model, CancellationToken cancellation)
    {
        if (awaited is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call)
            return null;
        if (model.GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol method)
            return null;
        if (method.Name == "ConfigureAwait")
            return Write(access.Expression, model, cancellation);
        var on = access.Expression.ToString();
        var arguments = call.ArgumentList.Arguments.Select(a => a.ToString()).ToArray();
        var types = method.Parameters.Select(p => p.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)).ToArray();
        return (method.ContainingType.Name, method.Name, types, arguments) switch
        {
            ("Task", "Delay", ["int"], [var time]) => $"Sys.Sleep(TimeSpan.FromMilliseconds({time}))",
            ("Task", "Delay", ["TimeSpan"], [var time]) => $"Sys.Sleep({time})",
            ("Task", "Yield", _, []) => "Sys.Yield()",
            ("Socket", "AcceptAsync", [], []) => $"Sys.Accept({on})",
            ("Socket", "ConnectAsync", ["EndPoint"], [var end]) => $"Sys.Connect({on}, {end})",
            ("Socket", "ReceiveAsync", ["ArraySegment<byte>", ..], [var buffer]) when IsBytes(call, model) =>
                $"Sys.Receive({on}, {buffer})",
            ("Socket", "SendAsync", ["ArraySegment<byte>", ..], [var buffer]) when IsBytes(call, model) => $"Sys.Send({on}, {buffer})",
            ("Socket", "ReceiveAsync", ["Memory<byte>", ..], [var buffer]) => $"Sys.Receive({on}, {buffer})",
            ("Socket", "SendAsync", ["ReadOnlyMemory<byte>", ..], [var buffer]) => $"Sys.Send({on}, {buffer})",
            _ => null,
        };
    }

    private static bool IsBytes(InvocationExpressionSyntax call, SemanticModel model) =>
        model.GetTypeInfo(call.ArgumentList.Arguments[0].Expression).Type is IArrayTypeSymbol;
}
