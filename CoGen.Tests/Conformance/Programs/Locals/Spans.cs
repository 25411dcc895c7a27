// C# 13. Spans, ref locals and ref structs between awaits; stackalloc; ref returns.
namespace Conformance.Locals.Spans;

static partial class Program
{
    static int s_value;

    static ref int Ref() => ref s_value;

    ref struct Cursor(Span<int> span)
    {
        private readonly Span<int> _span = span;

        public int Sum()
        {
            var sum = 0;
            foreach (var n in _span)
                sum += n;
            return sum;
        }
    }

    [CoTask]
    internal static async CoTask Main()
    {
        s_value = 0;
        int[] array = [1, 2, 3];
        Span<int> span = array;
        span[0] = 10;
        await Pause(1);
        span = array.AsSpan(1);
        span[0] = 20;
        Log(new Cursor(span).Sum());
        {
            ref var r = ref array[2];
            r += 5;
        }
        await Pause(2);
        {
            ref var r = ref Ref();
            r++;
            Span<byte> bytes = stackalloc byte[4];
            bytes.Fill(7);
            Log(bytes[3] + r);
        }
        await Pause(3);
        for (var i = 0; i < 2; i++)
        {
            ReadOnlySpan<char> text = "hello".AsSpan(i);
            Log(text.Length);
            await Pause(i);
        }
        foreach (ref var n in array.AsSpan())
            n *= 2;
        Log(Show(array) + Ref());
        await Pause(4);
        unsafe
        {
            fixed (int* p = array)
                Log(*p + p[1]);
        }
        await Pause(5);
        foreach (var c in "ab".AsSpan())
            Log(c);
    }
}
