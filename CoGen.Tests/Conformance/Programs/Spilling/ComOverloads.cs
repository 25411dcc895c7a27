// C# 12. Calls of a COM interface without ref: the copy that is passed chooses the overload that the argument itself has chosen.
using System.Runtime.InteropServices;

namespace Conformance.Spilling.ComOverloads;

[ComImport, Guid("00020970-0000-0000-C000-000000000046"), CoClass(typeof(Word))]
interface IApp
{
    int Width { get; set; }
    int Convert(ref B x, int y);
    int Convert(ref C x, int y);
    int List(ref List<int> x, int y);
    int List(ref object x, int y);
    int Pair(ref (int, string) x, int y);
    int Pair(ref object x, int y);
    int Number(ref int x, int y);
    int Number(int x, int y);
    int Optional(ref object a, [Optional] ref object b, [Optional, DefaultParameterValue(4)] ref int c);
    int Nullable(ref int? x, int y);
    int Handle(ref Handler x, int y);
    int Generic<T>(ref T x, int y);
}

class Word : IApp
{
    public int Width { get; set; }

    public int Convert(ref B x, int y) => Changed("B", ref x, y);

    public int Convert(ref C x, int y) => Changed("C", ref x, y);

    public int List(ref List<int> x, int y) => Changed("list", ref x, y);

    public int List(ref object x, int y) => Changed("object", ref x, y);

    public int Pair(ref (int, string) x, int y) => Changed("pair", ref x, y);

    public int Pair(ref object x, int y) => Changed("object", ref x, y);

    public int Number(ref int x, int y) => Changed("ref int", ref x, y);

    public int Number(int x, int y) => Changed("int", ref x, y);

    public int Optional(ref object a, ref object b, ref int c) => Changed($"{a}", ref b, c++);

    public int Nullable(ref int? x, int y) => Changed("nullable", ref x, y);

    public int Handle(ref Handler x, int y) => Changed("handler", ref x, y);

    public int Generic<T>(ref T x, int y) => Changed(typeof(T).Name, ref x, y);

    static int Changed<T>(string name, ref T x, int y)
    {
        Log($"{name} {x} {y}");
        x = default!;
        return y;
    }
}

class A
{
    public static implicit operator B(A a) => Val("A to B", new B());
}

class B
{
    public static implicit operator C(B b) => Val("B to C", new C());
}

class C;

[InterpolatedStringHandler]
struct Handler(int length, int holes)
{
    int _sum = length + holes;

    public void AppendLiteral(string text) => _sum += text.Length;

    public void AppendFormatted(int n) => _sum += n;

    public override string ToString() => $"{_sum}";
}

class Box
{
    public int Field = 3;
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        IApp app = new Word();
        var box = new Box();
        var n = 1;
        object o = "o";
        Log(app.Convert(new A(), await Point(2)));
        Log(app.Convert(await Point(1, new A()), 2));
        Log(app.Convert(await Point(1, new A()), await Point(3)));
        Log(app.Convert(n == 1 ? await Point(1, new A()) : new A(), Val(3)));
        Log(app.Convert(y: await Point(2), x: new A()));
        Log(app.List([1, n], await Point(2)));
        Log(app.List([1, await Point(4)], await Point(2)));
        Log(app.List([1, await Point(4)], 2));
        Log(app.List("object", await Point(2)));
        Log(app.Pair((n, null!), await Point(2)));
        Log(app.Pair((await Point(3), null!), 2));
        Log(app.Pair((await Point(3), null!), await Point(3)));
        Log(app.Number(n, await Point(2)));
        Log(app.Number(box.Field, await Point(2)));
        Log(app.Number(ref box.Field, await Point(2)));
        Log(box.Field);
        Log(app.Optional(o));
        Log(app.Optional(await Point(3)));
        Log(app.Optional(ref o, await Point(3)));
        Log(app.Optional(c: await Point(3), a: Val(4)));
        Log(app.Nullable(n == 1 ? 1 : null, await Point(4)));
        Log(app.Nullable(n == 1 ? await Point(1) : null, await Point(4)));
        Log(app.Nullable(n == 1 ? await Point(1) : null, 4));
        Log(app.Handle($"{n} text", await Point(3)));
        Log(app.Handle($"{await Point(4)} text", await Point(3)));
        Log(app.Handle($"{await Point(4)} text", 5));
        Log(app.Generic(Val(3), await Point(4)));
        Log(app.Generic<object>(Val(3), await Point(4)));
        var made = new IApp { Width = await Point(5) };
        Log(made.Width + n);
    }
}
