// C# 12. Calls of base methods whose type parameters are constrained by one of the class that is itself a struct.
namespace Conformance.Declarations.StructConstraints;

class Base<T>
{
    public virtual U Id<U>(U u)
        where U : T
    {
        Log(typeof(U).Name);
        return u;
    }
}

partial class Derived<T> : Base<T>
    where T : struct, IComparable<T>
{
    [CoTask]
    public async CoTask<T> Run(T t)
    {
        await Pause(1);
        return base.Id<T>(t);
    }
}

partial class Un<T> : Base<T>
    where T : unmanaged
{
    [CoTask]
    public async CoTask<T> Run(T t) => base.Id(await Point(1, t));
}

static partial class Program
{
    [CoTask]
    public static async CoTask Main()
    {
        Log(await new Derived<int>().Run(3));
        Log(await new Un<int>().Run(4));
    }
}
