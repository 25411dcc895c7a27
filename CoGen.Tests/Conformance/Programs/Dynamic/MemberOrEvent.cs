// C# 4. += and -= of a dynamic value's member that may be an event or a field.
namespace Conformance.Dynamic.MemberOrEvent;

public class Ev
{
    public event Action? E
    {
        add
        {
            Log("add");
            _e += value;
        }
        remove
        {
            Log("remove");
            _e -= value;
        }
    }
    private Action? _e;
    public Action? F;
    public int N;
    public string? S = "s";
    public Ev? Sub => field ??= new();

    public void Fire() => _e?.Invoke();

    public string? this[string k]
    {
        get
        {
            Log("get " + k);
            return S;
        }
        set
        {
            Log("set " + k);
            S = value;
        }
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var w = new Ev();
        dynamic dw = w;
        dw.F += await H(1);
        dw.F += await H(2);
        w.F!();
        dw.F -= await H(2);
        w.F!();
        dynamic h = await H(1);
        dw.E += h;
        dw.E += await HD(2);
        w.Fire();
        Get(dw).E -= await HD(1);
        w.Fire();
        dw[V("i")] += await Point(3);
        Log(w.S);
        dw.Sub.E += await H(2);
        w.Sub!.Fire();
    }

    static dynamic Get(object o)
    {
        Log("get");
        return o;
    }

    static string V(string s)
    {
        Log(s);
        return s;
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
    static async CoTask<dynamic> HD(int n)
    {
        await Pause(n);
        return n == 1 ? A1 : A2;
    }
}
