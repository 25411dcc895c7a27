// C# 8. Tasks of one name in a class and its base, of which the caller can reach the base's alone.
// Without a frame: Animal.Say, Animal.Shout
namespace Conformance.Names.HiddenTasks;

partial class Animal
{
    [CoTask]
    private async CoTask Say(int n)
    {
        await Pause(n);
        Log($"animal {n}");
    }

    [CoTask]
    private static async CoTask Shout(int n)
    {
        await Pause(n);
        Log($"ANIMAL {n}");
    }

    [CoTask]
    internal async CoTask Speak(int n)
    {
        await Pause(n);
        Log($"animal speaks {n}");
    }

    [CoTask]
    internal static async CoTask Test<T>(Cat cat, Cat? none, T some)
        where T : Cat
    {
        await cat.Say(1);
        await (none?.Say(2) ?? default);
        await Cat.Shout(3);
        await some.Say(4);
        await ((Animal)cat).Say(5);
        await cat.Speak(6);
        await ((Animal)cat).Speak(7);
    }
}

partial class Cat : Animal
{
    [CoTask]
    private async CoTask Say(int n)
    {
        await Pause(n);
        Log($"cat {n}");
    }

    [CoTask]
    private static async CoTask Shout(int n)
    {
        await Pause(n);
        Log($"CAT {n}");
    }

    [CoTask]
    internal new async CoTask Speak(int n)
    {
        await Pause(n);
        Log($"cat speaks {n}");
    }

    [CoTask]
    internal async CoTask Own()
    {
        await Say(8);
        await Shout(9);
        await base.Speak(10);
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var cat = new Cat();
        await Animal.Test(cat, cat, cat);
        await cat.Own();
    }
}
