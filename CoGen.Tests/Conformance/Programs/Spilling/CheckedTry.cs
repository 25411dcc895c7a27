// C# 5. A try block that awaits within a checked block.
namespace Conformance.Spilling.CheckedTry;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        checked
        {
            try
            {
                Log((await Point(1)) * int.MaxValue * 2);
            }
            catch (OverflowException)
            {
                Log("overflow");
            }
        }
    }
}
