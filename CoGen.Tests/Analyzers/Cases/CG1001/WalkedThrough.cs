partial class WalkedThrough
{
    static bool AllDone(IEnumerable<Task> tasks)
    {
        foreach (var task in tasks)
        {
            if (!task.IsCompleted)
                return false;
        }
        return true;
    }

    static bool AnyDone(IEnumerable<Task> tasks)
    {
        foreach (var task in tasks)
        {
            if (task.IsCompleted)
                return true;
        }
        return false;
    }

    static async Task EndAll(Task[] tasks)
    {
        foreach (var task in tasks)
            await task;
    }

    [CoTask]
    async CoTask Each(Task<int>[] array, List<Task<int>> list, Dictionary<string, Task<int>> map, List<Task<int>> caught)
    {
        foreach (var task in array)
            await task;
        Console.WriteLine(array[0].Result);
        foreach (var task in list)
        {
            while (!task.IsCompleted)
                await Sys.Yield();
        }
        Console.WriteLine(list.Sum(t => t.Result));
        foreach (var (_, task) in map)
            await task;
        foreach (var pair in map)
            Console.WriteLine(pair.Value.Result);
        foreach (var task in caught)
        {
            try
            {
                await task;
            }
            catch (IOException)
            {
                continue;
            }
        }
        Console.WriteLine(caught[0].Result);
    }

    [CoTask]
    async CoTask NotEach(List<Task<int>> some, List<Task<int>> first, List<Task<int>> later, int n)
    {
        foreach (var task in some)
        {
            if (task.Id == n)
                continue;
            await task;
        }
        Console.WriteLine(some[0].Result); // CG1001
        foreach (var task in first)
        {
            await task;
            if (task.Result == n)
                break;
        }
        Console.WriteLine(first[0].Result); // CG1001
        foreach (var task in later)
            Console.WriteLine(task.Id);
        Console.WriteLine(later[0].Result); // CG1001
    }

    [CoTask]
    async CoTask Left(List<Task<int>> tasks, List<Task<int>> others)
    {
        foreach (var task in tasks)
        {
            if (!task.IsCompleted)
                return;
        }
        Console.WriteLine(tasks[0].Result);
        foreach (var task in others)
        {
            if (task.IsCompleted)
                return;
        }
        Console.WriteLine(others[0].Result); // CG1001
        await Sys.Yield();
    }

    [CoTask]
    async CoTask ByHelpers(Task<int>[] asked, Task<int>[] any, Task<int>[] ended)
    {
        if (AllDone(asked))
            Console.WriteLine(asked[0].Result);
        else
            Console.WriteLine(asked[0].Result); // CG1001
        if (AnyDone(any))
            Console.WriteLine(any[0].Result); // CG1001
        await EndAll(ended);
        Console.WriteLine(ended[0].Result);
    }
}
