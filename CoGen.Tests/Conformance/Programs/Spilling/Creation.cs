// C# 9. Object creation: constructor arguments, object and collection initializers, arrays, anonymous types, target-typed new.
namespace Conformance.Spilling.Creation;

class Person(string name, int age)
{
    public string Name => name;
    public int Age = age;
    public string? City { get; set; }
    public List<int> Numbers { get; } = [];
    public Person? Friend;
    public Dictionary<string, int> Map { get; } = [];

    public override string ToString() => $"{Name} {Age} {City} {Show(Numbers)} {Show(Map)} {Friend}";
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(new Person(await Point(1, "a"), Val(2)));
        Log(new Person(Val("n", "b"), await Point(3)) { City = Val("c", "x"), Age = await Point(4) });
        Log(new Person("d", 1) { Friend = new Person(await Point(7, "e"), 2) { City = await Point(8, "z") } });
        var list = new List<int> { Val(1), await Point(2), Val(3) };
        Log(Show(list));
        var map = new Dictionary<string, int> { { "a", await Point(1) }, { await Point(2, "b"), Val(2) } };
        Log(Show(map));
        var array = new[] { Val(1), await Point(2), Val(3) };
        var sized = new int[await Point(3)];
        sized[1] = 1;
        var grid = new int[await Point(2), Val(2)];
        int[] init = { await Point(4), Val(5) };
        int[,] two =
        {
            { await Point(1), 2 },
            { 3, await Point(4) },
        };
        Log(Show(array) + Show(sized) + grid.Length + Show(init) + Show(two));
        Log(new { A = Val(1), B = await Point(2) });
        Person target = new(await Point(3, "g"), await Point(4));
        Log(target);
        Log(
            new Person("h", 3) { Friend = target }
                .Friend!
                .Age + await Point(1)
        );
        Log(new string(await Point(1, 'x'), await Point(3)));
        var jagged = new int[][] { new[] { await Point(1) }, [await Point(2), 3] };
        Log(Show(jagged));
        Func<int, int> f = new(x => x + 1);
        Log(f(await Point(5)));
    }
}
