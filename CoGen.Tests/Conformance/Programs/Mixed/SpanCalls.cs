// C# 13. Spans, params spans and ref structs in calls whose other arguments were awaited before; stackalloc and slices between awaits.
namespace Conformance.Mixed.SpanCalls;

static class SpanExt
{
    public static int Total(this ReadOnlySpan<int> s)
    {
        var n = 0;
        foreach (var x in s)
            n += x;
        return n;
    }

    public static Span<T> Tail<T>(this Span<T> s, int n) => s[n..];

    public static bool Same<T>(this ReadOnlySpan<T> a, ReadOnlySpan<T> b)
        where T : IEquatable<T> => a.SequenceEqual(b);
}

readonly ref struct Pair<T>(ReadOnlySpan<T> a, T b)
{
    public readonly int N = a.Length;
    public readonly T B = b;
}

ref struct Cursor(ReadOnlySpan<char> s)
{
    private ReadOnlySpan<char> _s = s;
    public ReadOnlySpan<char> Current { get; private set; }

    public bool MoveNext()
    {
        if (_s.IsEmpty)
            return false;
        var i = _s.IndexOf(',');
        Current = i < 0 ? _s : _s[..i];
        _s = i < 0 ? default : _s[(i + 1)..];
        return true;
    }

    public readonly Cursor GetEnumerator() => this;
}

static partial class Program
{
    static int Mix(int a, ReadOnlySpan<char> s, int b) => a + s.Length + b;

    static int Many(string h, params ReadOnlySpan<string> s) => h.Length + s.Length;

    static int Fill(Span<int> s, int v)
    {
        s.Fill(v);
        return s.Length;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        var arr = new int[await Point(4)];
        Log(Fill(arr, 2));
        Log(arr.Total() + await Point(1));
        Log(await Point(3) + Mix(1, "abc", 2));
        Log(Mix(await Point(1), "abcd", 2));
        Log(Many("h", "a", "b") + Many("x") + await Point(4));
        Log(Many(await Point(5, "h"), "a", "b"));
        foreach (var part in new Cursor("a,bb,ccc"))
            Log(part.ToString());
        var total = 0;
        foreach (var word in (await Point(6, "x yy zzz")).Split(' '))
        {
            ReadOnlySpan<char> w = word;
            total += w is ['y', .. var rest] ? rest.Length : w[^1];
            await Pause(total);
            Span<char> up = stackalloc char[word.Length];
            word.AsSpan().ToUpperInvariant(up);
            total += up[0];
        }
        Log(total);
        {
            Span<int> s = [1, 2, 3];
            s = s.Tail(1);
            s[0] += arr[1];
            ref var last = ref s[^1];
            last *= 2;
            arr[0] = s.Tail(1)[0] + s[0];
        }
        await Pause(7);
        Log(arr[0]);
        for (var i = 0; i < 2; i++)
        {
            var p = new Pair<int>([1, 2, i], arr[i]);
            var n = p.N + p.B;
            await Pause(n);
            Log(n);
            scoped ReadOnlySpan<int> view = arr;
            if (view.Same([6, 2, 2, 2]) || view[1..] is [2, ..])
                Log(view[..2].Total());
        }
        Log(string.Concat("a".AsSpan(), "b") + await Point(8) + "c,d".AsSpan().Count(','));
        Memory<int> mem = arr;

        Log(mem.Span.Slice(1, 2).ToArray().Sum());
        Func<int> f = () =>
        {
            Span<int> inner = stackalloc int[2];
            inner[1] = arr.Length;
            return inner[1];
        };
        Log(f() + await Point(10));
        static int Local(ReadOnlySpan<int> s) => s.Total();
        Log(Local(arr) + Local([1, 2]) + await Point(11));
        try
        {
            _ = arr.AsSpan()[9];
            await Pause(12);
        }
        catch (IndexOutOfRangeException)
        {
            ReadOnlySpan<char> s = "caught";
            Log(s.Length);
            await Pause(13);
        }
    }
}
