using System.Diagnostics;
using CoGen.CompilerServices;

namespace CoGen;

/// <summary>One line of the process table, as it stood when asked for.</summary>
/// <param name="Tid">The task.</param>
/// <param name="Name">The method it was made from, as <c>Type.Method</c>.</param>
/// <param name="Parent">The task that spawned it; <see cref="Tid.None"/> for one spawned from outside.</param>
/// <param name="State">What it is doing.</param>
/// <param name="Reason">What it waits for, while it waits.</param>
/// <param name="WaitsFor">The same in words, such as <c>task 7</c>; empty while it does not wait.</param>
/// <param name="Method">The innermost method it is suspended in.</param>
/// <param name="Location">The line of the <c>await</c> where it is suspended; null where a method was not rewritten.</param>
[DebuggerDisplay("{DebugText,nq}")]
public sealed record TaskInfo(
    Tid Tid,
    string Name,
    Tid Parent,
    TaskState State,
    WaitReason Reason,
    string WaitsFor,
    string Method,
    SourceLocation? Location
)
{
    private string DebugText => ToString();

    /// <summary><c>3 Server.Handle, parent 1, waiting for task 7, at Server.Read (Server.cs:12)</c>.</summary>
    public override string ToString()
    {
        var what = State switch
        {
            TaskState.Waiting => $"waiting for {WaitsFor}",
            TaskState.Closing when Reason != WaitReason.None => $"closing, waiting for {WaitsFor}",
            _ => State.ToString().ToLowerInvariant(),
        };
        var place = Location is { } location ? $"{Method} ({location})" : Method;
        var parent = Parent == Tid.None ? "" : $", parent {Parent}";
        return $"{Tid} {Name}{parent}, {what}, at {place}";
    }
}
