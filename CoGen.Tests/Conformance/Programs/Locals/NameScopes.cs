// C# 7. One name as local, label, lambda parameter, member and type; constants in scopes; names used before in inner scopes.
namespace Conformance.Locals.NameScopes;

static partial class Program
{
    static string value = "field";

    class item
    {
        public int item1 = 5;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        {
            var value = await Point(1);
            Log(value);
        }
        Log(value);
        {
            const int value = 3;
            await Pause(value);
            Log(value);
        }
        var item = new item { item1 = await Point(2) };
        Log(item.item1);
        goto item;
        item:
        foreach (var n in from item2 in new[] { 1, 2 } select item2 * item.item1)
        {
            await Pause(n);
            var value = n;
            Log(value);
        }
        Program.value = "changed";
        await Pause(3);
        Log(value);
        Program.value = "field";
        var (a, b) = (value: 1, item: await Point(4));
        Log((value: a, item: b).item + a);
    }
}
