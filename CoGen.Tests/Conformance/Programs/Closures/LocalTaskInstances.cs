// C# 12. [CoTask] local functions that use this, base, and a primary constructor's parameters; in generic types and methods.
namespace Conformance.Closures.LocalTaskInstances;

class Base(int start)
{
    protected virtual int Get(int n) => start + n;
}

partial class Derived<T>(T item, int start) : Base(start)
{
    private int _count;

    protected override int Get(int n) => -1;

    [CoTask]
    public async CoTask<string> Run<U>(U other)
        where U : notnull
    {
        _count++;
        await Step(1);
        await Step(2);
        Log(await Pair(1.5));
        return $"{_count} {await Quiet()}";

        [CoTask]
        async CoTask Step(int n)
        {
            _count += n;
            await Pause(n);
            Log($"{this._count} {base.Get(n)} {item} {start}");
            Func<string> f = () => _count + "" + other;
            await Pause(n);
            Log(f());
        }

        [CoTask]
        async CoTask<(T, U, V)> Pair<V>(V third)
            where V : struct
        {
            V? copy = third;
            await Pause(3);
            var made = new { third, other };
            await Pause(4);
            Log(made);
            return (item, other, copy.Value);
        }

        [CoTask]
        async CoTask<int> Quiet()
        {
            return Plain() + await Point(5);

            int Plain() => _count * 2;
        }
    }

    public override string ToString() => "derived";
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(await new Derived<string>("item", 7).Run('u'));
        Log(await new Derived<int>(3, 8).Run("text"));
        var s = new Value { N = 3 };
        Log(await s.Sum(2));
        Log(await 5.Plus(3));
    }
}

partial struct Value
{
    public int N;

    [CoTask]
    public async CoTask<int> Sum(int k)
    {
        var n = N;
        n += await Add(k);
        return n;

        [CoTask]
        async CoTask<int> Add(int m)
        {
            await Pause(m);
            return n + m + k;
        }
    }
}

static partial class Extensions
{
    extension(int number)
    {
        [CoTask]
        public async CoTask<int> Plus(int other)
        {
            return await Add() + await Add();

            [CoTask]
            async CoTask<int> Add()
            {
                number++;
                await Pause(number);
                return number + other;
            }
        }
    }
}
