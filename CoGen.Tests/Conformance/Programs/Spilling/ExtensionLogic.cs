// C# 14. && and || by the operators of extension blocks.
namespace Conformance.Spilling.ExtensionLogic;

class Mark(int n)
{
    public int N => n;
}

static class Operators
{
    extension(Mark)
    {
        public static bool operator true(Mark m)
        {
            Log($"true {m.N}");
            return m.N > 0;
        }

        public static bool operator false(Mark m)
        {
            Log($"false {m.N}");
            return m.N <= 0;
        }

        public static Mark operator &(Mark a, Mark b)
        {
            Log($"{a.N} & {b.N}");
            return b;
        }

        public static Mark operator |(Mark a, Mark b)
        {
            Log($"{a.N} | {b.N}");
            return b;
        }
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        foreach (var n in new[] { -1, 1 })
        {
            var mark = new Mark(n);
            Log((mark && await Point(1, new Mark(5))).N);
            Log((mark || await Point(2, new Mark(6))).N);
            if (mark && await Point(3, new Mark(n + 1)))
                Log("both");
            if (await Point(4, mark) || await Point(5, new Mark(n - 1)))
                Log("one");
        }
    }
}
