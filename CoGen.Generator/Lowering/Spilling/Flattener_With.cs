using CoGen.Generator.Lowering.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Flattening;

/// <summary><c>with</c> expressions whose values await: the copy is made first, as the compiler does, and then changed.</summary>
internal sealed partial class Flattener
{
    // r with { A = await b }  →  made = r with { }; made.A = …; made
    private Text LowerWith(WithExpressionSyntax copy)
    {
        if (Model.GetTypeInfo(copy.Expression).Type is not { } type)
        {
            _context.Refuse("this with expression holds an await", copy);
            return new Text();
        }
        if (type.IsAnonymousType || copy.Initializer.Expressions.Any(IsOutOfReach))
            return LowerWithAtOnce(copy, type);
        var made = _context.NewTemp("made", type, copy.Expression);
        var original = Lower(copy.Expression);
        Emit(Assign(made, type.IsReferenceType ? original.Append(" with { }") : original), copy.Expression);
        LowerParts(new InitializedPlace(new Text().Read(made), type, null), copy.Initializer);
        return new Text().Read(made);
    }

    private bool IsOutOfReach(ExpressionSyntax part) =>
        part is AssignmentExpressionSyntax { Left: var member }
        && Model.GetSymbolInfo(member).Symbol is IPropertySymbol { SetMethod: { IsInitOnly: true } setter }
        && _context.Accessors.To(setter) is null;

    // What cannot be changed is made when all its values are there; a record is copied before them too.
    private Text LowerWithAtOnce(WithExpressionSyntax copy, ITypeSymbol type)
    {
        if (type is INamedTypeSymbol named && named.InstanceConstructors.Any(IsOwnCopyConstructor))
            _context.Refuse("a generic record with a copy constructor of its own is copied beside an await", copy);
        var values = copy.Initializer.Expressions.OfType<AssignmentExpressionSyntax>().Select(static part => new Operand(part.Right));
        if (type is not { IsReferenceType: true, IsAnonymousType: false })
        {
            LowerOperands([new Operand(copy.Expression), .. values]);
            return Render(copy);
        }
        var made = _context.NewTemp("made", type, copy.Expression);
        Emit(Assign(made, Lower(copy.Expression).Append(" with { }")), copy.Expression);
        LowerOperands([.. values]);
        _context.Replacements[copy.Expression] = new Text().Read(made);
        return Render(copy);
    }

    // It would run twice.
    private static bool IsOwnCopyConstructor(IMethodSymbol constructor) =>
        constructor is { IsImplicitlyDeclared: false, Parameters: [var only] }
        && SymbolEqualityComparer.Default.Equals(only.Type, constructor.ContainingType);
}
