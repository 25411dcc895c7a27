partial class QueriesWithHelpers
{
    [CoTask]
    async CoTask Run(List<int> numbers)
    {
        var slow = from n in numbers select Slow(n);
        foreach (var n in slow) // CG1002
            Console.WriteLine(n);
        var quick = from n in numbers select n + 1;
        foreach (var n in quick)
            Console.WriteLine(n);
        var list = (from n in numbers where Slow(n) > 3 orderby n select n).ToList(); // CG1002
        var never = from n in numbers select Slow(n);
        var first = (from n in numbers let k = Slow(n) select k).First(); // CG1002
        var last = (from n in numbers let k = n + 1 where k > 3 select k).Last();
        var pairs = (from n in numbers from m in More(n) select n + m).Sum(); // CG1002
        var groups = (from n in numbers group n by n % 2).Count();
        await Sys.Yield();
    }

    // What goes on after an await, or after a failed one, is on no thread of the scheduler's.
    [CoTask]
    async CoTask Awaited()
    {
        await Late();
        await Early(); // CG1002
    }

    static async Task Late()
    {
        object? made = null;
        try
        {
            made = await Task.Run(() => new object());
        }
        finally
        {
            if (made != null)
                Thread.Sleep(1);
        }
    }

    static async Task Early()
    {
        Thread.Sleep(1);
        try
        {
            Console.WriteLine(await Task.FromResult(1));
        }
        finally
        {
            Console.WriteLine();
        }
    }

    static int Slow(int n)
    {
        Thread.Sleep(n);
        return n;
    }

    static List<int> More(int n)
    {
        Thread.Sleep(n);
        return [n];
    }
}
