using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Diagnostics.Flow;

/// <summary>What is known at one point: which value each place holds, and the facts of each value.</summary>
internal sealed class FlowState(ValueNumbers numbers)
{
    // The key of a member, as it were, of a value: what it is if it is not null.
    private static readonly object IfNotNull = new();

    private readonly Dictionary<Place, int> _values = [];
    private readonly Dictionary<int, Facts> _facts = [];
    private Implications _implied = new();

    /// <summary>Counts the changes: equal numbers, nothing new.</summary>
    public int Version { get; private set; }

    public FlowState Copy() => CopyWithout([]);

    /// <summary>A copy without the variables that go out of scope.</summary>
    public FlowState CopyWithout(HashSet<object> dead)
    {
        var copy = new FlowState(numbers);
        foreach (var pair in _values)
        {
            if (pair.Key.Owner != 0 || !dead.Contains(pair.Key.Key))
                copy._values.Add(pair.Key, pair.Value);
        }
        foreach (var pair in _facts)
            copy._facts.Add(pair.Key, pair.Value);
        if (!_implied.IsEmpty)
            copy._implied = _implied.Copy();
        return copy;
    }

    /// <summary>The value at <paramref name="place"/>.</summary>
    public int this[Place place]
    {
        get => _values.TryGetValue(place, out var value) ? value : numbers.OnEntry(place);
        set
        {
            if (_values.TryGetValue(place, out var old) && old == value)
                return;
            _values[place] = value;
            Version++;
        }
    }

    /// <summary>The value at <paramref name="place"/> if something is known to stand there.</summary>
    public bool TryGet(Place place, out int value) => _values.TryGetValue(place, out value);

    /// <summary>Writes a member of <paramref name="owner"/>; the same member of other objects may be that very one.</summary>
    public void SetMember(int owner, object member, int value)
    {
        var others = _values.Keys.Where(p => p.Equals(new Place(p.Owner, member))).Union(numbers.EntriesUnder(member));
        foreach (var place in others.Where(p => p.Owner != 0 && p.Owner != owner && !numbers.AreApart(p.Owner, owner)).ToArray())
        {
            // Nothing is as good as what was there.
            if (this[place] == value || IsNull(value))
                continue;
            var either = numbers.MadeBy((place, owner, value));
            SetFacts(either, FactsOf(this[place]) & FactsOf(value));
            this[place] = either;
        }
        this[new Place(owner, member)] = value;
    }

    /// <summary>What is known under <paramref name="key"/> of any owner is not known any more.</summary>
    public void ForgetMembers(object key)
    {
        foreach (var place in _values.Keys.Where(p => p.Owner != 0 && p.Equals(new Place(p.Owner, key))).ToArray())
        {
            _values.Remove(place);
            Version++;
        }
    }

    /// <summary>The values at the places of one owner whose key is a <typeparamref name="TKey"/>.</summary>
    public int[] MembersOf<TKey>(int owner) => [.. _values.Where(p => p.Key.Owner == owner && p.Key.Key is TKey).Select(p => p.Value)];

    /// <summary>The same with their keys.</summary>
    public (TKey Key, int Value)[] PairsOf<TKey>(int owner) =>
        [.. _values.Where(p => p.Key.Owner == owner && p.Key.Key is TKey).Select(p => ((TKey)p.Key.Key, p.Value))];

    /// <summary>All members that something is known of.</summary>
    public (Place Place, int Value)[] Members() => [.. _values.Where(p => p.Key.Key is ISymbol).Select(p => (p.Key, p.Value))];

    public bool Has(int value, Facts facts) => (FactsOf(value) & facts) == facts;

    public Facts FactsOf(int value) => _facts.TryGetValue(value, out var facts) ? facts : GivenOf(value);

    /// <summary>What came from the caller, and was not touched yet, is as it was given until the thread does something else.</summary>
    private Facts GivenOf(int value) =>
        _facts.TryGetValue(ValueNumbers.Thread, out var thread) && (thread & Facts.AsGiven) != 0 && numbers.WasOnEntry(value, out _)
            ? Facts.AsGiven
            : Facts.None;

    public void Add(int value, Facts facts) => SetFacts(value, FactsOf(value) | facts);

    public void Remove(int value, Facts facts)
    {
        SetFacts(value, FactsOf(value) & ~facts);
        if (_implied.Remove(value, facts))
            Version++;
    }

    /// <summary>Where <paramref name="condition"/> is <paramref name="by"/>, true or false, the value has the facts.</summary>
    public void Imply(int condition, Facts by, int value, Facts facts)
    {
        if (_implied.Add(condition, by, value, facts))
            Version++;
    }

    /// <summary>What holds where the condition is <paramref name="by"/>.</summary>
    public (int Of, Facts Facts)[] ImpliedBy(int condition, Facts by) => _implied.Of(condition, by);

    /// <summary>The values that have all of <paramref name="facts"/>.</summary>
    public int[] With(Facts facts) => [.. _facts.Where(f => (f.Value & facts) == facts).Select(f => f.Key).OrderBy(v => v)];

    /// <summary>The values that have one of <paramref name="facts"/>.</summary>
    public int[] WithAny(Facts facts) => [.. _facts.Where(f => (f.Value & facts) != 0).Select(f => f.Key).OrderBy(v => v)];

    /// <summary>Forgets what was learnt since.</summary>
    public void KeepFactsOf(FlowState before)
    {
        foreach (var value in _facts.Keys.ToArray())
            SetFacts(value, FactsOf(value) & before.FactsOf(value));
    }

    /// <summary>The value is new here, whatever was known of its number in an earlier round of a loop.</summary>
    public void Renew(int value)
    {
        SetFacts(value, Facts.None);
        if (_implied.Forget(value))
            Version++;
    }

    /// <summary>Takes <paramref name="facts"/> from every value: the scheduler may have run anything.</summary>
    public void RemoveFromAll(Facts facts)
    {
        foreach (var value in _facts.Keys.ToArray())
            SetFacts(value, FactsOf(value) & ~facts);
        if (_implied.RemoveFromAll(facts))
            Version++;
    }

    /// <summary>Keeps what holds in both states, on entry to <paramref name="block"/>; tells whether anything changed.</summary>
    /// <param name="other">What holds on another way here.</param>
    /// <param name="block">Where.</param>
    /// <param name="isBack">Whether that way has been here before: its values are another round's.</param>
    public bool MeetWith(FlowState other, int block, bool isBack = false)
    {
        if (HoldsIn(other))
            return false;
        var before = Copy();
        var met = new Dictionary<(int Ours, int Theirs), int>();
        foreach (var place in before._values.Keys.Union(other._values.Keys))
        {
            // Places that hold one value on each side hold one value here: aliases stay aliases.
            var pair = (Ours: before[place], Theirs: other[place]);
            if (!met.TryGetValue(pair, out var value))
            {
                var keep = pair.Ours == pair.Theirs || (numbers.IsMetAt(block, pair.Ours) && !met.ContainsValue(pair.Ours));
                met.Add(pair, value = keep ? pair.Ours : numbers.MetAt(block, place));
                if (pair.Ours != pair.Theirs && !isBack)
                    numbers.IsOneOf(value, pair.Ours, pair.Theirs);
            }
            _values[place] = value;
        }
        MeetAlternatives(before, other, met, block);
        MeetFacts(before, other, met);
        MeetImplied(before, other, met);
        return !Same(before);
    }

    /// <summary>Whether all that is known here is known there: the usual case, found without allocating.</summary>
    private bool HoldsIn(FlowState other)
    {
        foreach (var pair in _values)
        {
            if (other[pair.Key] != pair.Value)
                return false;
        }
        foreach (var pair in other._values)
        {
            if (this[pair.Key] != pair.Value)
                return false;
        }
        foreach (var pair in _facts)
        {
            if ((pair.Value & ~other.SaidOf(pair.Key)) != 0)
                return false;
        }
        foreach (var pair in other._facts)
        {
            if ((pair.Value & Facts.AsGiven) == 0 && (FactsOf(pair.Key) & Facts.AsGiven) != 0)
                return false;
        }
        return _implied.IsEmpty || _implied.HoldIn(k => other.Never(k.Condition, k.By) ? ~Facts.None : other.Told(k.Condition, k.By, k.Of));
    }

    private void SetFacts(int value, Facts facts)
    {
        if (FactsOf(value) == facts)
            return;
        Version++;
        if (facts == Facts.None && GivenOf(value) == Facts.None)
            _facts.Remove(value);
        else
            _facts[value] = facts;
    }

    private void MeetFacts(FlowState before, FlowState other, Dictionary<(int Ours, int Theirs), int> met)
    {
        var ofBoth = before.With(Facts.Null).Length > 0 || before.Has(ValueNumbers.Thread, Facts.AsGiven);
        var values = ofBoth ? before._facts.Keys.Union(other._facts.Keys) : before._facts.Keys;
        foreach (var value in values)
            _facts[value] = Meet(before, value, other, value);
        foreach (var pairs in met.Where(p => p.Key.Ours != p.Key.Theirs).GroupBy(p => p.Value, p => p.Key))
            _facts[pairs.Key] = pairs.Select(p => Meet(before, p.Ours, other, p.Theirs)).Aggregate((a, b) => a & b);
        // Every meeting makes new values, and of most of them nothing is known.
        foreach (var value in _facts.Where(f => f.Value == Facts.None && GivenOf(f.Key) == Facts.None).Select(f => f.Key).ToArray())
            _facts.Remove(value);
    }

    /// <summary>Where a socket was waited for on one path and never blocks on the other, it does not block here.</summary>
    private static Facts Meet(FlowState one, int ours, FlowState other, int theirs)
    {
        var (left, right) = (one.SaidOf(ours), other.SaidOf(theirs));
        if (((left ^ right) & Facts.NonBlocking) == 0)
            return left & right;
        return (left | ReadyIfNonBlocking(left)) & (right | ReadyIfNonBlocking(right));
    }

    private static Facts ReadyIfNonBlocking(Facts facts) =>
        (facts & Facts.NonBlocking) == 0 ? Facts.None : Facts.ReadReady | Facts.WriteReady;

    /// <summary>All of a member of nothing; so that what holds wherever there is such a member holds.</summary>
    private Facts SaidOf(int value) =>
        FactsOf(value) | (numbers.WasOnEntry(value, out var place) && IsNothing(place.Owner) ? Facts.OfMembers : Facts.None);

    private bool IsNothing(int owner) =>
        owner > ValueNumbers.Thread && (Has(owner, Facts.Null) || numbers.WasOnEntry(owner, out var place) && IsNothing(place.Owner));

    /// <summary>
    /// <c>x &amp;&amp; task.IsCompleted</c>: where it was cut short it is false, and where it is true the rest was. And
    /// <c>if (x) { await task; done = true; }</c>.
    /// </summary>
    private void MeetImplied(FlowState before, FlowState other, Dictionary<(int Ours, int Theirs), int> met)
    {
        var conditions = Met(before.Conditions().Union(other.Conditions()), met).Where(IsTold).ToArray();
        _implied = new Implications();
        if (conditions.Length == 0)
            return;
        var implied = new HashSet<int>(before._implied.Values.Concat(other._implied.Values));
        var values = Met(before._facts.Keys.Union(other._facts.Keys).Union(implied), met)
            .Where(v => before.SaidOf(v.Ours) != other.SaidOf(v.Theirs) || implied.Contains(v.Ours) || implied.Contains(v.Theirs))
            .ToArray();
        if (values.Length == 0)
            return;
        foreach (var condition in conditions)
        {
            MeetWhere(Facts.True);
            MeetWhere(Facts.False);

            void MeetWhere(Facts by)
            {
                var (oursNever, theirsNever) = (before.Never(condition.Ours, by), other.Never(condition.Theirs, by));
                if (oursNever && theirsNever)
                    return;
                foreach (var value in values)
                {
                    var ours = oursNever ? Facts.Implied : before.Told(condition.Ours, by, value.Ours);
                    var theirs = theirsNever ? Facts.Implied : other.Told(condition.Theirs, by, value.Theirs);
                    _implied.Add(condition.Here, by, value.Here, ours & theirs & Facts.Implied & ~FactsOf(value.Here));
                }
            }
        }

        // Where both sides agree on a condition it tells no more than they do.
        bool IsTold((int Ours, int Theirs, int Here) condition) =>
            ((before.FactsOf(condition.Ours) ^ other.FactsOf(condition.Theirs)) & (Facts.True | Facts.False)) != 0
            || before._implied.HasCondition(condition.Ours)
            || other._implied.HasCondition(condition.Theirs);
    }

    /// <summary>The values with what they are called on each side, and here.</summary>
    private static IEnumerable<(int Ours, int Theirs, int Here)> Met(IEnumerable<int> values, Dictionary<(int Ours, int Theirs), int> met)
    {
        var wanted = new HashSet<int>(values);
        return wanted
            .Select(v => (v, v, v))
            .Concat(
                met.Where(p => p.Key.Ours != p.Key.Theirs && (wanted.Contains(p.Key.Ours) || wanted.Contains(p.Key.Theirs)))
                    .Select(p => (p.Key.Ours, p.Key.Theirs, p.Value))
            );
    }

    private IEnumerable<int> Conditions() => WithAny(Facts.True | Facts.False).Union(_implied.Conditions);

    /// <summary>Whether the condition cannot be <paramref name="by"/> here.</summary>
    private bool Never(int condition, Facts by) => (FactsOf(condition) & (by == Facts.True ? Facts.False : Facts.True)) != 0;

    /// <summary>What is known of the value where the condition is <paramref name="by"/>.</summary>
    private Facts Told(int condition, Facts by, int value) => SaidOf(value) | _implied[condition, by, value];

    /// <summary>The value is not null: where paths met on which it was that, or one other, it is the other.</summary>
    public void LearnNotNull(int value)
    {
        if (!_values.TryGetValue(new Place(value, IfNotNull), out var other))
            return;
        foreach (var place in _values.Where(p => p.Value == value).Select(p => p.Key).ToArray())
            this[place] = other;
        Add(other, FactsOf(value));
    }

    /// <summary><c>x?.Client</c> is null or x.Client.</summary>
    private void MeetAlternatives(FlowState before, FlowState other, Dictionary<(int Ours, int Theirs), int> met, int block)
    {
        foreach (var pair in met.Where(p => p.Key.Ours != p.Key.Theirs).ToArray())
        {
            var ours = before.IsNull(pair.Key.Ours) ? (int?)null : before.NotNull(pair.Key.Ours);
            var theirs = other.IsNull(pair.Key.Theirs) ? (int?)null : other.NotNull(pair.Key.Theirs);
            var place = new Place(pair.Value, IfNotNull);
            if ((ours ?? theirs) is { } only && only == (theirs ?? ours) && only != pair.Value)
                _values[place] = only;
            else
                _values.Remove(place);
        }
        // Known on one side only.
        foreach (var place in _values.Where(p => p.Key.Key == IfNotNull && numbers.IsMetAt(block, p.Value)).Select(p => p.Key).ToArray())
            _values.Remove(place);
    }

    private bool IsNull(int value) => Has(value, Facts.Null);

    private int NotNull(int value) => _values.TryGetValue(new Place(value, IfNotNull), out var other) ? other : value;

    private bool Same(FlowState before) =>
        _values.Count == before._values.Count
        && _values.All(p => before._values.TryGetValue(p.Key, out var value) && value == p.Value)
        && _facts.Keys.Union(before._facts.Keys).All(v => FactsOf(v) == before.FactsOf(v))
        && _implied.Same(before._implied);
}
