partial class Rings
{
    readonly SemaphoreSlim _one = new(1);

    void A(int n, Task t)
    {
        if (n > 0)
            B(n - 1, t);
        _one.Wait();
    }

    void B(int n, Task t)
    {
        t.Wait();
        if (n > 0)
            A(n - 1, t);
    }

    [CoTask]
    async CoTask First(Task t)
    {
        await Sys.Yield();
        A(1, t); // CG1002
    }

    [CoTask]
    async CoTask Second()
    {
        await Sys.Yield();
        B(1, Task.CompletedTask); // CG1002
    }

    // A longer one, with a way out of it at each function.
    void C(int n, Task t)
    {
        t.Wait();
        D(n, t);
    }

    void D(int n, Task t)
    {
        t.Wait();
        E(n, t);
    }

    void E(int n, Task t)
    {
        t.Wait();
        if (n > 3)
            F(n, t);
        else
            D(n + 1, t);
    }

    void F(int n, Task t)
    {
        C(n, t);
        _one.Wait();
    }

    [CoTask]
    async CoTask Third(Task t)
    {
        await Sys.Yield();
        C(1, t); // CG1002
    }

    [CoTask]
    async CoTask Fourth(Task t)
    {
        await t;
        D(1, t); // CG1002
    }

    [CoTask]
    async CoTask Fifth(Task t)
    {
        await t;
        E(1, t); // CG1002
    }

    [CoTask]
    async CoTask Sixth(Task t)
    {
        await t;
        F(1, t); // CG1002
    }

    // Harmless for who knows the task.
    void G(int n, Task t)
    {
        t.Wait();
        if (n > 0)
            H(n - 1, t);
    }

    void H(int n, Task t)
    {
        if (n > 0)
            G(n - 1, t);
    }

    [CoTask]
    async CoTask Seventh(Task t)
    {
        await Sys.Yield();
        G(1, t); // CG1002
    }

    [CoTask]
    async CoTask Eighth(Task t)
    {
        await t;
        G(1, t);
        H(1, t);
    }
}
