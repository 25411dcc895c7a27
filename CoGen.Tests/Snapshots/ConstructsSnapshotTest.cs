using System.Runtime.CompilerServices;
using CoGen.Tests.Harness;

namespace CoGen.Tests.Snapshots;

/// <summary>What each construct becomes; the files around the frames have snapshots of their own.</summary>
public class ConstructsSnapshotTest
{
    private static Task Verify(string members, [CallerMemberName] string method = "") =>
        Verifier.Verify(
            TestCompilation.Generate(
                $$"""
                static partial class Program
                {
                {{members}}
                }
                """,
                "static partial class Other { [CoTask] public static async CoTask<int> Get(int x) => x; }"
            ),
            source => !source.HintName.StartsWith("Program", StringComparison.Ordinal),
            method: method
        );

    [Fact]
    public Task Loop() =>
        Verify(
            """
                [CoTask]
                static async CoTask<int> Sum(int n)
                {
                    var total = 0;
                    for (var i = 0; i < n; i++)
                    {
                        // the odd ones only
                        if (i % 2 == 0)
                            continue;
                        total += await Other.Get(i);
                    }

                    return total;
                }
            """
        );

    [Fact]
    public Task TryCatchFinally() =>
        Verify(
            """
                [CoTask]
                static async CoTask Careful(string name)
                {
                    try
                    {
                        await Sys.Yield();
                        Console.WriteLine(name);
                    }
                    catch (Exception e) when (e.Message.Length > 1)
                    {
                        Console.WriteLine(e);
                    }
                    finally
                    {
                        Console.WriteLine("done");
                    }
                }
            """
        );

    [Fact]
    public Task AwaitingFinally() =>
        Verify(
            """
                [CoTask]
                static async CoTask<int> Careful(int n)
                {
                    try
                    {
                        return await Other.Get(n);
                    }
                    finally
                    {
                        await Sys.Yield();
                    }
                }
            """
        );

    [Fact]
    public Task SwitchOnPatterns() =>
        Verify(
            """
                [CoTask]
                static async CoTask<string> Name(object value)
                {
                    switch (value)
                    {
                        case int n when n > 9:
                            await Sys.Yield();
                            return "big " + n;
                        case string:
                            break;
                        default:
                            return "none";
                    }
                    return "text";
                }
            """
        );

    [Fact]
    public Task UsingAndForEach() =>
        Verify(
            """
                [CoTask]
                static async CoTask Copy(System.IO.StringReader from, List<string> to)
                {
                    using var reader = from;
                    foreach (var line in to)
                    {
                        await Sys.Yield();
                        Console.WriteLine(line + reader.ReadLine());
                    }
                }
            """
        );

    [Fact]
    public Task Captures() =>
        Verify(
            """
                [CoTask]
                static async CoTask Each(List<int> items, List<Func<int>> all)
                {
                    var calls = 0;
                    foreach (var item in items)
                    {
                        all.Add(() => item + calls);
                        await Sys.Yield();
                        Count();
                    }
                    void Count() => calls++;
                }
            """
        );

    [Fact]
    public Task Expressions() =>
        Verify(
            """
                [CoTask]
                static async CoTask<string> Mix(int[] a, Func<int> f)
                {
                    a[f()] += await Other.Get(1);
                    if (a[0] > 1 && await Other.Get(2) > 3 || f() == 0)
                        return "early";
                    var text = a.Length > 1 ? $"{f()} {await Other.Get(4)}" : "short";
                    return text ?? await System.Threading.Tasks.Task.FromResult("none");
                }
            """
        );
}
