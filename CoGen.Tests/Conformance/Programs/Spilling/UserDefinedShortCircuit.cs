// C# 5. User-defined && and || whose right side awaits.
namespace Conformance.Spilling.UserDefinedShortCircuit;

class Tri(int v)
{
    public static bool operator true(Tri t) => Val("true", t.V > 0);

    public static bool operator false(Tri t) => Val("false", t.V < 0);

    public static Tri operator &(Tri a, Tri b) => new(Val("&", Math.Min(a.V, b.V)));

    public static Tri operator |(Tri a, Tri b) => new(Val("|", Math.Max(a.V, b.V)));

    public int V => v;
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        for (var i = -1; i < 2; i++)
        {
            Log((new Tri(i) && await Point(1, new Tri(1))).V);
            Log((new Tri(i) || await Point(-1, new Tri(-1))).V);
            if (new Tri(i) && await Point(2, new Tri(0)) || await Point(3, new Tri(1)))
                Log("then");
        }
    }
}
