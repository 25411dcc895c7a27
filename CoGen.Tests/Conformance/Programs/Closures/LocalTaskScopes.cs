// C# 9. [CoTask] local functions that capture per iteration, call each other, hold lambdas and local functions, and nest.
namespace Conformance.Closures.LocalTaskScopes;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        const int Step = 10;
        var sum = 0;
        var tasks = new List<Func<CoTask<int>>>();
        for (var i = 0; i < 3; i++)
        {
            var local = i;
            tasks.Add(Next);
            await Pause(i);
            local++;

            [CoTask]
            async CoTask<int> Next()
            {
                await Pause(local);
                local += Step;
                sum += local;
                return local + i;
            }
        }
        foreach (var task in tasks)
            Log(await task());
        foreach (var task in tasks)
            Log(await task());
        Log(sum);
        Log(await Even(5));
        Log(await Outer(4));
        Log(sum);

        [CoTask]
        async CoTask<bool> Even(int n) => n == 0 || await Odd(n - 1);

        [CoTask]
        async CoTask<bool> Odd(int n)
        {
            sum++;
            return n != 0 && await Even(n - 1);
        }

        [CoTask]
        async CoTask<string> Outer(int n)
        {
            const int Step = 100;
            var text = "";
            Func<int> lambda = () => n + sum;
            for (var k = 0; k < 2; k++)
            {
                var each = k * Step;
                await Inner(k);
                Log(lambda() + Plain(k));

                [CoTask]
                async CoTask Inner(int m)
                {
                    await Pause(m);
                    text += $"{each + m} ";
                    n++;
                    sum += Plain(1);
                    await Deep();

                    [CoTask]
                    async CoTask Deep()
                    {
                        Func<string> f = () => text + sum + m;
                        await Pause(7);
                        Log(f());
                        text += Help();
                        string Help() => $"{m}{sum}{n}{each};";
                    }
                }
            }
            return text + n;

            int Plain(int p) => p + sum + n;
        }
    }
}
