// C# 12. Collection expressions that become spans in checked and unchecked blocks, between awaits.
namespace Conformance.Locals.SpansInChecked;

static partial class Program
{
    [CoTask]
    public static async CoTask Main()
    {
        await Sums(1);
        try
        {
            await Overflows(1);
        }
        catch (OverflowException exception)
        {
            Log(exception.Message);
        }
        await Branches(2);
    }

    [CoTask]
    static async CoTask Sums(int k)
    {
        checked
        {
            Span<int> first = [k + 1, k];
            Log(first[0]);
            await Pause(1);
            Span<int> second = [k * 2, await Point(2), k];
            Log(second[1]);
            second = [k + 3, await Point(5)];
            Log(second[0]);
            second = Same([k, 3]);
            Log(second[1]);
            await Pause(2);
            Span<int> third = stackalloc int[k + 1];
            Log(third.Length);
            await Pause(3);
            ReadOnlySpan<char> text = "ab" + k;
            Log(text.Length);
            await Pause(4);
            text = "c";
            Log(text.Length);
        }
    }

    [CoTask]
    static async CoTask Overflows(int k)
    {
        checked
        {
            unchecked
            {
                ReadOnlySpan<int> wrapped = [k + int.MaxValue];
                Log(wrapped[0]);
                await Pause(1);
                wrapped = [int.MaxValue + k + k];
                Log(wrapped[0]);
                await Pause(2);
            }
            Span<int> thrown = [k, await Point(3), k + int.MaxValue];
            Log(thrown[0]);
        }
    }

    [CoTask]
    static async CoTask Branches(int k)
    {
        checked
        {
            for (var i = 0; i < 2; i++)
            {
                ReadOnlySpan<int> some = k > i ? [i + k] : [];
                Log(some.Length);
                await Pause(i);
                some = [k + i, .. Same([i, 3])];
                Log(some[0]);
                await Pause(i);
            }
        }
    }

    static Span<int> Same(Span<int> span) => span;
}
