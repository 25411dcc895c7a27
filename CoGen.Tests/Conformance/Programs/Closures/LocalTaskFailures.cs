// C# 9. [CoTask] local functions with try, finally, using and exceptions, in switch sections, loops, catch and finally blocks.
namespace Conformance.Closures.LocalTaskFailures;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var depth = 0;
        try
        {
            await Nest(3);
        }
        catch (TestException e) when (e.Message.Length > depth)
        {
            Log($"caught {e.Message} {depth}");
            await Report(e);

            [CoTask]
            async CoTask Report(Exception x)
            {
                await Pause(1);
                Log($"{x.Message} {e == x} {depth}");
            }
        }
        finally
        {
            await Close();

            [CoTask]
            async CoTask Close()
            {
                await Pause(2);
                Log($"closed {depth}");
            }
        }
        for (var i = 0; i < 3; i++)
        {
            switch (i)
            {
                case 0:
                    var word = "zero";
                    await Say();
                    break;
                case 1:
                    word = "one";
                    await Say();
                    continue;

                    [CoTask]
                    async CoTask Say()
                    {
                        using var resource = new Resource(word);
                        await Pause(i);
                        Log($"{word} {i}");
                    }
            }
        }
        if (depth == 0)
        {
            // Nothing here awaits.
            Log(Quiet() is var task ? "made" : "");

            [CoTask]
            async CoTask Quiet()
            {
                await Pause(depth);
            }
        }

        [CoTask]
        async CoTask Nest(int n)
        {
            depth++;
            using var resource = new Resource($"r{n}");
            try
            {
                await Pause(n);
                if (n == 0)
                    throw new TestException("bottom");
                await Nest(n - 1);
            }
            finally
            {
                depth--;
                Log($"finally {n}");
                await Pause(n);
            }
        }
    }
}
