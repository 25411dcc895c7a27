using CoGen.Generator.Lowering.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Rendering;

/// <summary>Declarations within expressions: <c>out</c> variables, deconstruction and patterns whose locals may live elsewhere.</summary>
internal sealed partial class Renderer
{
    private bool VisitDeclaration(SyntaxNode node)
    {
        switch (node)
        {
            case VariableDeclaratorSyntax declarator:
                NoteCopied(declarator.Identifier);
                return false;
            case ParameterSyntax parameter:
                NoteCopied(parameter.Identifier);
                return false;
            case CatchDeclarationSyntax declaration:
                NoteCopied(declaration.Identifier);
                return false;
            case TypeSyntax type when _functions == 0 && ScopedReferences.AreDeclaredWith(type, Model):
                return VisitReferenceType(type);
            case DeclarationExpressionSyntax { Designation: ParenthesizedVariableDesignationSyntax tuple } declaration:
                return VisitDeconstruction(declaration, tuple);
            case DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax single } declaration:
                return VisitOutVariable(declaration, single);
            case IsPatternExpressionSyntax test:
                return VisitIsPattern(test);
            case SingleVariableDesignationSyntax single:
                return VisitDesignation(single);
            default:
                return false;
        }
    }

    private Local? LocalOf(SyntaxNode declaration) =>
        Model.GetDeclaredSymbol(declaration) is { } symbol && _context.Locals.TryGetValue(symbol, out var local) ? local : null;

    // Span<int> s = …  →  scoped Span<int> s = …
    private bool VisitReferenceType(TypeSyntax type)
    {
        if (type == _root)
        {
            _text.Append(() => _context.ScopedReferences.Modifier);
            return false;
        }
        Around(type, () => _text.Append(Nested(type)));
        return true;
    }

    // out var n  →  out n
    private bool VisitOutVariable(DeclarationExpressionSyntax declaration, SingleVariableDesignationSyntax single)
    {
        if (LocalOf(single) is not { } local)
            return false;
        var type = Nested(declaration.Type);
        Around(
            declaration,
            () => Declare(local).Append(Late(() => local.IsInline, type, " ")).Append(() => local.IsInline ? local.Name : local.Reference)
        );
        return true;
    }

    // var (a, b)  →  (a, b), or (a, var b) where only some live elsewhere
    private bool VisitDeconstruction(DeclarationExpressionSyntax declaration, ParenthesizedVariableDesignationSyntax tuple)
    {
        var locals = tuple.DescendantNodes().OfType<SingleVariableDesignationSyntax>().Select(LocalOf).ToList();
        if (locals.Count == 0 || locals.Any(local => local is null))
            return false;
        bool AllInline() => locals.All(local => local!.IsInline);
        Around(
            declaration,
            () =>
            {
                _text.Append(() => AllInline() ? "var " : "");
                AppendDesignation(tuple, AllInline);
            }
        );
        return true;
    }

    private void AppendDesignation(VariableDesignationSyntax designation, Func<bool> allInline)
    {
        switch (designation)
        {
            case ParenthesizedVariableDesignationSyntax tuple:
                _text.Append("(");
                for (var i = 0; i < tuple.Variables.Count; i++)
                {
                    if (i > 0)
                        _text.Append(", ");
                    AppendDesignation(tuple.Variables[i], allInline);
                }
                _text.Append(")");
                break;
            case SingleVariableDesignationSyntax single when LocalOf(single) is { } local:
                Declare(local).Append(() => (local.IsInline && !allInline() ? "var " : "") + local.Reference);
                break;
            default:
                _text.Append("_");
                break;
        }
    }

    // x is string s      →  (x is string __s && __Set(out s, __s))
    // x is not string s  →  !(x is string __s && __Set(out s, __s))
    private bool VisitIsPattern(IsPatternExpressionSyntax test)
    {
        var locals = test.Pattern.DescendantNodes().OfType<SingleVariableDesignationSyntax>().Select(LocalOf).OfType<Local>().ToList();
        if (locals.Count == 0)
            return false;
        bool AllInline() => locals.All(local => local.IsInline);
        var negated = test.Pattern as UnaryPatternSyntax;
        Around(
            test,
            () =>
            {
                _text.Append(() =>
                    AllInline() ? ""
                    : negated is null ? "("
                    : "!("
                );
                _text.Append(Nested(test.Expression)).Append(" is ");
                _text.Append(() => negated is not null && AllInline() ? "not " : "");
                _text.Append(Nested(negated?.Pattern ?? test.Pattern));
                _text.Append(() => AllInline() ? "" : PatternSetters(locals) + ")");
            }
        );
        return true;
    }

    /// <summary>What copies a pattern's variables to where they live.</summary>
    internal static string PatternSetters(IEnumerable<Local> locals) =>
        string.Concat(locals.Where(local => !local.IsInline).Select(local => $" && __Set(out {local.Reference}, {local.PatternName})"));

    private bool VisitDesignation(SingleVariableDesignationSyntax single)
    {
        if (LocalOf(single) is not { } local)
        {
            NoteCopied(single.Identifier);
            return false;
        }
        Around(single, () => Declare(local).Append(() => local.IsInline ? local.Name : local.PatternName));
        return true;
    }

    private Text Declare(Local local) => local.Scope is null ? _text.Use(local, UseKind.Declare) : _text;

    private Text Nested(SyntaxNode node)
    {
        var nested = new Renderer(_context, _jumps, node, _isHosted, _host) { _functions = _functions };
        nested.Visit(node);
        return nested._text;
    }

    private static Func<string> Late(Func<bool> condition, Text text, string tail) =>
        () =>
        {
            if (!condition())
                return "";
            var writer = new Emit.SourceWriter(0);
            text.WriteTo(writer);
            return writer + tail;
        };
}
