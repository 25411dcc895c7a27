// C# 10. Caller info where no argument list stands: indexers and elements of collection initializers.
using System.Collections;
using System.Runtime.CompilerServices;

namespace Conformance.Spilling.ImplicitCallerInfo;

class Bag : IEnumerable
{
    public void Add(int x, [CallerMemberName] string m = "", [CallerLineNumber] int l = 0) => Log($"add {x} {m} {l}");

    public IEnumerator GetEnumerator() => new[] { 1 }.GetEnumerator();
}

class Indexed
{
    public int this[int i, [CallerMemberName] string m = ""]
    {
        get
        {
            Log($"get {i} {m}");
            return i;
        }
        set => Log($"set {i} {value} {m}");
    }
}

class Source
{
    public Source Where(Func<int, bool> f, [CallerMemberName] string m = "")
    {
        Log("where " + m);
        return this;
    }

    public Source Select<T>(Func<int, T> f, [CallerMemberName] string m = "")
    {
        Log("select " + m);
        return this;
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var bag = new Bag { 1, 2 };
        bag = new Bag { await Point(1), 2 };
        var i = new Indexed();
        Log(i[1]);
        i[2] = 3;
        i[await Point(4)] = 5;
        i[6] = await Point(7);
        i[8] += await Point(9);
        i[8]++;
        i = new Indexed { [1] = 2, [3] = await Point(3) };
        await Pause(1);
    }
}
