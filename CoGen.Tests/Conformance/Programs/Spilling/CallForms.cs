// C# 13. Named, optional, params and in arguments, caller information, natural types of lambdas, beside awaits.
namespace Conformance.Spilling.CallForms;

static partial class Program
{
    static string All(int a, string b = "b", in int c = 3, params int[] rest) => $"{a} {b} {c} {Show(rest)}";

    static string List(string s, params List<int> rest) => s + Show(rest);

    static string Many(params IEnumerable<object?> rest) => Show(rest);

    static string Span(params ReadOnlySpan<int> rest) => string.Join("+", rest.ToArray());

    static string Caller(
        int n,
        [CallerArgumentExpression(nameof(n))] string text = "",
        [CallerMemberName] string member = "",
        [CallerLineNumber] int line = 0
    ) => $"{n} {text.Replace(" ", "")} {member} {line}";

    static string In(in int a, int b, in int c) => $"{a} {b} {c}";

    static string Act(Delegate act, int n) => $"{act.GetType().Name} {n}";

    static T Pick<T>(Func<T> f, T other, bool first) => first ? f() : other;

    static void Out(out int a, int b, ref int c)
    {
        a = b + c;
        c++;
    }

    class Item(int n, string s = "s", params string[] rest)
    {
        public override string ToString() => $"{n} {s} {Show(rest)}";
    }

    [CoTask]
    internal static async CoTask Main()
    {
        Log(All(c: await Point(1), a: Val(2)));
        Log(All(b: Val("x", "x"), a: await Point(2), c: Val(4)));
        Log(All(Val(1), await Point(2, "y"), Val(3), Val(4), await Point(5), Val(6)));
        Log(All(await Point(1), rest: [Val(2), await Point(3)]));
        Log(List(Val("l", "l"), Val(1), await Point(2)));
        Log(Many(await Point(1), null, "s", await Point(2, 2.5)));
        Log(Span(Val(1), await Point(2), Val(3)));
        Log(Caller(await Point(1)));
        Log(Caller(Val(1) + await Point(2)));
        var n = 5;
        Log(In(n, n = await Point(6), in n));
        Log(In(n + 1, await Point(2), Val(9)));
        Log(Act((int x) => x + n, await Point(1)));
        Log(Act(() => "s", await Point(n)));
        Log(Act(Val, await Point(2)) is { Length: > 3 });
        Log(Pick(() => n, await Point(3), await Point(4, false)));
        Log(Pick(() => (long)n, await Point(3), await Point(4, true)));
        Out(out var o, await Point(5), ref n);
        Log(o + n);
        Out(out _, await Point(5), ref n);
        Out(b: await Point(7), c: ref n, a: out o);
        Log(o + n);
        Log(new Item(s: await Point(1, "i"), n: Val(2)));
        Log(new Item(Val(1), await Point(2, "j"), "k", await Point(3, "l")));
        Item item = new(await Point(1)) { };
        Log(item);
        Log(nameof(Item) + typeof(Item).Name.Length + await Point(1) + default(int) + sizeof(long));
        Log(await await Point(1, Point(2)));
        Log(await (await Point(3, Task.FromResult(Point(4)))));
        Span<int> span = stackalloc int[3];
        span[1] = 4;
        Log(span[1]);
        var count = await Point(3);
        Span<int> other = stackalloc int[count];
        other.Fill(2);
        Log(other.Length);
        Log(Span([.. other, 1]));
        (int A, string B) tuple = (B: await Point(1, 2), A: await Point(2, "t"));
        Log(tuple);
        dynamic? d = null;
        Log(d is null ? await Point(1) : 2);
    }
}
