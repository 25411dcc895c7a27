namespace CoGen.Tests.Conformance.Fuzzing;

// Expressions that go through members and operators of many kinds.
internal sealed partial class BodyGenerator
{
    private string? MemberForm(int form, int depth) =>
        form switch
        {
            0 when Has(Feature.ParamsArguments) => Pick(
                $"Many({Int(depth)}, {Int(depth)}, {Int(depth)})",
                $"Many(rest: [{Int(depth)}], a: {Int(depth)})",
                $"Many({Int(depth)})"
            ),
            1 when Has(Feature.InArguments) => Pick(
                $"Read(in {RefTarget()}, {Int(depth)})",
                $"Read({Int(depth)}, {Int(depth)})",
                $"Read(b: {Int(depth)}, a: {Int(depth)})"
            ),
            2 when Has(Feature.AwaitOfAwait) && _place is { Awaits: true, CanThrow: true } => Pick(
                $"await await Echo(TaskPoint({_random.Next(10)}))",
                $"await Echo(await Echo({Int(depth)}))",
                $"await await Echo(Point({_random.Next(10)}))"
            ),
            3 when Has(Feature.NullableValues) => NullableValue(depth),
            4 when Has(Feature.Events) => $"{Object(depth)}.Raise({Int(depth)})",
            5 when Has(Feature.StructTasks) && _place is { Awaits: true, CanThrow: true } =>
                $"await {StructPlace(depth)}.Grow({Int(depth)})",
            6 when Has(Feature.StructArrays) => $"{StructPlace(depth)}.{Pick("X", "Y", $"Add({Int(depth)})")}",
            7 when Has(Feature.TuplePatterns) => TuplePattern(depth),
            8 when Has(Feature.TypePatterns) => TypePattern(depth),
            9 when Has(Feature.Slices) => Pick(
                $"{Variable("int[]")}[(({Int(depth)}) & 1)..].Length",
                $"({Text(depth)} + \"xy\")[1..^(({Int(depth)}) & 1)].Length",
                $"(int)({Text(depth)} + \"z\")[^1]"
            ),
            10 when Has(Feature.Overflow) && _place.CanThrow && Chance(50) => $"checked(Val(int.MaxValue - 60) + {Int(depth)})",
            11 when Has(Feature.CompoundOperators) => Pick($"{Object(depth)}.Total.V", $"({Variable("C")}.Total += {Int(depth)}).V"),
            12 when Has(Feature.Extensions) => Pick($"({Int(depth)}).Half", $"({Int(depth)}).Times({Int(depth)})"),
            13 when Has(Feature.Extensions) && _place is { Awaits: true, CanThrow: true } => $"await ({Int(depth)}).Later({Int(depth)})",
            14 when Has(Feature.AccessChains) => AccessChain(depth),
            15 when Has(Feature.NestedDeconstruction) => $"(({Target()}, {Target()}) = ({Int(depth)}, {Int(depth)})).Item2",
            16 when Has(Feature.MutatingLambdas) =>
                $"((Func<int, int>)({Fresh("k")} => {Quiet(() => $"k{_fresh} + {Int(depth)}")}))({Int(depth)})",
            17 when Has(Feature.Casts) => $"({Boxed(depth)} as string ?? {Text(depth)}).Length",
            _ => null,
        };

    private string NullableValue(int depth)
    {
        var (name, value) = (Variable("int?"), Fresh("v"));
        return Pick(
            $"{name}.GetValueOrDefault({Int(depth)})",
            $"({name} is {{ }} {value} ? {value} : {Int(depth)})",
            $"({name}?.CompareTo({Int(depth)}) ?? {Int(depth)})",
            $"(({name} + {Int(depth)}) ?? {Int(depth)})",
            $"({name} > {Int(depth)} ? 1 : {Int(depth)})"
        );
    }

    private string StructPlace(int depth) =>
        _random.Next(3) switch
        {
            0 => $"{Variable("S[]")}[({Int(depth)}) & 1]",
            1 => $"{Object(depth)}.{Pick("S", "Parts[1]")}",
            _ => Variable("S"),
        };

    private string AccessChain(int depth) =>
        Pick(
            $"({Variable("C")}.Next?.Next?.M({Int(depth)}, {Int(depth)}) ?? {Int(depth)})",
            $"({Object(depth)}.Next?[{Int(depth)}] ?? {Int(depth)})",
            $"({Object(depth)}?.Self?.S.X ?? {Int(depth)})",
            $"({Object(depth)}.Self?.Parts[({Int(depth)}) & 1].X ?? {Int(depth)})",
            $"({Object(depth)}.Self?.Next?.Self?.Raise({Int(depth)}) ?? {Int(depth)})"
        );
}
