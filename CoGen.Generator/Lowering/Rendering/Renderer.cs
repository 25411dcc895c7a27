using CoGen.Generator.Emit;
using CoGen.Generator.Lowering.Code;
using CoGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Rendering;

/// <summary>
/// Copies the user's code token by token, with its line breaks and comments, and changes only what would mean something else inside
/// the frame: names, jumps, and declarations of locals that live elsewhere.
/// </summary>
internal sealed partial class Renderer
{
    private readonly MethodContext _context;
    private readonly IJumps _jumps;
    private readonly SyntaxNode _root;
    private readonly Text _text = new();
    private readonly Dictionary<SimpleNameSyntax, string> _factories = [];

    // The local function that is being rendered as a method, and the closure class it moves to.
    private readonly ScopeClass? _host;
    private readonly bool _isHosted;

    // How deep in copied functions, loops and switches we are: jumps inside those stay.
    private int _functions;
    private int _breakTargets;
    private int _continueTargets;
    private int _switches;
    private int _catches;

    private Renderer(MethodContext context, IJumps jumps, SyntaxNode root, bool isHosted, ScopeClass? host)
    {
        _context = context;
        _jumps = jumps;
        _root = root;
        _isHosted = isHosted;
        _host = host;
        _baseColumn = LineIndent(root);
    }

    private SemanticModel Model => _context.Model;

    /// <summary>Renders a statement, an expression, or anything between.</summary>
    public static Text Render(MethodContext context, IJumps jumps, SyntaxNode node)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        var renderer = new Renderer(context, jumps, node, isHosted: false, host: null);
        // The name behind a question mark is rendered apart from its call.
        if (node is MemberBindingExpressionSyntax { Parent: InvocationExpressionSyntax call })
            renderer.NoteFactory(call);
        renderer.Visit(node);
        return renderer._text;
    }

    /// <summary>Renders a local function as a method of <paramref name="host"/>, or as a static method of the frame.</summary>
    public static Text RenderHosted(MethodContext context, IJumps jumps, LocalFunctionStatementSyntax function, HostedFunction hosted)
    {
        // Where it has a class of its own, the host is one of the objects that it uses.
        var renderer = new Renderer(context, jumps, function, isHosted: hosted.Caller is null, hosted.Host);
        var asksCallerName = context.AsksCallerName;
        renderer.VisitHosted(function, hosted);
        context.AsksCallerName = asksCallerName;
        if (hosted is { Caller: not null, Host: { } host })
        {
            host.Links.UnionWith(renderer._text.Captures.Where(scope => scope != host));
            host.LinksThis |= renderer._text.CapturesThis;
        }
        return renderer._text;
    }

    /// <summary>Renders the first line of a local task's factory, a method of its host.</summary>
    public static Text RenderHeader(MethodContext context, IJumps jumps, LocalFunctionStatementSyntax function, HostedFunction hosted)
    {
        var renderer = new Renderer(context, jumps, function, isHosted: true, hosted.Host);
        renderer.VisitHeader(function, hosted);
        return renderer._text;
    }

    /// <summary>The same for callers that keep its frame, which has the type <paramref name="frame"/>.</summary>
    public static Text RenderCallHeader(MethodContext context, IJumps jumps, LocalTask task, string frame)
    {
        var renderer = new Renderer(context, jumps, task.Syntax, isHosted: true, task.Function.Host);
        renderer.VisitHeader(task.Syntax, task.Function, frame);
        return renderer._text;
    }

    private void Visit(SyntaxNode node)
    {
        if (!_isHosted && !_context.AsksCallerName && CallerName.IsAsked(node, Model))
            _context.AsksCallerName = true;
        if (_context.Replacements.TryGetValue(node, out var replacement))
            Around(node, () => _text.Append(replacement));
        else if (!VisitFunction(node) && !VisitStatement(node) && !VisitDeclaration(node) && !VisitExpression(node))
            VisitChildren(node);
    }

    private void VisitChildren(SyntaxNode node)
    {
        foreach (var child in node.ChildNodesAndTokens())
        {
            if (child.AsNode() is { } inner)
                Visit(inner);
            else
                VisitToken(child.AsToken());
        }
    }

    private bool VisitFunction(SyntaxNode node)
    {
        if (node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or QueryExpressionSyntax))
            return false;
        if (node is LocalFunctionStatementSyntax local)
            NoteCopied(local.Identifier);
        _functions++;
        VisitChildren(node);
        _functions--;
        return true;
    }

    private void VisitHosted(LocalFunctionStatementSyntax function, HostedFunction hosted)
    {
        _functions = 1;
        foreach (var attributes in function.AttributeLists)
            Visit(attributes);
        _text.Append(Modifiers(hosted));
        foreach (var child in function.ChildNodesAndTokens())
        {
            if (child.AsNode() is { } inner)
            {
                if (hosted.Checked is { } context && inner is BlockSyntax or ArrowExpressionClauseSyntax)
                    AppendChecked(context, function, inner);
                else if (inner is not AttributeListSyntax)
                    Visit(inner);
            }
            else if (child.AsToken() is var token && token == function.Identifier)
                Around(token, () => _text.Append(() => hosted.Caller ?? hosted.Name));
            else if (
                !token.IsKind(SyntaxKind.StaticKeyword)
                && !(
                    token == function.SemicolonToken
                    && (hosted.Checked is not null || IsEndOf(function.ExpressionBody?.Expression, function))
                )
            )
                VisitToken(token);
        }
    }

    // => e;  →  { checked { return e; } }
    private void AppendChecked(string context, LocalFunctionStatementSyntax function, SyntaxNode body)
    {
        // The braces are ours: no places to stop at.
        _text.AppendHiddenLine(0).Append($"{{ {context}");
        _breaks = 0;
        if (body is ArrowExpressionClauseSyntax { Expression: var value })
        {
            _text.Append(" {").AppendLine(TabWidth, _context.Stops.Of(value.Span));
            _text.Append(ReturnKeyword(function, value)).Append(Nested(value)).Append(";");
            if (IsEndOf(value, function))
                _text.Append(" throw null!;");
            _text.AppendHiddenLine(0).Append("} }");
        }
        else
        {
            _text.AppendLine(0, _context.Stops.Of(((BlockSyntax)body).OpenBraceToken.Span));
            Visit(body);
            _text.AppendHiddenLine(0).Append("}");
        }
    }

    private string ReturnKeyword(LocalFunctionStatementSyntax function, ExpressionSyntax value) =>
        value is ThrowExpressionSyntax ? ""
        : Model.GetDeclaredSymbol(function)
            is IMethodSymbol { ReturnsVoid: true }
                or IMethodSymbol { IsAsync: true, ReturnType: INamedTypeSymbol { Arity: 0 } }
            ? ""
        : "return ";

    private void VisitHeader(LocalFunctionStatementSyntax function, HostedFunction hosted, string? kept = null)
    {
        _functions = 1;
        _text.Append(Modifiers(hosted));
        if (Model.GetDeclaredSymbol(function) is IMethodSymbol symbol && TypeTree.HasPointer(symbol))
            _text.Append("unsafe ");
        if (kept is null)
            _text.Append(Nested(function.ReturnType)).Append(" ").Append(hosted.Name);
        else
            _text.Append($"{kept} {TaskNames.CallFactory(hosted.Name)}");
        if (function.TypeParameterList is { } types)
            _text.Append(Nested(types));
        if (kept is null)
            _text.Append(Nested(function.ParameterList));
        else
            AppendParameters($"ref {kept}? {FactoryHeader.Kept}", function.ParameterList);
        foreach (var constraint in function.ConstraintClauses)
            _text.Append(" ").Append(Nested(constraint));
    }

    private void AppendParameters(string first, ParameterListSyntax others)
    {
        _text.Append("(" + first);
        foreach (var parameter in others.Parameters)
            _text.Append(", ").Append(Nested(parameter));
        _text.Append(")");
    }

    private static string Modifiers(HostedFunction hosted) =>
        hosted.Host is not null ? "public "
        : hosted.Caller is not null ? "public static "
        : "private static ";

    // Inside a lambda the frame may not be captured; inside a local function that became a method there is no frame.
    private bool InFunction => _functions > 0;

    private void NoteCopied(SyntaxToken name)
    {
        if (FrameNames.IsReservedInCopies(name.ValueText))
            _context.Refuse(FallbackCause.ReservedName, "a name that begins with two underscores, in code that is copied", name.Parent!);
        _context.Names.Copied.Add(name.ValueText);
    }
}
