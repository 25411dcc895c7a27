partial class Indices
{
    private readonly int[] _counts = new int[8];
    private readonly Dictionary<int, string> _names = [];
    private readonly Dictionary<int, Socket> _sockets = [];

    static int Load() => File.ReadAllBytes("x").Length;

    [CoTask]
    async CoTask Written(Task<int> t, Task<int> u, Task<int> v, Task<int> w, Task<int> x, byte[] b, Socket s)
    {
        _counts[t.Result] = 1; // CG1001
        _names[u.Result] = "a"; // CG1001
        _counts[v.Result]++; // CG1001
        _counts[w.Result] += 2; // CG1001
        (_counts[x.Result], _) = (1, 2); // CG1001
        _counts[Load()] = 1; // CG1002
        _names[Load()] = ""; // CG1002
        _sockets[Load()] = s; // CG1002
        b[s.Receive(b)] = 0; // CG1001
        await Sys.ReadWait(s);
        b[s.Receive(b)] = (byte)s.Receive(b); // CG1001
        this[Load()] = 1; // CG1002
        _counts[await t] = t.Result;
        await Sys.ReadWait(s);
        b[s.Receive(b)] = 1;
        Pick(ref _counts[Load()]); // CG1002
        Other(Load())._counts[0] = 3; // CG1002
        Other(1)._counts[Load()] = 3; // CG1002
        Console.WriteLine(_counts[Load()]); // CG1002
        ref var r = ref _counts[Load()]; // CG1002
        r = 3;
    }

    static void Pick(ref int n) => n = 1;

    Indices Other(int n) => this;

    int this[int i]
    {
        get => _counts[i];
        set => _counts[i] = value;
    }
}
