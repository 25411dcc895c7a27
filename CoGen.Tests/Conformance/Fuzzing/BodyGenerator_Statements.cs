namespace CoGen.Tests.Conformance.Fuzzing;

// Statements. What opens a block counts against the body's budget, so that every body stays small enough to read.
internal sealed partial class BodyGenerator
{
    private const int DeepestBlock = 4;

    private void Statement(int depth)
    {
        _left--;
        for (var tries = 0; tries < 6; tries++)
        {
            if (depth < DeepestBlock && _left > 1 && Chance(45) ? Compound(_random.Next(22), depth) : Simple(_random.Next(28)))
                return;
        }
        Line($"Log({Int(1)});");
    }

    private bool Simple(int form)
    {
        switch (form)
        {
            case 0 or 1:
                Declare(Pick("int", "int", "string", "S", "C", "int[]"));
                return true;
            case 2 or 3 when _place.Awaits:
                Line($"await Pause({_random.Next(100)});");
                return true;
            case 4 or 5:
                Line($"{Target()} {Pick("=", "=", "+=", "-=", "|=")} {Int(0)};");
                return true;
            case 6:
                Line($"Log({Pick(Int(0), Bool(0), Text(0))});");
                return true;
            case 7 when Has(Feature.Lambdas):
                Lambda();
                return true;
            case 8 when Has(Feature.LocalFunctions):
                LocalFunction();
                return true;
            case 9 when Has(Feature.Jumps):
                return Jump();
            case 10 when Has(Feature.Deconstruction):
                Line($"({Target()}, {Target()}) = ({Int(1)}, {Int(1)});");
                return true;
            case 11 when Has(Feature.Deconstruction):
                Deconstruct();
                return true;
            case 12 when Has(Feature.Increments):
                Line($"{Target()}++;");
                return true;
            case 13 when Has(Feature.Coalesce):
                Line($"{Variable("C")}.Next ??= {Object(1)};");
                return true;
            // CS8648: no goto leaves a block before its using declarations.
            case 14 when Has(Feature.UsingDeclarations) && _place.Label is null:
                Line($"using var {Fresh("r")} = new Resource(\"r{_fresh}\");");
                return true;
            case 15 when Has(Feature.AwaitUsing) && _place is { Awaits: true, Label: null }:
                Line($"await using var {Fresh("u")} = new Closing(\"u{_fresh}\");");
                return true;
            case 16 when Has(Feature.Strings):
                Line($"{Variable("string", assignable: true)} {Pick("=", "+=")} {Text(0)};");
                return true;
            case 17 when Has(Feature.LateAssignment):
                LateAssignment();
                return true;
            case 18 when Has(Feature.Structs):
                Line($"{Variable("S", assignable: true)} = new S {{ X = {Int(1)}, Y = {Int(1)} }};");
                return true;
            case 19 when Has(Feature.ConditionalAssignment):
                Line($"{Variable("C")}.Next?.{Pick("F", "P")} {Pick("=", "+=")} {Int(0)};");
                return true;
            case 20 when Has(Feature.Anonymous):
                Anonymous();
                return true;
            case 21 when Has(Feature.NullableValues):
                Line($"{Variable("int?", assignable: true)} {Pick("=", "+=", "??=")} {Pick(Int(0), MaybeInt(0))};");
                return true;
            case 22 when Has(Feature.Events):
                Line($"{Object(1)}.Changed += {Fresh("k")} => Log(k{_fresh} + {Variable("int")});");
                Line($"Log({Object(1)}.Raise({Int(1)}));");
                return true;
            case 23 when Has(Feature.CompoundOperators):
                Line(Pick($"{Object(1)}.Total += {Int(0)};", $"{Object(1)}.Total++;"));
                return true;
            case 24 when Has(Feature.StructResources) && _place.Label is null:
                Line($"using var {Fresh("r")} = new Scoped({Text(1)});");
                return true;
            case 25 when Has(Feature.NestedDeconstruction):
                Line(
                    Pick(
                        $"({Target()}, ({Target()}, _)) = ({Int(1)}, ({Int(1)}, {Text(1)}));",
                        $"({Target()}, {Target()}) = ({Target()}, {Target()});"
                    )
                );
                return true;
            case 26 when Has(Feature.GenericFunctions):
                GenericFunction();
                return true;
            case 27 when Has(Feature.MutatingLambdas):
                MutatingLambda();
                return true;
            default:
                return false;
        }
    }

    private void Declare(string type)
    {
        var value = type switch
        {
            "int" => Variables("int") ? Int(0) : "1",
            "string" => Variables("string") ? Text(0) : "\"s\"",
            "S" => $"new S {{ X = {_random.Next(9)} }}",
            "C" => $"new C {{ F = {_random.Next(9)} }}",
            "S[]" => $"new[] {{ new S {{ X = {_random.Next(9)} }}, new S {{ Y = {_random.Next(9)} }} }}",
            "int?" => Pick("null", "3"),
            _ => $"new[] {{ {_random.Next(9)}, {_random.Next(9)} }}",
        };
        var name = NewName();
        _scope.Declare(name, type);
        Line($"{(Chance(70) && type != "int?" ? "var" : type)} {name} = {value};");
    }

    // The first declarations of a method have nothing to refer to yet.
    private bool Variables(string type) =>
        type == "int"
            ? new[] { "int", "C", "S", "int[]", "string" }.All(needed => _scope.Visible.Any(variable => variable.Type == needed))
            : Variables("int");

    private string NewName() => _scope.NewName(_random, () => Fresh("w"));

    private void Anonymous()
    {
        var value = $"new {{ A = {Int(0)}, B = {Text(1)}, C = new {{ D = {Int(1)} }} }}";
        var name = Fresh("an");
        _scope.Declare(name, "new", isFixed: true);
        Line($"var {name} = {value};");
    }

    private void Deconstruct()
    {
        var values = $"({Int(1)}, {Int(1)})";
        var (one, two) = (Fresh("e"), Fresh("e"));
        _scope.Declare(one, "int");
        _scope.Declare(two, "int");
        Line($"var ({one}, {two}) = {values};");
    }

    private void LateAssignment()
    {
        var name = Fresh("z");
        Line($"int {name};");
        Line($"if ({Bool(1)})");
        Line($"    {name} = {Int(1)};");
        Line("else");
        Line($"    {name} = {Int(1)};");
        _scope.Declare(name, "int");
    }

    private bool Jump()
    {
        var condition = Bool(1);
        var jump = _random.Next(6) switch
        {
            0 or 1 when _place.Loops > 0 => Pick("break;", "continue;"),
            2 when _place.CanReturn => _place.ReturnsValue ? $"return {Int(1)};" : "return;",
            3 when _place.Label is { } label => $"goto {label};",
            4 when _place.CanRethrow && Has(Feature.Rethrow) => "throw;",
            5 when Has(Feature.Tries) && _place.CanThrow => $"throw new TestException({Text(1)});",
            _ => null,
        };
        if (jump is null)
            return false;
        Line($"if ({condition})");
        Line($"    {jump}");
        return true;
    }

    private bool Compound(int form, int depth)
    {
        switch (form)
        {
            case 0 or 1:
                Line($"if ({Bool(0)})");
                Block(depth);
                if (Chance(50))
                {
                    Line("else");
                    Block(depth);
                }
                return true;
            case 2:
                Block(depth);
                return true;
            case 3 or 4:
                For(depth);
                return true;
            case 5:
                While(depth);
                return true;
            case 6 when Has(Feature.DoLoops):
                Do(depth);
                return true;
            case 7 when Has(Feature.ForEach):
                ForEach(depth);
                return true;
            case 8 when Has(Feature.AwaitForEach) && _place.Awaits:
                var item = Fresh("g");
                Line($"await foreach (var {item} in new Stream({_random.Next(3)}))");
                Loop(depth, item);
                return true;
            case 9 when Has(Feature.Switches):
                Switch(depth);
                return true;
            case 10 or 11 when Has(Feature.Tries):
                Try(depth);
                return true;
            case 12 when Has(Feature.Usings):
                Line($"using ({Pick("var " + Fresh("r") + " = ", "")}new Resource(\"r{_fresh}\"))");
                Block(depth);
                return true;
            case 13 when Has(Feature.Gotos):
                Goto(depth);
                return true;
            case 14:
                return Sealed(depth);
            case 15 when Has(Feature.LocalTasks) && _place.Awaits:
                LocalTask(depth);
                return true;
            case 16 when Has(Feature.AwaitUsing) && _place.Awaits:
                Line($"await using (new Closing(\"{Fresh("u")}\"))");
                Block(depth);
                return true;
            case 17 when Has(Feature.UncheckedBlocks):
                Line("unchecked");
                Block(depth);
                return true;
            case 18 when Has(Feature.DeconstructingLoops):
                DeconstructingLoop(depth);
                return true;
            case 19 when Has(Feature.Iterators):
                Iterator(depth);
                return true;
            case 20 when Has(Feature.RefLocals):
                RefLocal(depth);
                return true;
            case 21 when Has(Feature.StructResources):
                Line($"using ({Pick($"new Scoped({Text(1)})", "(IDisposable?)null")})");
                Block(depth);
                return true;
            default:
                return false;
        }
    }

    private void Block(int depth, Action? first = null)
    {
        _scope = new FuzzScope(_scope);
        Open();
        first?.Invoke();
        for (var count = _random.Next(1, 4); count > 0; count--)
            Statement(depth + 1);
        Close();
        _scope = _scope.Parent!;
    }
}
