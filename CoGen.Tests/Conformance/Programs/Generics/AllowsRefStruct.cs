// C# 13. Ref structs as type arguments, between awaits.
namespace Conformance.Generics.AllowsRefStruct;

static partial class Program
{
    static int Use<T>(T t)
        where T : IG, allows ref struct => t.Get();

    interface IG
    {
        int Get();
    }

    ref struct Rs(int x) : IG
    {
        public int Get() => x;
    }

    ref struct En(int n)
    {
        int _i;

        public En GetEnumerator() => this;

        public int Current => _i;

        public bool MoveNext() => _i++ < n;
    }

    ref struct Ds
    {
        public void Dispose() => Log("disposed");
    }

    [CoTask]
    internal static async CoTask Main()
    {
        var n = await Point(1);
        Log(Use<Rs>(new Rs(n)) + await Point(2));
        {
            var r = new Rs(n + 1);
            Log(Use(r));
        }
        await Pause(3);
        {
            var r = new Rs(await Point(4));
            Log(r.Get());
        }
        foreach (var x in new En(2))
            Log(x);
        await Pause(5);
        using (new Ds())
            Log("in");
        await Pause(6);
    }
}
