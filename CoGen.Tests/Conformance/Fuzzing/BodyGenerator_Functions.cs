namespace CoGen.Tests.Conformance.Fuzzing;

// Functions within a body: lambdas, local functions and iterators, which see the locals around them, and tasks.
internal sealed partial class BodyGenerator
{
    private void Lambda()
    {
        Line($"later.Add(() => {Quiet(() => Int(1))});");
        if (Chance(30))
            Line("Log(later[^1]());");
    }

    private void LocalFunction()
    {
        var name = Fresh("L");
        Line($"{Pick("int", "int", "long")} {name}(int k) => k + {Quiet(() => Int(1))};");
        Line($"Log({name}({Int(1)}));");
    }

    private void MutatingLambda()
    {
        var changed = Variable("int", assignable: true);
        Line("later.Add(() =>");
        Line("{");
        Line($"    {changed} {Pick("=", "+=", "^=")} {Quiet(() => Int(1))};");
        Line($"    return {changed}{Pick("", "++")};");
        Line("});");
        if (Chance(50))
            Line($"Log(later[^1]() + {Int(1)} + later[0]());");
    }

    private void GenericFunction()
    {
        var name = Fresh("G");
        Line($"T {name}<T>(T k, ref int by, int more = 2)");
        Line("{");
        Line($"    by += more + {Quiet(() => Int(1))};");
        Line("    return k;");
        Line("}");
        Line($"Log({name}({Pick(Int(1), Text(1))}, ref {RefTarget()}{Pick("", $", {Int(1)}")}));");
    }

    private void Iterator(int depth)
    {
        var (name, item) = (Fresh("I"), Fresh("g"));
        Line($"IEnumerable<int> {name}(int k)");
        Line("{");
        Line($"    yield return k + {Quiet(() => Int(1))};");
        Line($"    {Variable("int", assignable: true)} += k;");
        Line($"    yield return {Quiet(() => Int(1))};");
        Line("}");
        Line($"foreach (var {item} in {name}({Int(1)}))");
        Loop(depth, item);
    }

    // The body of a lambda or function that is no task, and that is called where nothing may throw.
    private string Quiet(Func<string> write) => TextIn(_place with { Awaits = false, CanThrow = false }, write);

    /// <summary>A task that sees the locals around it, and that later code calls. It calls no other, or the calls would multiply.</summary>
    private void LocalTask(int depth)
    {
        var name = Fresh("T");
        var outer = _current;
        _current = _helpers;
        _localTasks++;
        Line("[CoTask]");
        Line($"async CoTask<int> {name}(int k)");
        _scope = new FuzzScope(_scope);
        Open();
        In(
            Place.Body with
            {
                ReturnsValue = true,
            },
            () =>
            {
                for (var count = _random.Next(1, 4); count > 0; count--)
                    Statement(depth + 2);
                Line($"return k + {Int(1)};");
            }
        );
        Close();
        _current = outer;
        _localTasks--;
        _scope = _scope.Parent!;
        _scope.Declare(name, "task", isFixed: true);
        if (_place.CanThrow)
            Line($"Log(await {name}({Int(1)}));");
    }
}
