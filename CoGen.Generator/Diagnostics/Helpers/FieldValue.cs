using System.Collections.Immutable;
using CoGen.Generator.Diagnostics.Blocking;
using CoGen.Generator.Diagnostics.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Helpers;

/// <summary>What is known of a field, or of a property that is one, from all the places that assign it.</summary>
/// <param name="Function">The one function it can hold, if it is a delegate, or a Lazy&lt;T&gt; made from one, assigned once.</param>
/// <param name="Held">The functions that are put into it, if it is a collection of delegates.</param>
/// <param name="Made">How the one object is made that it can hold.</param>
/// <param name="Source">What a reader, writer or stream in it stands on.</param>
/// <param name="Facts">What is known of everything that is put into it.</param>
internal sealed record FieldValue(
    IMethodSymbol? Function,
    ImmutableArray<IMethodSymbol> Held,
    IObjectCreationOperation? Made,
    BlockingFamily? Source,
    Facts Facts
)
{
    private static readonly FieldValue _unknown = new(null, [], null, null, Facts.None);

    public static FieldValue Of(ISymbol field, SummaryCache cache) =>
        field.DeclarationsIn(cache.Compilation).IsEmpty || !IsOwn(field)
            ? _unknown
            : cache.Fields.GetOrAdd(field.OriginalDefinition, f => Find(f, cache));

    /// <summary>Whether no other type can assign it.</summary>
    public static bool IsOwn(ISymbol field) =>
        field switch
        {
            IFieldSymbol { IsReadOnly: true } => true,
            IPropertySymbol { IsVirtual: false, IsOverride: false, IsAbstract: false } property => IsKept(property)
                && (property.SetMethod is null || property.SetMethod.DeclaredAccessibility == Accessibility.Private),
            _ => field.DeclaredAccessibility == Accessibility.Private,
        };

    /// <summary><c>Socket Listener { get; }</c></summary>
    private static bool IsKept(IPropertySymbol property) =>
        property
            .ContainingType.GetMembers()
            .OfType<IFieldSymbol>()
            .Any(f => SymbolEqualityComparer.Default.Equals(f.AssociatedSymbol?.OriginalDefinition, property.OriginalDefinition));

    private static FieldValue Find(ISymbol field, SummaryCache cache)
    {
        var values = Assigned(field).ToArray();
        if (values.Length == 0 || values.Contains(null))
            return _unknown;
        var operations = values.Select(v => Unconverted(FunctionBodies.ModelOf(v!, cache.Compilation).GetOperation(v!))).ToArray();
        var only = operations.Length == 1 ? operations[0] : null;
        return new FieldValue(
            FunctionIn(only),
            HeldFunctions.In(field, operations, cache.Compilation),
            only as IObjectCreationOperation,
            SourceIn(operations),
            // Nothing can be asked of null.
            values
                .Zip(operations, (text, value) => (Text: text!, Value: value))
                .Where(v => v.Value is not { ConstantValue: { HasValue: true, Value: null } })
                .Select(v => FactsOf(v.Text, v.Value, field, cache))
                .DefaultIfEmpty()
                .Aggregate((a, b) => a & b)
        );
    }

    private static Facts FactsOf(ExpressionSyntax text, IOperation? value, ISymbol field, SummaryCache cache) =>
        MakesNonBlocking(value, cache.Symbols) || (cache.Symbols.IsSocket(TypeOf(field)) && IsMadeNonBlocking(text, field))
            ? Facts.NonBlocking
        : EndedTasks.Are(value, cache.Compilation) ? Facts.Completed
        : Times.IsZero(value) ? Facts.Zero
        : value is { ConstantValue: { HasValue: true, Value: bool truth } } && HasInitializer(field) ? (truth ? Facts.True : Facts.False)
        : value is IObjectCreationOperation made && BlockingSymbols.HasBound(made) ? Facts.Bounded
        : value is IInvocationOperation { TargetMethod: var method } && BlockingSymbols.MakesUnbounded(method) ? Facts.Unbounded
        : Facts.None;

    private static BlockingFamily? SourceIn(IOperation?[] values)
    {
        var sources = values
            .Where(v => v is not { ConstantValue: { HasValue: true, Value: null } })
            .Select(StreamSources.Of)
            .Distinct()
            .ToArray();
        return sources is [var only] ? only : null;
    }

    public static IMethodSymbol? FunctionIn(IOperation? value) =>
        value switch
        {
            IAnonymousFunctionOperation f => f.Symbol,
            IMethodReferenceOperation { IsVirtual: false } m => m.Method,
            IDelegateCreationOperation o => FunctionIn(o.Target),
            IObjectCreationOperation { Arguments: [var first, ..] } o when BlockingSymbols.IsLazy(o.Type) => FunctionIn(
                Unconverted(first.Value)
            ),
            _ => null,
        };

    /// <summary>Whether a constructor's parameter is assigned anything, anywhere in its type.</summary>
    public static bool IsAssigned(IParameterSymbol parameter) => AssignedLater(parameter).Any();

    /// <summary>What is assigned to the field, anywhere in its type; null for what is no plain assignment.</summary>
    public static IEnumerable<ExpressionSyntax?> Assigned(ISymbol field)
    {
        foreach (var reference in field.DeclaringSyntaxReferences)
        {
            if (InitializerOf(reference) is { Value: var value })
                yield return value;
        }
        foreach (var value in AssignedLater(field))
            yield return value;
    }

    private static IEnumerable<ExpressionSyntax?> AssignedLater(ISymbol field)
    {
        foreach (var place in PlacesOf(field))
        {
            if (
                place.Parent
                is PostfixUnaryExpressionSyntax
                    or PrefixUnaryExpressionSyntax { RawKind: not (int)SyntaxKind.LogicalNotExpression }
            )
                yield return null;
            else if (place.Parent is AssignmentExpressionSyntax assignment && assignment.Left == place)
                yield return assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) ? assignment.Right : null;
            else if (Atomics.Of(place) is { } atomic)
            {
                if (atomic.Written is { } written)
                    yield return written;
            }
            else if (
                place.Parent
                is ArgumentSyntax { RefKindKeyword.RawKind: not 0 }
                    or ArgumentSyntax { Parent: TupleExpressionSyntax }
                    or RefExpressionSyntax
            )
                yield return null;
        }
    }

    /// <summary>Where its type names the field, or something of that name: <c>_field</c>, <c>this._field</c>.</summary>
    public static IEnumerable<ExpressionSyntax> PlacesOf(ISymbol field) =>
        field
            .ContainingType.DeclaringSyntaxReferences.SelectMany(type => type.GetSyntax().DescendantNodes())
            .OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == field.Name)
            .Select(name => name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : (ExpressionSyntax)name);

    /// <summary>Else a condition is false at first.</summary>
    public static bool HasInitializer(ISymbol field) => field.DeclaringSyntaxReferences.All(r => InitializerOf(r) is not null);

    private static EqualsValueClauseSyntax? InitializerOf(SyntaxReference declaration) =>
        declaration.GetSyntax() switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        };

    /// <summary>The type of what the field or property holds; null for other symbols.</summary>
    public static ITypeSymbol? TypeOf(ISymbol member) => (member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type;

    private static bool MakesNonBlocking(IOperation? value, BlockingSymbols symbols) =>
        value switch
        {
            IInvocationOperation o => o.TargetMethod.Name == "Listen" && symbols.IsNet(o.TargetMethod),
            IAwaitOperation { Operation: IInvocationOperation o } => o.TargetMethod.Name == "Accept" && symbols.IsSys(o.TargetMethod),
            IObjectCreationOperation { Initializer.Initializers: var initializers } o => symbols.IsSocket(o.Type)
                && initializers.Any(i =>
                    i
                        is ISimpleAssignmentOperation
                        {
                            Target: IPropertyReferenceOperation { Property.Name: "Blocking" },
                            Value.ConstantValue: { HasValue: true, Value: false },
                        }
                ),
            _ => false,
        };

    /// <summary><c>_socket = …; … _socket.Blocking = false;</c>, and nothing makes it blocking again.</summary>
    private static bool IsMadeNonBlocking(ExpressionSyntax assigned, ISymbol field)
    {
        var settings = field
            .ContainingType.DeclaringSyntaxReferences.SelectMany(r => r.GetSyntax().DescendantNodes())
            .OfType<AssignmentExpressionSyntax>()
            .Where(a =>
                a.Left is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Blocking", Expression: var owner }
                && (owner as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText is var member
                && (member ?? owner.ToString()) == field.Name
            )
            .ToArray();
        return settings.All(s => s.Right.IsKind(SyntaxKind.FalseLiteralExpression))
            && settings.Any(s => s.SpanStart > assigned.SpanStart && BlockAround(s) is { } block && block.Span.Contains(assigned.Span));
    }

    /// <summary>Where the statement is reached if its block is: that of a <c>try</c> is.</summary>
    private static BlockSyntax? BlockAround(ExpressionSyntax expression)
    {
        var block = expression.Parent?.Parent as BlockSyntax;
        while (block?.Parent is TryStatementSyntax { Parent: BlockSyntax outer } statement && statement.Block == block)
            block = outer;
        return block;
    }

    public static IOperation? Unconverted(IOperation? operation) =>
        operation is IConversionOperation { OperatorMethod: null } conversion ? Unconverted(conversion.Operand) : operation;
}
