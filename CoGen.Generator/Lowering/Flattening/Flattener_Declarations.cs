using CoGen.Generator.Emit;
using CoGen.Generator.Lowering.Analysis;
using CoGen.Generator.Lowering.Code;
using CoGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Flattening;

/// <summary>Locals of the frame's level: each becomes known before any code that names it is rendered.</summary>
internal sealed partial class Flattener
{
    private void DeclareParameters()
    {
        foreach (var parameter in ExtensionBlocks.Parameters(_context.Symbol))
        {
            var field = new Local(Escaped(parameter), parameter.Type, _context.TypeText(parameter.Type))
            {
                IsParameter = true,
                Mark = Trimming.MembersOf(parameter),
                Storage = Storage.Field,
            };
            _context.AllLocals.Add(field);
            _context.Locals[parameter] = field;
        }
    }

    private string Escaped(ISymbol symbol)
    {
        var name = FrameNames.Unreserved(symbol.Name);
        return name == "_" && symbol is ILocalSymbol && _context.Written.Discards ? "underscore"
            : _context.Written.Escapes(name) ? "@" + name
            : Identifiers.Escape(name);
    }

    private Local DeclareLocal(ILocalSymbol symbol)
    {
        if (_context.Locals.TryGetValue(symbol, out var known))
            return known;
        var local = NewLocal(symbol);
        _context.Locals.Add(symbol, local);
        _context.AllLocals.Add(local);
        return local;
    }

    private Local NewLocal(ILocalSymbol symbol)
    {
        // Until the loop is bound, var over a dynamic value is an object to the model.
        var type = IsOverDynamic(symbol) ? Model.Compilation.DynamicType : symbol.Type;
        // What the compiler infers for var is always nullable, which is not what a reader expects to see.
        var text = _context.TypeText(IsVar(symbol) ? type.WithNullableAnnotation(NullableAnnotation.None) : type);
        return new(Escaped(symbol), type, text)
        {
            Location = symbol.Locations.FirstOrDefault(),
            Mark = MarkOf(symbol),
            RefText = symbol.RefKind switch
            {
                RefKind.Ref => "ref ",
                RefKind.RefReadOnly => "ref readonly ",
                _ => "",
            },
        };
    }

    // The trimmer follows what a local holds, but of a field it knows only what stands in front of it: what it knows of the one value.
    private string MarkOf(ILocalSymbol symbol)
    {
        if (symbol.Type is not INamedTypeSymbol { Name: "Type", ContainingNamespace: { Name: "System" } })
            return "";
        if (symbol.DeclaringSyntaxReferences[0].GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: var value })
            return "";
        var source = Model.GetSymbolInfo(value is TypeOfExpressionSyntax { Type: var type } ? type : value).Symbol;
        return source is null || Writes.AnyOf(symbol, [_context.Body], Model) ? "" : Trimming.MembersOfValue(source);
    }

    private bool IsOverDynamic(ILocalSymbol symbol) =>
        symbol.DeclaringSyntaxReferences[0].GetSyntax() is ForEachStatementSyntax { Type.IsVar: true } loop
        && Model.GetTypeInfo(loop.Expression).Type is IDynamicTypeSymbol;

    private static bool IsVar(ILocalSymbol symbol) =>
        symbol.Type.IsReferenceType
        && symbol.DeclaringSyntaxReferences[0].GetSyntax()
            is VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type.IsVar: true } }
                or ForEachStatementSyntax { Type.IsVar: true };

    // int x = 5;  →  the same, or x = 5; where x lives elsewhere
    private void FlattenDeclaration(LocalDeclarationStatementSyntax declaration)
    {
        if (declaration.IsConst)
            FlattenConstants(declaration);
        else
            FlattenDeclaration(declaration.Declaration, declaration);
    }

    private void FlattenConstants(LocalDeclarationStatementSyntax declaration)
    {
        foreach (var declarator in declaration.Declaration.Variables)
        {
            if (Model.GetDeclaredSymbol(declarator) is not ILocalSymbol symbol || declarator.Initializer is null)
                continue;
            var local = new Local(Escaped(symbol), symbol.Type, _context.TypeText(symbol.Type)) { IsConst = true, Storage = Storage.Field };
            _context.Locals[symbol] = local;
            _context.AllLocals.Add(local);
            _context.Constants.Add((local, CheckedValue(Render(declarator.Initializer.Value))));
        }
    }

    private void FlattenDeclaration(VariableDeclarationSyntax declaration, SyntaxNode at)
    {
        var isOne = declaration.Variables.Count == 1;
        foreach (var declarator in declaration.Variables)
        {
            if (Model.GetDeclaredSymbol(declarator) is not ILocalSymbol symbol)
                continue;
            DeclareExpressionVariables(declarator);
            var local = DeclareLocal(symbol);
            var value = declarator.Initializer?.Value;
            if (value is not null && SetsItself(value, symbol, local))
            {
                _declared.Add(value, local);
                Lower(value);
            }
            else
            {
                var lowered = value is null ? null : Initializer(value, declaration);
                FlattenDeclarator(local, Render(declaration.Type), lowered, isOne ? at : declarator);
            }
        }
    }

    private void FlattenDeclarator(Local local, Text type, Text? value, SyntaxNode at)
    {
        if (value is null)
        {
            // A captured local is new each time its scope is entered, and so is its value.
            if (local.Scope is null)
            {
                var start = ControlFlow.MayBeDead(at, Model) ? " = default!;" : ";";
                Emit(new CodeNode(Declare(local, type).Append(() => local.Name).Append(start)) { OnlyIfInline = local, Span = Anchor(at) });
            }
            return;
        }
        if (local.Scope is not null)
        {
            Emit(new Text().Append(() => local.Reference).Append(" = ").Append(value).Append(";"), at);
            return;
        }
        var target = new Text().Append(() => (local.IsInline ? Written(type) + " " : "") + local.Name);
        // It holds the value only when the value has been computed: the declaration is the last thing that happens.
        EmitAssignment(local, target, value.Use(local, UseKind.Declare), at);
    }

    private static Text Declare(Local local, Text type) =>
        new Text().Use(local, UseKind.Declare).Append(() => local.IsInline ? Written(type) + " " : "");

    private static string Written(Text text)
    {
        var writer = new SourceWriter(0);
        text.WriteTo(writer);
        return writer.ToString();
    }

    // int[] a = { 1, 2 }  →  new int[] { 1, 2 }: without its declaration the braces alone mean nothing
    private Text Initializer(ExpressionSyntax value, VariableDeclarationSyntax declaration)
    {
        if (value is InitializerExpressionSyntax)
            return new Text("new ").Append(Render(declaration.Type)).Append(" ").Append(Lower(value));
        return Lower(value);
    }

    /// <summary>Declares the expression variables that a copied statement leaves to the scope around it.</summary>
    private void DeclareLeakedVariables(StatementSyntax statement)
    {
        switch (statement)
        {
            case ExpressionStatementSyntax { Expression: var expression }:
                DeclareExpressionVariables(expression);
                break;
            case IfStatementSyntax { Condition: var condition }:
                DeclareExpressionVariables(condition);
                break;
            case SwitchStatementSyntax { Expression: var value }:
                DeclareExpressionVariables(value);
                break;
            case ReturnStatementSyntax { Expression: { } result }:
                DeclareExpressionVariables(result);
                break;
            case ThrowStatementSyntax { Expression: { } thrown }:
                DeclareExpressionVariables(thrown);
                break;
            case LockStatementSyntax { Expression: var guarded }:
                DeclareExpressionVariables(guarded);
                break;
        }
    }

    private void DeclareExpressionVariables(SyntaxNode? expression)
    {
        if (expression is null)
            return;
        foreach (var node in expression.DescendantNodesAndSelf(static node => !HasOwnScope(node)))
        {
            if (node is SingleVariableDesignationSyntax && Model.GetDeclaredSymbol(node) is ILocalSymbol symbol)
                DeclareLocal(symbol);
            if (node is QueryExpressionSyntax query)
                DeclareQueryVariables(query);
        }
    }

    // All of a query but what it is made from is code of lambdas.
    private void DeclareQueryVariables(QueryExpressionSyntax query)
    {
        DeclareExpressionVariables(query.FromClause.Expression);
        foreach (var join in query.Body.Clauses.OfType<JoinClauseSyntax>())
            DeclareExpressionVariables(join.InExpression);
    }

    private static bool HasOwnScope(SyntaxNode node) =>
        node is AnonymousFunctionExpressionSyntax or SwitchExpressionArmSyntax or QueryExpressionSyntax or StatementSyntax;
}
