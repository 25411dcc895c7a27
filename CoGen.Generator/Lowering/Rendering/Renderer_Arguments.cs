using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Lowering.Rendering;

/// <summary>
/// Arguments that a call has only in the frame: what the compiler fills in from where it stands, since it stands elsewhere now; and the
/// frame that is kept for it.
/// </summary>
internal sealed partial class Renderer
{
    private bool VisitArguments(BaseArgumentListSyntax arguments, SyntaxNode call)
    {
        var kept = _context.KeptCalls.TryGetValue(arguments, out var field);
        var missing = CallerInfo(call);
        if (!kept && missing.Count == 0)
            return false;
        var separator = arguments.Arguments.Count == 0 ? "" : ", ";
        var children = arguments.ChildNodesAndTokens();
        for (var i = 0; i < children.Count - 1; i++)
        {
            if (children[i].AsNode() is { } node)
                Visit(node);
            else
                VisitToken(children[i].AsToken());
            if (kept && i == 0)
                _text.Append($"ref {field}{separator}");
        }
        if (kept)
            separator = ", ";
        foreach (var argument in missing)
        {
            _text.Append($"{separator}{argument.Parameter!.Name}: {Constant(argument.Value.ConstantValue.Value)}");
            separator = ", ";
        }
        VisitToken(children[children.Count - 1].AsToken());
        return true;
    }

    private List<IArgumentOperation> CallerInfo(SyntaxNode call) =>
        Model.GetSymbolInfo(call).Symbol is IMethodSymbol target && target.Parameters.Any(IsCallerInfo)
            ? [.. Arguments(Model.GetOperation(call)).Where(static argument => IsCallerInfo(argument.Parameter!))]
            : [];

    private static IEnumerable<IArgumentOperation> Arguments(IOperation? call) =>
        (
            call switch
            {
                IInvocationOperation invocation => invocation.Arguments,
                IObjectCreationOperation creation => creation.Arguments,
                _ => [],
            }
        ).Where(static argument => argument.ArgumentKind == ArgumentKind.DefaultValue && argument.Value.ConstantValue.HasValue);

    private static bool IsCallerInfo(IParameterSymbol parameter) =>
        parameter.IsOptional
        && parameter
            .GetAttributes()
            .Any(static attribute => attribute.AttributeClass is { } type && type.Name.StartsWith("Caller", StringComparison.Ordinal));

    private static string Constant(object? value) =>
        value is null ? "null" : SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false) ?? "default";
}
