// C# 14. Tasks of extension blocks: generic, recursive, static; with lambdas; on ref receivers beside classic extensions.
namespace Conformance.Declarations.ExtensionMembers;

class Box<T>(T v)
{
    public T V => v;
}

struct Cnt
{
    public int N;
}

static partial class Exts
{
    extension<T>(List<T> xs)
        where T : System.Numerics.INumber<T>
    {
        [CoTask]
        public async CoTask<T> SumSlow()
        {
            T s = T.Zero;
            foreach (var x in xs)
            {
                s += await Point(1, x);
                Func<T> f = () => s;
                s = f();
            }
            return s;
        }
    }
    extension(int b)
    {
        [CoTask]
        public async CoTask<int> Pow(int e) => e == 0 ? 1 : b * await b.Pow(e - 1);

        [CoTask]
        public static async CoTask<int> Make()
        {
            await Pause(0);
            return 42;
        }
    }
    extension(string s)
    {
        [CoTask]
        public async CoTask<string> Rep(int n)
        {
            var r = "";
            for (var i = 0; i < n; i++)
            {
                var j = i;
                await Pause(i);
                Func<string> g = () => s + j;
                r += g();
            }
            return r;
        }
    }
    extension<T>(Box<T> b)
    {
        [CoTask]
        public async CoTask<T> Un()
        {
            await Pause(1);
            return b.V;
        }
    }
    extension(ref Cnt c)
    {
        public void Inc() => c.N++;
    }

    [CoTask]
    public static async CoTask Bump(this Cnt c)
    {
        c.Inc();
        await Pause(1);
        c.Inc();
        Log(c.N);
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(await new List<int> { 1, 2, 3 }.SumSlow());
        Log(await 5.Pow(3));
        Log(await int.Make());
        Log(await "a".Rep(await Point(3)));
        Log(await new Box<string>("q").Un());
        var st = new Cnt();
        await st.Bump();
        await st.Bump();
        Log(st.N);
    }
}
