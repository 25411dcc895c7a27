// C# 5. Every binary and unary operator with awaits on either side: left before right, checked and unchecked, shifts, lifted.
namespace Conformance.Spilling.BinaryOperators;

static partial class Program
{
    static int F(int n) => Val("F", n);

    [CoTask]
    internal static async CoTask Main()
    {
        Log(F(1) + await Point(2));
        Log(await Point(3) + F(4));
        Log(F(1) + await Point(2) + F(3) + await Point(4));
        Log(F(9) - await Point(2) * F(3) / await Point(4) % F(5));
        Log((F(1) << await Point(2)) | (await Point(64) >> F(3)) & F(7) ^ await Point(5));
        Log(-(await Point(1)) + ~await Point(2));
        Log(!(await Point(1, true)));
        Log(F(1) < await Point(2) == (await Point(3) >= F(4)));
        Log("a" + F(1) + await Point(2) + "b" + await Point(3, 'c'));
        Log(await Point(1, "x") + null + await Point(2, (object)"y"));
        Log(unchecked(int.MaxValue + await Point(1)));
        try
        {
            Log(checked(int.MaxValue + await Point(1)));
        }
        catch (OverflowException)
        {
            Log("overflow");
        }
        int? none = null;
        Log((none + await Point(1)).HasValue);
        Log((await Point(1, (int?)3) + F(2))!.Value);
        Log(await Point(1, true) & F(1) == 1 | await Point(2, false) ^ F(2) == 2);
        Log(await Point(1, 1.5) + F(1));
        Log(await Point(1, 'a') + F(1));
        Log(await Point(1, -17) >>> F(28));
        Log(await Point(1, DayOfWeek.Monday) + F(1));
        Log(await Point(1, 10m) / F(4));
    }
}
