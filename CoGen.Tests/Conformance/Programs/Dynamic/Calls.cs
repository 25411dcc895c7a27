// C# 4. Calls with dynamic receivers, arguments and results beside awaits: overloads, static and generic methods, chains, constructors.
namespace Conformance.Dynamic.Calls;

class Target(string name)
{
    public string Name { get; set; } = name;

    public Func<int, int> Twice = n => n * 2;

    public string Text(object o) => $"object {o}";

    public string Text(int n) => $"int {n}";

    public Target Self(int n)
    {
        Log($"self {n}");
        return this;
    }

    public T Same<T>(T value) => value;

    public void Out(int n, out int result) => result = n + 1;
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        dynamic d = new Target("d");
        Log(d.Text(await Point(1)));
        Log(d.Text((object)await Point(2)));
        Log(d.Text(await Any(3)));
        Log(d.Self(await Point(4)).Self(await Point(5)).Name);
        Log(d.Twice(await Point(6)));
        Log(d.Same<string>(await Point(7, "same")));
        d.Self(8).Name = await Point(8, "renamed");
        Log(d.Name + await Point(9));
        Log(Pick(Val("a", 1), (object)d.Name, await Point(10)));
        Log(Pick(d.Name, await Point(11, "x"), 2));
        Log(Pick(c: await Point(12), a: d.Name, b: await Point(13)));
        Log(new Target(await Point(14, d.Name)).Name);
        Log(new Target((await Any(15)).ToString()).Name);
        Log(d?.Name.Length + await Point(17));
        Log($"{d.Name} {await Point(18)} {d.Twice(2)}");
        Log(-(await Any(19)));
        Log(!(await Point(20, (dynamic)false)));
        Log((string)d.Name + (int)await Any(21));
        d.Out(await Point(22), out int result);
        Log(result);
        try
        {
            d.Missing(await Point(23));
        }
        catch (Microsoft.CSharp.RuntimeBinder.RuntimeBinderException e)
        {
            Log(e.Message);
        }
    }

    static string Pick(object a, object b, int c) => $"{a} {b} {c}";

    static string Pick(string a, string b, int c) => $"strings {a} {b} {c}";

    [CoTask]
    static async CoTask<dynamic> Any(int n) => await Point(n);
}
