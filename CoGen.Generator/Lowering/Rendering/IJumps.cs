using CoGen.Generator.Lowering.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Rendering;

/// <summary>
/// What becomes of the jumps in copied code: each the statements to put in its place, or null where the jump stays as it is because
/// its target is copied too.
/// </summary>
internal interface IJumps
{
    /// <summary>Leaves a method without result.</summary>
    IReadOnlyList<Text> Return();

    /// <summary>Leaves the method with a result.</summary>
    IReadOnlyList<Text> Return(Text value);

    IReadOnlyList<Text>? Break();

    IReadOnlyList<Text>? Continue();

    IReadOnlyList<Text>? Goto(ILabelSymbol label);

    /// <summary><c>goto case</c> and <c>goto default</c>.</summary>
    IReadOnlyList<Text>? GotoCase(GotoStatementSyntax jump);

    /// <summary><c>throw;</c></summary>
    IReadOnlyList<Text>? Rethrow();
}
