// C# 12. Functions and lambdas that are nothing but a call which never returns, and so need not assign what they give out.
// Other stops: what stands behind a call that never returns is not reached
namespace Conformance.Closures.EndlessArrows;

static partial class Program
{
    delegate void Gives(int n, out string s);

    [CoTask]
    static async CoTask<int> Arrows(int k)
    {
        await Pause(1);
        int a;
        Gives lambda = (int n, out string s) => Fail(n);
        switch (k)
        {
            case 0:
                Local(k, out a);
                break;
            case 1:
                lambda(k, out var text);
                a = text.Length;
                break;
            case 2:
                checked
                {
                    Checked(out a, out _);
                    void Checked(out int x, out int y) => Fail(k + 1);
                }
                break;
            case 3:
                Action inside = () =>
                {
                    Nested(out var b);
                    Log(b);
                    void Nested(out int x) => Fail(k * 2);
                };
                inside();
                a = await Point(2);
                break;
            case 4:
                Static(out a);
                break;
            default:
                a = await Point(k);
                break;
        }
        return a;

        void Local(int n, out int x) => Fail(n);
        static void Static(out int x) => FailStatic();
        static void FailStatic() => throw new TestException("static");
        void Fail(int n) => throw new TestException($"fail {n} {k}");
    }

    [CoTask]
    internal static async CoTask Main()
    {
        for (var k = 0; k < 6; k++)
        {
            try
            {
                Log(await Arrows(k));
            }
            catch (TestException e)
            {
                Log(e.Message);
            }
        }
    }
}
