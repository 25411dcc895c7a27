// C# 5. Instance tasks that call base, virtual members, hidden members, protected members of a generic base; sealed overrides.
// Without a frame: Virtual.M
namespace Conformance.Generics.Inheritance;

abstract partial class Base<T>
{
    protected T? Last;
    protected virtual string Name => "base";

    public string Hidden() => "base hidden";

    protected static int Count = 0;

    [CoTask]
    public async CoTask<string> Run(T t)
    {
        Last = t;
        await Pause(1);
        Count++;
        return $"{Name} {Last} {Describe()}";
    }

    protected abstract string Describe();
}

partial class Derived : Base<int>
{
    protected override string Name => "derived" + base.Name;

    public new string Hidden() => "derived hidden";

    protected override string Describe() => $"describe {Last}";

    [CoTask]
    public new async CoTask<string> Run(int n)
    {
        var before = await base.Run(n);
        await Pause(2);
        return $"{before} {Hidden()} {base.Hidden()} {base.Name} {Count > 0} {await base.Run(n + 1)} {Last}";
    }
}

class Virtual
{
    public virtual async CoTask<string> M()
    {
        await Pause(3);
        return "virtual";
    }
}

sealed partial class Leaf : Virtual
{
    [CoTask]
    public override async CoTask<string> M()
    {
        await Pause(4);
        return "leaf after " + await base.M();
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(await new Derived().Run(5));
        Log(await ((Base<int>)new Derived()).Run(6));
        Log(await new Leaf().M());
    }
}
