partial class StartedInCollections
{
    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    [CoTask]
    async CoTask Elements(CoTask[] many, List<CoTask> list, Dictionary<int, CoTask> map, bool x)
    {
        await many[0];
        await many[0]; // CG2002
        await many[1];
        await many[2];
        many[1] = Work();
        await many[1];
        await list[0];
        await Sys.Spawn(list[0]); // CG2002
        list.Clear();
        list.Add(Work());
        await list[0];
        await map[1];
        map[1] = Work();
        await map[1];
        for (var i = 0; i < many.Length; i++)
            await many[i]; // CG2002
        if (x)
            await many[3]; // CG2002
        else
            await many[3]; // CG2002
        var pair = (First: Work(), Second: Work());
        await pair.First;
        await pair.Second;
        await pair.Item1; // CG2002
        pair.Second = Work();
        await pair.Second;
    }

    [CoTask]
    async CoTask Loops(List<CoTask> list, CoTask[] array, List<CoTask> filled, bool x)
    {
        foreach (var task in list)
            await task;
        foreach (var task in list)
            await task; // CG2002
        foreach (var task in array)
        {
            Console.WriteLine();
            await Sys.Spawn(task);
        }
        if (x)
        {
            foreach (var task in array)
                await task; // CG2002
        }
        foreach (var task in filled)
            await task;
        filled.Clear();
        filled.Add(Work());
        foreach (var task in filled)
            await task;
    }

    [CoTask]
    async CoTask Apart(List<CoTask> list, List<CoTask> handed, List<CoTask> some, bool x)
    {
        if (x)
        {
            foreach (var task in list)
                await task;
        }
        else
        {
            foreach (var task in list)
                await task;
        }
        foreach (var task in some)
        {
            if (x)
                await task;
        }
        foreach (var task in some)
        {
            if (!x)
                await task;
        }
        foreach (var task in handed)
            await task;
        if (x)
            return;
        foreach (var task in handed)
            Console.WriteLine(task.GetType());
    }
}
