using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.CodeFixes;

/// <summary>The system call that waits as an ordinary awaitable does.</summary>
internal static class TaskWaits
{
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
