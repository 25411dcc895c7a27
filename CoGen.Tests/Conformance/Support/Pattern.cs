namespace CoGen.Tests.Conformance;

/// <summary>Which awaits of a run suspend, and which complete at once.</summary>
/// <param name="Name">For messages.</param>
/// <param name="Create">Makes the question "does this await suspend?", asked once an await, in order.</param>
public sealed record Pattern(string Name, Func<Func<bool>> Create)
{
    public static Pattern None { get; } = new("none suspends", () => () => false);

    public static Pattern All { get; } = new("all suspend", () => () => true);

    public static Pattern Alternating { get; } = new("every second suspends", () => Alternate());

    public static Pattern[] Every { get; } = [None, All, Alternating, Seeded(1), Seeded(2)];

    public static Pattern Seeded(int seed) =>
        new(
            $"seed {seed}",
            () =>
            {
                var random = new Random(seed);
                return () => random.Next(2) == 0;
            }
        );

    public override string ToString() => Name;

    private static Func<bool> Alternate()
    {
        var suspends = false;
        return () => suspends = !suspends;
    }
}
