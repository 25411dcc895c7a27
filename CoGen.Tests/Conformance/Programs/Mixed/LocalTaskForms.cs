// C# 12. Local tasks with everything that a method may have: attributes, constraints, defaults, params, nesting, equal names.
namespace Conformance.Mixed.LocalTaskForms;

[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
class MarkAttribute(object? o = null) : Attribute
{
    public object? O => o;
}

partial class Host<T>(T seed)
    where T : IComparable<T>
{
    [CoTask]
    public async CoTask<string> Run(T a, int run)
    {
        const int five = 5;
        const string text = "t\n";
        var log = new List<string>();
        [CoTask]
        [Mark("x"), Mark]
        [return: Mark]
        async CoTask<(U First, T Second)> Both<[Mark] U>(
            [Mark(five)] U u,
            int n = five + 1,
            string s = text,
            [CallerMemberName] string who = "",
            [CallerLineNumber] int line = 0,
            params T[] rest
        )
            where U : struct, IComparable
        {
            log.Add($"{u}{n}{s.Length}{who}{line > 0}{rest.Length}");
            await Pause(n);
            return (u, rest.Length > 0 ? rest[await Point(0)] : seed);
        }
        var r = await Both(1.5);
        log.Add($"{r.First}{r.Second}");
        log.Add((await Both('c', rest: [a, seed])).Second.ToString()!);
        log.Add((await Both(n: await Point(1), u: five)).First.ToString());
        for (var i = 0; i < 2; i++)
        {
            [CoTask]
            async CoTask<int> Step(int k)
            {
                [CoTask]
                async CoTask<int> Step2(int k2)
                {
                    i += k2;
                    run++;
                    [CoTask]
                    static async CoTask<int> Static(int x)
                    {
                        await Pause(x);
                        return x * 2;
                    }
                    return await Static(await Point(k)) + i;
                }
                try
                {
                    return await Step2(1) + await Step2(await Point(1));
                }
                finally
                {
                    await Pause(run);
                    log.Add($"f{i}{run}");
                }
            }
            log.Add((await Step(i)).ToString());
            Func<int, CoTask<int>> f = Step;
            log.Add((await f(3)).ToString());
            var tid = await Sys.Start(Step(4));
            log.Add((await tid).ToString());
        }
        if (run > 0)
        {
            [CoTask]
            async CoTask<T> Step(T t) => t.CompareTo(await Point(1, a)) > 0 ? t : a;
            log.Add($"{await Step(seed)}");
        }
        [CoTask]
        async CoTask Void()
        {
            if (run < 0)
                return;
            await Pause(1);
            log.Add("void");
        }
        await Void();
        [CoTask]
        async CoTask<int> Later() => await Early() + await Point(1);
        var late2 = 3;
        var late = await Later();
        [CoTask]
        async CoTask<int> Early()
        {
            await Pause(five);
            return late2;
        }
        return string.Join(",", log).ReplaceLineEndings("|") + late + late2;
    }

    [CoTask]
    public async CoTask<int> Shadow(int x)
    {
        [CoTask]
        static async CoTask<int> A(int x)
        {
            await Pause(x);
            return x + 1;
        }
        [CoTask]
        async CoTask<int> B(int y)
        {
            {
                int z = await A(y);
                x += z;
            }
            {
                string z = "z";
                x += z.Length + await Point(1);
            }
            return x;
        }
        [CoTask]
        async CoTask<int> C(int n) => n == 0 ? x : await D(n - 1) + n;
        [CoTask]
        async CoTask<int> D(int n) => n == 0 ? -x : await C(n - 1) * 2;
        return await A(1) + await B(2) + await C(3) + x;
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(await new Host<int>(3).Run(4, 1));
        Log(await new Host<string>("s").Run("a", 2));
        Log(await new Host<int>(0).Shadow(1));
    }
}
