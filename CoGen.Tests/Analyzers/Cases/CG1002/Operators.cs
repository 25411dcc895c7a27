partial class OperatorCalls
{
    class Ops
    {
        public static Ops operator +(Ops a, Ops b)
        {
            Thread.Sleep(1);
            return a;
        }

        public static bool operator ==(Ops a, Ops b)
        {
            Thread.Sleep(1);
            return true;
        }

        public static bool operator !=(Ops a, Ops b) => !(a == b);

        public static bool operator true(Ops a)
        {
            Thread.Sleep(1);
            return true;
        }

        public static bool operator false(Ops a) => false;

        public static implicit operator int(Ops a)
        {
            Thread.Sleep(1);
            return 1;
        }

        public static Ops operator ++(Ops a)
        {
            Thread.Sleep(1);
            return a;
        }

        public override bool Equals(object? o) => false;

        public override int GetHashCode() => 1;

        public int this[int i]
        {
            get
            {
                Thread.Sleep(1);
                return i;
            }
            set { }
        }
        public int this[Index i] => 1;
    }

    [CoTask]
    async CoTask Operators(Ops a, Ops b)
    {
        _ = a + b; // CG1002
        if (a == b) // CG1002
            Console.WriteLine();
        if (a != b) // CG1002
            Console.WriteLine();
        if (a) // CG1002
            Console.WriteLine();
        int n = a; // CG1002
        a++; // CG1002
        n = a[0]; // CG1002
        a[0] = 3;
        a[0] += 3; // CG1002
        _ = a is null;
        _ = ReferenceEquals(a, b);
        await Sys.Yield();
    }
}
