// C# 4. Calls of a COM interface, where ref may be left out and the compiler passes a copy of its own.
using System.Runtime.InteropServices;

namespace Conformance.Spilling.ComArguments;

[ComImport, Guid("00020970-0000-0000-C000-000000000046")]
interface IDocument
{
    int Save(ref int times, int plus);
    int SaveAs(ref object name, ref int times, int plus);
    int Open(int plus, ref object name);
    int Plain(ref int times);
}

class Document : IDocument
{
    public int Save(ref int times, int plus)
    {
        times += plus;
        return Val("Save", times);
    }

    public int SaveAs(ref object name, ref int times, int plus)
    {
        Log($"{name} {times}");
        name = "changed";
        times += plus;
        return Val("SaveAs", times);
    }

    public int Open(int plus, ref object name)
    {
        Log($"{name} {plus}");
        name = "opened";
        return plus;
    }

    public int Plain(ref int times) => Val("Plain", times++);
}

static partial class Program
{
    static int s_static = 10;
    static int s_property = 3;
    static int Property
    {
        get => Val("Property", s_property);
    }

    [CoTask]
    internal static async CoTask Main()
    {
        s_static = 10;
        IDocument document = new Document();
        var local = 1;
        object name = "name";
        Log(document.Save(local, await Point(2)));
        Log(local);
        Log(document.Save(ref local, await Point(2)));
        Log(local);
        Log(document.Save(s_static, await Point(3)));
        Log(s_static);
        Log(document.Save(5, await Point(3)));
        Log(document.Save(Property, await Point(4)));
        Log(document.Save(await Point(5), await Point(6)));
        Log(document.Save(await Point(7), 1));
        Log(document.Plain(await Point(8)));
        Log(document.SaveAs("text", local, await Point(3)));
        Log(document.SaveAs(name, Val(2), await Point(3)));
        Log(document.SaveAs(ref name, local, await Point(3)));
        Log($"{name} {local}");
        Log(document.SaveAs(plus: await Point(4), name: name, times: local));
        Log(document.SaveAs(times: await Point(9), name: await Point(5, "awaited"), plus: local));
        Log(document.Open(await Point(1), name));
        Log(document.Open(await Point(1), "constant"));
        Log(document.Open(await Point(1), await Point(6, "b")));
        Log(name);
        Log(local);
        Log(document?.Save(local, await Point(11)));
        var kept = await Point(3) + document.Save(local, 2);
        Log(kept);
    }
}
