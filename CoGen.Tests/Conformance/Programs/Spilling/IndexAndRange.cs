// C# 8. ^ and .. with awaits in them, on arrays, strings, lists and types with Count and Slice.
namespace Conformance.Spilling.IndexAndRange;

class Sliced
{
    public int Count => Val("Count", 5);
    public int this[int i] => Val("get", i * 10);

    public string Slice(int start, int length) => $"{start}+{length}";
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var array = new[] { 1, 2, 3, 4, 5 };
        var text = "hello";
        Log(array[^(await Point(2))]);
        Log(text[^await Point(1)]);
        Log(Show(array[await Point(1)..^await Point(1)]));
        Log(text[..await Point(2)] + text[await Point(3)..]);
        Index i = ^await Point(4);
        Range r = await Point(1)..i;
        Log(i + " " + r);
        Log(new List<int> { 7, 8 }[^await Point(1)]);
        var s = new Sliced();
        Log(s[^1] + await Point(5));
        array[^1] += await Point(6);
        array[^await Point(2)]++;
        Log(Show(array));
    }
}
