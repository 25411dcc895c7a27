using CoGen.Generator;
using CoGen.Generator.Lowering;
using CoGen.Generator.Models;
using CoGen.Generator.Parsing;
using CoGen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CoGen.Tests.Caching;

/// <summary>What an edit makes the generator do again, told by the run reasons of its named steps.</summary>
public class CachingTest
{
    private const string Tasks = """
        partial class Program
        {
            [CoTask] public static async CoTask<int> Sum(int n) { await Sys.Yield(); return n; }
            [CoTask] public static async CoTask Other() { await Sys.Yield(); }
        }
        """;

    private const string Calls = "class Caller { CoTask<int> Call() => Program.Sum(1); }";

    private const string Unrelated = "class Unrelated { int M() => 1; }";

    [Fact]
    public void EditOfUnrelatedFileRegeneratesNothing()
    {
        var steps = After("class Unrelated { int M() => 2; int Sum; }", file: 3);
        Assert.All(AllReasons(steps), reason => Assert.Contains(reason, Unchanged));
        Assert.All(OutputReasons(steps), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void EditBelowATaskRegeneratesNothing()
    {
        var steps = After(Tasks + "\n// the end", file: 1);
        Assert.All(AllReasons(steps), reason => Assert.Contains(reason, Unchanged));
    }

    [Fact]
    public void EditOfACallingFileRegeneratesNoFrame()
    {
        var steps = After("\n" + Calls, file: 2);
        Assert.All(Reasons(steps, StepNames.Frames), reason => Assert.Contains(reason, Unchanged));
        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(steps, StepNames.Interceptors));
    }

    [Fact]
    public void EditOfUnrelatedFileBindsAndLowersNothing()
    {
        var compilation = Create(Tasks.Replace("n;", "n + 30;"), Calls, Unrelated);
        var driver = TestCompilation.Driver().RunGenerators(compilation);
        var before = (Models.Made, LoweringPipeline.Runs);
        driver.RunGenerators(Edited(compilation, 3, Unrelated.Replace("1", "2")));
        Assert.Equal(before, (Models.Made, LoweringPipeline.Runs));
    }

    [Fact]
    public void EditInsideATaskLowersAndRegeneratesThatOneOnly()
    {
        var compilation = Create(Tasks.Replace("n;", "n + 40;"), Calls, Unrelated);
        var driver = TestCompilation.Driver().RunGenerators(compilation);
        var runs = LoweringPipeline.Runs;
        driver = driver.RunGenerators(Edited(compilation, 1, Tasks.Replace("n;", "n + 41;")));
        Assert.Equal(runs + 1, LoweringPipeline.Runs);
        var steps = driver.GetRunResult().Results.Single();
        Assert.Single(Reasons(steps, StepNames.Frames), IncrementalStepRunReason.Modified);
        Assert.Single(Reasons(steps, StepNames.Frames), Unchanged.Contains);
        Assert.All(Reasons(steps, StepNames.Interceptors), reason => Assert.Contains(reason, Unchanged));
    }

    // Another driver knows nothing of the first one's run: what it is given again was not read again.
    [Fact]
    public void EditInsideATaskReadsThatOneOnly()
    {
        var compilation = Create(Tasks.Replace("n;", "n + 10;"), Calls);
        var before = Frames(TestCompilation.Driver().RunGenerators(compilation));
        var after = Frames(TestCompilation.Driver().RunGenerators(Edited(compilation, 1, Tasks.Replace("n;", "n + 11;"))));
        Assert.Equal(["Program.Sum.g.cs", "Program.Other.g.cs"], before.Select(frame => frame.HintName));
        Assert.NotSame(before[0], after[0]);
        Assert.NotEqual(before[0], after[0]);
        Assert.Same(before[1], after[1]);
    }

    // Whether base.Step() is redirected depends on whether Step has a frame.
    [Theory]
    [InlineData("/* Step */", "Log.Write(1);", false)]
    [InlineData("/* Plain */", "Log.Write(2);", true)]
    public void CallersOfBaseAreReadAgainWhenAnOverridableBodyChanges(string text, string replacement, bool isKept)
    {
        const string source = """
            partial class Base { [CoTask] public virtual async CoTask Step() { await Sys.Yield(); /* Step */ } }
            partial class Derived : Base { [CoTask] public async CoTask Call() { await base.Step(); } }
            partial class Other { [CoTask] public static async CoTask Run() { await Sys.Yield(); /* Plain */ } }
            """;
        var compilation = Create(source);
        var before = Frames(TestCompilation.Driver().RunGenerators(compilation)).Single(frame => frame.HintName == "Derived.Call.g.cs");
        var edited = Edited(compilation, 1, source.Replace(text, replacement));
        var after = Frames(TestCompilation.Driver().RunGenerators(edited)).Single(frame => frame.HintName == "Derived.Call.g.cs");
        Assert.Equal(isKept, ReferenceEquals(before, after));
    }

    [Fact]
    public void EditOfADeclarationReadsEveryTaskAgain()
    {
        var compilation = Create(Tasks.Replace("n;", "n + 20;"), Unrelated);
        var before = Frames(TestCompilation.Driver().RunGenerators(compilation));
        var edited = Edited(compilation, 2, Unrelated.Replace("int M()", "long M()"));
        var after = Frames(TestCompilation.Driver().RunGenerators(edited));
        Assert.NotSame(before[0], after[0]);
        Assert.NotSame(before[1], after[1]);
    }

    [Fact]
    public void NewTaskRegeneratesNoOtherFrame()
    {
        var steps = After(Tasks.TrimEnd('}') + "[CoTask] static async CoTask New() { await Sys.Yield(); } }", file: 1);
        Assert.Equal(2, Reasons(steps, StepNames.Frames).Count(Unchanged.Contains));
        Assert.Single(Reasons(steps, StepNames.Frames), IncrementalStepRunReason.New);
        Assert.All(Reasons(steps, StepNames.Interceptors), reason => Assert.Contains(reason, Unchanged));
    }

    [Fact]
    public void CallOfAMethodThatBecomesATaskIsFound()
    {
        var sources = new[] { Tasks.Replace("[CoTask] public static async CoTask<int> Sum", "public static async CoTask<int> Sum"), Calls };
        var compilation = Create(sources);
        var driver = TestCompilation.Driver().RunGenerators(compilation);
        Assert.DoesNotContain("CoGen.Interceptors.g.cs", Hints(driver));
        driver = driver.RunGenerators(Edited(compilation, 1, Tasks));
        Assert.Contains("CoGen.Interceptors.g.cs", Hints(driver));
    }

    private static readonly IncrementalStepRunReason[] Unchanged = [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged];

    private static GeneratorRunResult After(string edit, int file)
    {
        var compilation = Create(Tasks, Calls, Unrelated);
        var driver = TestCompilation.Driver().RunGenerators(compilation).RunGenerators(Edited(compilation, file, edit));
        return driver.GetRunResult().Results.Single();
    }

    // What is kept is kept by path: other tests, which run at the same time, must not have files of the same paths.
    private static CSharpCompilation Create(params string[] sources)
    {
        var compilation = TestCompilation.Create(sources);
        var trees = compilation.SyntaxTrees.Select(tree => tree.WithFilePath("Caching/" + tree.FilePath));
        return compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees);
    }

    private static CSharpCompilation Edited(CSharpCompilation compilation, int file, string text)
    {
        var tree = compilation.SyntaxTrees[file];
        return compilation.ReplaceSyntaxTree(tree, TestCompilation.Parse(text, tree.FilePath));
    }

    private static IEnumerable<string> Hints(GeneratorDriver driver) =>
        driver.GetRunResult().Results.Single().GeneratedSources.Select(source => source.HintName);

    private static List<FrameModel> Frames(GeneratorDriver driver) =>
        [
            .. driver
                .GetRunResult()
                .Results.Single()
                .TrackedSteps[StepNames.Tasks]
                .SelectMany(run => run.Outputs)
                .Select(o => (FrameModel)o.Value),
        ];

    private static List<IncrementalStepRunReason> Reasons(GeneratorRunResult result, string step) =>
        result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason).ToList();

    private static List<IncrementalStepRunReason> AllReasons(GeneratorRunResult result) =>
        StepNames.All.SelectMany(step => Reasons(result, step)).ToList();

    private static List<IncrementalStepRunReason> OutputReasons(GeneratorRunResult result) =>
        result.TrackedOutputSteps.Values.SelectMany(runs => runs).SelectMany(run => run.Outputs).Select(output => output.Reason).ToList();
}
