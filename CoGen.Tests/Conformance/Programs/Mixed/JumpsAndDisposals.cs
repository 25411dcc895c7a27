// C# 8. Jumps out of awaiting disposals and handlers with filters, rethrown.
namespace Conformance.Mixed.JumpsAndDisposals;

static partial class Program
{
    [CoTask]
    static async CoTask<int> Goto(int k)
    {
        var n = 0;
        again:
        n++;
        await using (var a = new AsyncResource($"a{n}"))
        {
            await using var b = new AsyncResource($"b{n}");
            try
            {
                if (k == 0)
                    goto end;
                if (k == 1 && n < 3)
                    goto again;
                if (k == 2)
                    await Fail(k);
                if (k == 3)
                    throw new InvalidOperationException("three");
                if (k == 4)
                    return await Point(44);
                Log("through");
            }
            catch (TestException e) when (e.Message.Length > n && Filter(n))
            {
                Log($"caught {e.Message}");
                await Pause(1);
                if (n < 2)
                    goto again;
                throw;
            }
            catch (InvalidOperationException) when (n == 1)
            {
                using (new Resource("inner"))
                {
                    await using (new AsyncResource("c"))
                        goto again;
                }
            }
            catch (InvalidOperationException e)
            {
                try
                {
                    throw;
                }
                catch (Exception f) when (f == e)
                {
                    await Pause(2);
                    goto end;
                }
                finally
                {
                    await Pause(3);
                    Log("inner finally");
                }
            }
            finally
            {
                Log($"finally {n}");
                await Pause(4);
            }
        }
        Log("behind");
        end:
        await Pause(5);
        return n;
    }

    static bool Filter(int n)
    {
        Log($"filter {n}");
        return true;
    }

    [CoTask]
    static async CoTask Loops()
    {
        for (var i = 0; i < 4; i++)
        {
            Func<int> f = () => i * 10;
            var j = i;
            foreach (var x in new[] { 1, 2, 3 })
            {
                await using var r = new AsyncResource($"{i}{x}");
                try
                {
                    if (x == 2 && i == 1)
                        break;
                    if (i == 2)
                        goto next;
                    if (i == 3)
                        goto done;
                    if (x == 1)
                        continue;
                    Log(f() + j++);
                }
                finally
                {
                    if (x != 3)
                        await Pause(i);
                    Log(f() + j);
                }
                await Pause(x);
            }
            Log("after");
            next:
            ;
        }
        done:
        Log("done");
    }

    [CoTask]
    static async CoTask<string> Switches(object o)
    {
        var text = "";
        try
        {
            switch (o)
            {
                case int n when n > await Point(3):
                    await using (new AsyncResource("s"))
                    {
                        text += "big";
                        if (n > 10)
                            goto case "x";
                        goto default;
                    }
                case string { Length: var l } when await Point(l) > 2:
                    try
                    {
                        if (l == 3)
                            goto case "x";
                        throw new TestException("long");
                    }
                    catch (TestException)
                    {
                        await Pause(1);
                        goto case null;
                    }
                    finally
                    {
                        await Pause(2);
                        text += "f";
                    }
                case "x":
                    text += "x";
                    return text;
                case null:
                    text += "null";
                    break;
                default:
                    text += "default";
                    break;
            }
            text += ";";
        }
        finally
        {
            await Pause(6);
            text += "!";
        }
        return text;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        for (var k = 0; k < 6; k++)
        {
            try
            {
                Log(await Goto(k));
            }
            catch (Exception e)
            {
                Log(e.Message);
            }
        }
        await Loops();
        foreach (var o in new object?[] { 1, 5, 50, "a", "abc", "abcd", null, 2.0 })
            Log(await Switches(o!));
    }
}
