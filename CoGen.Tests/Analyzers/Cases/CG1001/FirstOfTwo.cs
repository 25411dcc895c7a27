partial class FirstOfTwo
{
    [CoTask]
    async CoTask Timeouts(Task<int> a, Task<int> b, Task<int> c, CancellationToken token)
    {
        var delay = Task.Delay(100);
        if (await Task.WhenAny(a, delay) == delay)
            throw new TimeoutException();
        Console.WriteLine(a.Result);
        delay = Task.Delay(100, token);
        var first = await Task.WhenAny(b, delay);
        if (first != delay)
            Console.WriteLine(b.Result);
        else
            Console.WriteLine(b.Result); // CG1001
        if (await Task.WhenAny(c, Task.Delay(3)) != c)
            return;
        Console.WriteLine(c.Result);
    }

    [CoTask]
    async CoTask TheOther(Task<int> a, Task<int> b)
    {
        if (await Task.WhenAny(a, b) == a)
            Console.WriteLine(a.Result);
        else
            Console.WriteLine(b.Result);
    }

    [CoTask]
    async CoTask OneOfTheOthers(Task<int> a, Task<int> b, Task<int> c, List<Task<int>> more)
    {
        if (await Task.WhenAny(a, b, c) == a)
            Console.WriteLine(a.Result);
        else
            Console.WriteLine(b.Result); // CG1001
        var first = await Task.WhenAny([.. more, c]);
        if (first != more[0])
            Console.WriteLine(c.Result); // CG1001
    }
}
