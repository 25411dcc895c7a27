// C# 12. Pointers to locals and parameters, kept across an await or not: to all of one, to a part of it, to its buffer.
namespace Conformance.Locals.AddressOf;

struct Pair
{
    public int A;
    public int B;
    public (int X, int Y) C;
}

unsafe struct Buffered
{
    public fixed int All[3];
    public int Last;
}

[InlineArray(3)]
struct Three
{
    private int _first;
}

static partial class Program
{
#pragma warning disable CS9123 // the locals are not kept while the pointers are used
    [CoTask]
    internal static async CoTask Main()
    {
        await Pause(1);
        unsafe
        {
            var n = 1;
            var pair = new Pair();
            Set(&n, 5);
            Set(&pair.B, n);
            Log(pair.B);
        }
        await Pause(2);
        Log(await Kept());
        Log(await OfParameter(3, new Pair { A = 4 }));
        Log(await Parts(1));
        for (var k = 0; k < 5; k++)
            Log(await Jumps(k));
        Log(await Generic(7, default(DayOfWeek)));
        Log(await new Pair { A = 8 }.OfThis(2));
    }

    [CoTask]
    static async CoTask<int> Kept()
    {
        var n = 1;
        unsafe
        {
            Set(&n, 6);
        }
        await Pause(3);
        return n;
    }

    [CoTask]
    static async CoTask<int> OfParameter(int n, Pair pair)
    {
        unsafe
        {
            Set(&n, n * 2);
            Set(&(pair.A), n);
        }
        n += await Point(4);
        unsafe
        {
            int* first = &n;
            int* second = &pair.C.Y;
            *second = *first + pair.A;
            Pair* all = &pair;
            all->B = (*first)++;
            (&pair)->C.X = 9;
        }
        return n + await Point(5) + pair.A + pair.B + pair.C.X + pair.C.Y;
    }

    [CoTask]
    static async CoTask<int> Parts(int k)
    {
        Buffered buffered = default;
        Three three = default;
        string text;
        unsafe
        {
            int* all = buffered.All;
            all[k] = 3;
            *(&buffered.All[2]) = all[k] + 1;
            buffered.Last = buffered.All[2] * 2;
            Set(&three[k], 5);
            fixed (char* c = "xyz")
            {
                Set(&k, k + c[0]);
                text = new string(c, 0, 2);
            }
        }
        await Pause(6);
        text += await Point(7);
        unsafe
        {
            Log(buffered.All[1] + buffered.All[2] + buffered.Last + three[1] + text);
            // Not of the method: of a function within the block.
            static int Own(int n)
            {
                int* p = &n;
                return ++*p;
            }
            k += Own(k);
        }
        return k + await Point(8);
    }

    [CoTask]
    static async CoTask<int> Jumps(int k)
    {
        var n = k;
        for (var i = 0; i < 3; i++)
        {
            try
            {
                unsafe
                {
                    int* p = &n;
                    *p += 10;
                    if (k == 0)
                        return *p;
                    if (k == 1)
                        continue;
                    if (k == 2)
                        break;
                    if (k == 3)
                        throw new TestException("three");
                    if (*p > 20)
                        goto done;
                    checked
                    {
                        unsafe
                        {
                            Set(&i, i + 1);
                        }
                    }
                }
                await Pause(i);
            }
            catch (TestException)
            {
                n += await Point(100);
            }
        }
        done:
        await Pause(n);
        return n;
    }

    [CoTask]
    static async CoTask<string> Generic<T, U>(T t, U u)
        where T : unmanaged
        where U : struct, Enum
    {
        unsafe
        {
            T* p = &t;
            *p = default;
            Log(sizeof(T));
        }
        await Pause(9);
        return $"{t}{u}";
    }

    [CoTask]
    static async CoTask<int> OfThis(this Pair pair, int n)
    {
        pair.B = await Point(n);
        unsafe
        {
            Pair* p = &pair;
            int* q = &p->B;
            Set(q, *q + n);
        }
        await Pause(10);
        return pair.A + pair.B;
    }
#pragma warning restore CS9123

    static unsafe void Set(int* target, int value) => *target = value;
}
