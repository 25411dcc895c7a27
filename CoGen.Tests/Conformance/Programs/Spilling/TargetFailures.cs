// C# 7. Targets that do not exist: which failure comes first, and whether before or after the value.
namespace Conformance.Spilling.TargetFailures;

class Box
{
    public int F;
    public int P { get; set; }
    public string[] Texts = new string[2];
    public int this[int i]
    {
        set => Log($"set {i}");
    }
}

struct Cell
{
    public int X;
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Box? none = null;
        var a = new int[2];
        var cells = new Cell[2];
        object[] co = new string[2];
        for (var i = 0; i < 10; i++)
        {
            try
            {
                Log($"case {i}");
                switch (i)
                {
                    case 0:
                        (none!.F, a[Val(1)]) = (Val(2), await Point(3));
                        break;
                    case 1:
                        (none!.P, a[Val(1)]) = (Val(2), await Point(3));
                        break;
                    case 2:
                        (a[Val(5)], a[Val(1)]) = (Val(2), await Point(3));
                        break;
                    case 3:
                        (a[Val(5)], a[Val(1)]) = await Point(3, (1, 2));
                        break;
                    case 4:
                        (cells[Val(5)].X, a[Val(1)]) = (Val(2), await Point(3));
                        break;
                    case 5:
                        (none![Val(5)], a[Val(1)]) = (Val(2), await Point(3));
                        break;
                    case 6:
                        (co[Val(1)], a[Val(1)]) = (Val(2), await Point(3));
                        break;
                    case 7:
                        (a[await Point(5)], a[Val(1)]) = (Val(2), Val(3));
                        break;
                    case 8:
                        (a[Val(1)], none!.Texts[Val(1)]) = (Val(2), await Point(3, ""));
                        break;
                    case 9:
                        (none!.F, a[await Point(5)]) = (Val(2), Val(3));
                        break;
                }
            }
            catch (Exception e)
            {
                Log(e.GetType().Name);
            }
        }
        for (var i = 0; i < 10; i++)
        {
            try
            {
                Log($"case {i}");
                switch (i)
                {
                    case 0:
                        none!.F = await Point(3);
                        break;
                    case 1:
                        none!.F += await Point(3);
                        break;
                    case 2:
                        a[Val(5)] = await Point(3);
                        break;
                    case 3:
                        cells[Val(5)].X = await Point(3);
                        break;
                    case 4:
                        cells[Val(5)].X += await Point(3);
                        break;
                    case 5:
                        none!.Texts[Val(5)] ??= await Point(3, "");
                        break;
                    case 6:
                        co[Val(1)] = await Point(3, (object)4);
                        break;
                    case 7:
                        ((Cell[])null!)[Val(1)].X = await Point(2);
                        break;
                    case 8:
                        none!.Texts[Val(5)] = await Point(3, "");
                        break;
                    case 9:
                        Sum(ref a[Val(7)], await Point(3));
                        break;
                }
            }
            catch (Exception e)
            {
                Log(e.GetType().Name);
            }
        }
    }

    static int Sum(ref int x, int y) => x += y;
}
