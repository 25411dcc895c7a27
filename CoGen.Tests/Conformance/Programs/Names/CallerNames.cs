// C# 12. The caller's name where no list of arguments could hold it: queries, string handlers and collections without an await.
using System.Collections;

namespace Conformance.Names.CallerNames;

class Source
{
    public Source Where(Func<int, bool> f, [CallerMemberName] string m = "", [CallerLineNumber] int line = 0)
    {
        Log($"where {m} {line}");
        return this;
    }

    public Source Select<T>(Func<int, T> f, [CallerMemberName] string m = "")
    {
        Log("select " + m);
        return this;
    }
}

class Bag : IEnumerable
{
    public void Add(int x, [CallerMemberName] string m = "") => Log($"add {x} {m}");

    public IEnumerator GetEnumerator() => new[] { 1 }.GetEnumerator();
}

[InterpolatedStringHandler]
ref struct Handler(int literal, int holes, [CallerMemberName] string m = "")
{
    public string Text = m;

    public void AppendLiteral(string s, [CallerMemberName] string m = "") => Text += s + m;

    public void AppendFormatted<T>(T t, [CallerMemberName] string m = "") => Text += t + m;
}

partial class Host(int n)
{
    static void Show(Handler h) => Log(h.Text);

    int Run(int x) => x + n;

    static int Twice(int x) => x * 2;

    [CoTask]
    public async CoTask Run()
    {
        int Twice = await Point(1);
        Show($"a{Twice}");
        var q = from x in new Source() where x > Twice select x;
        Bag b = [1, Twice, Run(3)];
        await Pause(2);
        Action f = () => Show($"in lambda {Run(4)}");
        f();
        try
        {
            Show($"in try {await1}");
            await Pause(3);
        }
        finally
        {
            Bag c = [5];
        }
        [CoTask]
        async CoTask Local(int k)
        {
            await Pause(k);
            Show($"in local {k}");
        }
        await Local(4);
        if (n > 0)
            await new Host(0).Run();
        Func<int, int> group = Run;
        Log(group(1));
    }

    [CoTask]
    public async CoTask<int> @class(int Run) => (from x in new Source() where x > Run select x) is null ? await Point(1) : await Point(Run);

    static int await1 => Twice(1);
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        await new Host(1).Run();
        Log(await new Host(1).@class(5));
    }
}
