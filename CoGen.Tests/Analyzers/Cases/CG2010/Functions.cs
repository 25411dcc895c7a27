partial class AmbientFunctions
{
    private static readonly AsyncLocal<int> _local = new();

    [CoTask]
    async CoTask InFunctions(int n)
    {
        _local.Value = n; // CG2010
        Set();
        Console.WriteLine(Get());
        Action set = () => _local.Value = 2; // CG2010
        set();
        Func<int> get = () => _local.Value; // CG2010
        Console.WriteLine(get());
        new List<int> { 1 }.ForEach(i => _local.Value = i); // CG2010
        await Sys.Yield();

        void Set() => _local.Value = 1; // CG2010
        int Get() => _local.Value; // CG2010
    }

    [CoTask]
    async CoTask Elsewhere(int n)
    {
        await Sys.Yield();
        var task = Task.Run(() => _local.Value = 1);
        await task;
        ThreadPool.QueueUserWorkItem(_ => _local.Value = 2);
        new Thread(() => _local.Value = 3).Start();
        await Away(); // CG2008
        await Task.Run(Later);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => _local.Value = 3;
        await Task.Factory.StartNew(() => Never());

        async Task Away()
        {
            await Task.Yield();
            Console.WriteLine(_local.Value);
        }
        void Later() => _local.Value = 4;
        void Never() => Console.WriteLine(_local.Value);
    }

    private Action _kept = () => { };

    void Ordinary()
    {
        _local.Value = 1;
        void Set() => _local.Value = 2;
        Set();
    }

    [CoTask]
    async CoTask Nested(int n)
    {
        await Inner();
        Console.WriteLine(nameof(_local.Value));
        Action kept = () => _local.Value = 2;
        _kept = kept;
        var query = new[] { 1 }.Select(i => i + _local.Value);
        Console.WriteLine(query);
        Console.WriteLine(new[] { 1 }.Any(i => i == _local.Value)); // CG2010
        Recurse(3);

        [CoTask]
        async CoTask Inner()
        {
            await Sys.Yield();
            Deep();
            void Deep() => Deeper();
            void Deeper() => _local.Value = 1; // CG2010
        }
        void Recurse(int n)
        {
            if (n > 0)
                Recurse(n - 1);
            _local.Value = n; // CG2010
            Action never = () => Uncalled();
        }
        void Uncalled()
        {
            Console.WriteLine(_local.Value);
            Uncalled();
        }
    }
}
