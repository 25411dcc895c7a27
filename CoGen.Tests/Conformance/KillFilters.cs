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
    public static SyntaxTree AddTo(SyntaxTree tree) => tree.WithRootAndOptions(new KillFilters().Visit(tree.GetRoot()), tree.Options);

    public override SyntaxNode? VisitCatchClause(CatchClauseSyntax node)
    {
        node = (CatchClauseSyntax)base.VisitCatchClause(node)!;
        var type = node.Declaration?.Type.ToString() ?? "global::System.Exception";
        var name = node.Declaration is { Identifier.RawKind: not 0 } declaration ? declaration.Identifier.Text : "__k";
        if (node.Declaration is { } named && named.Identifier.IsKind(SyntaxKind.None))
            name = "__k";
        var filter = $"(object){name} is not global::CoGen.TaskKilledException";
        if (node.Filter is { } own)
            filter += $" && ({own.FilterExpression})";
        var changed = (TryStatementSyntax)SyntaxFactory.ParseStatement($"try {{ }} catch ({type} {name}) when ({filter}) {{ }}");
        return changed.Catches[0].WithBlock(node.Block);
    }
}
