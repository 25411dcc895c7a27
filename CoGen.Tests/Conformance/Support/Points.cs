using System.Diagnostics;

namespace CoGen.Tests.Conformance;

/// <summary>What the programs call without naming a type: the trace's pen, and awaitables that suspend by the run's pattern.</summary>
public static class Points
{
    /// <summary>Writes a line to the trace.</summary>
    public static void Log(object? line) => Trace.Current.Write(line);

    /// <summary>Writes that a value was evaluated.</summary>
    /// <returns>The value.</returns>
    public static T Val<T>(string name, T value)
    {
        Log($"{name} = {Show(value)}");
        return value;
    }

    /// <summary>Writes a number and gives it back.</summary>
    public static int Val(int value)
    {
        Log(value);
        return value;
    }

    /// <summary>A system call without result.</summary>
    public static PauseCall Pause(int number) => new(number);

    /// <summary>A system call that gives its number.</summary>
    public static PointCall<int> Point(int number) => new(number, number);

    /// <summary>A system call that gives the value.</summary>
    public static PointCall<T> Point<T>(int number, T value) => new(number, value);

    /// <summary>A system call that throws when it comes back.</summary>
    public static PointCall<int> Fail(int number) => new(number, 0, new TestException($"fail {number}"));

    /// <inheritdoc cref="Fail(int)"/>
    public static PointCall<T> Fail<T>(int number, Exception exception) => new(number, default!, exception);

    /// <summary>An awaitable that is not CoGen's.</summary>
    public static ForeignPoint<int> Foreign(int number) => new(number, number);

    /// <inheritdoc cref="Foreign(int)"/>
    public static ForeignPoint<T> Foreign<T>(int number, T value) => new(number, value);

    /// <summary>A .NET task that completes by the run's pattern. Nothing is killed there: it may go on without who awaits it.</summary>
    public static Task<int> TaskPoint(int number) => TaskPoint(number, number);

    /// <inheritdoc cref="TaskPoint(int)"/>
    public static Task<T> TaskPoint<T>(int number, T value)
    {
        Log($"task {number}");
        var source = new TaskCompletionSource<T>();
        if (Trace.Current.Suspends())
            Trace.Current.Scheduler.Post(() => source.SetResult(value));
        else
            source.SetResult(value);
        return source.Task;
    }

    /// <summary>The lines of the program in the exception's stack trace, innermost first.</summary>
    public static string Where(Exception exception) =>
        string.Join(
            " < ",
            new StackTrace(exception, fNeedFileInfo: true)
                .GetFrames()
                .Where(frame => frame.GetFileName() is not null && frame.GetMethod()?.Module.Assembly.GetName().Name == "Conformance")
                .Select(frame => frame.GetFileLineNumber())
        );

    /// <summary>How the trace shows a value: sequences by their elements.</summary>
    public static string Show(object? value) =>
        value switch
        {
            null => "null",
            string s => s,
            System.Collections.IEnumerable all => $"[{string.Join(", ", all.Cast<object?>().Select(Show))}]",
            IFormattable f => f.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };
}

/// <summary>What the programs throw.</summary>
public class TestException(string message) : Exception(message);
