using CoGen.Generator.Diagnostics;
using CoGen.Generator.Models;
using CoGen.Generator.Reach;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Parsing;

/// <summary>From a file to its calls of tasks. Only calls of a name that some task bears are bound.</summary>
internal static class CallParser
{
    private static readonly TreeCache<CallList> Cache = new();
    private static readonly TreeCache<CallList> BaseCallers = new();

    public static EquatableArray<InterceptedCall> Parse(GeneratorSyntaxContext context, CancellationToken cancellation) =>
        Parse(context.Node, context.SemanticModel.Compilation, cancellation);

    /// <summary>The calls of a file, read once while the file and all declarations stay as they are.</summary>
    public static EquatableArray<InterceptedCall> Parse(SyntaxNode file, Compilation compilation, CancellationToken cancellation)
    {
        if (!TaskReach.Of(compilation, cancellation).Reaches(file.SyntaxTree))
            return [];
        var callsBase = BaseCalls.Any(file, compilation, cancellation);
        return (callsBase ? BaseCallers : Cache)
            .GetOrRead(
                file,
                callsBase ? Fingerprint.OfBases(compilation) : Fingerprint.Of(compilation),
                (file, compilation, cancellation),
                static file => new CallList(Read(file.file, file.compilation, file.cancellation))
            )!
            .Calls;
    }

    private sealed class CallList(EquatableArray<InterceptedCall> calls)
    {
        public EquatableArray<InterceptedCall> Calls { get; } = calls;
    }

    private static EquatableArray<InterceptedCall> Read(SyntaxNode file, Compilation compilation, CancellationToken cancellation)
    {
        var names = TaskNameSet.Of(compilation, cancellation);
        return file.DescendantNodes()
            .OfType<InvocationExpressionSyntax>()
            .Where(call => NameOf(call) is { } name && names.Contains(name.Identifier.ValueText))
            .Select(call => Read(call, Models.Of(call.SyntaxTree, compilation), cancellation))
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

    private static InterceptedCall? Read(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellation)
    {
        BindTask(call, model, cancellation);
        if (Redirection.AtCall(call, model, out var target, cancellation) != Refusal.None)
            return null;
        if (model.GetInterceptableLocation(call, cancellation) is not { } location)
            return null;
        var method = InterceptedMethodParser.Parse(Redirection.Definition(target!), model.Compilation);
        return new InterceptedCall(location.Version, location.Data, Place(call), method);
    }

    // Its body is bound as a whole sooner or later. A statement bound before those above it would be bound a second time then.
    private static void BindTask(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellation)
    {
        if (
            call.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { Body: { } body } method
            && TaskSyntax.FindMark(method.AttributeLists) is not null
        )
            model.GetOperation(body, cancellation);
    }

    // No path: it would differ from machine to machine.
    private static string Place(InvocationExpressionSyntax call)
    {
        var start = NameOf(call)!.GetLocation().GetLineSpan();
        return $"{Path.GetFileName(start.Path)}({start.StartLinePosition.Line + 1},{start.StartLinePosition.Character + 1})";
    }
}
