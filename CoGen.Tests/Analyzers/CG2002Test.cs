using CoGen.CodeFixes;
using CoGen.Generator.Diagnostics.Analyzers;

namespace CoGen.Tests.Analyzers;

public class CG2002Test
{
    [Theory]
    [InlineData("var t = Work(); await t; await [|t|];")]
    [InlineData("var t = Number(); var x = await t + await [|t|]; Use(x);")]
    [InlineData("var t = Work(); await Sys.Spawn(t); await [|t|];")]
    [InlineData("var t = Work(); _os.Spawn(t); _os.Spawn([|t|]); await Sys.Yield();")]
    [InlineData("var t = Work(); if (a) await t; await [|t|];")]
    [InlineData("var t = Work(); while (a) await [|t|];")]
    [InlineData("var t = Work(); for (var i = 0; i < 3; i++) await [|t|];")]
    [InlineData("var t = Work(); for (var i = 0; i < n; i++) await Sys.Spawn([|t|]);")]
    [InlineData("var t = Work(); foreach (var x in buffer) { await [|t|]; }")]
    [InlineData("var t = Work(); var u = t; await t; await [|u|];")]
    [InlineData("var t = Work(); try { await t; } catch (Exception) { await [|t|]; }")]
    [InlineData("var t = Work(); try { await t; } finally { await [|t|]; }")]
    [InlineData("var t = Work(); if (a) await t; else await Sys.Spawn(t); await Sys.Yield(); await [|t|];")]
    [InlineData("var t = Work(); while (true) { try { await [|t|]; break; } catch (Exception) { await Sys.Yield(); } }")]
    [InlineData("var t = Work(); Action f = () => { }; f(); await t; await [|t|];")]
    [InlineData("var t = Work(); if (a) await t; if (b) await [|t|];")]
    [InlineData("await Inner(Work()); async CoTask Inner(CoTask t) { await t; await [|t|]; }")]
    public Task TheSecondStart(string body) => CheckAsync(MisuseBody.Task(body));

    [Theory]
    [InlineData("var t = Work(); await t;")]
    [InlineData("var t = Work(); await t; t = Work(); await t;")]
    [InlineData("var t = Work(); if (a) await t; else await Sys.Spawn(t);")]
    [InlineData("var t = Work(); if (a) { await t; return; } await t;")]
    [InlineData("for (var i = 0; i < n; i++) { var t = Work(); await t; }")]
    [InlineData("var t = Work(); while (a) { await t; t = Work(); }")]
    [InlineData("var t = Work(); while (true) { await t; break; }")]
    [InlineData("var t = a ? Work() : Part(); await t;")]
    [InlineData("CoTask t; if (a) t = Work(); else t = Part(); await t;")]
    [InlineData("var t = Work(); var u = Work(); await t; await u;")]
    [InlineData("var h = await Sys.Start(Work()); await h; await h;")]
    [InlineData("foreach (var t in _tasks) await t;")]
    [InlineData("await _task; await _task;")]
    [InlineData("var t = Work(); await t; Use(t);")]
    [InlineData("var t = Work(); if (a) await t; if (!a) await t;")]
    [InlineData("var t = Work(); var done = false; if (n > 3) { await t; done = true; } if (!done) await t;")]
    [InlineData("var t = Work(); switch (n) { case 1: await t; break; case 2: await Sys.Spawn(t); break; }")]
    [InlineData("var t = Work(); _tasks.Add(t); await t;")]
    [InlineData("var t = Work(); Action f = () => _os.Spawn(t); f(); await t;")]
    [InlineData("var t = Work(); try { await t; } catch (Exception) { t = Work(); await t; }")]
    [InlineData("var t = Task.Delay(1); await t; await t;")]
    [InlineData("var v = new ValueTask(task); await v; await v;")]
    [InlineData("_os.Run(Work()); _os.Run(Work()); await Sys.Yield();")]
    [InlineData("var done = false; var t = Work(); while (!done) { await t; done = true; }")]
    public Task OnceIsRight(string body) => CheckAsync(MisuseBody.Task(body));

    [Theory]
    [InlineData("void Main() { var t = Work(); _os.Spawn(t); _os.Run([|t|]); }")]
    [InlineData("void Main() { var t = Work(); for (;;) _os.Spawn([|t|]); }")]
    [InlineData("int P { get { var t = Number(); _os.Run(t); return _os.Run([|t|]); } }")]
    [InlineData("async CoTask L(CoTask<int> t) { await t; await Sys.Yield(); await Sys.Start([|t|]); }")]
    [InlineData("void Main() { var t = Work(); _os.Spawn(t); _os.Run(); }")]
    [InlineData("CoTask Again(CoTask t) { _os.Spawn(t); return t; }")]
    [InlineData("Action<CoTask> F = t => { };")]
    [InlineData("void Lambda() { Func<CoTask, CoTask> f = async t => { await t; await [|t|]; }; f(Work()); }")]
    public Task InAnyFunction(string members) => CheckAsync(MisuseBody.Of(members));

    [Fact]
    public Task InTopLevelStatements() =>
        AnalyzerCheck<CG2002UsedTwiceAnalyzer>.RunAsync(
            """
            using CoGen;
            var os = new Scheduler();
            var t = P.Work();
            os.Spawn(t);
            os.Spawn([|t|]);
            static partial class P { [CoTask] public static async CoTask Work() => await Sys.Yield(); }
            """,
            Microsoft.CodeAnalysis.OutputKind.ConsoleApplication
        );

    [Theory]
    [InlineData("var t = Work(); await t; await [|t|];", "var t = await Sys.Start(Work()); await t; await t;")]
    [InlineData("CoTask<int> t = Number(); Use(await t + await [|t|]);", "var t = await Sys.Start(Number()); Use(await t + await t);")]
    [InlineData("var t = Work(); while (a) await [|t|];", "var t = await Sys.Start(Work()); while (a) await t;")]
    [InlineData(
        "var t = Work(); // why\nawait t; await [|t|]; await [|t|];\nvar u = Part();\nawait u; await [|u|];",
        "var t = await Sys.Start(Work()); // why\nawait t; await t; await t;\nvar u = await Sys.Start(Part());\nawait u; await u;"
    )]
    [InlineData("var t = Work(); await Sys.Spawn(t); await [|t|];", "var t = Work(); await Sys.Spawn(t); await [|t|];")]
    [InlineData("CoTask t; t = Work(); await t; await [|t|];", "CoTask t; t = Work(); await t; await [|t|];")]
    [InlineData("var t = Work(); var u = t; await t; await [|u|];", "var t = Work(); var u = t; await t; await [|u|];")]
    [InlineData(
        "CoTask t = Work(), u = Part(); await t; await u; await [|t|];",
        "CoTask t = Work(), u = Part(); await t; await u; await [|t|];"
    )]
    public Task AwaitItsHandle(string body, string @fixed) =>
        FixCheck<CG2002UsedTwiceAnalyzer, CG2002HandleCodeFix>.RunAsync(MisuseBody.Task(body), MisuseBody.Task(@fixed));

    [Theory]
    [InlineData("var t = Work(); await t; await [|t|];", "var t = Work(); await t; await Work();")]
    [InlineData("var t = Number(n); await t; await Sys.Spawn([|t|]);", "var t = Number(n); await t; await Sys.Spawn(Number(n));")]
    [InlineData(
        "var t = Work(); _os.Spawn(t); _os.Spawn([|t|]); await [|t|];",
        "var t = Work(); _os.Spawn(t); _os.Spawn(Work()); await Work();"
    )]
    [InlineData("var t = Number(n++); await t; await [|t|];", "var t = Number(n++); await t; await [|t|];")]
    [InlineData("var t = Number(n); await t; n = 3; await [|t|];", "var t = Number(n); await t; n = 3; await [|t|];")]
    [InlineData("var t = Number(_count); await t; await [|t|];", "var t = Number(_count); await t; await [|t|];")]
    [InlineData("var t = Work();\nwhile (a)\n    await [|t|];", "while (a)\n    await Work();")]
    [InlineData(
        "Use(1);\n\nvar t = Number(n);\nfor (var i = 0; i < 3; i++)\n{\n    await Sys.Spawn([|t|]); // again\n}",
        "Use(1);\nfor (var i = 0; i < 3; i++)\n{\n    await Sys.Spawn(Number(n)); // again\n}"
    )]
    [InlineData("// why\nvar t = Work();\nwhile (a)\n    await [|t|];", "// why\nvar t = Work();\nwhile (a)\n    await [|t|];")]
    [InlineData("var t = Number(n); while (n-- > 0) await [|t|];", "var t = Number(n); while (n-- > 0) await [|t|];")]
    [InlineData("var t = a ? Work() : Part(); await t; await [|t|];", "var t = a ? Work() : Part(); await t; await [|t|];")]
    public Task OrMakeANewTask(string body, string @fixed) =>
        FixCheck<CG2002UsedTwiceAnalyzer, CG2002AgainCodeFix>.RunAsync(MisuseBody.Task(body), MisuseBody.Task(@fixed));

    private static Task CheckAsync(string source) => AnalyzerCheck<CG2002UsedTwiceAnalyzer>.RunAsync(source);
}
