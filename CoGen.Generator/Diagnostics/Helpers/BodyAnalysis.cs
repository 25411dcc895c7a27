using System.Collections.Immutable;
using CoGen.Generator.Diagnostics.Blocking;
using CoGen.Generator.Diagnostics.Flow;
using CoGen.Generator.Diagnostics.Misuse;
using CoGen.Generator.Graphs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Helpers;

/// <summary>The blocking analysis of one body: of a task, or of a helper that tasks call.</summary>
internal sealed class BodyAnalysis
{
    private readonly BlockingSymbols _symbols;
    private readonly SummaryWalk _walk;
    private readonly IMethodSymbol? _helper;
    private readonly INamedTypeSymbol? _home;
    private readonly bool _isWhole;
    private readonly BlockingTransfer _transfer;

    /// <param name="symbols">The table.</param>
    /// <param name="walk">For what the body calls.</param>
    /// <param name="helper">The function, if it is no task: its callers know things of its arguments.</param>
    /// <param name="home">The type it stands in.</param>
    /// <param name="assumed">The outcomes of tests: see <see cref="RepeatedTests"/>.</param>
    public BodyAnalysis(
        BlockingSymbols symbols,
        SummaryWalk walk,
        IMethodSymbol? helper,
        INamedTypeSymbol? home,
        IReadOnlyDictionary<string, bool>? assumed = null
    )
    {
        _symbols = symbols;
        _walk = walk;
        _helper = helper;
        _home = home;
        _isWhole = assumed is null;
        _transfer = new BlockingTransfer(symbols, Numbers, walk, helper, home) { Assumed = assumed };
    }

    public ValueNumbers Numbers { get; } = new();

    /// <summary>What is known of each value the body returns, once it was run.</summary>
    public Facts Returns => _transfer.Returns;

    /// <summary>The caller's tasks that have ended when the returned one has, once it was run.</summary>
    public ImmutableArray<Origin> ReturnedParts => _transfer.ReturnedParts ?? [];

    /// <summary>What holds of the caller's values if the body returned true, once it was run.</summary>
    public ImmutableArray<Leaf> IfTrue => _transfer.ReturnedTrue ?? [];

    /// <summary>What holds of them if it returned false, once it was run.</summary>
    public ImmutableArray<Leaf> IfFalse => _transfer.ReturnedFalse ?? [];

    /// <summary>The socket of which it returned how much can be read, once it was run.</summary>
    public Origin? Available => _transfer.ReturnedAvailable;

    /// <summary>What is known of what it was given, however it ended, once it was run.</summary>
    public ImmutableArray<Leaf> Leaves { get; private set; } = [];

    /// <summary>Whether the body holds anything that could block: most do not, and need no flow analysis.</summary>
    public bool MayMatter(ControlFlowGraph graph) =>
        (_helper is not null && (ReturnsKnowable(_helper) || (_walk.Cache.MayLeave(_helper) && Operations(graph).Any(MayLeave))))
        || MayBlock(graph);

    /// <summary>Whether the body calls a blocking member, or a function that leads to one.</summary>
    public bool MayBlock(ControlFlowGraph graph) => Operations(graph).Any(MayBlock);

    /// <summary>The places that may block; a finally block is visited twice, what it holds is given once.</summary>
    public IReadOnlyList<BlockingSite> Run(ControlFlowGraph graph)
    {
        var sites = new List<BlockingSite>();
        if (_helper is not null)
        {
            _transfer.GivenVariables = Variables(graph);
            _transfer.Awaiting = Awaiting(graph);
        }
        var ends = _walk.Throwers;
        var solver = new FlowSolver(graph, _transfer, Numbers, ends);
        solver.Solve();
        HashSet<int>? failing = null;
        var seen = new HashSet<(SyntaxNode, string?, int, bool, bool, bool)>();
        _transfer.StartReporting(site =>
        {
            // Who calls what may fail need not hear what is done then.
            if (_helper is not null && site.IsFailing)
                return;
            site = site with
            {
                IsFailing = site.IsFailing || (failing ??= FailingBlocks.Of(graph, ends)).Contains(solver.Current!.Ordinal),
            };
            // The callers of a helper may know something of each value.
            var value = _helper is null ? 0 : site.Value;
            if (seen.Add((site.Operation.Syntax, site.Chain.LastOrDefault(), value, site.Entry is null, site.IsFailing, site.IsAgain)))
                sites.Add(site);
        });
        solver.Replay();
        if (_helper is not null)
            sites.RemoveAll(s => MomentaryLocks.IsOne(s, Operations(graph), _walk.Cache.Compilation));
        if (_isWhole && sites.Count > 0)
            RemoveImpossible(sites, graph);
        if (_helper is not null && solver.AtExit is { } exit)
            Leaves = [.. LeftBy(_helper, exit)];
        return sites;
    }

    /// <summary>What blocks under a repeated test with none of the outcomes that it can have only seems to: outcomes were mixed.</summary>
    private void RemoveImpossible(List<BlockingSite> sites, ControlFlowGraph graph)
    {
        var repeated = RepeatedTests.In(graph);
        foreach (var alike in sites.GroupBy(s => string.Join("\0", RepeatedTests.Around(s.Operation.Syntax, repeated))).ToArray())
        {
            if (alike.Key.Length == 0)
                continue;
            var outcomes = RepeatedTests.Outcomes(alike.Key.Split('\0'));
            var possible = outcomes.SelectMany(o => new BodyAnalysis(_symbols, _walk, _helper, _home, o).Run(graph)).Select(PlaceOf);
            var places = new HashSet<(SyntaxNode, string?)>(possible);
            sites.RemoveAll(s => alike.Contains(s) && !places.Contains(PlaceOf(s)));
        }
    }

    private static (SyntaxNode, string?) PlaceOf(BlockingSite site) => (site.Operation.Syntax, site.Chain.LastOrDefault());

    private IEnumerable<Leaf> LeftBy(IMethodSymbol function, FlowState exit)
    {
        foreach (var value in exit.WithAny(Facts.Lasting))
        {
            if (
                Origin.Of(value, Numbers) is { } origin
                && origin is not { Owner: null, Symbol: IParameterSymbol { RefKind: not RefKind.None } }
            )
                yield return new Leaf(origin, exit.FactsOf(value) & Facts.Lasting, IsNew: false);
        }
        foreach (var parameter in function.Parameters.Where(p => p.RefKind is RefKind.Out or RefKind.Ref && _symbols.IsKnowable(p.Type)))
            yield return Replaced(new Origin(null, parameter), exit[new Place(0, parameter)]);
        foreach (var variable in _transfer.GivenVariables.Where(v => IsCaptured(v, function)))
        {
            if (exit.TryGet(new Place(0, variable), out var value) && value != Numbers.OnEntry(new Place(0, variable)))
                yield return Replaced(new Origin(null, variable), value);
        }
        foreach (var (place, value) in exit.Members())
        {
            if (value != Numbers.OnEntry(place) && MemberAt(place) is { } member)
                yield return Replaced(member, value);
        }

        Leaf Replaced(Origin of, int value) => new(of, exit.FactsOf(value) & Facts.Lasting, IsNew: true);
    }

    /// <summary>A member of what the function was given, of that's members, or a static field.</summary>
    private Origin? MemberAt(Place place) =>
        place.Owner == 0
            ? place.Key is IFieldSymbol field
                ? new Origin(null, field)
                : null
            : Origin.Of(place.Owner, Numbers) is { } owner
                ? new Origin(owner, (ISymbol)place.Key)
                : null;

    private bool IsCaptured(ISymbol variable, IMethodSymbol function) =>
        !SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, function)
        && _symbols.IsKnowable(variable is ILocalSymbol local ? local.Type : ((IParameterSymbol)variable).Type);

    /// <summary>What can make a difference to a socket or .NET task that the caller knows too.</summary>
    private bool MayLeave(IOperation operation) =>
        operation switch
        {
            IAwaitOperation => true,
            ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: var member, Type: { } type } } => member.Name
                == "Blocking"
                || _symbols.IsKnowable(type)
                || _walk.Cache.HoldsKnowable(type),
            ISimpleAssignmentOperation { Target: IParameterReferenceOperation { Parameter.RefKind: not RefKind.None } } => true,
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } => IsCaptured(local, _helper!),
            ISimpleAssignmentOperation { Target: IParameterReferenceOperation { Parameter: var parameter } } => IsCaptured(
                parameter,
                _helper!
            ),
            IPropertyReferenceOperation { Property: var property } => BlockingSymbols.IsTaskLike(property.ContainingType)
                || TestsSocket(property)
                || (
                    property is { Type.SpecialType: SpecialType.System_Boolean or SpecialType.System_Int32, GetMethod: { } getter }
                    && _walk.Cache.MayLeave(getter)
                ),
            IInvocationOperation { TargetMethod: var method } => BlockingSymbols.IsTaskLike(method.ContainingType)
                || TestsSocket(method)
                || _walk.Cache.MayLeave(method),
            _ => false,
        };

    private bool TestsSocket(ISymbol member) =>
        member.Name is "Available" or "DataAvailable" or "Poll" or "Pending" or "Blocking" && _symbols.IsOfSocket(member.ContainingType);

    private HashSet<ControlFlowRegion> Awaiting(ControlFlowGraph graph)
    {
        var regions = new HashSet<ControlFlowRegion>();
        var suspensions = new Suspensions(_walk.Cache.Compilation);
        foreach (var block in graph.Blocks)
        {
            if (!block.AllOperations().Any(suspensions.IsOne))
                continue;
            for (var region = block.EnclosingRegion; region is not null; region = region.EnclosingRegion)
            {
                if (region is { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { } statement })
                    regions.Add(statement);
            }
        }
        return regions;
    }

    /// <summary>All that the body names; what is its own has nothing on entry.</summary>
    private static HashSet<ISymbol> Variables(ControlFlowGraph graph)
    {
        var variables = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var operation in Operations(graph))
        {
            if (operation is ILocalReferenceOperation local)
                variables.Add(local.Local);
            else if (operation is IParameterReferenceOperation parameter)
                variables.Add(parameter.Parameter);
        }
        return variables;
    }

    private bool MayBlock(IOperation operation) =>
        Texts
            .MadeBy(operation)
            .Any(v => Texts.MethodOf(Texts.Unconverted(v).Type, _walk.Cache.Compilation) is { } method && MayBlock(method, null))
        || MayBlockItself(operation);

    private bool MayBlockItself(IOperation operation) =>
        operation switch
        {
            IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } => true,
            IInvocationOperation o => MayBlock(o.TargetMethod, o.Instance?.Type)
                || InvokesDelegate(o)
                || BlockingReaders.GivesLines(o.TargetMethod)
                || StreamSources.MayBeUse(o)
                || StreamSources.UsesArgument(o.TargetMethod)
                || _symbols.FindByReceiver(o) is not null,
            IPropertyReferenceOperation o => MayBlock(o.Property, o.Instance?.Type) || BlockingSymbols.IsLazyValue(o.Property),
            IObjectCreationOperation { Constructor: { } constructor } => MayBlock(constructor, null),
            IFieldReferenceOperation { Field: { IsStatic: true, IsConst: false } field } => _walk.Of(field.ContainingType).Blocks,
            IBinaryOperation { OperatorMethod: { } method } => MayBlock(method, null),
            IUnaryOperation { OperatorMethod: { } method } => MayBlock(method, null),
            IConversionOperation { OperatorMethod: { } method } => MayBlock(method, null),
            ICompoundAssignmentOperation { OperatorMethod: { } method } => MayBlock(method, null),
            IIncrementOrDecrementOperation { OperatorMethod: { } method } => MayBlock(method, null),
            IEventAssignmentOperation { EventReference: IEventReferenceOperation { Event: var e } } => new[] { e.AddMethod, e.RemoveMethod }
                .OfType<IMethodSymbol>()
                .Any(a => MayBlock(a, null)),
            IDeconstructionAssignmentOperation { Value.Type: { } type } o => BlockingSymbols.DeconstructOf(type, o.Target) is { } method
                && MayBlock(method, null),
            IRecursivePatternOperation { DeconstructSymbol: IMethodSymbol method } => MayBlock(method, null),
            _ => false,
        };

    private static bool InvokesDelegate(IInvocationOperation call) =>
        (DelegateInvokers.AreEager(call.TargetMethod) || DelegateInvokers.AreLazy(call.TargetMethod))
        && call.Arguments.Any(a => a.Parameter?.Type.TypeKind == TypeKind.Delegate);

    private bool MayBlock(ISymbol member, ITypeSymbol? receiver)
    {
        if (_symbols.Find(member, receiver) is { } entry)
            return entry.Family != BlockingFamily.None;
        // An abstract member may stand for anything: the flow knows more of the receiver.
        if (member.IsAbstract || member.IsVirtual || member.IsOverride)
            return true;
        if ((member.IsStatic || member is IMethodSymbol { MethodKind: MethodKind.Constructor }) && _walk.Of(member.ContainingType).Blocks)
            return true;
        return member switch
        {
            IMethodSymbol method => _walk.Of(method).Blocks,
            IPropertySymbol property => Accessors(property).Any(a => _walk.Of(a).Blocks),
            _ => false,
        };
    }

    private static IEnumerable<IMethodSymbol> Accessors(IPropertySymbol property) =>
        new[] { property.GetMethod, property.SetMethod }.OfType<IMethodSymbol>();

    /// <summary>Whether the method returns what facts are kept of.</summary>
    private bool ReturnsKnowable(IMethodSymbol method) =>
        _symbols.IsSocket(method.ReturnType)
        || (
            BlockingSymbols.IsTaskLike(method.ReturnType)
            && !method.IsAsync
            && method.Parameters.Any(p => BlockingSymbols.IsOfTasks(p.Type))
        )
        || (method.ReturnType is INamedTypeSymbol { TypeArguments: [var result] } && method.IsAsync && _symbols.IsSocket(result));

    private static IEnumerable<IOperation> Operations(ControlFlowGraph graph) =>
        graph.Blocks.SelectMany(static block => block.AllOperations());
}
