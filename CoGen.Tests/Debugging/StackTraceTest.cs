using System.Globalization;
using System.Text.RegularExpressions;
using CoGen.Tests.Harness;

namespace CoGen.Tests.Debugging;

/// <summary>
/// The trace of a failure names the user's file and line for each method of the chain, innermost first. The sources say which: a
/// comment <c>// @2</c> marks the line that comes second.
/// </summary>
public partial class StackTraceTest
{
    private const string Entry = """
        internal static class Entry
        {
            public static void Run()
            {
                try
                {
                    new Scheduler().Run(Program.Outer());
                }
                catch (Exception e)
                {
                    Log.Write(e.StackTrace);
                }
            }
        }
        """;

    private const string OuterAwaits = """
        partial class Program
        {
            [CoTask]
            public static async CoTask Outer()
            {
                await Sys.Yield();
                Log.Write("before");
                await Middle(3); // @3
                Log.Write("after");
            }

        """;

    [Fact]
    public void ThrownBeforeAnySuspension() =>
        Check(
            """
                [CoTask]
                static async CoTask<int> Middle(int n)
                {
                    var sum = n;
                    sum += await Inner(n); // @2
                    await Sys.Yield();
                    return sum;
                }

                [CoTask]
                static async CoTask<int> Inner(int n)
                {
                    if (n == 3)
                        throw new InvalidOperationException("x"); // @1
                    await Sys.Yield();
                    return n;
                }
            }
            """
        );

    [Fact]
    public void ThrownAfterASuspension() =>
        Check(
            """
                [CoTask]
                static async CoTask<int> Middle(int n)
                {
                    for (var i = 0; i < n; i++)
                    {
                        if (await Inner(i) > 0) // @2
                            Log.Write("positive");
                    }
                    return n;
                }

                [CoTask]
                static async CoTask<int> Inner(int n)
                {
                    await Sys.Yield();
                    var text = new[] { "a", "b" };
                    Log.Write(
                        text[
                            n * 2].Length); // @1
                    return 1;
                }
            }
            """,
            firstIsWithin: 3
        );

    [Fact]
    public void ThroughHandlersThatThrowAgain() =>
        Check(
            """
                [CoTask]
                static async CoTask Middle(int n)
                {
                    try
                    {
                        await Sys.Yield();
                        await Inner(n); // @2
                    }
                    catch (InvalidOperationException)
                    {
                        Log.Write("caught");
                        throw;
                    }
                    finally
                    {
                        Log.Write("finally");
                    }
                }

                [CoTask]
                static async CoTask Inner(int n)
                {
                    using var resource = new System.IO.MemoryStream();
                    while (true)
                    {
                        await Sys.Yield();
                        if (--n == 0)
                            throw new InvalidOperationException("x"); // @1
                    }
                }
            }
            """,
            alsoRethrow: true
        );

    [Fact]
    public void ThroughHandlersThatAwait() =>
        Check(
            """
                [CoTask]
                static async CoTask Middle(int n)
                {
                    try
                    {
                        await Inner(n); // @2
                    }
                    finally
                    {
                        await Sys.Yield();
                    }
                }

                [CoTask]
                static async CoTask Inner(int n)
                {
                    var numbers = new List<int> { n };
                    foreach (var number in numbers)
                    {
                        await Sys.Yield();
                        Fail(number); // @1
                    }
                }

                [System.Diagnostics.StackTraceHidden]
                static void Fail(int n) => throw new InvalidOperationException("x" + n);
            }
            """,
            alsoRethrow: true
        );

    [Fact]
    public void ThroughLambdasAndLocalFunctions() =>
        Check(
            """
                [CoTask]
                static async CoTask Middle(int n)
                {
                    var total = 0;
                    await Sys.Yield();

                    int Add(int more)
                    {
                        total += more;
                        return 10 / (total - 3); // @1
                    }

                    Func<int, int> add = more => Add(more);
                    await Sys.Yield();
                    Log.Write(Add(n)); // @2
                }
            }
            """
        );

    [Fact]
    public void WhereTheUserNamesAnotherFile()
    {
        const string tasks = """
                [CoTask]
                static async CoTask Middle(int n)
                {
                    await Sys.Yield();
            #line 70 "Other.cs"
                    await Inner(n);
            #line hidden
                    Log.Write("hidden");
            #line default
                }

                [CoTask]
                static async CoTask Inner(int n)
                {
                    await Sys.Yield();
            #line (50, 1) - (50, 60) 9 "Template.html"
                    throw new InvalidOperationException("x" + n);
            #line default
                }
            }
            """;
        var trace = TestProgram.Rewritten(OuterAwaits + tasks, Entry).Run("Entry", "Run").Last();
        var places = Place().Matches(trace).Select(match => match.Value);
        Assert.Equal(["Template.html:line 50", "Other.cs:line 70", "File1.cs:line 8"], places.Take(3));
    }

    // The lines of the trace, in order, against the marks. A handler that throws again may add its own line behind that of its await.
    private static void Check(string tasks, int firstIsWithin = 1, bool alsoRethrow = false)
    {
        var source = OuterAwaits + tasks;
        var program = TestProgram.Rewritten(source, Entry);
        var trace = program.Run("Entry", "Run").Last();
        var lines = Line().Matches(trace).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).ToList();
        var marks = source
            .Split('\n')
            .Select((text, i) => (Mark: Mark().Match(text), Line: i + 1))
            .Where(line => line.Mark.Success)
            .OrderBy(line => line.Mark.Value)
            .Select(line => line.Line)
            .ToList();
        Assert.Equal(3, marks.Count);
        if (alsoRethrow)
            lines = [.. lines.Where(line => marks.Contains(line))];
        Assert.True(lines.Count == 3, trace);
        Assert.True(lines[0] <= marks[0] && lines[0] > marks[0] - firstIsWithin, trace);
        Assert.True(lines[1..].SequenceEqual(marks[1..]), trace);
    }

    [GeneratedRegex(@"in File1\.cs:line (\d+)")]
    private static partial Regex Line();

    [GeneratedRegex(@"\w+\.\w+:line \d+")]
    private static partial Regex Place();

    [GeneratedRegex(@"// @\d")]
    private static partial Regex Mark();
}
