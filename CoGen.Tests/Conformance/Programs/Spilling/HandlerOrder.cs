// C# 10. Handlers: what is asked of them, in which order, with awaits in their holes and in the arguments around them.
namespace Conformance.Spilling.HandlerOrder;

[InterpolatedStringHandler]
class Pieces
{
    private string _text;
    private readonly int _most;

    public Pieces(int literal, int holes, int most)
    {
        Log($"new {literal} {holes} {most}");
        (_text, _most) = ("", most);
    }

    public Pieces(int literal, int holes, Program2 owner, int most, out bool wanted)
        : this(literal, holes, most)
    {
        Log($"for {owner.Name}");
        wanted = most > 0;
    }

    public bool AppendLiteral(string s)
    {
        Log($"literal {s}");
        _text += s;
        return _text.Length < _most;
    }

    public bool AppendFormatted<T>(T value, int alignment = 0, string? format = null)
    {
        Log($"hole {value} {alignment} {format}");
        _text += value;
        return _text.Length < _most;
    }

    public override string ToString() => _text;
}

[InterpolatedStringHandler]
struct Plain(int literal, int holes)
{
    private string _text = $"{literal}/{holes}:";

    public void AppendLiteral(string s) => _text += s;

    public void AppendFormatted(object? value) => _text += $"<{value}>";

    public void AppendFormatted(string value) => _text += $"'{value}'";

    public override readonly string ToString() => _text;
}

class Program2(string name)
{
    public string Name => name;

    public void Write(int most, [InterpolatedStringHandlerArgument("", nameof(most))] Pieces pieces, int after = 0) =>
        Log($"{Name}: {pieces} {most} {after}");
}

static partial class Program
{
    static string Text(Plain text) => text.ToString();

    static string ByRef(ref Plain text, int n) => text.ToString() + n;

    static void Take(int most, [InterpolatedStringHandlerArgument(nameof(most))] Pieces pieces) => Log($"{pieces} {most}");

    static Program2 Get(Program2 p)
    {
        Log("Get");
        return p;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        var p = new Program2("p");
        for (var most = 0; most < 12; most += 4)
        {
            Get(p).Write(Val(most), $"a{Val(1)}b{await Point(2), 3:x}c{Val(3)}", Val(4));
            (await Point(1, p)).Write(await Point(most), $"ab{Val(1)}", Val(4));
            (await Point(2, p)).Write(Val(most), $"abc{Val(1)}", await Point(4));
            p.Write(after: await Point(5), most: Val(most), pieces: $"{await Point(6)}{{");
            p.Write(most, $"{most = Val(most)}{await Point(7)}");
            Take(most, $"xyz{await Point(3)}");
        }
        Log(Text($"{await Point(1)} and {await Point(2, "s")}, {Val(3)}"));
        Log(Text($"{Val(1)}") + Text($"{await Point(2)}") + await Point(3));
        Log(ByRef($"{await Point(4)}", Val(5)) + ByRef($"{Val(6)}", await Point(7)));
        Plain made = $"{await Point(8)}{(await Point(9) > 1 ? $"{await Point(1)}" : "no")}";
        await Pause(10);
        Log(made.ToString());
        try
        {
            Take(99, $"a{Val(1)}b{await Fail(2)}c{Val(3)}");
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
    }
}
