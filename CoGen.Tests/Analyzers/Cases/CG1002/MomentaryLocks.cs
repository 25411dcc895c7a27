using System;
using System.Collections.Generic;
using System.Threading;
using CoGen;

partial class MomentaryLocks
{
    private readonly ReaderWriterLockSlim _gate = new();
    private readonly Dictionary<string, int> _values = [];

    private abstract class Held(Action release) : IDisposable
    {
        public void Dispose() => release();
    }

    private sealed class ReadLock : Held
    {
        public ReadLock(ReaderWriterLockSlim gate)
            : base(gate.ExitReadLock) => gate.EnterReadLock();
    }

    private sealed class WriteLock : Held
    {
        public WriteLock(ReaderWriterLockSlim gate)
            : base(gate.ExitWriteLock) => gate.EnterWriteLock();
    }

    private int Find(string key)
    {
        using (new ReadLock(_gate))
            return _values[key];
    }

    private void Set(string key, int value)
    {
        using var held = new WriteLock(_gate);
        _values[key] = value;
    }

    private void SetSlowly(string key, int value)
    {
        using (new WriteLock(_gate))
        {
            Thread.Sleep(10);
            _values[key] = value;
        }
    }

    private IDisposable Keep() => new WriteLock(_gate);

    private void Take(ref bool taken)
    {
        if (!taken)
            Monitor.TryEnter(_values, 10_000, ref taken);
        if (!taken)
            throw new TimeoutException();
    }

    private void Release(ref bool taken)
    {
        if (taken)
            Monitor.Exit(_values);
        taken = false;
    }

    private void Clear()
    {
        var taken = false;
        try
        {
            Take(ref taken);
            _values.Clear();
        }
        finally
        {
            Release(ref taken);
        }
    }

    private void ClearWithout(ref bool taken)
    {
        Take(ref taken);
        _values.Clear();
    }

    [CoTask]
    private async CoTask Run()
    {
        var taken = false;
        Set("a", Find("b"));
        Clear();
        SetSlowly("a", 1); // CG1002
        Keep(); // CG1002
        ClearWithout(ref taken); // CG1002
        await Sys.Yield();
    }
}
