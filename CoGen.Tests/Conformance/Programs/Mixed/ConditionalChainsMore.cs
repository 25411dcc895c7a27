// C# 8. Conditional access in every chain: on calls, elements, nullables, delegates, type parameters, as statements and values, nested.
namespace Conformance.Mixed.ConditionalChainsMore;

class N
{
    public N? Next;
    public int V;
    public int? M;
    public string? S;
    public N?[]? A;
    public Func<int, N?>? F;
    public event Action<int>? E;

    public N? Get(int n)
    {
        Log($"get {n}");
        return n > 0 ? this : null;
    }

    public void Do(int n) => Log($"do {n}");

    public N? this[int i]
    {
        get
        {
            Log($"[{i}]");
            return i > 0 ? this : null;
        }
    }

    public static N? Make(bool b)
    {
        Log($"make {b}");
        return b ? new() { V = 1, S = "s" } : null;
    }

    public void Raise(int n) => E?.Invoke(n);

    public T? As<T>()
        where T : class => this as T;

    public async CoTask<int> Slow(int k)
    {
        await Pause(k);
        return k;
    }
}

partial class P : N
{
    [CoTask]
    public async CoTask<int> Run(int k)
    {
        await Pause(k);
        return V + k;
    }

    [CoTask]
    public async CoTask<P?> Same(bool b)
    {
        await Pause(2);
        return b ? this : null;
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        foreach (var there in new[] { true, false })
        {
            var n = N.Make(there);
            Log(n?.Get(await Point(1))?.Get(await Point(0))?.V ?? await Point(2));
            Log(n?.Get(1)?[await Point(1)]?.S?.Length.ToString()?.PadLeft(await Point(3)) ?? "none");
            n?.Do(await Point(4));
            n?.Get(1)?.Do(await Point(5));
            n?.F?.Invoke(await Point(6))?.Do(await Point(7));
            if (n is not null)
                n.F = i =>
                {
                    Log($"F {i}");
                    return i > 6 ? n : null;
                };
            n?.F?.Invoke(await Point(7))?.Do(await Point(8));
            (n?.F)?.Invoke(await Point(6))?.Do(await Point(9));
            var a = n?.A?[await Point(0)]?.V;
            if (n is not null)
                n.A = [null, n];
            a ??= n?.A?[await Point(1)]?.V + await Point(10);
            Log(a ?? -1);
            Log((n?.M)?.ToString() ?? (n?.M ?? await Point(11)).ToString());
            Log(n?.M.HasValue ?? await Point(12, true));
            Log((n?.V).GetValueOrDefault() + (n?.V)?.CompareTo(await Point(1)) ?? 9);
            n?.Raise(await Point(13));
            string? s = n?.S + await Point(14) ?? "never";
            Log(s + (n?.S ?? (await Point(15, n))?.S)?[0] + s?[^await Point(1)]);
            Log(n?.As<N>()?.As<string>()?.Length ?? n?.As<N>()?.V ?? await Point(16));
            P? p = there ? new P { V = 5 } : null;
            Log(p is null ? 0 : await p.Run(await Point(1)));
            Log(await (p?.Run(2) ?? new P().Run(3)) + ((await (p?.Same(await Point(1) > 0) ?? new P().Same(false)))?.V ?? -2));
            var t = p?.Run(await Point(4));
            if (t is { } task)
                Log(await task);
            Log((await Point(17, n))?.Get(await Point(1))?.Next?.Next?.V is null);
            int?[]? nums = there ? [1, null] : null;
            Log(nums?[await Point(0)]?.CompareTo(1) ?? nums?[1] ?? await Point(18));
            if ((n?.Get(await Point(1)))?.V is { } v and > 0 && n?.S?.Length == await Point(1))
                Log(v);
            while (n?.V < await Point(3))
                n?.V += 1;
            Log(n?.V.ToString() + n?.Get(0)?.V + !(n?.V > 5));
            Action? act = there ? () => Log("act") : null;
            act?.Invoke();
            (there ? act : null)?.Invoke();
            Log(act?.Method is null ? await Point(19) : 0);
            using var r = n?.S is { } name ? new Resource(name) : null;
            await using var r2 = there ? new AsyncResource("r2") : null;
        }
    }
}
