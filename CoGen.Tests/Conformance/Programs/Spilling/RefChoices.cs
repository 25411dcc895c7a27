// C# 7.2. A ref ?: whose branches are found with an await: nothing is kept across it but what leads to the variable.
namespace Conformance.Spilling.RefChoices;

struct Point2
{
    public int X;
    public int Y;

    public void Set(int n) => X = n;
}

class Box
{
    public int Field = 1;
    public int Other = 2;
    public int[] Array = [1, 2, 3];
    public Point2 Point;
    public Point2[] Points = new Point2[3];

    public ref int At(int n) => ref Array[Val("At", n)];

    public override string ToString() => $"{Field} {Other} {Show(Array)} {Point.X} {Point.Y} {Show(Points.Select(point => point.X))}";
}

static partial class Program
{
    static Box s_box = new();

    static Box Get(Box box) => Val("Get", box);

    static int Add(ref int a, int b) => Val("Add", a += b);

    static int Read(in int a, int b) => Val("Read", a + b);

    [CoTask]
    static async CoTask Set(Box box, bool first)
    {
        (first ? ref box.Array[await Point(1)] : ref box.Field) = 10;
        (first ? ref box.Field : ref box.Array[await Point(2)]) = 11;
        (first ? ref box.Array[await Point(0)] : ref Get(box).Array[await Point(1)]) += Val(12);
        (first ? ref (await Point(3, box)).Other : ref box.Field)++;
        --(first ? ref Get(box).Field : ref (await Point(4, box)).Other);
        (first ? ref box.At(await Point(2)) : ref box.At(Val(1))) *= 2;
        (await Point(6, first) ? ref box.Field : ref box.Other) = 14;
        (await Point(6, first) ? ref box.Array[await Point(1)] : ref box.Array[await Point(0)]) = Val(15);
        (first ? ref box.Points[await Point(1)] : ref box.Point).X = 16;
        (first ? ref box.Points[await Point(2)].X : ref box.Point.Y) = 17;
        (first ? ref box.Points[await Point(0)] : ref box.Point).Set(Val(18));
        (first ? ref box.Points[await Point(0)] : ref box.Point) = new Point2 { X = 19 };
        Log(box);
    }

    [CoTask]
    static async CoTask Nested(Box box, bool first, bool second)
    {
        (first ? ref (second ? ref box.Array[await Point(1)] : ref box.Field) : ref box.Array[await Point(2)]) = 20;
        (first ? ref box.Field : ref second ? ref box.Other : ref box.Array[await Point(0)]) = 21;
        var local = 1;
        var other = 2;
        (first ? ref local : ref (second ? ref other : ref box.Array[await Point(0)])) = 22;
        Log($"{local} {other}");
        (first ? ref box.Array[first ? await Point(1) : 0] : ref local) = 23;
        (first && await Point(7, second) ? ref box.Array[await Point(1)] : ref local) = 24;
        Log($"{local} {other} {box}");
    }

    [CoTask]
    static async CoTask Pass(Box box, bool first)
    {
        Log(Add(ref first ? ref box.Array[await Point(1)] : ref box.Field, 3));
        Log(Add(ref first ? ref box.Field : ref Get(box).Array[await Point(2)], Val(4)));
        Log(Read(in first ? ref box.Field : ref box.Array[await Point(2)], Val(4)));
        Log(Val(5) + Add(ref first ? ref box.Field : ref Get(box).Array[await Point(2)], Val(4)));
        ref var r = ref first ? ref box.Array[await Point(2)] : ref box.Other;
        r = 30;
        r = ref first ? ref box.Other : ref box.Array[await Point(0)];
        r = 31;
        ref readonly var q = ref first ? ref box.Other : ref box.Array[await Point(0)];
        Log(q);
        Log(box);
    }

    [CoTask]
    static async CoTask<int> Value(Box box, bool first)
    {
        var v = first ? ref box.Array[await Point(1)] : ref box.Field;
        v += Val(1) + (first ? ref box.Field : ref box.Array[await Point(2)]);
        v += (first ? ref box.Points[await Point(1)] : ref box.Point).X;
        v += (first ? ref box.Array[await Point(1)] : ref box.Field) + Val(2);
        int? u = first ? ref box.Array[await Point(1)] : ref box.Field;
        Log($"{v} {u}");
        if ((first ? ref box.Array[await Point(1)] : ref box.Field) > 3)
            Log("more");
        return first ? ref box.Array[await Point(1)] : ref box.Field;
    }

    [CoTask]
    static async CoTask<int> Arrow(object box, bool first) => box is Box b && first ? ref b.Array[await Point(1)] : ref s_box.Field;

    [CoTask]
    static async CoTask Fails(Box? box, bool first)
    {
        try
        {
            (first ? ref box!.Array[await Point(1)] : ref box!.Field) = Val(40);
        }
        catch (Exception e)
        {
            Log(e.GetType().Name);
        }
    }

    [CoTask]
    internal static async CoTask Main()
    {
        s_box = new Box();
        foreach (var first in new[] { true, false })
        {
            await Set(new Box(), first);
            foreach (var second in new[] { true, false })
                await Nested(new Box(), first, second);
            await Pass(new Box(), first);
            Log(await Value(new Box(), first));
            Log(await Arrow(new Box(), first));
            await Fails(null, first);
            await Fails(new Box { Array = [] }, first);
        }
    }
}
