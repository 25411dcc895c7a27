// C# 10. Objects that bind at run time, and values without type names beside them.
namespace Conformance.Dynamic.DynamicObjects;

class Dyn : System.Dynamic.DynamicObject
{
    public override bool TryGetMember(System.Dynamic.GetMemberBinder b, out object? r)
    {
        Log("get " + b.Name);
        r = b.Name.Length;
        return true;
    }

    public override bool TrySetMember(System.Dynamic.SetMemberBinder b, object? v)
    {
        Log($"set {b.Name} {v}");
        return true;
    }

    public override bool TryInvokeMember(System.Dynamic.InvokeMemberBinder b, object?[]? a, out object? r)
    {
        Log($"call {b.Name} {Show(a)} {Show(b.CallInfo.ArgumentNames)}");
        r = a!.Length;
        return true;
    }

    public override bool TryGetIndex(System.Dynamic.GetIndexBinder b, object[] i, out object? r)
    {
        Log("index " + Show(i));
        r = i[0];
        return true;
    }

    public override bool TrySetIndex(System.Dynamic.SetIndexBinder b, object[] i, object? v)
    {
        Log($"put {Show(i)} {v}");
        return true;
    }

    public override bool TryBinaryOperation(System.Dynamic.BinaryOperationBinder b, object a, out object? r)
    {
        Log($"{b.Operation} {a}");
        r = this;
        return true;
    }

    public override bool TryUnaryOperation(System.Dynamic.UnaryOperationBinder b, out object? r)
    {
        Log(b.Operation);
        r = b.Operation == System.Linq.Expressions.ExpressionType.IsTrue;
        return true;
    }

    public override bool TryConvert(System.Dynamic.ConvertBinder b, out object? r)
    {
        Log("convert " + b.Type.Name);
        r =
            b.Type == typeof(int) ? 3
            : b.Type == typeof(string) ? "dyn"
            : b.Type == typeof(bool) ? true
            : (object?)null;
        return true;
    }

    public override bool TryInvoke(System.Dynamic.InvokeBinder b, object?[]? a, out object? r)
    {
        Log("invoke " + Show(a));
        r = 9;
        return true;
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        dynamic d = new Dyn();
        d.X = await Point(1);
        d.Y += await Point(2);
        Log(d.M(await Point(3), name: await Point(4)));
        d[await Point(5)] = await Point(6);
        d[await Point(5), Val(1)] -= await Point(6);
        Log(d(await Point(7)));
        int n = d + await Point(8);
        string s = d;
        Log(n + s);
        if (d && await Point(9) == 9)
            Log("and");
        Log((int)d + await Point<dynamic>(1, 5) + "x");
        dynamic arr = new[] { 1, 2, 3 };
        arr[await Point(1)] = await Point(7);
        foreach (var x in arr)
            Log(await Point((int)x));
        Log(arr.Length + await Point(1));
        dynamic str = "abc";
        Log(str.Substring(await Point(1)).ToUpper() + await Point(2));
        dynamic no = null!;
        Log(no?.Foo(await Point(99)) ?? await Point(3));
        Log($"{d.Prop} {await Point(1)} {str}");
        object boxed = await Point<dynamic>(1, (1, "t"));
        Log(boxed is (int a, string b) ? a + b + await Point(1) : "");
        int? ni = await Point<int?>(1, 3);
        ni = ni + await Point(2) ?? await Point(3);
        Log(ni.Value + ni.GetValueOrDefault(await Point(4)));
        bool? tri = await Point<bool?>(1, null);
        Log((tri & await Point(1, true)) is null);
        Log(tri == true || await Point(2, true));
        Func<dynamic, Task<dynamic>> fn = async v => v + await TaskPoint(1);
        Log(await fn(2) + await fn("q"));
        var anon = new
        {
            A = await Point(1),
            d.B,
            C = new[] { new { D = await Point(2) } },
        };
        await Pause(1);
        Log(anon.A + anon.C[0].D + (anon with { A = await Point(5) }).A);
        var list = new[] { anon }.Select(z => new { z.A, Q = z.C.Length }).ToList();
        await Pause(2);
        foreach (var item in list)
        {
            await Pause(item.Q);
            Log(item);
        }
        var grouped = from i in new[] { 1, 2, 3 } let z = new { i, S = i * i } group z by z.i % 2;
        foreach (var g in grouped)
        {
            foreach (var z in g)
            {
                await Pause(z.i);
                Log(z.S + g.Key);
            }
        }
    }
}
