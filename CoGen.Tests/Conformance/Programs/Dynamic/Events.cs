// C# 4. Events of dynamic values: whether += adds a handler or is an operator is known only at run time.
namespace Conformance.Dynamic.Events;

class Source
{
    public event Action? Changed;

    public int Count = 1;

    public void Raise() => Changed?.Invoke();
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        dynamic d = new Source();
        Action handler = () => Log("changed");
        d.Changed += handler;
        await Pause(1);
        d.Raise();
        d.Changed -= handler;
        d.Count += await Point(2);
        d.Raise();
        Log(d.Count);
        await Awaited(d);
    }

    [CoTask]
    static async CoTask Awaited(dynamic d)
    {
        d.Changed += await Point(3, (Action)(() => Log("awaited")));
        d.Raise();
    }
}
