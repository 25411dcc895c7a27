// C# 4. foreach over dynamic values, compound assignment of their members and events.
namespace Conformance.Dynamic.Loops;

public class Ev
{
    public event Action? E;
    public Action? F;
    public int N;
    public string? S;

    public void Fire() => E?.Invoke();
}

public class Dis : System.Collections.IEnumerable, System.Collections.IEnumerator, IDisposable
{
    private int _n;

    public System.Collections.IEnumerator GetEnumerator() => this;

    public bool MoveNext() => ++_n < 4;

    public object Current => _n;

    public void Reset() { }

    public void Dispose() => Log("disposed");
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        dynamic d = new List<int> { 1, 2, 3 };
        foreach (var x in d)
        {
            Log(x + await Point(1));
        }
        foreach (dynamic x in d)
        {
            Log(x * await Point(2));
        }
        foreach (int x in d)
        {
            Log(x - await Point(2));
        }
        foreach (var c in (dynamic)"ab")
        {
            await Pause(1);
            Log(c);
        }
        dynamic t = new List<(int, string)> { (1, "a"), (2, "b") };
        foreach ((int a, string b) in (IEnumerable<(int, string)>)t)
        {
            Log(a + b + await Point(a));
        }
        try
        {
            foreach (var x in (dynamic)5)
            {
                await Pause(3);
            }
        }
        catch (Exception e)
        {
            Log(e.GetType().Name);
        }
        var w = new Ev();
        dynamic dw = w;
        dw.E += await H(1);
        dw.E += await H(2);
        w.Fire();
        dw.E -= await H(1);
        w.Fire();
        dw.N += await Point(4);
        Log(w.N);
        dw.S += await Pt("s");
        Log(w.S);
        dynamic dis = new Dis();
        foreach (var r in dis)
        {
            Log(r);
            if (r == 2)
                break;
            await Pause(r);
        }
    }

    static readonly Action A1 = () => Log("one");
    static readonly Action A2 = () => Log("two");

    [CoTask]
    static async CoTask<Action> H(int n)
    {
        await Pause(n);
        return n == 1 ? A1 : A2;
    }

    [CoTask]
    static async CoTask<string> Pt(string n)
    {
        await Pause(1);
        return n;
    }
}
