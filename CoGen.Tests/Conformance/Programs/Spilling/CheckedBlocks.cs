// C# 5. checked and unchecked blocks around try, using, loops and switches that await.
namespace Conformance.Spilling.CheckedBlocks;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        for (var i = 0; i < 3; i++)
        {
            Log(await Checked(i, int.MaxValue));
            Log(await Unchecked(i, int.MaxValue));
        }
    }

    [CoTask]
    static async CoTask<int> Checked(int mode, int big)
    {
        var sum = 0;
        checked
        {
            try
            {
                sum += await Point(1);
                using var r = new Resource("r");
                foreach (var n in new[] { 1, 2 })
                    sum += n + await Point(n);
                if (mode == 1)
                    sum += big * await Point(2);
                sum++;
            }
            catch (OverflowException e) when (Filter(e, unchecked(big + 1)))
            {
                Log("overflow");
                sum = -1;
            }
            finally
            {
                Log("finally");
                sum -= 1;
            }
            try
            {
                await Pause(3);
                if (mode == 2)
                    throw new TestException("two");
            }
            catch (TestException e) when (e.Message.Length * 2 > 3)
            {
                Log(e.Message);
                sum += await Point(4);
            }
            try
            {
                sum += mode * big;
            }
            catch (OverflowException)
            {
                await Pause(5);
            }
            finally
            {
                await Pause(6);
                Log("after");
            }
            unchecked
            {
                try
                {
                    sum += (big + await Point(7)) / 2;
                }
                finally
                {
                    sum = sum * big;
                }
            }
            switch (await Point(mode))
            {
                case 1:
                    return sum;
                default:
                    sum /= 2;
                    break;
            }
        }
        return sum;
    }

    static bool Filter(Exception e, int n)
    {
        Log($"filter {e.GetType().Name} {n}");
        return true;
    }

    [CoTask]
    static async CoTask<int> Unchecked(int mode, int big)
    {
        unchecked
        {
            try
            {
                return big + await Point(mode);
            }
            catch (OverflowException)
            {
                return -1;
            }
            finally
            {
                if (mode == 2)
                {
                    await Pause(1);
                    Log(checked((int)(uint)mode) + big * 2);
                }
            }
        }
    }
}
