// C# 11. Static tasks of interfaces, which call each other and private helpers; abstract and virtual ones.
// Without a frame: B.Abs, IA.Virt
namespace Conformance.Declarations.InterfaceStatics;

partial interface IA
{
    [CoTask]
    static async CoTask<int> Make(int n)
    {
        await Pause(1);
        return n + Priv();
    }

    [CoTask]
    static async CoTask<int> Twice(int n) => await Make(n) + await Make(n);
    private static int Priv() => 10;
    static virtual async CoTask<int> Virt(int n)
    {
        await Pause(2);
        return n;
    }
    static abstract CoTask<int> Abs(int n);
}

partial class B : IA
{
    [CoTask]
    public static async CoTask<int> Abs(int n)
    {
        await Pause(4);
        return -n;
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(await IA.Make(3));
        Log(await Call<B>(2));
        Log(await IA.Twice(await Point(2)));
    }

    [CoTask]
    static async CoTask<int> Call<T>(int n)
        where T : IA => await T.Virt(n) + await T.Abs(n);
}
