using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CoGen.Generator.Lowering.Code;

/// <summary>Where a piece of the user's code stands, as <c>#line</c> counts: from 1, the end inclusive.</summary>
internal readonly record struct SourceSpan(int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>Whether other places to stop at begin in the same line.</summary>
    public bool HoldsOthers { get; init; }

    /// <summary>Whether it is the place of its whole line in the generated code.</summary>
    public bool IsLine { get; init; }

    /// <summary>The file that the user's own <c>#line</c> names; null for the file itself.</summary>
    public string? Path { get; init; }

    /// <returns>Null where the user hides it from the debugger.</returns>
    public static SourceSpan? Of(SyntaxTree tree, TextSpan span)
    {
        if (tree.GetLineVisibility(span.Start) is LineVisibility.Hidden)
            return null;
        var mapped = tree.GetMappedLineSpan(span);
        var lines = mapped.Span;
        return new SourceSpan(lines.Start.Line + 1, lines.Start.Character + 1, lines.End.Line + 1, lines.End.Character)
        {
            Path = mapped.HasMappedPath ? mapped.Path : null,
        };
    }
}
