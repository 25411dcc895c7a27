namespace CoGen.Generator.Diagnostics.Flow;

/// <summary>The key of a member, as it were, of a condition: what it tells where it is <paramref name="By"/>, true or false.</summary>
internal sealed record Implied(Facts By)
{
    /// <summary>Tells nothing of what is implied, for it is the other.</summary>
    public Facts RuledOutBy => By == Facts.True ? Facts.False : Facts.True;
}
