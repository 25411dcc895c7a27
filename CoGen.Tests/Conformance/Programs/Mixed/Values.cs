// C# 8. Tuples, records and lists that are built, taken apart, compared and changed around awaits in one expression each.
namespace Conformance.Mixed.Values;

record Addr(string City, int Zip)
{
    public Addr? Next { get; init; }
    public static Addr None { get; } = new("none", 0);
}

record struct Money(decimal Amount, string Cur = "EUR")
{
    public static Money operator *(Money m, int n) => m with { Amount = m.Amount * n };

    public readonly bool IsBig => Amount > 10;
}

class Person
{
    public string Name = "";
    public Addr Addr = Addr.None;
    public List<Money> Wallet { get; } = [];
    public Person? Boss { get; set; }

    public override string ToString() => $"{Name}@{Addr.City}";
}

static partial class Program
{
    [CoTask]
    static async CoTask<Addr> Move(Addr a, string to)
    {
        await Pause(1);
        return a with { City = to, Zip = a.Zip + await Point(2), Next = a.Next is null ? null : await Move(a.Next, to + "!") };
    }

    [CoTask]
    internal static async CoTask Main()
    {
        var p = new Person
        {
            Name = await Point(1, "p"),
            Addr = new(await Point(2, "x"), 5) { Next = new("y", await Point(3)) },
            Wallet = { new(await Point(4)), new(20, await Point(5, "USD")) },
        };
        p.Addr = await Move(p.Addr, "z");
        Log(p.Addr);
        var (city, zip) = await Move(p.Addr with { Next = null }, "w");
        Log(city + zip + (p.Addr == (await Point(6, p.Addr)) with { }) + (p.Addr != await Point(7, Addr.None)));
        p.Wallet[await Point(0)] = p.Wallet[1] * await Point(2);
        p.Wallet[^1] = p.Wallet[^1] with { Amount = await Point(8), Cur = p.Wallet[0].Cur };
        Log(string.Join(";", p.Wallet));
        (p.Boss ??= new Person { Name = "b" }).Wallet.Add((p.Boss.Boss?.Wallet ?? p.Wallet)[await Point(1)]);
        Log(p.Boss.Wallet[0].IsBig ? await Point(9) : p.Boss.Wallet.Count);
        var best = p.Wallet.OrderByDescending(m => m.Amount).First() is { IsBig: true, Cur: var cur } && await Point(1) > 0 ? cur : "none";
        Log(best);
        var byName = new[] { p, p.Boss }.ToDictionary(x => x.Name, x => (x.Wallet.Sum(m => m.Amount), x.Addr.Zip));
        byName[await Point(1, "b")] = byName["p"] with { Zip = await Point(10) };
        var (sum, z) = byName["b"];
        Log($"{sum} {z} {byName["p"] == byName["b"]} {(await Point(1, "a"), await Point(2)).CompareTo(("a", 3))}");
        var swapped = (p.Boss.Name, p.Name) = (p.Name, await Point(3, p.Boss.Name));
        Log($"{swapped} {p} {p.Boss}");
        List<(string N, Money M)> all =
        [
            (await Point(1, "n"), new(1)),
            .. from q in new[] { p, p.Boss } from m in q.Wallet select (q.Name, m * 2),
        ];
        all.RemoveAll(x => x.M.Amount < 3);
        foreach (var ((n, (amount, c)), i) in all.Select((x, i) => (x, i)))
            Log($"{n}{amount}{c}{await Point(i)}");
        var opt = all.Find(x => x.N == "none");
        Log(opt == default ? await Point(11, "default") : opt.N);
        Money? mm = null;
        mm = mm is { IsBig: false } ? mm * 2 : new Money(await Point(12)) * await Point(2);
        Log(mm?.Amount + (mm * await Point(3))?.Amount);
    }
}
