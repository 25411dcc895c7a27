using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Tests.Conformance.Fuzzing;

/// <summary>
/// Makes a failing program smaller as long as it fails in the same way: takes out statements and members, puts a block's content in
/// the place of what holds it, and simpler expressions in the place of expressions.
/// </summary>
internal sealed partial class Shrinker
{
    private const string Invalid = "invalid";

    private readonly ConformanceProgram _original;
    private readonly string _kind;
    private readonly Stopwatch _time = Stopwatch.StartNew();
    private readonly TimeSpan _patience;
    private CompilationUnitSyntax _root;

    private Shrinker(ConformanceProgram program, string problem, TimeSpan patience)
    {
        _original = program;
        _kind = Kind(problem);
        _patience = patience;
        _root = Parse(program.Source);
    }

    /// <returns>The smallest found in the time given; the program itself if it does not fail.</returns>
    public static ConformanceProgram Shrink(ConformanceProgram program, TimeSpan patience)
    {
        if (FuzzRun.Problem(program) is not { } problem || Kind(problem) == Invalid)
            return program;
        var shrinker = new Shrinker(program, problem, patience);
        while (shrinker.Pass()) { }
        return program with { Source = shrinker._root.NormalizeWhitespace(eol: "\n").ToFullString() + "\n" };
    }

    // Two failures are of one kind when they say the same about different programs.
    private static string Kind(string problem)
    {
        var error = ErrorCode().Match(problem);
        if (problem.Contains("does not compile as it is", StringComparison.Ordinal))
            return Invalid;
        if (error.Success && problem.Contains("does not compile", StringComparison.Ordinal))
            return error.Value;
        if (problem.StartsWith("CoGen failed", StringComparison.Ordinal))
            return problem.Split(':')[0];
        return problem.Contains("killed", StringComparison.Ordinal) ? "kill" : "trace";
    }

    [GeneratedRegex(@"CS\d{4}")]
    private static partial Regex ErrorCode();

    private static CompilationUnitSyntax Parse(string source) =>
        CSharpSyntaxTree.ParseText(source, Harness.TestCompilation.ParseOptions).GetCompilationUnitRoot();

    // One walk over the tree, the largest parts first; each success starts from the new tree.
    private bool Pass()
    {
        var progress = false;
        for (var index = 0; _time.Elapsed < _patience; )
        {
            var changes = Changes(_root).ToList();
            if (index >= changes.Count)
                return progress;
            if (Fails(changes[index]()))
                progress = true;
            else
                index++;
        }
        return false;
    }

    private bool Fails(CompilationUnitSyntax? candidate)
    {
        if (candidate is null)
            return false;
        var program = _original with { Source = candidate.ToFullString() };
        if (candidate.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            return false;
        if (FuzzRun.Problem(program) is not { } problem || Kind(problem) != _kind)
            return false;
        _root = candidate;
        return true;
    }

    private static IEnumerable<Func<CompilationUnitSyntax?>> Changes(CompilationUnitSyntax root)
    {
        foreach (
            var member in root.DescendantNodes().OfType<MemberDeclarationSyntax>().Where(member => member.Parent is TypeDeclarationSyntax)
        )
            yield return () => root.RemoveNode(member, SyntaxRemoveOptions.KeepNoTrivia);
        foreach (var type in root.DescendantNodes().OfType<TypeDeclarationSyntax>())
            yield return () => root.RemoveNode(type, SyntaxRemoveOptions.KeepNoTrivia);
        var statements = root.DescendantNodes().OfType<StatementSyntax>().Where(statement => statement.Parent is BlockSyntax).ToList();
        foreach (var statement in statements.OrderByDescending(statement => statement.Span.Length))
        {
            yield return () => root.RemoveNode(statement, SyntaxRemoveOptions.KeepNoTrivia);
            foreach (var inner in Inner(statement))
                yield return () => root.ReplaceNode(statement, inner.WithTriviaFrom(statement));
        }
        foreach (var clause in root.DescendantNodes().Where(IsOptional))
            yield return () => root.RemoveNode(clause, SyntaxRemoveOptions.KeepNoTrivia);
        foreach (var expression in root.DescendantNodes().OfType<ExpressionSyntax>().Where(CanBeReplaced))
        {
            foreach (var simpler in Simpler(expression))
                yield return () => root.ReplaceNode(expression, simpler.WithTriviaFrom(expression));
        }
    }

    private static bool IsOptional(SyntaxNode node) =>
        node is ElseClauseSyntax or CatchFilterClauseSyntax or FinallyClauseSyntax or SwitchSectionSyntax or AttributeListSyntax
        || node is CatchClauseSyntax { Parent: TryStatementSyntax { Catches.Count: > 1 } or TryStatementSyntax { Finally: not null } };

    private static IEnumerable<StatementSyntax> Inner(StatementSyntax statement)
    {
        foreach (var node in statement.ChildNodes())
        {
            if (node is StatementSyntax inner)
                yield return inner;
            else if (node is CatchClauseSyntax { Block: var handler })
                yield return handler;
            else if (node is FinallyClauseSyntax { Block: var cleanup })
                yield return cleanup;
            else if (node is SwitchSectionSyntax section)
                yield return SyntaxFactory.Block(section.Statements.Where(part => part is not BreakStatementSyntax));
        }
    }

    private static bool CanBeReplaced(ExpressionSyntax expression) =>
        expression is not (LiteralExpressionSyntax or TypeSyntax or InitializerExpressionSyntax or DeclarationExpressionSyntax)
        && expression.Parent is not (ExpressionStatementSyntax or TypeArgumentListSyntax);

    private static IEnumerable<ExpressionSyntax> Simpler(ExpressionSyntax expression)
    {
        yield return SyntaxFactory.ParseExpression("1");
        yield return SyntaxFactory.ParseExpression("true");
        foreach (
            var inner in expression.ChildNodes().OfType<ExpressionSyntax>().Where(inner => inner is not TypeSyntax or IdentifierNameSyntax)
        )
            yield return inner is IdentifierNameSyntax ? inner : SyntaxFactory.ParenthesizedExpression(inner.WithoutTrivia());
        if (expression is AwaitExpressionSyntax { Expression: InvocationExpressionSyntax { ArgumentList.Arguments: [.., var last] } })
            yield return last.Expression;
    }
}
