// C# 9. Loops over a struct that may be null go through its value, or through an extension of the nullable itself.
namespace Conformance.Async.NullableSequences;

struct Letters
{
    public IEnumerator<char> GetEnumerator()
    {
        Log("letters");
        yield return 'a';
        yield return 'b';
    }
}

struct Hidden : System.Collections.IEnumerable
{
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator()
    {
        Log("hidden");
        yield return "one";
    }
}

struct Several : IEnumerable<int>, IEnumerable<string>
{
    IEnumerator<int> IEnumerable<int>.GetEnumerator()
    {
        yield return 1;
    }

    IEnumerator<string> IEnumerable<string>.GetEnumerator()
    {
        yield return "one";
    }

    public IEnumerator<long> GetEnumerator()
    {
        yield return 1L;
    }

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}

struct Nullables;

struct Stream
{
    public async IAsyncEnumerator<int> GetAsyncEnumerator()
    {
        yield return await TaskPoint(1);
        yield return await TaskPoint(2);
    }
}

struct Interfaced : IAsyncEnumerable<int>
{
    async IAsyncEnumerator<int> IAsyncEnumerable<int>.GetAsyncEnumerator(System.Threading.CancellationToken cancellation)
    {
        yield return await TaskPoint(3);
    }
}

static class Extensions
{
    public static IEnumerator<int> GetEnumerator(this Nullables? all)
    {
        yield return all is null ? 0 : 2;
    }
}

static partial class Program
{
    [CoTask]
    static async CoTask Through(Letters? letters, Hidden? hidden, Several? several, Nullables? nullables)
    {
        foreach (var letter in letters)
        {
            await Pause(1);
            Log(letter);
        }
        foreach (string text in hidden)
        {
            await Pause(2);
            Log(text);
        }
        foreach (var n in several)
        {
            await Pause(3);
            Log(n);
        }
        foreach (var n in nullables)
        {
            await Pause(5);
            Log(n);
        }
    }

    [CoTask]
    static async CoTask Streams(Stream? stream, Interfaced? interfaced)
    {
        await foreach (var n in stream)
            Log(n);
        await foreach (var n in interfaced)
            Log(n);
    }

    [CoTask]
    internal static async CoTask Main()
    {
        await Through(new Letters(), new Hidden(), new Several(), new Nullables());
        await Streams(new Stream(), new Interfaced());
        for (var i = 0; i < 6; i++)
        {
            try
            {
                await Through(
                    i == 0 ? null : new Letters(),
                    i == 1 ? null : new Hidden(),
                    i == 2 ? null : new Several(),
                    i == 3 ? null
                        : i == 3 ? null
                        : new Nullables()
                );
                await Streams(i == 4 ? null : new Stream(), i == 5 ? null : new Interfaced());
            }
            catch (Exception e)
            {
                Log($"{i}: {e.GetType().Name}");
            }
        }
    }
}
