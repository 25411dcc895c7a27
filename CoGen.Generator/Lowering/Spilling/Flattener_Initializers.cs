using CoGen.Generator.Emit;
using CoGen.Generator.Lowering.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

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
        var made = NewMade(creation, type);
        Emit(Assign(made, Created(creation, initializer, type)), creation);
        LowerParts(new InitializedPlace(new Text().Read(made), type, null), initializer);
        return new Text().Read(made);
    }

    private Local NewMade(ExpressionSyntax expression, ITypeSymbol type) =>
        _declared.TryGetValue(expression, out var declared) ? declared : _context.NewTemp("made", type, expression);

    private void LowerParts(InitializedPlace place, InitializerExpressionSyntax initializer)
    {
        foreach (var part in initializer.Expressions)
        {
            if (Model.GetCollectionInitializerSymbolInfo(part).Symbol is IMethodSymbol add && _context.Omitted.Contains(add))
                continue;
            if (initializer.IsKind(SyntaxKind.CollectionInitializerExpression))
                LowerAdd(place, part, Filled(part, initializer));
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
            if (Model.GetSymbolInfo(element).Symbol is IPropertySymbol { SetMethod: { IsInitOnly: true } indexer })
            {
                var index = new Text();
                foreach (var argument in element.ArgumentList.Arguments)
                    index.Append(", ").Append(Render(argument.Expression));
                EmitInit(indexer, indexed, index, part);
                return;
            }
            Emit(indexed.Append(Render(element.ArgumentList)).Append(" = ").Append(Lower(part.Right)).Append(";"), part);
            return;
        }
        var owner = Holds(part.Right) ? Kept(place) : place.Text;
        if (Model.GetSymbolInfo(part.Left).Symbol is IPropertySymbol { SetMethod: { IsInitOnly: true } setter })
        {
            EmitInit(setter, owner, new Text(), part);
            return;
        }
        var name = ((IdentifierNameSyntax)part.Left).Identifier.Text;
        Emit(new Text().Append(owner).Append($".{name} = ").Append(Lower(part.Right)).Append(";"), part);
    }

    // An init-only member is set as if it were any other.
    private void EmitInit(IMethodSymbol setter, Text owner, Text index, AssignmentExpressionSyntax part)
    {
        var set = new Text(_context.Accessors.To(setter)).Append(owner).Append(index);
        Emit(set.Append(", ").Append(Lower(part.Right)).Append(");"), part);
    }

    // new T(a) { Name = default! }: C# insists on a required member here, and setting it twice cannot be seen; but if it has a body it can.
    private Text Created(BaseObjectCreationExpressionSyntax creation, InitializerExpressionSyntax initializer, ITypeSymbol type)
    {
        var named = creation is ObjectCreationExpressionSyntax { Type: var written } ? Render(written) : new Text(_context.TypeText(type));
        var arguments = creation.ArgumentList is { } list ? Render(list) : new Text("()");
        var constructor = Model.GetSymbolInfo(creation).Symbol as IMethodSymbol;
        var required = initializer
            .Expressions.OfType<AssignmentExpressionSyntax>()
            .Select(part => Model.GetSymbolInfo(part.Left).Symbol)
            .Where(static symbol => symbol is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true })
            .ToList();
        if (required.Count == 0 || constructor is null || SetsRequired(constructor))
            return new Text("new ").Append(named).Append(arguments);
        if (required.All(static symbol => symbol is not IPropertySymbol property || IsAuto(property)))
        {
            var set = string.Join(", ", required.Select(static symbol => $"{Identifiers.Escape(symbol!.Name)} = default!"));
            return new Text("new ").Append(named).Append(arguments).Append($" {{ {set} }}");
        }
        if (constructor is { IsImplicitlyDeclared: true, ContainingType.IsValueType: true })
            return new Text($"default({_context.TypeText(constructor.ContainingType)})");
        return new Text(_context.Accessors.ToNew(constructor)).Append(arguments);
    }

    private static bool SetsRequired(IMethodSymbol constructor) =>
        constructor.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "SetsRequiredMembersAttribute");

    private static bool IsAuto(IPropertySymbol property) =>
        !property.IsVirtual
        && !property.IsOverride
        && property.SetMethod?.DeclaringSyntaxReferences is [var setter]
        && setter.GetSyntax() is AccessorDeclarationSyntax { Body: null, ExpressionBody: null };

    private IReadOnlyList<string> Filled(ExpressionSyntax part, InitializerExpressionSyntax initializer) =>
        CallerInfo.IsAsked(Model.GetCollectionInitializerSymbolInfo(part).Symbol)
        && Model.GetOperation(initializer) is IObjectOrCollectionInitializerOperation { Initializers: var calls }
            ? CallerInfo.Of(calls.ElementAtOrDefault(initializer.Expressions.IndexOf(part)))
            : [];

    private void LowerAdd(InitializedPlace place, ExpressionSyntax part, IReadOnlyList<string> filled)
    {
        var owner = Holds(part) ? Kept(place) : place.Text;
        var elements = part is InitializerExpressionSyntax complex ? [.. complex.Expressions] : new List<ExpressionSyntax> { part };
        LowerOperands([.. elements.Select(static element => new Operand(element))]);
        var text = new Text().Append(owner).Append(".Add(");
        for (var i = 0; i < elements.Count; i++)
            text.Append(i == 0 ? "" : ", ").Append(Render(elements[i]));
        foreach (var argument in filled)
            text.Append(", " + argument);
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
