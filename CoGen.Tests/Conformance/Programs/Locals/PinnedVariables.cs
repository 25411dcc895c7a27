// C# 12. Pointers to every kind of variable: of patterns, loops, deconstruction, out, of local tasks; to managed types and functions.
using System.Runtime.InteropServices;

namespace Conformance.Locals.PinnedVariables;

unsafe struct Buffered
{
    public fixed byte B[8];
    public int* P;
    public delegate* <int, int> F;
}

[StructLayout(LayoutKind.Explicit)]
struct Overlaid
{
    [FieldOffset(0)]
    public int I;

    [FieldOffset(0)]
    public float F;
}

static unsafe class Raw
{
    public static int Sq(int i) => i * i;

    public static int Sum(byte* p, int n)
    {
        var s = 0;
        for (var i = 0; i < n; i++)
            s += p[i];
        return s;
    }

    public static void Inc(ref int r)
    {
        fixed (int* p = &r)
            ++*p;
    }
}

static partial class Program
{
#pragma warning disable CS9123, CS8500 // the locals are not kept while the pointers are used
    [CoTask]
    static async CoTask<int> Parameters(int a, Overlaid u, string s, Guid g)
    {
        int r;
        unsafe
        {
            delegate* <int, int> f = &Raw.Sq;
            r = f(a);
            int* p = &a;
            int** pp = &p;
            **pp += 2;
            Overlaid* q = &u;
            q->F = 1;
            r += q->I > 0 ? 1 : 0;
            string* sp = &s;
            r += sp->Length;
            *sp = "chg";
            byte* b = (byte*)&g;
            b[0] = 7;
            r += sizeof(Overlaid) + Raw.Sum(b, 2);
            void* v = &a;
            r += *(int*)v;
            (int x, int y) t = (1, 2);
            int* ty = &t.y;
            *ty = 9;
            r += t.y;
        }
        await Pause(1);
        return r + a + u.I + s.Length + g.ToByteArray()[0];
    }

    [CoTask]
    static async CoTask<int> Buffers(int k)
    {
        Buffered fx = default;
        int[] arr = [1, 2, 3];
        Span<int> sp;
        unsafe
        {
            fx.B[1] = 5;
            byte* b = fx.B;
            b[2] = 6;
            fixed (
                int* p = arr,
                    q = &arr[1]
            )
            {
                *p = *q + k;
                fx.P = null;
            }
            fx.F = &Raw.Sq;
            k += fx.F(3);
            sp = new Span<int>(&k, 1);
            sp[0]++;
            int* st = stackalloc int[3] { 1, 2, k };
            k += st[2];
            for (int* e = st; e < st + 3; e++)
                k += *e;
        }
        Raw.Inc(ref k);
        await Pause(k);
        unsafe
        {
            Buffered copy = fx;
            Log(copy.B[2] + Raw.Sum(copy.B, 3) + Raw.Sum(fx.B, 3));
            if (k > 0)
                unsafe
                {
                    int* z = &k;
                    if (*z > 1)
                        goto end;
                    *z = 0;
                }
        }
        end:
        return k + arr[0] + await Point(1);
    }

    [CoTask]
    static async CoTask<int> Loops(int n)
    {
        var t = 0;
        for (int i = 0; i < n; i++)
        {
            int v = i;
            unsafe
            {
                int* p = &v;
                int* pi = &i;
                *p += 10;
                if (i == 1)
                    ++*pi;
            }
            t += v;
            await Pause(i);
            t += v;
        }
        foreach (var x in new[] { 1, 2 })
        {
            int c = x;
            try
            {
                unsafe
                {
                    int* p = &c;
                    *p *= 3;
                    if (*p > 5)
                        throw new TestException("six");
                }
                await Pause(c);
            }
            catch (TestException)
            {
                c += await Point(100);
            }
            finally
            {
                unsafe
                {
                    int* p = &t;
                    *p += c;
                }
                await Pause(9);
            }
            t += c;
        }
        Func<int> f = () =>
        {
            unsafe
            {
                int l = 4;
                int* p = &l;
                return *p;
            }
        };
        t += f();
        return t;
    }

    [CoTask]
    static async CoTask<int> Patterns(object o)
    {
        if (o is int i && i > 0)
        {
            unsafe
            {
                int* p = &i;
                *p += 1;
            }
            await Pause(i);
            return i;
        }
        switch (o)
        {
            case long l:
                unsafe
                {
                    long* p = &l;
                    *p <<= 1;
                }
                await Pause(1);
                return (int)l;
            case ValueTuple<int, int>(var a, var b):
                unsafe
                {
                    int* p = &a;
                    int* q = &b;
                    (*p, *q) = (*q, *p);
                }
                await Pause(2);
                return a * 10 + b;
        }
        int.TryParse("12", out var z);
        using var r = new Resource("r");
        {
            unsafe
            {
                int* p = &z;
                *p = -*p;
            }
        }
        await Pause(3);
        [CoTask]
        async CoTask<int> L(int w)
        {
            unsafe
            {
                int* p = &w;
                *p += 1;
            }
            await Pause(4);
            return w;
        }
        return z + await L(5);
    }

    [CoTask]
    internal static async CoTask Main()
    {
        Log(await Parameters(3, default, "str", default));
        Log(await Buffers(2));
        Log(await Loops(4));
        foreach (var o in new object[] { 3, 4L, (1, 2), "x" })
            Log(await Patterns(o));
    }
}
