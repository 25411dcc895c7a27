using CoGen.Generator.Lowering.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Flattening;

/// <summary>Object and collection initializers: the object is made first, then filled statement by statement.</summary>
internal sealed partial class Flattener
{
    // new T(a) { X = await b, Y = c }  →  made = new T(a); made.X = …; made.Y = c; made
    private Text LowerInitializer(BaseObjectCreationExpressionSyntax creation, InitializerExpressionSyntax initializer)
    {
        if (Model.GetTypeInfo(creation).Type is not { } type || type.TypeKind == TypeKind.TypeParameter)
        {
            _context.Refuse("an initializer of a type parameter holds an await", creation);
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
        Emit(Assign(made, created), creation);
        foreach (var part in initializer.Expressions)
            LowerPart(made, part, initializer);
        return new Text().Read(made);
    }

    private void LowerPart(Local made, ExpressionSyntax part, InitializerExpressionSyntax initializer)
    {
        if (part is AssignmentExpressionSyntax { Right: InitializerExpressionSyntax } nested)
        {
            _context.Refuse("a nested initializer stands beside an await", nested);
        }
        else if (part is AssignmentExpressionSyntax { Left: IdentifierNameSyntax member } assignment)
        {
            if (Model.GetSymbolInfo(member).Symbol is IPropertySymbol { SetMethod.IsInitOnly: true } || IsRequired(member))
                _context.Refuse("an init-only or required member is set beside an await", member);
            var value = Lower(assignment.Right);
            Emit(new Text().Read(made).Append($".{member.Identifier.Text} = ").Append(value).Append(";"), part);
        }
        else if (part is AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax element } indexed)
        {
            var operands = element.ArgumentList.Arguments.Select(static argument => new Operand(argument.Expression)).ToList();
            LowerOperands([.. operands, new Operand(indexed.Right)]);
            var index = Render(element.ArgumentList);
            Emit(new Text().Read(made).Append(index).Append(" = ").Append(Render(indexed.Right)).Append(";"), part);
        }
        else if (initializer.IsKind(SyntaxKind.CollectionInitializerExpression))
        {
            LowerAdd(made, part);
        }
        else
        {
            _context.Refuse("an initializer of this form holds an await", part);
        }
    }

    private bool IsRequired(IdentifierNameSyntax member) =>
        Model.GetSymbolInfo(member).Symbol is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };

    private void LowerAdd(Local made, ExpressionSyntax part)
    {
        var elements = part is InitializerExpressionSyntax complex ? [.. complex.Expressions] : new List<ExpressionSyntax> { part };
        LowerOperands([.. elements.Select(static element => new Operand(element))]);
        var text = new Text().Read(made).Append(".Add(");
        for (var i = 0; i < elements.Count; i++)
            text.Append(i == 0 ? "" : ", ").Append(Render(elements[i]));
        Emit(text.Append(");"), part);
    }

    // r with { A = await b }  →  value = r with { }; …; value with { A = … }: copied first, as the compiler does
    private Text LowerWith(WithExpressionSyntax copy)
    {
        var type = Model.GetTypeInfo(copy.Expression).Type;
        if (type is not INamedTypeSymbol { IsAnonymousType: false } named || named.InstanceConstructors.Any(IsOwnCopyConstructor))
        {
            _context.Refuse("a with initializer holds an await", copy);
            return new Text();
        }
        var made = _context.NewTemp("value", type, copy.Expression);
        Emit(Assign(made, Lower(copy.Expression).Append(" with { }")), copy.Expression);
        LowerOperands([
            .. copy.Initializer.Expressions.OfType<AssignmentExpressionSyntax>().Select(static part => new Operand(part.Right)),
        ]);
        _context.Replacements[copy.Expression] = new Text().Read(made);
        return Render(copy);
    }

    // It would run twice.
    private static bool IsOwnCopyConstructor(IMethodSymbol constructor) =>
        constructor is { IsImplicitlyDeclared: false, Parameters: [var only] }
        && SymbolEqualityComparer.Default.Equals(only.Type, constructor.ContainingType);
}
