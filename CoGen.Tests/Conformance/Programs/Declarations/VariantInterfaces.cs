// C# 9. Static tasks of interfaces with variant type parameters.
// May fall back: Show
// Without a frame: ISource`1.Show
namespace Conformance.Declarations.VariantInterfaces;

partial interface ISource<out T>
{
    T Get();

    [CoTask]
    static async CoTask<string> Show(ISource<object> source)
    {
        await Pause(1);
        return $"{source.Get()}";
    }
}

record Word(string Text) : ISource<string>
{
    public string Get() => Text;
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main() => Log(await ISource<string>.Show(new Word("w")));
}
