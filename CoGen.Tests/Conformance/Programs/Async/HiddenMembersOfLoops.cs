// C# 14. Members that foreach and using find, beside others of their names that a plain call would take.
namespace Conformance.Async.HiddenMembersOfLoops;

class Words
{
    public List<string>.Enumerator GetEnumerator()
    {
        Log("words");
        return new List<string> { "a", "b" }.GetEnumerator();
    }
}

class Padded : Words
{
    public List<int>.Enumerator GetEnumerator(params int[] more) => throw new TestException("padded");
}

class Steps(int end)
{
    protected int At;

    public int Current
    {
        get
        {
            Log("current");
            return At;
        }
    }

    public bool MoveNext() => ++At < end;
}

class Padding(int end) : Steps(end)
{
    public bool MoveNext(params int[] more) => throw new TestException("padding");
}

class Stepped
{
    public Padding GetEnumerator() => new(3);
}

class Plain : IEnumerable<int>
{
    public IEnumerator<int> GetEnumerator()
    {
        Log("plain");
        yield return 1;
    }

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}

class Redeclared : Plain
{
    public new IEnumerator<string> GetEnumerator()
    {
        Log("redeclared");
        yield return "one";
    }
}

class Door : IDisposable
{
    public void Dispose() => Log("door");
}

class NewDoor : Door
{
    public new void Dispose() => Log("new door");
}

class WiderDoor : Door
{
    public void Dispose(bool all = true) => Log("wider door");
}

class ListedDoor : Door
{
    public void Dispose(params int[] all) => Log("listed door");
}

class FieldDoor : Door
{
    public new Action Dispose = () => Log("field door");
}

class VirtualDoor : IDisposable
{
    public virtual void Dispose() => Log("virtual door");
}

class OverriddenDoor : VirtualDoor
{
    public override void Dispose() => Log("overridden door");

    public void Dispose(bool all = true) => Log("door of all");
}

class HiddenDoorEnumerator : IDisposable
{
    private int _at;

    public int Current => _at;

    public bool MoveNext() => _at++ < 1;

    void IDisposable.Dispose() => Log("enumerator closed");

    public void Dispose() => Log("enumerator closed by another");
}

class HiddenDoors
{
    public HiddenDoorEnumerator GetEnumerator() => new();
}

static partial class Program
{
    [CoTask]
    static async CoTask Loops()
    {
        foreach (var word in new Padded())
        {
            await Pause(1);
            Log(word.ToUpperInvariant());
        }
        foreach (var step in new Stepped())
        {
            await Pause(2);
            Log(step);
        }
        foreach (var word in new Redeclared())
        {
            await Pause(3);
            Log(word);
        }
        foreach (var n in (IEnumerable<int>)new Redeclared())
        {
            await Pause(4);
            Log(n);
        }
        foreach (var n in new HiddenDoors())
        {
            await Pause(5);
            Log(n);
        }
    }

    [CoTask]
    static async CoTask Doors()
    {
        using (var door = new NewDoor())
            await Pause(1);
        using (new WiderDoor())
            await Pause(2);
        using (var door = new ListedDoor())
            await Pause(3);
        using (new FieldDoor())
            await Pause(4);
        using (VirtualDoor door = new OverriddenDoor())
            await Pause(5);
        using var last = new OverriddenDoor();
        await Pause(6);
    }

    [CoTask]
    internal static async CoTask Main()
    {
        await Loops();
        await Doors();
    }
}
