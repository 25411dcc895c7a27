// C# 7. Locals of many types across awaits: structs with fields mutated, nullables, tuples, enums, pointers' lengths, const, decimal.
namespace Conformance.Locals.HoistedKinds;

static partial class Program
{
    struct S
    {
        public int A;
        public (int X, string Y) T;
        public int[] Array;

        public void Set(int a) => A = a;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        const int k = 7;
        const string text = "const";
        var s = new S
        {
            A = 1,
            T = (2, "t"),
            Array = [3],
        };
        int? maybe = null;
        decimal money = 1.10m;
        (int, long)? pair = (1, 2L);
        DayOfWeek day = DayOfWeek.Monday;
        char c = 'c';
        object o = s;
        dynamic d = 5;
        Guid g = default;
        nint native = 5;
        string? unset;
        await Pause(k);
        s.A++;
        s.T.X += k;
        s.Array[0]--;
        s.Set(s.A + 1);
        maybe = maybe is null ? k : 0;
        money *= 2;
        day++;
        c++;
        d += 1;
        await Pause(1);
        unset = text;
        Log($"{s.A} {s.T} {s.Array[0]} {maybe} {money} {pair} {day} {c} {((S)o).A} {d} {g} {native} {unset} {k}");
        s = default;
        await Pause(2);
        Log(s.Array is null);
    }
}
