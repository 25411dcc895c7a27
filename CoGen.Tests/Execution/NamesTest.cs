namespace CoGen.Tests.Execution;

public class NamesTest
{
    [Fact]
    public void MembersThatTheFrameWouldHide() =>
        Oracle.Check(
            """
            using static Statics;
            static class Statics { public static int Max(int a, int b) => a > b ? a : b; public static string Slot => "slot"; }
            partial class Thing
            {
                private int State = 1, Task = 2, Current = 3, Slot = 4, Caller = 5, Version = 6, total = 7;
                private int Resume() => 8;
                private int Release() => 9;
                private static int Step => 10;
                public override string ToString() => "thing" + State;
                public override bool Equals(object? other) => other is int;
                public override int GetHashCode() => 77;
                private static int count = 11;
                public Thing Copy() => (Thing)MemberwiseClone();

                [CoTask]
                public async CoTask<string> All(int @class, string __odd)
                {
                    var @if = @class + 1;
                    await Aw.Do("start");
                    Log.Write(ToString() + GetType().Name + GetHashCode() + Equals(3) + Equals("x") + ReferenceEquals(this, null));
                    Log.Write(((Thing)MemberwiseClone()).State + State + Task + Current + Slot + Caller + Version + Resume() + Release() + Step);
                    {
                        var total = 100;
                        await Sys.Yield();
                        Log.Write(total + this.total);
                    }
                    Log.Write(total);
                    foreach (var count in new[] { 1 }) { await Sys.Yield(); Log.Write(count + Thing.count); }
                    Log.Write(count + Max(1, @if));
                    Log.Write(nameof(@class) + nameof(@if) + nameof(State) + nameof(Resume) + nameof(Thing.total) + nameof(List<int>.Count));
                    var anonymous = new { @if, State, @class };
                    Log.Write(anonymous);
                    var tuple = (@if, State);
                    await Sys.Yield();
                    Log.Write(tuple.@if + tuple.State);
                    Console.Out.Flush();
                    System.Console.Out.Flush();
                    return __odd;
                }
            }
            static partial class Program
            {
                [CoTask] public static async CoTask Body() => Log.Write(await new Thing().All(5, "odd"));
            }
            """
        );

    [Fact]
    public void EqualNamesInSiblingScopes() =>
        Oracle.Check(
            """"
            static partial class Program
            {
                static void Info(string text, [System.Runtime.CompilerServices.CallerMemberName] string member = "", [System.Runtime.CompilerServices.CallerLineNumber] int line = 0,
                    [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(text))] string expression = "") => Log.Write($"{text} {member} {line} {expression}");

                [CoTask]
                public static async CoTask Body()
                {
                    for (var i = 0; i < 2; i++) { await Sys.Yield(); Log.Write(i); }
                    for (long i = 5; i < 7; i++) { await Sys.Yield(); Log.Write(i); }
                    for (var i = 0; i < 2; i++) Log.Write(i);
                    { string i = "s"; await Sys.Yield(); Func<string> f = () => i + nameof(i); Log.Write(f() + nameof(i)); }
                    { int i = 3; Log.Write(new { i }); var t = (i, i: 4); }
                    { int x = 1; Log.Write((x, 2).x); await Sys.Yield(); Log.Write(new { x }); }
                    { int x = 2; await Sys.Yield(); var t = (x, y: 3); Log.Write(new { x } + $"{x:D2}" + t.x); }
                    Log.Write(new[] { 1 }.Select(i => i + 1).Sum());
                    Info("te" + "xt");
                    Info(await Aw.Get("awaited"), line: 3);
                    const int N = 3;
                    var e = N;
                    goto skip;
                skip:
                    switch (e) { case N: await Aw.Do("const"); break; }
                    int Local(int N) => N + e;
                    Log.Write(Local(4));
                    string raw = await Aw.Get($$"""
                        raw {{e}}
                          text
                        """);
                    Log.Write(raw);
                    string verbatim = @"one
                two";
                    Log.Write(verbatim);
                    #if NEVER
                    Log.Write("never");
                    #else
                    Log.Write("always");
                    #endif
                }
            }
            """"
        );
}
