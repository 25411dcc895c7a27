// C# 12. Tasks that use primary constructor parameters: read, written, captured, passed on; in classes, derived ones and records.
// Without a frame: Base.Next, Derived.Next
namespace Conformance.Declarations.PrimaryConstructors;

partial class Base(int start)
{
    [CoTask]
    public virtual async CoTask<int> Next()
    {
        start += await Point(1);
        return start;
    }
}

partial class Derived(int start, List<string> log, Func<int, int> map) : Base(start * 10)
{
    [CoTask]
    public override async CoTask<int> Next()
    {
        var inner = await base.Next();
        log.Add($"{inner}");
        start++;
        var later = new Func<int>(() => start + map(inner));
        await Pause(2);
        start += 100;
        (start, var old) = (start + 1, start);
        log.Add($"{old}");
        return later();
    }

    [CoTask]
    public async CoTask<string> All()
    {
        foreach (var line in log)
            await Pause(line.Length);
        string Local() => string.Join(",", log) + start;
        await Pause(3);
        start++;
        Fill(out start, ref log);
        return Local();
    }

    static void Fill(out int n, ref List<string> list)
    {
        n = 9;
        list = ["new", .. list];
    }
}

partial record Named(string First, string Last)
{
    public string? Middle { get; init; }

    [CoTask]
    public async CoTask<Named> Rename(string last)
    {
        await Pause(last.Length);
        return this with { Last = await Point(1, last), Middle = First };
    }
}

struct Tally
{
    public int N;

    public int Add(int n) => N += n;
}

partial class Tallying(Tally tally, int[] all)
{
    [CoTask]
    public async CoTask<int> Run()
    {
        tally.Add(await Point(1));
        tally.N += await Point(2);
        all[tally.N] += tally.Add(await Point(3));
        ref var n = ref all[0];
        n++;
        return tally.N * 100 + all.Sum();
    }
}

partial struct Small(int n)
{
    [CoTask]
    public async CoTask<int> Run()
    {
        n += await Point(n);
        Set(out n, n + 1);
        await Pause(n);
        return n;
    }

    static void Set(out int n, int value) => n = value;
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var d = new Derived(1, [], n => n * 2);
        Log(await d.Next());
        Log(await ((Base)d).Next());
        Log(await d.All());
        Log(await new Base(5).Next());
        Log(await new Tallying(new Tally { N = 1 }, new int[9]).Run());
        var small = new Small(4);
        Log(await small.Run());
        Log(await small.Run());
        Log(await new Named("a", "b").Rename("c"));
    }
}
