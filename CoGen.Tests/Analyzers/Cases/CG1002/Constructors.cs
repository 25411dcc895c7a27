partial class ConstructorCalls
{
    static int SleepInt()
    {
        Thread.Sleep(10);
        return 1;
    }

    static T Make<T>()
        where T : new() => new T();

    class StaticCtor
    {
        static StaticCtor() => Thread.Sleep(1);

        public static int X = 1;
        public const int C = 1;

        public static void M() { }
    }

    class StaticField
    {
        public static readonly int Y = SleepInt();
        public static int Z => 1;
    }

    class InstField
    {
        private int _x = SleepInt();
        public int X => _x;
    }

    class PrimaryCtor(int n)
    {
        private readonly int _n = Slowly(n);

        static int Slowly(int n)
        {
            Thread.Sleep(n + 1);
            return n;
        }

        public int N => _n;
    }

    class BaseCtor
    {
        protected BaseCtor() => Thread.Sleep(1);
    }

    class Derived : BaseCtor { }

    class Prop
    {
        public int A { get; set; } = SleepInt();
        public int B
        {
            init => Thread.Sleep(1);
            get => 1;
        }
    }

    [CoTask]
    async CoTask Ctors()
    {
        Console.WriteLine(StaticCtor.X); // CG1002
        Console.WriteLine(StaticCtor.C);
        Console.WriteLine(StaticField.Z); // CG1002
        _ = new InstField(); // CG1002
        _ = new PrimaryCtor(3); // CG1002
        _ = new Derived(); // CG1002
        _ = new Prop { A = 3 }; // CG1002
        _ = Make<InstField>();
        _ = typeof(StaticCtor);
        await Sys.Yield();
    }
}
