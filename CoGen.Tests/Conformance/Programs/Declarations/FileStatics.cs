// C# 11. Static members of a file-local class, by using static.
// May fall back: Main
// Without a frame: Program.Main
using static Conformance.Declarations.FileStatics.Helpers;

namespace Conformance.Declarations.FileStatics;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        await Pause(1);
        Log(Twice(await Point(2)) + Three);
        await Attributed<string>(1);
    }

    [CoTask]
    internal static async CoTask Attributed<[Mark(Three)] T>(int n)
    {
        await Pause(3);
        Log(n);
    }
}

class MarkAttribute(int n) : Attribute
{
    public int N => n;
}

file static class Helpers
{
    public const int Three = 3;

    public static int Twice(int n) => n * 2;
}
