using System.Collections;

interface IStore
{
    void Save();
    int Size { get; }
}

interface IMixed
{
    void Save();
}

sealed class FileStore : IStore, IMixed
{
    public void Save() => Thread.Sleep(10);

    public int Size
    {
        get
        {
            Thread.Sleep(1);
            return 1;
        }
    }
}

sealed class MemoryStore : IMixed
{
    public void Save() { }
}

abstract class Base
{
    public abstract void Work();

    public virtual void Rest() { }

    public void Template() => Work();
}

class Derived : Base
{
    public override void Work() => Thread.Sleep(1);

    public override void Rest() => Thread.Sleep(1);
}

class Quiet
{
    public virtual void Work() => Thread.Sleep(1);
}

class QuieterStill : Quiet
{
    public override void Work() { }
}

class Resource : IDisposable
{
    public void Dispose() => Thread.Sleep(1);
}

class AsyncResource : IAsyncDisposable
{
    public ValueTask DisposeAsync()
    {
        Thread.Sleep(1);
        return default;
    }
}

class CalmResource : IDisposable
{
    public void Dispose() { }
}

class Blocks
{
    public Blocks() => Thread.Sleep(1);

    public Blocks(int n) { }

    public static explicit operator int(Blocks b)
    {
        Thread.Sleep(1);
        return 0;
    }

    public static Blocks operator +(Blocks a, Blocks b)
    {
        Thread.Sleep(1);
        return a;
    }

    public int this[int i]
    {
        get
        {
            Thread.Sleep(1);
            return i;
        }
        set { }
    }
    public int this[string s]
    {
        get => 1;
        set => Thread.Sleep(1);
    }
    public int Slow
    {
        get => 1;
        set => Thread.Sleep(1);
    }

    public void Deconstruct(out int a, out int b)
    {
        Thread.Sleep(1);
        a = b = 1;
    }

    public event Action Changed
    {
        add => Thread.Sleep(1);
        remove { }
    }
}

class Chained : Blocks
{
    private readonly int _n = Slowly();

    public Chained()
        : base(1) { }

    public Chained(int n)
        : this() { }

    static int Slowly()
    {
        Thread.Sleep(1);
        return 1;
    }
}

class DerivedOfBlocks : Blocks
{
    public DerivedOfBlocks() { }

    public DerivedOfBlocks(int n)
        : base(n) { }
}

static class WithStatics
{
    public static readonly int Value = Load();
    public const int Constant = 3;

    static int Load()
    {
        Thread.Sleep(1);
        return 1;
    }

    public static void Touch() { }
}

class Sequence : IEnumerable<int>
{
    public Enumerator GetEnumerator() => new();

    IEnumerator<int> IEnumerable<int>.GetEnumerator() => throw new NotSupportedException();

    IEnumerator IEnumerable.GetEnumerator() => throw new NotSupportedException();

    public struct Enumerator
    {
        public int Current => 1;

        public bool MoveNext()
        {
            Thread.Sleep(1);
            return false;
        }
    }
}

class CalmSequence
{
    public IEnumerator<int> GetEnumerator()
    {
        yield return 1;
    }
}
