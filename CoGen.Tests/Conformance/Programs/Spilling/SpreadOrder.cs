// C# 12. Spreads that are enumerated before a later element is computed.
namespace Conformance.Spilling.SpreadOrder;

static partial class Program
{
    static IEnumerable<int> Lazy(int n)
    {
        Log($"lazy {n}");
        yield return n;
        Log($"lazier {n}");
        yield return n + 1;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        int[] array = [.. Lazy(1), await Point(2), Val(3)];
        Log(Show(array));
        List<int> list = [Val(1), .. Lazy(2), await Point(3), .. Lazy(await Point(4))];
        Log(Show(list));
        IEnumerable<int> all = [.. Lazy(5), await Point(6)];
        Log(Show(all));
    }
}
