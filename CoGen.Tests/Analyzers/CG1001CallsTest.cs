using CoGen.Generator.Diagnostics.Analyzers;

namespace CoGen.Tests.Analyzers;

/// <summary>CG1001: which calls block.</summary>
public class CG1001CallsTest
{
    [Theory]
    [InlineData("[|s.Accept()|];")]
    [InlineData("[|s.Receive(buffer)|];")]
    [InlineData("[|s.Receive(buffer.AsSpan(0, 1))|];")]
    [InlineData("EndPoint ep = null!; [|s.ReceiveFrom(buffer, ref ep)|];")]
    [InlineData("[|s.Send(buffer)|];")]
    [InlineData("[|s.SendTo(buffer, null!)|];")]
    [InlineData("[|s.SendFile(null)|];")]
    [InlineData("[|s.Connect(\"localhost\", 80)|];")]
    [InlineData("s?[|.Accept()|];")]
    [InlineData("[|listener.AcceptSocket()|];")]
    [InlineData("[|listener.AcceptTcpClient()|];")]
    [InlineData("[|stream.Read(buffer, 0, 1)|];")]
    [InlineData("[|stream.ReadByte()|];")]
    [InlineData("[|stream.ReadExactly(buffer)|];")]
    [InlineData("[|stream.ReadAtLeast(buffer, 2)|];")]
    [InlineData("[|stream.Write(buffer)|];")]
    [InlineData("[|stream.WriteByte(1)|];")]
    [InlineData("[|client.GetStream().Read(buffer)|];")]
    public Task SocketsBlock(string body) => TaskBody.CheckAsync(body + " await Sys.Yield();");

    [Theory]
    [InlineData("[|Thread.Sleep(10)|];")]
    [InlineData("[|Thread.Sleep(TimeSpan.FromSeconds(1))|];")]
    [InlineData("[|Thread.Sleep(b ? 1 : 0)|];")]
    [InlineData("[|task.Wait()|];")]
    [InlineData("[|task.Wait(10)|];")]
    [InlineData("Use([|answer.Result|]);")]
    [InlineData("Use([|answer.GetAwaiter().GetResult()|]);")]
    [InlineData("[|task.ConfigureAwait(false).GetAwaiter().GetResult()|];")]
    [InlineData("Use([|new ValueTask<int>(answer).Result|]);")]
    [InlineData("Use([|new ValueTask<int>(answer).GetAwaiter().GetResult()|]);")]
    [InlineData("[|Task.WaitAll(task, answer)|];")]
    [InlineData("[|Task.WaitAny(tasks)|];")]
    [InlineData("[|Monitor.Enter(_lock)|];")]
    [InlineData("[|handle.WaitOne()|];")]
    [InlineData("[|handle.WaitOne(10)|];")]
    [InlineData("[|new ManualResetEvent(false).WaitOne()|];")]
    [InlineData("[|WaitHandle.WaitAll(new[] { handle })|];")]
    [InlineData("Use([|Console.ReadLine()|]);")]
    [InlineData("[|Console.ReadKey()|];")]
    [InlineData("for (; [|answer.Result|] > 0;) { }")]
    [InlineData("Use($\"{[|answer.Result|]}\");")]
    public Task WaitsBlock(string body) => TaskBody.CheckAsync(body + " await Sys.Yield();");

    [Theory]
    [InlineData("Thread.Sleep(0);")]
    [InlineData("Thread.Sleep(TimeSpan.Zero);")]
    [InlineData("task.Wait(0);")]
    [InlineData("task.Wait(TimeSpan.Zero);")]
    [InlineData("handle.WaitOne(0);")]
    [InlineData("handle.WaitOne(millisecondsTimeout: 0, exitContext: false);")]
    [InlineData("s.Poll(0, SelectMode.SelectRead);")]
    [InlineData("lock (_lock) { Use(null); }")]
    [InlineData("Monitor.Exit(_lock);")]
    [InlineData("Monitor.TryEnter(_lock);")]
    [InlineData("Use(nameof(s.Accept)); Use(nameof(answer.Result));")]
    [InlineData("Func<Socket> f = s.Accept; Use(f);")]
    [InlineData("await Task.Run(() => s.Accept());")]
    [InlineData("new Thread(() => { Thread.Sleep(1); answer.Wait(); }).Start();")]
    [InlineData("Use(tasks.Select(x => x.Result));")]
    [InlineData("await s.AcceptAsync(); await s.ReceiveAsync(buffer);")]
    [InlineData("s.Bind(new IPEndPoint(0, 0)); s.Listen(); s.Close(); s.Shutdown(SocketShutdown.Both);")]
    [InlineData("stream.Flush(); stream.Close(); await stream.ReadAsync(buffer);")]
    [InlineData("System.IO.Stream file = null!; file.Read(buffer, 0, 1); file.ReadByte();")]
    [InlineData("Console.WriteLine(); Use(Console.In);")]
    [InlineData("Use(Task.FromResult(1).Result); Use(Task.CompletedTask.IsCompleted);")]
    [InlineData("System.Linq.Expressions.Expression<Func<int>> e = () => answer.Result; Use(e);")]
    public Task TheseDoNot(string body) => TaskBody.CheckAsync(body + " await Sys.Yield();");

    [Theory]
    [InlineData("class C { void M(System.Net.Sockets.Socket s) { s.Accept(); System.Threading.Thread.Sleep(1); } }")]
    [InlineData(
        "class C { async CoTask M() { await Sys.Yield(); var f = async () => { System.Threading.Thread.Sleep(1); await (CoTask)default; }; } }"
    )]
    [InlineData("class C { async System.Threading.Tasks.Task M() { System.Threading.Thread.Sleep(1); await Sys.Yield(); } }")]
    [InlineData("class C { class Socket { public void Accept() { } } async CoTask M(Socket s) { s.Accept(); await Sys.Yield(); } }")]
    [InlineData(
        "class S() : System.Net.Sockets.Socket(default, default) { new public void Accept() { } } "
            + "class C { async CoTask M(S s) { s.Accept(); await Sys.Yield(); } }"
    )]
    [InlineData(
        "class C { async CoTask M() { await Sys.Yield(); int L() { System.Threading.Thread.Sleep(1); return 1; } System.Func<int> f = L; } }"
    )]
    public Task OtherMethodsAndLookalikesAreSilent(string source) =>
        AnalyzerCheck<CG1001BlockingCallAnalyzer>.RunAsync("using CoGen;\n" + source);

    [Theory]
    [InlineData("class C { async CoTask M() { [|System.Threading.Thread.Sleep(1)|]; await Sys.Yield(); } }")]
    [InlineData("class C { void M() { async CoTask L() { [|System.Threading.Thread.Sleep(1)|]; await Sys.Yield(); } _ = L(); } }")]
    [InlineData("class C { System.Func<CoTask> F = async () => { [|System.Threading.Thread.Sleep(1)|]; await Sys.Yield(); }; }")]
    [InlineData("class C { int P { get { var f = async CoTask () => [|System.Threading.Thread.Sleep(1)|]; _ = f(); return 1; } } }")]
    [InlineData(
        "class C { async CoTask M() { await L(); async CoTask L() { System.Func<CoTask> f = async () => "
            + "{ [|System.Threading.Thread.Sleep(1)|]; await Sys.Yield(); }; await f(); } } }"
    )]
    [InlineData(
        "class S() : System.Net.Sockets.Socket(default, default); class C { async CoTask M(S s) { [|s.Accept()|]; await Sys.Yield(); } }"
    )]
    [InlineData(
        "class C { static async CoTask<int> M() => [|new System.Threading.Tasks.Task<int>(() => 1).Result|] + await L(); static async CoTask<int> L() => 1; }"
    )]
    public Task EveryBodyThatRunsAsATaskIsLookedAt(string source) =>
        AnalyzerCheck<CG1001BlockingCallAnalyzer>.RunAsync("using CoGen;\n" + source);
}
