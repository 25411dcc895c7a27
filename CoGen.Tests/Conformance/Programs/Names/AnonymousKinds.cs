// C# 7. Types made of anonymous types across awaits: arrays, tuples, dictionaries, nested ones, in generic methods, behind delegates.
namespace Conformance.Names.AnonymousKinds;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var nested = new
        {
            Inner = new { A = 1, B = "b" },
            Many = new[] { new { C = 1.5 } },
            @class = (string?)null,
        };
        await Pause(1);
        Log(nested);
        Log(nested.Many[0].C + nested.Inner.B);
        var pair = (First: new { X = 1 }, Second: 2);
        pair.Second += await Point(2);
        pair.First = new { X = await Point(3) };
        Log(pair);
        var byKey = new[] { 1, 2, 3 }.ToDictionary(n => n, n => new { n, Half = n / 2.0 });
        foreach (var (key, value) in byKey)
        {
            await Pause(key);
            Log(value.Half);
        }
        foreach (var entry in byKey.Values.ToList())
        {
            await Pause(entry.n);
            Log(entry);
        }
        var current = new { N = 0 };
        for (var i = 0; i < 3; i++)
        {
            current = new { N = current.N + await Point(i) };
            Reset(ref current);
        }
        Log(current);
        var make = (int n) => new { Made = n };
        await Pause(4);
        Log(make(await Point(5)));
        var groups = from n in new[] { 1, 2, 3, 4 } group new { n } by n % 2 into g select new { g.Key, All = g.ToList() };
        foreach (var group in groups)
        {
            await Pause(group.Key);
            Log(Show(group.All));
        }
        await Generic("g", 5);
        Log(await Loops());
    }

    static void Reset<T>(ref T value) => Log(value);

    [CoTask]
    static async CoTask Generic<T>(T first, int n)
    {
        var both = new { first, n };
        await Pause(n);
        Log(both);
        object o = both;
        var again = Same(both, await Point(6, o));
        await Pause(7);
        Log(again.first);
    }

    static T Same<T>(T example, object o) => (T)o;

    [CoTask]
    static async CoTask<int> Loops()
    {
        var functions = new List<Func<int>>();
        foreach (var item in new[] { new { I = 1 }, new { I = 2 } })
        {
            var twice = new { D = item.I * 2 };
            functions.Add(() => item.I + twice.D);
            await Pause(item.I);
            Log(Local());
            int Local() => twice.D * 10;
        }
        var total = new { Sum = 0 };
        foreach (var f in functions)
        {
            await Pause(9);
            void Add() => total = new { Sum = total.Sum + f() };
            Add();
        }
        return total.Sum;
    }
}
