using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using CoGen;

namespace Mixed;

partial class OutsideMixtures
{
    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    [CoTask]
    static async CoTask<int> Number()
    {
        await Sys.Yield();
        return 1;
    }

    async Task Ordinary(Scheduler os, Task t)
    {
        await Work(); // CG2006
        var n = await Number(); // CG2006
        Console.WriteLine(n);
        await os.RunAsync(Work());
        await t;
        await Sys.Yield(); // CG2006
        Func<Task> inner = async () => await Work(); // CG2006
        await inner();
        Func<CoTask> task = async () => await Work();
        os.Spawn(task());
        async CoTask Local() => await Work();
        os.Spawn(Local());
    }

    async void Fire(Scheduler os)
    {
        await Work(); // CG2006
    }

    async IAsyncEnumerable<int> Numbers()
    {
        yield return await Number(); // CG2006
    }

    [CoTask]
    async CoTask Task(Scheduler os)
    {
        await Work();
        Func<CoTask> f = async () => await Work();
        await f();
        [CoTask]
        async CoTask Local() => await Work();
        await Local();
        Func<Task> g = async () => await Work(); // CG2006
        await g();
    }
}
