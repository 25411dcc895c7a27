namespace CoGen.Tests.Execution;

public class LoopsTest
{
    [Fact]
    public void WhileAndForWithAwaitsInTheBody() =>
        Assert.Contains(
            "total 6",
            Oracle.Check(
                """
                static partial class Program
                {
                    [CoTask]
                    public static async CoTask Body()
                    {
                        int total = 0;
                        for (int i = 0; i < 4; i++)
                        {
                            // adds what it gets
                            total += await Aw.Get(i);
                            if (i == 2) continue;
                            await Sys.Yield();
                        }
                        Log.Write($"total {total}");
                        while (true)
                        {
                            var n = await Aw.Get(total);
                            total--;
                            if (n < 3) break;
                        }
                        do
                        {
                            total += 2;
                            await Aw.Do("in do");
                            if (total == 5) continue;
                        } while (await Aw.Get(total) < 9 && total < 100);
                        for (int j = await Aw.Get(1); await Aw.Get(j < 3); j += await Aw.Get(1))
                            Log.Write($"j {j}");
                    }
                }
                """
            )
        );

    [Fact]
    public void NestedLoopsLeaveTheRightOne() =>
        Oracle.Check(
            """
            static partial class Program
            {
                [CoTask]
                public static async CoTask Body()
                {
                    for (var i = 0; i < 3; i++)
                    {
                        for (var j = 0; j < 3; j++)
                        {
                            if (j == i) continue;
                            if (await Aw.Get(i + j) == 3) break;
                            Log.Write($"{i} {j}");
                        }
                        foreach (var k in new[] { 1, 2 })
                        {
                            if (k == i) break;
                            Log.Write(k);
                        }
                        if (i == 1) goto done;
                    }
                    Log.Write("not here");
                done:
                    Log.Write("done");
                }
            }
            """
        );
}
