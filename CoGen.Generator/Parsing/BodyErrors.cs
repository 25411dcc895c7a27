using CoGen.Generator.Lowering.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Parsing;

/// <summary>
/// Whether the compiler refuses a method, which then gets no frame, so that each error is said once. The compiler's own answer binds
/// the body anew and costs as much as all the rest, so it is asked only where the body as already bound looks wrong. What flow analysis
/// alone refuses, such as an unassigned local, is no error in the frame.
/// </summary>
internal static class BodyErrors
{
    public static bool Any(MethodDeclarationSyntax method, SemanticModel model, CancellationToken cancellation)
    {
        if (!method.ContainsDiagnostics && !IsWrong(method, model, cancellation))
            return false;
        foreach (var diagnostic in model.GetDiagnostics(method.Span, cancellation))
        {
            if (diagnostic is { Severity: DiagnosticSeverity.Error, IsWarningAsError: false })
                return true;
        }
        return false;
    }

    private static bool IsWrong(MethodDeclarationSyntax method, SemanticModel model, CancellationToken cancellation)
    {
        var body = (SyntaxNode?)method.Body ?? method.ExpressionBody;
        if (body is null || model.GetOperation(body, cancellation) is not { } bound)
            return body is not null;
        var isVoid = model.GetDeclaredSymbol(method, cancellation) is IMethodSymbol { ReturnType: INamedTypeSymbol { Arity: 0 } };
        foreach (var operation in bound.DescendantsAndSelf())
        {
            switch (operation)
            {
                case { Kind: OperationKind.Invalid }:
                case IConversionOperation { Conversion.Exists: false }:
                case ILocalFunctionOperation { Syntax: LocalFunctionStatementSyntax function, Symbol: var local }
                    when !PlainHead.Is(function, local):
                case IVariableDeclaratorOperation { Symbol.Type.TypeKind: TypeKind.Error }:
                case IReturnOperation { Syntax: ReturnStatementSyntax { Expression: not null } statement }
                    when isVoid && !statement.Ancestors().TakeWhile(outer => outer != method).Any(AwaitMap.IsFunction):
                    return true;
            }
        }
        return false;
    }
}
