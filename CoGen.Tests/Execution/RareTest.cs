namespace CoGen.Tests.Execution;

public class RareTest
{
    [Fact]
    public void CheckedGuardsConditionalAccessAndWith() =>
        Oracle.Check(
            """
            record R(int A) { public int B { get; init; } }
            record struct V(int A, int B);
            class Node { public int Value; public Node? Next; public int Add(int x) { Log.Write($"add {x}"); return Value + x; } public void Act(int x) => Log.Write($"act {x}"); public int this[int i] => Value + i; }
            static partial class Program
            {
                [CoTask]
                static async CoTask<string> Guarded(object value)
                {
                    switch (value)
                    {
                        case 1: return "one";
                        case int n when n > await Aw.Get(5): return "big " + n;
                        case int n when await Aw.Get(n == 3) || n == 4: goto case 1;
                        case string { Length: 2 } s when await Aw.Get(s) == "ab":
                            string Twice(string x) => x + s + x;
                            await Sys.Yield();
                            return Twice("-");
                        default: return "default";
                    }
                }

                [CoTask]
                public static async CoTask Body()
                {
                    try { checked { var big = await Aw.Get(int.MaxValue); Log.Write(big + await Aw.Get(1)); } }
                    catch (OverflowException) { Log.Write("overflow"); }
                    try { Log.Write(checked(await Aw.Get(int.MaxValue) * 2 + await Aw.Get(1))); }
                    catch (OverflowException) { Log.Write("overflow 2"); }
                    Log.Write(unchecked(await Aw.Get(int.MaxValue) + 1));
                    foreach (var v in new object[] { 1, 2, 3, 4, 9, "ab", "cd", 1.5 }) Log.Write(await Guarded(v));
                    Node? none = null, some = new Node { Value = 5, Next = new Node { Value = 7 } };
                    Log.Write(none?.Add(await Aw.Get(1)));
                    Log.Write(some?.Add(await Aw.Get(1)));
                    some?.Act(await Aw.Get(2));
                    none?.Act(await Aw.Get(3));
                    Log.Write(some?.Next?.Next?.Add(await Aw.Get(4)) ?? -1);
                    Log.Write(some?.Next![0].CompareTo(await Aw.Get(7)));
                    int? number = 4;
                    Log.Write(number?.CompareTo(await Aw.Get(3)));
                    var r = new R(1) { B = 2 };
                    Log.Write(r with { B = await Aw.Get(5) });
                    Log.Write(new V(1, 2) with { B = r.A, A = await Aw.Get(6) });
                    if (await Aw.Get(true) && r.A == 1 || r.B == 9) Log.Write("either");
                    [CoTask] async CoTask<int> Inner(int x) { await Sys.Yield(); return x + r.A; }
                    Log.Write(await Inner(3));
                    await foreach (var x in Numbers()) { if (x == 1) continue; await Aw.Do($"n {x}"); }
                    lock (r) { Log.Write("locked"); }
                    Span<int> span = stackalloc int[2];
                    span[0] = 4;
                    Log.Write(span[0]);
                    await Sys.Yield();
                    foreach (ref var x in new int[2].AsSpan()) x = 1;
                    Log.Write(await Aw.Custom(5) + await Aw.Task(6) + await new ValueTask<int>(7) + await Task.FromResult(8).ConfigureAwait(false));
                    var handle = await Sys.Start(Aw.Get(9));
                    Log.Write(await handle + await handle);
                    Log.Write(await Sys.Wait(await Sys.Spawn(Aw.Do("spawned"))));
                }

                static async IAsyncEnumerable<int> Numbers() { yield return 0; await Task.Yield(); yield return 1; yield return 2; }
            }
            """
        );
}
