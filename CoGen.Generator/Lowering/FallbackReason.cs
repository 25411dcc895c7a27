using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Lowering;

/// <summary>Why a method is left to the compiler's own <c>async</c>.</summary>
/// <param name="Cause">The kind of reason.</param>
/// <param name="Construct">What is not rewritten, as CG0003 names it.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record FallbackReason(FallbackCause Cause, string Construct, Location Location);
