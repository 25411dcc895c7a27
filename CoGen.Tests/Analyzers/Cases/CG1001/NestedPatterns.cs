partial class NestedPatterns
{
    record Job(Task<int> Work, string Name);

    record struct Pair(Socket One, Socket Two);

    [CoTask]
    async CoTask<int> Nested(Job job)
    {
        await Sys.Yield();
        if (job is { Work.IsCompleted: true })
            return job.Work.Result;
        if (job is { Work: { IsCompleted: true } })
            return job.Work.Result;
        if (job is { Work: { IsCompletedSuccessfully: true } work })
            return work.Result;
        if (job is { Work.IsCompleted: false })
            return job.Work.Result; // CG1001
        return job.Work.Result;
    }

    [CoTask]
    async CoTask<int> Result(Task<Task<int>> t)
    {
        await t;
        if (t is { Result.IsCompleted: true })
            return t.Result.Result;
        if (t is { Result: { IsFaulted: true } })
            return t.Result.Result;
        return t.Result.Result; // CG1001
    }

    [CoTask]
    async CoTask<int> Outer(Task<Task<int>> t)
    {
        await Sys.Yield();
        if (t is { IsCompleted: true, Result.IsCompleted: true })
            return t.Result.Result;
        return t is { Result.IsCompleted: true } ? 1 : 2; // CG1001
    }

    [CoTask]
    async CoTask<int> Switched(Job job)
    {
        await Sys.Yield();
        switch (job)
        {
            case { Work.IsCompleted: true }:
                return job.Work.Result;
            default:
                return job.Work.Result; // CG1001
        }
    }

    [CoTask]
    async CoTask<int> SwitchedTo(Job job)
    {
        await Sys.Yield();
        return job switch
        {
            { Work.IsCompleted: true } => job.Work.Result,
            { Name: "x" } => job.Work.Result, // CG1001
            _ => 0,
        };
    }

    [CoTask]
    async CoTask<int> NotNested(Job job)
    {
        await Sys.Yield();
        if (job is not { Work.IsCompleted: true })
            return 0;
        return job.Work.Result;
    }

    [CoTask]
    async CoTask With(Job job, Job other)
    {
        await job.Work;
        var copy = job with { Name = "copy" };
        Console.WriteLine(copy.Work.Result);
        var changed = job with { Work = other.Work };
        Console.WriteLine(changed.Work.Result); // CG1001
        var back = changed with { Work = job.Work };
        Console.WriteLine(back.Work.Result);
        var again = other with { Name = "again" };
        Console.WriteLine(again.Work.Result);
        await other.Work;
        Console.WriteLine(again.Work.Result);
    }

    [CoTask]
    async CoTask WithStruct(Pair pair, Socket s, byte[] b)
    {
        await Sys.ReadWait(pair.One);
        var copy = pair with { Two = s };
        copy.One.Receive(b);
        await Sys.ReadWait(pair.Two);
        copy.Two.Receive(b); // CG1001
        await Sys.ReadWait(s);
        copy.Two.Receive(b);
    }

    [CoTask]
    async CoTask StructCopy(Pair pair, byte[] b)
    {
        await Sys.ReadWait(pair.One);
        var copy = pair;
        copy.One.Receive(b);
        await Sys.ReadWait(pair.Two);
        copy.Two = copy.One;
        pair.Two.Receive(b);
    }

    [CoTask]
    async CoTask Anonymous(Task<int> t)
    {
        await t;
        var a = new { t, Name = "x" };
        Console.WriteLine(a.t.Result);
        var c = a with { Name = "y" };
        Console.WriteLine(c.t.Result);
    }
}
