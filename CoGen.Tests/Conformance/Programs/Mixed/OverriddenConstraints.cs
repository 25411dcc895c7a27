// C# 13. Overrides that inherit each kind of constraint, and must not write most of them again.
#nullable enable
namespace Conformance.Mixed.OverriddenConstraints;

abstract class B
{
    public abstract CoTask<string> M<T>(T? t);
    public abstract CoTask<string> C<T>(T? t)
        where T : class;
    public abstract CoTask<string> S<T>(T? t)
        where T : struct;
    public abstract CoTask<string> CN<T>(T t)
        where T : class?;
    public abstract CoTask<string> NN<T>(T t)
        where T : notnull;
    public abstract CoTask<string> U<T>(T t)
        where T : unmanaged;
    public abstract CoTask<string> AR<T>(Func<T> t)
        where T : allows ref struct;
    public abstract CoTask<string> N<T>(T t)
        where T : new();
    public abstract CoTask<string> I<T>(T t)
        where T : class, IComparable<T>?, new();
    public abstract CoTask<string> D<T, K>(T? t, K? k)
        where K : T;
    public abstract CoTask<string> E<T>(T t)
        where T : struct, Enum;
}

partial class R : B
{
    [CoTask]
    public sealed override async CoTask<string> M<T>(T? t)
        where T : default
    {
        await Pause(1);
        T? x = t;
        await Pause(2);
        return $"M{x}";
    }

    [CoTask]
    public sealed override async CoTask<string> C<T>(T? t)
        where T : class
    {
        await Pause(1);
        T? x = t;
        await Pause(2);
        return $"C{x}";
    }

    [CoTask]
    public sealed override async CoTask<string> S<T>(T? t)
    {
        await Pause(1);
        T? x = t;
        await Pause(2);
        return $"S{x}";
    }

    [CoTask]
    public sealed override async CoTask<string> CN<T>(T t)
    {
        await Pause(1);
        T? x = t;
        await Pause(2);
        return $"CN{x}";
    }

    [CoTask]
    public sealed override async CoTask<string> NN<T>(T t)
    {
        await Pause(1);
        T? x = t;
        await Pause(2);
        return $"NN{x}";
    }

    [CoTask]
    public sealed override async CoTask<string> U<T>(T t)
    {
        await Pause(1);
        T x = t;
        unsafe
        {
            Log(sizeof(T));
        }
        await Pause(2);
        return $"U{x}";
    }

    [CoTask]
    public sealed override async CoTask<string> AR<T>(Func<T> t)
    {
        await Pause(1);
        t();
        await Pause(2);
        return $"AR";
    }

    [CoTask]
    public sealed override async CoTask<string> N<T>(T t)
    {
        await Pause(1);
        T x = new T();
        await Pause(2);
        return $"N{x}";
    }

    [CoTask]
    public sealed override async CoTask<string> I<T>(T t)
    {
        await Pause(1);
        T x = new T();
        await Pause(2);
        return $"I{x}{t.CompareTo(x)}";
    }

    [CoTask]
    public sealed override async CoTask<string> D<T, K>(T? t, K? k)
        where T : default
        where K : default
    {
        await Pause(1);
        T? x = k;
        await Pause(2);
        return $"D{x}{t}";
    }

    [CoTask]
    public sealed override async CoTask<string> E<T>(T t)
    {
        await Pause(1);
        T x = t;
        await Pause(2);
        return $"E{x}";
    }
}

class Z : IComparable<Z>
{
    public int CompareTo(Z? z) => 4;

    public override string ToString() => "z";
}

static partial class Program
{
    [CoTask]
    public static async CoTask Main()
    {
        var r = new R();
        Log(await r.M(5));
        Log(await r.M<string>(null));
        Log(await r.C("a"));
        Log(await r.S<int>(null));
        Log(await r.CN("a"));
        Log(await r.NN(3));
        Log(await r.U(3L));
        Log(await r.AR(() => 3));
        Log(await r.N(3));
        Log(await r.I(new Z()));
        Log(await r.D<object, string>(1, "k"));
        Log(await r.E(DayOfWeek.Friday));
    }
}
