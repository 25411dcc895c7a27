namespace CoGen.Tests.Execution;

public class ForEachTest
{
    [Fact]
    public void EveryKindOfCollection() =>
        Oracle.Check(
            """
            class Pattern(int n)
            {
                public Enumerator GetEnumerator() => new(n);
                public struct Enumerator(int n) { int _i = -1; public bool MoveNext() => ++_i < n; public int Current => _i; }
            }
            static class Extension
            {
                public static IEnumerator<int> GetEnumerator(this (int From, int To) range)
                {
                    try { for (var i = range.From; i < range.To; i++) yield return i; }
                    finally { Log.Write("range disposed"); }
                }
            }
            static partial class Program
            {
                static IEnumerable<string> Words() { try { yield return "a"; yield return "b"; } finally { Log.Write("words disposed"); } }

                [CoTask]
                public static async CoTask Body()
                {
                    foreach (var x in new[] { 1, 2 }) Log.Write(await Aw.Get(x));
                    foreach (char c in "ab") Log.Write(await Aw.Get(c));
                    foreach (var x in new List<int> { 3, 4 }) Log.Write(await Aw.Get(x));
                    foreach (var x in (IEnumerable<int>)[5, 6]) Log.Write(await Aw.Get(x));
                    foreach (var w in Words()) { Log.Write(await Aw.Get(w)); if (w == "a") continue; break; }
                    foreach (int x in new System.Collections.ArrayList { 7, 8 }) Log.Write(await Aw.Get(x));
                    foreach (long x in new[] { 9, 10 }) Log.Write(await Aw.Get(x));
                    foreach (var x in new Pattern(2)) Log.Write(await Aw.Get(x));
                    foreach (var x in (11, 13)) Log.Write(await Aw.Get(x));
                    foreach (var (key, value) in new Dictionary<int, string> { [1] = "x", [2] = "y" }) Log.Write(key + await Aw.Get(value));
                    foreach (var x in new int[2, 2] { { 1, 2 }, { 3, 4 } }) Log.Write(await Aw.Get(x));
                    foreach (var x in await Aw.Get(new[] { 1 })) Log.Write(x);
                    foreach (var x in await Aw.Get(new[] { 1 })) Log.Write(await Aw.Get(x));
                    int[]? none = null;
                    try { foreach (var x in none!) await Aw.Get(x); } catch (NullReferenceException) { Log.Write("null"); }
                    try { foreach (var w in Words()) { await Aw.Do(w); throw new Exception("in loop"); } } catch (Exception e) { Log.Write(e.Message); }
                    foreach (var w in Words()) { await Aw.Do(w); return; }
                }
            }
            """
        );

    [Fact]
    public void AwaitForEach() =>
        Oracle.Check(
            """
            static partial class Program
            {
                static async IAsyncEnumerable<int> Numbers(int n)
                {
                    try { for (var i = 0; i < n; i++) { await Aw.Task(i); yield return i; } }
                    finally { Log.Write("numbers disposed"); }
                }

                [CoTask]
                public static async CoTask Body()
                {
                    await foreach (var x in Numbers(3)) Log.Write(x);
                    await foreach (var x in Numbers(3).ConfigureAwait(false)) { Log.Write(await Aw.Get(x)); if (x == 1) break; }
                    try { await foreach (var x in Numbers(2)) throw new Exception("in loop"); } catch (Exception e) { Log.Write(e.Message); }
                    await foreach (var x in Numbers(2)) { if (x == 1) return; }
                }
            }
            """
        );
}
