// C# 12. Equal names in sibling scopes, constants, out variables and patterns in loop conditions, gotos over awaits, sections that share locals.
namespace Conformance.Locals.Scopes;

static partial class Program
{
    static bool Next(ref int n, out int value) => (value = ++n) < 4;

    [CoTask]
    internal static async CoTask Main()
    {
        {
            const int x = 5;
            Log(x + await Point(1));
        }
        {
            const string x = "text";
            await Pause(2);
            Log(x);
        }
        {
            var x = 2.5;
            await Pause(3);
            Log(x);
        }
        for (var x = 0L; x < 2; x++)
            Log(x + await Point(4));
        foreach (var x in "ab")
        {
            await Pause(x);
            Log(x);
        }
        var n = 0;
        while (Next(ref n, out var value) && await Point(value) > 0)
        {
            Log(value);
            await Pause(5);
            Log(value);
        }
        object? o = 3;
        while (o is int left and > 0)
        {
            await Pause(left);
            o = left > 1 ? left - 1 : "done";
        }
        Log(o);
        for (object p = 0; p is int i && i < 2 && await Point(i) is var j; p = i + 1)
        {
            await Pause(6);
            Log(i + j);
        }
        do await Pause(7);
        while (!int.TryParse(await Point(8, "9"), out var parsed) || parsed < 9);
        switch (await Point(9))
        {
            case 9:
                int shared = 1;
                string other;
                await Pause(10);
                Log(shared);
                goto case 10;
            case 10:
                shared = 2;
                other = "o";
                await Pause(11);
                Log(other + shared);
                break;
        }
        goto first;
        second:
        Log("second");
        await Pause(12);
        if (n > 100)
            return;
        goto third;
        first:
        n = 50;
        await Pause(13);
        again:
        Log(n);
        n += await Point(30);
        if (n < 100)
            goto again;
        n = 100;
        goto second;
        third:
        if (o is string { Length: var length } s && await Point(14) > length)
        {
            Log(s + length);
        }
        if (o is not string t)
            return;
        await Pause(15);
        Log(t);
        var @class = await Point(16);
        int @int = @class,
            await1 = 1;
        Log(@class + @int + await1);
        Span<int> span = stackalloc int[3];
        span[1] = 4;
        var sum = span[0] + span[1];
        await Pause(17);
        span = new int[] { sum };
        ref var first = ref span[0];
        first++;
        Log(span[0]);
        lock (@"lock")
        {
            Log("locked");
        }
        unsafe
        {
            var k = 5;
            int* pointer = &k;
            *pointer += 1;
            Log(k);
        }
        (int A, string? B) tuple = (1, null);
        await Pause(18);
        tuple.B ??= await Point(19, "b");
        tuple.A += await Point(20);
        Log(tuple);
        Log(await Nullable(null) ?? "null");
        Log(await Nullable("x") ?? "null");
    }

    [CoTask]
    static async CoTask<string?> Nullable(string? s)
    {
        await Pause(21);
        return s?.Length > 0 ? s + await Point(22) : null;
    }
}
