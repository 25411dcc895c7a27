using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>What the methods of LINQ, lists and arrays give of the elements of a sequence.</summary>
internal static class Sequences
{
    /// <summary>A sequence of all the elements, or of what was made of each.</summary>
    public static bool KeepsAll(string method) =>
        GivesSame(method) || method is "Select" or "Cast" or "OfType" or "Concat" or "Append" or "Prepend" or "Union";

    /// <summary>The elements themselves, perhaps in another order or kept elsewhere.</summary>
    public static bool GivesSame(string method) =>
        method
            is "AsEnumerable"
                or "ToList"
                or "ToArray"
                or "ToHashSet"
                or "ToImmutableArray"
                or "ToImmutableList"
                or "AsReadOnly"
                or "AsSpan"
                or "Order"
                or "OrderDescending"
                or "OrderBy"
                or "OrderByDescending"
                or "ThenBy"
                or "ThenByDescending"
                or "Reverse"
                or "Distinct"
                or "DistinctBy"
                or "ConfigureAwait"
                or "WithCancellation";

    /// <summary>Some of the elements, those of which a predicate holds if it is given one.</summary>
    public static bool GivesSome(string method) =>
        method is "Where" or "TakeWhile" or "FindAll" or "Take" or "TakeLast" or "Skip" or "SkipLast" or "SkipWhile";

    /// <summary>One of the elements, of which a predicate holds if it is given one.</summary>
    public static bool GivesOne(string method) =>
        method
            is "First"
                or "FirstOrDefault"
                or "Single"
                or "SingleOrDefault"
                or "Last"
                or "LastOrDefault"
                or "Find"
                or "FindLast"
                or "ElementAt"
                or "ElementAtOrDefault";

    /// <summary>Whether a predicate holds of all elements, when the method gives true.</summary>
    public static bool AsksAll(string method) => method is "All" or "TrueForAll";

    /// <summary>Whether a predicate holds of no element, when the method gives false.</summary>
    public static bool AsksAny(string method) => method is "Any" or "Exists";
}
