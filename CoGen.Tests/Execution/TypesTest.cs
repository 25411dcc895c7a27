namespace CoGen.Tests.Execution;

public class TypesTest
{
    [Fact]
    public void TasksOfEveryKindOfType() =>
        Oracle.Check(
            """
            using App;
            namespace App
            {
                partial record Rec(string Name, int Age)
                {
                    [CoTask] public async CoTask<string> Describe(int more) { await Sys.Yield(); return $"{Name} {Age + more} {this}"; }
                }
                partial struct Str(int x)
                {
                    public int X = x;
                    [CoTask] public async CoTask<int> Bump(int by) { X += by; await Sys.Yield(); X += by; return X; }
                }
                readonly partial struct Ro(int x) { [CoTask] public async CoTask<int> Get() { await Sys.Yield(); return x; } }
                partial record struct Rs(int A) { [CoTask] public async CoTask<Rs> Next() { await Sys.Yield(); A++; return this with { A = A + 1 }; } }
                partial interface IFace { [CoTask] static async CoTask<int> Static(int x) { await Sys.Yield(); return x + 1; } }
                partial class Base
                {
                    protected virtual string Name(int x) => "base" + x;
                    protected virtual int Prop { get; set; } = 7;
                    [CoTask] public virtual async CoTask<int> Run(int x) { await Sys.Yield(); return x; }
                }
                partial class Derived(int p, string q) : Base
                {
                    protected override string Name(int x) => "derived" + x + q;
                    protected override int Prop { get => 8; set { } }
                    [CoTask] public override async CoTask<int> Run(int x)
                    {
                        Log.Write(base.Name(x) + Name(x));
                        base.Prop += p;
                        p++;
                        await Aw.Do("derived");
                        Log.Write(base.Prop + Prop);
                        Func<int, string> f = base.Name;
                        return await base.Run(x) + p + f(1).Length;
                    }
                }
                partial class Outer<T> where T : notnull
                {
                    private static int s_count;
                    private readonly T _value;
                    public Outer(T value) => _value = value;
                    public partial class Inner<U>
                    {
                        [CoTask] public static async CoTask<(T, U, V)> Pair<V>(T t, U u, V v) where V : struct, IComparable<V>
                        {
                            s_count++;
                            var list = new List<V> { v };
                            await Aw.Do(typeof(V).Name);
                            Func<(T, U, V)> f = () => (t, u, list[0]);
                            return f();
                        }
                    }
                    [CoTask] public async CoTask<string> Show<U>(U other, params int[] rest) { var x = await Aw.Get(_value); return $"{x} {other} {rest.Length} {s_count}"; }
                }
                static partial class Ext
                {
                    [CoTask] public static async CoTask<int> Len(this string s, int plus = 3) { await Sys.Yield(); return s.Length + plus; }
                }
            }
            static partial class Program
            {
                [CoTask] static async CoTask<int> Over(int x) => await Aw.Get(x);
                [CoTask] static async CoTask<int> Over(string x) => await Aw.Get(x.Length);
                [CoTask] static async CoTask<T?> Over<T>(List<T> x, T? or = default) => x.Count > 0 ? await Aw.Get(x[0]) : or;
                [CoTask] static async CoTask Empty() { }
                [CoTask] static async CoTask<int> Fact(int n) => n <= 1 ? 1 : n * await Fact(n - 1);

                [CoTask]
                public static async CoTask Body()
                {
                    Log.Write(await new App.Rec("n", 3).Describe(4));
                    var s = new App.Str(1);
                    Log.Write(await s.Bump(5) + s.X);
                    Log.Write(await new App.Ro(9).Get());
                    Log.Write(await new App.Rs(1).Next());
                    Log.Write(await App.IFace.Static(2));
                    Log.Write(await new App.Derived(1, "q").Run(5));
                    Log.Write(await App.Outer<string>.Inner<long>.Pair("t", 1L, 'c'));
                    Log.Write(await new App.Outer<int>(5).Show("o", 1, 2, 3));
                    Log.Write(await "abc".Len() + await "ab".Len(1));
                    Log.Write(await Over(1) + await Over("four") + await Over([5]) + await Over<int>([], 6));
                    await Empty();
                    Log.Write(await Fact(6));
                }
            }
            """
        );
}
