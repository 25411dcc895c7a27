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
        string[] lines =
        [
            "// Not rewritten: the compiler's own async runs it.",
            RuntimeNames.GeneratedCode,
            RuntimeNames.Hidden,
            $"{Header(method, types)} => {Identifiers.Escape(method.Name)}{types.Arguments(method)}({arguments});",
        ];
        var indent = new string(' ', depth * 4);
        return string.Concat(lines.Select(line => $"{indent}{line}\n"));
    }

    // For instance `internal static global::CoGen.CoTask<int> Sum__Task(int n)` and its constraints.
    private static string Header(IMethodSymbol method, TypeText types)
    {
        var parameters = string.Join(", ", method.Parameters.Select(p => $"{types.Of(p.Type)} {Identifiers.Escape(p.Name)}"));
        var constraints = string.Concat(types.Constraints().Select(constraint => " " + constraint));
        return $"{FactoryAccess.Of(method)} {(method.IsStatic ? "static " : "")}{types.Of(method.ReturnType)} "
            + $"{TaskNames.Factory(method)}{types.ParameterList()}({parameters}){constraints}";
    }
}
