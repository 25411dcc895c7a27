// C# 14. Calls by a pattern fill in what the method leaves optional, and who calls.
namespace Conformance.AwaitForeach.ImplicitArguments;

using System.Runtime.CompilerServices;

struct Enumerator
{
    int _i;
    public readonly int Current => _i;

    public ValueTask<bool> MoveNextAsync(
        [CallerMemberName] string who = "",
        [CallerLineNumber] int line = 0,
        [CallerFilePath] string file = "",
        int more = 5
    )
    {
        Log($"move from {who} {line} {System.IO.Path.GetFileName(file)} {more}");
        return new(TaskPoint(_i, ++_i < 2));
    }

    public ValueTask DisposeAsync([CallerMemberName] string who = "", [CallerLineNumber] int line = 0)
    {
        Log($"disposed {who} {line}");
        return default;
    }
}

ref struct Guard
{
    public void Dispose([CallerMemberName] string who = "")
    {
        Log($"disposed {who}");
    }
}

struct Source
{
    public Enumerator GetAsyncEnumerator([CallerMemberName] string who = "", [CallerLineNumber] int line = 0)
    {
        Log($"get {who} {line}");
        return new();
    }
}

class Extended;

static class Extensions
{
    public static Enumerator GetAsyncEnumerator(
        this Extended e,
        int step = 7,
        [CallerArgumentExpression(nameof(e))] string x = "",
        [CallerMemberName] string who = "",
        [CallerLineNumber] int line = 0
    )
    {
        Log($"get {step} {x} {who} {line}");
        return new();
    }

    public static IEnumerator<int> GetEnumerator(
        this Extended e,
        int step = 7,
        [CallerArgumentExpression(nameof(e))] string x = "",
        [CallerMemberName] string who = "",
        [CallerLineNumber] int line = 0
    )
    {
        Log($"get {step} {x} {who} {line}");
        return new List<int> { 1 }.GetEnumerator();
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        await foreach (var x in new Source())
            Log(x);
        await foreach (var x in new Source())
            Log(await Point(x));
        await foreach (var x in new Extended())
            Log(x);
        foreach (var x in new Extended())
            Log(x);
        foreach (var x in new Extended())
            Log(await Point(x));
        using (var r = new Guard())
            Log(1);
        {
            using var s = new Guard();
            Log(1);
        }
        await using (var q = new Named())
            Log(1);
        await using var q2 = new Named();
        await using var q3 = new Counted();
        await Pause(2);
    }

    class Named
    {
        public ValueTask DisposeAsync([CallerMemberName] string who = "", [CallerLineNumber] int line = 0)
        {
            Log($"disposed {who} {line}");
            return default;
        }
    }

    class Counted
    {
        public ValueTask DisposeAsync(params int[] a)
        {
            Log($"disposed {a.Length}");
            return default;
        }
    }
}
