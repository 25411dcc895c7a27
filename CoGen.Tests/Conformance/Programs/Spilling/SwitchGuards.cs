// C# 8. Guards of switch expressions that await: order, pattern variables, nests, no match.
// Other stops: where no arm of a switch expression with guards matches
namespace Conformance.Spilling.SwitchGuards;

record Shape(string Name, int Size);

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        foreach (var shape in new Shape?[] { new("a", 1), new("b", 5), new("c", 50), null })
        {
            Log(await Describe(shape));
            Log(
                shape switch
                {
                    { Size: var size } when size > await Point(10) => size,
                    { Name: var name } when await Point(1, name) is "b" or "a" && await Point(2, true) => name.Length + await Point(3),
                    _ when await Point(4, shape is null) => -1,
                    _ => -2,
                } + await Point(5)
            );
            try
            {
                Log(
                    (shape, await Point(6)) switch
                    {
                        (null, var n) when n == await Point(6) => "null",
                        ({ Size: > 1 } s, _) when await Point(7, s.Size > 10) => s.Name,
                    }
                );
            }
            catch (InvalidOperationException e)
            {
                Log(e.GetType().Name);
            }
        }
        var acts = new List<Func<int>>();
        for (var i = 0; i < 3; i++)
        {
            acts.Add(
                i switch
                {
                    var n when n == await Point(1) => () => n * 10,
                    var n when await Point(2, n > 1) => () => n * 100,
                    var n => () => n,
                }
            );
        }
        foreach (var act in acts)
            Log(act());
        try
        {
            Log(
                Val(3) switch
                {
                    3 when await Fail<bool>(1, new TestException("guard")) => 1,
                    _ => 2,
                }
            );
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
    }

    [CoTask]
    static async CoTask<string> Describe(Shape? shape) =>
        shape switch
        {
            null => "none",
            { Size: 1 } when await Point(1, false) => "never",
            { Size: var s }
                when s switch
                {
                    5 when await Point(2, true) => true,
                    _ => await Point(3, false),
                } => await Point(4, "five"),
            { Name: "a" } or { Name: "c" } when shape.Size + await Point(5) > 6 => shape.Name,
            var other => other.ToString(),
        };
}
