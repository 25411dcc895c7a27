// C# 14. What is awaited to the right of ?? behind a null, and members of a struct that no variable holds.
namespace Conformance.Spilling.NullCoalesced;

struct Inner
{
    public int N;

    public int Add(int n) => N += n;
}

struct Outer
{
    public Inner Inner;
}

static partial class Program
{
    static Outer Make(int n) => Val("made", new Outer { Inner = new Inner { N = n } });

    [CoTask]
    static async CoTask<string> Text() => null ?? await Point(1, "text");

    [CoTask]
    static async CoTask Nulls()
    {
        char? letter = null ?? await Point(1, (char?)'x');
        Log(letter);
        Log(null ?? await Point(2, "two") + await Point(3, "three"));
        object boxed = (null ?? await Point<int?>(4, null)) ?? await Point(5);
        Log(boxed);
        string text = null;
        text ??= null ?? await Text();
        Log(text);
        Log((null)! ?? (await Point(6) > 5 ? "more" : null) ?? "less");
    }

    [CoTask]
    static async CoTask Structs()
    {
        Log(new Outer { Inner = new Inner { N = 1 } }.Inner.Add(await Point(1)));
        Log(Make(2).Inner.Add(await Point(2)));
        Log(Make(3).Inner.Equals(new Inner { N = await Point(3) }));
        Log((Make(4)).Inner.N.CompareTo(await Point(4)));
        Log(default(Outer).Inner.Add(await Point(5)));
        Log((await Point(6, Make(6))).Inner.Add(await Point(7)));
        Log(
            new Outer[] { Make(8) }[0]
                .Inner.Add(await Point(8))
        );
    }

    [CoTask]
    internal static async CoTask Main()
    {
        await Nulls();
        await Structs();
    }
}
