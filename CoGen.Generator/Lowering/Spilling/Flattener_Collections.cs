using CoGen.Generator.Lowering.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Lowering.Flattening;

/// <summary>Collection expressions: most are built when all elements are there; some are made first and grow.</summary>
internal sealed partial class Flattener
{
    // [.. a, await b]  →  T[] value = [.. a]; …; [.. value, b]
    private Text SpillCopied(ExpressionSyntax spread, ITypeSymbol element)
    {
        var array = Model.Compilation.CreateArrayTypeSymbol(element);
        var value = new Text("[.. ").Append(Lower(spread)).Append("]");
        var temp = _context.NewTemp("value", array, spread);
        Emit(Assign(temp, value), spread);
        return new Text().Read(temp);
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
