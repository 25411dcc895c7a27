// C# 14. Tasks in extension blocks: value, generic, constrained and nullable receivers, static members, overloads, calls of each other.
namespace Conformance.Declarations.ExtensionBlocks;

interface INamed
{
    string Name { get; }
}

record Person(string Name) : INamed;

struct Counter
{
    public int Count;
}

static partial class Extensions
{
    extension(int number)
    {
        [CoTask]
        public async CoTask<int> Plus(int other)
        {
            var result = number;
            for (var i = 0; i < other; i++)
                result += await Point(1);
            return result;
        }

        [CoTask]
        public async CoTask<int> Plus(string other) => number + await Point(other.Length);

        [CoTask]
        public async CoTask<int> Twice() => await number.Plus(number) + await Point(0);

        [CoTask]
        public static async CoTask<int> Zero()
        {
            await Pause(0);
            return 0;
        }
    }

    extension<T>(T named)
        where T : class, INamed
    {
        [CoTask]
        public async CoTask<string> Greet(string word = "hello")
        {
            await Pause(1);
            Func<string> f = () => word + " " + named.Name;
            await Pause(2);
            named = null!;
            word += "?";
            try
            {
                return f();
            }
            catch (NullReferenceException)
            {
                return "gone";
            }
        }
    }

    extension<TKey, TValue>(Dictionary<TKey, TValue> map)
        where TKey : notnull
    {
        [CoTask]
        public async CoTask<TResult?> Get<TResult>(TKey key, Func<TValue, TResult> f)
        {
            await Pause(3);
            return map.TryGetValue(key, out var value) ? f(value) : default;
        }

        [CoTask]
        public static async CoTask<Dictionary<TKey, TValue>> Of(TKey key, TValue value)
        {
            await Pause(4);
            return new() { [key] = value };
        }
    }

    extension(Counter counter)
    {
        [CoTask]
        public async CoTask<int> Next()
        {
            counter.Count++;
            await Pause(5);
            return counter.Count;
        }
    }

    extension(string? text)
    {
        public bool IsBlank => string.IsNullOrEmpty(text);

        [CoTask]
        public async CoTask<string> OrElse(string other)
        {
            await Pause(6);
            return text.IsBlank ? other : text!;
        }
    }

    extension(Math)
    {
        [CoTask]
        public static async CoTask<int> Cube(int n) => n * n * await Point(n);
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(await 3.Plus(2));
        Log(await 3.Plus("four"));
        Log(await 4.Twice());
        Log(await int.Zero());
        Log(await Extensions.Plus(5, 1));
        Log(await new Person("Ann").Greet());
        Log(await new Person("Bob").Greet(word: "hi"));
        var map = await Dictionary<string, int>.Of("a", 1);
        Log(await map.Get("a", n => n + 1.5));
        Log(await map.Get("b", n => "s"));
        var counter = new Counter();
        Log(await counter.Next());
        Log(await counter.Next());
        Log(counter.Count);
        Log(await ((string?)null).OrElse("else"));
        Log(await "text".OrElse("else"));
        Log(await Math.Cube(3));
        Func<CoTask<int>> group = () => 7.Plus(1);
        Log(await group());
        Log(await (new Person("Eve")?.Greet("yo") ?? new Person("no").Greet()));
    }
}
