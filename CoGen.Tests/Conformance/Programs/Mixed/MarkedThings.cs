// C# 12. Obsolete, experimental and otherwise marked things in bodies and signatures.
// Without a frame: Program.Inner
using System.Diagnostics.CodeAnalysis;

namespace Conformance.Mixed.MarkedThings;

[Obsolete("old", error: true)]
class Gone
{
    public int V = 3;

    [Obsolete("x", true)]
    public static int S => 4;
}

[Obsolete]
class Old
{
    public int V = 5;
}

[Experimental("CGX001")]
class New
{
    public int V = 6;
}

partial class Host
{
    [Obsolete("m", error: true)]
    [CoTask]
    public static async CoTask<int> UsesGone()
    {
        var g = new Gone();
        await Pause(1);
        return g.V + Gone.S;
    }

    [Obsolete]
    [CoTask]
    public static async CoTask<Old> UsesOld(Old o)
    {
        await Pause(1);
        return o;
    }

#pragma warning disable CGX001
    [CoTask]
    public static async CoTask<int> UsesNew()
    {
        var n = new New();
        await Pause(1);
        return n.V;
    }
#pragma warning restore

    [Experimental("CGX002")]
    [CoTask]
    public static async CoTask<int> IsNew(int k)
    {
        var n = new New();
        await Pause(k);
        return n.V + k;
    }
}

[Obsolete("all", true)]
partial class AllGone
{
    [CoTask]
    public static async CoTask<int> Run(Gone g)
    {
        await Pause(2);
        Gone h = g;
        await Pause(3);
        return h.V;
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
#pragma warning disable CS0612, CGX002
        Log((await Host.UsesOld(new Old())).V + await Host.UsesNew() + await Host.IsNew(2));
#pragma warning restore
        Log(await Wrapper());
    }

    [Obsolete("w", true)]
    [CoTask]
    static async CoTask<int> Inner() => await Host.UsesGone() + await AllGone.Run(new Gone());

    static CoTask<int> Wrapper() =>
        (CoTask<int>)
            typeof(Program)
                .GetMethod("Inner", System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
                .Invoke(null, null)!;
}
