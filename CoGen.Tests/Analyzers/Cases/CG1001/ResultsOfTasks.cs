partial class ResultsOfTasks
{
    [CoTask]
    async CoTask OneValue(Task<Task<int>> nested, Task<Task<Task<int>>> deep, TaskCompletionSource<Task<int>> source)
    {
        await nested;
        await nested.Result;
        Console.WriteLine(nested.Result.Result);
        var inner = await deep;
        await await inner;
        Console.WriteLine(deep.Result.Result.Result);
        await source.Task;
        await source.Task.Result;
        Console.WriteLine(source.Task.Result.Result);
    }

    [CoTask]
    async CoTask NotEnded(Task<Task<int>> nested, Task<int> a, Task<int> b)
    {
        await nested;
        Console.WriteLine(nested.Result.Result); // CG1001
        if (nested.Result.IsCompleted)
            Console.WriteLine(nested.Result.Result);
        var first = Task.WhenAny(a, b);
        Console.WriteLine(first.Result.Result); // CG1001
    }

    [CoTask]
    async CoTask Sockets(Task<Socket> task, Task<Socket> other, ValueTask<Socket> value, byte[] buffer)
    {
        await Task.WhenAll(task, other);
        await Sys.ReadWait(task.Result);
        task.Result.Receive(buffer);
        task.Result.Receive(buffer); // CG1001
        await Sys.ReadWait(task.Result);
        other.Result.Receive(buffer); // CG1001
        var socket = await task;
        await Sys.ReadWait(socket);
        task.GetAwaiter().GetResult().Receive(buffer);
        await Sys.ReadWait(socket);
        (await task).Receive(buffer);
        await Sys.ReadWait(await task.WaitAsync(TimeSpan.FromSeconds(1)));
        task.Result.Receive(buffer);
        var again = value.AsTask();
        (await again).Blocking = false;
        again.Result.Receive(buffer);
        again.Result.Send(buffer);
    }

    [CoTask]
    async CoTask OtherTask(Func<Task<Socket>> make, byte[] buffer)
    {
        var task = make();
        await Sys.ReadWait(await task);
        task = make();
        (await task).Receive(buffer); // CG1001
        for (var i = 0; i < 3; i++)
        {
            var each = await make();
            each.Send(buffer); // CG1001
            each.Blocking = false;
            each.Send(buffer);
        }
    }

    [CoTask]
    async CoTask Parts(Task<(Socket A, Socket B)> pair, (Socket, int) tuple, Task<List<Task<int>>> list, byte[] buffer)
    {
        await pair;
        await Sys.ReadWait(pair.Result.A);
        pair.Result.A.Receive(buffer);
        await Sys.ReadWait(pair.Result.A);
        pair.Result.B.Receive(buffer); // CG1001
        if (tuple is (var socket, > 0))
        {
            await Sys.ReadWait(socket);
            tuple.Item1.Receive(buffer);
        }
        var all = await list;
        await Task.WhenAll(all);
        foreach (var one in list.Result)
            Console.WriteLine(one.Result);
    }

    // An await of what has ended lets nobody run.
    [CoTask]
    async CoTask Ended(Task ended, Task task, Socket socket, byte[] buffer)
    {
        await ended;
        await Sys.ReadWait(socket);
        await ended;
        await Task.CompletedTask;
        socket.Receive(buffer);
        await Sys.ReadWait(socket);
        await task;
        socket.Receive(buffer); // CG1001
    }

    static int Get(Task<Socket> task, byte[] buffer) => task.Result.Receive(buffer);

    [CoTask]
    async CoTask ByHelper(Task<Socket> task, byte[] buffer)
    {
        var socket = await task;
        await Sys.ReadWait(socket);
        Get(task, buffer);
        Get(task, buffer); // CG1002
    }
}
