// C# 14. Members that await foreach and await using find, beside others of their names that a plain call would take.
namespace Conformance.AwaitForeach.HiddenMembers;

class Numbers
{
    private int _at;

    public Numbers GetAsyncEnumerator()
    {
        Log("numbers");
        return this;
    }

    public int Current => _at;

    public async ValueTask<bool> MoveNextAsync()
    {
        await TaskPoint(1);
        return _at++ < 2;
    }
}

class PaddedNumbers : Numbers
{
    public PaddedNumbers GetAsyncEnumerator(params int[] more) => throw new TestException("padded");
}

class Source : Numbers
{
    public new Moves GetAsyncEnumerator() => new();
}

class Moves
{
    protected int At;

    public int Current => At;

    public ValueTask<bool> MoveNextAsync() => new(At++ < 2);

    public async ValueTask DisposeAsync()
    {
        await TaskPoint(2);
        Log("moves disposed");
    }
}

class PaddedMoves : Moves
{
    public ValueTask<bool> MoveNextAsync(params int[] more) => throw new TestException("padded");

    public ValueTask DisposeAsync(params int[] more) => throw new TestException("padded");
}

class PaddedSource
{
    public PaddedMoves GetAsyncEnumerator() => new();
}

class Gate : IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        await TaskPoint(3);
        Log("gate");
    }
}

class NewGate : Gate
{
    public new async ValueTask DisposeAsync()
    {
        await TaskPoint(4);
        Log("new gate");
    }
}

class WiderGate : Gate
{
    public async ValueTask DisposeAsync(bool all = true)
    {
        await TaskPoint(5);
        Log("wider gate");
    }
}

class ListedGate : Gate
{
    public async ValueTask DisposeAsync(params int[] all)
    {
        await TaskPoint(6);
        Log("listed gate");
    }
}

static partial class Program
{
    [CoTask]
    static async CoTask Loops()
    {
        await foreach (var n in new PaddedNumbers())
            Log(n);
        await foreach (var n in new Source())
            Log(n);
        await foreach (var n in new PaddedSource())
            Log(n);
    }

    [CoTask]
    static async CoTask Gates()
    {
        await using (new NewGate())
            Log("in new gate");
        await using (new WiderGate())
            Log("in wider gate");
        await using (new ListedGate())
            Log("in listed gate");
    }

    [CoTask]
    internal static async CoTask Main()
    {
        await Loops();
        await Gates();
    }
}
