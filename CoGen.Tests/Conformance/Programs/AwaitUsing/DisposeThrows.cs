// C# 8. Dispose that throws: replaces the body's exception; the outer resource is closed all the same.
// No kill: Dispose throws
namespace Conformance.AwaitUsing.DisposeThrows;

class Bad(string name) : IDisposable
{
    public void Dispose()
    {
        Log($"dispose {name}");
        throw new TestException($"dispose {name}");
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        for (var i = 0; i < 2; i++)
        {
            try
            {
                using var outer = new Resource("outer");
                using var bad = new Bad("bad");
                await Pause(i);
                if (i == 1)
                    throw new InvalidOperationException("body");
            }
            catch (Exception e)
            {
                Log(e.Message);
            }
        }
        try
        {
            using (new Bad("first"))
            using (new Bad("second"))
                await Pause(2);
        }
        catch (Exception e)
        {
            Log(e.Message);
        }
    }
}
