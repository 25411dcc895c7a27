namespace CoGen.Tests.Execution;

public class UsingTest
{
    private const string Resources = """
        class R(string name) : IDisposable { public string Name => name; public void Dispose() => Log.Write("dispose " + name); }
        struct S(string name) : IDisposable { int _n; public void Touch() => _n++; public void Dispose() => Log.Write($"dispose {name} {_n}"); }
        class E(string name) : IDisposable { void IDisposable.Dispose() => Log.Write("explicit " + name); }
        class A(string name) : IAsyncDisposable
        {
            public async ValueTask DisposeAsync() { Log.Write("async " + name); await Aw.Task(1); Log.Write("async end " + name); }
        }
        """;

    [Fact]
    public void UsingInBothForms() =>
        Oracle.Check(
            Resources
                + """
                static partial class Program
                {
                    [CoTask]
                    static async CoTask<int> Use(int how)
                    {
                        using var first = new R("first");
                        await Aw.Do("one");
                        using (var second = new S("second"))
                        using (new E("third"))
                        {
                            second.Touch();
                            await Aw.Do("two");
                            if (how == 1) return 1;
                            if (how == 2) throw new Exception("thrown");
                        }
                        using (R? none = null) await Aw.Do("null is fine");
                        using R a = new R("a"), b = new R(await Aw.Get("b"));
                        using (var c = await Aw.Get(new R("c"))) Log.Write(c.Name);
                        using (await Aw.Get(new R("d"))) Log.Write("in d");
                        await Aw.Do("last");
                        return 0;
                    }

                    [CoTask]
                    public static async CoTask Body()
                    {
                        for (var how = 0; how < 3; how++)
                        {
                            try { Log.Write(await Use(how)); }
                            catch (Exception e) { Log.Write(e.Message); }
                        }
                    }
                }
                """
        );

    [Fact]
    public void AwaitUsing() =>
        Oracle.Check(
            Resources
                + """
                static partial class Program
                {
                    [CoTask]
                    static async CoTask<int> Use(int how)
                    {
                        await using var first = new A("first");
                        await using (new A("second"))
                        {
                            if (how == 1) return await Aw.Get(1);
                            await Aw.Do("body");
                            if (how == 2) throw new Exception("thrown");
                        }
                        await using (A? none = null) Log.Write("none");
                        return 0;
                    }

                    [CoTask]
                    public static async CoTask Body()
                    {
                        for (var how = 0; how < 3; how++)
                        {
                            try { Log.Write(await Use(how)); }
                            catch (Exception e) { Log.Write(e.Message); }
                        }
                    }
                }
                """
        );
}
