// C# 6. Initializers within initializers that await: collections and indexers of a property.
namespace Conformance.Spilling.NestedInitializers;

class Person(string name)
{
    public string? City { get; set; }
    public List<int> Numbers { get; } = [];
    public Dictionary<string, int> Map { get; } = [];

    public override string ToString() => $"{name} {City} {Show(Numbers)} {Show(Map)}";
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(new Person("c") { City = await Point(5, "y"), Numbers = { Val(1), await Point(6), Val(3) } });
        Log(new Person("f") { Map = { ["one"] = await Point(9), [await Point(10, "two")] = Val(2) } });
    }
}
