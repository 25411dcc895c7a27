// C# 8. Blocks, jumps and functions that share a line, in code that is copied: a debugger stops at each of them.
namespace Conformance.Mixed.OneLineBlocks;

static partial class Program
{
    // csharpier-ignore-start
    [CoTask]
    internal static async CoTask Main()
    {
        var r = await Point(3);
        Func<int> read = () => r;
        do { r += await Point(1); if (r % 2 == 0) continue; Log(r); } while (r < await Point(8));
        checked { r++; Log(r); }
        unsafe { r = sizeof(int); Log(r); }
        try { Log(r); if (r > 3) throw new TestException("t"); } catch (TestException e) when (e.Message == "t") { Log(e.Message); r = 7; } finally { Log(r); r++; }
        bool Check(int q) { Log("check" + q); return q > r; }
        int Twice(int x) => x * 2 + r;
        static int Static(int x) { if (x > 3) return x; return x + 1; }
        static int Arrow(int x) => x + 3;
        IEnumerable<int> Items(int n) { for (var i = 0; i < n; i++) { yield return i + r; r++; } }
        Log(Check(await Point(1)) ? Twice(2) : Static(5) + Static(1) + Arrow(1));
        foreach (var x in Items(3)) { Log(x); if (x > 9) break; }
        Action<int> add = n => { r += n; Log(r); };
        add(await Point(2));
        switch (r) { case 1: Log("one"); break; case 2: case 3: r--; goto case 1; default: Log(read()); break; }
        for (var i = 0; i < 3; i++) { if (i == 1) continue; Log(i + r); }
        lock (read) { r--; Log(r); }
        while (r > 0) { r -= 3; if (r == 2) break; else if (r == 1) { Log("odd"); continue; } }
        { var inner = r; Log(inner); }
        Log(await Left(await Point(4)));
        Log(await Left(await Point(-4)));
        Log(read() + await Point(5));
    }

    [CoTask]
    static async CoTask<int> Left(int n)
    {
        Func<int> read = () => n;
        await Pause(1);
        for (var i = 0; i < 9; i++) { if (i == n) return i; if (n < 0) { Log("less"); return read(); } }
        if (n > 3) Log(n); else Log(-n);
        return await Point(read());
    }
    // csharpier-ignore-end
}
