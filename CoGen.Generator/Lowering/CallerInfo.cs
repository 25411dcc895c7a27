using CoGen.Generator.Emit;
using CoGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Lowering;

/// <summary>Arguments that the compiler fills in from where a call stands: in the frame it stands elsewhere, so they are written out.</summary>
internal static class CallerInfo
{
    public static bool IsAsked(ISymbol? called) => Parameters(called).Any(IsFilled);

    /// <returns>The arguments by name: <c>line: 12</c>.</returns>
    public static IReadOnlyList<string> Of(IOperation? call) =>
        [
            .. Defaults(call)
                .Where(static argument => IsFilled(argument.Parameter!))
                .Select(static argument => $"{Identifiers.Escape(argument.Parameter!.Name)}: {Constant(argument)}"),
        ];

    /// <summary>The same of a call that the compiler makes by a pattern, as of <c>MoveNextAsync</c>, with <paramref name="at"/> as its place.</summary>
    public static string OfImplicit(IMethodSymbol called, SyntaxNode at, string callerName, Compilation compilation) =>
        string.Join(
            ", ",
            from parameter in called.Parameters
            where IsFilled(parameter)
            let value = Implicit(parameter, at, callerName, compilation)
            where value is not null
            select $"{Identifiers.Escape(parameter.Name)}: {value}"
        );

    private static string? Implicit(IParameterSymbol parameter, SyntaxNode at, string callerName, Compilation compilation)
    {
        var place = at.GetLocation().GetMappedLineSpan();
        var attribute = parameter.GetAttributes().First(static attribute => IsCallerAttribute(attribute.AttributeClass?.Name));
        object? value = attribute.AttributeClass!.Name switch
        {
            "CallerMemberNameAttribute" => callerName,
            "CallerLineNumberAttribute" => place.StartLinePosition.Line + 1,
            "CallerFilePathAttribute" => compilation.Options.SourceReferenceResolver?.NormalizePath(place.Path, baseFilePath: null)
                ?? place.Path,
            "CallerArgumentExpressionAttribute"
                when attribute.ConstructorArguments is [{ Value: string asked }] && asked == Receiver(parameter.ContainingSymbol)?.Name =>
                at.ToString(),
            _ => null,
        };
        return value is null ? null : SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false);
    }

    private static IParameterSymbol? Receiver(ISymbol called) =>
        called is not IMethodSymbol method ? null
        : method.IsExtensionMethod ? method.Parameters[0]
        : ExtensionBlocks.Receiver(method);

    /// <returns>All arguments that the call leaves out, for where they cannot be named.</returns>
    public static IReadOnlyList<string> InOrder(IOperation? call) =>
        [.. Defaults(call).OrderBy(static argument => argument.Parameter!.Ordinal).Select(Constant)];

    private static IEnumerable<IArgumentOperation> Defaults(IOperation? call) =>
        (
            call switch
            {
                IInvocationOperation invocation => invocation.Arguments,
                IObjectCreationOperation creation => creation.Arguments,
                IPropertyReferenceOperation property => property.Arguments,
                _ => [],
            }
        ).Where(static argument => argument.ArgumentKind == ArgumentKind.DefaultValue);

    private static IEnumerable<IParameterSymbol> Parameters(ISymbol? called) =>
        called switch
        {
            IMethodSymbol method => method.Parameters,
            IPropertySymbol property => property.Parameters,
            _ => [],
        };

    private static bool IsFilled(IParameterSymbol parameter) =>
        parameter.IsOptional && parameter.GetAttributes().Any(static attribute => IsCallerAttribute(attribute.AttributeClass?.Name));

    private static bool IsCallerAttribute(string? name) => name is not null && name.StartsWith("Caller", StringComparison.Ordinal);

    private static string Constant(IArgumentOperation argument) =>
        argument.Value.ConstantValue is { HasValue: true, Value: { } value }
            ? SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false) ?? "default"
            : "default";
}
