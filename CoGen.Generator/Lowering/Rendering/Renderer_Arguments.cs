using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Lowering.Rendering;

/// <summary>
/// Arguments that a call has only in the frame: what the compiler fills in from where it stands, since it stands elsewhere now; and the
/// frame that is kept for it.
/// </summary>
internal sealed partial class Renderer
{
    private bool VisitArguments(BaseArgumentListSyntax arguments, SyntaxNode call)
    {
        var kept = _context.KeptCalls.TryGetValue(arguments, out var field);
        var missing = CallerInfo.IsAsked(Model.GetSymbolInfo(call).Symbol) ? CallerInfo.Of(Model.GetOperation(call)) : [];
        if (!kept && missing.Count == 0)
            return false;
        var separator = arguments.Arguments.Count == 0 ? "" : ", ";
        var children = arguments.ChildNodesAndTokens();
        for (var i = 0; i < children.Count - 1; i++)
        {
            if (children[i].AsNode() is { } node)
                Visit(node);
            else
                VisitToken(children[i].AsToken());
            if (kept && i == 0)
                _text.Append($"ref {field}{separator}");
        }
        if (kept)
            separator = ", ";
        foreach (var argument in missing)
        {
            _text.Append(separator + argument);
            separator = ", ";
        }
        VisitToken(children[children.Count - 1].AsToken());
        return true;
    }

    // { e }  →  { { e, "Main", 12 } }: elements are arguments of Add, which have no names
    private bool VisitElements(InitializerExpressionSyntax elements)
    {
        if (!elements.Expressions.Any(element => CallerInfo.IsAsked(Model.GetCollectionInitializerSymbolInfo(element).Symbol)))
            return false;
        var calls = Model.GetOperation(elements) is IObjectOrCollectionInitializerOperation { Initializers: var known } ? known : [];
        foreach (var child in elements.ChildNodesAndTokens())
        {
            if (child.AsNode() is ExpressionSyntax element)
                VisitElement(element, CallerInfo.InOrder(calls.ElementAtOrDefault(elements.Expressions.IndexOf(element))));
            else
                VisitToken(child.AsToken());
        }
        return true;
    }

    private void VisitElement(ExpressionSyntax element, IReadOnlyList<string> missing)
    {
        var more = string.Concat(missing.Select(static argument => ", " + argument));
        if (element is InitializerExpressionSyntax several)
        {
            foreach (var child in several.ChildNodesAndTokens())
            {
                if (child.AsNode() is { } inner)
                    Visit(inner);
                else if (child.AsToken() is var token && token == several.CloseBraceToken)
                    Around(token, () => _text.Append(more + token.Text));
                else
                    VisitToken(child.AsToken());
            }
            return;
        }
        Around(element, () => _text.Append("{ ").Append(Nested(element)).Append(more + " }"));
    }
}
