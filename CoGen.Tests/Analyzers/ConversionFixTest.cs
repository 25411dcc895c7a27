using CoGen.CodeFixes;
using CoGen.Generator.Diagnostics.Analyzers;

namespace CoGen.Tests.Analyzers;

/// <summary>The fixes that make functions tasks, where those and their callers stand in several documents.</summary>
public class ConversionFixTest
{
    private const string Head = "using CoGen;\n\n";

    private static readonly string[] Callers =
    [
        Head
            + "partial class A\n{\n    [CoTask]\n    async CoTask Run()\n    {\n        [|Helper.Outer()|];\n        await Sys.Yield();\n    }\n}\n",
        Head
            + "partial class B\n{\n    [CoTask]\n    async CoTask Run()\n    {\n        [|Helper.Outer()|];\n        [|Inner.Pause(2)|];\n        await Sys.Yield();\n    }\n}\n",
    ];

    private static readonly string[] FixedCallers =
    [
        .. Callers.Select(c =>
            c.Replace("[|Helper.Outer()|]", "await Helper.Outer()").Replace("[|Inner.Pause(2)|]", "await Inner.Pause(2)")
        ),
    ];

    [Fact]
    public Task HelpersInOtherDocumentsBecomeTasks() =>
        FixCheck<CG1002BlockingHelperAnalyzer, CG1002MakeTaskCodeFix>.RunAsync(
            [
                .. Callers,
                "static class Helper\n{\n    public static void Outer() => Inner.Pause(1);\n}\n",
                "using System.Threading;\n\nstatic class Inner\n{\n    public static void Pause(int n) => Thread.Sleep(n);\n}\n",
            ],
            [
                .. FixedCallers,
                "using CoGen;\n\nstatic partial class Helper\n{\n    [CoTask]\n    public static async CoTask Outer() => await Inner.Pause(1);\n}\n",
                "using System;\nusing System.Threading;\nusing CoGen;\n\nstatic partial class Inner\n{\n    [CoTask]\n    public static async CoTask Pause(int n) => await Sys.Sleep(TimeSpan.FromMilliseconds(n));\n}\n",
            ]
        );

    [Fact]
    public Task NotWhereACallerElsewhereIsNoTask()
    {
        string[] sources =
        [
            .. Callers,
            "static class Helper\n{\n    public static void Outer() => Inner.Pause(1);\n    static void Plain() => Outer();\n}\n",
            "using System.Threading;\n\nstatic class Inner\n{\n    public static void Pause(int n) => Thread.Sleep(n);\n}\n",
        ];
        return FixCheck<CG1002BlockingHelperAnalyzer, CG1002MakeTaskCodeFix>.RunAsync(sources, sources);
    }

    [Fact]
    public Task TheUsersOwnTableSaysWhatToAwait()
    {
        const string Vendor =
            "using System.Threading.Tasks;\n\npublic class Vendor\n{\n    public void Fetch() { }\n    public Task FetchAsync() => Task.CompletedTask;\n}\n";
        const string Caller =
            Head
            + "partial class A\n{\n    [CoTask]\n    async CoTask Run(Vendor v)\n    {\n        [|Helper.Get(v)|];\n        await Sys.Yield();\n    }\n}\n";
        return FixCheck<CG1002BlockingHelperAnalyzer, CG1002MakeTaskCodeFix>.RunAsync(
            [Caller, Vendor, "static class Helper\n{\n    public static void Get(Vendor v) => v.Fetch();\n}\n"],
            [
                Caller.Replace("[|Helper.Get(v)|]", "await Helper.Get(v)"),
                Vendor,
                "using CoGen;\n\nstatic partial class Helper\n{\n    [CoTask]\n    public static async CoTask Get(Vendor v) => await v.FetchAsync();\n}\n",
            ],
            "M:Vendor.Fetch ; network ; warning ; {this}.FetchAsync()"
        );
    }

    [Fact]
    public Task WaitingFunctionsInOtherDocumentsBecomeTasks()
    {
        const string Caller =
            Head
            + "partial class A\n{\n    [CoTask]\n    async CoTask Run(System.Net.Sockets.Socket s, byte[] b)\n    {\n        await [|Helper.Rest()|];\n        await [|Helper.Take(s, b)|];\n    }\n}\n";
        const string Usings = "using System;\nusing System.Net.Sockets;\nusing System.Threading.Tasks;\n";
        return FixCheck<CG2008WaitsElsewhereAnalyzer, CG2008MakeTaskCodeFix>.RunAsync(
            [
                Caller,
                Usings
                    + "\nstatic class Helper\n{\n    public static async Task Rest() => await Task.Delay(1);\n    public static async Task<int> Take(Socket s, byte[] b) => await s.ReceiveAsync(b);\n}\n",
            ],
            [
                Caller.Replace("[|", "").Replace("|]", ""),
                Usings
                    + "using CoGen;\n\nstatic partial class Helper\n{\n    [CoTask]\n    public static async CoTask Rest() => await Sys.Sleep(TimeSpan.FromMilliseconds(1));\n    [CoTask]\n    public static async CoTask<int> Take(Socket s, byte[] b) => await Sys.Receive(s, b);\n}\n",
            ]
        );
    }

    [Theory]
    [InlineData(
        "await Sys.Yield();\n        [|Pause(1)|];\n        // Waits.\n        static void Pause(int n) => Thread.Sleep(n);",
        "await Sys.Yield();\n        await Pause(1);\n        // Waits.\n        [CoTask]\n        static async CoTask Pause(int n) => await Sys.Sleep(TimeSpan.FromMilliseconds(n));"
    )]
    [InlineData(
        "await Sys.Yield(); [|Outer()|]; void Outer() { Inner(); void Inner() => Thread.Sleep(1); }",
        "await Sys.Yield(); await Outer(); [CoTask] async CoTask Outer() { await Inner(); [CoTask] async CoTask Inner() => await Sys.Sleep(TimeSpan.FromMilliseconds(1)); }"
    )]
    [InlineData(
        "Func<CoTask> f = async () => { [|Pause()|]; await Sys.Yield(); void Pause() => Thread.Sleep(1); }; await f();",
        "Func<CoTask> f = async () => { await Pause(); await Sys.Yield(); async CoTask Pause() => await Sys.Sleep(TimeSpan.FromMilliseconds(1)); }; await f();"
    )]
    public Task ALocalFunctionIsMarkedWhereItIsRewritten(string body, string @fixed) =>
        FixCheck<CG1002BlockingHelperAnalyzer, CG1002MakeTaskCodeFix>.RunAsync(InTask(body), InTask(@fixed));

    private static string InTask(string body) =>
        $$"""
            using System;
            using System.Threading;
            using CoGen;

            partial class C
            {
                [CoTask]
                async CoTask M()
                {
                    {{body}}
                }
            }
            """;
}
