using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using CoGen;

namespace Mixed;

partial class StartMixtures
{
    private CoTask _kept;
    private readonly Queue<CoTask> _queue = new();

    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    [CoTask]
    static async CoTask<int> Number(int n = 1)
    {
        await Sys.Yield();
        return n;
    }

    static CoTask Made() => Work();

    [CoTask]
    async CoTask Drops(bool a, Scheduler os)
    {
        Work(); // CG2001
        Made(); // CG2001
        _ = Number(); // CG2001
        var unused = Work(); // CG2001
        if (a)
            Work(); // CG2001
        var perhaps = Work();
        if (a)
            await perhaps;
        Action drop = () => Work(); // CG2001
        drop();
        Func<CoTask> make = () => Work();
        await make();
        for (var i = 0; i < 2; i++)
            Number(i); // CG2001
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Starts(bool a, Scheduler os)
    {
        await Work();
        await Sys.Spawn(Work());
        var handle = await Sys.Start(Number());
        Console.WriteLine(await handle);
        var later = Work();
        await Sys.Yield();
        await later;
        _kept = Work();
        _queue.Enqueue(Work());
        while (_queue.TryDequeue(out var queued))
            await queued;
        var chosen = a ? Work() : Made();
        await chosen;
        CoTask[] both = [Work(), Made()];
        foreach (var each in both)
            await Sys.Spawn(each);
        var tasks = Enumerable.Range(0, 3).Select(n => Number(n)).ToList();
        foreach (var task in tasks)
            await task;
        var branch = Work();
        if (a)
            await branch;
        else
            await Sys.Spawn(branch);
        await (
            a switch
            {
                true => Work(),
                false => Made(),
            }
        );
        await _kept;
    }

    void Ordinary(Scheduler os)
    {
        Work(); // CG2001
        os.Spawn(Work());
        os.Run(Number());
        var task = Work();
        os.Spawn(task);
    }

    CoTask Forwards() => Work();

    IEnumerable<CoTask> All()
    {
        yield return Work();
        var second = Work();
        yield return second;
    }
}
