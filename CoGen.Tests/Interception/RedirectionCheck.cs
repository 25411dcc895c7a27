using CoGen.Tests.Harness;

namespace CoGen.Tests.Interception;

/// <summary>
/// Runs a program both ways and counts the calls that its interceptors' file names; then once more with the calls in a rewritten body,
/// which calls factories itself.
/// </summary>
internal static class RedirectionCheck
{
    public static void Redirects(string body, string members, string types = "", int? calls = 1, string usings = "")
    {
        var source = Source("");
        var rewritten = TestProgram.Rewritten(source);
        var fallback = TestProgram.Fallback(source);
        var expected = fallback.Run();
        Assert.Equal(expected, rewritten.Run());
        var interceptors = rewritten.Files["CoGen.Interceptors.g.cs"];
        if (calls is not null)
            Assert.Equal(calls, interceptors.Split("InterceptsLocation(").Length - 1);

        var inBody = TestProgram.Rewritten(Source("[CoTask]"));
        Assert.Equal(expected, inBody.Run());
        Assert.Contains("Program.Body", inBody.RewrittenMethods);

        string Source(string mark) =>
            $$"""
                {{usings}}
                partial class Program
                {
                    static void Main() => new Scheduler().Run(Body());
                    {{mark}} static async CoTask Body() { {{body}} }
                    {{members}}
                }
                {{types}}
                """;
    }
}
