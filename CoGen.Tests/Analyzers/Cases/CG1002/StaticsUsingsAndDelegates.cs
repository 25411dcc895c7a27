using System.Collections;

partial class Helpers
{
    [CoTask]
    async CoTask StaticMethod()
    {
        WithStatics.Touch(); // CG1002
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Usings()
    {
        using (new Resource()) // CG1002
            Calm();
        using var a = new Resource(); // CG1002
        using var b = new CalmResource();
        using (b)
            Calm();
        await using var c = new AsyncResource(); // CG1002
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Loops()
    {
        foreach (var x in new Sequence()) // CG1002
            Console.WriteLine(x);
        foreach (var x in new CalmSequence())
            Console.WriteLine(x);
        foreach (var x in Lazily()) // CG1002
            Console.WriteLine(x);
        var later = Lazily();
        Console.WriteLine(later);
        foreach (var x in later) // CG1002
            Console.WriteLine(x);
        await Sys.Yield();
    }

    static IEnumerable<int> Lazily()
    {
        Thread.Sleep(1);
        yield return 1;
    }

    [CoTask]
    async CoTask Delegates(Action given)
    {
        _once(); // CG1002
        _once.Invoke(); // CG1002
        _once?.Invoke(); // CG1002
        _calm();
        _function(1); // CG1002
        _twice();
        given();
        Action local = () => Thread.Sleep(1);
        local(); // CG1002
        Action group = Pause;
        group(); // CG1002
        Action other = Calm;
        other();
        other = Pause;
        other(); // CG1002
        var natural = () => Load();
        Console.WriteLine(natural()); // CG1002
        await Sys.Yield();
    }

    static void Pause() => Thread.Sleep(1);

    [CoTask]
    async CoTask Passed()
    {
        Apply(Pause); // CG1002
        Apply(() => Thread.Sleep(1)); // CG1002
        Apply(Calm);
        Apply(() => { });
        Keep(Pause);
        ApplyTwice(Pause); // CG1002
        await Task.Run(Pause);
        Apply( // CG1002
            delegate
            {
                Thread.Sleep(1);
            }
        );
    }

    static void Apply(Action action) => action();

    static void ApplyTwice(Action action) => Apply(() => action());

    static void Keep(Action action) => Console.WriteLine(action);

    [CoTask]
    async CoTask Locals(int n)
    {
        Inner(); // CG1002
        Calmly();
        void Inner() => Thread.Sleep(n + 1);
        void Calmly() => Console.WriteLine(n);
        void Never() => Thread.Sleep(1);
        Action kept = Never;
        Console.WriteLine(kept);
        await Sys.Yield();
    }
}
