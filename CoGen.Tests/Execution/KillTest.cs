namespace CoGen.Tests.Execution;

public class KillTest
{
    [Fact]
    public void FinallyAndUsingBlocksRunOnceAndNoCatchSeesIt() =>
        Assert.True(
            Oracle.KillEverywhere(
                """
                class R : IDisposable { string _n; public R(string n) { _n = n; Log.Write("+" + n); } public void Dispose() => Log.Write("-" + _n); }
                static partial class Program
                {
                    static IEnumerable<int> Numbers() { Log.Write("+numbers"); try { yield return 1; yield return 2; } finally { Log.Write("-numbers"); } }

                    [CoTask]
                    static async CoTask<int> Two() { await Sys.Yield(); return 2; }

                    [CoTask]
                    static async CoTask<int> Inner(int n)
                    {
                        using var r = new R("inner using");
                        Log.Write("+inner");
                        try
                        {
                            for (var i = 0; i < n; i++)
                            {
                                Log.Write("+round");
                                try { await Sys.Yield(); }
                                catch (Exception) { Log.Write("caught"); }
                                finally { Log.Write("-round"); }
                                await Sys.Yield();
                            }
                            return await Two();
                        }
                        catch { Log.Write("caught"); throw; }
                        finally { Log.Write("-inner"); }
                    }

                    [CoTask]
                    public static async CoTask Body()
                    {
                        await Sys.Yield();
                        using (new R("outer using"))
                        {
                            foreach (var n in Numbers())
                            {
                                Log.Write("+loop");
                                try
                                {
                                    await Inner(n);
                                    using var a = new R("a");
                                    using var b = new R("b");
                                    await Sys.Yield();
                                    if (n == 2) return;
                                }
                                finally { Log.Write("-loop"); }
                            }
                            await Sys.Yield();
                        }
                    }
                }
                """
            ) > 10
        );

    [Fact]
    public void FinallyThatAwaitsIsWaitedFor() =>
        Assert.True(
            Oracle.KillEverywhere(
                """
                class A : IAsyncDisposable { string _n; public A(string n) { _n = n; Log.Write("+" + n); } public async ValueTask DisposeAsync() { Log.Write("-" + _n); } }
                static partial class Program
                {
                    [CoTask]
                    static async CoTask Quiet() { await Sys.Yield(); await Sys.Yield(); }

                    [CoTask]
                    public static async CoTask Body()
                    {
                        await Sys.Yield();
                        Log.Write("+outer");
                        try
                        {
                            for (var i = 0; i < 2; i++)
                            {
                                Log.Write("+inner");
                                try
                                {
                                    await using var a = new A("a");
                                    await Sys.Yield();
                                    if (i == 0) continue;
                                    await Quiet();
                                    try { throw new Exception("e"); }
                                    catch (Exception) { await Sys.Yield(); await Quiet(); }
                                }
                                finally { Log.Write("-inner"); await Quiet(); await Sys.Yield(); }
                            }
                        }
                        finally { Log.Write("-outer"); await Sys.Yield(); await Quiet(); }
                    }
                }
                """
            ) > 8
        );
}
