// C# 5. Members of structs in objects that are not there: found before the value is awaited, or behind it, as the compiler does.
namespace Conformance.Spilling.StructsOfNoObject;

struct S
{
    public int V;

    public int P
    {
        set => V = value;
    }

    public int this[int i]
    {
        set => V = value + i;
    }

    public int Inc(int n) => V += n;

    public readonly int Get(int n) => V + n;
}

class C
{
    public S F;
    public S[] A = [];
    public C? N;
    public int V;
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        for (var i = 0; i < 15; i++)
        {
            try
            {
                await One(i, null);
            }
            catch (Exception e) when (e is NullReferenceException or IndexOutOfRangeException)
            {
                Log($"{i} {e.GetType().Name}");
            }
        }
    }

    static int Add(ref int n, int more) => n += more;

    [CoTask]
    static async CoTask One(int i, C? c)
    {
        switch (i)
        {
            case 0:
                c!.F.V = await Point(i);
                break;
            case 1:
                c!.F.Inc(await Point(i));
                break;
            case 2:
                c!.F.P = await Point(i);
                break;
            case 3:
                c!.F[Val(i)] = await Point(i);
                break;
            case 4:
                Add(ref c!.F.V, await Point(i));
                break;
            case 5:
                c!.F.V += await Point(i);
                break;
            case 6:
                Log(c!.F.V + await Point(i));
                break;
            case 7:
                c!.N!.F.V = await Point(i);
                break;
            case 8:
                (c!.F.V, c.V) = (await Point(i), await Point(i));
                break;
            case 9:
                c!.F = await Point(i, new S());
                break;
            case 10:
                c!.F.Get(await Point(i));
                break;
            case 11:
                c!.A[0].V = await Point(i);
                break;
            case 12:
                new C().A[0].V = await Point(i);
                break;
            case 13:
                new C().A[1].Inc(await Point(i));
                break;
            case 14:
                new C().A[1].P = await Point(i);
                break;
        }
    }
}
