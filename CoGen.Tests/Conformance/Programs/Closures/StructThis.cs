// C# 10. Tasks of structs and record structs: this is copied; lambdas take copies of what they use.
namespace Conformance.Closures.StructThis;

partial struct Counter(int start)
{
    public int N = start;

    [CoTask]
    public async CoTask<int> Run(List<Func<int>> later)
    {
        N++;
        await Pause(N);
        var n = N;
        later.Add(() => n * 10);
        N += await Point(5);
        await Pause(N);
        var self = this;
        later.Add(() => self.N);
        N = 0;
        return self.N + n;
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var later = new List<Func<int>>();
        var c = new Counter(1);
        Log(await c.Run(later));
        Log(c.N);
        Log(Show(later.Select(f => f())));
        Counter[] array = [new(5)];
        Log(await array[0].Run(later));
        Log(array[0].N);
    }
}
