namespace CoGen.Generator.Diagnostics.Flow;

/// <summary>
/// What conditions tell: <c>done</c> is true only where the task has ended. Made by tests whose outcome is kept, and where paths meet on
/// which a condition is true and on which it is false: what then held on the one is what the condition says.
/// </summary>
internal sealed class Implications
{
    private readonly Dictionary<(int Condition, Facts By, int Of), Facts> _all = [];

    public bool IsEmpty => _all.Count == 0;

    /// <summary>The conditions that tell something.</summary>
    public IEnumerable<int> Conditions => _all.Keys.Select(k => k.Condition).Distinct();

    /// <summary>Whether the condition tells anything.</summary>
    public bool HasCondition(int condition) => !IsEmpty && _all.Keys.Any(k => k.Condition == condition);

    /// <summary>The values that something is told of.</summary>
    public IEnumerable<int> Values => _all.Keys.Select(k => k.Of).Distinct();

    /// <summary>What is told of <paramref name="of"/> where <paramref name="condition"/> is <paramref name="by"/>, true or false.</summary>
    public Facts this[int condition, Facts by, int of] => _all.TryGetValue((condition, by, of), out var facts) ? facts : Facts.None;

    /// <summary>All that is told where the condition is <paramref name="by"/>.</summary>
    public (int Of, Facts Facts)[] Of(int condition, Facts by) =>
        IsEmpty ? [] : [.. _all.Where(p => p.Key.Condition == condition && p.Key.By == by).Select(p => (p.Key.Of, p.Value))];

    /// <summary>Tells whether that is new.</summary>
    public bool Add(int condition, Facts by, int of, Facts facts)
    {
        var known = this[condition, by, of];
        if ((facts & ~known) == 0)
            return false;
        _all[(condition, by, of)] = known | facts;
        return true;
    }

    /// <summary>The facts are lost, whatever the condition; tells whether something was.</summary>
    public bool Remove(int of, Facts facts) => !IsEmpty && Reduce(k => k.Of == of, facts);

    /// <summary>The same of every value.</summary>
    public bool RemoveFromAll(Facts facts) => !IsEmpty && Reduce(_ => true, facts);

    /// <summary>The number stands for another value from here on.</summary>
    public bool Forget(int value) => !IsEmpty && Reduce(k => k.Of == value || k.Condition == value, ~Facts.None);

    public Implications Copy()
    {
        var copy = new Implications();
        foreach (var pair in _all)
            copy._all.Add(pair.Key, pair.Value);
        return copy;
    }

    public bool Same(Implications other) => _all.Count == other._all.Count && HoldIn(k => other[k.Condition, k.By, k.Of]);

    /// <summary>Whether each is told there too.</summary>
    public bool HoldIn(Func<(int Condition, Facts By, int Of), Facts> told) => _all.All(p => (p.Value & ~told(p.Key)) == 0);

    private bool Reduce(Func<(int Condition, Facts By, int Of), bool> which, Facts facts)
    {
        // Asked at every new value, and seldom for anything.
        List<(int Condition, Facts By, int Of)>? concerned = null;
        foreach (var pair in _all)
        {
            if ((pair.Value & facts) != 0 && which(pair.Key))
                (concerned ??= []).Add(pair.Key);
        }
        foreach (var key in concerned ?? [])
        {
            var rest = _all[key] & ~facts;
            if (rest == 0)
                _all.Remove(key);
            else
                _all[key] = rest;
        }
        return concerned is not null;
    }
}
