// C# 8. The lines that exceptions name, from every statement and from expressions on several lines.
// No kill: what a cleanup throws ends a killed task
namespace Conformance.ExceptionHandling.StackTracesOfForms;

static partial class Program
{
    static int Boom(string s)
    {
        Log(s);
        throw new TestException(s);
    }

    static T Id<T>(T t) => t;

    class R(string n, bool t = false) : IDisposable
    {
        public void Dispose()
        {
            Log("d" + n);
            if (t)
                throw new TestException("disp" + n);
        }
    }

    [CoTask]
    static async CoTask<int> Leaf(int n)
    {
        await Pause(n);
        if (n % 2 == 1)
            throw new TestException($"leaf {n}");
        return n;
    }

    [CoTask]
    static async CoTask<int> Sel(int k)
    {
        var list = new List<int> { 1, 2 };
        var z = 0;
        switch (k)
        {
            case 0:
                return list.Select(x => x + 1)
                    .Where(x =>
                    {
                        Log(x);
                        return Boom("in where") > x;
                    })
                    .Count();
            case 1:
                return Id(await Leaf(2)) + Id(Boom("second"));
            case 2:
                foreach (var x in list)
                {
                    using (new R("a"))
                    {
                        if (x == 2)
                            Boom("foreach");
                    }
                    await Pause(x);
                }
                break;
            case 3:
                return await Leaf(await Leaf(4) + 1);
            case 4:
                if (await Leaf(2) == 2 && Boom("cond") == 3)
                    return 1;
                break;
            case 5:
                while (Id(true))
                {
                    z++;
                    if (z == 3)
                        await Leaf(z);
                    else
                        await Leaf(2);
                }
                break;
            case 6:
                try
                {
                    await Leaf(1);
                }
                catch (TestException e) when (e.Message.Length > 3)
                {
                    Log(Where(e));
                    using var r = new R("b", true);
                    await Pause(1);
                    throw;
                }
                break;
            case 7:
                try
                {
                    try
                    {
                        await Leaf(3);
                    }
                    catch (TestException)
                    {
                        throw;
                    }
                }
                catch (TestException e)
                {
                    Log(Where(e));
                    throw new InvalidOperationException("outer", e);
                }
                break;
            case 8:
                return new List<int> { 1, Id(2), list[5] }.Count;
            case 9:
                var h = await Sys.Start(Leaf(5));
                return await h;
            case 10:
                await Task.WhenAll(Net(1), Net(2));
                break;
            case 11:
                var f = () => Boom("lambda");
                var g = () => f();
                await Pause(1);
                g();
                break;
            case 12:
                await foreach (var y in Many(1))
                    Log(y);
                break;
            case 13:
                dynamic d = 4;
                await Pause(1);
                d.Nope();
                break;
            case 14:
                object o = "s";
                await Pause(2);
                var n = (int)o;
                return n;
            case 15:
                int? nn = null;
                return await Point(1) + nn!.Value;
            case 16:
                checked
                {
                    var big = int.MaxValue;
                    big += await Point(1);
                }
                break;
            case 17:
                lock (list)
                {
                    Log("lock");
                    Boom("in lock");
                }
                await Pause(1);
                break;
            case 18:
                for (var i = 0; i < 3; i++, Boom("step"))
                {
                    await Pause(i);
                }
                break;
            case 19:
                return await Point(3) switch
                {
                    1 => 1,
                    3 => await Leaf(2) + Boom("arm"),
                    _ => 2,
                };
            case 21:
                string? s = null;
                await Pause(1);
                return s!.Length;
            case 22:
                var (q, w) = (await Point(1), Boom("tuple"));
                return q + w;
            case 23:
                await using (new AsyncResource("ar"))
                {
                    await Leaf(7);
                }
                break;
            case 24:
                try
                {
                    await Pause(1);
                }
                finally
                {
                    await Leaf(9);
                }
                break;
        }
        return -1;
    }

    static async Task<int> Net(int n)
    {
        await TaskPoint(n);
        throw new TestException($"net {n}");
    }

    static async IAsyncEnumerable<int> Many(int n)
    {
        yield return 1;
        await TaskPoint(n);
        throw new TestException("many");
    }

    [CoTask]
    static async CoTask<int> Mid(int k) => await Sel(k) + 1;

    [CoTask]
    internal static async CoTask Main()
    {
        for (var k = 0; k < 25; k++)
        {
            try
            {
                Log(await Mid(k));
            }
            catch (Exception e)
            {
                Log($"{k} {e.GetType().Name} {e.Message}: {Where(e)} / {(e.InnerException is { } i ? Where(i) : "")}");
            }
        }
    }
}
