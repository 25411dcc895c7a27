using static CoGen.Tests.Interception.RedirectionCheck;

namespace CoGen.Tests.Interception;

/// <summary>Receivers that are structs go by reference, from any variable.</summary>
public class RedirectedStructsTest
{
    [Fact]
    public void StructVariables() =>
        Redirects(
            "var s = new S(1); await s.M(); await s.R(); var a = new[] { new S(2) }; await a[0].M(); await s.Own();",
            "",
            """
            partial struct S(int n)
            {
                [CoTask] public async CoTask M() { Log.Write(n); await Sys.Yield(); }
                [CoTask] public readonly async CoTask R() { Log.Write("R"); await Sys.Yield(); }
                public CoTask Own() => M();
            }
            """,
            calls: 4
        );

    [Theory]
    [InlineData("var h = new Holder(); await h.S.M(); await h.S.M(); await h.Own();")]
    [InlineData("S s = default; Func<CoTask> f = () => s.M(); await f(); await f();")]
    [InlineData("S s = default; await s.Add(await One()); await s.Add(await One());")]
    [InlineData("var a = new S[2]; await a[(int)await One() - 1].Add(await One()); await a[0].M();")]
    [InlineData("var p = new Primary(default); await p.Own(); await p.Own();")]
    [InlineData("S s = default; await ByRef(ref s); await s.M();")]
    [InlineData("var t = (new S(), 1); await t.Item1.M(); await (t.Item1).M();")]
    public void StructFieldsAndOtherVariables(string body) =>
        Redirects(
            body,
            "static CoTask<long> One() => CoTaskOf(1L); static async CoTask<T> CoTaskOf<T>(T t) { await Sys.Yield(); return t; } static CoTask ByRef(ref S s) => s.M();",
            """
            partial struct S
            {
                public int N;
                [CoTask] public async CoTask M() { Log.Write(N); await Sys.Yield(); }
                [CoTask] public async CoTask Add(long n) { Log.Write(N + n); await Sys.Yield(); }
            }
            class Holder { public S S; public CoTask Own() => S.M(); public CoTask Same() => this.S.M(); }
            class Primary(S s) { public CoTask Own() { s.N++; return s.M(); } public CoTask Again() => s.M(); }
            """,
            calls: null
        );

    [Fact]
    public void ReadonlyStruct() =>
        Redirects(
            "var s = new S(1); await s.M(); await s.Own();",
            "",
            """
            readonly partial record struct S(int N)
            {
                [CoTask] public async CoTask M() { Log.Write(N); await Sys.Yield(); }
                public CoTask Own() => this.M();
            }
            """,
            calls: 2
        );
}
