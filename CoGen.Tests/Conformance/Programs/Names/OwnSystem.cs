// C# 12. Types and type parameters called System: what the framework's types are written with starts with global.
namespace Conformance.Names.OwnSystem;

class System
{
    public string Name => "own";
}

class Text
{
    public class StringBuilder;
}

class Both : global::System.IAsyncDisposable
{
    public global::System.Threading.Tasks.ValueTask DisposeAsync()
    {
        Log("disposed");
        return default;
    }
}

static partial class Program
{
    static global::System.Text.StringBuilder New(string s) => new(s);

    [CoTask]
    static async CoTask<int> Generic<System>(System system)
        where System : notnull
    {
        var builder = New(system.ToString()!);
        await Pause(1);
        Func<string> f = () => builder.Append(system).ToString();
        var range = global::System.Buffers.ArrayPool<System>.Shared;
        await Pause(2);
        Log(range.Rent(1).Length > 0);
        return f().Length;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        var own = new System();
        var builder = New(own.Name);
        await using (new Both())
            Log(await Generic("text"));
        Func<int> f = () => builder.Length;
        foreach (var (key, value) in new Dictionary<int, global::System.Text.StringBuilder> { [1] = builder })
        {
            await Pause(key);
            Log(value.Append(f()));
        }
        Log(await TaskPoint(3).ConfigureAwait(false));
    }
}
