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
        if (type.IsAnonymousType)
            return LowerWithAtOnce(copy);
        var made = NewMade(copy, type);
        var original = Lower(copy.Expression);
        Emit(Assign(made, type.IsReferenceType ? original.Append(" with { }") : original), copy.Expression);
        LowerParts(new InitializedPlace(new Text().Read(made), type, null), copy.Initializer);
        return new Text().Read(made);
    }

    // What cannot be changed is made when all its values are there.
    private Text LowerWithAtOnce(WithExpressionSyntax copy)
    {
        var values = copy.Initializer.Expressions.OfType<AssignmentExpressionSyntax>().Select(static part => new Operand(part.Right));
        LowerOperands([new Operand(copy.Expression), .. values]);
        return Render(copy);
    }
}
