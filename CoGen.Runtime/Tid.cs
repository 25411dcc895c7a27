using System.Diagnostics;
using System.Globalization;

namespace CoGen;

/// <summary>
/// A task's identity, unique within its <see cref="Scheduler"/> and never used again. Tids count up from 1 in the order the tasks
/// were spawned.
/// </summary>
[DebuggerDisplay("{DebugText,nq}")]
public readonly struct Tid : IEquatable<Tid>, IComparable<Tid>
{
    // Where the task lies in the table: a hint that spares a search. A tid typed by a user has none.
    private readonly int _slotPlusOne;

    /// <summary>The tid with this number, as printed by <see cref="ToString"/>; for a shell's <c>kill 5</c>.</summary>
    public Tid(long number) => Number = number;

    internal Tid(long number, int slot)
    {
        Number = number;
        _slotPlusOne = slot + 1;
    }

    /// <summary>The tid that no task has; the parent of tasks spawned from outside.</summary>
    public static Tid None => default;

    /// <summary>The number; 0 for <see cref="None"/>.</summary>
    public long Number { get; }

    private string DebugText => this == None ? "no task" : $"task {Number}";

    internal int Slot => _slotPlusOne - 1;

    /// <inheritdoc/>
    public bool Equals(Tid other) => Number == other.Number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Tid other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Number.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(Tid other) => Number.CompareTo(other.Number);

    /// <summary>The number, culture-independent.</summary>
    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether both name the same task.</summary>
    public static bool operator ==(Tid left, Tid right) => left.Equals(right);

    /// <summary>Whether they name different tasks.</summary>
    public static bool operator !=(Tid left, Tid right) => !left.Equals(right);

    /// <summary>Whether the left task was spawned first.</summary>
    public static bool operator <(Tid left, Tid right) => left.Number < right.Number;

    /// <summary>Whether the right task was spawned first.</summary>
    public static bool operator >(Tid left, Tid right) => left.Number > right.Number;

    /// <summary>Whether the left task was spawned first, or is the same.</summary>
    public static bool operator <=(Tid left, Tid right) => left.Number <= right.Number;

    /// <summary>Whether the right task was spawned first, or is the same.</summary>
    public static bool operator >=(Tid left, Tid right) => left.Number >= right.Number;
}
