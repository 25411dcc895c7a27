// C# 8. Expressions and targets that fail before, in and behind an await.
namespace Conformance.ExceptionHandling.FailingExpressions;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        try
        {
            _ = await Point<string?>(1, null) ?? throw new TestException("t1");
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
        try
        {
            throw await Point<Exception>(2, new TestException("t2"));
        }
        catch (TestException e) when (e.Message.EndsWith('2'))
        {
            Log(e.Message + await Point(3));
        }
        try
        {
            Log(
                await Point(1) switch
                {
                    1 => throw new TestException("t3" + await Point(2)),
                    _ => 1,
                }
            );
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
        try
        {
            throw null!;
        }
        catch (NullReferenceException)
        {
            await Pause(4);
            Log("nre");
        }
        try
        {
            Func<int> f = () => throw new TestException("l");
            Log(f() + await Point(1));
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
        try
        {
            var x = (await Point<object?>(5, null))!.ToString();
        }
        catch (NullReferenceException)
        {
            Log("nre2");
        }
        try
        {
            int[] a = new int[1];
            a[await Point(5)] = await Point(6);
        }
        catch (IndexOutOfRangeException)
        {
            Log("idx");
        }
        try
        {
            int[] a = null!;
            a[await Point(5)] = await Point(6);
        }
        catch (NullReferenceException)
        {
            Log("nre3");
        }
        try
        {
            C c = null!;
            c.F = await Point(6);
        }
        catch (NullReferenceException)
        {
            Log("nre4");
        }
        try
        {
            C c = null!;
            c.F += await Point(6);
        }
        catch (NullReferenceException)
        {
            Log("nre5");
        }
        try
        {
            C c = null!;
            c.P = await Point(6);
        }
        catch (NullReferenceException)
        {
            Log("nre6");
        }
        try
        {
            C c = null!;
            c.M(await Point(7));
        }
        catch (NullReferenceException)
        {
            Log("nre7");
        }
        try
        {
            Log((int)await Point<object>(1, "x"));
        }
        catch (InvalidCastException)
        {
            Log("cast");
        }
        try
        {
            object[] o = new string[1];
            o[await Point(0)] = await Point<object>(1, 3);
        }
        catch (ArrayTypeMismatchException)
        {
            Log("atm");
        }
        try
        {
            var z = 1 / await Point(0);
        }
        catch (DivideByZeroException)
        {
            Log("div");
        }
        try
        {
            Log(1 + await Point(1) / (await Point(0)));
        }
        catch (DivideByZeroException)
        {
            Log("div");
        }
        try
        {
            int? n = null;
            Log(n!.Value + await Point(1));
        }
        catch (InvalidOperationException)
        {
            Log("nov");
        }
        try
        {
            int? n = null;
            Log((int)n + await Point(1));
        }
        catch (InvalidOperationException)
        {
            Log("nov");
        }
        try
        {
            C c = null!;
            c.A[await Point(0)]++;
        }
        catch (NullReferenceException)
        {
            Log("nre8");
        }
        try
        {
            C c = null!;
            (c.F, c.P) = (await Point(1), await Point(2));
        }
        catch (NullReferenceException)
        {
            Log("nre9");
        }
        try
        {
            C c = new();
            c.N.F = await Point(3);
        }
        catch (NullReferenceException)
        {
            Log("nre10");
        }
        try
        {
            C c = new();
            c.N.S.X += await Point(3);
        }
        catch (NullReferenceException)
        {
            Log("nre11");
        }
        try
        {
            S[] ss = new S[1];
            ss[Val(3)].X = await Point(3);
        }
        catch (IndexOutOfRangeException)
        {
            Log("idx2");
        }
    }
}

struct S
{
    public int X;
}

class C
{
    public int F;
    public int P { get; set; }

    public void M(int x) => Log("M");

    public int[] A = null!;
    public C N = null!;
    public S S;
}
