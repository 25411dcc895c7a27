// C# 13. Disposal, handlers and jumps in nests, around every kind of target; tasks killed and awaited twice.
// Without a frame: Program.Plain
namespace Conformance.ExceptionHandling.DisposalInNests;

class Acc(string n) : IDisposable, IAsyncDisposable
{
    public int V;
    public int this[int i]
    {
        get
        {
            Log($"{n}[{i}]");
            return V + i;
        }
        set
        {
            Log($"{n}[{i}]={value}");
            if (value == 13)
                throw new TestException("13");
            V = value;
        }
    }
    public Acc Next => Log2("next", this);

    static T Log2<T>(string s, T t)
    {
        Log(s);
        return t;
    }

    public void Dispose() => Log("dispose " + n);

    public async ValueTask DisposeAsync()
    {
        Log("disposing " + n);
        await TaskPoint(1);
        Log("disposed " + n);
        if (n == "bad")
            throw new TestException("dispose " + n);
    }

    public event Action? E
    {
        add { Log("add"); }
        remove { Log("remove"); }
    }
}

static partial class Program
{
    static async CoTask<int> Plain(int n)
    {
        await Pause(n);
        try
        {
            return n;
        }
        finally
        {
            Log("plain " + n);
        }
    }

    [CoTask]
    static async CoTask<int> Deep(int n, List<int> order)
    {
        try
        {
            order.Add(n);
            if (n > 0)
                return await Deep(n - 1, order) + await Point(n);
            throw new TestException("bottom");
        }
        catch (TestException e) when (n == 2)
        {
            await using var r = new Acc("r" + n);
            await Pause(n);
            Log(e.Message + Where(e));
            return 100;
        }
        finally
        {
            order.Add(-n);
            if (n == 1)
                await Pause(n);
            Log("finally " + n);
        }
    }

    [CoTask]
    internal static async CoTask Main()
    {
        var order = new List<int>();
        Log(await Deep(4, order));
        Log(Show(order));
        var a = new Acc("a");
        for (var i = 0; i < 4; i++)
        {
            try
            {
                await using var bad = new Acc("good");
                using var sync = new Acc("sync");
                a[await Point(i)] += await Point(3) + a.Next[Val(i)];
                a.Next.Next[i] = i == 1 ? await Point(13) : await Plain(i);
                a.E += await Point<Action?>(1, null);
                if (i == 3)
                    await Fail<int>(3, new InvalidOperationException("three"));
                var (x, y) = (await Point(1), await Plain(2));
                int[] arr = [x, y, .. await Point(1, new[] { 5, 6 })];
                foreach (var item in arr)
                {
                    try
                    {
                        if (item == 5)
                            continue;
                        if (item == 6)
                            break;
                        await Pause(item);
                    }
                    finally
                    {
                        await Pause(item * 10);
                        Log("item " + item);
                    }
                }
            }
            catch (TestException e) when (Val("filter", e.Message) != "x")
            {
                Log(await Point(1, e.Message));
                try
                {
                    throw;
                }
                catch (TestException again)
                {
                    await Pause(1);
                    Log(ReferenceEquals(e, again) + Where(again));
                }
                finally
                {
                    await Plain(9);
                }
            }
            catch (InvalidOperationException e) when (e.Message == "three")
            {
                goto done;
            }
            finally
            {
                Log("round " + i);
                await Plain(8);
            }
        }
        done:
        Log(a.V);
        lock (a)
            Log("locked");
        var tid = await Sys.Spawn(Deep(1, order));
        await Sys.Kill(tid);
        var h = await Sys.Start(Deep(3, order));
        Log(await h + await h);
    }
}
