// Fuzzed, seed 296: a label behind an await using declaration was looked for outside of its try.
namespace Conformance.Regression.LabelBehindAwaitUsing;

class Closing(string name)
{
    public PauseCall DisposeAsync()
    {
        Log($"closing {name}");
        return Pause(9);
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var n = 0;
        before:
        if (n++ < 1)
            goto before;
        await using var u = new Closing("u");
        again:
        await Pause(n);
        if (n++ < 4)
            goto again;
        {
            await using var v = new Closing("v");
            if (n > 4)
                goto end;
            Log("never");
        }
        end:
        Log(n);
    }
}
