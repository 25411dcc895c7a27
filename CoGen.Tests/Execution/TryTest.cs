namespace CoGen.Tests.Execution;

public class TryTest
{
    [Fact]
    public void CatchFilterAndFinallyAroundAwaits() =>
        Oracle.Check(
            """
            static partial class Program
            {
                static bool Filter(string name, bool result) { Log.Write("filter " + name); return result; }

                [CoTask]
                static async CoTask<int> Try(int how)
                {
                    var local = how * 10;
                    try
                    {
                        Log.Write($"enter {how}");
                        await Aw.Do("first");
                        if (how == 1) throw new ArgumentException("one");
                        if (how == 2) await Aw.Fail<int>("two");
                        if (how == 3) return local;
                        for (var i = 0; i < 2; i++)
                        {
                            try
                            {
                                if (await Aw.Get(i) == 1 && how == 4) throw new FormatException("four");
                                Log.Write($"round {i}");
                            }
                            finally { Log.Write($"inner finally {i}"); }
                        }
                        return await Aw.Get(how);
                    }
                    catch (ArgumentException e) when (Filter("arg", e.Message == "one"))
                    {
                        Log.Write("caught " + e.Message + local);
                        return -1;
                    }
                    catch (InvalidOperationException e) { Log.Write("caught " + e.Message); }
                    catch (Exception e) when (Filter("all", false)) { Log.Write(e); }
                    finally { Log.Write($"finally {how} {local}"); }
                    return 99;
                }

                [CoTask]
                public static async CoTask Body()
                {
                    for (int how = 0; how < 6; how++)
                    {
                        try { Log.Write(await Try(how)); }
                        catch (FormatException e) { Log.Write("out " + e.Message); }
                    }
                }
            }
            """
        );

    [Fact]
    public void AwaitsInHandlers() =>
        Oracle.Check(
            """
            static partial class Program
            {
                [CoTask]
                static async CoTask<string> Try(int how)
                {
                    try
                    {
                        try
                        {
                            await Aw.Do("try");
                            if (how == 1) throw new ArgumentException("one");
                            if (how == 2) throw new FormatException("two");
                            if (how == 3) return "returned";
                            if (how == 4) await Aw.Fail<int>("four");
                        }
                        catch (ArgumentException e)
                        {
                            Log.Write("catch " + e.Message);
                            await Aw.Do("in catch");
                            Log.Write("still " + e.Message);
                        }
                        catch (FormatException e) when (e.Message == "two")
                        {
                            await Aw.Do("in filtered catch");
                            Func<string> message = () => e.Message;
                            await Aw.Do("captured");
                            Log.Write(message());
                            throw;
                        }
                        finally
                        {
                            await Aw.Do("finally");
                            Log.Write("finally end");
                        }
                        return "end";
                    }
                    catch (FormatException e)
                    {
                        await Aw.Do("outer");
                        return "outer " + e.Message;
                    }
                }

                [CoTask]
                public static async CoTask Body()
                {
                    for (int how = 0; how < 6; how++)
                    {
                        try { Log.Write(await Try(how)); }
                        catch (InvalidOperationException e) { Log.Write("out " + e.Message); }
                    }
                }
            }
            """
        );

    [Fact]
    public void JumpsThroughAwaitingFinally() =>
        Oracle.Check(
            """
            static partial class Program
            {
                [CoTask]
                static async CoTask<int> Loop(int limit)
                {
                    var sum = 0;
                    for (var i = 0; i < 5; i++)
                    {
                        try
                        {
                            try
                            {
                                sum += await Aw.Get(i);
                                if (i == 1) continue;
                                if (i == limit) break;
                                if (i == 3 && limit == 7) return -sum;
                                if (i == 2 && limit == 8) goto away;
                            }
                            finally { await Aw.Do($"inner {i}"); sum++; }
                        }
                        finally { await Aw.Do($"outer {i}"); sum++; }
                        Log.Write($"after {i}");
                    }
                    return sum;
                away:
                    Log.Write("away");
                    return await Aw.Get(sum);
                }

                [CoTask]
                public static async CoTask Body()
                {
                    foreach (var limit in new[] { 2, 7, 8, 9 })
                        Log.Write(await Loop(limit));
                }
            }
            """
        );

    [Fact]
    public void FinallyThatThrowsReplacesTheException() =>
        Oracle.Check(
            """
            static partial class Program
            {
                [CoTask]
                public static async CoTask Body()
                {
                    try
                    {
                        try { await Aw.Do("a"); throw new Exception("first"); }
                        finally { Log.Write("f"); throw new Exception("second"); }
                    }
                    catch (Exception e) { Log.Write(e.Message); }
                    try
                    {
                        try { throw new Exception("third"); }
                        finally { await Aw.Do("f2"); await Aw.Fail<int>("fourth"); }
                    }
                    catch (Exception e) { Log.Write(e.Message); }
                    try { await Aw.Do("only catch"); throw new Exception("five"); }
                    catch { await Aw.Do("bare"); Log.Write("bare catch"); }
                    try { Log.Write("no await"); }
                    finally { await Aw.Do("only finally"); }
                    try { throw new ArgumentException("six"); }
                    catch (Exception e) when (e is ArgumentException { Message: var m } && m.Length == 3)
                    {
                        await Aw.Do(m);
                        try { throw; }
                        catch (ArgumentException) { Log.Write("rethrown"); }
                    }
                }
            }
            """
        );
}
