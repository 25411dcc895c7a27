// C# 9. Conversions of a loop's items, checked as the code around the loop is.
namespace Conformance.Spilling.CheckedLoops;

static partial class Program
{
    [CoTask]
    static async CoTask Copied(int[] numbers, bool go)
    {
        checked
        {
            await Pause(1);
            try
            {
                if (go)
                {
                    foreach (byte b in numbers)
                        Log(b);
                }
            }
            catch (OverflowException)
            {
                Log("copied");
            }
            unchecked
            {
                if (go)
                {
                    foreach (byte b in numbers)
                        Log(b);
                }
                await Pause(2);
            }
        }
    }

    [CoTask]
    static async CoTask Awaiting(IEnumerable<int> numbers)
    {
        checked
        {
            try
            {
                foreach (byte b in numbers)
                    Log(b + await Point(3));
            }
            catch (OverflowException)
            {
                Log("awaiting");
            }
            unchecked
            {
                foreach (sbyte b in numbers)
                {
                    Func<int> f = () => b;
                    await Pause(4);
                    Log(f());
                }
            }
        }
    }

    [CoTask]
    internal static async CoTask Main()
    {
        int[] numbers = [1, 300];
        await Copied(numbers, true);
        await Awaiting(numbers);
    }
}
