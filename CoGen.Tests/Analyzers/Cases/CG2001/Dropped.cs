partial class DroppedByOthers
{
    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    [CoTask]
    async CoTask Run(Func<CoTask> make, Func<int, CoTask<int>>? number)
    {
        make(); // CG2001
        _ = make(); // CG2001
        number?.Invoke(3); // CG2001
        await make();
        await Sys.Spawn(make());
        var task = make();
        await task;
        Task.Run(() => Work()); // CG2001
        await Task.Run(() => Work()); // CG2001
        await await Task.Run(() => Work());
        Action action = () => Work(); // CG2001
        Func<CoTask> later = () => Work();
        action();
        Use(later);
    }

    static void Use(Func<CoTask> make) { }
}
