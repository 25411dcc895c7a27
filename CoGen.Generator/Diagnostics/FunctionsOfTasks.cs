using CoGen.Generator.Diagnostics.Blocking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics;

/// <summary>Which code runs as part of a task: its own body, and the ordinary functions inside it that it calls.</summary>
internal static class FunctionsOfTasks
{
    public static bool RunIn(IOperation operation, ISymbol containing) => RunIn(operation, containing, []);

    private static bool RunIn(IOperation operation, ISymbol containing, HashSet<IOperation> asked)
    {
        if (TaskFunctions.IsInTask(operation, containing))
            return true;
        var function = operation.Parent;
        while (function is not null and not (IAnonymousFunctionOperation or ILocalFunctionOperation))
            function = function.Parent;
        return function is not null && asked.Add(function) && CallsOf(function).Any(c => RunIn(c, containing, asked));
    }

    /// <summary>The calls after which an ordinary function inside another has run.</summary>
    private static IEnumerable<IOperation> CallsOf(IOperation function) =>
        function switch
        {
            ILocalFunctionOperation { Symbol: { IsAsync: false, IsIterator: false } symbol } => Calls(
                function,
                c => Same(c.TargetMethod, symbol)
            ),
            IAnonymousFunctionOperation { Symbol.IsAsync: false } => CallsOfLambda(function),
            _ => [],
        };

    private static IEnumerable<IOperation> CallsOfLambda(IOperation lambda)
    {
        var use = lambda.Parent;
        while (use is IDelegateCreationOperation or IConversionOperation)
            use = use.Parent;
        return use switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => Calls(
                lambda,
                c => c.TargetMethod.MethodKind == MethodKind.DelegateInvoke && Same((c.Instance as ILocalReferenceOperation)?.Local, local)
            ),
            IArgumentOperation { Parent: IInvocationOperation call } when DelegateInvokers.AreEager(call.TargetMethod) => [call],
            _ => [],
        };
    }

    private static IEnumerable<IOperation> Calls(IOperation function, Func<IInvocationOperation, bool> are)
    {
        var root = function;
        while (root.Parent is { } outer)
            root = outer;
        return root.Descendants().OfType<IInvocationOperation>().Where(are);
    }

    private static bool Same(ISymbol? a, ISymbol b) => SymbolEqualityComparer.Default.Equals(a?.OriginalDefinition, b.OriginalDefinition);
}
