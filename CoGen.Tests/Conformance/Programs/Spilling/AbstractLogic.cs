// C# 11. && and || of a type parameter, whose operators are abstract.
namespace Conformance.Spilling.AbstractLogic;

interface ILog<T>
    where T : ILog<T>
{
    static abstract bool operator true(T l);

    static abstract bool operator false(T l);

    static abstract T operator &(T a, T b);

    static abstract T operator |(T a, T b);
}

struct L(bool v) : ILog<L>
{
    public bool V => v;

    public static bool operator true(L l)
    {
        Log("true?");
        return l.V;
    }

    public static bool operator false(L l)
    {
        Log("false?");
        return !l.V;
    }

    public static L operator &(L a, L b)
    {
        Log("&");
        return new(a.V & b.V);
    }

    public static L operator |(L a, L b)
    {
        Log("|");
        return new(a.V | b.V);
    }
}

class Fails : ILog<Fails>
{
    public static bool operator true(Fails l) => throw new TestException("true");

    public static bool operator false(Fails l) => throw new TestException("false");

    public static Fails operator &(Fails a, Fails b) => throw new TestException("&");

    public static Fails operator |(Fails a, Fails b) => throw new TestException("|");
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log((await Or(new L(false), new L(true))).V);
        Log((await And(new L(true), new L(true))).V);
        Log((await And(new L(false), new L(true))).V);
        Log((await And(await Or(new L(true), new L(true)), new L(false))).V);
        try
        {
            Log((await And(new Fails(), new Fails())).ToString());
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
    }

    [CoTask]
    static async CoTask<T> Or<T>(T a, T b)
        where T : ILog<T> => a || await Id(b);

    [CoTask]
    static async CoTask<T> And<T>(T a, T b)
        where T : ILog<T> => a && await Id(b);

    [CoTask]
    static async CoTask<T> Id<T>(T a)
    {
        await Pause(1);
        return a;
    }
}
