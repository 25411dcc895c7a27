using System.Collections.Immutable;
using CoGen.Generator.Diagnostics.Flow;
using CoGen.Generator.Diagnostics.Helpers;
using CoGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>Calls of functions that this compilation holds, and of delegates made from them.</summary>
internal sealed partial class BlockingTransfer
{
    // Delegates that invoke delegates that they were given.
    private const int MaxNesting = 4;

    // Of more overrides than that, those that block are not looked for.
    private const int MaxOverrides = 32;

    private readonly Dictionary<int, (IMethodSymbol Method, int Receiver)> _functions = [];
    private readonly Dictionary<int, ITypeSymbol> _types = [];

    /// <summary>A call, its arguments in the order of the parameters.</summary>
    private readonly record struct Call(IOperation Operation, ISymbol Target, IOperation? Instance, int Receiver, int[] Arguments);

    private int MakeDelegate(object operation, IMethodSymbol function, int receiver)
    {
        var value = New(operation);
        _functions[value] = (function, receiver);
        return value;
    }

    /// <summary>A local function shares its caller's object.</summary>
    private static int ReceiverOf(IMethodSymbol method, int receiver) =>
        method.MethodKind == MethodKind.LocalFunction ? ValueNumbers.This : receiver;

    private int ChangeByOperator(IOperation operation, IMethodSymbol method, IOperation target, IOperation? source)
    {
        var arguments = source is null ? new[] { Evaluate(target) } : [Evaluate(target), Evaluate(source)];
        CheckHelper(new Call(operation, method, null, 0, arguments));
        var value = New(operation);
        StoreAgain(target, value);
        return value;
    }

    private int Subscribe(IEventAssignmentOperation operation)
    {
        var handler = Evaluate(operation.HandlerValue);
        if (operation.EventReference is IEventReferenceOperation { Event: var e } reference)
        {
            if ((operation.Adds ? e.AddMethod : e.RemoveMethod) is { } accessor && (accessor.IsAbstract || !accessor.IsImplicitlyDeclared))
                CheckHelper(new Call(operation, accessor, reference.Instance, Evaluate(reference.Instance), [handler]));
        }
        return New(operation);
    }

    protected override int Deconstruct(IDeconstructionAssignmentOperation operation)
    {
        if (operation.Value.Type is { } type && BlockingSymbols.DeconstructOf(type, operation.Target) is { } method)
            CheckHelper(new Call(operation, method, null, Evaluate(operation.Value), []));
        var result = base.Deconstruct(operation);
        if (operation.Value is IPropertyReferenceOperation or ILocalReferenceOperation && _held.ContainsKey(Evaluate(operation.Value)))
        {
            foreach (var part in operation.Target.DescendantsAndSelf().OfType<ILocalReferenceOperation>())
                Inherit(Evaluate(operation.Value), Evaluate(part));
        }
        // foreach (var (key, task) in tasks)
        if (BlockingSymbols.IsPairWithTask(operation.Value.Type))
        {
            foreach (var part in operation.Target.DescendantsAndSelf().OfType<ILocalReferenceOperation>())
            {
                if (BlockingSymbols.IsTaskLike(part.Type))
                    State[new Place(0, part.Local)] = Evaluate(operation.Value);
            }
        }
        else if (BlockingSymbols.HoldsTasks(operation.Value.Type) && State.Has(Evaluate(operation.Value), Facts.Completed))
        {
            foreach (var part in operation.Target.DescendantsAndSelf().OfType<ILocalReferenceOperation>())
                State.Add(Evaluate(part), Facts.Completed);
        }
        return result;
    }

    private int CallOperator(IOperation operation, IMethodSymbol method, IOperation operand)
    {
        CheckHelper(new Call(operation, method, null, 0, [Evaluate(operand)]));
        return New(operation);
    }

    private static int[] ByParameter(IInvocationOperation operation, int[] values)
    {
        var ordered = new int[operation.TargetMethod.Parameters.Length];
        for (var i = 0; i < values.Length; i++)
        {
            if (operation.Arguments[i].Parameter is { Ordinal: var ordinal } && ordinal < ordered.Length)
                ordered[ordinal] = values[i];
        }
        return ordered;
    }

    /// <summary><c>Extensions.ReadSome(socket, buffer)</c> is <c>socket.ReadSome(buffer)</c>, a member of an extension block.</summary>
    private static Call AsExtension(Call call)
    {
        if (call.Target is not IMethodSymbol method || call.Arguments.Length == 0)
            return call;
        var member = ExtensionBlocks.Member(method.OriginalDefinition);
        return method.IsStatic && !member.IsStatic
            ? call with
            {
                Target = member,
                Receiver = call.Arguments[0],
                Arguments = [.. call.Arguments.Skip(1)],
            }
            : call;
    }

    private void CheckHelper(Call call)
    {
        if (call.Target is not IMethodSymbol method)
            return;
        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            InvokeDelegate(call.Operation, call.Receiver, call.Arguments, [], 0);
            return;
        }
        if (symbols.Find(MemberOf(method), call.Instance?.Type) is not null)
            return;
        if (method.IsStatic || method.MethodKind == MethodKind.Constructor)
            Initialize(call.Operation, method.ContainingType);
        // A task is cold: what it does is told in its own body. So is an iterator, until something goes over it.
        if (!symbols.CoGen.RunsAsTask(method) && !method.IsIterator)
            Follow(call, method);
    }

    private void Follow(Call call, IMethodSymbol method)
    {
        // One that is being looked at already, a stream around another, does what the others do.
        var targets = Targets(call, method).Where(t => !walk.IsOpen(t)).ToArray();
        if (targets is [var only] ? Follows(only) : targets.Length > 0 && targets.All(t => Follows(t) && BlocksByItself(t)))
            Apply(call with { Target = targets[0] }, walk.Of(targets[0]).Effects, [], 0);
        else if (helper is not null && targets.Length is > 1 and <= MaxOverrides && targets.Any(Follows))
            Report(new BlockingSite(call.Operation, method, null, [], call.Receiver, Facts.None) { Arguments = call.Arguments });
    }

    private bool BlocksByItself(IMethodSymbol target) => walk.Of(target).Effects.Any(e => e.Virtual is null);

    /// <summary>The static initialization of a type that is not the body's own may run here, and once.</summary>
    private void Initialize(IOperation use, INamedTypeSymbol type)
    {
        if (_report is not null && !SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, home?.OriginalDefinition))
            Apply(new Call(use, type, null, 0, []), walk.Of(type).Effects, [], 0);
    }

    private bool Follows(IMethodSymbol target) => walk.Of(target).Blocks && symbols.Find(MemberOf(target), null) is null;

    private static ISymbol MemberOf(IMethodSymbol method) => method.AssociatedSymbol ?? method;

    private IReadOnlyList<IMethodSymbol> Targets(Call call, IMethodSymbol method)
    {
        if (call.Instance?.Syntax is BaseExpressionSyntax)
            return [method];
        var exact = _types.TryGetValue(call.Receiver, out var known) ? known : SealedTypeOf(call.Instance);
        return walk.Cache.Implementations.Of(method, exact);
    }

    /// <summary>The receiver's type before it was converted to the interface, if no other type can stand there.</summary>
    private static ITypeSymbol? SealedTypeOf(IOperation? instance)
    {
        while (instance is IConversionOperation { OperatorMethod: null } conversion)
            instance = conversion.Operand;
        return instance?.Type is { IsSealed: true } or { IsValueType: true, TypeKind: TypeKind.Struct } ? instance.Type : null;
    }

    private void Apply(Call call, ImmutableArray<Effect> effects, ImmutableArray<string> way, int nesting)
    {
        List<int>? used = null;
        foreach (var effect in effects)
        {
            if (IsRuledOut(effect, call) || effect.Tests.Any(t => IsRuledOut(t, call)))
                continue;
            var value = effect.Origin is { } origin ? Translate(origin, call) : 0;
            var chain = way.AddRange(effect.Chain);
            if (effect is { Entry: null, Virtual: { } method })
                CallOverride(effect, method, call, chain, nesting + 1);
            else if (effect.Entry is null)
            {
                InvokeDelegate(call.Operation, value, ArgumentsOf(effect, call), chain, nesting + 1);
                if (effect.IsAgain)
                    InvokeDelegate(call.Operation, value, ArgumentsOf(effect, call), chain, nesting + 1);
            }
            else
                Report(
                    new BlockingSite(
                        call.Operation,
                        call.Target,
                        effect.Entry,
                        chain,
                        value,
                        effect.Harmless,
                        effect.Timeout is { } time ? Translate(time, call) : 0,
                        effect.When is var (condition, holds) ? (Translate(condition, call), holds) : null,
                        effect.IsFailing,
                        GivenOn(effect.Tests, call)
                    )
                );
            if ((effect.Harmless & Facts.Ready) != 0)
                (used ??= []).Add(value);
        }
        foreach (var socket in used ?? [])
            State.Remove(socket, Facts.Ready);
    }

    private int[] ArgumentsOf(Effect effect, Call call) =>
        [
            .. effect.Given.Select(a =>
                a.Origin is { } origin ? Translate(origin, call)
                : a.Constant is { } constant ? Constant(constant)
                : 0
            ),
        ];

    /// <summary>A virtual call in a function whose caller may know the very type of the object.</summary>
    private void CallOverride(Effect effect, IMethodSymbol method, Call call, ImmutableArray<string> way, int nesting)
    {
        var receiver = Translate(effect.Origin!, call);
        var arguments = ArgumentsOf(effect, call);
        if (nesting > MaxNesting)
            return;
        if (TypeBehind(effect.Origin!, receiver, call) is not { } exact)
            Report(new BlockingSite(call.Operation, method, null, way, receiver, Facts.None) { Arguments = arguments });
        else if (walk.Cache.Implementations.Of(method, exact) is [var only] && !walk.IsOpen(only) && Follows(only))
            Apply(new Call(call.Operation, only, null, receiver, arguments), walk.Of(only).Effects, way, nesting);
    }

    /// <summary>The very type of what a called function knows under the origin's name.</summary>
    private ITypeSymbol? TypeBehind(Origin origin, int value, Call call) =>
        _types.TryGetValue(value, out var known) ? known
        : origin.Owner is not null ? null
        : origin.Symbol is ITypeParameterSymbol parameter ? ArgumentFor(parameter, call.Operation)
        : origin.Symbol is null ? SealedTypeOf(call.Instance)
        : call.Operation is IInvocationOperation invocation
            ? SealedTypeOf(
                invocation
                    .Arguments.FirstOrDefault(a => SymbolEqualityComparer.Default.Equals(a.Parameter?.OriginalDefinition, origin.Symbol))
                    ?.Value
            )
        : null;

    /// <summary>What <c>new T()</c> makes in the called function.</summary>
    private static ITypeSymbol? ArgumentFor(ITypeParameterSymbol parameter, IOperation call) =>
        call is IInvocationOperation { TargetMethod: var method }
        && (
            parameter.TypeParameterKind == TypeParameterKind.Method ? method.TypeArguments : method.ContainingType.TypeArguments
        ).ElementAtOrDefault(parameter.Ordinal)
            is { TypeKind: TypeKind.Class or TypeKind.Struct } type
            ? type
            : null;

    private void InvokeDelegate(IOperation operation, int value, int[] arguments, ImmutableArray<string> way, int nesting)
    {
        if (value == 0 || nesting > MaxNesting)
            return;
        if (!_functions.TryGetValue(value, out var function) && _held.TryGetValue(value, out var held))
        {
            foreach (var one in held)
                InvokeDelegate(operation, one, arguments, way, nesting);
        }
        else if (function.Method is null)
        {
            var isAgain = !State.Has(value, Facts.AsGiven);
            Report(new BlockingSite(operation, null, null, way, value, Facts.None) { Arguments = arguments, IsAgain = isAgain });
            State.Remove(value, Facts.AsGiven);
        }
        else if (!symbols.CoGen.RunsAsTask(function.Method) && !function.Method.IsIterator)
        {
            if (symbols.Find(function.Method, null) is { Family: not BlockingFamily.None } entry)
                Report(
                    new BlockingSite(
                        operation,
                        function.Method,
                        entry,
                        way.Add(BlockingReport.NameOf(operation, function.Method)),
                        0,
                        Facts.None
                    )
                );
            else
                Apply(
                    new Call(operation, function.Method, null, function.Receiver, arguments),
                    walk.Of(function.Method).Effects,
                    way,
                    nesting
                );
        }
    }

    /// <summary>The value here that is there under the origin's name; 0 if there is none.</summary>
    private int Translate(Origin origin, Call call)
    {
        if (origin.Symbol is not { } symbol)
            return call.Receiver;
        if (origin is { Owner: { } function, Symbol: IMethodSymbol invoke })
            return Translate(function, call) is var known and not 0 ? LearnOfInvoked(invoke, known, New((call.Operation, origin))) : 0;
        if (origin.Owner is { } owner)
            return Translate(owner, call) is var value and not 0 ? ValueAt(MemberOf(value, symbol)) : 0;
        // What an extension block names is the receiver.
        if (symbol.ContainingSymbol is INamedTypeSymbol { ExtensionParameter: not null } && symbol is IParameterSymbol)
            return call.Receiver;
        if (
            symbol is not IParameterSymbol parameter
            || !SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, call.Target.OriginalDefinition)
        )
            return Known(symbol, State[new Place(0, symbol)]);
        return parameter.Ordinal < call.Arguments.Length ? call.Arguments[parameter.Ordinal] : 0;
    }

    /// <summary>The parameter that decided for this path, and how; the caller may know that it decides otherwise.</summary>
    private (int Condition, Facts Is)? Guard()
    {
        if (helper is null)
            return null;
        foreach (var parameter in helper.Parameters.Where(p => p.Type.SpecialType == SpecialType.System_Boolean))
        {
            var given = Numbers.OnEntry(new Place(0, parameter));
            var known = State.FactsOf(given) & (Facts.True | Facts.False);
            if (known is Facts.True or Facts.False)
                return (given, known);
        }
        return null;
    }

    private bool IsRuledOut(Effect effect, Call call) =>
        effect.When is var (condition, holds)
        && (State.FactsOf(Translate(condition, call)) & (Facts.True | Facts.False)) is var known and not Facts.None
        && known != holds;

    private void Report(BlockingSite site)
    {
        if (_report is null || State.Has(ValueNumbers.Thread, Facts.Elsewhere))
            return;
        var facts = State.FactsOf(site.Value);
        if ((facts & site.Harmless) != 0 || State.Has(site.Timeout, Facts.Zero))
            return;
        site = site with { When = Guard() ?? site.When, Timeout = ZeroIf(site.Timeout), Tests = TestsOnTheWay(site.Tests) };
        // A socket that was used is not what the caller waited for any more.
        var used = helper is not null && (site.Harmless & Facts.Ready) != 0 && (facts & Facts.AsGiven) == 0;
        _report(used ? site with { Harmless = site.Harmless & ~Facts.Ready } : site);
    }
}
