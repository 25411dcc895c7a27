// C# 10. Names that locals of the frame hide, in the holes of interpolated strings.
namespace Conformance.Names.HiddenInHoles;

enum Color
{
    Red,
    Blue,
}

static class Other<T>
{
    public static string Name => typeof(T).Name;
}

static partial class Program
{
    static int Total = 5;
    const string Text = "text";

    static int Count() => 7;

    [CoTask]
    internal static async CoTask Main()
    {
        {
            int Total = await Point(1);
            string Color = "c",
                Text = "t",
                Other = "o",
                Count = "n",
                Conformance = "f";
            await Pause(2);
            Log($"{Total}{Color}{Text}{Other}{Count}{Conformance}");
        }
        {
            Log($"{Total}");
            Log($"{Color.Red} {Color.Blue:D} {Text, 6} {Other<int>.Name} {Count()}");
            Log(
                $"{(Total > 1 ? Color.Red : Color.Blue)} {Total + Count()} {new List<Color> { Color.Red }.Count} {(Func<Color>)(() => Color.Blue)}"
            );
            Log($"{Total} and {
                    Color.Blue
                } and {await Point(3)} and {Count()}");
            Log($"{Total:000} {$"{Total} {Color.Red}"} {nameof(Color)} {typeof(Color)} {default(Color)} {Color.Red is Color.Red}");
            FormattableString f = $"{Total} {await Point(4)} {Color.Red}";
            Log(f.ToString());
            Log(
                $"""{Total} {Other<Color>.Name}"""
                    + $$"""{{Color.Red}}"""
                    + $@"{Total}
{Color.Blue}"
            );
        }
    }
}
