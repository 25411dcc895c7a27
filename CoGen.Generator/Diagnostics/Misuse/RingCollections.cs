using CoGen.Generator.Diagnostics.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Misuse;

/// <summary>
/// Collections that a loop inside the ring walks: where one is empty, the inner loop's body, and the await in it, is never reached. A
/// sequence that is made anew each time, or read from somewhere, is no such collection.
/// </summary>
internal sealed class RingCollections(
    IReadOnlyList<IOperation> operations,
    IReadOnlyDictionary<CaptureId, List<IOperation>> captures,
    Compilation compilation
)
{
    private static readonly HashSet<string> _emptiness =
    [
        "Count",
        "Length",
        "LongLength",
        "IsEmpty",
        "Any",
        "Add",
        "AddRange",
        "AddLast",
        "AddFirst",
        "Insert",
        "Enqueue",
        "Push",
        "TryAdd",
    ];

    /// <summary>Whether the call is the compiler's own, for a <c>foreach</c> over a collection of the framework.</summary>
    public bool IsOfWalk(IInvocationOperation call) =>
        call is { IsImplicit: true, TargetMethod: { Name: "GetEnumerator" or "MoveNext" or "Dispose" } method }
        && !method.IsDeclaredIn(compilation);

    /// <summary>The collection that a <c>foreach</c> asks for its next element; null for any other call.</summary>
    public IOperation? WalkedBy(IInvocationOperation call) =>
        IsOfWalk(call)
        && call is { TargetMethod.Name: "MoveNext", Instance: IFlowCaptureReferenceOperation enumerator }
        && captures.TryGetValue(enumerator.Id, out var values)
        && values is [var only]
        && Unwrap(only) is IInvocationOperation { TargetMethod.Name: "GetEnumerator", Instance: { } walked }
            ? Source(walked)
            : null;

    /// <summary>The collection in <c>i &lt; list.Count</c>, where <c>i</c> was started at nothing.</summary>
    public static IOperation? CountedUpTo(IBinaryOperation condition) =>
        condition is { OperatorKind: BinaryOperatorKind.LessThan, LeftOperand: ILocalReferenceOperation { Local: var index } }
        && Unwrap(condition.RightOperand) is IPropertyReferenceOperation { Property.Name: "Count" or "Length", Instance: { } collection }
        && StartsAtZero(index)
            ? collection
            : null;

    /// <summary>Whether nothing speaks against it: neither how it was made nor what the function does with it.</summary>
    public bool MayBeEmpty(IOperation collection) =>
        Variable(collection) is { } variable
        && IsCollection(collection.Type)
        && !IsMadeFull(variable)
        && operations.Count(o => SymbolEqualityComparer.Default.Equals(Variable(o), variable)) <= 1
        && !IsAskedAbout(variable, collection.Syntax);

    private static bool StartsAtZero(ILocalSymbol index) =>
        index.DeclaringSyntaxReferences is [var declaration]
        && declaration.GetSyntax()
            is VariableDeclaratorSyntax
            {
                Parent.Parent: ForStatementSyntax,
                Initializer.Value: LiteralExpressionSyntax { Token.Value: 0 }
            };

    private static IOperation Unwrap(IOperation value) => value is IConversionOperation c ? Unwrap(c.Operand) : value;

    /// <summary>A copy has what the original has.</summary>
    private static IOperation Source(IOperation walked) =>
        Unwrap(walked) switch
        {
            IInvocationOperation { TargetMethod: { Name: "ToArray" or "ToList", ContainingType.Name: "Enumerable" } } o => Source(
                o.Arguments[0].Value
            ),
            IInvocationOperation { TargetMethod.Name: "ToArray", Instance: { } copied } => Source(copied),
            var other => other,
        };

    private ISymbol? Variable(IOperation value) =>
        value switch
        {
            ILocalReferenceOperation o => o.Local,
            IParameterReferenceOperation o => o.Parameter,
            IFieldReferenceOperation o => o.Field,
            IPropertyReferenceOperation { Property: var property } when IsStored(property) => property,
            _ => null,
        };

    /// <summary>Else what it gives may be made anew.</summary>
    private bool IsStored(IPropertySymbol property) =>
        property.IsDeclaredIn(compilation)
        && property
            .ContainingType.GetMembers()
            .OfType<IFieldSymbol>()
            .Any(f => property.Equals(f.AssociatedSymbol, SymbolEqualityComparer.Default));

    private static bool IsCollection(ITypeSymbol? type) =>
        type is IArrayTypeSymbol or { SpecialType: SpecialType.System_String }
        || type
            is INamedTypeSymbol
            {
                ContainingNamespace: { ContainingNamespace: { Name: "Collections", ContainingNamespace.Name: "System" } } space
            }
            && space.Name is "Generic" or "Concurrent" or "Immutable"
            && type.Name != "IEnumerable";

    private bool IsMadeFull(ISymbol variable) =>
        variable.DeclarationsIn(compilation).Select(r => r.GetSyntax()).Any(d => ValueOf(d) is { } value && HasElements(value));

    private static ExpressionSyntax? ValueOf(SyntaxNode declaration) =>
        declaration switch
        {
            VariableDeclaratorSyntax d => d.Initializer?.Value,
            PropertyDeclarationSyntax p => p.Initializer?.Value ?? p.ExpressionBody?.Expression,
            _ => null,
        };

    private static bool HasElements(ExpressionSyntax value) =>
        value switch
        {
            BaseObjectCreationExpressionSyntax o => o.Initializer?.Expressions.Count > 0,
            ArrayCreationExpressionSyntax { Initializer: { } i } => i.Expressions.Count > 0,
            ArrayCreationExpressionSyntax o => o.Type.RankSpecifiers[0].Sizes.All(s => s is not LiteralExpressionSyntax { Token.Value: 0 }),
            ImplicitArrayCreationExpressionSyntax => true,
            InitializerExpressionSyntax o => o.Expressions.Count > 0,
            CollectionExpressionSyntax o => o.Elements.Any(e => e is ExpressionElementSyntax),
            LiteralExpressionSyntax { Token.Value: string text } => text.Length > 0,
            _ => false,
        };

    /// <summary>Whether the function asks elsewhere if there is anything, or puts something in.</summary>
    private static bool IsAskedAbout(ISymbol variable, SyntaxNode place)
    {
        var member = place.FirstAncestorOrSelf<MemberDeclarationSyntax>(m => m is not GlobalStatementSyntax);
        return (member ?? place.SyntaxTree.GetRoot())
            .DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Any(n => n.Identifier.ValueText == variable.Name && !place.Span.Contains(n.Span) && IsAbout(n));
    }

    private static bool IsAbout(IdentifierNameSyntax name)
    {
        ExpressionSyntax whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return whole.Parent switch
        {
            MemberAccessExpressionSyntax a => a.Expression == whole && _emptiness.Contains(a.Name.Identifier.ValueText),
            ConditionalAccessExpressionSyntax or IsPatternExpressionSyntax => true,
            _ => false,
        };
    }
}
