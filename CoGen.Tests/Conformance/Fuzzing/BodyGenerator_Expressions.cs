namespace CoGen.Tests.Conformance.Fuzzing;

// Expressions: each method gives one of a type; awaits stand anywhere in it.
internal sealed partial class BodyGenerator
{
    private const int Deepest = 3;

    private string Int(int depth)
    {
        if (depth >= Deepest)
            return IntLeaf();
        for (var tries = 0; tries < 6; tries++)
        {
            var form = _random.Next(10) switch
            {
                < 5 => IntForm(_random.Next(32), depth + 1),
                < 7 => RareForm(_random.Next(15), depth + 1),
                _ => MemberForm(_random.Next(20), depth + 1),
            };
            if (form is not null)
                return form;
        }
        return IntLeaf();
    }

    private string IntLeaf() =>
        _random.Next(4) switch
        {
            0 => $"{_random.Next(10)}",
            1 => $"Val({_random.Next(10)})",
            2 when _place.Awaits => Await(),
            _ => Variable("int"),
        };

    private string Await() =>
        Has(Feature.Foreign) && Chance(30) ? $"await Foreign({_random.Next(100)})" : $"await Point({_random.Next(100)})";

    private string? IntForm(int form, int depth) =>
        form switch
        {
            0 or 1 or 2 => $"({Int(depth)} {Pick("+", "-", "*", "&", "|", "^")} {Int(depth)})",
            3 or 4 when _place.Awaits => Await(),
            5 or 6 => $"F({Int(depth)}, {Int(depth)}, {Int(depth)})",
            7 when Has(Feature.NamedArguments) => Pick(
                $"F(c: {Int(depth)}, a: {Int(depth)})",
                $"F({Int(depth)}, c: {Int(depth)}, b: {Int(depth)})"
            ),
            8 when Has(Feature.Conditionals) => $"({Bool(depth)} ? {Int(depth)} : {Int(depth)})",
            9 when Has(Feature.Coalesce) => $"({MaybeInt(depth)} ?? {Int(depth)})",
            10 when Has(Feature.Increments) => Pick($"{Target()}++", $"--{Target()}"),
            11 when Has(Feature.AssignmentsInside) => $"({Target()} {Pick("=", "+=", "-=", "^=")} {Int(depth)})",
            12 when Has(Feature.RefArguments) => $"Bump(ref {RefTarget()}, {Int(depth)})",
            13 when Has(Feature.Arrays) => $"{Variable("int[]")}[({Int(depth)}) & 1]",
            14 when Has(Feature.Indexers) => $"{Variable("C")}[{Int(depth)}]",
            15 => $"{Object(depth)}.M({Int(depth)}, {Int(depth)})",
            16 => $"{Object(depth)}.{Pick("F", "P")}",
            17 when Has(Feature.Structs) => $"{Variable("S")}.{Pick("X", "Y")}",
            18 when Has(Feature.Structs) => $"{Variable("S")}.Add({Int(depth)})",
            19 when Has(Feature.Tuples) => $"(l: {Int(depth)}, r: {Int(depth)}).{Pick("l", "r", "Item2")}",
            20 when Has(Feature.SwitchExpressions) => SwitchExpression(depth),
            21 when Has(Feature.Patterns) => Pattern(depth),
            22 when Has(Feature.OutVariables) => OutVariable(depth),
            23 when Has(Feature.Casts) => Pick(
                $"(int)(long)({Int(depth)})",
                $"(int)unchecked((byte)({Int(depth)}))",
                $"(int)(object)({Int(depth)})"
            ),
            24 when Has(Feature.Checked) => $"unchecked({Int(depth)} * {Int(depth)})",
            25 when Has(Feature.Strings) => $"({Text(depth)}).Length",
            26 when HelperCall(depth) is { } call => call,
            27 when Has(Feature.Collections) => $"((List<int>)[{Int(depth)}, .. {Variable("int[]")}, {Int(depth)}]).Count",
            28 when Has(Feature.Initializers) => $"new C {{ F = {Int(depth)}, P = {Int(depth)} }}.F",
            29 when Has(Feature.With) => $"(new R({Int(depth)}, \"r\") with {{ A = {Int(depth)} }}).A",
            30 when Has(Feature.Failures) && _place.Awaits && _place.CanThrow && Chance(20) => $"await Fail({_random.Next(100)})",
            31 when Has(Feature.ConditionalAccess) => $"({Variable("C")}.Next?.M({Int(depth)}, {Int(depth)}) ?? {Int(depth)})",
            _ => null,
        };

    private string? RareForm(int form, int depth) =>
        form switch
        {
            0 when Callable("task") is { } task => $"await {task}({Int(depth)})",
            1 when Has(Feature.MemberTasks) && _place is { Awaits: true, CanThrow: true } =>
                $"await Get({Object(depth)}).Slow({Int(depth)})",
            2 when Has(Feature.MemberTasks) && _place is { Awaits: true, CanThrow: true } => $"await Echo({Int(depth)})",
            3 when Has(Feature.ListPatterns) => ListPattern(depth),
            4 when Has(Feature.PropertyPatterns) => PropertyPattern(depth),
            5 when Has(Feature.Dynamic) => $"(int)((dynamic)({Int(depth)}) {Pick("+", "-", "*")} ({Int(depth)}))",
            6 when Has(Feature.Queries) => Query(depth),
            7 when Callable("new") is { } value => Pick($"{value}.A", $"{value}.B.Length", $"{value}.C.D"),
            8 when Has(Feature.FromTheEnd) => $"{Variable("int[]")}[^((({Int(depth)}) & 1) + 1)]",
            9 when Has(Feature.GenericMembers) => $"new G<int> {{ V = {Int(depth)}, W = {Int(depth)} }}.{Pick("V", "W")}",
            10 when Has(Feature.UserLogic) => $"(new L({Int(depth)}) {Pick("&&", "||")} new L({Int(depth)})).V",
            11 when Has(Feature.ThrowExpressions) && _place.CanThrow && Chance(30) =>
                $"({Bool(depth)} ? {Int(depth)} : throw new TestException({Text(depth)}))",
            12 when Has(Feature.Dictionaries) =>
                $"new Dictionary<int, string> {{ [{Int(depth)}] = {Text(depth)}, [{Int(depth)}] = \"d\" }}.Count",
            13 when Has(Feature.Grids) => $"new[,] {{ {{ {Int(depth)}, 1 }}, {{ 2, {Int(depth)} }} }}[({Int(depth)}) & 1, 1]",
            14 when Has(Feature.Handlers) => $"H.Sum($\"a{{{Inside(depth)}}}b{{{Inside(depth)}}}\")",
            _ => null,
        };

    // A local task is called, or an anonymous value named, where there is one.
    private string? Callable(string type)
    {
        if (type == "task" && (_place is not { Awaits: true, CanThrow: true, Loops: 0 } || _localTasks > 0))
            return null;
        var names = _scope.Visible.Where(variable => variable.Type == type).Select(static variable => variable.Name).ToArray();
        return names.Length == 0 ? null : Pick(names);
    }

    private string? HelperCall(int depth) =>
        _place.Awaits && _place.CanThrow && _current < _helpers
            ? $"await Helper{_random.Next(_current + 1, _helpers + 1)}({Int(depth)}, {Int(depth)})"
            : null;

    private string MaybeInt(int depth) =>
        _random.Next(3) switch
        {
            0 when _place.Awaits => $"await Point({_random.Next(10)}, (int?){Pick("null", "5")})",
            1 when Has(Feature.ConditionalAccess) => $"{Variable("C")}.Next?.F",
            _ => $"({Bool(depth)} ? {Int(depth)} : (int?)null)",
        };

    private string OutVariable(int depth)
    {
        var name = Fresh("o");
        return $"(Try({Int(depth)}, out var {name}) ? {name} : {name} + {Int(depth)})";
    }

    private string Bool(int depth)
    {
        if (depth >= Deepest)
            return _place.Awaits && Chance(30)
                ? $"await Point({_random.Next(10)}, {Pick("true", "false")})"
                : $"{IntLeaf()} > {_random.Next(60)}";
        depth++;
        return _random.Next(6) switch
        {
            0 when Has(Feature.ShortCircuits) => $"({Bool(depth)} && {Bool(depth)})",
            1 when Has(Feature.ShortCircuits) => $"({Bool(depth)} || {Bool(depth)})",
            2 => $"!({Bool(depth)})",
            3 when Has(Feature.Patterns) => $"({Int(depth)} is > 2 and < 50 or 77)",
            4 when Has(Feature.Strings) => $"({Text(depth)} == {Text(depth)})",
            _ => $"({Int(depth)} {Pick("<", ">", "==", "!=", "<=")} {Int(depth)})",
        };
    }

    private string Text(int depth)
    {
        depth++;
        return depth >= Deepest
            ? Pick("\"t\"", Variable("string"))
            : _random.Next(5) switch
            {
                0 when Has(Feature.Interpolation) => $"$\"<{{{Inside(depth)}}}, {{{Inside(depth)},4}}|{{{Inside(depth)}:X2}}>\"",
                1 => $"({Text(depth)} + {Int(depth)})",
                2 when _place.Awaits => $"await Point({_random.Next(10)}, \"w\")",
                3 when Has(Feature.Conditionals) => $"({Bool(depth)} ? {Text(depth)} : {Text(depth)})",
                _ => Variable("string"),
            };
    }

    // In a hole, `:` would begin a format and a quote needs C# 11; parentheses keep both away from the hole's end. `await (` is no await
    // there (CS0103, seen in version 5.0 of the compiler).
    private string Inside(int depth)
    {
        var text = $"({Int(depth)})";
        return text.Contains("await (", StringComparison.Ordinal) ? Variable("int") : text;
    }

    private string Object(int depth) =>
        _random.Next(4) switch
        {
            0 => $"Get({Variable("C")})",
            1 when _place.Awaits => $"(await Point({_random.Next(10)}, {Variable("C")}))",
            2 when Has(Feature.Initializers) => $"new C {{ F = {Int(depth)} }}",
            _ => Variable("C"),
        };

    // A place an int can be stored in.
    private string Target() =>
        _random.Next(9) switch
        {
            7 when Has(Feature.StructArrays) => $"{Variable("S[]")}[({Int(Deepest - 1)}) & 1].{Pick("X", "Y")}",
            8 when Has(Feature.StructArrays) => $"{Object(Deepest - 1)}.Parts[{Pick(0, 1)}].X",
            0 => $"{Variable("C")}.{Pick("F", "P")}",
            1 when Has(Feature.Arrays) => $"{Variable("int[]")}[({Int(Deepest - 1)}) & 1]",
            2 when Has(Feature.Indexers) => $"{Variable("C")}[{Int(Deepest - 1)}]",
            3 when Has(Feature.Structs) => $"{Variable("S")}.{Pick("X", "Y")}",
            4 when Has(Feature.Structs) => $"{Variable("C")}.S.X",
            5 => $"{Object(Deepest - 1)}.F",
            _ => Variable("int", assignable: true),
        };

    private string RefTarget() =>
        _random.Next(4) switch
        {
            0 => $"{Variable("C")}.F",
            3 when Has(Feature.StructArrays) => $"{Variable("S[]")}[{Pick(0, 1)}].X",
            1 when Has(Feature.Arrays) => $"{Variable("int[]")}[{Pick(0, 1)}]",
            _ => Variable("int", assignable: true),
        };

    private string Variable(string type, bool assignable = false)
    {
        var candidates = _scope.Visible.Where(variable => variable.Type == type && !(assignable && variable.IsFixed)).ToList();
        return candidates[_random.Next(candidates.Count)].Name;
    }
}
