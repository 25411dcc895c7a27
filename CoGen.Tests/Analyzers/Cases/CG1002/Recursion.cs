namespace Recursion;

/// <summary>Functions that call themselves, and each other, with something else each time, or with the same.</summary>
partial class Recursive
{
    private enum Mode
    {
        Fast,
        Slow,
    }

    private static int Depth(int n) => n == 0 ? Block() : Depth(n - 1);

    private static int Down(int n)
    {
        if (n <= 0)
        {
            Thread.Sleep(1);
            return 0;
        }
        return Down(n - 1);
    }

    private static void Retry(int left)
    {
        if (left > 0)
        {
            try
            {
                Go();
            }
            catch (IOException)
            {
                Retry(left - 1);
            }
        }
        else
        {
            Thread.Sleep(5);
        }
    }

    private static void Go() { }

    private static int Block()
    {
        new ManualResetEvent(false).WaitOne();
        return 1;
    }

    private static void Even(int n)
    {
        if (n == 0)
            Thread.Sleep(1);
        else
            Odd(n - 1);
    }

    private static void Odd(int n)
    {
        if (n != 0)
            Even(n - 1);
    }

    private static void Load(string[] parts, bool sync)
    {
        if (sync)
            Thread.Sleep(1);
        foreach (var part in parts)
            Load([part], sync);
    }

    private static void Load(string[] parts, Mode mode)
    {
        if (mode == Mode.Slow)
            Thread.Sleep(1);
        foreach (var part in parts)
            Load([part], mode);
    }

    private static void Load(string[] parts, object? gate)
    {
        foreach (var part in parts)
            Load([part], gate);
        if (gate != null)
            Thread.Sleep(1);
    }

    [CoTask]
    async CoTask Counts(int n)
    {
        Depth(3); // CG1002
        Depth(n); // CG1002
        Depth(0); // CG1002
        Down(3); // CG1002
        Down(n); // CG1002
        Retry(3); // CG1002
        Even(4); // CG1002
        Odd(3); // CG1002
        await Sys.Yield();
    }

    [CoTask]
    async CoTask GivesOn()
    {
        Load([], false);
        Load([], true); // CG1002
        Load([], Mode.Fast);
        Load([], Mode.Slow); // CG1002
        Load([], (object?)null);
        Load([], (object?)""); // CG1002
        await Sys.Yield();
    }
}
