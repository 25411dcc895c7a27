// C# 14. Extension blocks: generic receivers, statics, properties, operators and tasks with attributes, constraints and equal names.
// Without a frame: Ext.Run
using System.Diagnostics.CodeAnalysis;

namespace Conformance.Mixed.ExtensionBlocks;

struct V
{
    public int X;
}

static partial class Ext
{
    extension<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] T>([NotNull] List<T> list)
        where T : IComparable<T>
    {
        public T Biggest => list.Max()!;

        [CoTask]
        public async CoTask<T> Find<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.None)] U>(U u, T fallback, params T[] more)
            where U : notnull
        {
            foreach (var x in list)
            {
                await Pause(list.Count);
                if (x.ToString() == u.ToString())
                    return x;
            }
            Func<T> f = () => more.Length > 0 ? more[0] : list.Biggest;
            return await Point(2, fallback.CompareTo(list.Biggest) > 0 ? fallback : f());
        }

        [CoTask]
        public static async CoTask<List<T>> Of(T a, T b) => [await Point(3, a), await Point(4, b)];
    }

    extension(V v)
    {
        public int Sum => v.X + 1;

        [CoTask]
        public async CoTask<int> Run(int k)
        {
            v.X += k;
            await Pause(k);
            return v.Sum;
        }

        [CoTask]
        public static async CoTask<V> Make(int x) => new() { X = await Point(x) };

        public static V operator +(V a, V b) => new() { X = a.X + b.X };
    }

    extension(string? s)
    {
        [CoTask]
        public async CoTask<int> Run(int k) => (s?.Length ?? -1) + await Point(k);

        public string Or(string other) => s ?? other;

        public int Len
        {
            get => s?.Length ?? 0;
            set => Log($"set Len {value}");
        }
    }

    [CoTask]
    public static async CoTask<int> Run(this int n, int k) => n + await Point(k);
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var list = await List<int>.Of(await Point(1), 5);
        Log(
            await list.Find("5", 9)
                + await list.Find(8, 9)
                + await list.Find(u: 8, fallback: 1, 7, await Point(6))
                + await Ext.Find<int, int>(list, 5, 0)
        );
        Log(list.Biggest);
        var v = await V.Make(3);
        Log(await v.Run(await Point(2)) + v.X + (v + await Point(4, v)).Sum + await new V { X = 7 }.Run(1));
        string? s = null;
        Log(await s.Run(1) + await "abc".Run(await Point(2)) + await 5.Run(6));
        Log(s.Or(await Point(7, "o")) + (await Point(8, s)).Or("p"));
        s.Len = await Point(9);
        "x".Len += await Point(10);
        Func<int, CoTask<int>> f = "group".Run;
        Log(await f(1));
    }
}
