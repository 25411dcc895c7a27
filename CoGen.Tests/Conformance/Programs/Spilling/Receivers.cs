// C# 5. The receiver is evaluated before the arguments; a struct variable stays a variable, a value is copied.
namespace Conformance.Spilling.Receivers;

struct Counter
{
    public int N;

    public Counter(int n) => N = n;

    public int Add(int n)
    {
        N += n;
        return Val("Add", N);
    }
}

class Holder
{
    public Counter Field = new(1);
    public Counter Property { get; set; } = new(10);
    public readonly Counter Readonly = new(20);
    public Holder Self
    {
        get
        {
            Log("Self");
            return this;
        }
    }

    public int Get(int n) => Val("Get", n);

    public static Holder Make()
    {
        Log("Make");
        return new();
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(Holder.Make().Get(await Point(1)));
        var h = new Holder();
        Log(h.Self.Self.Get(await Point(2)));
        Log((await Point(3, h)).Get(await Point(4)));
        h = (await Point(5, h)).Self;
        var c = new Counter(5);
        Log(c.Add(await Point(6)));
        Log(c.N);
        Log(h.Field.Add(await Point(7)));
        Log(h.Field.N);
        Log(h.Property.Add(await Point(8)));
        Log(h.Property.N);
        Log(h.Readonly.Add(await Point(9)));
        Log(h.Readonly.N);
        Counter[] array = [new(1), new(2)];
        Log(array[Val(1)].Add(await Point(10)));
        Log(array[1].N);
        Log(new Counter(3).Add(await Point(11)));
        Holder? none = null;
        try
        {
            none!.Get(await Point(12));
        }
        catch (NullReferenceException)
        {
            Log("null");
        }
        var before = h;
        Log(ReferenceEquals(before, (h = new Holder())) || h.Get(await Point(13)) == 0);
        var text = "abc";
        Log(text.Substring(await Point(1)).Length + (text = "changed").Length);
    }
}
