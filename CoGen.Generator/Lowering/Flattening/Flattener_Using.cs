using CoGen.Generator.Lowering.Analysis;
using CoGen.Generator.Lowering.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CoGen.Generator.Lowering.Flattening;

/// <summary><c>using</c> in both forms: the resource, a <c>try</c>, and its disposal in the <c>finally</c>.</summary>
internal sealed partial class Flattener
{
    private void FlattenUsing(UsingStatementSyntax use)
    {
        var isAsync = use.AwaitKeyword.IsKind(SyntaxKind.AwaitKeyword);
        if (!isAsync && !Holds(use.Statement) && use.Expression is { } head)
        {
            CopyWithHead(use, head);
            return;
        }
        InScope(
            use,
            () =>
            {
                if (use.Declaration is { } declaration)
                    FlattenResources(declaration, 0, isAsync, use, () => FlattenEmbedded(use.Statement));
                else
                    FlattenResource(use.Expression!, isAsync, use);
            }
        );
    }

    private void FlattenUsingDeclaration(LocalDeclarationStatementSyntax declaration, Action rest) =>
        FlattenResources(declaration.Declaration, 0, declaration.AwaitKeyword.IsKind(SyntaxKind.AwaitKeyword), declaration, rest);

    // using var a = x, b = y;  →  a = x; try { b = y; try { … } finally { b?.Dispose(); } } finally { a?.Dispose(); }
    private void FlattenResources(VariableDeclarationSyntax declaration, int index, bool isAsync, SyntaxNode at, Action body)
    {
        if (index == declaration.Variables.Count)
        {
            body();
            return;
        }
        var declarator = declaration.Variables[index];
        if (Model.GetDeclaredSymbol(declarator) is not ILocalSymbol symbol || declarator.Initializer is null)
            return;
        DeclareExpressionVariables(declarator.Initializer.Value);
        var value = Lower(declarator.Initializer.Value);
        var local = DeclareLocal(symbol);
        FlattenDeclarator(
            local,
            Render(declaration.Type),
            value,
            declaration.Variables.Count == 1 && at is not UsingStatementSyntax ? at : declarator
        );
        Guarded(local, symbol.Type, isAsync, at, () => FlattenResources(declaration, index + 1, isAsync, at, body));
    }

    private void FlattenResource(ExpressionSyntax expression, bool isAsync, UsingStatementSyntax use)
    {
        DeclareExpressionVariables(expression);
        // using (null) disposes nothing.
        var type = Model.GetTypeInfo(expression).Type ?? Contract(isAsync);
        var resource = _context.NewTemp("resource", type, expression);
        Emit(Assign(resource, Lower(expression)), expression);
        Guarded(resource, type, isAsync, use, () => FlattenEmbedded(use.Statement));
    }

    private void Guarded(Local resource, ITypeSymbol type, bool isAsync, SyntaxNode at, Action body)
    {
        if (type is IDynamicTypeSymbol)
            GuardedDynamic(resource, isAsync, at, body);
        else if (isAsync)
            WithAwaitingFinally(at, body, () => DisposeBehind(LastPlace(at), () => DisposeAsync(resource, type, at)));
        else
            EmitTry(body, () => [new CodeNode(Dispose(Reference(resource), type, at)) { Span = DisposalPlace(at) }]);
    }

    // At the end of the block, by its brace or by what stands last in it.
    private SourceSpan? DisposalPlace(SyntaxNode at) =>
        at is UsingStatementSyntax ? Anchor(at)
        : LastPlace(at) is { } last ? _context.Stops.Of(last)
        : null;

    // Where what stands last in the block ends with a brace, that is where the disposal begins.
    private void DisposeBehind(TextSpan? last, Action dispose)
    {
        var first = _nodes.Count;
        dispose();
        if (last is { } place && _nodes.Skip(first).FirstOrDefault(static node => node is not RemarkNode) is { Span: null } node)
            node.Span = Anchor(place);
    }

    // What it is disposed through is asked for at once.
    private void GuardedDynamic(Local resource, bool isAsync, SyntaxNode at, Action body)
    {
        var contract = Contract(isAsync);
        var disposable = _context.NewTemp("disposable", contract, at);
        var cast = new Text($"({_context.TypeText(contract)})").Append(Reference(resource));
        Emit(Assign(disposable, cast));
        Guarded(disposable, contract, isAsync, at, body);
    }

    private INamedTypeSymbol Contract(bool isAsync) =>
        Model.Compilation.GetTypeByMetadataName(isAsync ? "System.IAsyncDisposable" : "System.IDisposable")!;

    private static Text Reference(Local local) => local.Scope is null ? new Text().Read(local) : new Text().Append(() => local.Reference);

    private Text Dispose(Text resource, ITypeSymbol type, SyntaxNode at)
    {
        var disposable = Model.Compilation.GetSpecialType(SpecialType.System_IDisposable);
        var declared = disposable.GetMembers("Dispose").FirstOrDefault();
        var own = declared is null ? null : type.FindImplementationForInterfaceMember(declared);
        var isReadable =
            type.TypeKind == TypeKind.Interface
            || own is IMethodSymbol { Name: "Dispose", DeclaredAccessibility: Accessibility.Public }
                && FoundByName.Takes(type, own, Model, at.SpanStart);
        // Its block holds no await: C# would not keep it across one.
        if (type.IsRefLikeType && type.GetMembers("Dispose").Any(static member => member is IMethodSymbol { Parameters.IsEmpty: true }))
            return resource.Append(".Dispose();");
        if (type.IsRefLikeType)
            _context.Refuse("a ref struct is disposed after an await", at);
        if (
            type is
            { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T, TypeKind: not TypeKind.TypeParameter }
        )
            return isReadable
                ? resource.Append(".Dispose();")
                : new Text("((global::System.IDisposable)").Append(resource).Append(").Dispose();");
        return isReadable && type.TypeKind != TypeKind.TypeParameter
            ? resource.Append("?.Dispose();")
            : new Text("((global::System.IDisposable?)").Append(resource).Append(")?.Dispose();");
    }

    // if (x is null) goto end; await x.DisposeAsync(); end:
    private void DisposeAsync(Local resource, ITypeSymbol type, SyntaxNode at)
    {
        var contract = Contract(isAsync: true);
        var implements = Model.Compilation.HasImplicitConversion(type, contract);
        var pattern = type.TypeKind == TypeKind.Interface && implements ? null : PatternMethod(type, "DisposeAsync", at);
        var method = pattern ?? (implements ? contract.GetMembers("DisposeAsync").OfType<IMethodSymbol>().FirstOrDefault() : null);
        if (method is null)
        {
            _context.Refuse("an await using of this type", at);
            return;
        }
        var end = _context.NewLabel("disposed");
        var canBeNull = CanBeNull(type);
        if (canBeNull)
            JumpIf(Reference(resource).Append(" is null"), when: true, end, Anchor(at));
        var call =
            pattern is not null || type.TypeKind is TypeKind.Interface or TypeKind.TypeParameter
                ? Reference(resource).Append($".DisposeAsync({ImplicitArguments(method, at)})")
                : new Text("((global::System.IAsyncDisposable)").Append(Reference(resource)).Append(").DisposeAsync()");
        var ended = AwaitMade(call, method.ReturnType, $"await {resource.SourceName}.DisposeAsync()", at);
        if (!ended.IsEmpty)
            Emit(ended.Append(";"));
        if (canBeNull)
            Mark(end);
    }

    private static bool Same(ISymbol left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left, right);

    /// <summary>The method that the compiler calls by its name alone, without arguments.</summary>
    private IMethodSymbol? PatternMethod(ITypeSymbol type, string name, SyntaxNode at) =>
        Model
            .LookupSymbols(at.SpanStart, type, name)
            .OfType<IMethodSymbol>()
            .Where(static method => !method.IsStatic && method.Parameters.All(static p => p.IsOptional || p.IsParams))
            .OrderBy(static method => method.Parameters.Length)
            .FirstOrDefault();
}
