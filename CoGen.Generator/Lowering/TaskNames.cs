using CoGen.Generator.Parsing;
using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Lowering;

/// <summary>What the generated members of a <c>[CoTask]</c> method are called, for definitions and call sites alike.</summary>
internal static class TaskNames
{
    /// <summary>
    /// The factory's name. Overloads share it and differ in their parameters, as the methods do: so it needs no number, which other
    /// assemblies could not know, and a call that chose an overload chooses the same one among the factories.
    /// </summary>
    public static string Factory(IMethodSymbol method) => Factory(method.Name);

    public static string Factory(string method) => method + "__Task";

    /// <summary>
    /// The name of the factory that a rewritten caller uses: it fills the frame which the caller kept from its last call of the method.
    /// </summary>
    public static string CallFactory(IMethodSymbol method) => CallFactory(method.Name);

    public static string CallFactory(string method) => method + "__Call";

    /// <summary>The frame class's name; overloads are numbered in the order of their declaration.</summary>
    public static string Frame(IMethodSymbol method)
    {
        var number = Number(method);
        return number == 1 ? method.Name + "__Frame" : method.Name + "__Frame" + number;
    }

    /// <summary>1 for the first <c>[CoTask]</c> method of this name in its type, 2 for the next.</summary>
    public static int Number(IMethodSymbol method)
    {
        var definition = Redirection.Definition(method);
        var number = 1;
        foreach (var member in ExtensionBlocks.Methods(ExtensionBlocks.Host(definition), definition.Name))
        {
            if (SymbolEqualityComparer.Default.Equals(member, definition))
                return number;
            if (RuntimeNames.IsTask(member))
                number++;
        }
        return number;
    }
}
