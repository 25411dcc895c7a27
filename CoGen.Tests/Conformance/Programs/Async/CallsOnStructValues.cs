// C# 8. Tasks called on structs that are no variables: each runs on a copy, and what it does to the copy is lost.
namespace Conformance.Async.CallsOnStructValues;

partial struct S(int n)
{
    public int N = n;

    [CoTask]
    public async CoTask<int> Run(int k = 0)
    {
        N++;
        await Pause(k);
        N += 10;
        return N;
    }

    [CoTask]
    public readonly async CoTask<int> Read()
    {
        await Pause(N);
        return N;
    }

    public readonly S Self
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        get => this;
    }
}

class Item
{
    public S Child = new(40);
    public readonly S Fixed = new(50);
    public S Prop { get; set; } = new(60);
    public S this[int i] => new(i);
}

static partial class Program
{
    static S Get()
    {
        Log("get");
        return new S(2);
    }

    static readonly S _fixed = new(3);
    static S _field = new(4);
    static S Prop { get; set; } = new(5);
    static S _ref = new(6);

    static ref S Ref() => ref _ref;

    static ref readonly S RefReadonly() => ref _ref;

    [CoTask]
    static async CoTask In(S p)
    {
        Log(await p.Run());
        Log(p.N);
    }

    static int Local(in S p)
    {
        return p.N;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        Log(await new S(1).Run());
        Log(await Get().Run(await Point(9)));
        Log(await (await Point(3, new S(7))).Run());
        Log(await _fixed.Run());
        Log(_fixed.N);
        Log(await _field.Run());
        Log(_field.N);
        Log(await Prop.Run());
        Log(Prop.N);
        var list = new List<S> { new(10), new(20) };
        Log(await list[1].Run());
        Log(list[1].N);
        var items = new[] { new Item() };
        Log(await items[0].Child.Run(await Point(5)));
        Log(items[0].Child.N);
        Log(await items[0].Fixed.Run());
        Log(items[0].Fixed.N);
        Log(await items[0].Prop.Run());
        Log(await items[0][7].Run());
        var array = new[] { new S(70), new S(80) };
        foreach (var s in array)
        {
            Log(await s.Run());
            Log(s.N);
        }
        foreach (var s in list)
            Log(await s.Run() + await s.Read());
        Log(await array[1].Run());
        Log(array[1].N);
        Log(await array[1].Self.Run());
        Log(array[1].N);
        var tuple = (a: new S(90), 2);
        Log(await tuple.a.Run());
        Log(tuple.a.N);
        S? maybe = new S(100);
        Log(await maybe.Value.Run());
        Log(await maybe.GetValueOrDefault().Run());
        Log(maybe.Value.N);
        Log(await (maybe ?? default).Run());
        Log(await (list.Count > 1 ? array[0] : array[1]).Run());
        Log(await ((S)(object)array[0]).Run());
        Log(await (array[0] with { N = 5 }).Run());
        Log(await default(S).Run());
        Log(await Ref().Run());
        Log(_ref.N);
        Log(await RefReadonly().Run());
        Log(_ref.N);
        Log(await (maybe?.Run() ?? throw new Exception()));
        Log(maybe.Value.N);
        await In(array[0]);
        using var d = new D(1);
        Log(await d.Run());
        Log(d.N);
        const int zero = 0;
        Log(await list.First().Run(zero));
        Func<S> f = () => array[0];
        Log(await f().Run());
        Log(await f.Invoke().Run());
        switch ((object)array[0])
        {
            case S s when await s.Run() > 0:
                Log(s.N);
                break;
        }
        if ((object)array[1] is S { N: > 0 } t)
        {
            Log(await t.Run());
            Log(t.N);
        }
        var tid = await Sys.Spawn(new S(200).Run());
        var h = await Sys.Start(list[0].Run());
        Log(await h);
        var tasks = new[] { Get().Run(), array[0].Run(), list[0].Run() };
        foreach (var x in tasks)
            Log(await x);
        Log(array[0].N);
        Log(await Generic(new S(300), array));
    }

    [CoTask]
    static async CoTask<int> Generic<T>(S s, T[] x)
        where T : struct
    {
        ref readonly var r = ref _field;
        var a = r.Run();
        ref var q = ref _field;
        var b = q.Run();
        Log(_field.N);
        var c = await a + await b;
        Log(_field.N);
        return c;
    }
}

partial struct D(int n) : IDisposable
{
    public int N = n;

    [CoTask]
    public async CoTask<int> Run()
    {
        N++;
        await Pause(1);
        return ++N;
    }

    public void Dispose() => Log($"dispose {N}");
}
