// C# 13. The line that an exception of a disposal which awaits passes: where what stands last in the block ends.
// No kill: what a cleanup throws ends a killed task
namespace Conformance.ExceptionHandling.StackTracesOfFailingDisposals;

static partial class Program
{
    class Failing(bool isLate) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            if (!isLate)
                throw new TestException("at once");
            await TaskPoint(0);
            throw new TestException("late");
        }
    }

    [CoTask]
    internal static async CoTask Main()
    {
        for (var i = 0; i < 12; i++)
        {
            try
            {
                await One(i / 2, i % 2 == 0);
            }
            catch (TestException e)
            {
                Log($"{i}: {e.Message} {Where(e)}");
            }
        }
    }

    [CoTask]
    static async CoTask One(int n, bool isLate)
    {
        switch (n)
        {
            case 0:
            {
                await using var r = new Failing(isLate);
                {
                    await Pause(1);
                    Log("in a block");
                }
                break;
            }
            case 1:
                await Block(isLate);
                break;
            case 2:
                await Catch(isLate);
                break;
            case 3:
                await Configured(isLate);
                break;
            case 4:
                await Thrown(isLate);
                break;
            default:
                await Returned(isLate);
                break;
        }
    }

    [CoTask]
    static async CoTask Block(bool isLate)
    {
        await using var r = new Failing(isLate);
        {
            await Pause(1);
            Log("in a block");
        }
    }

    [CoTask]
    static async CoTask Catch(bool isLate)
    {
        await using var r = new Failing(isLate);
        try
        {
            Log("tried");
        }
        catch (TestException)
        {
            await Pause(1);
        }
    }

    [CoTask]
    static async CoTask Configured(bool isLate)
    {
        if (isLate || !isLate)
        {
            await using var r = new Failing(isLate).ConfigureAwait(false);
            try
            {
                Log("tried");
            }
            catch (TestException)
            {
                await Pause(1);
            }
        }
    }

    [CoTask]
    static async CoTask Thrown(bool isLate)
    {
        await using (new AsyncResource("around"))
        {
            await using var r = new Failing(isLate);
            throw new TestException("body");
        }
    }

    [CoTask]
    static async CoTask<int> Returned(bool isLate)
    {
        await using (new AsyncResource("around"))
        {
            await using var r = new Failing(isLate).ConfigureAwait(false);
            return await Number(2);
        }
    }

    [CoTask]
    static async CoTask<int> Number(int n)
    {
        await Pause(1);
        return n;
    }
}
