using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Tests.Conformance;

/// <summary>
/// Makes the kill's oracle of a program: <c>catch (E e) when (f)</c> → <c>catch (E e) when ((object)e is not TaskKilledException &amp;&amp;
/// (f))</c>. There a kill, thrown as an exception at the await, does what it does in a rewritten frame: no catch sees it and every
/// <c>finally</c> runs.
/// </summary>
internal sealed class KillFilters : CSharpSyntaxRewriter
{
    private int _names;

    public static SyntaxTree AddTo(SyntaxTree tree) => tree.WithRootAndOptions(new KillFilters().Visit(tree.GetRoot()), tree.Options);

    public override SyntaxNode? VisitCatchClause(CatchClauseSyntax node)
    {
        node = (CatchClauseSyntax)base.VisitCatchClause(node)!;
        var type = node.Declaration?.Type.ToString() ?? "global::System.Exception";
        var name = node.Declaration is { Identifier.RawKind: not 0 } declaration ? declaration.Identifier.Text : "__k" + ++_names;
        var filter = $"(object){name} is not global::CoGen.TaskKilledException";
        if (node.Filter is { } own)
            filter += $" && ({own.FilterExpression})";
        // Every line stays the line that it was: stack traces are compared.
        var (behind, last) = node.Filter is null ? ("", Breaks(node)) : (Breaks(node.Declaration), Breaks(node.Filter));
        var text = $"try {{ }} catch ({type} {name}){behind} when ({filter}){last} {{ }}";
        var changed = (TryStatementSyntax)SyntaxFactory.ParseStatement(text);
        return changed.Catches[0].WithBlock(node.Block);
    }

    // The line breaks behind the node, or behind a clause's head.
    private static string Breaks(SyntaxNode? node)
    {
        var end = node is CatchClauseSyntax clause ? clause.Block.OpenBraceToken.GetPreviousToken() : node?.GetLastToken() ?? default;
        return new string('\n', end.TrailingTrivia.Count(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)));
    }
}
