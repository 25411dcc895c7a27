namespace CoGen.Tests.Conformance.Fuzzing;

// Loops, switches, try blocks and jumps.
internal sealed partial class BodyGenerator
{
    /// <summary>What the writer gives where no await may stand.</summary>
    private string Still(Func<string> write) => TextIn(_place with { Awaits = false }, write);

    private string TextIn(Place place, Func<string> write)
    {
        var text = "";
        In(place, () => text = write());
        return text;
    }

    private void In(Place place, Action write)
    {
        var outer = _place;
        _place = place;
        write();
        _place = outer;
    }

    /// <summary>A loop's body, with its variable, which nothing assigns.</summary>
    private void Loop(int depth, string variable, string type = "int") =>
        In(_place with { Loops = _place.Loops + 1 }, () => Block(depth, () => _scope.Declare(variable, type, isFixed: true)));

    private void For(int depth)
    {
        var i = Fresh("i");
        var more = Has(Feature.ShortCircuits) && Chance(30) ? $" && {Bool(1)}" : "";
        var step = _place.Awaits && Chance(30) ? $"{i} += 1 + 0 * await Point({_random.Next(10)})" : $"{i}++";
        Line($"for (var {i} = 0; {i} < {_random.Next(1, 4)}{more}; {step})");
        Loop(depth, i);
    }

    private void While(int depth)
    {
        var i = Fresh("i");
        Line($"var {i} = 0;");
        _scope.Declare(i, "int", isFixed: true);
        Line($"while ({i}++ < {_random.Next(1, 4)} && {Bool(1)})");
        In(_place with { Loops = _place.Loops + 1 }, () => Block(depth));
    }

    private void Do(int depth)
    {
        var i = Fresh("i");
        Line($"var {i} = 0;");
        _scope.Declare(i, "int", isFixed: true);
        Line("do");
        In(_place with { Loops = _place.Loops + 1 }, () => Block(depth));
        Line($"while ({i}++ < {_random.Next(1, 3)} && {Bool(1)});");
    }

    private void ForEach(int depth)
    {
        var item = Fresh("g");
        switch (_random.Next(4))
        {
            case 0:
                Line($"foreach (var {item} in new[] {{ {Int(1)}, {Int(1)} }})");
                break;
            case 1:
                Line($"foreach (int {item} in new List<int> {{ {Int(1)}, 7 }})");
                break;
            case 2:
                Line($"foreach (var {item} in Enumerable.Range({_random.Next(5)}, 2).Where(k => k != 3))");
                break;
            default:
                Line($"foreach (var {item} in \"{Pick("ab", "c", "")}\")");
                Loop(depth, item, "char");
                return;
        }
        Loop(depth, item);
    }

    private void DeconstructingLoop(int depth)
    {
        var (one, two) = (Fresh("g"), Fresh("g"));
        Line(
            _place.Awaits && Chance(50)
                ? $"await foreach (var ({one}, (_, {two})) in new Pairs({_random.Next(3)}))"
                : $"foreach (var ({one}, {two}) in new[] {{ ({Int(1)}, {Int(1)}), ({Int(1)}, 2) }})"
        );
        In(
            _place with
            {
                Loops = _place.Loops + 1,
            },
            () =>
                Block(
                    depth,
                    () =>
                    {
                        _scope.Declare(one, "int", isFixed: true);
                        _scope.Declare(two, "int", isFixed: true);
                    }
                )
        );
    }

    // No reference is kept across an await, so what uses it has none.
    private void RefLocal(int depth)
    {
        Open();
        var name = Fresh("ref");
        Line(
            Pick(
                $"ref var {name} = ref {Variable("int[]")}[({Int(1)}) & 1];",
                $"ref var {name} = ref {Object(1)}.F;",
                $"ref var {name} = ref {Variable("S[]")}[({Int(1)}) & 1].X;"
            )
        );
        Line(Still(() => $"{name} {Pick("=", "+=", "-=")} {Int(1)};"));
        Line(Still(() => $"Log(Bump(ref {name}, {Int(1)}));"));
        Close();
        Block(depth);
    }

    private string Guard() => Has(Feature.Guards) && Chance(40) ? $" when {Bool(1)}" : "";

    private void Switch(int depth)
    {
        if (Has(Feature.TypePatterns) && Chance(40))
        {
            TypeSwitch(depth);
            return;
        }
        var isText = Has(Feature.StringSwitches) && Chance(40);
        var labels = isText
            ? new[] { "case \"s\"", $"case {{ Length: > 3 }}{Guard()}", "case \"t\" or \"w\"", "default" }
            : ["case 0", $"case > 40{Guard()}", $"case 3 or 5{Guard()}", "default"];
        var canGoto = Has(Feature.GotoCase);
        Line($"switch ({(isText ? Text(0) : Int(0))})");
        Open();
        // break belongs to the switch here, so the loops around cannot be left.
        In(
            _place with
            {
                Loops = 0,
            },
            () =>
            {
                for (var i = 0; i < labels.Length; i++)
                {
                    Line($"{labels[i]}:");
                    Block(depth);
                    // Only ever forward: a switch must not become a loop.
                    Line(canGoto && i < labels.Length - 1 && Chance(30) ? "    goto default;" : "    break;");
                }
            }
        );
        Close();
    }

    private void TypeSwitch(int depth)
    {
        var (number, text) = (Fresh("v"), Fresh("v"));
        Line($"switch ({Boxed(1)})");
        Open();
        In(
            _place with
            {
                Loops = 0,
            },
            () =>
            {
                Section($"case int {number} when {number} > {Int(Deepest)}:", number, "int", depth);
                Section($"case string {{ Length: > 0 }} {text}{Guard()}:", text, "string", depth);
                Section("case null or int:", null, "", depth);
                Section("default:", null, "", depth);
            }
        );
        Close();
    }

    private void Section(string label, string? name, string type, int depth)
    {
        Line(label);
        Block(
            depth,
            () =>
            {
                if (name is not null)
                    _scope.Declare(name, type);
            }
        );
        Line("    break;");
    }

    private void Try(int depth)
    {
        Line("try");
        Block(depth);
        var catches = _random.Next(3);
        if (catches > 0)
            Catch(depth, "TestException", catches == 1);
        if (catches > 1)
            Catch(depth, "Exception", true);
        if (catches > 0 && Chance(40))
            return;
        Line("finally");
        In(
            Place.Body with
            {
                Awaits = _place.Awaits && Has(Feature.AwaitInHandlers),
                CanReturn = false,
                CanThrow = false,
                ReturnsValue = _place.ReturnsValue,
            },
            () => Block(depth, () => Line($"Log(\"finally {Fresh("t")}\");"))
        );
    }

    private void Catch(int depth, string type, bool isLast)
    {
        var name = Fresh("x");
        var filter = "";
        if (Has(Feature.Filters) && Chance(40))
            filter = $" when ({Filter()})";
        Line($"catch ({type} {name}){filter}");
        In(
            _place with
            {
                Awaits = _place.Awaits && Has(Feature.AwaitInHandlers),
                CanRethrow = true,
            },
            () =>
                Block(
                    depth,
                    () => Line(Has(Feature.StackTraces) ? $"Log($\"{{{name}.Message}} {{Where({name})}}\");" : $"Log({name}.Message);")
                )
        );
    }

    // CS9332: no spreads in a filter.
    private string Filter()
    {
        var hadCollections = _features.Remove(Feature.Collections);
        var hadDynamic = _features.Remove(Feature.Dynamic);
        var condition = Still(() => Bool(1));
        if (hadCollections)
            _features.Add(Feature.Collections);
        if (hadDynamic)
            _features.Add(Feature.Dynamic);
        return condition;
    }

    // Forward out of a block, or backward to run it once more.
    private void Goto(int depth)
    {
        var label = Fresh("label");
        if (Chance(50))
        {
            In(_place with { Label = label }, () => Block(depth));
            Line($"{label}:");
            Line(";");
            return;
        }
        var i = Fresh("i");
        Line($"var {i} = 0;");
        _scope.Declare(i, "int", isFixed: true);
        Line($"{label}:");
        Block(depth);
        Line($"if ({i}++ < 1 && {Bool(1)})");
        Line($"    goto {label};");
    }

    // Blocks that C# keeps awaits out of.
    private bool Sealed(int depth)
    {
        if (Has(Feature.Locks) && Chance(50))
        {
            Line("lock (later)");
            In(_place with { Awaits = false }, () => Block(depth));
            return true;
        }
        if (!Has(Feature.Spans))
            return false;
        Open();
        var span = Fresh("span");
        In(
            _place with
            {
                Awaits = false,
            },
            () =>
            {
                Line($"Span<int> {span} = {Variable("int[]")};");
                Line($"{span}[{Pick(0, 1)}] += {Int(1)};");
                Line($"Log({span}[0] + {span}.Length);");
            }
        );
        Close();
        return true;
    }
}
