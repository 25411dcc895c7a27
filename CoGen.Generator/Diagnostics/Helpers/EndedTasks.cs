using CoGen.Generator.Diagnostics.Blocking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Helpers;

/// <summary>Values put into fields that are .NET tasks which have ended.</summary>
internal static class EndedTasks
{
    public static bool Are(IOperation? value, Compilation compilation) =>
        IsOne(value) || value is IFieldReferenceOperation { Field: { IsReadOnly: true } field } && IsOneFor(field, compilation);

    // One field deep: a field may be set from itself.
    private static bool IsOneFor(IFieldSymbol field, Compilation compilation)
    {
        if (field.DeclarationsIn(compilation).IsEmpty)
            return false;
        var values = FieldValue.Assigned(field).ToArray();
        return values.Length > 0
            && values.All(v => v is not null && IsOne(FieldValue.Unconverted(FunctionBodies.ModelOf(v, compilation).GetOperation(v))));
    }

    private static bool IsOne(IOperation? value) =>
        value switch
        {
            IInvocationOperation { TargetMethod: { Name: "FromResult" or "FromException" or "FromCanceled", ContainingType: var type } } =>
                BlockingSymbols.IsTaskLike(type),
            IPropertyReferenceOperation { Property: { Name: "CompletedTask", ContainingType: var type } } => BlockingSymbols.IsTaskLike(
                type
            ),
            IPropertyReferenceOperation
            {
                Property: { Name: "Task", ContainingType.Name: "TaskCompletionSource" },
                Instance: ILocalReferenceOperation { Local: var source }
            } => IsSet(source, value.Syntax),
            IObjectCreationOperation made => BlockingSymbols.IsEndedTask(made),
            _ => false,
        };

    /// <summary><c>source.SetResult(1); _task = source.Task;</c></summary>
    private static bool IsSet(ILocalSymbol source, SyntaxNode use) =>
        use.FirstAncestorOrSelf<StatementSyntax>() is { Parent: BlockSyntax block } statement
        && block
            .Statements.TakeWhile(s => s != statement)
            .Any(s =>
                s
                    is ExpressionStatementSyntax
                    {
                        Expression: InvocationExpressionSyntax
                        {
                            Expression: MemberAccessExpressionSyntax
                            {
                                Expression: IdentifierNameSyntax { Identifier.ValueText: var name },
                                Name.Identifier.ValueText: var method
                            }
                        }
                    }
                && name == source.Name
                && (method.StartsWith("Set", StringComparison.Ordinal) || method.StartsWith("TrySet", StringComparison.Ordinal))
            );
}
