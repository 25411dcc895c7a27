using System.Collections.Immutable;
using CoGen.Generator.Diagnostics.Allocating;
using CoGen.Generator.Lowering;
using CoGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Analyzers;

/// <summary>CG0004: an await of a task that makes an object, or keeps one. Off by default: it is for who counts allocations.</summary>
/// <remarks>
/// What the awaited expression makes is seen in its operations; what the rewriting makes, such as closure objects, is known to the
/// rewriting, whose answer is looked up as CG0003 does.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CG0004AwaitAllocatesAnalyzer : MisuseAnalyzer
{
    private const int LongestAwait = 60;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.AwaitAllocates];

    private protected override void Register(ReachedCodeActions code, Misuse.MisuseSymbols symbols)
    {
        var awaited = new AwaitedAllocations(symbols);
        code.OnOperations(o => AnalyzeAwait(o, awaited), OperationKind.Await, OperationKind.Loop);
        if (!RewriteSwitch.IsSwitchedOff(code.Options.AnalyzerConfigOptionsProvider))
            code.OnNodes(AnalyzeMethod, SyntaxKind.MethodDeclaration);
    }

    private static void AnalyzeAwait(ReachedOperation context, AwaitedAllocations awaited)
    {
        var operand = context.Operation switch
        {
            IAwaitOperation await => await.Operation,
            IForEachLoopOperation { IsAsynchronous: true } loop => loop.Collection,
            _ => null,
        };
        if (operand is null || TaskFunctions.Around(context.Operation, context.ContainingSymbol) is not { } function)
            return;
        if (!RuntimeNames.IsTask(Redirection.Definition(function)))
            return;
        foreach (var (place, what) in awaited.In(operand))
            context.ReportDiagnostic(Report(place.Syntax.GetLocation(), context.Operation.Syntax, what));
    }

    private static void AnalyzeMethod(ReachedNode context)
    {
        var method = (MethodDeclarationSyntax)context.Node;
        if (FactoryMethod.At(context) is not { } implementation)
            return;
        foreach (var made in Coverage.Allocations(method, implementation, context.SemanticModel, context.CancellationToken))
        {
            var await = method.FindNode(new(method.SpanStart + made.Await.Start, made.Await.Length), getInnermostNodeForTie: true);
            context.ReportDiagnostic(Report(Head(await).GetLocation(), await, made.What));
        }
    }

    private static Diagnostic Report(Location location, SyntaxNode await, string what) =>
        Diagnostic.Create(Descriptors.AwaitAllocates, location, Text(await), what);

    // Of a whole loop only what it goes over.
    private static SyntaxNode Head(SyntaxNode await) => await is CommonForEachStatementSyntax loop ? loop.Expression : await;

    private static string Text(SyntaxNode await)
    {
        var text = await switch
        {
            CommonForEachStatementSyntax loop => "await foreach " + loop.Expression,
            UsingStatementSyntax use => "await using " + ((SyntaxNode?)use.Declaration ?? use.Expression),
            _ => await.ToString(),
        };
        text = string.Join(" ", text.Split((char[])[], StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= LongestAwait ? text : text.Substring(0, LongestAwait) + "…";
    }
}
