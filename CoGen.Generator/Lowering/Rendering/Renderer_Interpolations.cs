using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Rendering;

/// <summary>The holes of interpolated strings, where the colons of <c>global::</c> would begin a format.</summary>
internal sealed partial class Renderer
{
    // $"{Name}" where the frame hides Name  →  $"{(global::App.Program.Name)}"
    private bool VisitHole(InterpolationSyntax hole)
    {
        foreach (var child in hole.ChildNodesAndTokens())
        {
            if (child.AsNode() is not { } node)
                VisitToken(child.AsToken());
            else if (node == hole.Expression)
                Around(node, () => AppendHole(hole.Expression));
            else
                Visit(node);
        }
        return true;
    }

    private void AppendHole(ExpressionSyntax value)
    {
        var text = Nested(value);
        _text.Append(() => HasBareColons(Written(text)) ? "(" : "").Append(text).Append(() => HasBareColons(Written(text)) ? ")" : "");
    }

    // Cautious: a parenthesis in a string would be taken for one.
    private static bool HasBareColons(string text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length - 1; i++)
        {
            depth += text[i] switch
            {
                '(' or '[' or '{' => 1,
                ')' or ']' or '}' => -1,
                _ => 0,
            };
            if (depth <= 0 && text[i] == ':' && text[i + 1] == ':')
                return true;
        }
        return false;
    }
}
