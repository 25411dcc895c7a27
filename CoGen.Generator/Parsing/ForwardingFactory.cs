using System.Text;
using CoGen.Generator.Emit;
using CoGen.Generator.Lowering;
using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Parsing;

/// <summary>The factory of a method that falls back: it calls the method itself, whatever built its frame.</summary>
internal static class ForwardingFactory
{
    public static string Write(IMethodSymbol method, int depth)
    {
        var indent = new string(' ', depth * 4);
        var types = TypeText.Within(method);
        var arguments = string.Join(", ", method.Parameters.Select(p => Identifiers.Escape(p.Name)));
        return new StringBuilder()
            .Append(indent)
            .Append("// Not rewritten: the compiler's own async runs it.\n")
            .Append(indent)
            .Append(RuntimeNames.GeneratedCode)
            .Append('\n')
            .Append(indent)
            .Append(RuntimeNames.Hidden)
            .Append('\n')
            .Append(indent)
            .Append(Header(method, types))
            .Append(" =>\n    ")
            .Append(indent)
            .Append(Identifiers.Escape(method.Name))
            .Append(types.Arguments(method))
            .Append($"({arguments});\n")
            .ToString();
    }

    /// <summary><c>internal static global::CoGen.CoTask&lt;int&gt; Sum__Task(int n)</c> with its constraints.</summary>
    public static string Header(IMethodSymbol method, TypeText types)
    {
        var parameters = string.Join(", ", method.Parameters.Select(p => $"{types.Of(p.Type)} {Identifiers.Escape(p.Name)}"));
        var constraints = string.Concat(types.Constraints().Select(constraint => " " + constraint));
        return $"{FactoryAccess.Of(method)} {(method.IsStatic ? "static " : "")}{types.Of(method.ReturnType)} "
            + $"{TaskNames.Factory(method)}{types.ParameterList()}({parameters}){constraints}";
    }
}
