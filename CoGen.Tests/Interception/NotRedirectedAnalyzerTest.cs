using CoGen.Generator.Diagnostics.Analyzers;
using CoGen.Tests.Harness;

namespace CoGen.Tests.Interception;

public class NotRedirectedAnalyzerTest
{
    private const string Program = """
        partial class Program
        {
            [CoTask] public static async CoTask M(int n) { await Sys.Yield(); }
            [CoTask] public static async CoTask M(string s) { await Sys.Yield(); }
            [CoTask] static async CoTask Hidden(Secret s) { await Sys.Yield(); }
            class Secret;
            static void Main()
            {
                var os = new Scheduler();
                BODY
            }
        }
        partial class Base { [CoTask] public virtual async CoTask V() { await Sys.Yield(); } }
        partial struct S { [CoTask] public async CoTask M() { await Sys.Yield(); } }
        """;

    [Theory]
    [InlineData("os.Spawn(new Base().V());", "CG0005 at 'V'", "which override runs is known only at run time")]
    [InlineData("Func<int, CoTask> f = M;", "CG0005 at 'M'", "a delegate holds the method itself")]
    [InlineData("var f = (Func<int, CoTask>)Program.M;", "CG0005 at 'Program.M'", "a delegate holds the method itself")]
    [InlineData("os.Spawn(Hidden(new()));", "CG0005 at 'Hidden'", "generated code outside the type cannot name")]
    [InlineData("os.Spawn(new S().M());", "CG0005 at 'M'", "is not a variable that can be passed by reference")]
    [InlineData(
        "os.Spawn(L()); [CoTask] async CoTask L() { await Sys.Yield(); }",
        "CG0005 at 'L'",
        "it is a local function of code that is not rewritten"
    )]
    [InlineData("dynamic d = 1; os.Spawn((CoTask)M(d));", "CG0005 at 'M'", "with a dynamic argument")]
    public async Task SaysWhy(string body, string start, string reason)
    {
        var message = Assert.Single(await Report(body));
        Assert.StartsWith(start, message);
        Assert.Contains(reason, message);
    }

    [Theory]
    [InlineData("os.Spawn(M(1));")]
    [InlineData("S s = default; os.Spawn(s.M());")]
    [InlineData("Func<CoTask> f = () => M(1);")]
    [InlineData("Log.Write(nameof(M));")]
    [InlineData("M();")]
    [InlineData("N(1); M(;")]
    public async Task IsSilent(string body) => Assert.Empty(await Report(body));

    [Fact]
    public async Task IsSilentWhereRewritingIsOff() => Assert.Empty(await Report("Func<int, CoTask> f = M;", rewrite: false));

    private static Task<IEnumerable<string>> Report(string body, bool rewrite = true) =>
        TestAnalyzer.Messages(TestCompilation.Create(Program.Replace("BODY", body)), new CG0005NotRedirectedAnalyzer(), rewrite);
}
