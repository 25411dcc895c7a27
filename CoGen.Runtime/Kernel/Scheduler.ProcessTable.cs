using System.Text;
using CoGen.CompilerServices;
using CoGen.Kernel;

namespace CoGen;

// The process table, for those who ask: ps, and the report of a deadlock.
public sealed partial class Scheduler
{
    /// <summary>The living tasks in the order of their tids, as they stand now.</summary>
    /// <exception cref="InvalidOperationException">Another thread runs this scheduler.</exception>
    public IReadOnlyList<TaskInfo> Tasks
    {
        get
        {
            CheckThread();
            return Array.ConvertAll(_table.SlotsInOrder(), Describe);
        }
    }

    private TaskInfo Describe(int slot)
    {
        ref var entry = ref _table[slot];
        var top = slot == RunningSlot ? RunningFrame : InnermostOf(slot);
        var root = top;
        while (root.Caller is { } caller)
            root = caller;
        return new TaskInfo(
            _table.TidOf(slot),
            root.__Name,
            _table.ParentOf(slot),
            StateOf(slot),
            entry.Reason,
            DescribeWait(slot),
            top.__Name,
            top.__Location
        );
    }

    private TaskState StateOf(int slot)
    {
        ref var entry = ref _table[slot];
        if (slot == RunningSlot)
            return TaskState.Running;
        if ((entry.Flags & TaskFlags.Closing) != 0)
            return TaskState.Closing;
        return entry.IsWaiting ? TaskState.Waiting : TaskState.Ready;
    }

    private string DescribeWait(int slot) =>
        _table[slot].Reason switch
        {
            WaitReason.None => "",
            WaitReason.Task => $"task {_table.TidOf(_table.Detail(slot))}",
            WaitReason.Timer => "a timer",
            WaitReason.Read => $"descriptor {_table.Detail(slot)} to become readable",
            WaitReason.Write => $"descriptor {_table.Detail(slot)} to become writable",
            WaitReason.Foreign => "a .NET awaitable",
            _ => "a system call",
        };

    // A failure before it is often the cause.
    private DeadlockException Deadlock(Exception? failures)
    {
        var tasks = Tasks;
        var report = new StringBuilder("Deadlock: every task waits, and nothing can wake them.");
        foreach (var task in tasks)
            report.Append("\n  ").Append(task);
        foreach (var task in tasks)
        {
            if (task.Reason != WaitReason.Task)
                continue;
            var slot = _table.Find(task.Tid);
            if (FindCircle(slot, _table.Detail(slot)) is not { } circle)
                continue;
            report.Append("\n  in a circle: ").Append(DescribeCircle(circle));
            break;
        }
        return new DeadlockException(report.ToString(), tasks, failures);
    }

    private DeadlockException Deadlock(List<int> circle)
    {
        var message =
            circle.Count == 1
                ? $"Task {_table.TidOf(circle[0])} would wait for itself."
                : $"Tasks would wait for each other: {DescribeCircle(circle)}.";
        return new DeadlockException(message, circle.ConvertAll(Describe));
    }

    private string DescribeCircle(List<int> circle) =>
        string.Join(" waits for ", circle.Append(circle[0]).Select(slot => _table.TidOf(slot)));
}
