using CoGen.Generator.Diagnostics.Blocking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Helpers;

/// <summary>
/// Whether an async function, told by a constant bool argument to do without (<c>Read(async: false)</c>), has ended when it returns: no
/// await of something that has not ended is on its way.
/// </summary>
internal sealed class SynchronousCompletion(SummaryWalk walk, CancellationToken cancellation)
{
    private const int MaxDepth = 8;

    // A function that is asked about again while it is being looked at awaits nothing else there.
    private readonly HashSet<(ISymbol, int)> _open = [];

    /// <param name="call">The call.</param>
    /// <param name="valueOf">What is known of an argument that is no constant.</param>
    public bool Is(IInvocationOperation call, Func<IOperation, bool?> valueOf)
    {
        if (!BlockingSymbols.IsTaskLike(call.Type) || call.TargetMethod.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty)
            return false;
        var known = new Dictionary<IParameterSymbol, bool>(SymbolEqualityComparer.Default);
        var given = call
            .Arguments.Where(a => a.Parameter?.Type.SpecialType == SpecialType.System_Boolean)
            .Select(a => (a.Parameter!.Ordinal, Value: a.Value.ConstantValue is { HasValue: true, Value: bool b } ? b : valueOf(a.Value)))
            .Where(a => a.Value is not null)
            .ToDictionary(a => a.Ordinal, a => a.Value!.Value);
        return given.Count > 0
            && _open.Count < MaxDepth
            && walk.Cache.Implementations.Of(call.TargetMethod, null) is { Count: > 0 } targets
            && targets.All(t => IsSoOf(t.OriginalDefinition, given));
    }

    private bool IsSoOf(IMethodSymbol method, Dictionary<int, bool> given)
    {
        var mask = given.Sum(g => (g.Value ? 2 : 1) << (2 * Math.Min(g.Key, 12)));
        if (!_open.Add((method, mask)))
            return true;
        try
        {
            var bodies = FunctionBodies.Of(method).ToArray();
            return bodies is [var body]
                && TaskBodies.GraphOf(body, FunctionBodies.ModelOf(body, walk.Cache.Compilation), cancellation) is { } graph
                && HasEnded(method, graph, given);
        }
        finally
        {
            _open.Remove((method, mask));
        }
    }

    private bool HasEnded(IMethodSymbol method, ControlFlowGraph graph, Dictionary<int, bool> given)
    {
        bool? ValueOf(IOperation value) =>
            value is IParameterReferenceOperation { Parameter: var p } && given.TryGetValue(p.Ordinal, out var known) ? known
            : value is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not ? !ValueOf(not.Operand)
            : value is IConversionOperation o ? ValueOf(o.Operand)
            : null;

        var body = new Reached(graph, ValueOf);
        if (
            body.Operations.Any(o =>
                o is ISimpleAssignmentOperation { Target: IParameterReferenceOperation p } && given.ContainsKey(p.Parameter.Ordinal)
            )
        )
            return false;
        return method.IsAsync
            ? body.Operations.OfType<IAwaitOperation>().All(a => HasEnded(a.Operation, body))
            : body.Results.All(r => r is not null && HasEnded(r, body));
    }

    private bool HasEnded(IOperation task, Reached body) =>
        task switch
        {
            IConversionOperation o => HasEnded(o.Operand, body),
            IFlowCaptureReferenceOperation or ILocalReferenceOperation => body.AssignedTo(task) is { Count: > 0 } values
                && values.All(v => HasEnded(v, body)),
            IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "AsTask", Instance: { } instance } => HasEnded(instance, body),
            IInvocationOperation { TargetMethod: { Name: "FromResult", ContainingType: var type } } when BlockingSymbols.IsTaskLike(type) =>
                true,
            IInvocationOperation o => Is(o, body.ValueOf),
            IPropertyReferenceOperation { Property.Name: "CompletedTask" } or IDefaultValueOperation => true,
            // Not one that stands for another, or for a source.
            IObjectCreationOperation { Constructor.Parameters: var parameters } o => BlockingSymbols.IsTaskLike(o.Type)
                && parameters.All(p => p.Type.TypeKind != TypeKind.Interface && !BlockingSymbols.IsTaskLike(p.Type)),
            _ => false,
        };
}
