// C# 13. Locals with the names of keywords, of the frame's members and of everything else.
namespace Conformance.Names.EveryCollision;

using unsafe P = int*;
using A = System.Collections.Generic.List<(int X, string? Y)>;

// names: locals that collide with frame members, keywords, contextual keywords, shadowing lambdas
static partial class Program
{
    static int _free = 1,
        Clear = 2,
        Resume = 3,
        Name = 4;

    static int state() => 7;

    class Frame
    {
        public override string ToString() => "F";
    }

    [CoTask]
    internal static async CoTask Main()
    {
        var @await = 1;
        var async = await Point(2);
        var @class = 3;
        var var = 4;
        int @int = await Point(5);
        var nameof_ = 6;
        var value = await Point(7);
        var field = 8;
        var record = 9;
        var partial = 10;
        var dynamic = 11;
        var _ = 12;
        var yield = 13;
        var when = 14;
        var and = 15;
        var not = 16;
        var scoped = 17;
        var file = 18;
        var required = 19;
        var extension = 20;
        var global = 21;
        var result = 22;
        var frame = new Frame();
        var os = 23;
        var state = 24;
        var step = 25;
        var awaiter = 26;
        var task = 27;
        var request = 28;
        var kept = 29;
        var entry = 30;
        var suspended = 31;
        var @this = 32;
        var caller = 33;
        var slot = 34;
        var scope1 = 35;
        var __x = 36;
        var Main__Frame = 37;
        var Free = _free;
        var ünï = 38;
        var \u0061b = 39;
        await Pause(@await);
        Log(
            @await
                + async
                + @class
                + var
                + @int
                + nameof_
                + value
                + field
                + record
                + partial
                + dynamic
                + _
                + yield
                + when
                + and
                + not
                + scoped
                + file
                + required
                + extension
                + global
                + result
                + os
                + state
                + step
                + awaiter
                + task
                + request
                + kept
                + entry
                + suspended
                + @this
                + caller
                + slot
                + scope1
                + __x
                + Main__Frame
                + Free
                + ünï
                + ab
        );
        Log($"{frame} {Clear} {Resume} {Name} {Program.state()} {nameof(@class)} {nameof(state)} {nameof(Frame)}");
        Func<int, int> f = state => state + async + (task++);
        Log(f(await Point(1)) + task);
        A a = [(1, "y"), (await Point(2), null)];
        Log(a[1].X + a[0].Y);
        await Pause(1);
        foreach (var (X, Y) in a)
        {
            await Pause(X);
            Log(Y ?? nameof(Y));
        }
        {
            var inner = await Point(1);
            Log(inner);
        }
        {
            var inner = await Point(2, "s");
            Log(inner);
        }
        for (var inner = 0; inner < await Point(1); inner++)
            Log(inner);
        foreach (var inner in new[] { 1.5 })
        {
            await Pause(1);
            Log(inner);
        }
        int local(int state)
        {
            int task = state;
            return task + kept;
        }
        Log(local(await Point(3)));
        var t = (state, task, X: await Point(1), async);
        Log(t.state + t.task + t.X + t.async);
        var an = new
        {
            state,
            frame,
            kept = await Point(2),
        };
        Log(an.state + an.kept);
        Log(an);
        await Gen<int>.Go<string>(1, "x");
        await new Inst().Go();
        await new Inst<string>("q") { }.Go(5);
        System.Console.Out.Flush();
        global::System.GC.KeepAlive(global);
        Log(typeof(A).Name + typeof(Frame).Name + default(A) + nameof(A));
    }

    static partial class Gen<T>
    {
        static T? held;

        [CoTask]
        public static async CoTask Go<U>(T t, U u)
        {
            var T1 = t;
            held = await Point(1, t);
            Log($"{T1} {u} {typeof(T).Name} {typeof(U).Name} {held}");
            static V id<V>(V v) => v;
            Log(id(await Point(2, u)));
        }
    }

    partial class Inst
    {
        int state = 5,
            __q = 6;
        int this[int i] => state + i;

        public static int ToString(int n) => n;

        int GetHashCode(int x) => x;

        [CoTask]
        public async CoTask Go()
        {
            int state = await Point(1);
            this.state += state + __q;
            await Pause(2);
            Log(this.state + this[1] + ToString(1) + GetHashCode(2));
            Log(
                ToString() != null && Equals(this) && ReferenceEquals(this, this) && GetType() == typeof(Inst) && MemberwiseClone() is Inst
            );
            base.ToString();
        }
    }

    partial class Inst<T>(T item)
        where T : class
    {
        public T Item => item;

        [CoTask]
        public async CoTask Go(int item2)
        {
            var item3 = item;
            await Pause(1);
            item = null!;
            Log($"{item3}{item2}{item is null}");
            item = await Point(1, item3);
            Log(Item);
        }
    }
}
