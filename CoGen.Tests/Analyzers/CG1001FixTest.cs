using CoGen.CodeFixes;
using CoGen.Generator.Diagnostics.Analyzers;

namespace CoGen.Tests.Analyzers;

public class CG1001FixTest
{
    private static Task Await(string body, string @fixed) =>
        FixCheck<CG1001BlockingCallAnalyzer, CG1001AwaitingFormCodeFix>.RunAsync(TaskBody.Of(body), TaskBody.Of(@fixed));

    private static Task Wait(string body, string @fixed) =>
        FixCheck<CG1001BlockingCallAnalyzer, CG1001WaitBeforeCodeFix>.RunAsync(TaskBody.Of(body), TaskBody.Of(@fixed));

    [Theory]
    [InlineData("var c = [|s.Accept()|];", "var c = await Sys.Accept(s);")]
    [InlineData("var n = [|s.Receive(buffer)|];", "var n = await Sys.Receive(s, buffer);")]
    [InlineData("[|s.Receive(buffer, SocketFlags.None)|];", "await Sys.Receive(s, buffer);")]
    [InlineData("[|s.Receive(buffer, 1, 2, 0)|];", "await Sys.Receive(s, buffer.AsMemory(1, 2));")]
    [InlineData("[|s.Receive(buffer.AsSpan(1))|];", "await Sys.Receive(s, buffer.AsMemory(1));")]
    [InlineData("[|s.Send(buffer.AsMemory().Span)|];", "await Sys.Send(s, buffer.AsMemory());")]
    [InlineData("[|s.Send(buffer, 3, SocketFlags.None)|];", "await Sys.Send(s, buffer.AsMemory(0, 3));")]
    [InlineData("EndPoint ep = null!; [|s.Connect(ep)|];", "EndPoint ep = null!; await Sys.Connect(s, ep);")]
    [InlineData("[|s.Connect(IPAddress.Loopback, 80)|];", "await Sys.Connect(s, new IPEndPoint(IPAddress.Loopback, 80));")]
    [InlineData("var c = [|listener.AcceptSocket()|];", "var c = await Sys.Accept(listener.Server);")]
    [InlineData("[|stream.Read(buffer, 0, 1)|];", "await stream.ReadAsync(buffer.AsMemory(0, 1));")]
    [InlineData("[|(b ? s : t).Accept()|];", "await Sys.Accept(b ? s : t);")]
    [InlineData(
        "Use([|System.Text.Json.JsonSerializer.Deserialize<int>(stream)|]);",
        "Use(await System.Text.Json.JsonSerializer.DeserializeAsync<int>(stream));"
    )]
    [InlineData("[|new System.IO.MemoryStream().CopyTo(stream)|];", "await new System.IO.MemoryStream().CopyToAsync(stream);")]
    [InlineData("[|Thread.Sleep(10)|];", "await Sys.Sleep(TimeSpan.FromMilliseconds(10));")]
    [InlineData("[|Thread.Sleep(TimeSpan.FromDays(1))|];", "await Sys.Sleep(TimeSpan.FromDays(1));")]
    [InlineData("[|task.Wait()|];", "await task;")]
    [InlineData("var n = [|answer.Result|] + 1;", "var n = await answer + 1;")]
    [InlineData("var n = [|answer.Result|].ToString();", "var n = (await answer).ToString();")]
    [InlineData("Use([|answer.GetAwaiter().GetResult()|]);", "Use(await answer);")]
    [InlineData("[|task.ConfigureAwait(false).GetAwaiter().GetResult()|];", "await task.ConfigureAwait(false);")]
    [InlineData("Use([|(b ? answer : tasks[0]).Result|]);", "Use(await (b ? answer : tasks[0]));")]
    [InlineData("[|Task.WaitAll(task, answer)|];", "await Task.WhenAll(task, answer);")]
    [InlineData("Use([|Console.ReadLine()|]);", "Use(await Task.Run(() => Console.ReadLine()));")]
    [InlineData(
        "Use([|s.Receive(tasks[[|answer.Result|]] is var x ? buffer : buffer)|]);",
        "Use(await Sys.Receive(s, tasks[await answer] is var x ? buffer : buffer));"
    )]
    [InlineData(
        "// before\n[|s.Send(buffer)|]; // after\nif (b)\n    [|Thread.Sleep(1)|];",
        "// before\nawait Sys.Send(s, buffer); // after\nif (b)\n    await Sys.Sleep(TimeSpan.FromMilliseconds(1));"
    )]
    public Task TheAwaitingFormReplacesTheCall(string body, string @fixed) =>
        Await(body + " await Sys.Yield();", @fixed + " await Sys.Yield();");

    [Fact]
    public Task TheBaseIsTheObjectItself() =>
        FixCheck<CG1001BlockingCallAnalyzer, CG1001AwaitingFormCodeFix>.RunAsync(
            OfSocket("[|base.Accept()|]"),
            OfSocket("await Sys.Accept(this)")
        );

    private static string OfSocket(string accept) =>
        $$"""
            using System.Net.Sockets;
            using CoGen;

            partial class Listener() : Socket(SocketType.Stream, ProtocolType.Tcp)
            {
                [CoTask]
                public async CoTask<Socket> Next()
                {
                    await Sys.Yield();
                    return {{accept}};
                }
            }
            """;

    [Theory]
    [InlineData("[|s.Receive(buffer, SocketFlags.Peek)|];")]
    [InlineData("[|s.Receive(stackalloc byte[8])|];")]
    [InlineData("[|s.Receive(buffer, out SocketError e)|];", true)]
    [InlineData("s?[|.Accept()|];")]
    [InlineData("client?[|.Client.Accept()|];")]
    [InlineData("[|lock|] (_lock) { [|Thread.Sleep(1)|]; }")]
    [InlineData("try { Flag(); } catch when ([|answer.Result|] > 0) { }")]
    [InlineData("unsafe { [|Thread.Sleep(1)|]; }")]
    [InlineData("[|handle.WaitOne()|];")]
    [InlineData("[|Monitor.Enter(_lock)|];")]
    [InlineData("[|task.Wait(10)|];")]
    public Task NoFixWhereNothingSaysTheSame(string body, bool flags = false)
    {
        body = flags ? body.Replace("buffer, out", "buffer, 0, 1, 0, out") : body;
        return Await(body + " await Sys.Yield();", body + " await Sys.Yield();");
    }

    [Theory]
    [InlineData("[|s.Accept()|];", "await Sys.ReadWait(s);\ns.Accept();")]
    [InlineData("// why\nvar n = [|s.Receive(buffer)|];", "// why\nawait Sys.ReadWait(s);\nvar n = s.Receive(buffer);")]
    [InlineData("if ([|_field.Send(buffer)|] > 0) Use(1);", "await Sys.WriteWait(_field);\nif (_field.Send(buffer) > 0) Use(1);")]
    [InlineData("[|listener.AcceptTcpClient()|];", "await Sys.ReadWait(listener.Server);\nlistener.AcceptTcpClient();")]
    [InlineData("[|stream.ReadByte()|];", "await Sys.ReadWait(stream.Socket);\nstream.ReadByte();")]
    public Task OrAWaitGoesBefore(string body, string @fixed) => Wait(body + " await Sys.Yield();", @fixed + " await Sys.Yield();");

    [Theory]
    [InlineData("while ([|s.Receive(buffer)|] > 0) { }")]
    [InlineData("if (b) [|s.Accept()|];")]
    [InlineData("var x = b && [|s.Receive(buffer)|] > 0;")]
    [InlineData("var n = b ? [|s.Receive(buffer)|] : 0;")]
    [InlineData("var n = b switch { true => [|s.Receive(buffer)|], _ => 0 };")]
    [InlineData("[|new Socket(default, default, default).Accept()|];")]
    [InlineData("[|s.Connect(\"localhost\", 80)|];")]
    [InlineData("[|Thread.Sleep(1)|];")]
    public Task NoWaitWhereItWouldNotHelp(string body) => Wait(body + " await Sys.Yield();", body + " await Sys.Yield();");

    [Theory]
    [InlineData("// Rights.\n\n", "// Rights.\n\nusing System;\nusing CoGen;\n\n")]
    [InlineData("// About the class.\n", "using System;\nusing CoGen;\n\n// About the class.\n")]
    [InlineData(
        "// Rights.\n#nullable disable\n\n/// <summary>It.</summary>\n",
        "// Rights.\n#nullable disable\n\nusing System;\nusing CoGen;\n\n/// <summary>It.</summary>\n"
    )]
    public Task TheFilesHeaderStaysAtItsTop(string head, string fixedHead)
    {
        const string Body =
            "partial class C\n{\n    [CoGen.CoTask]\n    async CoGen.CoTask M()\n    {\n        SLEEP;\n        await CoGen.Sys.Yield();\n    }\n}\n";
        return FixCheck<CG1001BlockingCallAnalyzer, CG1001AwaitingFormCodeFix>.RunAsync(
            head + Body.Replace("SLEEP", "[|System.Threading.Thread.Sleep(1)|]"),
            fixedHead + Body.Replace("SLEEP", "await Sys.Sleep(TimeSpan.FromMilliseconds(1))")
        );
    }

    [Fact]
    public Task AddsTheUsingDirectivesItNeeds() =>
        FixCheck<CG1001BlockingCallAnalyzer, CG1001AwaitingFormCodeFix>.RunAsync(
            """
            // A file.
            using System.Threading;

            partial class C
            {
                [CoGen.CoTask]
                async CoGen.CoTask M()
                {
                    [|Thread.Sleep(1)|];
                    await CoGen.Sys.Yield();
                }
            }
            """,
            """
            // A file.
            using System;
            using System.Threading;
            using CoGen;

            partial class C
            {
                [CoGen.CoTask]
                async CoGen.CoTask M()
                {
                    await Sys.Sleep(TimeSpan.FromMilliseconds(1));
                    await CoGen.Sys.Yield();
                }
            }
            """
        );
}
