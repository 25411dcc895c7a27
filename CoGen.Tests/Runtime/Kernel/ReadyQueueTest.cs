using CoGen.CompilerServices;
using CoGen.Kernel;
using CoGen.Tests.Runtime.Frames;

namespace CoGen.Tests.Runtime.Kernel;

/// <summary>The ready queue against a plain queue, by random programs with fixed seeds.</summary>
public class ReadyQueueTest
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory, MemberData(nameof(Seeds))]
    public void IsFirstInFirstOut(int seed)
    {
        var random = new Random(seed);
        var run = new Run(random);
        for (var i = 0; i < random.Next(1, 300); i++)
            run.PushNew();
        for (var round = 0; round < 200; round++)
        {
            run.NextRound();
            while (run.Turn()) { }
            if (random.Next(4) == 0)
                run.PushNew();
            if (random.Next(4) == 0)
                run.RemoveAndPushSome();
        }
        Assert.True(run.Taken > 200);
    }

    [Fact]
    public void AQueueThatWasEmptyGoesOn()
    {
        var queue = new ReadyQueue();
        Assert.False(queue.NextRound());
        Assert.True(queue.IsEmpty);
        var frame = new EmptyFrame(1);
        queue.Push(frame);
        Assert.False(queue.IsEmpty);
        Assert.True(queue.NextRound());
        Assert.True(TryTake(ref queue, out var taken));
        Assert.Same(frame, taken);
        queue.Leave();
        Assert.False(TryTake(ref queue, out _));
        Assert.False(queue.NextRound());
        Assert.True(queue.IsEmpty);
    }

    [Fact]
    public void KeepsNoReferenceToWhatHasLeft()
    {
        var queue = new ReadyQueue();
        var left = PushAndTakeMany(ref queue);
        queue.NextRound();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.All(left, reference => Assert.False(reference.IsAlive));
    }

    private static bool TryTake(ref ReadyQueue queue, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out CoFrame? frame)
    {
        var next = queue.Next;
        return queue.TryTake(ref next, out frame);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static WeakReference[] PushAndTakeMany(ref ReadyQueue queue)
    {
        var frames = Enumerable.Range(0, 200).Select(i => new EmptyFrame(i)).ToArray();
        foreach (var frame in frames)
            queue.Push(frame);
        queue.NextRound();
        while (TryTake(ref queue, out _))
            queue.Leave();
        return Array.ConvertAll(frames, frame => new WeakReference(frame));
    }

    // Each turn takes a frame; it pushes some others, goes, or is kept, and now and then one is taken out of the middle.
    private sealed class Run(Random random)
    {
        private readonly LinkedList<CoFrame> _model = new();
        private ReadyQueue _queue = new();
        private int _made;

        public int Taken { get; private set; }

        public void PushNew()
        {
            var frame = new EmptyFrame(_made++);
            _queue.Push(frame);
            _model.AddLast(frame);
        }

        public void NextRound()
        {
            Assert.Equal(_model.Count == 0, _queue.IsEmpty);
            AssertHoldsTheModel();
            Assert.Equal(_model.Count > 0, _queue.NextRound());
        }

        public bool Turn()
        {
            if (!TryTake(ref _queue, out var frame))
                return false;
            Assert.Same(_model.First!.Value, frame);
            _model.RemoveFirst();
            Taken++;
            if (random.Next(50) == 0)
                AssertHoldsTheModel(frame);
            PushSome(random.Next(6) == 0 ? random.Next(1, 5) : 0);
            switch (random.Next(10))
            {
                case < 2:
                    break;
                case < 4 when _model.Count > 0:
                    Remove(_model.ElementAt(random.Next(_model.Count)));
                    if (random.Next(2) == 0)
                        break;
                    goto default;
                default:
                    _queue.Keep(frame);
                    _model.AddLast(frame);
                    return true;
            }
            _queue.Leave();
            PushSome(random.Next(4) == 0 ? 1 : 0);
            return true;
        }

        // Between two rounds: some of these come again, and may be taken out again.
        public void RemoveAndPushSome()
        {
            for (var i = random.Next(10); i >= 0 && _model.Count > 0; i--)
            {
                var frame = _model.ElementAt(random.Next(_model.Count));
                Remove(frame);
                if (random.Next(8) == 0)
                    continue;
                _queue.Push(frame);
                _model.AddLast(frame);
            }
        }

        // In whatever order, and with the running frame only where it has not left.
        private void AssertHoldsTheModel(CoFrame? running = null)
        {
            var held = _queue.Frames.Where(frame => frame != running).ToList();
            Assert.Equal(_model.Count, held.Count);
            Assert.True(held.ToHashSet().SetEquals(_model));
        }

        private void PushSome(int count)
        {
            for (var i = 0; i < count; i++)
                PushNew();
        }

        private void Remove(CoFrame frame)
        {
            _queue.Remove(frame);
            _model.Remove(frame);
        }
    }
}
