static partial class ThreadLocals
{
    static readonly ThreadLocal<List<int>> _local = new(() => []);
    static readonly ThreadLocal<int> _number = new();

    [ThreadStatic]
    static List<int>? _mine;

    [CoTask]
    static async CoTask A()
    {
        _number.Value = 3;
        await Sys.Yield();
        Console.WriteLine(_number.Value); // CG2004
    }

    [CoTask]
    static async CoTask B()
    {
        _number.Value = 3;
        Console.WriteLine(_number.Value);
        await Sys.Yield();
    }

    [CoTask]
    static async CoTask C()
    {
        _number.Value = 3;
        await Sys.Yield();
        _number.Value = 4;
        Console.WriteLine(_number.Value);
    }

    [CoTask]
    static async CoTask D()
    {
        _number.Value++;
        await Sys.Yield();
        _number.Value++;
    }

    [CoTask]
    static async CoTask E()
    {
        await Sys.Yield();
        Console.WriteLine(_number.Value);
    }

    [CoTask]
    static async CoTask F()
    {
        _mine = [];
        await Sys.Yield();
        _mine.Add(1); // CG2004
    }

    [CoTask]
    static async CoTask G(ThreadLocal<int> given)
    {
        given.Value = 1;
        await Sys.Yield();
        Console.WriteLine(given.Value); // CG2004
    }
}
