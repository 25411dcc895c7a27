using Microsoft.CodeAnalysis.Text;

namespace CoGen.Generator.Lowering;

/// <summary>An object that the rewriting itself makes for an await; CG0004 tells of it.</summary>
/// <param name="Await">Where the await stands, counted from the method's first character, so that it holds while the file is edited.</param>
/// <param name="What">The object, as a noun phrase.</param>
internal sealed record Allocation(TextSpan Await, string What);
