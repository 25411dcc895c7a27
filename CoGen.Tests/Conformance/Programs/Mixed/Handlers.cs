// C# 10. Interpolated string handlers with out bool, by reference, with receiver arguments, in every kind of call.
using System.Text;

namespace Conformance.Mixed.Handlers;

[InterpolatedStringHandler]
ref struct H
{
    private readonly StringBuilder _s = new();

    public H(int literal, int holes, Logger l, bool skip, out bool on)
    {
        on = l.On && !skip;
        Log($"handler {literal} {holes} {l.Name} {skip} {on}");
    }

    public bool AppendLiteral(string s)
    {
        Log($"lit {s}");
        _s.Append(s);
        return s != "stop";
    }

    public bool AppendFormatted<T>(T t, int alignment = 0, string? format = null)
    {
        Log($"hole {t} {alignment} {format}");
        _s.Append(t);
        return true;
    }

    public override string ToString() => _s.ToString();
}

[InterpolatedStringHandler]
struct V
{
    private readonly StringBuilder _s;

    public V(int literal, int holes, Logger l)
    {
        _s = new();
        Log($"v {l.Name}");
    }

    public void AppendLiteral(string s) => _s.Append(s);

    public void AppendFormatted(object? o, [CallerMemberName] string who = "", [CallerLineNumber] int line = 0)
    {
        Log($"vhole {o} {who} {line > 0}");
        _s.Append(o);
    }

    public void AppendFormatted(ReadOnlySpan<char> o)
    {
        Log("span hole");
        _s.Append(o);
    }

    public override readonly string ToString() => _s.ToString();
}

class Logger(string name)
{
    public bool On = true;
    public string Name => name;

    public void Write(bool skip, [InterpolatedStringHandlerArgument("", "skip")] H h) => Log(h.ToString());

    public string Text([InterpolatedStringHandlerArgument("")] ref V v) => v.ToString();

    public string this[[InterpolatedStringHandlerArgument("")] V v] => v.ToString();
}

static partial class Program
{
    static string Static(Logger l, int k, [InterpolatedStringHandlerArgument("l")] V v) => k + v.ToString();

    static Logger Get(string n)
    {
        Log("get " + n);
        return new(n);
    }

    [CoTask]
    internal static async CoTask Main()
    {
        var l = Get("l");
        l.Write(false, $"a{1}b{2, 5:x}");
        l.Write(true, $"a{Val(1)}b");
        Get(await Point(1, "m")).Write(await Point(2) == 2, $"never{Val(3)}");
        Get("n").Write(await Point(2) == 3, $"x{Val(3)}stop{Val(4)}{{}}");
        Log(l.Text($"v{1}w{"s".AsSpan()}"));
        Log(l.Text($"v{await Point(1)}w{await Point(2, "s")}"));
        Log(Get(await Point(1, "i"))[$"i{Val(2)}"]);
        Log(l[$"i{await Point(3)}"]);
        Log(Static(l, await Point(1), $"s{Val(1)}"));
        Log(Static(k: await Point(1), l: Get("o"), v: $"s{await Point(2)}"));
        l.On = await Point(1) == 0;
        l.Write(false, $"off{Val(1)}");
        string s = $"{await Point(1)}{l.Name, -4}|{await Point(2, 2.5):0.00}|{(await Point(3) > 2 ? $"in{await Point(4)}" : "no")}";
        Log(s);
        FormattableString f = $"{await Point(1)} and {await Point(2, "two")}";
        Log(f.Format + f.ArgumentCount);
        const string c = $"{nameof(Main)}{"x"}";
        Log(c + await Point(1) + 'c' + 1.5 + null);
        Log(
            $"""
            raw {await Point(1)} "quoted"
            {"b"}
            """
        );
        Log($$"""{{{await Point(2)}}}""");
        var sb = new StringBuilder();
        sb.Append($"sb {await Point(1)}").AppendLine($" line {Val(2)}");
        Log(sb.ToString().Trim());
    }
}
