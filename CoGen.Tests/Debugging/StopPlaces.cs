using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Tests.Debugging;

/// <summary>What a method's statements demand of the sequence points of its frame; the compiler's own points are the measure.</summary>
internal static class StopPlaces
{
    /// <summary>The faults of one rewritten method.</summary>
    /// <param name="compilers">The points of the compiler's own state machine, in this method's lines.</param>
    /// <param name="frames">The points of the frame class and of the types in it, in the user's file.</param>
    public static IEnumerable<string> Faults(
        MethodDeclarationSyntax method,
        IReadOnlyList<StopPoint> compilers,
        IReadOnlyList<StopPoint> frames
    )
    {
        compilers = [.. compilers, .. ForgottenHeads(method, compilers)];
        var more = method.DescendantNodes().Where(IsForgotten).Select(Line);
        var lines = compilers.SelectMany(point => new[] { point.Line, point.EndLine }).Concat(more).ToHashSet();
        foreach (var point in frames.Where(point => !lines.Contains(point.Line)))
            yield return $"false: {point}";
        foreach (var point in frames.Where(point => lines.Contains(point.Line) && !IsMeant(point, compilers, method)))
            yield return $"column: {point}";
        foreach (var statement in method.DescendantNodes().OfType<StatementSyntax>().Where(HasCode))
        {
            var expected = compilers.FirstOrDefault(point => IsAt(point, statement));
            var found = frames.Where(point => IsAt(point, statement)).ToList();
            if (expected is null)
                continue;
            if (found.Count != 1)
                yield return $"{found.Count} points instead of one: {Text(statement)} {string.Join(", ", found)}";
            // The end is told exactly where the line holds no other place.
            else if (found[0].Place != expected.Place && IsAlone(statement, compilers))
                yield return $"ends elsewhere: {found[0]} instead of {expected}";
        }
        foreach (var part in method.DescendantNodes().Where(IsPartOfHead))
        {
            if (compilers.Any(point => IsAt(point, part)) && !frames.Any(point => IsAt(point, part)))
                yield return $"no point: {Text(part)}";
        }
    }

    private static bool IsAt(StopPoint point, SyntaxNode node)
    {
        var start = node.GetLocation().GetLineSpan().StartLinePosition;
        return point.Line == start.Line + 1 && point.Column == start.Character + 1;
    }

    // What the head of a for, or of a using that declares, is made of; and the filter of a catch.
    private static bool IsPartOfHead(SyntaxNode node) =>
        node
            is CatchFilterClauseSyntax
                or VariableDeclarationSyntax { Parent: ForStatementSyntax or UsingStatementSyntax }
                or ExpressionSyntax { Parent: ForStatementSyntax, RawKind: not (int)SyntaxKind.TrueLiteralExpression };

    // The compiler forgets the arms of a switch in an expression that it spills, a using of null, and a lock on a Lock that is awaited.
    private static bool IsForgotten(SyntaxNode node) =>
        node is SwitchExpressionArmSyntax or UsingStatementSyntax or LockStatementSyntax { Expression: AwaitExpressionSyntax };

    // It also forgets the head of a switch whose sections declare what is captured. The frame has it.
    private static IEnumerable<StopPoint> ForgottenHeads(MethodDeclarationSyntax method, IReadOnlyList<StopPoint> compilers)
    {
        foreach (var choice in method.DescendantNodes().OfType<SwitchStatementSyntax>().Where(HasCapture))
        {
            var (start, end) = (choice.GetLocation().GetLineSpan().StartLinePosition, choice.CloseParenToken.GetLocation().GetLineSpan());
            if (!compilers.Any(point => point.Line == start.Line + 1 && point.Column == start.Character + 1))
                yield return new StopPoint(
                    "",
                    "__Resume",
                    "",
                    start.Line + 1,
                    start.Character + 1,
                    end.EndLinePosition.Line + 1,
                    end.EndLinePosition.Character + 1
                );
        }
    }

    private static bool HasCapture(SwitchStatementSyntax choice) =>
        choice.Sections.Any(static section =>
            section.DescendantNodes().Any(static inner => inner is LambdaExpressionSyntax or LocalFunctionStatementSyntax)
        );

    // A block's braces, a label, an empty statement and the head of an endless loop run no code of the user's.
    private static bool HasCode(StatementSyntax statement) =>
        statement
            is not (
                BlockSyntax
                or EmptyStatementSyntax
                or LabeledStatementSyntax
                or WhileStatementSyntax { Condition: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.TrueLiteralExpression } }
            );

    // Braces are right by line. So are the bodies of functions that share a line with other code, whose lengths may change.
    private static bool IsMeant(StopPoint point, IReadOnlyList<StopPoint> compilers, MethodDeclarationSyntax method)
    {
        var sameLine = compilers.Where(other => other.Line == point.Line).ToList();
        return sameLine.Any(other => other.Column == point.Column)
            || (IsBrace(point) && sameLine.Any(IsBrace))
            || point.Method != "__Resume"
            || method.DescendantNodes().Any(node => IsForgotten(node) && Line(node) == point.Line);
    }

    private static bool IsBrace(StopPoint point) => point.Line == point.EndLine && point.EndColumn == point.Column + 1;

    private static bool IsAlone(StatementSyntax statement, IReadOnlyList<StopPoint> compilers) =>
        compilers.Count(point => point.Line == Line(statement)) == 1
        && !statement.DescendantNodes().OfType<LambdaExpressionSyntax>().Any(lambda => Line(lambda.Body) == Line(statement));

    private static string Text(SyntaxNode statement)
    {
        var text = statement.ToString().Split('\n')[0];
        return $"line {Line(statement)}: {text}";
    }

    private static int Line(SyntaxNode node) => node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
}
