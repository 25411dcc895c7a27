using CoGen.Generator.Diagnostics.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>Reckoning with times: what is zero, and what is zero where something else is.</summary>
internal sealed partial class BlockingTransfer
{
    // A value, and the one which makes it zero: seconds * 1000, TimeSpan.FromSeconds(seconds).
    private readonly Dictionary<int, int> _zeroIf = [];

    private int Reckon(BinaryOperatorKind kind, int left, int right, int value)
    {
        var isZero = kind switch
        {
            BinaryOperatorKind.Multiply => IsZero(left) || IsZero(right),
            BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder => IsZero(left),
            BinaryOperatorKind.Add or BinaryOperatorKind.Subtract => IsZero(left) && IsZero(right),
            _ => false,
        };
        SetZero(value, isZero);
        if (kind is BinaryOperatorKind.Multiply or BinaryOperatorKind.Divide)
            _zeroIf[value] = kind == BinaryOperatorKind.Multiply && Numbers.TryGetConstant(left, out _) ? right : left;
        return value;
    }

    /// <summary>What is zero exactly where the other is.</summary>
    private int Keep(int source, object site)
    {
        var value = New(site);
        SetZero(value, IsZero(source));
        _zeroIf[value] = source;
        return value;
    }

    private void SetZero(int value, bool isZero)
    {
        if (isZero)
            State.Add(value, Facts.Zero);
        else
            State.Remove(value, Facts.Zero);
    }

    private bool IsZero(int value) => State.Has(value, Facts.Zero);

    /// <summary>What the caller would have to know to be zero.</summary>
    private int ZeroIf(int time)
    {
        var seen = new HashSet<int>();
        while (seen.Add(time) && SourceOf(time) is { } source)
            time = source;
        return time;
    }

    private int? SourceOf(int time)
    {
        if (_zeroIf.TryGetValue(time, out var source))
            return source;
        // timeout < 0 ? Timeout.Infinite : timeout * 1000
        var choices = Numbers.AlternativesOf(time).Where(v => !IsInfinite(v)).ToArray();
        return choices is [var only] ? only : null;
    }

    private bool IsInfinite(int time) => Numbers.TryGetConstant(time, out var constant) && constant is < 0 or < 0L;

    private void LearnEqual(IOperation left, IOperation right)
    {
        var (one, other) = (ValueOf(left), ValueOf(right));
        if (IsZero(one) || Times.IsZero(left))
            State.Add(other, Facts.Zero);
        else if (IsZero(other) || Times.IsZero(right))
            State.Add(one, Facts.Zero);
    }
}
