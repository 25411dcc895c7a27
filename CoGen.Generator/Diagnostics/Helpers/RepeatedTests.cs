using CoGen.Generator.Diagnostics.Misuse;
using CoGen.Generator.Graphs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Helpers;

/// <summary>
/// Tests that a body makes more than once and that come out alike each time, for what they test never changes:
/// <c>if (early) await Sys.ReadWait(s); … if (early) s.Receive(buffer);</c>
/// </summary>
internal static class RepeatedTests
{
    // More would be too many combinations of outcomes to look at.
    private const int MaxTests = 3;

    /// <summary>The tests, which go by how the code writes them.</summary>
    public static IReadOnlyList<string> In(ControlFlowGraph graph)
    {
        var written = new Lazy<HashSet<string>>(() => [.. graph.OriginalOperation.Syntax.DescendantNodes().SelectMany(WrittenBy)]);
        return
        [
            .. graph
                .Blocks.Where(b => b.ConditionKind != ControlFlowConditionKind.None)
                .Select(b => Positive(b.BranchValue!))
                .GroupBy(c => c.Syntax.ToString())
                .Where(g => g.Count() > 1 && g.All(IsOfVariables))
                .Where(g => g.SelectMany(VariablesOf).GroupBy(v => v.Name).All(named => IsFixed([.. named], written.Value)))
                .Select(g => g.Key),
        ];
    }

    /// <summary>Those of the tests that a place stands under.</summary>
    public static IReadOnlyList<string> Around(SyntaxNode place, IReadOnlyList<string> tests)
    {
        if (tests.Count == 0)
            return [];
        var conditions = Guards.ConditionsOf(place).SelectMany(c => c.DescendantNodesAndSelf()).Select(c => c.ToString());
        return [.. tests.Intersect(conditions).Take(MaxTests)];
    }

    /// <summary>Every combination of outcomes of some tests.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, bool>> Outcomes(IReadOnlyList<string> tests)
    {
        var outcomes = new List<Dictionary<string, bool>> { new() };
        foreach (var test in tests)
            outcomes = [.. outcomes.SelectMany(o => new[] { true, false }.Select(v => new Dictionary<string, bool>(o) { [test] = v }))];
        return outcomes;
    }

    private static IOperation Positive(IOperation condition) =>
        condition is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not ? Positive(not.Operand) : condition;

    private static bool IsOfVariables(IOperation test) =>
        test switch
        {
            { ConstantValue.HasValue: true } or ILocalReferenceOperation or IParameterReferenceOperation => true,
            IBinaryOperation { OperatorMethod: null } or IConversionOperation { OperatorMethod: null } or IIsNullOperation => Parts(test),
            IIsPatternOperation
            {
                Pattern: IConstantPatternOperation or INegatedPatternOperation { Pattern: IConstantPatternOperation }
            } o => IsOfVariables(o.Value),
            _ => false,
        };

    private static bool Parts(IOperation test) => test.ChildOperations.All(IsOfVariables);

    private static IEnumerable<ISymbol> VariablesOf(IOperation test) =>
        test.DescendantsAndSelf()
            .Select(o => (o as ILocalReferenceOperation)?.Local ?? (ISymbol?)(o as IParameterReferenceOperation)?.Parameter)
            .OfType<ISymbol>();

    private static bool IsFixed(ISymbol[] named, HashSet<string> written) =>
        named.Distinct(SymbolEqualityComparer.Default).Count() == 1
        && !written.Contains(named[0].Name)
        && !named[0]
            .DeclaringSyntaxReferences.Any(r =>
                r.GetSyntax().AncestorsAndSelf().TakeWhile(n => n is not MemberDeclarationSyntax).Any(IsLoop)
            );

    private static bool IsLoop(SyntaxNode node) =>
        node is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax or LabeledStatementSyntax;

    private static IEnumerable<string> WrittenBy(SyntaxNode node)
    {
        var target = node switch
        {
            AssignmentExpressionSyntax o => o.Left,
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } o =>
                o.Operand,
            PostfixUnaryExpressionSyntax o => o.Operand,
            ArgumentSyntax { RefKindKeyword.RawKind: not 0 } o => o.Expression,
            RefExpressionSyntax o => o.Expression,
            _ => null,
        };
        return target is null ? [] : target.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Select(n => n.Identifier.ValueText);
    }
}
