namespace CoGen.Tests.Analyzers;

/// <summary>No analyzer throws, wherever the typing of a program has got to.</summary>
public class HalfTypedCodeTest
{
    private const string Program = """
        using System.Net.Sockets;
        using System.Threading;
        partial class Outer<T> where T : class
        {
            readonly Socket _socket = Net.Listen(0);
            [CoTask] partial record struct R(int N) { }
            [CoTask] internal async CoTask<int> M(Socket s, Task<int> answer, NetworkStream stream, params int[] rest)
            {
                using var listener = new TcpListener(0);
                await Sys.ReadWait(s); var c = s?.Accept() ?? listener.AcceptSocket();
                try { while (!answer.IsCompleted) await Sys.Yield(); s = s.Available > 0 ? c : _socket; s.Blocking = false; }
                catch (SocketException e) when (answer.Result > e.ErrorCode) { Thread.Sleep(1); throw; }
                finally { lock (this) stream.Read(new byte[] { 1, 2 }, 0, 1); await Task.WhenAny(answer, answer); }
                foreach (var x in rest) { (int a, var b) = (x, answer.GetAwaiter().GetResult()); s.Send(stackalloc byte[b], out _); goto end; }
                Func<Task, CoTask> f = async t => { t.Wait(); await Sys.Yield(); };
                end: if (s is { Connected: true } d and not null) d.Receive(d is var (q, w) ? null : default);
                return answer switch { { Result: > 0 and var n } => n, _ => await Local() };
                [CoTask] async CoTask<int> Local() { Monitor.Enter(s); await Sys.Yield(); return 1; }
            }
        }
        """;

    [Fact]
    public async Task AtEveryFewCharacters()
    {
        for (var length = 0; length <= Program.Length; length += 29)
            await AllAnalyzers.RunAsync(AllAnalyzers.Compile(Program[..length]), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task WithAnyTokenMissing()
    {
        var words = Program.Split(' ');
        for (var i = 0; i < words.Length; i += 7)
            await AllAnalyzers.RunAsync(
                AllAnalyzers.Compile(string.Join(' ', words.Where((_, j) => j != i))),
                TestContext.Current.CancellationToken
            );
    }

    [Fact]
    public async Task WithoutAnyOfTheTypesTheyKnow()
    {
        var bare = Microsoft.CodeAnalysis.CSharp.CSharpCompilation.Create("Bare", AllAnalyzers.Compile(Program).SyntaxTrees);
        Assert.Empty(await AllAnalyzers.RunAsync(bare, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("do { d = d.Parent; } while (d != null);")]
    [InlineData("while (!t.IsCanceled) { d.Look(); }")]
    [InlineData("while (!t.IsCanceled) { try { await foreach (var x in d.All) { } } catch (Exception) { } }")]
    [InlineData("await Task.WhenAll(t, d.Later()); Console.WriteLine(t.Result);")]
    [InlineData("await d.All(t, u); Console.WriteLine(t.Result + u.Result);")]
    public async Task OfWhatDoesNotBindNothingIsSaid(string body)
    {
        var source = "partial class C { [CoTask] async CoTask M(Missing d, Task<int> t, Task<int> u) { await Sys.Yield(); " + body + " } }";
        var found = await AllAnalyzers.RunAsync(AllAnalyzers.Compile(source), TestContext.Current.CancellationToken);
        Assert.DoesNotContain(found, f => !f.Id.StartsWith("CG0", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ALongChainOfOperatorsIsNoDeepRecursion()
    {
        var sum = string.Join(" + ", Enumerable.Repeat("n", 5000));
        var source = "class C { async CoTask<int> M(int n, Task<int> t) { await Sys.Yield(); return " + sum + " + t.Result; } }";
        var found = await AllAnalyzers.RunAsync(AllAnalyzers.Compile(source), TestContext.Current.CancellationToken);
        Assert.Equal("CG1001", Assert.Single(found).Id);
    }
}
