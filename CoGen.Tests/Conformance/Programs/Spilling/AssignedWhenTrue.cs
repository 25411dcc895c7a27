// Variables that an awaiting condition assigns where it comes out true.
namespace Conformance.Spilling.AssignedWhenTrue;

static partial class Program
{
    static object O => "x";

    static bool TryGet(int i, out string s)
    {
        s = "t" + i;
        return i > 0;
    }

    [CoTask]
    static async CoTask<string> Choice(bool x) => !x && (await Point(1, O)) is string s ? s : "d";

    [CoTask]
    static async CoTask<bool> Chain(bool x) => x && (await Point(1, O)) is string s && s.Length > 0;

    [CoTask]
    static async CoTask<bool> InitializedByAChain(bool x)
    {
        var r = x && (await Point(1, O)) is string s && s.Length > 0;
        return r;
    }

    [CoTask]
    static async CoTask<string> DeclaredBefore(bool x)
    {
        string s;
        return x && TryGet(await Point(1, 2), out s) ? s : "d";
    }

    [CoTask]
    static async CoTask<string> NegatedInAnArgument(bool x) => Name(!(x || (await Point(1, O)) is not string s) ? s : "d", 3);

    [CoTask]
    static async CoTask<string> TwoInASum(bool x) =>
        (x && (await Point(1, O)) is string s ? s : "d") + (x && (await Point(2, O)) is string t ? t : "e");

    [CoTask]
    static async CoTask<string> ChoiceOfAChoice(bool x) => (x ? await Point(1, true) && O is string : false) ? "y" : "n";

    [CoTask]
    static async CoTask<string> ChoiceOfAnAwait(bool x) => (x ? (await Point(1, O)) is string : false) ? "y" : "n";

    [CoTask]
    static async CoTask<string> OrThrow(bool x) => x && (await Point(1, O)) is string s ? s : throw new Exception("none");

    [CoTask]
    static async CoTask<int> IndexOfAReference(bool x)
    {
        var a = new[] { 1, 2 };
        ref var r = ref a[x && (await Point(1, O)) is string s ? s.Length : 0];
        r = 5;
        return a[1];
    }

    [CoTask]
    static async CoTask<int> AwaitOnTheLeft(bool x)
    {
        Span<int> one = [1],
            two = [2, 3];
        return await Point(0, x) && O is string { Length: 1 } s ? s.Length : 7;
    }

    [CoTask]
    static async CoTask<int> SpanOfIt(bool x) =>
        (x && (await Point(1, O)) is string s ? new ReadOnlySpan<char>(s.ToCharArray()) : default).Length;

    [CoTask]
    static async CoTask<string> ComparedUnused(bool x) => ((x && (await Point(1, O)) is string s) == true) ? "s" : "d";

    [CoTask]
    static async CoTask<string> Hole(bool x) => $"{(x && (await Point(1, O)) is string s ? s : "d")}|{await Point(4, 4)}";

    [CoTask]
    static async CoTask<object> Anonymous(bool x) => x && (await Point(1, O)) is string s ? new { s } : new { s = "d" };

    [CoTask]
    static async CoTask<int?> Nullable(bool x) => x && (await Point(1, O)) is string s ? s.Length : null;

    [CoTask]
    static async CoTask<string> Tuple(bool x)
    {
        (string, int) t = x && (await Point(1, O)) is string s ? (s, 1) : ("d", 2);
        return t.Item1;
    }

    [CoTask]
    static async CoTask<int> Captured(bool x)
    {
        Func<int> f = x && (await Point(1, O)) is string s ? () => s.Length : () => 9;
        return f();
    }

    class Table
    {
        public bool Get(object key, out string s)
        {
            s = "got " + key;
            return true;
        }

        public bool? Maybe(object key, out string s)
        {
            s = "may " + key;
            return true;
        }
    }

    static Table? Of(bool x) => x ? new Table() : null;

    [CoTask]
    static async CoTask<string> ChosenCondition(bool x) => (x ? (await Point(1, O)) is string s : false) ? s : "d";

    [CoTask]
    static async CoTask<string> Compared(bool x) => (x && (await Point(1, O)) is string s) == true ? s : "d";

    [CoTask]
    static async CoTask<string> Matched(bool x)
    {
        if ((x && (await Point(1, O)) is string s) is true)
            return s;
        return "d";
    }

    [CoTask]
    static async CoTask<string> ConditionalCall(bool x) => Of(x)?.Get(await Point(1, 2), out var s) == true ? s : "d";

    [CoTask]
    static async CoTask<string> CoalescedCall(bool x)
    {
        if (Of(x)?.Get(await Point(1, 2), out var s) ?? false)
            return s;
        return "d";
    }

    [CoTask]
    static async CoTask<string> NullableCall(bool x)
    {
        string s;
        if (Of(x)?.Maybe(await Point(1, 2), out s) is true)
            return s;
        return "d";
    }

    [CoTask]
    static async CoTask<string> ComparedInAChain(bool x)
    {
        bool r = (x && (await Point(1, O)) is string s) != false && s.Length == 1;
        return r.ToString();
    }

    [CoTask]
    static async CoTask<string> WhileChosen(bool x)
    {
        while ((x ? (await Point(1, O)) is string s : false) && s.Length > 0)
        {
            x = false;
            Log(s);
        }
        return "e";
    }

    [CoTask]
    static async CoTask<string> ForCompared(bool x)
    {
        var list = new List<string>();
        for (var i = 0; (x && i < 2 && (await Point(1, O)) is string s) == true; i++)
            list.Add(s + i);
        return string.Join(",", list);
    }

    [CoTask]
    static async CoTask<Func<string>> CapturedBehindACompared(bool x)
    {
        if ((x && (await Point(1, O)) is string s) == true)
            return () => s;
        return () => "d";
    }

    static string Name(string s, int i) => s + i;

    [CoTask]
    public static async CoTask Main()
    {
        foreach (var x in new[] { true, false })
        {
            Log(await Choice(x));
            Log(await Chain(x));
            Log(await InitializedByAChain(x));
            Log(await DeclaredBefore(x));
            Log(await NegatedInAnArgument(x));
            Log(await TwoInASum(x));
            Log(await ChoiceOfAChoice(x));
            Log(await ChoiceOfAnAwait(x));
            try
            {
                Log(await OrThrow(x));
            }
            catch (Exception e)
            {
                Log(e.Message);
            }
            Log(await IndexOfAReference(x));
            Log(await AwaitOnTheLeft(x));
            Log(await SpanOfIt(x));
            Log(await ComparedUnused(x));
            Log(await Hole(x));
            Log((await Anonymous(x)).ToString());
            Log(await Nullable(x));
            Log(await Tuple(x));
            Log(await Captured(x));
            Log(await ChosenCondition(x));
            Log(await Compared(x));
            Log(await Matched(x));
            Log(await ConditionalCall(x));
            Log(await CoalescedCall(x));
            Log(await NullableCall(x));
            Log(await ComparedInAChain(x));
            Log(await WhileChosen(x));
            Log(await ForCompared(x));
            Log((await CapturedBehindACompared(x))());
        }
    }
}
