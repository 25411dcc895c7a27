// C# 10. References to values whose types have no names, in and beside try.
namespace Conformance.Locals.UnnamedReferences;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var all = new[] { new { A = 1, B = "x" }, new { A = 2, B = "y" } };
        for (var i = 0; i < 2; i++)
        {
            try
            {
                ref var one = ref all[i];
                one = new { A = one.A + 10, one.B };
                Log(one);
                await Pause(i);
                one = ref all[1 - i];
                Log(one.A);
                ref readonly var two = ref all[0];
                Log(two.B);
                Span<string> names = [one.B, two.B];
                Log(names.Length);
                var span = all.AsSpan();
                Log(span[0]);
                foreach (ref var three in all.AsSpan())
                    three = new { A = three.A * 2, three.B };
                if (await Point(i) == 1)
                    await Fail(3);
                one = ref all[i];
                span = all.AsSpan(i);
                Log(one.B + span.Length);
            }
            catch (TestException e) when (all[0].A > 0)
            {
                ref var last = ref all[^1];
                await Pause(5);
                last = ref all[0];
                Log(last.A + e.Message);
            }
            finally
            {
                ref var f = ref all[0];
                Log(f.A);
            }
        }
        Log(all[0]);
    }
}
