using CoGen.Generator.Lowering.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Lowering.Flattening;

/// <summary>Collection expressions: most are built when all elements are there; some are made first and grow.</summary>
internal sealed partial class Flattener
{
    // [.. a, await b]  →  T[] value = [.. a]; …; [.. value, b]
    private Text CopySpread(Operand spread, Text value)
    {
        var temp = _context.NewTemp("value", Model.Compilation.CreateArrayTypeSymbol(spread.Spread!.Element), spread.Syntax);
        Emit(Assign(temp, new Text("[.. ").Append(value).Append("]")), spread.Syntax);
        return new Text().Read(temp);
    }

    private static bool IsCopiedAlone(IReadOnlyList<Operand> operands, int i) =>
        operands[i].Spread?.CopiedAfter == i + 1 && operands.Take(i).All(operand => operand.Spread?.CopiedAfter != i + 1);

    private void CopySpreads(IReadOnlyList<Operand> operands, int evaluated)
    {
        if (IsCopiedAlone(operands, evaluated - 1))
            return;
        foreach (var operand in operands.Take(evaluated).Where(operand => operand.Spread?.CopiedAfter == evaluated))
            _context.Replacements[operand.Syntax] = CopySpread(operand, Render(operand.Syntax));
    }

    // HashSet<int> s = [await a, .. b]  →  made = new HashSet<int>(); made.Add(…); foreach (var item in b) made.Add(item); made
    private Text LowerCollection(CollectionExpressionSyntax collection, ITypeSymbol type)
    {
        var made = _context.NewTemp("made", type, collection);
        Emit(Assign(made, new Text($"new {_context.TypeText(type)}()")), collection);
        var place = new InitializedPlace(new Text().Read(made), type, null);
        foreach (var element in collection.Elements)
        {
            if (element is not SpreadElementSyntax spread)
            {
                LowerAdd(place, ((ExpressionElementSyntax)element).Expression, []);
                continue;
            }
            var item = _context.Fresh("item");
            var loop = new Text($"foreach ({_context.Var(ItemType(spread))} {item} in ").Append(Lower(spread.Expression)).Append(") ");
            Emit(loop.Append(place.Text).Append($".Add({item});"), spread);
        }
        return new Text().Read(made);
    }

    private string ItemType(SpreadElementSyntax spread) =>
        Model.GetOperation(spread) is ISpreadOperation { ElementType: { } type } ? _context.TypeText(type) : "object";

    /// <summary>The type whose <c>Add</c> the compiler calls for each element, as it comes.</summary>
    private ITypeSymbol? AddedTo(CollectionExpressionSyntax collection) =>
        Model.GetOperation(collection)
            is ICollectionExpressionOperation { ConstructMethod.MethodKind: MethodKind.Constructor, Type: { } type }
        && type.OriginalDefinition.ToDisplayString() != "System.Collections.Generic.List<T>"
            ? type
            : null;
}
