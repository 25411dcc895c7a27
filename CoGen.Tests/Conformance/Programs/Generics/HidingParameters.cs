// C# 8. Type parameters that hide those of the type: methods that use `this` fall back.
// May fall back: M
// Without a frame: C`1.M, D`1.M
namespace Conformance.Generics.HidingParameters;

partial class C<T>(T x)
{
    public T X = x;
#pragma warning disable CS0693
    [CoTask]
    public async CoTask<string> M<T>(T t)
    {
        await Pause(1);
        var y = X;
        return $"{t}{y}{await Point(2, t)}" + this;
    }

    [CoTask]
    public static async CoTask<string> S<T>(T t)
    {
        await Pause(1);
        return typeof(T).Name + t;
    }

    public partial class D<U>
    {
        [CoTask]
        public async CoTask<string> M<T, U>(T t, U u)
        {
            await Pause(1);
            return ToString() + t + u + Own;
        }

        public string Own => "own";
    }
#pragma warning restore
    public override string ToString() => "C" + typeof(T).Name;
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(await new C<int>(5).M("s"));
        Log(await C<int>.S("s"));
        Log((await new C<int>.D<long>().M("s", 1.5)).Length);
    }
}
