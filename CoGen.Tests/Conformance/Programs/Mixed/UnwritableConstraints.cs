// C# 9. Overrides whose generic base gives them a constraint that nobody may write: object says nothing, the others fall back.
// May fall back: Sealed
// Without a frame: OfArray.Sealed, OfInt.Sealed, OfString.Sealed, Taking`1.Any
namespace Conformance.Mixed.UnwritableConstraints;

abstract class Taking<A>
{
    public virtual async CoTask<string> Any<T>(T t)
        where T : A
    {
        await Pause(1);
        return $"base {t}";
    }

    public virtual async CoTask<string> Sealed<T>(T t)
        where T : A
    {
        await Pause(2);
        return $"base {t}";
    }

    public virtual string Plain<T>(T t)
        where T : A => $"plain {t}";
}

partial class OfObject : Taking<object>
{
    [CoTask]
    public sealed override async CoTask<string> Any<T>(T t)
    {
        var kept = t;
        await Pause(3);
        return $"any {kept} {base.Plain(kept)} {await base.Any(kept)}";
    }
}

partial class OfDynamic : Taking<dynamic>
{
    [CoTask]
    public sealed override async CoTask<string> Any<T>(T t)
    {
        var kept = t;
        await Pause(4);
        return $"dynamic {kept}";
    }
}

partial class OfString : Taking<string>
{
    [CoTask]
    public sealed override async CoTask<string> Sealed<T>(T t)
    {
        await Pause(5);
        return $"string {t.Length}";
    }

    [CoTask]
    internal async CoTask<string> Base(string s)
    {
        await Pause(6);
        return base.Plain(s) + await Sealed(s);
    }

    public override string Plain<T>(T t) => "override";
}

partial class OfInt : Taking<int>
{
    [CoTask]
    public sealed override async CoTask<string> Sealed<T>(T t)
    {
        await Pause(7);
        return $"int {t.Equals(4)}";
    }
}

partial class OfArray : Taking<Array>
{
    [CoTask]
    public sealed override async CoTask<string> Sealed<T>(T t)
    {
        await Pause(8);
        return $"array {t.Length}";
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(await new OfObject().Any("o"));
        Log(await new OfDynamic().Any("d"));
        Log(await new OfString().Sealed("abc"));
        Log(await new OfString().Base("abc"));
        Log(await new OfInt().Sealed(4));
        Log(await new OfArray().Sealed(new int[3]));
    }
}
