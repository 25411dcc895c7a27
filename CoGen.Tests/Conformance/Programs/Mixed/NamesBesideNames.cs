// C# 9. Names that mean another thing in a frame: a type named like a member, a nested type of another instantiation, nameof in a static
// method, and variables of equal names in the sections of a switch.
namespace Conformance.Mixed.NamesBesideNames;

partial class Shade
{
    public string Tone { get; set; } = "grey";

    public static int Count(object? of = null) => of is null ? 1 : 2;

    public int Count(string of) => of.Length;

    [CoTask]
    public static async CoTask<string> Read(string text) => text + await Point(1);

    [CoTask]
    public async CoTask<string> Read(int number) => Tone + number + await Point(2);
}

partial class Lamp
{
    public Shade Shade { get; } = new();

    [CoTask]
    public static async CoTask Static(dynamic given)
    {
        Log(Shade.Count(given) + await Point(3));
        Log(await Shade.Read("static"));
        Log(nameof(Shade) + nameof(Shade.Tone) + await Point(4));
        Log(Named());

        static string Named() => nameof(Shade);
    }

    [CoTask]
    public async CoTask Instance()
    {
        Log(Shade.Count() + Shade.Count("four") + await Point(5));
        Log(await Shade.Read("type"));
        Log(await Shade.Read(6));
        Log(nameof(Shade) + Shade.Tone);
    }
}

partial class Chain<T>
{
    public class Link
    {
        public T Value = default!;
    }

    public struct Mark
    {
        public string Kind => typeof(T).Name;
    }

    [CoTask]
    public static async CoTask Other(Chain<int>.Link given, T own)
    {
        var numbers = new Chain<int>.Link { Value = await Point(7) + given.Value };
        var texts = new Chain<string>.Link[] { new() { Value = await Point(8, "text") } };
        var mine = new Link { Value = own };
        List<Chain<long>.Mark> marks = [default];
        Log(await Point(9, marks[0]) is { Kind: var kind } ? kind : "none");
        Log($"{numbers.Value} {texts[0].Value} {mine.Value} {await Point(10, default(Mark)) is { Kind: "Char" }}");
    }
}

static partial class Program
{
    private static int s_made;

    private sealed class Made : List<int>
    {
        public int Size
        {
            set => Log($"size {value}");
        }

        public Made() => s_made++;
    }

    [CoTask]
    private static async CoTask<int> Sections(object value)
    {
        var seen = new List<Func<string>>();
        switch (value)
        {
            case int found when found > await Point(11, 3):
                seen.Add(() => $"large {found++}");
                goto case "again";
            case int found:
                found += await Point(12);
                seen.Add(() => $"small {found++}");
                break;
            case "again":
            case string { Length: var found } when found < await Point(13, 20):
                var found_2 = await Point(14);
                seen.Add(() => $"text {found_2++}");
                break;
        }
        foreach (var one in seen)
            Log(one() + one());
        return seen.Count;
    }

    [CoTask]
    public static async CoTask Main()
    {
        await Lamp.Static("given");
        await new Lamp().Instance();
        await Chain<char>.Other(new() { Value = 5 }, 'c');
        Log(await Sections(2) + await Sections(9) + await Sections("word"));
        // Made for what making it does.
        new Made { Size = await Point(15) };
        new Made { await Point(16), 17 };
        for (var i = 0; i < 2; new Made { Size = await Point(18) }, i++)
            Log(s_made);
    }
}
