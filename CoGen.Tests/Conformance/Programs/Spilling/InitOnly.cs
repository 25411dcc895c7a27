// C# 11. Init-only and required members, in initializers and with expressions that await.
namespace Conformance.Spilling.InitOnly;

class Thing
{
    private int _logged;

    public Thing() => Log("Thing");

    public required string Name { get; init; }
    public required int Size;
    public int Plain { get; set; }
    public virtual int Logged
    {
        get => _logged;
        init
        {
            Log($"init {value}");
            _logged = value;
        }
    }

    public override string ToString() => $"{Name} {Size} {Plain} {Logged}";
}

class Sub : Thing
{
    public override int Logged
    {
        get => base.Logged;
        init
        {
            Log($"sub {value}");
            base.Logged = value;
        }
    }
}

struct Pair
{
    public required int A { get; init; }
    public int B { get; init; }
}

record Person(string Name, int Age)
{
    public Person? Friend { get; init; }

    protected Person(Person other)
    {
        Log($"copy {other.Name}");
        (Name, Age, Friend) = (other.Name, other.Age, other.Friend);
    }
}

record Worker(string Name, int Age, string Job) : Person(Name, Age);

readonly record struct Size(int W, int H);

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(
            new Thing
            {
                Name = await Point(1, "a"),
                Size = Val(2),
                Logged = await Point(3),
                Plain = Val(4),
            }
        );
        Log(
            new Sub
            {
                Size = Val(1),
                Logged = await Point(2),
                Name = Val("n", "b"),
            }
        );
        Thing t = new Sub { Name = Val("c", "c"), Size = await Point(5) };
        Log(t);
        var p = new Pair { A = await Point(1), B = await Point(2) };
        Log(p.A + p.B);
        var person = new Person("p", 1) { Friend = await Point(3, new Person("f", 2)) };
        Log(person);
        Log(person with { Age = await Point(4), Friend = person with { Name = await Point(5, "g") } });
        Person worker = new Worker("w", 3, "j");
        Log(worker with { Name = await Point(6, "x"), Age = Val(7) });
        Log(((Worker)worker) with { Job = await Point(8, "k"), Name = Val("y", "y") });
        Log(new Size(1, 2) with { W = await Point(9), H = Val(3) });
        Log(new Size { W = await Point(10), H = await Point(11) });
        try
        {
            Log(
                new Thing
                {
                    Name = Val("d", "d"),
                    Size = await Fail(13),
                    Logged = Val(14),
                }
            );
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
        try
        {
            Log(worker with { Name = Val("z", "z"), Age = await Fail(15) });
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
    }
}
