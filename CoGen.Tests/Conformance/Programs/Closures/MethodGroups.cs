// C# 10. Method groups whose one method alone gives them a type: compared, as objects.
namespace Conformance.Closures.MethodGroups;

partial class Program
{
    int Count() => 2;

    static string Text() => "t";

    [CoTask]
    internal static async CoTask Main()
    {
        await new Program().Run();
    }

    [CoTask]
    private async CoTask Run()
    {
        await Pause(1);
        int local() => Count() + 1;
        Log(Count == Count);
        Log(Text == Text);
        Log(local == local);
        var f = Count;
        Log(Text != Program.Text);
        await Pause(2);
        Log((Count) == f);
        Log(local == (Func<int>)local);
        object boxed = Text;
        Log(((Func<string>)boxed)());
        Func<bool> compared = () => local == local;
        Log(compared());
        Log(Count != await Point(4, f));
        Log(f == Count & (await Point(3)) == 3);
    }
}
