using CoGen.Generator.Emit;
using CoGen.Generator.Lowering.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Flattening;

/// <summary>Object and collection initializers: the object is made first, then filled statement by statement.</summary>
internal sealed partial class Flattener
{
    // new T(a) { X = await b, Y = { await c } }  →  made = new T(a); made.X = …; value1 = made.Y; value1.Add(…); made
    private Text LowerInitializer(BaseObjectCreationExpressionSyntax creation, InitializerExpressionSyntax initializer)
    {
        if (Model.GetTypeInfo(creation).Type is not { } type)
        {
            _context.Refuse("this object creation holds an await", creation);
            return new Text();
        }
        LowerOperands(Operands.Of(creation, Model)!);
        _context.Replacements[initializer] = new Text();
        var created =
            creation is ObjectCreationExpressionSyntax { ArgumentList: null } bare ? new Text("new ").Append(Render(bare.Type)).Append("()")
            : creation is ImplicitObjectCreationExpressionSyntax target
                ? new Text($"new {_context.TypeText(type)}").Append(Render(target.ArgumentList))
            : Render(creation);
        var made = _context.NewTemp("made", type, creation);
        Emit(Assign(made, created.Append(Required(initializer))), creation);
        LowerParts(new InitializedPlace(new Text().Read(made), type, null), initializer);
        return new Text().Read(made);
    }

    private void LowerParts(InitializedPlace place, InitializerExpressionSyntax initializer)
    {
        foreach (var part in initializer.Expressions)
        {
            if (initializer.IsKind(SyntaxKind.CollectionInitializerExpression))
                LowerAdd(place, part);
            else if (part is AssignmentExpressionSyntax { Right: InitializerExpressionSyntax nested } outer)
                LowerParts(Inner(place, outer.Left), nested);
            else
                LowerPart(place, (AssignmentExpressionSyntax)part);
        }
    }

    private void LowerPart(InitializedPlace place, AssignmentExpressionSyntax part)
    {
        if (part.Left is ImplicitElementAccessSyntax element)
        {
            SpillArguments(element.ArgumentList, [part.Right]);
            var indexed = Holds(part.Right) ? Kept(place) : place.Text;
            Emit(indexed.Append(Render(element.ArgumentList)).Append(" = ").Append(Lower(part.Right)).Append(";"), part);
            return;
        }
        var owner = Holds(part.Right) ? Kept(place) : place.Text;
        if (Model.GetSymbolInfo(part.Left).Symbol is IPropertySymbol { SetMethod: { IsInitOnly: true } setter } property)
        {
            if (_context.Accessors.To(setter) is not { } set)
                _context.Refuse("an init-only member of a generic type is set beside an await", part.Left);
            else
                Emit(
                    new Text(set + (property.ContainingType.IsValueType ? "(ref " : "("))
                        .Append(owner)
                        .Append(", ")
                        .Append(Lower(part.Right))
                        .Append(");"),
                    part
                );
            return;
        }
        var name = ((IdentifierNameSyntax)part.Left).Identifier.Text;
        Emit(new Text().Append(owner).Append($".{name} = ").Append(Lower(part.Right)).Append(";"), part);
    }

    // new T { Name = default! }: C# insists on a required member here, and setting it twice cannot be seen.
    private string Required(InitializerExpressionSyntax initializer)
    {
        var required = new List<string>();
        foreach (var member in initializer.Expressions.OfType<AssignmentExpressionSyntax>().Select(static part => part.Left))
        {
            var symbol = Model.GetSymbolInfo(member).Symbol;
            if (symbol is not (IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }))
                continue;
            if (symbol is IPropertySymbol property && !IsAuto(property))
                _context.Refuse("a required property with a body is set beside an await", member);
            required.Add(symbol.Name);
        }
        return required.Count == 0
            ? ""
            : " { " + string.Join(", ", required.Select(static name => $"{Identifiers.Escape(name)} = default!")) + " }";
    }

    private static bool IsAuto(IPropertySymbol property) =>
        !property.IsVirtual
        && !property.IsOverride
        && property.SetMethod?.DeclaringSyntaxReferences is [var setter]
        && setter.GetSyntax() is AccessorDeclarationSyntax { Body: null, ExpressionBody: null };

    private void LowerAdd(InitializedPlace place, ExpressionSyntax part)
    {
        var owner = Holds(part) ? Kept(place) : place.Text;
        var elements = part is InitializerExpressionSyntax complex ? [.. complex.Expressions] : new List<ExpressionSyntax> { part };
        LowerOperands([.. elements.Select(static element => new Operand(element))]);
        var text = new Text().Append(owner).Append(".Add(");
        for (var i = 0; i < elements.Count; i++)
            text.Append(i == 0 ? "" : ", ").Append(Render(elements[i]));
        Emit(text.Append(");"), part);
    }

    /// <summary>What an initializer fills: the object itself, or a member within a member of it.</summary>
    private sealed record InitializedPlace(Text Suffix, ITypeSymbol Type, InitializedPlace? Owner)
    {
        public Text Text => new Text().Append(Owner?.Text ?? new Text()).Append(Suffix);
    }

    // A member is asked for anew for each thing put into it; an index is computed once.
    private InitializedPlace Inner(InitializedPlace place, ExpressionSyntax member)
    {
        var type = Model.GetTypeInfo(member).Type!;
        if (member is not ImplicitElementAccessSyntax element)
            return new(new Text("." + ((IdentifierNameSyntax)member).Identifier.Text), type, place);
        SpillArguments(element.ArgumentList, [element.Parent!]);
        return new(Render(element.ArgumentList), type, place);
    }

    // Found before the await; a struct is reached through the object that holds it.
    private Text Kept(InitializedPlace place)
    {
        if (place.Owner is null)
            return place.Text;
        if (!place.Type.IsReferenceType)
            return Kept(place.Owner).Append(place.Suffix);
        var kept = _context.NewTemp("value", place.Type, _context.Body);
        Emit(Assign(kept, place.Text));
        return new Text().Read(kept);
    }
}
