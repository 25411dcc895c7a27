namespace CoGen.Tests.Analyzers;

/// <summary>Where the suppressor takes code for a task's: whatever holds it, and for nothing else.</summary>
public class PeerAdvicePlacesTest
{
    private const string Calls = """
        namespace Own
        {
            public class Socket { public void Accept() { } public Task AcceptAsync() => Task.CompletedTask; }
            public static class Thread { public static void Sleep(int n) { } public static Task SleepAsync(int n) => Task.CompletedTask; }
            public class Scheduler { public void Run(int n) { } public Task RunAsync(int n) => Task.CompletedTask; }
        }

        public static partial class Extensions
        {
            [CoTask]
            public static async CoTask Wait(this Socket s)
            {
                await Sys.ReadWait(s);
                s.Accept(); // silent
            }
        }

        public partial class Calls<T>
        {
            [CoTask]
            public static async CoTask M(Socket s, Task<int> t, Own.Socket own, Own.Scheduler os, System.IO.TextReader reader)
            {
                try
                {
                    await Sys.ReadWait(s);
                    s.Accept(); // silent
                }
                catch (SocketException) when (s.Connected)
                {
                    s.Accept(); // silent
                }
                finally
                {
                    s.Receive(new byte[1]); // silent
                }
                Func<CoTask> f = async () =>
                {
                    await Sys.Yield();
                    s.Accept(); // silent
                };
                Func<Task> g = async () =>
                {
                    await Task.Yield();
                    s.Accept(); // stays
                };
                own.Accept(); // stays
                Own.Thread.Sleep(1); // stays
                os.Run(1); // stays
                reader.ReadLine(); // stays
                await f();
                await g();
                await Inner();
                await Unmarked();
                await Outer();

                [CoTask]
                async CoTask Inner()
                {
                    await Sys.Yield();
                    s.Accept(); // silent
                    await Deep();
                    async Task Deep()
                    {
                        await Task.Yield();
                        s.Accept(); // stays
                    }
                }
                async CoTask Unmarked()
                {
                    await Sys.Yield();
                    s.Accept(); // silent
                }
                async Task Outer()
                {
                    await Task.Yield();
                    s.Accept(); // stays
                    await Local();
                    async CoTask Local()
                    {
                        await Sys.Yield();
                        s.Accept(); // silent
                    }
                }
            }

            public async Task<int> Ordinary(Socket s)
            {
                await Task.Yield();
                s.Accept(); // stays
                Func<Socket, CoTask> f = async x =>
                {
                    await Sys.Yield();
                    x.Accept(); // silent
                };
                new Scheduler().Run(f(s)); // silent
                return 1;
            }

            public async void Event(object sender, EventArgs e)
            {
                await Task.Yield();
                ((Socket)sender).Accept(); // stays
            }
        }
        """;

    private const string Contexts = """
        public partial class Contexts
        {
            [CoTask]
            public static async CoTask M(Task<int> t, ValueTask<int> v)
            {
                await t; // silent
                var n = await v + await t; // silent
                Func<CoTask> f = async () => await t; // silent
                Func<Task> g = async () => await t; // stays
                await f();
                await using var stream = new System.IO.MemoryStream();
                await foreach (var x in Many()) // silent
                    Use(x);
                await Inner();
                async CoTask Inner() => await t; // silent
                async Task Outer() => await t; // stays
            }

            static void Use(object o) { }

            static async IAsyncEnumerable<int> Many()
            {
                await Task.Delay(1); // stays
                yield return 1;
            }

            public async Task Ordinary(Task<int> t)
            {
                await t; // stays
                Func<CoTask<int>> f = async () => await t; // silent
            }
        }
        """;

    [Theory]
    [InlineData("VSTHRD103")]
    [InlineData("MA0042")]
    [InlineData("CA1849")]
    [InlineData("S6966")]
    public Task OfCalls(string id) => CheckAsync(Calls, id);

    [Theory]
    [InlineData("CA2007")]
    [InlineData("VSTHRD111")]
    [InlineData("MA0004")]
    [InlineData("RCS1090")]
    public Task OfAwaits(string id) => CheckAsync(Contexts, id);

    private static async Task CheckAsync(string source, string id)
    {
        var found = (await PeerAnalyzers.RunAsync(source, id)).ToList();
        Assert.DoesNotContain(found, f => f.Line.EndsWith("// silent", StringComparison.Ordinal) && !f.Silenced);
        Assert.DoesNotContain(found, f => f.Line.EndsWith("// stays", StringComparison.Ordinal) && f.Silenced);
        Assert.Contains(found, f => f.Line.EndsWith("// stays", StringComparison.Ordinal) && !f.Silenced);
    }
}
