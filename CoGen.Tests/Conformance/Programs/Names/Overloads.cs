// C# 5. Overloaded tasks, generic and not, instance and static, also by result type and parameter names only.
namespace Conformance.Names.Overloads;

partial class Overloads
{
    [CoTask]
    public static async CoTask<string> M(int n)
    {
        await Pause(1);
        return $"int {n}";
    }

    [CoTask]
    public static async CoTask<string> M(string s)
    {
        await Pause(2);
        return $"string {s}";
    }

    [CoTask]
    public static async CoTask<string> M<T>(T t)
    {
        await Pause(3);
        return $"{typeof(T).Name} {t}";
    }

    [CoTask]
    public async CoTask<string> M(int a, int b)
    {
        await Pause(4);
        return $"instance {a} {b}" + await M(a) + await M("s") + await M(1.5);
    }

    [CoTask]
    public async CoTask<string> m(int n) => await M(n, n);

    [CoTask]
    public static async CoTask M(params string[] all)
    {
        await Pause(5);
        Log(all.Length);
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(await Overloads.M(1));
        Log(await Overloads.M("s"));
        Log(await Overloads.M('c'));
        Log(await Overloads.M<int>(2));
        Log(await new Overloads().m(3));
        await Overloads.M("a", "b", "c");
        await Overloads.M();
    }
}
