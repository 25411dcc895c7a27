// C# 8. Compound, increment and null-coalescing assignment to every kind of target.
// Without a frame: Thing.Subscribe
namespace Conformance.Spilling.CompoundAssignment;

class Thing
{
    public int Field = 1;
    public static int Static = 2;
    private int _property = 3;
    public int Property
    {
        get => Val("get", _property);
        set
        {
            Log($"set {value}");
            _property = value;
        }
    }
    public string? Text;
    public int? Maybe;
    public Point2 P;
    public event Action<int>? Changed;

    public void Raise(int n) => Changed?.Invoke(n);

    public async CoTask Subscribe() => Changed += await Point(1, (Action<int>)(n => Log($"changed {n}")));
}

struct Point2
{
    public int X;
    public int Y { get; set; }
}

static partial class Program
{
    static Thing Get(Thing t)
    {
        Log("Get");
        return t;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        Thing.Static = 2;
        var n = 1;
        n += await Point(2);
        n -= n * await Point(1);
        n <<= await Point(2);
        Log(n);
        Log(n += await Point(3));
        var t = new Thing();
        t.Field += await Point(4);
        Get(t).Field *= await Point(5);
        Thing.Static |= await Point(8);
        t.Property += await Point(6);
        Get(t).Property -= await Point(1);
        Log((await Point(7, t)).Property++);
        Log(++(await Point(8, t)).Field);
        Log(t.Field + t.Property + Thing.Static);
        t.P.X += await Point(9);
        Get(t).P.X -= await Point(2);
        t.P.Y = await Point(3);
        Point2[] points = new Point2[2];
        points[await Point(1)].X += await Point(4);
        points[Val(1)].X++;
        Log(points[1].X);
        var local = new Point2();
        local.X += await Point(5);
        local.Y += await Point(6);
        Log(local.X * local.Y);
        t.Text ??= await Point(1, "first");
        t.Text ??= await Point(2, "second");
        Log(t.Text);
        t.Maybe ??= await Point(3);
        t.Maybe += await Point(4);
        Log(t.Maybe);
        string? s = null;
        Log(s ??= await Point(5, "s"));
        string?[] array = new string?[2];
        array[await Point(1)] ??= await Point(6, "element");
        Get(t).Text += await Point(7, "!") + await Point(8);
        Log(array[1] + t.Text);
        await t.Subscribe();
        t.Raise(5);
        byte b = 250;
        b += (byte)await Point(10);
        Log(b);
        n = n + (n = await Point(3)) + n++;
        Log(n);
        Action? action = null;
        action += await Point(1, (Action)(() => Log("one")));
        action += await Point(2, (Action)(() => Log("two")));
        action!();
    }
}
