using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using CoGen.CompilerServices;

namespace CoGen.Tests.Debugging;

/// <summary>What a debugger shows of tasks, handles and frames.</summary>
public partial class DebuggerDisplayTest
{
    [Fact]
    public void ATaskSaysWhetherItWasStarted()
    {
        var task = Tasks.Wait(1);
        Assert.Equal("Tasks.Wait, not started", Shown(task));
        var os = new Scheduler();
        os.Spawn(task);
        Assert.Equal("a task that was started", Shown(task));
        os.Run();
        Assert.Equal("Tasks.Value, not started", Shown(Tasks.Value()));
        Assert.Equal("no task", Shown(default(CoTask)));
    }

    [Fact]
    public void AHandleSaysWhatBecameOfItsTask()
    {
        var os = new Scheduler();
        var handle = os.Start(Tasks.Wait(1));
        Assert.Equal($"task {handle.Tid}, running", Shown(handle));
        os.Run();
        Assert.Equal($"task {handle.Tid}, completed", Shown(handle));
        var failed = os.Start(Tasks.Wait(-1));
        Assert.Throws<ArgumentException>(os.Run);
        Assert.Equal($"task {failed.Tid}, failed: negative", Shown(failed));
    }

    [Fact]
    public void AFrameSaysWhereItIsSuspended()
    {
        Assert.Equal("Tasks.Parked", Shown(new Parked { __state = 0 }));
        Assert.Equal("Tasks.Parked at File.cs:12", Shown(new Parked { __state = 1 }));
        Assert.Equal("Tasks.Parked at await 2", Shown(new Parked { __state = ~2 }));
    }

    [Fact]
    public void ATidAndALineOfTheProcessTableSayWhichTaskItIs()
    {
        var os = new Scheduler();
        var tid = os.Spawn(Tasks.Wait(1));
        Assert.Equal($"task {tid}", Shown(tid));
        Assert.Equal("no task", Shown(Tid.None));
        Assert.Equal($"{tid} Tasks.Wait, ready, at Tasks.Wait", Shown(os.Tasks.Single()));
        os.Run();
    }

    // As a debugger does it: the attribute's text, each {name} the member's value.
    private static string Shown(object value)
    {
        var text = value.GetType().GetCustomAttribute<DebuggerDisplayAttribute>(inherit: true)!.Value!;
        return Hole().Replace(text, hole => Member(value, hole.Groups[1].Value));
    }

    private static string Member(object value, string name)
    {
        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            const BindingFlags flags = BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly;
            if (type.GetProperty(name, flags) is { } property)
                return property.GetValue(value)!.ToString()!;
        }
        throw new MissingMemberException(name);
    }

    [GeneratedRegex(@"\{(\w+),nq\}")]
    private static partial Regex Hole();
}

internal static partial class Tasks
{
    [CoTask]
    public static async CoTask Wait(int n)
    {
        await Sys.Yield();
        if (n < 0)
            throw new ArgumentException("negative");
    }

    [CoTask]
    public static async CoTask<int> Value()
    {
        await Sys.Yield();
        return 1;
    }
}

internal sealed class Parked : CoFrame
{
    public override string __Name => "Tasks.Parked";

    public override SourceLocation? __Location => __state == 1 ? new SourceLocation("/src/File.cs", 12) : null;

    public override CoStep __Resume(Scheduler __os) => CoStep.Done;

    protected override CoFrame? __Recycle(CoFrame? rest, int thread) => rest;
}
