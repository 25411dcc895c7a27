// C# 11. Types and namespaces that locals of sibling scopes hide, in every place where a type may stand.
// Other stops: a clause of a query on several lines
using static System.Math;
using Alias = System.Collections.Generic.List<int>;

namespace Conformance.Mixed.HiddenTypes;

enum Kind
{
    A,
    B,
}

class Thing : Exception
{
    public const int N = 3;
    public static int S = 4;

    public static Thing Make(int n) => new() { V = n };

    public int V;

    public class In
    {
        public static string Q = "q";
    }
}

class Gen<T>
{
    public static T? D = default;

    public static U Id<U>(U u) => u;
}

struct Small
{
    public int V;
}

interface IFace;

delegate int Del(int x);

[AttributeUsage(AttributeTargets.All)]
class MarkAttribute(int n) : Attribute
{
    public int N => n;
    public Type? T { get; set; }
}

static partial class Program
{
    static int Value = 9;

    static int Method(int n) => n + 1;

    static event Action? Ev;

    [CoTask]
    internal static async CoTask Main()
    {
        {
            int Kind = await Point(1),
                Thing = 2,
                Gen = 3,
                Small = 4,
                IFace = 5,
                Del = 6,
                Mark = 7,
                MarkAttribute = 8,
                System = 9,
                Value = 10,
                Method = 11,
                Ev = 12,
                Conformance = 13,
                Alias = 14,
                List = 15,
                Abs = 16,
                String = 17,
                Int32 = 18,
                Func = 19,
                Exception = 20,
                Program = 21,
                Points = 22,
                Task = 23,
                Dictionary = 24,
                CoTask = 25,
                Sys = 26,
                Console = 27,
                Enumerable = 28;
            await Pause(2);
            Log(
                Kind
                    + Thing
                    + Gen
                    + Small
                    + IFace
                    + Del
                    + Mark
                    + MarkAttribute
                    + System
                    + Value
                    + Method
                    + Ev
                    + Conformance
                    + Alias
                    + List
                    + Abs
                    + String
                    + Int32
                    + Func
                    + Exception
                    + Program
                    + Points
                    + Task
                    + Dictionary
                    + CoTask
                    + Sys
                    + Console
                    + Enumerable
            );
        }
        {
            Kind k = Kind.B;
            var t = new Thing { V = Thing.N + Thing.S };
            t = Thing.Make(await Point(3));
            Log(Thing.In.Q + Gen<int>.D + Gen<Thing>.Id<Kind>(Kind.A));
            switch (k)
            {
                case Kind.A:
                    break;
                case Kind.B when await Point(4) > 1:
                    Log("B");
                    break;
            }
            Log(
                k switch
                {
                    Kind.A => "a",
                    Kind.B => await Point(5, "b"),
                    _ => nameof(Kind),
                }
            );
            try
            {
                throw t;
            }
            catch (Thing e) when (e is { V: Thing.N })
            {
                Log(nameof(Thing.V) + e.V + await Point(6));
            }
            object o = new Small { V = 5 };
            Log(o is Small { V: 5 } s ? s.V : 0);
            Log(((Small)o).V + (o as Thing)?.V + await Point(7));
            Log(typeof(Gen<>).Name + typeof(Small[]).Name + default(Small).V + (o is IFace) + sizeof(Kind));
            Del d = x => x + Value;
            d += Method;
            Log(d(1) + await Point(8));
            Ev += () => Log("ev");
            Ev?.Invoke();
            Ev = null;
            Log(System.Math.Max(1, 2) + global::System.Math.Min(1, 2) + Abs(-3) + Conformance.Mixed.HiddenTypes.Thing.S);
            Alias a = [1];
            List<Small> l = [new() { V = await Point(9) }];
            Small? n = l[0];
            (Thing T, Kind K) tup = (t, k);
            Log(a.Count + n.Value.V + tup.K.ToString() + tup.T.V);
            [Mark(1, T = typeof(Thing))]
            static int Local([Mark(Thing.N)] Small s, Kind k = Kind.B) => s.V + (int)k;
            Log(Local(l[0]) + await Point(10));
            var f = [Mark(2)] (Small s, Kind k = Kind.A) => s.V + (int)k;
            Log(f(l[0]));
            Func<Thing, Kind> g = static (Thing x) => (Kind)(x.V % 2);
            Log(g(t));
            Span<Small> sp = stackalloc Small[2];
            Log(sp.Length + String.Join(",", new Int32[2]) + Program.Value + Points.Val(1));
            Exception? ex = null;
            Dictionary<Kind, Func<Small, Thing>> dict = new() { [Kind.A] = x => Thing.Make(x.V) };
            Log((ex?.Message ?? "none") + dict[Kind.A](l[0]).V + await Point(11));
            Log(Enumerable.Range(0, 3).Select(x => (Kind)(x % 2)).OfType<Kind>().Count(x => x == Kind.A));
            await Task.Yield();
            var tid = await Sys.GetTid();
            var q =
                from Kind x in new object[] { Kind.A, Kind.B }
                where x != Kind.A
                join Small y in l on (int)x equals y.V - 8
                select new
                {
                    x,
                    y.V,
                    Thing.S,
                };
            foreach (var x in q)
                Log($"{x.x}{x.V}{x.S}{await Point(12)}");
            unsafe
            {
                delegate* <Small, int> p = &Get;
                Small* ps = stackalloc Small[1];
                Log(p(*ps));
                static int Get(Small s) => s.V + Thing.N;
            }
            await Later(CoTask<Kind>());
        }
    }

    static T? CoTask<T>() => default;

    [CoTask]
    static async CoTask Later(Kind k) => Log(k.ToString() + await Point(13));
}
