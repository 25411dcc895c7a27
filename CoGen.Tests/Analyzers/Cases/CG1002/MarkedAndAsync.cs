using System.Collections;

partial class Helpers
{
    [CoTask]
    async CoTask Marked()
    {
        Trusted();
        Console.WriteLine(TrustedProperty);
        Declared(); // CG1001
        Console.WriteLine(DeclaredProperty); // CG1001
        Through(); // CG1002
        await Sys.Yield();
    }

    [NonBlocking]
    static void Trusted() => Thread.Sleep(1);

    [NonBlocking]
    static int TrustedProperty
    {
        get
        {
            Thread.Sleep(1);
            return 1;
        }
    }

    [Blocking]
    static void Declared() { }

    [Blocking]
    static int DeclaredProperty => 1;

    static void Through() => Declared();

    [CoTask]
    async CoTask Asyncs()
    {
        await Early(); // CG1002 CG2008
        await Late(); // CG2008
        var task = Early(); // CG1002
        await task;
        Ignored();
        await Task.Run(() => Early());
    }

    static async Task Early()
    {
        Thread.Sleep(1);
        await Task.Yield();
    }

    static async Task Late()
    {
        await Task.Yield();
        Thread.Sleep(1);
    }

    static void Ignored() => Task.Run(() => Thread.Sleep(1));

    [CoTask]
    async CoTask Generic<T>(T store, IStore other)
        where T : IStore
    {
        store.Save(); // CG1002
        Generically(other); // CG1002
        await Sys.Yield();
    }

    static void Generically<T>(T store)
        where T : IStore => store.Save();

    [CoTask]
    async CoTask Tasks()
    {
        await Cold();
        _ = await Sys.Start(Cold());
        await Sys.Spawn(Cold());
    }

    [CoTask]
    static async CoTask Cold()
    {
        Thread.Sleep(1); // CG1001
        await Sys.Yield();
    }

    public async CoTask Expression() => Console.WriteLine(await Task.FromResult(Load())); // CG1002
}
