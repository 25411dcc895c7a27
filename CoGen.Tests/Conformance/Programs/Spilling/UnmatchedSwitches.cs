// C# 14. A switch expression whose arms await and to which nothing matches: what its exception says of the value.
namespace Conformance.Spilling.UnmatchedSwitches;

readonly struct Named(string name)
{
    public static implicit operator string(Named named) => named.Name;

    public string Name => name;

    public override string ToString() => $"named {name}";
}

static partial class Program
{
    [CoTask]
    static async CoTask<int> Text(string? s) =>
        s switch
        {
            "a" => await Point(1),
        };

    [CoTask]
    static async CoTask<int> TextBehindGuard(string? s) =>
        s switch
        {
            "b" when await Point(1) == 2 => 1,
            "a" => await Point(2),
        };

    [CoTask]
    static async CoTask<int> Error(Exception? e) =>
        e switch
        {
            ArgumentException => await Point(1),
        };

    [CoTask]
    static async CoTask<int> Dynamic(dynamic d) =>
        d switch
        {
            1 => await Point(1),
        };

    [CoTask]
    static async CoTask<int> Converted(Named n) =>
        n switch
        {
            { Name: "a" } => await Point(1),
        };

    [CoTask]
    static async CoTask<int> Generic<T>(T value) =>
        value switch
        {
            int => await Point(1),
        };

    [CoTask]
    static async CoTask<int> Tuple(int a, string? b) =>
        (a, b) switch
        {
            (1, "a") => await Point(1),
        };

    [CoTask]
    static async CoTask<int> Span(string s)
    {
        await Pause(1);
        return s.AsSpan() switch
        {
            "a" => await Point(1),
            { Length: 2 } => await Point(2),
        };
    }

    [CoTask]
    static async CoTask Passed(string name, CoTask<int> task)
    {
        try
        {
            Log($"{name}: {await task}");
        }
        catch (SwitchExpressionException e)
        {
            Log($"{name}: {e.Message} ({e.UnmatchedValue ?? "no value"}, {e.InnerException?.Message ?? "no inner"}) {Where(e)}");
        }
    }

    [CoTask]
    internal static async CoTask Main()
    {
        foreach (var s in new[] { "a", "b", "abc", null })
        {
            await Passed("Text", Text(s));
            await Passed("TextBehindGuard", TextBehindGuard(s));
            await Passed("Tuple", Tuple(1, s));
            await Passed("Generic", Generic(s));
            await Passed("Dynamic", Dynamic(s!));
            await Passed("Span", Span(s ?? "ab"));
            await Passed("Converted", Converted(new(s ?? "null")));
        }
        await Passed("Error", Error(new InvalidOperationException("inner")));
        await Passed("Error", Error(new ArgumentException("argument")));
        await Passed("Error", Error(null));
        await Passed("Dynamic", Dynamic(new Named("a")));
        await Passed("Generic", Generic(1));
    }
}
