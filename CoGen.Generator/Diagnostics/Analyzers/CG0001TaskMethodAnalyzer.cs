using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CoGen.Generator.Diagnostics.Analyzers;

/// <summary>CG0001: a [CoTask] method must be async and return CoTask or CoTask&lt;T&gt;.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CG0001TaskMethodAnalyzer : ReachedCodeAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.NotATaskMethod];

    private protected override void Register(ReachedCodeActions code)
    {
        if (CoGenSymbols.TryCreate(code.Compilation) is not { } symbols)
            return;
        code.OnMethod = c => AnalyzeMethod((IMethodSymbol)c.Symbol, symbols, c.ReportDiagnostic);
        // Local functions and lambdas have no symbol action.
        code.OnNodes(c => AnalyzeNested(c, symbols), SyntaxKind.LocalFunctionStatement, SyntaxKind.ParenthesizedLambdaExpression);
    }

    private static void AnalyzeNested(ReachedNode context, CoGenSymbols symbols)
    {
        var (lists, symbol) = context.Node switch
        {
            LocalFunctionStatementSyntax f when f.AttributeLists.Count > 0 => (
                f.AttributeLists,
                context.SemanticModel.GetDeclaredSymbol(f)
            ),
            ParenthesizedLambdaExpressionSyntax l when l.AttributeLists.Count > 0 => (
                l.AttributeLists,
                context.SemanticModel.GetSymbolInfo(l, context.CancellationToken).Symbol
            ),
            _ => default,
        };
        if (lists.Count > 0 && symbol is IMethodSymbol method)
            AnalyzeMethod(method, symbols, context.ReportDiagnostic);
    }

    private static void AnalyzeMethod(IMethodSymbol method, CoGenSymbols symbols, Action<Diagnostic> report)
    {
        // A partial method has the attributes of both its parts: the one with the body is judged, the defining one is flagged.
        if (method.PartialDefinitionPart is not null || !symbols.IsMarked(method))
            return;
        if (Complaint(method.PartialImplementationPart ?? method, symbols) is { } complaint && !method.Locations.IsEmpty)
            report(Diagnostic.Create(Descriptors.NotATaskMethod, method.Locations[0], NameOf(method), complaint));
    }

    private static string NameOf(IMethodSymbol method) => method.MethodKind == MethodKind.AnonymousFunction ? "lambda" : method.Name;

    private static string? Complaint(IMethodSymbol method, CoGenSymbols symbols)
    {
        if (
            method.MethodKind
            is not (
                MethodKind.Ordinary
                or MethodKind.ExplicitInterfaceImplementation
                or MethodKind.LocalFunction
                or MethodKind.AnonymousFunction
            )
        )
            return "only a method can be a task";
        if (method.IsAbstract || method.IsExtern || method.IsPartialDefinition)
            return "it has no body: mark the method that implements it instead";

        // An unknown type is the compiler's to report.
        var wrongType = !symbols.ReturnsTask(method) && method.ReturnType.TypeKind != TypeKind.Error;
        return (method.IsAsync, wrongType) switch
        {
            (true, false) => null,
            (true, true) => $"it returns '{Show(method.ReturnType)}', not CoTask or CoTask<T>",
            (false, false) => "it is not async",
            (false, true) => $"it is not async and returns '{Show(method.ReturnType)}', not CoTask or CoTask<T>",
        };
    }

    private static string Show(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
