// C# 14. Extension properties, operators and enumerators.
// Without a frame: Ext.Get
namespace Conformance.Declarations.ExtensionOperators;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var c = new Box { V = 1 };
        c.Twice = await Point(4);
        Log(c.V);
        c.Twice += await Point(6);
        Log(c.V);
        c.Twice++;
        Log((await Point(1, c)).Twice);
        (await Point(2, c)).Twice += await Point(3);
        Log(c.V);
        var s = c + await Point(5, new Box { V = 9 });
        Log(s.V);
        c += await Point(6, new Box { V = 2 });
        Log(c.V);
        Log(Box.Zero.V + await Point(7));
        Log(await c.Get(3));
        foreach (var i in new Box { V = 2 })
        {
            Log(i);
            await Pause(8);
        }
    }
}

class Box
{
    public int V;
}

static class Ext
{
    extension(Box b)
    {
        public int Twice
        {
            get
            {
                Log("get");
                return b.V * 2;
            }
            set
            {
                Log("set");
                b.V = value / 2;
            }
        }
        public static Box Zero => new();

        public static Box operator +(Box l, Box r)
        {
            Log("plus");
            return new() { V = l.V + r.V };
        }

        public IEnumerator<int> GetEnumerator()
        {
            for (var i = 0; i < b.V; i++)
                yield return i;
        }
    }

    public static async CoTask<int> Get(this Box b, int x)
    {
        await Pause(90);
        return b.V + x;
    }
}
