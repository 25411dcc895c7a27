// C# 5. Assignments as expressions and their order: target first, then value, then the store.
namespace Conformance.Spilling.Assignments;

class Holder
{
    public int F;
    public Holder? Next;
    public int P
    {
        get => F;
        set
        {
            Log($"P {value}");
            F = value;
        }
    }
}

static partial class Program
{
    static int s_field;

    static Holder Get(Holder h, string name)
    {
        Log(name);
        return h;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        int a,
            b,
            c;
        a = b = c = await Point(1);
        Log(a + b + c);
        var h = new Holder();
        Get(h, "first").F = Get(h, "second").P = await Point(2);
        Log(h.F);
        s_field = a = await Point(3);
        Log(s_field + a);
        Log((a = await Point(4)) + (b = a + await Point(5)) + b);
        try
        {
            Holder? none = null;
            none!.F = await Point(6);
        }
        catch (NullReferenceException)
        {
            Log("null after the await");
        }
        try
        {
            Holder? none = null;
            none!.Next!.P = await Point(7);
        }
        catch (NullReferenceException)
        {
            Log("null before the await");
        }
        h.Next = new Holder { F = await Point(8) };
        h.Next.Next = h.Next;
        Log(h.Next.Next.F);
        if ((a = await Point(9)) > 5 && (b = await Point(10)) > 5)
            Log(a + b);
        _ = a = await Point(11);
        int[] array = [0, 0];
        var i = 0;
        array[i++] = array[i] = i = await Point(12);
        Log(Show(array) + i);
    }
}
