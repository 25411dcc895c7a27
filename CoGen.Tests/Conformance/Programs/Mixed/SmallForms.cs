// C# 8. Null-forgiving, discards, throw expressions, default literals, nameof and typeof among awaits; warnings that are pragmas.
#nullable enable
namespace Conformance.Mixed.SmallForms;

class C
{
    public string? S;
    public C? N;
    public int[]? A;
    public C Self => this;
    public static C? Null => null;

    public void M(out int a, out string? b, int c) => (a, b) = (c, S);
}

static partial class Program
{
    static T? Def<T>() => default;

    static bool Out(out int a, out int b, int c)
    {
        a = c;
        b = -c;
        return c > 0;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        var c = new C { S = await Point(1, (string?)null)! };
        c!.S = (await Point(2, "s"))!;
        c.N = new C { A = new int[await Point(2)] };
        c.N!.A![await Point(1)] += await Point(3);
        c.N.Self.N = c!;
        Log(c.N.A[1] + c!.N!.N!.S!.Length);
        _ = await Point(4);
        _ = c.S ?? throw new TestException("x");
        (_, var b, _) = (await Point(5), 6, await Point(7));
        c.M(out _, out var s, await Point(8));
        c.M(out var d, out _, c: await Point(9));
        if (Out(out var e, out _, await Point(1)) && Out(out _, out var f, await Point(2)))
            Log(e + f);
        Out(c: await Point(3), b: out var g, a: out var h);
        Log($"{b}{s}{d}{g}{h}");
        int i = default,
            j = await Point(10) > 5 ? default : 1;
        string? k = await Point(11) is 11 ? default : "k";
        Log(i + j + (k is null ? 0 : 1) + Def<int>() + (Def<string>()?.Length ?? await Point(12)));
        Log(nameof(C.N.A) + nameof(Program.Main) + nameof(c) + nameof(List<int>.Count) + typeof(Dictionary<,>).Name + await Point(13));
        Func<int, int> thrower = x => x > 0 ? x : throw new TestException("lambda");
        Log(thrower(await Point(14)));
        int L(int x) => x > 1 ? x : throw new TestException("local");
        try
        {
            Log(L(await Point(1)));
        }
        catch (TestException ex)
        {
            Log(ex.Message);
        }
        try
        {
            Log(c.N.N is { S: null } ? 1 : throw await Point(15, new TestException("cond")));
        }
        catch (TestException ex)
        {
            Log(ex.Message);
        }
        try
        {
            c = C.Null ?? throw new ArgumentNullException(nameof(c), await Point(16, "msg"));
        }
        catch (ArgumentNullException ex)
        {
            Log(ex.ParamName);
        }
        switch (await Point(17))
        {
            case 17: { }
                break;
            default:
                throw new TestException("never");
        }
        for (int x = 0, y = 1; x < 1; x++, y--)
        {
            _ = x + y;
            await Pause(18);
        }
        {
            ;
            { }
            ;
            await Pause(19);
            {
                ;
            }
        }
        if (i == 0)
            ;
        else
            await Pause(20);
        unchecked
        {
            checked { }
        }
        Log(((await Point(21))) + (((await (((Point(22))))))));
        var (m, (n, o)) = (1, (await Point(23), "o"));
        ((m), (n)) = ((n), (m));
        Log($"{m}{n}{o}");
        object q = (await Point(24), new { Z = await Point(25) }.Z, new[] { await Point(26) }[0], (Func<int>)(() => i));
        Log(q.ToString()!.Length > 0);
        await Task.CompletedTask!;
        await (Task<int>)TaskPoint(27)!;
        Log(await (await Point(28) > 0 ? TaskPoint(29) : null!)!);
        return;
    }
}
