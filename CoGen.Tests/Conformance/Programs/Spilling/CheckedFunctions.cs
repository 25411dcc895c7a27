// C# 9. Local functions, guards and constants within checked and unchecked code.
namespace Conformance.Spilling.CheckedFunctions;

static partial class Program
{
    static bool Over(int a, int b) => unchecked(a + b) > 0;

    static void Try(Action a, string n)
    {
        try
        {
            a();
        }
        catch (OverflowException)
        {
            Log(n);
        }
    }

    [CoTask]
    internal static async CoTask Main()
    {
        int big = int.MaxValue;
        var box = new[] { 1 };
        checked
        {
            int A(int z) => z + big;
            void B() => big++;
            async CoTask C() => await Pause(big + 1);
            int D()
            {
                var k = big;
                return k + 1;
            }
            ref int E() => ref box[0];
            int F() => throw new TestException("f");
            [CoTask]
            async CoTask<int> G(int x)
            {
                await Pause(x);
                return big + x;
            }
            [CoTask]
            async CoTask<int> H(int x) => await Point(x) + big;
            static int I(int x) => x * int.Parse("2");
            await Pause(1);
            Try(() => Log(A(1)), "A");
            Try(() => B(), "B");
            try
            {
                await C();
            }
            catch (OverflowException)
            {
                Log("C");
            }
            Try(() => Log(D()), "D");
            E()++;
            Log(box[0]);
            try
            {
                F();
            }
            catch (TestException)
            {
                Log("F");
            }
            try
            {
                await G(2);
            }
            catch (OverflowException)
            {
                Log("G");
            }
            try
            {
                await H(3);
            }
            catch (OverflowException)
            {
                Log("H");
            }
            Try(() => Log(I(big)), "I");
            const int K = unchecked(int.MaxValue + 1);
            Log(K);
            switch (await Point(4))
            {
                case var q when Over(big, q):
                    await Pause(5);
                    break;
                default:
                    await Pause(6);
                    break;
            }
            try
            {
                switch (await Point(4))
                {
                    case var q when big + q > 0:
                        await Pause(5);
                        break;
                    default:
                        await Pause(6);
                        break;
                }
            }
            catch (OverflowException)
            {
                Log("guard");
            }
            try
            {
                Log(
                    await Point(4) switch
                    {
                        var q when big + q > 0 => await Point(5),
                        _ => 3,
                    }
                );
            }
            catch (OverflowException)
            {
                Log("guard2");
            }
            try
            {
                Log(
                    await Point(4) switch
                    {
                        _ when big + 1 > 0 => await Point(5),
                        _ => 3,
                    }
                );
            }
            catch (OverflowException)
            {
                Log("guard3");
            }
        }
        unchecked
        {
            const int K2 = int.MaxValue + 1;
            int L() => int.MaxValue + 1;
            Log(K2 + await Point(1));
            Log(L());
            switch (await Point(2, K2))
            {
                case int.MaxValue + 1:
                    await Pause(3);
                    Log("min");
                    break;
            }
            Log(
                await Point(2, K2) switch
                {
                    int.MaxValue + 1 => await Point(4),
                    _ => 2,
                }
            );
            if (await Point(3) + int.MaxValue is int.MaxValue + 3)
            {
                await Pause(6);
                Log("wrapped");
            }
        }
    }
}
