using CoGen.Tests.Harness;

namespace CoGen.Tests.Interception;

/// <summary>Runs a program both ways and counts the calls that its interceptors' file names.</summary>
internal static class RedirectionCheck
{
    public static void Redirects(string body, string members, string types = "", int? calls = 1, string usings = "")
    {
        var source = $$"""
            {{usings}}
            partial class Program
            {
                static void Main() => new Scheduler().Run(Body());
                static async CoTask Body() { {{body}} }
                {{members}}
            }
            {{types}}
            """;
        using var rewritten = TestProgram.Rewritten(source);
        using var fallback = TestProgram.Fallback(source);
        Assert.Equal(fallback.Run(), rewritten.Run());
        var interceptors = rewritten.Files["CoGen.Interceptors.g.cs"];
        if (calls is not null)
            Assert.Equal(calls, interceptors.Split("InterceptsLocation(").Length - 1);
    }
}
