namespace CoGen.Polling;

/// <summary>Chooses the poller.</summary>
internal static class Pollers
{
    internal static IPoller Create(Scheduler scheduler, PollerKind kind) => new SleepOnly();

    private sealed class SleepOnly : IPoller
    {
        private readonly ManualResetEventSlim _woken = new();

        public int Waiting => 0;

        public void Poll(int milliseconds)
        {
            _woken.Wait(milliseconds);
            _woken.Reset();
        }

        public void Wake() => _woken.Set();

        public void Cancel(int slot, WaitReason reason, int descriptor) { }

        public void Dispose() { }
    }
}
