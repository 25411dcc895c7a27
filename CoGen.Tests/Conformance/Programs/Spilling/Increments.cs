// C# 14. Increments of every kind of target between awaits.
namespace Conformance.Spilling.Increments;

static partial class Program
{
    static async IAsyncEnumerable<int> Src()
    {
        await Task.CompletedTask;
        yield return 0;
        yield return 1;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        C.St = 0;
        var c = new C();
        int i = 0;
        var a = new[] { 1, 2, 3 };
        Log(a[await Point(1)]++ + ++a[await Point(2)]);
        Log(Show(a));
        Log(c.P++ + await Point(1) + --c.P);
        Log((await Point(1, c)).P++);
        Log((await Point(2, c)).F--);
        Log(c[await Point(3)]++);
        ++(await Point(4, c)).S.X;
        Log(c.S.X);
        c.Ss[await Point(1)].X++;
        Log(c.Ss[1].X);
        Log(i++ + await Point(i++) + i);
        (await Point(5, a))[i - 2]++;
        Log(a[0]);
        int? n = 1;
        n++;
        Log(n + await Point(1));
        decimal m = 1;
        m++;
        await Pause(1);
        Log(m++);
        char ch = 'a';
        ch++;
        await Pause(2);
        Log(ch);
        V v = new(1);
        v++;
        await Pause(3);
        Log(v.X);
        Log((v++).X + await Point(1) + (++v).X);
        double d = 0.5;
        d--;
        await Pause(4);
        Log(d);
        byte b = 255;
        b++;
        await Pause(5);
        Log(b);
        (int q, int w) t = (1, 2);
        t.q++;
        t.w += await Point(3);
        Log(t);
        a[^await Point(1)]++;
        Log(a[2]);
        dynamic dy = c;
        dy.P++;
        Log(dy.P + await Point(1));
        dy.F += await Point(2);
        Log(c.F);
        c.N!.P++;
        Log(c.N.P);
        unsafe
        {
            int loc = 3;
            int* p = &loc;
            (*p)++;
            Log(loc);
        }
        for (int x = 0, y = 5; x < y; x++, y--)
        {
            await Pause(x);
            Log(x * y);
        }
        E e = E.A;
        e++;
        await Pause(1);
        Log(e);
        nint ni = 1;
        ni++;
        Log(ni + await Point(1));
        await foreach (var z in Src())
            a[z]++;
        Log(Show(a));
        c.SR++;
        await Pause(1);
        Log(C.St++ + await Point(1) + C.St);
    }
}

enum E
{
    A,
    B,
}

struct S
{
    public int X;
}

record struct V(int X)
{
    public static V operator ++(V v)
    {
        Log("op++");
        return new(v.X + 1);
    }
}

class C
{
    public int P
    {
        get
        {
            Log("get");
            return field;
        }
        set
        {
            Log("set" + value);
            field = value;
        }
    }
    public int F = 5;
    public S S;
    public S[] Ss = new S[2];
    public int this[int i]
    {
        get
        {
            Log("gi" + i);
            return i;
        }
        set => Log($"si{i}={value}");
    }
    public C? N => this;
    int _sr;
    public ref int SR => ref _sr;
    public static int St;
}
