// C# 12. An alias called var: generated code infers no types by that word.
using System.Text;
using var = System.Text.StringBuilder;

namespace Conformance.Names.VarAlias;

class Box(int n) : IDisposable
{
    public int N = n;

    public void Dispose() => Log($"dispose {N}");
}

partial class Machine(string name)
{
    [CoTask]
    public async CoTask<int> Work(int n)
    {
        var text = new StringBuilder(name);
        try
        {
            using Box box = new(n);
            for (int i = await Point(0); i < n; i++)
            {
                int at = i;
                Func<string> f = () => $"{name} {at} {text}";
                text.Append(await Point(i));
                Log(f());
            }
            return n switch
            {
                _ when n == await Point(3) => 1,
                _ when n > 0 => await Point(2),
                _ => 3,
            };
        }
        catch (TestException e) when (((Func<bool>)(() => e.Message == name && n > 0))())
        {
            Log(await Point(4));
            return 0;
        }
        finally
        {
            await Pause(5);
        }
    }
}

static partial class Program
{
    [CoTask]
    public static async CoTask Main()
    {
        Log(await new Machine("m").Work(2));
        HashSet<int> set = [await Point(1), .. new[] { 2, 3 }];
        Log(set);
        Log(await Local(2));
        (int a, string b) = (await Point(1), "x");
        Log(a + b);

        [CoTask]
        async CoTask<int> Local(int k)
        {
            Log(k + set.Count);
            return await Point(k) switch
            {
                _ when set.Count > 100 => 0,
                _ => 5,
            };
        }
    }
}
