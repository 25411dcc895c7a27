using CoGen.Generator.Lowering.Analysis;
using CoGen.Generator.Lowering.Code;
using CoGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Flattening;

/// <summary><c>foreach</c>: an index over arrays and strings, else the enumerator that the compiler chose.</summary>
internal sealed partial class Flattener
{
    private void FlattenForEach(CommonForEachStatementSyntax loop) => InScope(loop.Expression, () => FlattenLoop(loop));

    private void FlattenLoop(CommonForEachStatementSyntax loop)
    {
        var isAsync = loop.AwaitKeyword.IsKind(SyntaxKind.AwaitKeyword);
        DeclareExpressionVariables(loop.Expression);
        var type = Model.GetTypeInfo(loop.Expression).Type;
        if (!isAsync && !Holds(loop.Statement))
            CopyWithHead(loop, loop.Expression);
        else if (type is null)
            _context.Refuse("this foreach", loop);
        else if (!isAsync && (type is IArrayTypeSymbol { Rank: 1 } || type.SpecialType == SpecialType.System_String))
            FlattenIndexed(loop, type);
        else if (!isAsync && InlineArrayLength(type) is { } length)
            FlattenInlineArray(loop, (INamedTypeSymbol)type, length);
        else
            FlattenEnumerated(loop, type, isAsync);
    }

    // The compiler goes through a variable itself, and through a copy of any other value.
    private void FlattenInlineArray(CommonForEachStatementSyntax loop, INamedTypeSymbol type, int length)
    {
        var items = Operands.IsVariable(loop.Expression, Model)
            ? SpillPlace(loop.Expression, [loop.Statement])
            : Spill(loop.Expression, [loop.Statement]);
        var element = type.GetMembers().OfType<IFieldSymbol>().First(static field => !field.IsStatic).Type;
        FlattenCounted(loop, items, new Text(length.ToString()), element);
    }

    private static int? InlineArrayLength(ITypeSymbol type) =>
        type.GetAttributes().FirstOrDefault(static attribute => attribute.AttributeClass?.Name == "InlineArrayAttribute")
            is { ConstructorArguments: [{ Value: int length }] }
            ? length
            : null;

    // foreach (var x in xs) a  →  index = 0; goto test; foreach: x = items[index]; a; nextItem: index++; test: if (index < items.Length)
    // goto foreach; as in the compiler's own code the test is last, and so its place is that of what is done at the loop's end.
    private void FlattenIndexed(CommonForEachStatementSyntax loop, ITypeSymbol type)
    {
        var items = _context.NewTemp("items", type, loop.Expression);
        Emit(Assign(items, Lower(loop.Expression)), loop.Expression);
        var element = type is IArrayTypeSymbol array ? array.ElementType : Model.Compilation.GetSpecialType(SpecialType.System_Char);
        FlattenCounted(loop, new Text().Read(items), new Text().Read(items).Append(".Length"), element);
    }

    private void FlattenCounted(CommonForEachStatementSyntax loop, Text items, Text length, ITypeSymbol element)
    {
        var index = _context.NewTemp("index", "int", null, loop);
        var (start, next, end) = LoopLabels();
        var test = _context.NewLabel("test");
        Emit(Assign(index, new Text("0")), loop.Expression);
        Jump(test);
        Mark(start);
        FlattenIteration(loop, new Text().Append(items).Append("[").Read(index).Append("]"), element, null, end, next);
        Mark(next);
        Emit(new Text().Read(index).Append("++;"));
        Mark(test);
        JumpIf(new Text().Read(index).Append(" < ").Append(length), when: true, start, Anchor(loop.InKeyword.Span));
        Mark(end);
    }

    private (Label Start, Label Next, Label End) LoopLabels() =>
        (_context.NewLabel("foreach"), _context.NewLabel("nextItem"), _context.NewLabel("endForeach"));

    private void FlattenEnumerated(CommonForEachStatementSyntax loop, ITypeSymbol type, bool isAsync)
    {
        var info = Model.GetForEachStatementInfo(loop);
        if (info.GetEnumeratorMethod is not { } get || info.MoveNextMethod is not { } move || info.CurrentProperty is not { } current)
        {
            _context.Refuse("this foreach", loop);
            return;
        }
        var enumerator = _context.NewTemp("enumerator", get.ReturnType, loop.Expression);
        Emit(Assign(enumerator, GetEnumerator(loop, type, get)), loop.Expression);
        void Body() => FlattenMoves(loop, info, enumerator, move, current, isAsync);
        if (isAsync && info.DisposeMethod is { } dispose)
            WithAwaitingFinally(loop, Body, () => DisposeEnumerator(enumerator, get.ReturnType, dispose, loop));
        else if (!isAsync && Disposal(enumerator, get.ReturnType, loop) is { } disposal)
            EmitTry(Body, () => [new CodeNode(disposal)]);
        else
            Body();
    }

    private Text GetEnumerator(CommonForEachStatementSyntax loop, ITypeSymbol type, IMethodSymbol get)
    {
        var collection = Lower(loop.Expression);
        if (get.IsExtensionMethod || get.ReducedFrom is not null)
        {
            var target = get.ReducedFrom ?? get;
            var name = target.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
            var filled = ImplicitArguments(target, loop.Expression);
            var separator = filled.Length == 0 ? "" : ", ";
            return new Text(name + "." + get.Name + "(").Append(collection).Append(separator + filled + ")");
        }
        var value = Primary(loop.Expression, collection);
        // Of what may be null, the value is gone through.
        if (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
        {
            type = NullableTypes.Underlying(type)!;
            value.Append(".Value");
        }
        var face = get.ContainingType;
        var needsCast = NeedsCast(type, get, loop);
        // The sequence of what has no name is found by inference.
        if (
            needsCast
            && !TypeNames.CanName(face)
            && face.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
        )
            return new Text("global::System.Linq.Enumerable.AsEnumerable(").Append(value).Append(").GetEnumerator()");
        var arguments = $"({ImplicitArguments(get, loop.Expression)})";
        return needsCast
            ? new Text($"(({_context.TypeText(face)})").Append(value).Append($").{get.Name}{arguments}")
            : value.Append($".{get.Name}{arguments}");
    }

    // To the interface, or to the class whose member one of the same name hides.
    private bool NeedsCast(ITypeSymbol type, ISymbol member, SyntaxNode at) =>
        member.ContainingType.TypeKind == TypeKind.Interface
            ? !Same(type, member.ContainingType)
            : member.ContainingType.TypeKind == TypeKind.Class && !FoundByName.Takes(type, member, Model, at.SpanStart);

    private Text Member(Local enumerator, ISymbol member, SyntaxNode at)
    {
        var value = Reference(enumerator);
        if (enumerator.Type is { TypeKind: TypeKind.Class } type && NeedsCast(type, member, at))
            value = new Text($"(({_context.TypeText(member.ContainingType)})").Append(value).Append(")");
        return value.Append("." + member.Name);
    }

    private string ImplicitArguments(IMethodSymbol called, SyntaxNode at) =>
        CallerInfo.OfImplicit(called, at, _context.CallerName, Model.Compilation);

    private void FlattenMoves(
        CommonForEachStatementSyntax loop,
        ForEachStatementInfo info,
        Local enumerator,
        IMethodSymbol move,
        IPropertySymbol current,
        bool isAsync
    )
    {
        var (start, next, end) = LoopLabels();
        var viaElement = info.CurrentConversion.IsIdentity ? null : info.ElementType;
        Jump(next);
        Mark(start);
        FlattenIteration(loop, Member(enumerator, current, loop), current.Type, viaElement, end, next);
        Mark(next);
        var moved = Member(enumerator, move, loop).Append($"({ImplicitArguments(move, loop)})");
        if (isAsync)
            moved = AwaitMade(moved, move.ReturnType, $"await foreach ({Shortened(loop.Expression)})", loop);
        JumpIf(moved, when: true, start, Anchor(loop.InKeyword.Span));
        Mark(end);
    }

    private void FlattenIteration(
        CommonForEachStatementSyntax loop,
        Text item,
        ITypeSymbol type,
        ITypeSymbol? elementType,
        Label end,
        Label next
    )
    {
        PushLoop(end, next);
        InScope(
            loop,
            () =>
            {
                if (elementType is not null)
                    item = new Text($"({_context.TypeText(elementType)})").Append(item);
                if (loop is ForEachStatementSyntax { } single && Model.GetDeclaredSymbol(single) is ILocalSymbol symbol)
                {
                    var local = DeclareLocal(symbol);
                    if (single.Type is RefTypeSyntax)
                        item = new Text("ref ").Append(item);
                    else if (local.Type is IDynamicTypeSymbol || !SymbolEqualityComparer.Default.Equals(elementType ?? type, local.Type))
                        item = new Text($"({_context.TypeText(local.Type!)})").Append(item);
                    FlattenDeclarator(local, Render(single.Type), item, single.Type);
                }
                else if (loop is ForEachVariableStatementSyntax { Variable: var variable })
                {
                    DeclareExpressionVariables(variable);
                    Emit(Render(variable).Append(" = ").Append(item).Append(";"), variable);
                }
                FlattenEmbedded(loop.Statement);
            }
        );
        PopTarget();
    }

    /// <summary>What the compiler's <c>foreach</c> does with its enumerator at the end; null for nothing.</summary>
    private Text? Disposal(Local enumerator, ITypeSymbol type, SyntaxNode at)
    {
        var disposable = Model.Compilation.GetSpecialType(SpecialType.System_IDisposable);
        if (Same(type, disposable) || type.AllInterfaces.Any(face => Same(face, disposable)))
            return Dispose(Reference(enumerator), type, at);
        if (type.IsValueType || type.IsSealed)
            return null;
        return new Text("(").Append(Reference(enumerator)).Append(" as global::System.IDisposable)?.Dispose();");
    }

    private void DisposeEnumerator(Local enumerator, ITypeSymbol type, IMethodSymbol dispose, SyntaxNode at)
    {
        var end = _context.NewLabel("disposed");
        if (!type.IsValueType)
            JumpIf(Reference(enumerator).Append(" is null"), when: true, end, Anchor(at));
        var face = dispose.ContainingType;
        var call =
            face.TypeKind == TypeKind.Interface && type.TypeKind != TypeKind.Interface
                ? new Text($"(({_context.TypeText(face)})").Append(Reference(enumerator)).Append($").{dispose.Name}()")
                : Reference(enumerator).Append($".{dispose.Name}({ImplicitArguments(dispose, at)})");
        var ended = AwaitMade(call, dispose.ReturnType, "await the enumerator's DisposeAsync()", at);
        if (!ended.IsEmpty)
            Emit(ended.Append(";"));
        Mark(end);
    }
}
