using System.Composition;
using CoGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.CodeFixes;

/// <summary>CG2006: makes the function that awaits a task one itself; what it waited for with .NET's means it waits for with system calls.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CG2006MakeTaskCodeFix() : ConversionCodeFix("CG2006")
{
    private protected override IMethodSymbol? FunctionAt(SyntaxNode place, SemanticModel model, CancellationToken cancellation) =>
        model.GetEnclosingSymbol(place.SpanStart, cancellation) is IMethodSymbol { ReturnsVoid: false } function
        && !IsEntryPoint(function, model)
            ? function
            : null;

    private protected override BodyChanges? ChangesIn(
        IMethodSymbol function,
        SyntaxNode declaration,
        SemanticModel model,
        Project project,
        CancellationToken cancellation
    ) => function.IsAsync ? TaskWaits.In(declaration, model, cancellation) : null;

    private static bool IsEntryPoint(IMethodSymbol function, SemanticModel model) =>
        SymbolEqualityComparer.Default.Equals(function, model.Compilation.GetEntryPoint(default));
}
