interface IMakes
{
    T Make<T>(T seed)
        where T : class;

    void Go<T>();

    T Both<T, U>(U other)
        where T : class
        where U : class;
}

sealed class Makes : IMakes
{
    public T Make<T>(T seed)
        where T : class
    {
        Thread.Sleep(1);
        return seed;
    }

    public void Go<T>() => Thread.Sleep(1);

    public T Both<T, U>(U other)
        where T : class
        where U : class
    {
        Thread.Sleep(1);
        return null!;
    }
}

abstract class BaseOfGenerics
{
    public abstract void Go<T>();
}

sealed class DerivedOfGenerics : BaseOfGenerics
{
    public override void Go<T>() => Thread.Sleep(1);
}

partial class GenericImplementations
{
    [CoTask]
    async CoTask Called()
    {
        IMakes makes = new Makes();
        makes.Make("a"); // CG1002
        makes.Make<object>("a"); // CG1002
        makes.Go<int>(); // CG1002
        makes.Go<string>(); // CG1002
        makes.Both<string, object>(1); // CG1002
        BaseOfGenerics derived = new DerivedOfGenerics();
        derived.Go<int>(); // CG1002
        new DerivedOfGenerics().Go<int>(); // CG1002
        Use(makes); // CG1002
        UseOf<IMakes>(new Makes()); // CG1002
        UseExact(new Makes()); // CG1002
        await Sys.Yield();
    }

    static void Use(IMakes makes) => makes.Go<int>();

    static void UseExact(Makes makes) => ((IMakes)makes).Go<int>();

    static void UseOf<T>(T makes)
        where T : IMakes => makes.Make(new object());
}
