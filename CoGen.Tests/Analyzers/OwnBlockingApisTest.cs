using CoGen.Generator.Diagnostics.Analyzers;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace CoGen.Tests.Analyzers;

/// <summary>The user's own entries, in an additional file and by attributes.</summary>
public class OwnBlockingApisTest
{
    private const string Vendor = """
        namespace Vendor
        {
            public class Client
            {
                public void Fetch() { }
                public void Fetch(int n) { }
                public Task FetchAsync() => Task.CompletedTask;
                public int Size => 1;
                public virtual void Send(string s) { }
                public void Poll(int timeout) { }
                public Client() { }
                public Client(string host) { }
                public static void Ping<T>(T t) { }
            }

            public class Derived : Client
            {
                public override void Send(string s) { }
            }

            public class Box<T>
            {
                public T Take() => default!;
            }
        }

        """;

    [Theory]
    [InlineData("M:Vendor.Client.Fetch ; network ; warning", "[|vendor.Fetch()|]; [|vendor.Fetch(1)|]; await vendor.FetchAsync();")]
    [InlineData("M:Vendor.Client.Fetch(System.Int32) ; network ; info", "vendor.Fetch(); [|vendor.Fetch(1)|];")]
    [InlineData("M:Vendor.Client.Fetch ; wait ; warning\nM:Vendor.Client.Fetch() ; none", "vendor.Fetch(); [|vendor.Fetch(1)|];")]
    [InlineData("M:Vendor.Client.Fetch() ; wait ; warning", "[|vendor.Fetch()|]; vendor.Fetch(1);")]
    [InlineData("P:Vendor.Client.Size ; network ; warning", "Use([|vendor.Size|]); Use(nameof(vendor.Size));")]
    [InlineData("M:Vendor.Client.Send ; socket-write ; warning", "[|new Vendor.Derived().Send(\"x\")|]; Use(vendor.Size);")]
    [InlineData("M:Vendor.Client.Poll ; wait ; warning", "[|vendor.Poll(1)|]; vendor.Poll(0);")]
    [InlineData("M:Vendor.Client.#ctor(System.String) ; network ; warning", "Use(new Vendor.Client()); Use([|new Vendor.Client(\"x\")|]);")]
    [InlineData("M:Vendor.Client.Ping``1 ; network ; warning", "[|Vendor.Client.Ping(1)|];")]
    [InlineData("M:Vendor.Box`1.Take ; wait ; warning", "[|new Vendor.Box<int>().Take()|];")]
    [InlineData("# none\n\nM:System.Threading.Thread.Sleep ; none", "Thread.Sleep(1); [|s.Accept()|];")]
    [InlineData("M:System.Net.Sockets.Socket.Accept ; none ; info", "s.Accept(); [|Thread.Sleep(1)|];")]
    [InlineData("M:Vendor.Client.Fetch ; end ; warning\nP:Vendor.Client.Size ; end ; warning", "vendor.Fetch(1); Use(vendor.Size);")]
    [InlineData("M:Nobody.Knows ; wait ; warning", "vendor.Fetch();")]
    [InlineData("not an entry", "vendor.Fetch(); [|Thread.Sleep(1)|];")]
    public Task AnAdditionalFileAddsAndOverrules(string file, string body) => CheckAsync<CG1001BlockingCallAnalyzer>(body, "", file);

    [Theory]
    [InlineData("M:Vendor.Client.Fetch ; network ; warning", "[|Get(vendor)|];", "void Get(Vendor.Client c) => c.Fetch();")]
    [InlineData("M:C.Get ; none", "Get();", "void Get() => Thread.Sleep(1);")]
    [InlineData("M:System.Threading.Thread.Sleep ; none", "Get();", "void Get() => Thread.Sleep(1);")]
    public Task HelpersToo(string file, string body, string members) => CheckAsync<CG1002BlockingHelperAnalyzer>(body, members, file);

    [Theory]
    [InlineData("[|Declared()|];", "[Blocking] void Declared() { }")]
    [InlineData("Use([|Value|]);", "[Blocking] int Value => 1;")]
    [InlineData("Use([|new D()|]);", "class D { [Blocking] public D() { } }")]
    [InlineData("I i = null!; [|i.Go()|];", "interface I { [Blocking] void Go(); }")]
    [InlineData("[|s.Wake()|];", "", "static class E { [Blocking] public static void Wake(this Socket s) { } }")]
    [InlineData(
        "Trusted(); Use(Quick);",
        "[NonBlocking] void Trusted() => Thread.Sleep(1); [NonBlocking] int Quick { get { Thread.Sleep(1); return 1; } }"
    )]
    [InlineData("Plain();", "void Plain() { }")]
    [InlineData("await Task.Run(() => Declared());", "[Blocking] void Declared() { }")]
    public Task AttributesSayItOfOnesOwn(string body, string members, string more = "") =>
        CheckAsync<CG1001BlockingCallAnalyzer>(body, members, file: null, more);

    [Theory]
    [InlineData("[|Through()|];", "void Through() => Declared(); [Blocking] void Declared() { }")]
    [InlineData("Through();", "void Through() => Trusted(); [NonBlocking] void Trusted() => Thread.Sleep(1);")]
    [InlineData("Trusted();", "[NonBlocking] void Trusted() => Through(); void Through() => Thread.Sleep(1);")]
    [InlineData("Use(new D());", "class D { [NonBlocking] public D() => Thread.Sleep(1); }")]
    public Task AndOfWhatHelpersCall(string body, string members) => CheckAsync<CG1002BlockingHelperAnalyzer>(body, members, file: null);

    private static Task CheckAsync<TAnalyzer>(string body, string members, string? file, string more = "")
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var source = TaskBody.Of("var vendor = new Vendor.Client(); " + body + " await Sys.Yield();");
        source = source[..source.LastIndexOf('}')] + members + "\n}\n" + Vendor + more;
        var test = new CSharpAnalyzerTest<TAnalyzer, DefaultVerifier> { TestCode = source };
        if (file is not null)
            test.TestState.AdditionalFiles.Add(("/project/CoGen.BlockingApis.txt", file));
        References.AddTo(test);
        return test.RunAsync();
    }
}
