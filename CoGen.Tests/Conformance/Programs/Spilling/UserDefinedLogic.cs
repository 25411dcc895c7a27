// C# 5. User-defined true, false, &, | with short circuits, comparison operators and conversions around awaits.
namespace Conformance.Spilling.UserDefinedLogic;

class Tri(int v)
{
    public static bool operator true(Tri t) => Val("true", t.V > 0);

    public static bool operator false(Tri t) => Val("false", t.V < 0);

    public static Tri operator &(Tri a, Tri b) => new(Val("&", Math.Min(a.V, b.V)));

    public static Tri operator |(Tri a, Tri b) => new(Val("|", Math.Max(a.V, b.V)));

    public static Tri operator !(Tri a) => new(-a.V);

    public static implicit operator Tri(bool b) => new(b ? 1 : -1);

    public int V => v;
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        for (var i = -1; i < 2; i++)
        for (var j = -1; j < 2; j++)
        {
            Tri a = new(i);
            Log((a & await Point(j, new Tri(j))).V);
            Log((a | !(await Point(j, new Tri(j)))).V);
            if (new Tri(i))
                Log(await Point(1));
            Log(new Tri(i) ? await Point(2) : await Point(3));
        }
        Tri t = await Point(4, true);
        Log(t.V);
    }
}
