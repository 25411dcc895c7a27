// C# 2. && and || of generic types with operators true and false.
namespace Conformance.Spilling.GenericLogic;

struct L<T>(bool v)
{
    public bool V => v;

    public static bool operator true(L<T> l)
    {
        Log("true?");
        return l.V;
    }

    public static bool operator false(L<T> l)
    {
        Log("false?");
        return !l.V;
    }

    public static L<T> operator &(L<T> a, L<T> b)
    {
        Log("&");
        return new(a.V & b.V);
    }

    public static L<T> operator |(L<T> a, L<T> b)
    {
        Log("|");
        return new(a.V | b.V);
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log((await B(new L<int>(true), 1) && await B(new L<int>(true), 2)).V);
        Log((await B(new L<int>(false), 1) && await B(new L<int>(true), 2)).V);
        Log((await B(new L<int>(true), 1) || await B(new L<int>(true), 2)).V);
        Log((await B(new L<int>(false), 1) || await B(new L<int>(false), 2)).V);
        if (await B(new L<int>(false), 1) || await B(new L<int>(true), 2))
            Log("yes");
        Log((await Gen(new L<string>(true)) && await Gen(new L<string>(false))).V);
    }

    [CoTask]
    static async CoTask<L<T>> B<T>(L<T> l, int n)
    {
        await Pause(n);
        return l;
    }

    [CoTask]
    static async CoTask<L<T>> Gen<T>(L<T> l)
    {
        return l && await B(l, 3) || await B(l, 4);
    }
}
