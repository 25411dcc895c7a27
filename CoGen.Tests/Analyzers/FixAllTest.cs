using CoGen.CodeFixes;
using CoGen.Generator.Diagnostics.Analyzers;
using Microsoft.CodeAnalysis;

namespace CoGen.Tests.Analyzers;

/// <summary>Fix All in two documents of two projects: several in one method, in one statement, and one inside another.</summary>
public class FixAllTest
{
    [Fact]
    public Task AwaitingForms() =>
        FixCheck<CG1001BlockingCallAnalyzer, CG1001AwaitingFormCodeFix>.RunInTwoProjectsAsync(
            Both("Use([|a.Result|] + [|b.Result|] + [|f([|c.Result|]).Result|]); [|Thread.Sleep(1)|];"),
            Both("Use(await a + await b + await f(await c)); await Sys.Sleep(TimeSpan.FromMilliseconds(1));")
        );

    [Fact]
    public Task Awaits() =>
        FixCheck<CG2001NeverStartedAnalyzer, CG2001AwaitCodeFix>.RunInTwoProjectsAsync(
            Both("[|Work()|]; if (a.IsCompleted) [|Work()|]; else _ = [|Work()|];"),
            Both("await Work(); if (a.IsCompleted) await Work(); else await Work();")
        );

    [Fact]
    public Task Yields() =>
        FixCheck<CG2003HogsProcessorAnalyzer, CG2003YieldCodeFix>.RunInTwoProjectsAsync(
            Both("[|while|] (!a.IsCompleted) { }\n        [|while|] (!b.IsCompleted) { }"),
            Both(
                "while (!a.IsCompleted)\n        {\n            await Sys.Yield();\n        }\n        while (!b.IsCompleted)\n        {\n            await Sys.Yield();\n        }"
            )
        );

    [Fact]
    public Task Helpers() =>
        FixCheck<CG1002BlockingHelperAnalyzer, CG1002MakeTaskCodeFix>.RunInTwoProjectsAsync(
            [
                .. Both("[|Helper.Pause(1)|]; Use([|Helper.Get(a)|] + [|Helper.Get(b)|]);"),
                "using System.Threading;\nusing System.Threading.Tasks;\n\nstatic class Helper\n{\n    public static void Pause(int n) => Thread.Sleep(n);\n    public static int Get(Task<int> t) => t.Result;\n}\n",
            ],
            [
                .. Both("await Helper.Pause(1); Use(await Helper.Get(a) + await Helper.Get(b));"),
                "using System;\nusing System.Threading;\nusing System.Threading.Tasks;\nusing CoGen;\n\nstatic partial class Helper\n{\n    [CoTask]\n    public static async CoTask Pause(int n) => await Sys.Sleep(TimeSpan.FromMilliseconds(n));\n    [CoTask]\n    public static async CoTask<int> Get(Task<int> t) => await t;\n}\n",
            ]
        );

    [Fact]
    public Task LocalFunctionsOfPrograms() =>
        FixCheck<CG0003FallbackAnalyzer, CG0003MoveLocalFunctionCodeFix>.RunInTwoProjectsAsync(
            [
                """
                using CoGen;

                new Scheduler().Run(A());

                [CoTask]
                async CoTask {|CG0003:A|}() => await B();

                // The other.
                [CoTask]
                async CoTask {|CG0003:B|}() => await Sys.Yield();
                """,
            ],
            [
                """
                using CoGen;

                new Scheduler().Run(Tasks.A());

                static partial class Tasks
                {
                    [CoTask]
                    public static async CoTask A() => await B();

                    // The other.
                    [CoTask]
                    public static async CoTask B() => await Sys.Yield();
                }
                """,
            ],
            OutputKind.ConsoleApplication
        );

    private static string[] Both(string body) => [In("A", body), In("B", body)];

    private static string In(string type, string body) =>
        $$"""
            using System;
            using System.Threading;
            using System.Threading.Tasks;
            using CoGen;

            partial class {{type}}
            {
                [CoTask]
                static async CoTask Work() => await Sys.Yield();

                static void Use(int n) { }

                [CoTask]
                async CoTask M(Task<int> a, Task<int> b, Task<int> c, Func<int, Task<int>> f)
                {
                    {{body}}
                    await Sys.Yield();
                }
            }
            """;
}
