// C# 12. Tasks in record, record struct, struct, readonly struct, class with primary constructor, interface, static class, partial in parts.
namespace Conformance.Generics.TypeKinds;

partial record Rec(int A, string B)
{
    [CoTask]
    public async CoTask<string> Show2(int n)
    {
        await Pause(n);
        var other = this with { A = A + n };
        return $"{this} {other.A} {B}";
    }
}

partial record struct RecStruct(int A)
{
    [CoTask]
    public async CoTask<int> Get()
    {
        await Pause(1);
        A++;
        return A;
    }
}

partial struct Str
{
    public int N;

    public Str(int n) => N = n;

    private int Twice() => N * 2;

    [CoTask]
    public async CoTask<int> Change()
    {
        N++;
        await Pause(2);
        N += 10;
        return Twice() + this.N;
    }
}

readonly partial struct ReadonlyStr(int n)
{
    public int N { get; } = n;

    [CoTask]
    public async CoTask<string> Get(int k)
    {
        await Pause(k);
        return $"{N + k} {this}";
    }

    public override string ToString() => $"readonly {N}";
}

partial class Primary(int a, List<int> list)
{
    public int Other { get; } = a;

    [CoTask]
    public async CoTask<int> Sum(int n)
    {
        list.Add(n);
        await Pause(3);
        a += list.Count;
        return a + Other;
    }
}

partial interface IFace
{
    int Value { get; }

    [CoTask]
    static async CoTask<int> Read(IFace f)
    {
        await Pause(4);
        return f.Value;
    }
}

class Impl : IFace
{
    public int Value => 44;
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(await new Rec(1, "b").Show2(2));
        var rs = new RecStruct(5);
        Log(await rs.Get());
        Log(rs.A);
        var s = new Str(1);
        Log(await s.Change());
        Log(s.N);
        Log(await new ReadonlyStr(7).Get(1));
        var p = new Primary(1, [1]);
        Log(await p.Sum(2));
        Log(await p.Sum(3));
        Log(await IFace.Read(new Impl()));
    }
}
