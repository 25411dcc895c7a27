using CoGen.Generator.Emit;
using CoGen.Generator.Lowering;
using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Parsing;

/// <summary>The factory of a method that falls back: it calls the method itself, whatever built its frame.</summary>
internal static class ForwardingFactory
{
    public static string Write(IMethodSymbol method, int depth)
    {
        var types = TypeText.Within(method);
        var arguments = string.Join(", ", method.Parameters.Select(p => Identifiers.Escape(p.Name)));
        // Not bare: a parameter may have the method's name.
        var receiver = method.IsStatic ? types.Of(method.ContainingType) : "this";
        string[] lines =
        [
            "// Not rewritten: the compiler's own async runs it.",
            RuntimeNames.GeneratedCode,
            RuntimeNames.Hidden,
            $"{FactoryHeader.Of(method, types.Of(method.ReturnType))} => {receiver}.{Identifiers.Escape(method.Name)}{types.Arguments(method)}({arguments});",
        ];
        var indent = new string(' ', depth * 4);
        return string.Concat(lines.Select(line => $"{indent}{line}\n"));
    }
}
