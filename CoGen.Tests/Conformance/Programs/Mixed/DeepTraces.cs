// C# 8. Stack traces: the user's line of every frame in the chain, wherever in a method it failed.
// Without a frame: Deep.Unmarked
namespace Conformance.Mixed.DeepTraces;

partial class Deep(int k)
{
    private int Prop => k > 100 ? 1 : throw new TestException("prop");

    [CoTask]
    public async CoTask<int> One(int n)
    {
        var x = await Point(n);
        return x + await Two(n, await Point(2));
    }

    [CoTask]
    private async CoTask<int> Two(int n, int m)
    {
        try
        {
            await Pause(1);
            return await Three<string>(n);
        }
        catch (InvalidOperationException e)
        {
            await Pause(n);
            throw new TestException(e.Message);
        }
        finally
        {
            if (n == 2)
                await Thrower("finally", m);
            await Pause(3);
        }
    }

    [CoTask]
    private async CoTask<int> Three<T>(int n)
    {
        switch (n)
        {
            case 0:
                return Prop;
            case 1:
                await Pause(1);
                throw new InvalidOperationException("one");
            case 3:
                await using (new Bad())
                    await Pause(2);
                break;
            case 4:
            {
                Func<int, int> f = y => y / (y - y);
                return f(await Point(4));
            }
            case 5:
            {
                [CoTask]
                async CoTask<int> Local(int y)
                {
                    await Pause(y);
                    return y > 0 ? await Local(y - 1) : Prop;
                }
                return await Local(2);
            }
            case 6:
                foreach (var z in Lazy())
                    await Pause(z);
                break;
            case 7:
                return await Unmarked(n);
            case 8:
                try
                {
                    await Thrower("try", 1);
                }
                catch (Exception e) when (e.Message == "try")
                {
                    await Pause(1);
                    throw;
                }
                break;
            case 9:
                return new List<int> { await Point(1), Prop }.Count;
            case 10:
                return (
                    await Point(1) switch
                    {
                        > 5 => 1,
                        var y when y < 0 => 2,
                    }
                );
            case 11:
                using (new BadSync())
                {
                    await Pause(1);
                }
                break;
            case 12:
                int[] none = null!;
                none[await Point(0)] = await Point(1);
                break;
            case 13:
                return checked(int.MaxValue + await Point(1));
            case 14:
                object o = await Point(1, (object)"s");
                return (int)o;
        }
        return await Point(n);
    }

    private async CoTask<int> Unmarked(int n)
    {
        await Pause(n);
        return await Three<object>(0);
    }

    [CoTask]
    private static async CoTask Thrower(string s, int n)
    {
        await Pause(n);
        throw new TestException(s);
    }

    private static IEnumerable<int> Lazy()
    {
        yield return 1;
        throw new TestException("lazy");
    }
}

class Bad : IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        await TaskPoint(1);
        throw new TestException("dispose");
    }
}

class BadSync : IDisposable
{
    public void Dispose() => throw new TestException("sync dispose");
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        for (var n = 0; n < 16; n++)
        {
            try
            {
                Log(await new Deep(n).One(n));
            }
            catch (Exception e)
            {
                Log($"{n} {e.GetType().Name} at {Where(e)}");
            }
        }
    }
}
