// C# 14. Tasks in every kind of member that can be one, with attributes on all that can have some, and all kinds of constraints.
namespace Conformance.Declarations.KindsOfMembers;

[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
class NoteAttribute(params object[] notes) : Attribute
{
    public object[] Notes => notes;

    public Type Kind { get; set; }
}

abstract partial class Shape<[Note] T>
    where T : notnull
{
    [CoTask]
    [return: Note("a", 'b', 1L, typeof(Shape<>))]
    public virtual async CoTask<string> Describe<[Note(Kind = typeof(List<int>))] U>(
        [Note(nameof(u))] U u,
        [Note(1, new[] { 2 })] params int[] rest
    )
        where U : T
    {
        await Pause(1);
        return $"{u} {rest.Length}";
    }

    [CoTask]
    public async CoTask<string> Hidden()
    {
        await Pause(2);
        return "base";
    }

    [CoTask]
    public virtual async CoTask<U> OrDefault<U>(U u)
    {
        await Pause(3);
        return u;
    }

    [CoTask]
    public virtual async CoTask<U?> OrNull<U>(U? u)
        where U : struct
    {
        await Pause(4);
        return u;
    }

    public abstract CoTask<int> Corners();

    protected partial class Inner<U, V>
        where U : unmanaged
        where V : class, IComparable<V>, new()
    {
        internal partial struct Deep<W>(U value)
            where W : struct, Enum
        {
            [CoTask]
            public readonly async CoTask<string> Show<X, Y>(X x, W w)
                where X : V
                where Y : allows ref struct
            {
                await Pause(5);
                return $"{value} {typeof(U)} {typeof(V)} {w} {x} {typeof(X)} {typeof(Y).Name}";
            }
        }
    }

    [CoTask]
    public async CoTask<string> Nested() => await new Inner<int, Key>.Deep<DayOfWeek>(7).Show<Key, Span<int>>(new Key(), DayOfWeek.Friday);

    class Key : IComparable<Key>
    {
        public int CompareTo(Key other) => 0;

        public override string ToString() => "key";
    }
}

sealed partial class Square : Shape<object>
{
    private readonly int _side = 3;

    [CoTask, Note("square")]
    public sealed override async CoTask<string> Describe<U>(U u, params int[] rest) => "square " + await base.Describe(u, rest);

    [CoTask]
    public new async CoTask<string> Hidden() => "new " + await base.Hidden();

    [CoTask]
    public override async CoTask<U> OrDefault<U>(U u)
        where U : default => await base.OrDefault<U>(u);

    [CoTask]
    public override async CoTask<U?> OrNull<U>(U? u) => await base.OrNull(u);

    [CoTask]
    public override async CoTask<int> Corners()
    {
        await Pause(6);
        return 4;
    }

    [CoTask]
    public async CoTask Attributed()
    {
        [CoTask]
        [return: Note(1)]
        [Note]
        async CoTask<V> Local<[Note] V>([Note] V v)
        {
            await Pause(10);
            return v;
        }
        var lambda = [Note] [return: Note] ([Note] int x) => x + _side;
        [Note]
        int Plain([Note] int x) => lambda(x);
        Log(await Local(lambda(1)) + Plain(2));
    }
}

static partial class Blocks
{
    extension<T>([Note] T given)
        where T : class, IComparable<T>
    {
        [CoTask]
        [Note]
        public async CoTask<string> Twice<[Note] U>([Note] U u)
            where U : struct
        {
            await Pause(11);
            return $"{given}{given}{u}";
        }

        [CoTask]
        public static async CoTask<string> Static(T other)
        {
            await Pause(12);
            return typeof(T).Name + other;
        }
    }

    extension(int n)
    {
        [CoTask]
        public async CoTask<int> Twice()
        {
            await Pause(n);
            return n * 2;
        }
    }

    extension(long n)
    {
        [CoTask]
        public async CoTask<long> Twice()
        {
            await Pause((int)n);
            return n * 2;
        }
    }
}

partial interface ICounter
{
    [CoTask]
    static async CoTask<int> Count(int n)
    {
        await Pause(n);
        return n;
    }

    [CoTask]
    private async CoTask<int> Own() => await Count(13);

    [CoTask]
    sealed async CoTask<int> Sealed() => await Own() + 1;
}

partial class Counter : ICounter;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var square = new Square();
        Log(await square.Describe("d", 1, 2));
        Log(await square.Hidden());
        Log(await ((Shape<object>)square).Hidden());
        Log(await square.OrDefault("x"));
        Log(await square.OrNull<int>(null) is null);
        Log(await square.Corners());
        Log(await square.Nested());
        await square.Attributed();
        Log(await "a".Twice(1));
        Log(await string.Static("s"));
        Log(await 14.Twice());
        Log(await 15L.Twice());
        Log(await ((ICounter)new Counter()).Sealed());
    }
}
