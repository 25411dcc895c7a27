// C# 12. A class called var.
namespace Conformance.Names.VarClass;

#pragma warning disable CS8981
class var
{
    public int N;

    public static implicit operator var(int n) => new() { N = n };
}

static partial class Program
{
    [CoTask]
    static async CoTask<int> Twice(int n)
    {
        var v = n;
        await Pause(1);
        return v.N * 2;
    }

    [CoTask]
    public static async CoTask Main()
    {
        var v = await Twice(3);
        Log(v.N);
        foreach (int w in new[] { 1, 2 })
            Log(w + await Point(1));
        if (await Point(7) is int x && new var { N = x } is var { N: 7 } y)
            Log(y.N);
        try
        {
            await Pause(2);
            Func<int> f = () => v.N;
            Log(f());
        }
        finally
        {
            await Pause(3);
        }
    }
}
