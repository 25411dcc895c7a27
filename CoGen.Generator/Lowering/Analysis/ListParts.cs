using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Analysis;

/// <summary>The parts of a list that its pattern looks at.</summary>
internal static class ListParts
{
    /// <returns>Which of the list's patterns it is, what tells the part from others, and what the part is to match.</returns>
    public static IEnumerable<(int Index, string Name, PatternSyntax Pattern)> Of(ListPatternSyntax list)
    {
        var slice = list.Patterns.IndexOf(static pattern => pattern is SlicePatternSyntax);
        for (var i = 0; i < list.Patterns.Count; i++)
        {
            var rest = list.Patterns.Count - i;
            if (list.Patterns[i] is SlicePatternSyntax { Pattern: var inner })
            {
                if (inner is not null)
                    yield return (i, $"{i}..^{rest - 1}", inner);
            }
            else if (
                list.Patterns[i] is not (DiscardPatternSyntax or VarPatternSyntax { Designation: DiscardDesignationSyntax }) and var pattern
            )
            {
                yield return (i, slice >= 0 && i > slice ? $"^{rest}" : $"{i}", pattern);
            }
        }
    }
}
