// C# 10. Delegates made of methods of base: compared, of natural type, cast, in lambdas.
namespace Conformance.Closures.BaseDelegates;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main() => await new Child().Run();
}

class Parent
{
    public virtual int Count() => 1;

    public virtual string Name(string s) => "parent " + s;

    public virtual event Action? Done;

    public bool HasDone => Done is not null;
}

partial class Child : Parent
{
    public override int Count() => 2;

    public override string Name(string s) => "child " + s;

    [CoTask]
    public async CoTask Run()
    {
        await Pause(1);
        Log(Count != base.Count);
        Log(Name == base.Name);
        var natural = base.Count;
        Log(natural());
        Func<string, string> named = base.Name;
        object boxed = base.Count;
        await Pause(2);
        Log(named("a") + ((Func<int>)boxed)());
        Log(((Delegate)base.Name).DynamicInvoke("b"));
        Func<Func<int>> nested = () => base.Count;
        Log(nested()() + await Point(3, natural()));
        Log(base.Count == natural);
        Log(base.Count == await Point(4, natural));
    }
}
