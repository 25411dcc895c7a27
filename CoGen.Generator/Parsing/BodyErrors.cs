using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Parsing;

/// <summary>
/// Whether the compiler refuses a method, which then gets no frame, so that each error is said once. The compiler's own answer binds
/// the body anew and costs as much as all the rest, so it is asked only where the body as already bound looks wrong. What flow analysis
/// alone refuses, such as an unassigned local, is no error in the frame. What uses a member whose type is missing is right to the compiler,
/// which has its error at the member, and would be wrong in a frame, which writes types.
/// </summary>
internal static class BodyErrors
{
    public static bool Any(MethodDeclarationSyntax method, IMethodSymbol symbol, SemanticModel model, CancellationToken cancellation)
    {
        var isInDoubt = method.ContainsDiagnostics || Types(symbol).Any(TypeTree.HasError);
        if (!isInDoubt && ((SyntaxNode?)method.Body ?? method.ExpressionBody) is { } body)
        {
            var bound = model.GetOperation(body, cancellation);
            isInDoubt = bound is null;
            foreach (var operation in bound?.DescendantsAndSelf() ?? [])
            {
                if (HasMissingType(operation))
                    return true;
                isInDoubt |= IsWrong(operation);
            }
        }
        return isInDoubt && model.GetDiagnostics(method.Span, cancellation).Any(IsError);
    }

    private static bool HasMissingType(IOperation operation) =>
        operation is IMemberReferenceOperation or IInvocationOperation && TypeTree.HasError(operation.Type);

    private static bool IsWrong(IOperation operation) =>
        operation
            is { Kind: OperationKind.Invalid }
                or IConversionOperation { Conversion.Exists: false }
                or IVariableDeclaratorOperation { Symbol.Type.TypeKind: TypeKind.Error };

    private static bool IsError(Diagnostic diagnostic) => diagnostic is { Severity: DiagnosticSeverity.Error, IsWarningAsError: false };

    private static IEnumerable<ITypeSymbol> Types(IMethodSymbol method) =>
        method
            .TypeParameters.SelectMany(static parameter => parameter.ConstraintTypes)
            .Concat(method.Parameters.Select(static parameter => parameter.Type))
            .Append(method.ReturnType)
            .Append(method.ContainingType);
}
