namespace CoGen.Generator.Diagnostics.Flow;

/// <summary>
/// Numbers for the values of one method body: one for each place as it is on entry, each expression that makes a value, and each
/// place where values of several paths meet. The same question always gets the same number, so the analysis reaches a fixed point.
/// </summary>
internal sealed class ValueNumbers
{
    /// <summary>The value of <c>this</c>.</summary>
    public const int This = 1;

    /// <summary>What stands for the thread the body runs on.</summary>
    public const int Thread = 2;

    private readonly Dictionary<object, int> _numbers = [];
    private readonly Dictionary<int, Place> _entries = [];
    private readonly HashSet<(int Block, int Value)> _met = [];
    private readonly Dictionary<int, object> _constants = [];
    private readonly HashSet<int> _objects = [];
    private readonly Dictionary<int, HashSet<int>> _alternatives = [];
    private int _last = Thread;

    public int OnEntry(Place place)
    {
        var value = Number(place);
        _entries[value] = place;
        return value;
    }

    /// <summary>The value is one that its caller can make out: what the delegate that is the place's owner gives.</summary>
    public void IsFrom(Place place, int value) => _entries[value] = place;

    /// <summary>Where the value stood on entry to the body, if it did.</summary>
    public bool WasOnEntry(int value, out Place place) => _entries.TryGetValue(value, out place);

    /// <summary>The places that have been asked for what is kept there on entry, under one key.</summary>
    public Place[] EntriesUnder(object key) => [.. _entries.Values.Where(p => p.Equals(new Place(p.Owner, key)))];

    public int MadeBy(object site) => Number(site);

    /// <summary>The value is an object that the body made.</summary>
    public void IsObject(int value) => _objects.Add(value);

    /// <summary>Whether two values cannot be one object: an object that the body made is none that was there before.</summary>
    public bool AreApart(int one, int other) => IsApart(one, other) || IsApart(other, one);

    private bool IsApart(int made, int other) =>
        _objects.Contains(made) && (other == This || _objects.Contains(other) || _entries.ContainsKey(other));

    public int Constant(object value)
    {
        var number = Number(("constant", value));
        _constants[number] = value;
        return number;
    }

    public bool TryGetConstant(int number, out object value) => _constants.TryGetValue(number, out value);

    public int MetAt(int block, Place place)
    {
        var value = Number((block, place));
        _met.Add((block, value));
        return value;
    }

    /// <summary>Whether the value is one that <see cref="MetAt"/> gave for this block.</summary>
    public bool IsMetAt(int block, int value) => _met.Contains((block, value));

    /// <summary>Where ways met that do not come back, the value is one of the two.</summary>
    public void IsOneOf(int value, int one, int other)
    {
        if (!_alternatives.TryGetValue(value, out var known))
            _alternatives.Add(value, known = []);
        known.UnionWith([one, other]);
    }

    /// <summary>The values that a value may be.</summary>
    public IEnumerable<int> AlternativesOf(int value)
    {
        var all = new HashSet<int> { value };
        var work = new Stack<int>(all);
        while (work.Count > 0)
        {
            foreach (var one in _alternatives.TryGetValue(work.Pop(), out var known) ? known.Where(all.Add).ToArray() : [])
                work.Push(one);
        }
        all.Remove(value);
        return all;
    }

    private int Number(object key)
    {
        if (!_numbers.TryGetValue(key, out var value))
            _numbers.Add(key, value = ++_last);
        return value;
    }
}
