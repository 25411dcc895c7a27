// C# 5. Blocks side by side whose labels share a name, with awaits and without.
namespace Conformance.Names.LabelsSideBySide;

static partial class Program
{
    [CoTask]
    static async CoTask Blocks(int n)
    {
        {
            again:
            Log(await Point(n));
            if (--n > 0)
                goto again;
        }
        {
            again:
            if (++n < 3)
                goto again;
            Log(n);
        }
        {
            again:
            await Pause(1);
            if (++n < 5)
                goto again;
        }
        Action show = () =>
        {
            again:
            if (++n < 8)
                goto again;
            Log(n);
        };
        show();
        await Pause(2);
        if (n == 8)
        {
            nested:
            again:
            n++;
            if (n < 10)
                goto nested;
            if (n < 11)
                goto again;
        }
        Log(n);
    }

    [CoTask]
    internal static async CoTask Main() => await Blocks(2);
}
