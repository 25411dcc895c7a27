namespace CoGen.Tests.Execution;

public class SwitchTest
{
    [Fact]
    public void SwitchStatementsWithAwaits() =>
        Oracle.Check(
            """
            static partial class Program
            {
                [CoTask]
                static async CoTask<string> Of(object? value)
                {
                    switch (value)
                    {
                        case 0:
                            await Aw.Do("zero");
                            goto case 1;
                        case 1:
                        case 2:
                            await Aw.Do("small");
                            break;
                        case int n when n > 100:
                            await Aw.Do("big");
                            return "big " + n;
                        case int n:
                            Log.Write(await Aw.Get(n));
                            goto default;
                        case string { Length: > 3 } s:
                            Func<string> f = () => s;
                            await Aw.Do("string");
                            return f();
                        case null:
                            throw new ArgumentNullException("value");
                        default:
                            await Aw.Do("default");
                            break;
                    }
                    switch (await Aw.Get(value as string))
                    {
                        case "abc": return "abc!";
                    }
                    return "end";
                }

                [CoTask]
                static async CoTask<int> Arms(int x) => x switch
                {
                    0 => await Aw.Get(10),
                    1 or 2 => 20,
                    > 5 and var big when big % 2 == 0 => await Aw.Get(big) + big,
                    _ => await Aw.Get(-1),
                };

                [CoTask]
                public static async CoTask Body()
                {
                    foreach (var v in new object?[] { 0, 1, 2, 50, 500, "abcd", "abc", null, 1.5 })
                    {
                        try { Log.Write(await Of(v)); }
                        catch (ArgumentNullException) { Log.Write("null"); }
                    }
                    foreach (var x in new[] { 0, 1, 2, 3, 6, 7, 8 })
                        Log.Write(await Arms(x));
                    for (var i = 0; i < 4; i++)
                    {
                        switch (i)
                        {
                            case 1: continue;
                            case 3: await Aw.Do("three"); break;
                            default: Log.Write("d"); break;
                        }
                        Log.Write($"loop {i}");
                    }
                    try { Log.Write(await Aw.Get(9) switch { 1 => await Aw.Get(2), 3 => 4 }); }
                    catch (Exception e) { Log.Write(e.GetType().Name + e.Message); }
                }
            }
            """
        );
}
