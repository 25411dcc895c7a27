using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Reach;

/// <summary>What a declaration tells without its body: its name, and the words that its type, base types, parameters and attributes are written with.</summary>
/// <param name="Words">The words of everything but the body.</param>
/// <param name="Names">What becomes a name to look for where one of the words is.</param>
/// <param name="IsStaticImport">A <c>using static</c>, which lets members be named without their type.</param>
/// <param name="IsForAnyType">An extension that the language itself calls, on a receiver of any type.</param>
internal sealed record Declaration(int[] Words, int[] Names, bool IsStaticImport = false, bool IsForAnyType = false);
