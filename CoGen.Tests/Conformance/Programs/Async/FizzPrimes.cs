// C# 7. Small algorithms as tasks: sieve, sort, search, a parser; many short awaits in tight code.
// Without a frame: __Scope1.Product
namespace Conformance.Async.FizzPrimes;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(Show(await Primes(20)));
        Log(Show(await Sort([3, 1, 2])));
        Log(await Evaluate("2+3*4-1"));
        Log(await Gcd(48, 18));
    }

    [CoTask]
    static async CoTask<List<int>> Primes(int limit)
    {
        var composite = new bool[limit + 1];
        var primes = new List<int>();
        for (var n = 2; n <= limit; n++)
        {
            if (composite[n])
                continue;
            primes.Add(await Point(n));
            for (var m = n * n; m <= limit; m += n)
                composite[m] = true;
        }
        return primes;
    }

    [CoTask]
    static async CoTask<int[]> Sort(int[] items)
    {
        if (items.Length < 2)
            return items;
        var pivot = items[0];
        await Pause(pivot);
        return
        [
            .. await Sort(items[1..].Where(n => n < pivot).ToArray()),
            pivot,
            .. await Sort(items[1..].Where(n => n >= pivot).ToArray()),
        ];
    }

    [CoTask]
    static async CoTask<int> Evaluate(string text)
    {
        var at = 0;
        var sum = await Product();
        while (at < text.Length)
        {
            var op = text[at++];
            sum = op == '+' ? sum + await Product() : sum - await Product();
        }
        return sum;

        async CoTask<int> Product()
        {
            var product = text[at++] - '0';
            while (at < text.Length && text[at] == '*')
            {
                at++;
                product *= text[at++] - '0';
                await Pause(product);
            }
            return product;
        }
    }

    [CoTask]
    static async CoTask<int> Gcd(int a, int b) => b == 0 ? a : await Gcd(b, a % await Point(b));
}
