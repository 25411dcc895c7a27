// C# 14. Partial constructors, properties, events and tasks.
namespace Conformance.Declarations.PartialMembers;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var c = new C(await Point(1));
        c.P = await Point(2);
        Log(c.P);
        c.E += await Point<Action>(3, () => Log("ev"));
        await c.M(4);
    }
}

partial class C
{
    private int _p;

    public partial C(int x);

    public partial int P { get; set; }
    public partial event Action E;

    [CoTask]
    public partial CoTask M(int x);
}

partial class C
{
    public partial C(int x)
    {
        Log($"ctor {x}");
    }

    public partial int P
    {
        get => _p;
        set
        {
            Log("set");
            _p = value;
        }
    }
    private Action? _e;
    public partial event Action E
    {
        add
        {
            Log("add");
            _e += value;
        }
        remove { }
    }

    public async partial CoTask M(int x)
    {
        _e?.Invoke();
        Log(await Point(x));
        P += await Point(6);
        Log(P);
    }
}
