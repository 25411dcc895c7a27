// C# 14. Compound operators that change the object itself.
namespace Conformance.Spilling.InstanceOperators;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var a = new Acc();
        a += await Point(1);
        Log(a.Sum);
        var b = a;
        b += await Point(2) + await Point(3);
        Log(a.Sum);
        a++;
        Log(a.Sum);
        ++a;
        var h = new Holder { A = a };
        h.A += await Point(4);
        Log(a.Sum);
        (await Point(5, h)).A += await Point(6);
        Log(a.Sum);
        var arr = new[] { new SAcc(), new SAcc() };
        arr[await Point(1)] += await Point(7);
        Log($"{arr[0].Sum} {arr[1].Sum}");
        arr[Val(0)] += await Point(8);
        Log($"{arr[0].Sum} {arr[1].Sum}");
        SAcc s = default;
        s += await Point(9);
        Log(s.Sum);
        checked
        {
            s += await Point(10);
        }
        Log(s.Sum);
    }
}

class Holder
{
    public Acc A;
}

class Acc
{
    public int Sum;

    public void operator +=(int x)
    {
        Log("+=");
        Sum += x;
    }

    public void operator ++()
    {
        Log("++");
        Sum++;
    }
}

struct SAcc
{
    public int Sum;

    public void operator +=(int x)
    {
        Log("+=");
        Sum += x;
    }

    public void operator checked +=(int x)
    {
        Log("c+=");
        Sum = checked(Sum + x);
    }
}
