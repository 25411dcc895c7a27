// C# 11. Guards that await behind lists of several kinds, all seen as one object.
namespace Conformance.Spilling.ListsOfOneObject;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        foreach (
            var value in new object[]
            {
                "text",
                new List<int> { 9, 8 },
                new[] { 3, 2, 1 },
                new[] { "x", "y" },
            }
        )
            Log(await OfObject(value));
        Log(await OfArray(new[] { 1, 2 }));
        Log(await OfArray(new[] { "x", "y" }));
        Log(await OfArray(new[] { 'c' }));
    }

    [CoTask]
    static async CoTask<string> OfObject(object value)
    {
        switch (value)
        {
            case string and ['t', .. var middle, _] when await Point(1) > 1:
                return "string " + middle;
            case IList<int> and [> 5, ..]:
                return "list";
            case int[] and [3, .. var rest] when await Point(rest.Length) > 5:
                return "array";
            case string[] and ["x", ..]:
                return "strings";
            default:
                return "other";
        }
    }

    [CoTask]
    static async CoTask<string> OfArray(Array value)
    {
        switch (value)
        {
            case int[] and [1, ..] when await Point(1) > 1:
                return "ones";
            case string[] and ["x", .. var rest]:
                return "strings" + rest[0];
            case int[] and [_, 2]:
                return "ints";
            default:
                return "other";
        }
    }
}
