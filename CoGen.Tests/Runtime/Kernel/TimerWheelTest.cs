using CoGen.Kernel;

namespace CoGen.Tests.Runtime.Kernel;

/// <summary>The timer wheel against a sorted list, by random programs with fixed seeds.</summary>
public class TimerWheelTest
{
    private const long Millisecond = TimeSpan.TicksPerMillisecond;

    public static TheoryData<int, long> Runs()
    {
        var runs = new TheoryData<int, long>();
        // The furthest deadline: within the lowest level, on each higher one, past the wheel's span.
        long[] reaches = [200, 60_000, 10_000_000, 3_000_000_000, 60_000_000_000];
        foreach (var reach in reaches)
            for (var seed = 1; seed <= 12; seed++)
                runs.Add(seed, reach);
        return runs;
    }

    [Theory, MemberData(nameof(Runs))]
    public void WakesEachAtItsDeadlineInOrder(int seed, long reachMilliseconds)
    {
        var random = new Random(seed);
        var wheel = new TimerWheel();
        var model = new Dictionary<int, (long Due, int Order)>();
        var now = random.NextInt64(reachMilliseconds * Millisecond);
        var order = 0;
        // The wheel learns the time when it is asked what is due.
        CheckExpired(wheel, model, now);
        for (var step = 0; step < 2_000; step++)
        {
            Assert.Equal(model.Count, wheel.Count);
            CheckNextDue(wheel, model, now);
            var slot = random.Next(300);
            if (random.Next(3) > 0 && !model.ContainsKey(slot))
            {
                var due = now + Distance(random, reachMilliseconds);
                wheel.Add(slot, due);
                model[slot] = (due, order++);
            }
            else if (random.Next(5) == 0 && model.Remove(slot))
                wheel.Cancel(slot);
            if (random.Next(4) > 0)
                continue;
            now = random.Next(3) == 0 && model.Count > 0 ? Math.Max(now, wheel.NextDue()) : now + Distance(random, reachMilliseconds) / 20;
            CheckExpired(wheel, model, now);
        }
    }

    [Fact]
    public void ADeadlineAtTheEndOfTimeIsReachedAndDoesNotOverflow()
    {
        var wheel = new TimerWheel();
        wheel.Add(1, long.MaxValue);
        wheel.Add(0, long.MaxValue - 1);
        var looks = 0;
        var now = 0L;
        while (wheel.Count == 2)
        {
            var next = wheel.NextDue();
            Assert.True(next > now);
            now = next;
            if (Expire(wheel, now) is [0])
                break;
            looks++;
        }
        Assert.Equal(long.MaxValue - 1, now);
        Assert.True(looks < 300_000);
        Assert.Equal(long.MaxValue, wheel.NextDue());
    }

    [Fact]
    public void LongStretchesOfEmptyTimeArePassedQuickly()
    {
        var wheel = new TimerWheel();
        for (var i = 0; i < 1_000; i++)
        {
            var due = (i + 1) * TimeSpan.FromDays(40).Ticks;
            wheel.Add(0, due);
            Assert.Empty(Expire(wheel, due - 1));
            Assert.Equal([0], Expire(wheel, due));
        }
    }

    [Fact]
    public void ManyCancelledTimersLeaveTheOthersInOrder()
    {
        var wheel = new TimerWheel();
        for (var slot = 0; slot < 10_000; slot++)
            wheel.Add(slot, (slot * 7919L % 10_000 + 1) * 100 * Millisecond);
        for (var slot = 0; slot < 10_000; slot++)
            if (slot % 100 != 0)
                wheel.Cancel(slot);
        Assert.Equal(100, wheel.Count);
        var expected = Enumerable.Range(0, 100).Select(i => i * 100).OrderBy(slot => slot * 7919L % 10_000);
        Assert.Equal(expected, Expire(wheel, 10_000 * 100 * Millisecond));
        Assert.Equal(long.MaxValue, wheel.NextDue());
    }

    private static int[] Expire(TimerWheel wheel, long ticks) =>
        Array.ConvertAll(wheel.Expire(ticks).ToArray(), static timer => timer.Slot);

    private static long Distance(Random random, long reachMilliseconds) =>
        random.Next(3) == 0 ? random.NextInt64(300 * Millisecond) : random.NextInt64(reachMilliseconds * Millisecond);

    // It may say to look earlier than the first deadline, never later.
    private static void CheckNextDue(TimerWheel wheel, Dictionary<int, (long Due, int Order)> model, long now)
    {
        var next = wheel.NextDue();
        if (model.Count == 0)
            Assert.Equal(long.MaxValue, next);
        else
        {
            Assert.True(next <= model.Values.Min(timer => timer.Due));
            Assert.True(next > now);
        }
    }

    private static void CheckExpired(TimerWheel wheel, Dictionary<int, (long Due, int Order)> model, long now)
    {
        var expected = model.Where(timer => timer.Value.Due <= now).OrderBy(timer => timer.Value).Select(timer => timer.Key).ToArray();
        Assert.Equal(expected, Expire(wheel, now));
        foreach (var slot in expected)
            model.Remove(slot);
    }
}
