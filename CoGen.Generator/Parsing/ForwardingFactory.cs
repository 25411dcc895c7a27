using CoGen.Generator.Emit;
using CoGen.Generator.Lowering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Parsing;

/// <summary>The factory of a method that falls back: it calls the method itself, whatever built its frame.</summary>
internal static class ForwardingFactory
{
    public static string Write(IMethodSymbol method, int depth)
    {
        var types = TypeText.Within(method);
        var arguments = string.Join(", ", ExtensionBlocks.Parameters(method).Select(p => Identifiers.Escape(p.Name)));
        // Not bare: a parameter may have the method's name.
        var receiver = method.IsStatic || method.ContainingType.IsExtension ? types.Of(ExtensionBlocks.Host(method)) : "this";
        var call = $"{receiver}.{Identifiers.Escape(method.Name)}{types.Arguments(ExtensionBlocks.TypeParameters(method))}({arguments})";
        string[] hiding = FactoryHeader.Hiding(method) is { } line ? [line] : [];
        string[] lines =
        [
            "// Not rewritten: the compiler's own async runs it.",
            .. hiding,
            $"{FactoryHeader.OfTask(method, types.Of(method.ReturnType))} => {call};",
            "",
            .. hiding,
            $"{FactoryHeader.OfCall(method, RuntimeNames.Frame(method.ReturnType, types.Of))} => {call}.__Keep(ref {FactoryHeader.Kept});",
        ];
        if (FactoryHeader.Block((MethodDeclarationSyntax)method.DeclaringSyntaxReferences[0].GetSyntax()) is { } block)
            lines = [block, "{", .. lines.Select(static line => line.Length == 0 ? line : "    " + line), "}"];
        var indent = new string(' ', depth * 4);
        return string.Concat(lines.Select(line => line.Length == 0 ? "\n" : $"{indent}{line}\n"));
    }
}
