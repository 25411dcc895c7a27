// C# 8. checked and unchecked around every kind of statement.
namespace Conformance.Spilling.CheckedEverywhere;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        int big = int.MaxValue;
        try
        {
            Log(checked(big + await Point(1)));
        }
        catch (OverflowException)
        {
            Log("o1");
        }
        Log(unchecked(big + await Point(1)));
        try
        {
            checked
            {
                var x = big;
                await Pause(1);
                x += await Point(2);
                Log(x);
            }
        }
        catch (OverflowException)
        {
            Log("o2");
        }
        checked
        {
            try
            {
                for (var i = big - 1; ; i++)
                {
                    await Pause(3);
                }
            }
            catch (OverflowException)
            {
                await Pause(4);
                Log("o3");
            }
            finally
            {
                await Pause(5);
            }
        }
        unchecked
        {
            var y = big;
            y++;
            await Pause(6);
            Log(y);
            checked
            {
                try
                {
                    Log((byte)(300 + await Point(1)));
                }
                catch (OverflowException)
                {
                    Log("o4");
                }
            }
            Log((byte)(300 + await Point(7)));
        }
        checked
        {
            int Loc(int z) => z + big;
            try
            {
                Log(Loc(await Point(1)));
            }
            catch (OverflowException)
            {
                Log("o5");
            }
            Func<int> f = () => big + 1;
            try
            {
                f();
            }
            catch (OverflowException)
            {
                Log("o6");
            }
            await Pause(8);
            foreach (var e in new[] { big })
            {
                await Pause(9);
                try
                {
                    Log(e + 1);
                }
                catch (OverflowException)
                {
                    Log("o7");
                }
            }
        }
        checked
        {
            using var r = new Resource("r");
            await Pause(1);
            if (await Point(1) is var p && unchecked(big + p) < 0)
                Log("neg");
            switch (await Point(2))
            {
                case 2:
                    await Pause(3);
                    try
                    {
                        Log(-(big + 2));
                    }
                    catch (OverflowException)
                    {
                        Log("o8");
                    }
                    break;
            }
        }
        Log(checked((uint)await Point(5)) + unchecked((uint)-await Point(6)));
    }
}
