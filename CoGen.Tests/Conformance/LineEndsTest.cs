using CoGen.Tests.Conformance.Fuzzing;

namespace CoGen.Tests.Conformance;

/// <summary>A copied text keeps the line ends that the user's file has: they are part of its strings, and count the lines of traces.</summary>
public class LineEndsTest
{
    private const string Source = """"
        namespace Conformance.Ends.NAME;
        static partial class Program
        {
            static string Shown(string text) => text.Replace("\r", "<r>").Replace("\n", "<n>");

            static string Here([CallerLineNumber] int line = 0) => $"line {line}";

            [CoTask]
            static async CoTask Strings(int n)
            {
                var verbatim = @"a
          b";
                Log(Shown(verbatim));
                Log(Shown(@$"a{await Point(1)}
          b{n}
        "));
                Log(Shown("""
                    raw
                      text

                    end
                    """));
                Log(Shown($$"""
                    raw {{await Point(2)}}
                      text {{n
                        + 1}}
                    end
                    """));
                Log(Shown($"""
                    {n} {@"x
        y"} {await Point(3)}
                    """) + Here());
                /* a comment
                   of lines */ Log(Here());
                foreach (var s in new[] { @"one
        two" })
                {
                    // a comment
                    await Pause(4);
                    Log(Shown(s) + Here());
                }
                Func<string> f = () => Shown(@"in a
        lambda") + /*
                */ Here();
                Log(f());
                await Pause(5);
                Log(f());
            }

            [CoTask]
            static async CoTask Fails(int n)
            {
                var text = @"
        ";
                try
                {
                    if (n == 0)
                        throw new TestException(
                            Shown(text));
                    await Pause(6);
        #line 500
                    if (n == 1)
                        await Point(7,
                            1);
                    _ = 1 / (n - 1);
        #line default
                    _ = 1 / (n - 2);
                }
                catch (Exception e) when (e is not TaskKilledException)
                {
                    Log(e.Message);
                    Log(Where(e) + Here());
                }
            }

            [CoTask]
            internal static async CoTask Main()
            {
                await Strings(3);
                for (var i = 0; i < 3; i++)
                    await Fails(i);
            }
        }

        """";

    [Theory]
    [InlineData("Crlf", "\r\n", "\r\n")]
    [InlineData("Lf", "\n", "\n")]
    [InlineData("Cr", "\r", "\r")]
    [InlineData("CrlfAndLf", "\r\n", "\n")]
    [InlineData("LfAndCr", "\n", "\r")]
    [InlineData("Separators", "\u2028", "\r\n")]
    [InlineData("NextLines", "\u0085", "\n")]
    public void TracesAreTheSame(string name, string odd, string even)
    {
        var lines = Source.ReplaceLineEndings("\n").Replace("NAME", name, StringComparison.Ordinal).Split('\n');
        var text = string.Concat(lines.Select((line, i) => line + (i % 2 == 0 ? even : odd)));
        var result = FuzzRun.Check([new ConformanceProgram($"Ends.{name}", text)]);
        Assert.Empty(result.Failures.Select(static failure => failure.Problem));
        Assert.All(result.Reasons, Assert.Null);
    }
}
