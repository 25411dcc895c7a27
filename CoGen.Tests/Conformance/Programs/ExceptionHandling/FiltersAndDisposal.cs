// C# 8. Filters that throw, disposal that throws while an exception passes, rethrows through nests.
// No kill: what a cleanup throws ends a killed task
namespace Conformance.ExceptionHandling.FiltersAndDisposal;

static partial class Program
{
    sealed class D(string n, bool t) : IDisposable
    {
        public void Dispose()
        {
            Log($"dispose {n}");
            if (t)
                throw new TestException($"dispose {n}");
        }
    }

    sealed class AD(string n, bool t) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            Log($"disposing {n}");
            await TaskPoint(1);
            Log($"disposed {n}");
            if (t)
                throw new TestException($"dispose {n}");
        }
    }

    static bool Bad(string s)
    {
        Log($"filter {s}");
        throw new InvalidOperationException(s);
    }

    static bool Say(string s, bool b)
    {
        Log($"filter {s}");
        return b;
    }

    [CoTask]
    static async CoTask<int> One(int k)
    {
        try
        {
            using var a = new D("a", k == 1);
            await using var b = new AD("b", k == 2);
            await Pause(k);
            using (new D("c", k == 3))
            {
                if (k == 4)
                    return await Point(44);
                if (k == 5)
                    throw new TestException("five");
                await Fail(6);
            }
            return 1;
        }
        catch (TestException e) when (k > 3 && Bad("x"))
        {
            Log(e.Message);
            return 2;
        }
        catch (TestException e) when (Say(e.Message, k == 3) || Say("second", e.Message.StartsWith("f")))
        {
            Log($"caught {e.Message} {Where(e)}");
            await Pause(9);
            return 3;
        }
        catch (Exception e) when (e is TestException { Message: var m } && Say(m, m.Length > 2))
        {
            Log("last");
            throw;
        }
        finally
        {
            Log("fin");
            await Pause(8);
            Log("fin2");
        }
    }

    [CoTask]
    static async CoTask<string> Two(int k)
    {
        for (var i = 0; ; i++)
        {
            try
            {
                try
                {
                    if (i == k)
                        return $"ret{i}";
                    if (i == 1)
                        continue;
                    if (i == 3)
                        break;
                    if (i == 2)
                        goto next;
                    await Point(i);
                    throw new TestException($"t{i}");
                }
                catch (TestException e) when (e.Message == "t0")
                {
                    await Pause(1);
                    try
                    {
                        throw;
                    }
                    catch (Exception x)
                    {
                        Log(ReferenceEquals(e, x));
                        await Pause(2);
                        if (k == 7)
                            throw;
                    }
                    finally
                    {
                        await Pause(3);
                    }
                }
                finally
                {
                    Log($"inner {i}");
                    await Pause(4);
                }
                next:
                Log($"next {i}");
            }
            finally
            {
                Log($"outer {i}");
                if (k == 9)
                    await Pause(5);
            }
        }
        return "end";
    }

    [CoTask]
    static async CoTask Three()
    {
        try
        {
            try
            {
                await Fail(1);
            }
            finally
            {
                await Fail(2);
            }
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
        try
        {
            try
            {
                await Fail(1);
            }
            catch
            {
                await Fail(3);
            }
            finally
            {
                Log("f");
            }
        }
        catch (TestException e)
        {
            Log(e.Message + Where(e));
        }
        try
        {
            try
            {
                await Fail(1);
            }
            catch (TestException e)
            {
                await Pause(1);
                throw new InvalidOperationException("w", e);
            }
        }
        catch (InvalidOperationException e)
        {
            Log(e.InnerException!.Message + Where(e) + "/" + Where(e.InnerException));
        }
        try
        {
            await Task.WhenAll(TaskPoint(1), Task.FromException(new TestException("agg")));
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
        var t = Task.WhenAll(Task.FromException(new TestException("a")), Task.FromException<int>(new InvalidOperationException("b")));
        try
        {
            await t;
        }
        catch
        {
            Log(Show(t.Exception!.InnerExceptions.Select(x => x.Message)));
        }
        var info = System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(new TestException("edi"));
        try
        {
            await Pause(1);
            info.Throw();
        }
        catch (TestException e)
        {
            Log(e.Message);
            await Pause(2);
        }
        try
        {
            throw await Point<Exception>(1, new TestException("made"));
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
        try
        {
            throw null!;
        }
        catch (NullReferenceException)
        {
            await Pause(3);
            Log("nre");
        }
        try
        {
            await ((Task)null!);
        }
        catch (NullReferenceException)
        {
            Log("nre2");
        }
        await Task.FromCanceled(new System.Threading.CancellationToken(true));
    }

    [CoTask]
    internal static async CoTask Main()
    {
        for (var k = 0; k < 8; k++)
        {
            try
            {
                Log(await One(k));
            }
            catch (Exception e)
            {
                Log($"{e.GetType().Name} {e.Message} {Where(e)}");
            }
            try
            {
                Log(await Two(k));
            }
            catch (Exception e)
            {
                Log($"{e.GetType().Name} {e.Message} {Where(e)}");
            }
        }
        try
        {
            Log(await Two(9));
        }
        catch (Exception e)
        {
            Log($"{e.GetType().Name} {e.Message} {Where(e)}");
        }
        try
        {
            await Three();
        }
        catch (OperationCanceledException e)
        {
            Log(e.GetType().Name);
        }
    }
}
