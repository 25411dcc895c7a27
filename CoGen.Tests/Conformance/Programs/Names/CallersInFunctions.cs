// C# 12. What asks for its caller's name, line and file, from local functions and lambdas that are no tasks.
using System.Collections;

namespace Conformance.Names.CallersInFunctions;

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

    public void AppendLiteral(string s, [CallerMemberName] string m = "", [CallerLineNumber] int line = 0) => Text += s + m + line;

    public void AppendFormatted<T>(T t, [CallerMemberName] string m = "") => Text += t + m;
}

ref struct Guard
{
    public void Dispose([CallerMemberName] string m = "", [CallerLineNumber] int line = 0) => Log($"disposed {m} {line}");
}

struct Steps
{
    public Steps GetEnumerator() => this;

    public int Current { get; private set; }

    public bool MoveNext() => Current++ < 2;
}

partial class Host(int n)
{
    static string Asked(
        int x = 0,
        [CallerMemberName] string m = "",
        [CallerLineNumber] int line = 0,
        [CallerFilePath] string f = "",
        [CallerArgumentExpression(nameof(x))] string e = ""
    ) => $"{m} {line} {System.IO.Path.GetFileName(f)} {e}";

    static void Show(Handler h) => Log(h.Text);

    static string Text(Handler h) => h.Text;

    [CoTask]
    public async CoTask Work(int start)
    {
        int kept = await Point(start);
        static string Static() => Asked();
        string Capturing() => Asked(kept);
        string Instance() => Asked(kept + n);
        string Block()
        {
            Show($"a{kept}b");
            Bag b = [1, kept];
            var q = from x in new Source() where x > kept select x;
            using (new Guard())
                Log("in");
            using var g = new Guard();
            foreach (var i in new Steps())
                Log($"step {i}");
            return Asked();
        }
        string Nested()
        {
            string Inner()
            {
                Show($"deep {kept}");
                return Asked(1);
            }
            return Inner() + Asked(2);
        }
        static void Plain()
        {
            Show($"plain");
            using (new Guard())
                Log("in");
        }
        Func<string> lambda = () =>
        {
            Show($"lambda {kept}");
            using (new Guard())
                Log("in");
            return Asked(3);
        };
        Func<string> other = delegate
        {
            Show($"anonymous {kept}");
            return Asked(4);
        };
        T Generic<T>(T t)
        {
            Show($"generic {t}");
            Log(Asked());
            return t;
        }
        IEnumerable<string> Many()
        {
            yield return Asked(5);
            Show($"many {kept}");
        }
        string Again(int depth)
        {
            Show($"again {depth} {kept} {nameof(Again)}");
            return depth == 0 ? "" : Again(depth - 1);
        }
        Func<string> first = Block;
        Func<string> second = Block;
        Log(first == second);
        [CoTask]
        async CoTask Inner(int kept2)
        {
            string Deep() => Text($"deep {kept2} {kept} {n}");
            static string Flat() => Text($"flat");
            await Pause(kept2);
            Log(Deep() + Flat());
        }
        await Inner(6);
        await Pause(2);
        Log(Again(2));
        Log(Static());
        Log(Capturing());
        Log(Instance());
        Log(Block());
        Log(Nested());
        Plain();
        Log(lambda());
        Log(other());
        Log(Generic(5));
        foreach (var m in Many())
            Log(m);
        using (new Guard())
            Log("copied");
        {
            using var g = new Guard();
            foreach (var i in new Steps())
                Log($"step {i}");
        }
        await Pause(3);
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        await new Host(1).Work(7);
    }
}
