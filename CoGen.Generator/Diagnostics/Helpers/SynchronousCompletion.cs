using CoGen.Generator.Diagnostics.Blocking;
using CoGen.Generator.Diagnostics.Flow;
using CoGen.Generator.Graphs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Helpers;

/// <summary>
/// Whether the task that a function returns has ended by then: no await of something that has not ended is on its way. Constant arguments
/// may have told it to do without (<c>Read(async: false)</c>, <c>Write(token: null)</c>).
/// </summary>
internal sealed class SynchronousCompletion(SummaryWalk walk, CancellationToken cancellation)
{
    // Deeper chains of calls count as not ended.
    private const int MaxDepth = 32;

    // A function that is asked about again while it is being looked at awaits nothing else there.
    private readonly HashSet<(IMethodSymbol, string)> _open = [];

    // What was found to have ended, provided that all in _open have.
    private readonly HashSet<(IMethodSymbol, string)> _found = [];

    // The parameters of the functions around the body that is looked at, as far as they are known.
    private Dictionary<string, object?> _captured = [];

    private bool _tooDeep;

    /// <param name="call">The call.</param>
    /// <param name="constants">What is known where it stands.</param>
    public bool Is(IInvocationOperation call, Constants constants)
    {
        if (!BlockingSymbols.IsTaskLike(call.Type))
            return false;
        var given = new Dictionary<string, object?>();
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter && constants.Of(argument.Value) is { HasValue: true, Value: var value })
                given[Name(parameter)] = value;
        }
        if (call.TargetMethod.MethodKind == MethodKind.LocalFunction)
        {
            foreach (var known in _captured)
                given[known.Key] = known.Value;
        }
        if (call.Instance is IInstanceReferenceOperation)
        {
            foreach (var field in call.TargetMethod.ContainingType.GetMembers().OfType<IFieldSymbol>().Where(IsFixedFlag))
            {
                if (constants.Of(field) is { HasValue: true, Value: var value })
                    given[field.Name] = value;
            }
        }
        var targets = walk.Cache.Implementations.Of(call.TargetMethod, null).Select(t => t.OriginalDefinition).ToArray();
        if (targets.Length == 0 || targets.Any(t => t.MethodKind == MethodKind.DelegateInvoke || !HasText(t)))
            return IsToldSo(call.TargetMethod, given);
        _tooDeep |= _open.Count >= MaxDepth;
        return !_tooDeep && targets.All(t => IsSoOf(t, given));
    }

    /// <summary>Whether the property always gives a task that has ended.</summary>
    public bool Is(IPropertyReferenceOperation property) =>
        property.Property.GetMethod is { } getter
        && walk.Cache.Implementations.Of(getter, null) is { Count: > 0 } targets
        && _open.Count < MaxDepth
        && targets.All(t => HasText(t) && IsSoOf(t.OriginalDefinition, []));

    /// <summary>Whether what the function gives has always ended.</summary>
    public bool Is(IMethodSymbol function) => HasText(function) && IsSoOf(function.OriginalDefinition, []);

    private bool HasText(IMethodSymbol method) => !method.DeclarationsIn(walk.Cache.Compilation).IsEmpty;

    // No field has a number for a name.
    private static string Name(IParameterSymbol parameter) => parameter.Ordinal.ToString();

    private static string CapturedName(IParameterSymbol parameter) => "^" + parameter.Name;

    /// <summary>A condition that an object is made with: <c>readonly bool _async</c>.</summary>
    public static bool IsFixedFlag(IFieldSymbol field) =>
        field is { IsReadOnly: true, IsStatic: false, Type.SpecialType: SpecialType.System_Boolean };

    /// <summary>Where the code is not known, as behind a delegate, the usual parameter is believed.</summary>
    private static bool IsToldSo(IMethodSymbol method, Dictionary<string, object?> given) =>
        method.Parameters.Any(p =>
            p.Name is "async" or "doAsync" or "isAsync" && given.TryGetValue(Name(p), out var value) && value is false
        );

    private bool IsSoOf(IMethodSymbol method, Dictionary<string, object?> given)
    {
        var key = (method, string.Join(",", given.OrderBy(g => g.Key)));
        if (walk.Cache.EndingAtOnce.TryGetValue(key, out var known))
            return known;
        if (_found.Contains(key) || !_open.Add(key))
            return true;
        var bodies = FunctionBodies.Of(method, walk.Cache.Compilation).ToArray();
        var isSo =
            bodies is [var body]
            && FlowGraphs.Of(body, FunctionBodies.ModelOf(body, walk.Cache.Compilation), cancellation) is { } graph
            && HasEnded(method, graph, given);
        _open.Remove(key);
        if (isSo)
            _found.Add(key);
        Settle(key, isSo);
        return isSo;
    }

    // What was found to be so while others are open may rest on them; one that is not so leaves none that asked for it to be so.
    private void Settle((IMethodSymbol, string) key, bool isSo)
    {
        if (_tooDeep)
            return;
        if (!isSo)
            walk.Cache.EndingAtOnce.TryAdd(key, false);
        else if (_open.Count == 0)
        {
            foreach (var found in _found)
                walk.Cache.EndingAtOnce.TryAdd(found, true);
        }
    }

    private bool HasEnded(IMethodSymbol method, ControlFlowGraph graph, Dictionary<string, object?> given)
    {
        var captured = graph.Blocks.SelectMany(b => b.Operations).OfType<IFlowCaptureOperation>().ToLookup(c => c.Id);
        Constants? constants = null;
        constants = new Constants(Known, f => given.TryGetValue(f.Name, out var known) ? new(known) : default);
        var body = new Reached(graph, constants, walk.Throwers);
        if (
            body.Operations.Any(o =>
                o is ISimpleAssignmentOperation { Target: IParameterReferenceOperation p } && given.ContainsKey(NameHere(p.Parameter))
            )
        )
            return false;
        var outer = _captured;
        _captured = given
            .Where(g => g.Key[0] == '^')
            .Concat(
                method
                    .Parameters.Where(p => given.ContainsKey(Name(p)))
                    .Select(p => new KeyValuePair<string, object?>(CapturedName(p), given[Name(p)]))
            )
            .GroupBy(g => g.Key)
            .ToDictionary(g => g.Key, g => g.Last().Value);
        var hasEnded = method.IsAsync
            ? body.Operations.OfType<IAwaitOperation>().All(a => HasEnded(a.Operation, body))
            : body.Results.All(r => r is not null && HasEnded(r, body));
        _captured = outer;
        return hasEnded;

        string NameHere(IParameterSymbol parameter) =>
            SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol.OriginalDefinition, method)
                ? Name(parameter)
                : CapturedName(parameter);

        Optional<object?> Known(IOperation value) =>
            value switch
            {
                IParameterReferenceOperation { Parameter: var p } when given.TryGetValue(NameHere(p), out var known) => new(known),
                IFieldReferenceOperation { Instance: IInstanceReferenceOperation, Field: var field } => constants!.Of(field),
                IFlowCaptureReferenceOperation o when captured[o.Id].ToArray() is [var only] => constants!.Of(only.Value),
                _ => default,
            };
    }

    private bool HasEnded(IOperation task, Reached body) =>
        task switch
        {
            { ConstantValue: { HasValue: true, Value: null } } => true,
            IConversionOperation o => HasEnded(o.Operand, body),
            IFieldReferenceOperation o => (FieldValue.Of(o.Field, walk.Cache).Facts & Facts.Completed) != 0,
            IFlowCaptureReferenceOperation or ILocalReferenceOperation => body.AssignedTo(task) is { Count: > 0 } values
                && values.All(v => HasEnded(v, body)),
            IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "AsTask", Instance: { } instance } => HasEnded(instance, body),
            IInvocationOperation { TargetMethod: { Name: "FromResult", ContainingType: var type } } when BlockingSymbols.IsTaskLike(type) =>
                true,
            IInvocationOperation o => Is(o, body.Constants),
            IPropertyReferenceOperation { Property.Name: "CompletedTask" } or IDefaultValueOperation => true,
            IPropertyReferenceOperation o => Is(o),
            IObjectCreationOperation o => BlockingSymbols.IsEndedTask(o),
            _ => false,
        };
}
