// C# 14. Locals with the names of contextual keywords and of members.
namespace Conformance.Names.ContextualKeywords;

static partial class Program
{
    class Pt
    {
        public int X,
            Point;
        public const int Frame = 5;
    }

    class Nest
    {
        public int State = 4;
    }

    [CoTask]
    static async CoTask Gen<T, TResult>(T T1, TResult result)
    {
        T t = T1;
        await Pause(1);
        Log(t + "" + result + typeof(T).Name);
        object CoTask = T1!;
        await Pause(2);
        Log(CoTask);
        [CoTask]
        async CoTask<U> In<U>(U u)
        {
            T x = t;
            await Pause(3);
            return x is U y ? y : u;
        }
        Log(await In(4));
    }

    [CoTask]
    internal static async CoTask Main()
    {
        int frame = await Point(1),
            Done = 2,
            CoFrame = 3,
            Scheduler = 4,
            system = 5,
            System = 6,
            global = 7,
            Main__Frame = 8;
        await Pause(1);
        Log(frame + Done + CoFrame + Scheduler + system + System + global + Main__Frame);
        string Main = "m";
        await Pause(2);
        Log(Main);
        Func<int> Program = () => frame;
        await Pause(3);
        Log(Program());
        int Log2 = 3,
            Pause1 = 4;
        await Pause(Log2);
        int Equals = 1,
            GetHashCode = 2,
            ToString = 3;
        await Pause(4);
        Log(Equals + GetHashCode + ToString);
        var Point2 = new Pt { X = 1, Point = 2 };
        await Pause(5);
        Log(Point2.Point + Pt.Frame + new Nest().State);
        int await_ = 1,
            async = 2,
            value = 3,
            field = 4,
            var_ = 5,
            dynamic = 6,
            nameof_ = 7,
            when = 8,
            where = 9,
            record = 1,
            file = 2,
            required = 3,
            scoped = 4,
            notnull = 5,
            unmanaged = 6,
            args = 7,
            partial = 8,
            yield = 9,
            get = 1,
            set = 2,
            add = 3,
            and = 4,
            or = 5,
            not = 6,
            with = 7,
            init = 8,
            on = 9,
            by = 1,
            into = 2,
            let = 3,
            from = 4,
            select = 5,
            extension = 6,
            allows = 7,
            managed = 8,
            nint = 9;
        await Pause(6);
        Log(
            async
                + value
                + field
                + dynamic
                + when
                + where
                + record
                + file
                + required
                + scoped
                + notnull
                + unmanaged
                + args
                + partial
                + yield
                + get
                + set
                + add
                + and
                + or
                + not
                + with
                + init
                + on
                + by
                + into
                + let
                + from
                + select
                + extension
                + allows
                + managed
                + nint
                + await_
                + var_
                + nameof_
        );
        await Gen<int, string>(3, "T");
    }
}
