// C# 14. Properties with the field keyword.
namespace Conformance.Declarations.FieldKeyword;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var c = new C();
        c.P = await Point(3);
        Log(c.P);
        await c.M();
        Log(c.P);
    }
}

partial class C
{
    public int P
    {
        get => field + 1;
        set
        {
            Log($"set {value}");
            field = value;
        }
    }

    [CoTask]
    public async CoTask M()
    {
        P += await Point(4);
        P++;
        Log(P + await Point(5));
    }
}
