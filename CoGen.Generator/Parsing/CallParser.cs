using System.Runtime.CompilerServices;
using CoGen.Generator.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Parsing;

/// <summary>From a file to its calls of tasks. Only calls of a name that some task bears are bound.</summary>
internal static class CallParser
{
    private static readonly TreeCache<InterceptedCall> Cache = new();
    private static readonly ConditionalWeakTable<SyntaxTree, InvocationExpressionSyntax[]> Invocations = new();

    public static EquatableArray<InterceptedCall> Parse(GeneratorSyntaxContext context, CancellationToken cancellation)
    {
        var compilation = context.SemanticModel.Compilation;
        var names = TaskNameSet.Of(compilation, cancellation);
        return CallsIn(context.Node)
            .Where(call => names.Contains(NameOf(call)!.Identifier.ValueText))
            .Select(call => ParseCall(call, context.SemanticModel, cancellation))
            .OfType<InterceptedCall>()
            .ToEquatableArray();
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

    private static InvocationExpressionSyntax[] CallsIn(SyntaxNode root) =>
        Invocations.GetValue(
            root.SyntaxTree,
            static tree =>
                [.. tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>().Where(static call => NameOf(call) is not null)]
        );

    private static InterceptedCall? ParseCall(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellation) =>
        // Whether the base's method has a frame is a question to its body.
        call.Expression
            is MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax }
            ? Read(call, model, cancellation)
            : Cache.GetOrRead(
                call,
                model.Compilation,
                (call, model, cancellation),
                static state => Read(state.call, state.model, state.cancellation)
            );

    private static InterceptedCall? Read(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellation)
    {
        if (Redirection.AtCall(call, model, out var target, cancellation) != Refusal.None)
            return null;
        if (model.GetInterceptableLocation(call, cancellation) is not { } location)
            return null;
        var method = InterceptedMethodParser.Parse(Redirection.Definition(target!));
        return new InterceptedCall(location.Version, location.Data, Place(call), method);
    }

    // No path: it would differ from machine to machine.
    private static string Place(InvocationExpressionSyntax call)
    {
        var start = NameOf(call)!.GetLocation().GetLineSpan();
        return $"{Path.GetFileName(start.Path)}({start.StartLinePosition.Line + 1},{start.StartLinePosition.Character + 1})";
    }
}
