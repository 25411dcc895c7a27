using System.Diagnostics.CodeAnalysis;

partial class Throwers
{
    private readonly bool _async;
    private bool _changing;

    [CoTask]
    async CoTask AfterATestThatThrows(Task<int> task, Task<int> other)
    {
        if (!TryWait(task)) // CG1002
            Fail("too late");
        Console.WriteLine(task.Result);
        if (!TryWait(other)) // CG1002
            Warn("too late");
        Console.WriteLine(other.Result); // CG1001
        await Sys.Yield();
    }

    static bool TryWait(Task task) => task.Wait(100);

    [CoTask]
    async CoTask WhatATrueMeans(Task<int> task, Task<int> other, Task<int> third)
    {
        if (HasEnded(task))
            Console.WriteLine(task.Result);
        if (!HasEnded(other))
            return;
        Console.WriteLine(other.Result);
        if (MayHaveEnded(third, true))
            Console.WriteLine(third.Result); // CG1001
        await Sys.Yield();
    }

    static bool HasEnded(Task task)
    {
        if (task.IsFaulted)
            return true;
        return task.IsCompletedSuccessfully;
    }

    static bool MayHaveEnded(Task task, bool other) => other || task.IsCompleted;

    [CoTask]
    async CoTask BehindWhatNeverReturns(int n)
    {
        if (n == 1)
        {
            Fail("one");
            Thread.Sleep(1);
        }
        if (n == 2)
        {
            Exit("two");
            Pause();
        }
        if (n == 3)
        {
            Warn("three");
            Pause(); // CG1002
        }
        if (n == 4)
        {
            await Later("four"); // CG2008
            Pause(); // CG1002
        }
        var text = n == 5 ? "five" : Text("not five");
        Console.WriteLine(text);
    }

    [CoTask]
    async CoTask MadeForOneWay()
    {
        Dispose();
        DisposeChanging(); // CG1002
        await Sys.Yield();
    }

    void Dispose()
    {
        if (_async)
            Fail("dispose it with await");
        DisposeAsync().GetAwaiter().GetResult();
    }

    ValueTask DisposeAsync()
    {
        if (_async)
            return Slow();
        return default;
    }

    void DisposeChanging()
    {
        if (_changing)
            Fail("dispose it with await");
        DisposeChangingAsync().GetAwaiter().GetResult();
    }

    ValueTask DisposeChangingAsync()
    {
        _changing = !_changing;
        if (_changing)
            return Slow();
        return default;
    }

    static async ValueTask Slow() => await Task.Delay(1);

    static void Fail(string why) => throw new InvalidOperationException(why);

    [DoesNotReturn]
    static void Exit(string why) => Environment.Exit(why.Length);

    static void Warn(string why)
    {
        if (why.Length > 100)
            throw new InvalidOperationException(why);
    }

    static async Task Later(string why)
    {
        await Task.Yield();
        throw new InvalidOperationException(why);
    }

    static string Text(string why)
    {
        if (why.Length == 0)
            throw new InvalidOperationException(why);
        return why;
    }

    static void Pause() => Thread.Sleep(1);
}
