// C# 5. Lambdas and local functions that use this, base, fields, properties and own methods.
namespace Conformance.Closures.Instance;

class Base
{
    protected virtual string Name() => "base";
}

partial class Worker(int start) : Base
{
    private int _count = start;

    protected override string Name() => "worker";

    private int Bump() => ++_count;

    [CoTask]
    public async CoTask<string> Run(int n)
    {
        Func<int> f = () => _count + n;
        Func<int> bump = Bump;
        Func<string> names = () => Name() + base.Name() + this._count;
        await Pause(1);
        _count += 10;
        n++;
        bump();
        Log(f());
        var local = 5;
        Func<int> both = () => local + _count + start;
        await Pause(2);
        local++;
        Log(both());
        Log(Local());
        return names();

        int Local() => local * _count;
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main() => Log(await new Worker(1).Run(7));
}
