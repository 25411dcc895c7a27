using System.Text;

namespace CoGen.Tests.Conformance.Fuzzing;

/// <summary>
/// Writes a random program that always compiles, always ends and does the same each time. Its loops count with variables that
/// nothing else assigns; its tasks call only later ones.
/// </summary>
internal sealed partial class BodyGenerator
{
    private const int MostStatements = 40;

    private readonly Random _random;
    private readonly HashSet<Feature> _features;
    private readonly StringBuilder _text = new();
    private FuzzScope _scope = new(null);
    private int _indent;
    private int _fresh;
    private int _left;
    private int _helpers;
    private int _current;
    private int _localTasks;
    private Place _place = Place.Body;

    private BodyGenerator(int seed)
    {
        _random = new Random(seed);
        var share = Pick(25, 50, 75);
        _features = [.. Enum.GetValues<Feature>().Where(_ => Chance(share))];
    }

    /// <summary>The program of a seed; the same for the same seed.</summary>
    public static ConformanceProgram Generate(int seed)
    {
        var name = $"Fuzz.Seed{seed}";
        return new ConformanceProgram(name, new BodyGenerator(seed).Write(name));
    }

    private string Write(string name)
    {
        Line($"namespace Conformance.{name};");
        _text.Append('\n').Append(Types).Append("\n\n");
        Line("static partial class Program");
        Open();
        _text.Append(Members).Append('\n');
        _helpers = Has(Feature.Helpers) ? _random.Next(1, 3) : 0;
        for (_current = 0; _current <= _helpers; _current++)
            Method();
        Close();
        return _text.ToString();
    }

    private void Method()
    {
        _left = MostStatements / (_current + 1);
        _scope = new FuzzScope(null);
        _place = Place.Body with { ReturnsValue = _current > 0 };
        Line("[CoTask]");
        if (_current == 0)
            Line("internal static async CoTask Main()");
        else
        {
            _scope.Declare("p", "int");
            _scope.Declare("q", "int");
            Line($"static async CoTask<int> Helper{_current}(int p, int q)");
        }
        Open();
        _scope.Declare("later", "List<Func<int>>", isFixed: true);
        Line("var later = new List<Func<int>>();");
        foreach (var type in new[] { "int", "C", "S", "int[]", "string", "S[]", "int?" })
            Declare(type);
        while (_left > 0)
            Statement(0);
        Line("foreach (var f in later)");
        Line("    Log(f());");
        if (_current > 0)
            Line($"return {Int(1)};");
        Close();
    }

    private bool Has(Feature feature) => _features.Contains(feature);

    private bool Chance(int percent) => _random.Next(100) < percent;

    private T Pick<T>(params T[] all) => all[_random.Next(all.Length)];

    private string Fresh(string prefix) => prefix + ++_fresh;

    private void Line(string line) => _text.Append(' ', _indent * 4).Append(line).Append('\n');

    private void Open()
    {
        Line("{");
        _indent++;
    }

    private void Close()
    {
        _indent--;
        Line("}");
    }

    /// <summary>What is allowed where the generator stands.</summary>
    /// <param name="Awaits">Whether an await may stand here.</param>
    /// <param name="Loops">How many loops around can be left or continued.</param>
    /// <param name="Label">A label that can be jumped to.</param>
    /// <param name="CanReturn">Whether a return may stand here.</param>
    /// <param name="CanThrow">Not in a finally block: what it throws ends a killed task otherwise than one that lives.</param>
    /// <param name="CanRethrow">Whether <c>throw;</c> may.</param>
    private sealed record Place(bool Awaits, int Loops, string? Label, bool CanReturn, bool CanRethrow, bool ReturnsValue, bool CanThrow)
    {
        public static Place Body { get; } =
            new(true, Loops: 0, Label: null, CanReturn: true, CanRethrow: false, ReturnsValue: false, CanThrow: true);
    }
}
