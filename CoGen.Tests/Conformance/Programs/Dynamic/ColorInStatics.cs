// C# 12. Types and members of one name, in static methods, nested types and local functions, with dynamic arguments.
namespace Conformance.Dynamic.ColorInStatics;

class Color
{
    public static string M(int x) => $"int {x}";

    public string M(string x) => $"string {x}";

    public static string P(int x, int y = 3) => $"int {x}";

    public static string G<T>(T x) => $"g {x}";

    public static int this1 = 4;
}

class Base
{
    public Color Color = new();
    public Other Other { get; } = new();
}

class Other
{
    public static string M(int x) => $"o{x}";

    public static string M(string x) => $"os{x}";

    public class In
    {
        public static string M(int x) => "in" + x;
    }
}

partial class Host : Base
{
    public Nested Nested { get; set; }

    public class Tools
    {
        public static string M(int x) => "t" + x;
    }

    public enum Kind
    {
        A,
    }

    public Kind Kind1;

    [CoTask]
    public static async CoTask<string> Static(dynamic d)
    {
        await Pause(1);
        return Color.M(d)
            + Other.M(d)
            + Color.P(d)
            + Color.G(d)
            + Color.P(y: d, x: d)
            + Other.In.M(d)
            + Color.this1
            + Nested.M(d)
            + Nested.M(await Point(3))
            + Color.P(await Point(2), d);
    }

    [CoTask]
    public async CoTask<string> Inst(dynamic d)
    {
        await Pause(1);
        return Color.M(d) + Nested.Deep.M(d);
    }

    [CoTask]
    public static async CoTask<string> InFunctions(dynamic d)
    {
        await Pause(1);
        string Local() => Color.M(d);
        Func<string> f = () => Color.M(d);
        return Local() + f();
    }

    [CoTask]
    public static async CoTask<string> InLocalTask(dynamic d)
    {
        [CoTask]
        async CoTask<string> Local()
        {
            await Pause(1);
            return Color.M(d);
        }
        return await Local();
    }

    public partial class Inner
    {
        [CoTask]
        public async CoTask<string> Static(dynamic d)
        {
            await Pause(1);
            return Color.M(1) + Other.M(1) + nameof(Color) + Nested.Deep.M(d) + typeof(Color).Name;
        }
    }
}

class Nested
{
    public static string M(int x) => "n" + x;

    public static string M(long x) => "l" + x;

    public class Deep
    {
        public static string M(int x) => "d" + x;
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(await Host.Static(1));
        Log(await new Host.Inner().Static(1));
        Log(await new Host().Inst("s"));
        Log(await Host.InFunctions(2));
        Log(await Host.InLocalTask(3));
    }
}
