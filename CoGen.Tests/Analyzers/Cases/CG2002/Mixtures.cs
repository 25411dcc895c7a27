using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using CoGen;

namespace Mixed;

partial class TwiceMixtures
{
    private CoTask _field;

    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    [CoTask]
    static async CoTask<int> Number(int n = 1)
    {
        await Sys.Yield();
        return n;
    }

    [CoTask]
    async CoTask Twice(bool a, bool b, Scheduler os)
    {
        var t = Work();
        await t;
        await t; // CG2002
        var u = Work();
        await Sys.Spawn(u);
        await u; // CG2002
        var v = Work();
        if (a)
            await v;
        await v; // CG2002
        var w = Work();
        var alias = w;
        await alias;
        await w; // CG2002
        var x = Number();
        while (a)
            await x; // CG2002
        var y = Number();
        var sum = await y + await y; // CG2002
        var (z, other) = (Work(), 1);
        await z;
        await z; // CG2002
        var p = Work();
        try
        {
            await p;
        }
        finally
        {
            await p; // CG2002
        }
        var q = Work();
        os.Spawn(q);
        os.Spawn(q); // CG2002
    }

    [CoTask]
    async CoTask Once(bool a, bool b, Scheduler os)
    {
        var t = Work();
        await t;
        t = Work();
        await t;
        var u = Work();
        if (a)
            await u;
        else
            await Sys.Spawn(u);
        var v = Work();
        if (a)
        {
            await v;
            return;
        }
        await v;
        while (b)
        {
            var w = Work();
            await w;
        }
        var x = await Sys.Start(Number());
        await x;
        await x;
        var y = Number();
        switch (await Number())
        {
            case 1:
                await y;
                break;
            case 2:
                await Sys.Spawn(y);
                break;
            default:
                os.Spawn(y);
                break;
        }
        for (var z = Work(); b; z = Work())
            await z;
        _field = Work();
        await _field;
        _field = Work();
        await _field;
        Func<CoTask> make = Work;
        await make();
        await make();
        var ended = Task.CompletedTask;
        await ended;
        await ended;
    }
}
