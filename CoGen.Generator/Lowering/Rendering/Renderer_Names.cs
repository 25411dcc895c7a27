using CoGen.Generator.Lowering.Analysis;
using CoGen.Generator.Lowering.Code;
using CoGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Lowering.Rendering;

/// <summary>Simple names: locals that moved, members of <c>this</c>, and whatever the frame's own names would hide.</summary>
internal sealed partial class Renderer
{
    private static readonly SymbolDisplayFormat Qualified = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
    );

    private bool VisitName(SimpleNameSyntax name)
    {
        var qualifier =
            IsQualified(name) || IsVar(name) ? null
            : IsCalledAsType(name, Model) ? new(() => AppendDynamic(name), Replaces: true)
            : Qualifier(name);
        if (qualifier is null && !_factories.ContainsKey(name) && name is not IdentifierNameSyntax)
            return false;
        if (qualifier is not null && qualifier.Replaces)
        {
            Around(name, qualifier.Append);
            return true;
        }
        Around(
            name.Identifier,
            () =>
            {
                qualifier?.Append();
                _text.Append(_factories.TryGetValue(name, out var factory) ? factory : name.Identifier.Text);
            }
        );
        if (name is GenericNameSyntax generic)
            Visit(generic.TypeArgumentList);
        return true;
    }

    // The keyword, and not a local of that name.
    private bool IsVar(SimpleNameSyntax name) =>
        name is IdentifierNameSyntax { IsVar: true }
        && (name.Parent is VariableDeclarationSyntax or DeclarationExpressionSyntax || _context.SymbolOf(name) is null or ITypeSymbol);

    /// <summary>What is written for a name, or in front of it.</summary>
    private sealed record Rewriting(Action Append, bool Replaces);

    private Rewriting? Qualifier(SimpleNameSyntax name)
    {
        var symbol = _context.SymbolOf(name);
        // An attribute's name binds to the constructor.
        switch (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor ? constructor.ContainingType : symbol)
        {
            case IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } parameter:
                return new(() => AppendBridge(parameter), Replaces: true);
            case ILocalSymbol or IParameterSymbol:
                return FrameLocal(name) is { } local ? new(() => AppendLocal(local, name), Replaces: true) : null;
            case IMethodSymbol { MethodKind: MethodKind.LocalFunction } function:
                return _context.FunctionOf(function.OriginalDefinition) is { } hosted ? HostedName(hosted, name) : null;
            case ISymbol { IsStatic: false, Kind: SymbolKind.Field or SymbolKind.Property or SymbolKind.Event or SymbolKind.Method }:
                return new(AppendThisDot, Replaces: false);
            case ISymbol { Kind: SymbolKind.Field or SymbolKind.Property or SymbolKind.Event or SymbolKind.Method } member:
                return Hidden(name, () => member.ContainingType.ToDisplayString(Qualified) + ".");
            case null or ITypeSymbol when Model.GetAliasInfo(name) is { Target: ITypeSymbol target } && TypeTree.HasError(target):
                _context.Refuse(FallbackCause.MissingType, "it uses an alias of a type that CoGen cannot see", name);
                return null;
            case INamedTypeSymbol type when TypeTree.HasFileLocal(type):
                _context.Refuse(FallbackCause.FileLocalType, "a file-local type cannot be named in another file", name);
                return null;
            case INamedTypeSymbol { IsImplicitlyDeclared: false } type when IsMemberToo(name):
                return new(() => _text.Append(type.ToDisplayString(Qualified)), Replaces: true);
            case INamedTypeSymbol { IsImplicitlyDeclared: false } type when Model.GetAliasInfo(name) is null:
                return Hidden(name, () => Prefix(type));
            case INamespaceSymbol { IsGlobalNamespace: false, ContainingNamespace: { } outer }:
                return Hidden(name, () => outer.IsGlobalNamespace ? "global::" : outer.ToDisplayString(Qualified) + ".");
            default:
                return null;
        }
    }

    // Color.Parse(…) where a member of the user's type is called Color as well: there C# takes the one that fits, and here, where the
    // factory has another name and the type is an outer one, it may take the other.
    private bool IsMemberToo(SimpleNameSyntax name)
    {
        if (name is not IdentifierNameSyntax || name.Parent is not MemberAccessExpressionSyntax access || access.Expression != name)
            return false;
        for (var outer = _context.Symbol.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            for (var type = outer; type is not null; type = type.BaseType)
            {
                if (type.GetMembers(name.Identifier.ValueText).Any(static member => member is not INamedTypeSymbol))
                    return true;
            }
        }
        return false;
    }

    /// <summary>
    /// Color.Parse(d) with a dynamic argument: C# takes the member or local of that name, on which no static method will be found at run
    /// time.
    /// </summary>
    internal static bool IsCalledAsType(ExpressionSyntax name, SemanticModel model) =>
        name is SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access }
        && access.Expression == name
        && model.GetSymbolInfo(name).Symbol
            is { IsStatic: false, Kind: SymbolKind.Field or SymbolKind.Property or SymbolKind.Local or SymbolKind.Parameter }
        && model.GetSymbolInfo(call) is var found
        && (found.Symbol is { } one ? one.IsStatic : found.CandidateSymbols is [_, ..] all && all.All(static method => method.IsStatic));

    private void AppendDynamic(SimpleNameSyntax name)
    {
        _text.Append("((dynamic)");
        var value = Qualifier(name);
        value?.Append();
        _text.Append((value is { Replaces: true } ? "" : name.Identifier.Text) + ")");
    }

    private Rewriting Hidden(SimpleNameSyntax name, Func<string> prefix)
    {
        var text = name.Identifier.ValueText;
        return new(() => _text.Append(() => _context.Names.Hides(text) ? prefix() : ""), Replaces: false);
    }

    private static string Prefix(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? outer.ToDisplayString(Qualified) + "."
        : type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString(Qualified) + "."
        : "global::";

    private Local? FrameLocal(SimpleNameSyntax name) => _context.SymbolOf(name) is { } symbol ? _context.LocalOf(symbol) : null;

    private void AppendLocal(Local local, SyntaxNode at)
    {
        if (local.Scope is null)
        {
            if (InFunction && !local.IsConst)
                _context.Refuse("a function captures a local in a way that is not rewritten", at);
            if (local.IsConst && _context.SymbolOf(at) is { } constant)
                _text.Append(() => _context.Prefix(constant, local.Name.TrimStart('@')));
            var isAddressed = _context.PinnedNames.Contains(at);
            _text.Use(local, UseKind.Read).Append(() => isAddressed && local.IsPinned ? $"(*{local.Pin})" : local.Reference);
            return;
        }
        _context.Reach(local.Scope);
        if (_isHosted && _host is { } host)
        {
            if (local.Scope != host)
                host.Links.Add(local.Scope);
            _text.Append(() => local.ReferenceIn(host));
            return;
        }
        if (InFunction)
            _text.Captures.Add(local.Scope);
        _text.Append(() => local.Reference);
    }

    private Rewriting HostedName(HostedFunction function, SimpleNameSyntax name) =>
        new(
            () =>
            {
                if (function.Host is { } reached)
                    _context.Reach(reached);
                if (_isHosted && function.Host is { } scope && scope != _host)
                    _host?.Links.Add(scope);
                else if (InFunction && !_isHosted && function.Host is { } captured)
                    _text.Captures.Add(captured);
                var isOwn = function.Host is null || (_isHosted && function.Host == _host);
                if (function.Host is null && _context.SymbolOf(name) is IMethodSymbol { OriginalDefinition: var symbol })
                    _text.Append(() => _context.Prefix(symbol, function.Name.TrimStart('@')));
                var isKept = _factories.ContainsKey(name);
                _text.Append(() =>
                    (isOwn ? "" : function.Host!.Field + ".") + (isKept ? TaskNames.CallFactory(function.Name) : function.Called)
                );
                if (name is GenericNameSyntax generic)
                    _text.Append(Nested(generic.TypeArgumentList));
            },
            Replaces: true
        );

    private void AppendThis()
    {
        _context.UsesThis = true;
        if (_isHosted)
            _host?.LinksThis = true;
        else if (InFunction)
            _text.CapturesThis = true;
        _text.Append("__this");
    }

    private void AppendThisDot()
    {
        AppendThis();
        _text.Append(".");
    }

    private void AppendBridge(ISymbol symbol)
    {
        AppendThisDot();
        if (Bridges.HasError(symbol))
            _context.Refuse(FallbackCause.MissingType, $"'{symbol.Name}' has a type that CoGen cannot see", _root);
        if (symbol is IMethodSymbol target && Bridges.IsConstructed(target) && target.TypeArguments.Any(NamesOwnTypeParameter))
            _context.Refuse(FallbackCause.ContainingType, $"'{target.Name}' of the base has a constraint that cannot be written", _root);
        _text.Append(_context.Bridges.To(symbol));
    }

    private static bool NamesOwnTypeParameter(ITypeSymbol type) =>
        TypeTree.Any(type, static part => part is ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method });

    // base[^1]  →  __this.M__Frame__base__counted1[^1]
    private void AppendCounted(IImplicitIndexerReferenceOperation access)
    {
        AppendThisDot();
        _text.Append(_context.Bridges.ToCounted(access.IndexerSymbol, access.LengthSymbol));
    }

    // base[i]  →  __this.M__Frame__base__Item[i]
    private bool VisitBase(SyntaxNode node)
    {
        if (
            node.Parent is { } access
            && Model.GetOperation(access) is IPropertyReferenceOperation
            && Model.GetSymbolInfo(access).Symbol is IPropertySymbol { IsIndexer: true } indexer
        )
            Around(node, () => AppendBridge(indexer));
        else if (node.Parent is { } indexed && Model.GetOperation(indexed) is IImplicitIndexerReferenceOperation counted)
            Around(node, () => AppendCounted(counted));
        else
            _context.Refuse("base is used in a form that is not rewritten", node);
        return true;
    }

    // base.M(x)  →  __this.M__Frame__base__M(x), or the base type's factory
    private bool VisitBaseAccess(MemberAccessExpressionSyntax access)
    {
        if (
            access.Parent is InvocationExpressionSyntax call
            && Factory(call) is { } factory
            && Model.GetSymbolInfo(call).Symbol is { } task
        )
        {
            Around(
                access,
                () =>
                {
                    _text.Append($"(({task.ContainingType.ToDisplayString(Qualified)})");
                    AppendThis();
                    _text.Append(").").Append(factory);
                    if (access.Name is GenericNameSyntax generic)
                        _text.Append(Nested(generic.TypeArgumentList));
                }
            );
            return true;
        }
        if (Model.NamedBy(access) is { } symbol)
            Around(
                access,
                () =>
                {
                    AppendBridge(symbol);
                    if (access.Name is GenericNameSyntax generic && !(symbol is IMethodSymbol method && Bridges.IsConstructed(method)))
                        _text.Append(Nested(generic.TypeArgumentList));
                }
            );
        else
            _context.Refuse("base is used in a form that is not rewritten", access);
        return true;
    }

    // { Next.Name: … }
    private static bool IsSubpattern(SyntaxNode access)
    {
        while (access.Parent is MemberAccessExpressionSyntax outer)
            access = outer;
        return access.Parent is ExpressionColonSyntax;
    }

    /// <summary>Whether something else says where the name is looked up, so that it finds the same inside the frame.</summary>
    private static bool IsQualified(SimpleNameSyntax name) =>
        name.Parent switch
        {
            MemberAccessExpressionSyntax access => access.Name == name || IsSubpattern(access),
            MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax or GotoStatementSyntax => true,
            QualifiedNameSyntax qualified => qualified.Right == name,
            AliasQualifiedNameSyntax => true,
            ExpressionColonSyntax => true,
            AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer } assignment => assignment.Left == name
                && initializer.Kind() is SyntaxKind.ObjectInitializerExpression or SyntaxKind.WithInitializerExpression,
            _ => false,
        };
}
