using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Timers;

partial class EveryKind
{
    static void Sleep() => Thread.Sleep(10);

    static int SleepInt()
    {
        Thread.Sleep(10);
        return 1;
    }

    interface IWork
    {
        void Do();
        int Value { get; }
        event Action Changed;
    }

    class Slow : IWork
    {
        public void Do() => Thread.Sleep(1);

        public int Value
        {
            get
            {
                Thread.Sleep(1);
                return 1;
            }
        }
        public event Action Changed
        {
            add => Thread.Sleep(1);
            remove { }
        }
    }

    interface IDefault
    {
        void Do() => Thread.Sleep(1);
        void Calm() { }
    }

    class ImplDefault : IDefault { }

    interface ITwo
    {
        void Do();
    }

    class TwoA : ITwo
    {
        public void Do() => Thread.Sleep(1);
    }

    class TwoB : ITwo
    {
        public void Do() { }
    }

    abstract class Abs
    {
        public abstract void Do();

        public virtual void Virt() { }

        public void Template() => Do();
    }

    class OnlyAbs : Abs
    {
        public override void Do() => Thread.Sleep(1);

        public override void Virt()
        {
            base.Virt();
            Thread.Sleep(1);
        }
    }

    class Deriv : OnlyAbs
    {
        public override void Do()
        {
            base.Do();
        }
    }

    [CoTask]
    async CoTask Kinds(IWork w, IDefault d, ITwo t, Abs a, OnlyAbs o, Deriv v)
    {
        w.Do(); // CG1002
        Console.WriteLine(w.Value); // CG1002
        w.Changed += Calm; // CG1002
        w.Changed -= Calm;
        d.Do(); // CG1002
        d.Calm();
        t.Do();
        a.Do(); // CG1002
        a.Virt();
        a.Template(); // CG1002
        o.Do(); // CG1002
        v.Do(); // CG1002
        new TwoA().Do(); // CG1002
        new TwoB().Do();
        ITwo known = new TwoA();
        known.Do(); // CG1002
        known = new TwoB();
        known.Do();
        await Sys.Yield();
    }

    static void Calm() { }

    static T Generic<T>(T t)
        where T : IWork
    {
        t.Do();
        return t;
    }

    static void Run(Action a) => a();

    static void RunTwice(Action a)
    {
        Run(a);
        Run(a);
    }

    static void Keep(Action a) => _kept = a;

    static Action? _kept;

    static void Later(Action a) => Task.Run(a);

    static void LaterToo(Action a) => new Thread(() => a()).Start();

    [CoTask]
    async CoTask Delegates(IWork w, Func<int> f, List<int> list, IEnumerable<int> seq)
    {
        Generic(w); // CG1002
        Generic(new Slow()); // CG1002
        Run(Sleep); // CG1002
        Run(() => Thread.Sleep(1)); // CG1002
        Run(Calm);
        Run(() => { });
        RunTwice(Sleep); // CG1002
        Keep(Sleep);
        Later(Sleep);
        LaterToo(Sleep);
        Later(() => Thread.Sleep(1));
        f();
        Action act = Sleep;
        act(); // CG1002
        act.Invoke(); // CG1002
        act = Calm;
        act();
        act += Sleep;
        Action? none = null;
        none?.Invoke();
        list.ForEach(_ => Thread.Sleep(1)); // CG1002
        list.ForEach(x => Console.WriteLine(x));
        var q = seq.Select(x =>
        {
            Thread.Sleep(1);
            return x;
        });
        foreach (var x in q) // CG1002
            Console.WriteLine(x);
        var q2 = seq.Where(x => SleepInt() > 0);
        _ = q2.ToList(); // CG1002
        _ = q2.Count(); // CG1002
        _ = seq.Any(x => SleepInt() > x); // CG1002
        _ = seq.OrderBy(x => SleepInt()).First(); // CG1002
        Parallel.For(0, 3, i => { }); // CG1001
        Parallel.ForEach(list, i => { }); // CG1001
        _ = seq.AsParallel().Select(x => x + 1).ToArray(); // CG1001
        ((Action)(() => Thread.Sleep(1)))(); // CG1002
        new Action(Sleep)(); // CG1002
        await Task.Run(Sleep);
        await Task.Run(() =>
        {
            Sleep();
            SleepInt();
        });
        new Thread(Sleep).Start();
        using var timer = new System.Threading.Timer(_ => Sleep(), null, 0, 100);
        var t2 = new System.Timers.Timer();
        t2.Elapsed += (_, _) => Sleep();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Sleep();
        ThreadPool.QueueUserWorkItem(_ => Sleep());
        var lazy = new Lazy<int>(SleepInt);
        Console.WriteLine(lazy.IsValueCreated);
        Console.WriteLine(lazy.Value); // CG1002
        var quick = new Lazy<int>(() => 1);
        Console.WriteLine(quick.Value);
    }

    class Disp : IDisposable
    {
        public void Dispose() => Thread.Sleep(1);
    }

    class ADisp : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            Thread.Sleep(1);
            return default;
        }
    }

    struct RefDisp : IDisposable
    {
        public void Dispose() => Thread.Sleep(1);
    }

    class Seq : IEnumerable<int>
    {
        public IEnumerator<int> GetEnumerator()
        {
            Thread.Sleep(1);
            yield return 1;
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    class Duck
    {
        public DuckE GetEnumerator() => new();
    }

    struct DuckE
    {
        public bool MoveNext()
        {
            Thread.Sleep(1);
            return false;
        }

        public int Current => 1;
    }

    static IEnumerable<int> Iter()
    {
        Thread.Sleep(1);
        yield return 1;
    }

    [CoTask]
    async CoTask Usings(Seq seq)
    {
        using (new Disp()) // CG1002
        { }
        using var d = new Disp(); // CG1002
        await using (new ADisp()) // CG1002
        { }
        using var r = new RefDisp(); // CG1002
        foreach (var x in seq) // CG1002
            Console.WriteLine(x);
        foreach (var x in new Duck()) // CG1002
            Console.WriteLine(x);
        var it = Iter();
        foreach (var x in it) // CG1002
            Console.WriteLine(x);
        Iter();
        var list = new List<int>(Iter()); // CG1002
        int[] spread = [.. Iter()]; // CG1002
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Locals(int n)
    {
        void Local() => Sleep();
        void Outer()
        {
            Inner();
            void Inner() => Thread.Sleep(1);
        }
        static void Quiet() { }
        int Fact(int k) => k <= 1 ? 1 : k * Fact(k - 1);
        void A(int k)
        {
            if (k > 0)
                B(k - 1);
        }
        void B(int k)
        {
            if (k > 0)
                A(k - 1);
            Thread.Sleep(1);
        }
        Local(); // CG1002
        Outer(); // CG1002
        Quiet();
        Fact(3);
        A(3); // CG1002
        EveryKindExtensions.Block("x"); // CG1002
        "x".Block(); // CG1002
        3.Calm();
        Part(); // CG1002
        PartCalm();
        Checked(n);
        await AsyncBlocksFirst(); // CG1002 CG2008
        await AsyncBlocksLater(); // CG2008
        _ = AsyncBlocksFirst(); // CG1002
        await Other();
        await Sys.Yield();
    }

    partial void Part();

    partial void Part() => Thread.Sleep(1);

    partial void PartCalm();

    static void Checked(int n)
    {
        if (n < 0)
            throw new ArgumentException();
    }

    static async Task AsyncBlocksFirst()
    {
        Thread.Sleep(1);
        await Task.Yield();
    }

    static async Task AsyncBlocksLater()
    {
        await Task.Yield();
        Thread.Sleep(1);
    }

    [CoTask]
    static async CoTask Other()
    {
        await Sys.Yield();
    }
}

static class EveryKindExtensions
{
    public static void Block(this string s) => Thread.Sleep(s.Length + 1);

    public static void Calm(this int n) { }
}
