using CoGen.Generator.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Parsing;

/// <summary>From a call to its interception. Only calls of a name that some task bears are bound.</summary>
internal static class CallParser
{
    public static bool IsCandidate(SyntaxNode node) => node is InvocationExpressionSyntax call && NameOf(call) is not null;

    public static InterceptedCall? Parse(GeneratorSyntaxContext context, CancellationToken cancellation)
    {
        var call = (InvocationExpressionSyntax)context.Node;
        var model = context.SemanticModel;
        if (!TaskNameSet.Of(model.Compilation, cancellation).Contains(NameOf(call)!.Identifier.ValueText))
            return null;
        if (Redirection.AtCall(call, model, out var target, cancellation) != Refusal.None)
            return null;
        if (model.GetInterceptableLocation(call, cancellation) is not { } location)
            return null;
        return new InterceptedCall(
            location.Version,
            location.Data,
            Place(call),
            InterceptedMethodParser.Parse(Redirection.Definition(target!))
        );
    }

    // No path: it would differ from machine to machine.
    private static string Place(InvocationExpressionSyntax call)
    {
        var start = NameOf(call)!.GetLocation().GetLineSpan();
        return $"{Path.GetFileName(start.Path)}({start.StartLinePosition.Line + 1},{start.StartLinePosition.Character + 1})";
    }

    /// <summary>The name a call is written with: <c>M</c> in <c>x?.M&lt;int&gt;()</c>.</summary>
    public static SimpleNameSyntax? NameOf(InvocationExpressionSyntax call) =>
        call.Expression switch
        {
            SimpleNameSyntax name => name,
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            _ => null,
        };
}
