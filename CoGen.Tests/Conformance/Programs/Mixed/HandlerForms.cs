// C# 8. Handlers: filters that throw, write and call; exceptions captured, rethrown from within lambdas, loops and nested handlers.
namespace Conformance.Mixed.HandlerForms;

class Own(string m, int n) : TestException(m)
{
    public int N { get; set; } = n;
}

static partial class Program
{
    static bool Boom(string s)
    {
        Log("boom " + s);
        throw new InvalidOperationException(s);
    }

    static T Rethrow<T>(Exception e) => throw e;

    [CoTask]
    static async CoTask<string> Filters(int k)
    {
        var trail = "";
        try
        {
            try
            {
                await Pause(1);
                throw k switch
                {
                    0 => new Own("own", 1),
                    1 => new TestException("test"),
                    2 => await Point<Exception>(2, new Own("awaited", 3)),
                    3 => new ArgumentNullException("p"),
                    _ => new Exception("plain"),
                };
            }
            catch (Own e) when (Boom(e.Message))
            {
                trail += "never";
            }
            catch (Own e) when (e.N++ > 1 && (trail += "f") != "")
            {
                trail += $"own{e.N}" + await Point(3);
            }
            catch (Own e) when (e is { N: var n and > 1 } && (trail += n) != "")
            {
                trail += $"second{n}";
                e.N = await Point(50);
                throw;
            }
            catch (TestException) when (trail == "" && (k == 1))
            {
                trail += "t" + await Point(4);
                throw new Own(trail, await Point(5));
            }
            catch (ArgumentException e) when (e.ParamName is "p" and { Length: var len } && len == 1)
            {
                Func<string> f = () => e.ParamName + len++;
                await Pause(6);
                trail += f() + f();
            }
            catch (Exception e) when (((Func<Exception, bool>)(x => x == e))(e))
            {
                trail += await Point(7, e.Message);
                e = new Own("replaced", 0);
                trail += e.Message;
                throw;
            }
            finally
            {
                trail += ";" + await Point(8);
            }
        }
        catch (Own e)
        {
            trail += $"[{e.Message}{e.N}]";
        }
        catch (Exception e) when (e.Message == "plain")
        {
            trail += "[plain]";
        }
        return trail;
    }

    [CoTask]
    static async CoTask<string> Nested(int k)
    {
        var log = "";
        for (var i = 0; i < 3; i++)
        {
            try
            {
                if (i == k)
                    throw new Own($"i{i}", i);
                await Pause(i);
                log += i;
            }
            catch (Own outer)
            {
                try
                {
                    await Fail(outer.N);
                }
                catch (TestException inner)
                {
                    log += $"{outer.Message}{inner.Message}";
                    try
                    {
                        throw;
                    }
                    catch (TestException again) when (again == inner)
                    {
                        log += "same";
                        await Pause(5);
                    }
                    Action act = () =>
                    {
                        try
                        {
                            Rethrow<int>(outer);
                        }
                        catch (Own o)
                        {
                            log += o.N;
                            throw;
                        }
                    };
                    try
                    {
                        act();
                    }
                    catch (Own o) when (o.N == outer.N)
                    {
                        log += "act";
                        if (k == 2)
                            break;
                        if (k == 1)
                            continue;
                    }
                    if (k == 0)
                        throw;
                }
                finally
                {
                    try
                    {
                        log += "(" + await Point(6);
                    }
                    finally
                    {
                        log += ")";
                    }
                }
            }
            finally
            {
                log += $"|{i}";
                if (i == 2)
                    await Pause(7);
            }
        }
        return log;
    }

    [CoTask]
    static async CoTask<int> Returns(int k)
    {
        try
        {
            try
            {
                if (k == 0)
                    return await Point(1);
                throw new Own("x", k);
            }
            catch (Own e) when (e.N == 1)
            {
                return await Point(2) + e.N;
            }
            catch (Own e)
            {
                while (true)
                {
                    try
                    {
                        if (e.N == 2)
                            return await Point(3);
                        break;
                    }
                    finally
                    {
                        await Pause(4);
                        e.N = 9;
                    }
                }
                return e.N;
            }
            finally
            {
                Log("f1");
            }
        }
        finally
        {
            await Pause(5);
            Log("f2");
        }
    }

    [CoTask]
    static async CoTask Empty()
    {
        try { }
        finally
        {
            await Pause(1);
        }
        try
        {
            await Pause(2);
        }
        catch { }
        finally { }
        try
        {
            try
            {
                await Fail(3);
            }
            finally
            {
                Log("in");
            }
        }
        catch (TestException) { }
        try
        {
            await Pause(4);
        }
        catch (Exception) when (await1)
        {
            await Pause(5);
        }
        try
        {
            throw null!;
        }
        catch (NullReferenceException)
        {
            await Pause(6);
        }
        try
        {
            await Pause(7);
            return;
        }
        catch
        {
            await Pause(8);
            throw;
        }
        finally
        {
            {
                await Pause(9);
            }
        }
    }

    static bool await1 => true;

    [CoTask]
    internal static async CoTask Main()
    {
        for (var k = 0; k < 5; k++)
        {
            try
            {
                Log(await Filters(k));
            }
            catch (Exception e) when (e is not TaskKilledException)
            {
                Log(e.GetType().Name + e.Message);
            }
        }
        for (var k = 0; k < 4; k++)
        {
            try
            {
                Log(await Nested(k));
            }
            catch (TestException e)
            {
                Log(e.Message);
            }
        }
        for (var k = 0; k < 4; k++)
            Log(await Returns(k));
        await Empty();
    }
}
